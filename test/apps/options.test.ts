import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseOptions } from "../../src/apps/cli/options.ts";
import type { OptionSpecs } from "../../src/apps/cli/options.ts";
import { suggest } from "../../src/apps/suggest.ts";

const specs = {
  format: { type: "value", short: "f", choices: ["text", "json"], help: "" },
  out: { type: "values", short: "o", value: "FILE", help: "" },
  open: { type: "flag", help: "" },
} as const satisfies OptionSpecs;

describe("options", () => {
  const good: readonly (readonly [args: readonly string[], files: readonly string[], values: object])[] = [
    [[], [], { format: undefined, out: [], open: false }],
    [["a", "--format", "json", "b"], ["a", "b"], { format: "json", out: [], open: false }],
    [["--format=json", "--open"], [], { format: "json", out: [], open: true }],
    [["-f", "text", "-ox", "-o", "y"], [], { format: "text", out: ["x", "y"], open: false }],
    [["--out", "-"], [], { format: undefined, out: ["-"], open: false }],
    [["-"], ["-"], { format: undefined, out: [], open: false }],
    [["--", "--open", "-x"], ["--open", "-x"], { format: undefined, out: [], open: false }],
    [["--out=--strange"], [], { format: undefined, out: ["--strange"], open: false }],
  ];
  for (const [args, files, values] of good) {
    it(`reads ${JSON.stringify(args)}`, () => assert.deepEqual(parseOptions(args, specs, "try"), { files, options: values }));
  }

  const wrong: readonly (readonly [args: readonly string[], message: string])[] = [
    [["--fromat", "json"], 'There is no option --fromat. Did you mean --format? See "variorum try --help".'],
    [["--zebra"], 'There is no option --zebra. See "variorum try --help".'],
    [["-z"], 'There is no option -z. See "variorum try --help".'],
    [["--format", "jsno"], 'Expected --format text, json, but "jsno" came. Did you mean "json"? See "variorum try --help".'],
    [["--format"], 'Expected a value after --format (VALUE), but nothing came. See "variorum try --help".'],
    [["--out", "--open"], 'Expected a value after --out (FILE), but --open came. See "variorum try --help".'],
    [["--open=yes"], 'Expected --open without a value, but "yes" came. See "variorum try --help".'],
  ];
  for (const [args, message] of wrong) {
    it(`refuses ${JSON.stringify(args)}`, () => assert.throws(() => parseOptions(args, specs, "try"), { code: "usage", message }));
  }
});

describe("suggestions", () => {
  const table: readonly (readonly [word: string, known: readonly string[], near: string | undefined])[] = [
    ["colate", ["collate", "page"], "collate"],
    ["pgae", ["collate", "page"], "page"],
    ["coll", ["collate", "page"], "collate"],
    ["questions", ["question"], "question"],
    ["zebra", ["collate", "page"], undefined],
    ["", ["page"], undefined],
  ];
  for (const [word, known, near] of table) {
    it(`${near ?? "nothing"} for ${JSON.stringify(word)}`, () => assert.equal(suggest(word, known), near));
  }
});
