import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { withLayerTable } from "../../tools/layer-table.ts";
import { errorCodes, noticeCodes } from "../../src/kernel/index.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

describe("docs/errors.md", () => {
  const [errors = "", notices = ""] = read("docs/errors.md").split(/^## Notices$/m);

  it("has an entry for each error code and for no other", () => {
    assert.deepEqual(headings(errors).toSorted(), Object.keys(errorCodes).toSorted());
  });

  it("has an entry for each notice code and for no other", () => {
    assert.deepEqual(headings(notices).toSorted(), Object.keys(noticeCodes).toSorted());
  });

  it("gives the exit code that the command ends with", () => {
    for (const [code, { exit }] of Object.entries(errorCodes)) {
      const entry = errors.split(`### ${code}\n`)[1]!.split("\n###")[0]!;
      assert.match(entry, new RegExp(`Exit code ${exit}\\.`), code);
    }
  });
});

it("ARCHITECTURE.md shows the table of layers.ts; renew it with: npm run renew", () => {
  const page = read("ARCHITECTURE.md");
  assert.equal(page, withLayerTable(page));
});

function headings(text: string): string[] {
  return [...text.matchAll(/^### (.+)$/gm)].map((match) => match[1]!);
}

const pages = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  ...markdownBelow("docs"),
  ...markdownBelow("examples"),
];

function markdownBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
}

describe("every page of the documentation", () => {
  const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: object }).scripts);

  for (const page of pages) {
    it(`${page} names only npm scripts that exist`, () => {
      const named = [...read(page).matchAll(/\bnpm run (?:-s |--silent )?([\w:-]+)/g)].map((match) => match[1]!);
      assert.deepEqual(
        named.filter((name) => !scripts.includes(name)),
        [],
      );
    });

    it(`${page} links only to files that exist`, () => {
      const folder = page.includes("/") ? page.slice(0, page.lastIndexOf("/")) : "";
      const linked = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => join(root, folder, match[1]!));
      for (const file of linked) assert.ok(exists(file), `${page} links to ${file}`);
    });
  }
});

function exists(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EISDIR";
  }
}
