import type { Report } from "../page/index.ts";
import { findNames } from "./names.ts";
import { lemmaOf } from "./lemmas.ts";
import type { Reading, Token } from "./reading.ts";
import { cutSentences } from "./sentences.ts";
import { plainTag } from "./plain-tags.ts";
import { straighten } from "./straighten.ts";

/**
 * Reads one report. The annotators run in this order, each on what the ones before it gave:
 *  1. tokens and sentences
 *  2. tags and lemmas
 *  3. names
 *  4. parse
 *  5. figures
 *  6. times
 *  7. actors and references
 *  8. utterances
 *  9. events
 */
export function read(report: Report): Reading {
  const { ranges, sentences } = cutSentences(report.text, report.blocks);
  const tokens: Token[] = [];
  for (const sentence of sentences) {
    for (let index = sentence.first; index < sentence.last; index++) {
      const start = ranges.starts[index]!;
      const end = ranges.ends[index]!;
      const text = report.text.slice(start, end);
      const lower = straighten(text);
      const { tag, fine } = plainTag(text, lower, index === sentence.first, tokens[index - 1]);
      tokens.push({ start, end, text, lower, lemma: lemmaOf(lower, tag, fine), tag, fine, head: -1, relation: "dep" });
    }
  }
  const names = findNames(tokens, sentences);
  return { report: report.id, tokens, sentences, names, actors: [], references: [], figures: [], times: [], utterances: [], events: [] };
}
