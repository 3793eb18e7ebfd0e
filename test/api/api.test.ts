import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { renderApi } from "../../tools/api.ts";

const root = join(import.meta.dirname, "../..");

it("api.txt is what the sources declare; after a change that is meant, renew it with: npm run renew", () => {
  const api = renderApi();
  assert.doesNotMatch(api, /: not found$/m);
  assert.equal(readFileSync(join(root, "api.txt"), "utf8"), api);
});
