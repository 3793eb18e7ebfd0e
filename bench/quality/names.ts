import { loadModels } from "../../src/model-files.ts";
import { read } from "../../src/reading/index.ts";
import type { Block, Report } from "../../src/page/index.ts";
import type { ReportId } from "../../src/kernel/index.ts";
import { readNewswire, spansOf } from "../../training/names/corpora.ts";
import type { NamedDocument } from "../../training/names/corpora.ts";
import { scoreNames } from "../../training/names/score.ts";
import { findShared, skipped } from "./measure.ts";
import type { Figures, Measurement } from "./measure.ts";

type Span = [number, number, string];

/**
 * Names of persons, organizations and places on CoNLL-2003 dev and on every fifth document of the worldwide newswire, which nothing
 * was taught with. The whole reading runs on the words joined by spaces; a name counts when both ends and the type are right.
 */
export async function measureNames(): Promise<Measurement> {
  const folder = findShared("data", "reading");
  if (folder === undefined) return skipped("the newswire");
  const { conll, worldwide } = readNewswire(folder);
  return { figures: { conll: measure(conll), worldwide: measure(worldwide) } };
}

const types: Readonly<Record<string, string>> = { PER: "person", ORG: "organization", LOC: "place" };

function measure(documents: readonly NamedDocument[]): Figures {
  const gold: Span[][] = [];
  const found: Span[][] = [];
  for (const document of documents) {
    const { report, spans } = toReport(document);
    gold.push(spans);
    found.push(read(report, loadModels()).names.map(({ start, end, type }) => [start, end, type]));
  }
  const all = scoreNames(gold, found, Object.values(types));
  return {
    precision: all.precision / 100,
    recall: all.recall / 100,
    f1: all.f1 / 100,
    person: scoreNames(gold, found, ["person"]).f1 / 100,
    organization: scoreNames(gold, found, ["organization"]).f1 / 100,
    place: scoreNames(gold, found, ["place"]).f1 / 100,
  };
}

function toReport(document: NamedDocument): { readonly report: Report; readonly spans: Span[] } {
  let text = "";
  const blocks: Block[] = [];
  const spans: Span[] = [];
  for (const { words, labels } of document) {
    const starts: number[] = [];
    const start = text.length;
    for (const [index, word] of words.entries()) {
      if (index > 0) text += " ";
      starts.push(text.length);
      text += word;
    }
    for (const [first, last, type] of spansOf(labels)) {
      const name = types[type];
      if (name !== undefined) spans.push([starts[first]!, starts[last - 1]! + words[last - 1]!.length, name]);
    }
    blocks.push({ kind: "paragraph", start, end: text.length });
    text += "\n\n";
  }
  return { report: { id: "r" as ReportId, text, blocks, published: null } as unknown as Report, spans };
}

if (import.meta.main) console.log(JSON.stringify(await measureNames(), null, 2));
