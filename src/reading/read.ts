import type { Report } from "../page/index.ts";
import { resolveActors } from "./actors/index.ts";
import type { Models } from "./models/models.ts";
import { findEvents } from "./events/index.ts";
import { findFigures } from "./figures/index.ts";
import { mendHeadlessSentences } from "./headless.ts";
import { findNames } from "./names.ts";
import type { Reading } from "./reading.ts";
import { cutSentences } from "./sentences.ts";
import { findTimes } from "./times/index.ts";
import { findUtterances } from "./speech/index.ts";
import { readWords } from "./words.ts";

/**
 * Reads one report. The annotators run in this order, each on what the ones before it gave:
 *  1. tokens and sentences
 *  2. tags, lemmas and parse
 *  3. names
 *  4. figures
 *  5. times
 *  6. actors and references
 *  7. utterances
 *  8. events
 */
export function read(report: Report, models: Models): Reading {
  const cut = cutSentences(report.text, report.blocks);
  const { sentences } = cut;
  const { tokens: parsed, tagged } = readWords(report.text, cut, models);
  const tokens = mendHeadlessSentences(parsed, sentences);
  const spans = findNames(tokens, sentences, tagged, models);
  const figures = findFigures(report.text, tokens, sentences);
  const times = findTimes(report.text, tokens, sentences, report.published?.value ?? null);
  const { names, actors, references } = resolveActors({ text: report.text, blocks: report.blocks, tokens, sentences, names: spans });
  const utterances = findUtterances({ text: report.text, blocks: report.blocks, tokens, sentences, names, actors, references });
  return {
    report: report.id,
    tokens,
    sentences,
    names,
    actors,
    references,
    figures,
    times,
    utterances,
    events: findEvents(tokens, sentences),
  };
}
