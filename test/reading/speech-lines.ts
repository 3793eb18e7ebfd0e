import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReportId } from "../../src/kernel/index.ts";
import { loadModels } from "../../src/model-files.ts";
import type { Block, Report } from "../../src/page/index.ts";
import { read } from "../../src/reading/index.ts";
import type { Reading, Utterance } from "../../src/reading/index.ts";

/** Each line is a paragraph; a line that begins with "# " is the headline, one with "> " a block quotation. */
export function readText(marked: string): { readonly text: string; readonly reading: Reading } {
  const blocks: Block[] = [];
  let text = "";
  for (const line of marked.split("\n")) {
    const kind = line.startsWith("# ") ? "title" : line.startsWith("> ") ? "quotation" : "paragraph";
    const words = kind === "paragraph" ? line : line.slice(2);
    if (text !== "") text += "\n\n";
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  const report = { id: "r" as ReportId, text, blocks, published: null, title: null } as unknown as Report;
  return { text, reading: read(report, loadModels()) };
}

/** "kind: words < source ~ cue @ medium", leaving out what is absent; "+" in front continues the one before. */
export function linesOf(marked: string, kinds: readonly Utterance["kind"][]): readonly string[] {
  const { text, reading } = readText(marked);
  const words = (range: { readonly start: number; readonly end: number }): string => text.slice(range.start, range.end);
  return reading.utterances
    .filter(({ kind }) => kinds.includes(kind))
    .map(
      ({ kind, content, source, cue, mediums, continues }) =>
        `${continues === null ? "" : "+ "}${kind}: ${words(content)}${source ? ` < ${words(source)}` : ""}${cue ? ` ~ ${words(cue)}` : ""}` +
        mediums.map(({ range }) => ` @ ${words(range)}`).join(""),
    );
}

export type Table = readonly (readonly [text: string, ...expected: readonly string[]])[];

export function check(table: Table, kinds: readonly Utterance["kind"][]): void {
  for (const [text, ...expected] of table) test(text.replaceAll("\n", " / "), () => assert.deepEqual(linesOf(text, kinds), expected));
}
