import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { writeBackgroundStems } from "../../training/dossier/background-stems.ts";

test("the stems of the background are those of its words; after a change renew them with training/dossier/background-stems.ts", () => {
  const file = new URL("../../src/dossier/material/background-stems.generated.ts", import.meta.url);
  assert.equal(readFileSync(file, "utf8"), writeBackgroundStems());
});
