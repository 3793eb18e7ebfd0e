import type { Report } from "../page/index.ts";
import { resolveActors } from "./actors/index.ts";
import type { Models } from "./models/models.ts";
import { findEvents } from "./events/index.ts";
import { findFigures } from "./figures/index.ts";
import { identifyLanguage, readLanguage } from "./language.ts";
import { findNames } from "./names.ts";
import type { Reading } from "./reading.ts";
import { cutSentences } from "./sentences.ts";
import { mendParse } from "./mend-parse.ts";
import { partAtSeams } from "./seams/index.ts";
import { findTimes } from "./times/index.ts";
import { findUtterances } from "./speech/index.ts";
import { bareWords, readWords } from "./words.ts";

const nothingRead = { names: [], actors: [], references: [], figures: [], times: [], utterances: [], events: [] } as const;

/**
 * Reads one report. The annotators run in this order, each on what the ones before it gave:
 *  1. tokens and sentences
 *  2. tags, lemmas and parse; sentences that a missing stop ran together are parted and read again
 *  3. names
 *  4. figures
 *  5. times
 *  6. actors and references
 *  7. utterances
 *  8. events
 * A text in a language without models is cut into words and sentences and not read further: what English rules would find in it would be wrong.
 */
export function read(report: Report, models: Models): Reading {
  const cut = cutSentences(report.text, report.blocks);
  const language = identifyLanguage(report.text);
  if (language !== null && language !== readLanguage)
    return { ...nothingRead, report: report.id, language, sentences: cut.sentences, tokens: bareWords(report.text, cut) };
  const { tokens: first, tagged, readAgain } = readWords(report.text, cut, models);
  const { tokens: parsed, sentences } = partAtSeams(first, cut.sentences, report.blocks, readAgain);
  const tokens = mendParse(parsed, sentences);
  const spans = findNames(tokens, sentences, tagged, models);
  const figures = findFigures(report.text, tokens, sentences);
  const times = findTimes(report.text, tokens, sentences, report.published?.value ?? null);
  const { names, actors, references } = resolveActors({ text: report.text, blocks: report.blocks, tokens, sentences, names: spans });
  const utterances = findUtterances({ text: report.text, blocks: report.blocks, tokens, sentences, names, actors, references });
  return {
    report: report.id,
    language,
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
