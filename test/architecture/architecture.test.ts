import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { layers } from "../../layers.ts";
import { importsOf, inspect, layerOf } from "./inspect.ts";
import type { SourceFile } from "./inspect.ts";

const root = join(import.meta.dirname, "../..");

function readTree(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return readTree(path);
    return /\.tsx?$/.test(entry.name) ? [{ path, text: readFileSync(join(root, path), "utf8") }] : [];
  });
}

const tree = readTree("src");

describe("the architecture", () => {
  it("holds in every source file: layers, doors, purity, names, lengths, no cycles", () => {
    assert.deepEqual(inspect(tree), []);
  });

  it("was checked on every file that git or the disk knows, and on their imports", () => {
    const onDisk = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter(
      (name) => /\.tsx?$/.test(name) && statSync(join(root, "src", name)).isFile(),
    );
    assert.equal(tree.length, onDisk.length);
    assert.ok(tree.length > 50, `only ${tree.length} files were seen`);
    const written = tree.reduce((sum, file) => sum + (file.text.match(/^(import|export)\b[^;]*?\bfrom "/gm)?.length ?? 0), 0);
    const seen = tree.reduce((sum, file) => sum + importsOf(file).length, 0);
    assert.ok(seen >= written, `${seen} of ${written} imports were seen`);
  });

  it("gives every layer at least one file, so that no line of the table is dead", () => {
    const used = new Set(tree.map((file) => layerOf(file.path)?.name));
    assert.deepEqual(
      layers.map((layer) => layer.name).filter((name) => !used.has(name)),
      [],
    );
  });

  it("uses every package that layers.ts allows and every dependency of package.json", () => {
    const imported = new Set(
      tree.flatMap((file) => importsOf(file).flatMap((one) => (one.path ? [] : [one.from.replace(/^((?:@[^/]+\/)?[^/]+).*/, "$1")]))),
    );
    const allowed = new Set(layers.flatMap((layer) => layer.packages));
    const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: Record<string, string> };
    assert.deepEqual(
      [...allowed].filter((name) => !imported.has(name)),
      [],
    );
    assert.deepEqual(Object.keys(manifest.dependencies).toSorted(), [...allowed].toSorted());
  });
});

/** Trees with one fault each, and a word of the sentence that must report it. */
const planted: readonly (readonly [fault: string, files: readonly SourceFile[], sentence: RegExp])[] = [
  [
    "a layer imports one above it",
    [{ path: "src/page/a.ts", text: 'import { compile } from "../dossier/index.ts";\n' }, emptyFile("src/dossier/index.ts")],
    /page may not import dossier/,
  ],
  [
    "a layer imports values where types are allowed",
    [{ path: "src/reading/a.ts", text: 'import { extract } from "../page/index.ts";\n' }, emptyFile("src/page/index.ts")],
    /reading may not import page/,
  ],
  [
    "an import over several lines",
    [{ path: "src/page/a.ts", text: 'import {\n  compile,\n  other,\n} from "../dossier/index.ts";\n' }, emptyFile("src/dossier/index.ts")],
    /page may not import dossier/,
  ],
  [
    "a late import",
    [{ path: "src/page/a.ts", text: 'const x = await import("../dossier/index.ts");\n' }, emptyFile("src/dossier/index.ts")],
    /page may not import dossier/,
  ],
  [
    "an export of another layer's value",
    [{ path: "src/page/a.ts", text: 'export { compile } from "../dossier/index.ts";\n' }, emptyFile("src/dossier/index.ts")],
    /page may not import dossier/,
  ],
  [
    "a way past the door",
    [{ path: "src/page/a.ts", text: 'import { toSource } from "../kernel/offset-map.ts";\n' }, emptyFile("src/kernel/offset-map.ts")],
    /not the door of kernel/,
  ],
  [
    "a way past the door of a folder inside a layer",
    [
      { path: "src/dossier/compile.ts", text: 'import { gather } from "./material/view.ts";\n' },
      emptyFile("src/dossier/material/view.ts"),
      emptyFile("src/dossier/material/index.ts"),
    ],
    /not the door of dossier\/material/,
  ],
  [
    "a Node module in a pure layer",
    [{ path: "src/page/a.ts", text: 'import { readFileSync } from "node:fs";\n' }],
    /pure and imports node:fs/,
  ],
  [
    "a package that the layer was not given",
    [{ path: "src/kernel/a.ts", text: 'import { decode } from "entities/decode";\n' }],
    /package entities/,
  ],
  [
    "a second way out of the process",
    [{ path: "src/apps/cli/a.ts", text: 'const answer = await fetch("https://paper.example/");\n' }],
    /uses fetch: only layers that reach the network/,
  ],
  [
    "a connection outside the fetcher",
    [{ path: "src/intake/transport/a.ts", text: 'import { connect } from "node:net";\n' }],
    /imports node:net: only layers that reach the network/,
  ],
  [
    "another client outside the fetcher",
    [{ path: "src/intake/transport/a.ts", text: 'import { request } from "undici";\n' }],
    /package undici/,
  ],
  ["a clock in a pure layer", [{ path: "src/page/a.ts", text: "const now = Date.now();\n" }], /uses Date/],
  ["chance in a pure layer", [{ path: "src/page/a.ts", text: "const dice = Math.random();\n" }], /uses Math.random/],
  ["the process in a pure layer", [{ path: "src/engine.ts", text: 'const color = process.env["NO_COLOR"];\n' }], /uses process/],
  [
    "a circle",
    [
      { path: "src/page/a.ts", text: 'import { b } from "./b.ts";\n' },
      { path: "src/page/b.ts", text: 'import { a } from "./a.ts";\n' },
    ],
    /circle/,
  ],
  ["a name that tells nothing", [emptyFile("src/page/utils.ts")], /tells nothing/],
  ["a name in another case", [emptyFile("src/page/blockScore.ts")], /kebab-case/],
  ["a long file", [{ path: "src/page/a.ts", text: "\n".repeat(301) }], /301 lines/],
  ["a file of no layer", [emptyFile("src/elsewhere/a.ts")], /no layer/],
  ["an import of nothing", [{ path: "src/page/a.ts", text: 'import { b } from "./b.ts";\n' }], /not there/],
];

function emptyFile(path: string): SourceFile {
  return { path, text: "" };
}

describe("the inspection finds what is planted", () => {
  for (const [fault, files, sentence] of planted) {
    it(`finds ${fault}`, () => {
      const faults = inspect(files);
      assert.equal(faults.length, 1, faults.join("\n"));
      assert.match(faults[0]!, sentence);
    });
  }

  it("passes what is allowed: doors, types, comments and words in strings", () => {
    const files: SourceFile[] = [
      {
        path: "src/page/a.ts",
        text: 'import type { Source } from "../intake/index.ts";\n// Date.now() is forbidden here\nconst kind = "process.env";\n',
      },
      { path: "src/intake/transport/a.ts", text: 'import { openSync } from "node:fs";\nimport { decodeSource } from "../index.ts";\n' },
      emptyFile("src/intake/index.ts"),
      { path: "src/intake/transport/http/a.ts", text: 'import { connect } from "node:net";\n' },
      { path: "src/apps/cli/b.ts", text: "const answer = await fetcher.fetch(request);\n" },
      { path: "src/page/c.ts", text: 'import type { D } from "./d.ts";\n' },
      { path: "src/page/d.ts", text: 'import { C } from "./c.ts";\n' },
    ];
    assert.deepEqual(inspect(files), []);
  });
});
