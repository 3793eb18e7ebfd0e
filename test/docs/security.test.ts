import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";

const root = join(import.meta.dirname, "../..");

it("every attack in docs/security.md has the test that it names", () => {
  const rows = [...readFileSync(join(root, "docs/security.md"), "utf8").matchAll(/^\|.*\| `(test\/\S+)` "([^"]+)" \|$/gm)];
  assert.ok(rows.length > 50, `only ${rows.length} rows were read`);
  const missing = rows.filter(
    ([, file, title]) => !existsSync(join(root, file!)) || !readFileSync(join(root, file!), "utf8").includes(title!),
  );
  assert.deepEqual(
    missing.map(([, file, title]) => `${file}: ${title}`),
    [],
  );
});
