import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModels } from "../../src/model-files.ts";
import { read, resolveActors } from "../../src/reading/index.ts";
import { actorsOf, plainReport, readMarked } from "./marked-names.ts";

type Expected = Readonly<Record<string, readonly string[] | undefined>>;

/** Only the actors of the table are compared: a text may name more. */
function check(table: readonly (readonly [markup: string, expected: Expected])[]): void {
  for (const [markup, expected] of table) {
    const found = actorsOf(readMarked(markup));
    for (const [name, words] of Object.entries(expected)) assert.deepEqual(found[name], words, `${name} in: ${markup}`);
  }
}

test("names leave out party and state, and end before them", () => {
  check([
    ["{p:Anna Holm} ({p:R-Ky.}) spoke.", { "Anna Holm": ["Anna Holm"] }],
    ["{p:Anna Holm}, {p:D-Ohio}, spoke.", { "Anna Holm": ["Anna Holm"] }],
    ["{p:Anna Holm (R-Ky.)} spoke.", { "Anna Holm": ["Anna Holm"] }],
  ]);
});

test("names are persons after a form of address, or after a title and before a first name", () => {
  check([
    ["{x:Mr. Zebo} left.", { Zebo: ["Zebo"] }],
    ["{o:House Majority Whip Anna Holm} left.", { "Anna Holm": ["Anna Holm"] }],
    ["{o:Special Agents Anna Holm} and others left.", { "Anna Holm": ["Anna Holm"] }],
  ]);
});

test("in a headline in title case only names that the report repeats, or that are known, count", () => {
  const report = plainReport("Quake Brings Rare Calm to Torvik Harbour in Norway\n\nThe town of Torvik was calm on Monday.", "a.txt");
  const blocks = report.blocks.map((block, at) => (at === 0 ? { ...block, kind: "title" as const } : block));
  const { tokens, sentences } = read({ ...report, blocks }, loadModels());
  const at = (name: string, type: "other" | "place"): { start: number; end: number; type: "other" | "place" } => {
    const start = report.text.indexOf(name);
    return { start, end: start + name.length, type };
  };
  const names = [at("Brings Rare Calm", "other"), at("Torvik", "place"), at("Norway", "place"), { ...at("Torvik was", "place") }].map(
    (one) => (report.text.slice(one.start, one.end) === "Torvik was" ? { ...one, end: one.start + "Torvik".length } : one),
  );
  const found = resolveActors({ text: report.text, blocks, tokens, sentences, names }).names.map((name) =>
    report.text.slice(name.start, name.end),
  );
  assert.deepEqual(found, ["Torvik", "Norway", "Torvik"]);
});
