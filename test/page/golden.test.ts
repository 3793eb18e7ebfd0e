import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { goldenFolder, goldenNames, readGolden } from "./golden-pages.ts";

test("there is a golden page for each complaint that users of such tools have", () => {
  const complaints = [
    "opening-outside-the-body",
    "body-in-parts",
    "prompts",
    "related-and-menus",
    "words-at-tag-borders",
    "several-authors",
    "published-and-modified",
    "body-in-script-data",
    "deep-nesting",
    "windows-1252-undeclared",
    "shift-jis",
  ];
  assert.deepEqual(
    complaints.filter((name) => !goldenNames().includes(name)),
    [],
  );
});

for (const name of goldenNames()) {
  test(`the golden page "${name}" is read as its folder says, with its way back to the source`, () => {
    for (const [file, text] of Object.entries(readGolden(name)))
      assert.equal(text, readFileSync(join(goldenFolder, name, file), "utf8"), `${name}/${file}; node test/page/golden-pages.ts ${name}`);
  });
}
