import type { ReportId } from "../../src/kernel/index.ts";
import { loadModels } from "../../src/model-files.ts";
import type { Block, Report } from "../../src/page/index.ts";
import { read } from "../../src/reading/index.ts";
import type { Reading } from "../../src/reading/index.ts";

/** Reads a text whose paragraphs are parted by blank lines, as a report without facts. */
export function readText(text: string): Reading & { readonly text: string } {
  const blocks: Block[] = [];
  let start = 0;
  for (const part of text.split("\n\n")) {
    if (part !== "") blocks.push({ kind: "paragraph", start, end: start + part.length });
    start += part.length + 2;
  }
  const report: Report = {
    id: "r" as ReportId,
    source: "s" as Report["source"],
    file: "test.txt",
    format: "text",
    outlet: null,
    outletInChrome: null,
    publisher: null,
    url: null,
    title: null,
    bylines: [],
    published: null,
    modified: null,
    language: null,
    agency: null,
    section: null,
    text,
    blocks,
    map: { runs: [{ kind: "copied", at: 0, length: text.length, sourceAt: 0, sourceLength: text.length }] },
    removed: [],
    notices: [],
  };
  return { ...read(report, loadModels()), text };
}
