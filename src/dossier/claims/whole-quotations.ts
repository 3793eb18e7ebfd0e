import { contains, overlaps, sharedLength } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Sentence, Utterance } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";

/** A sentence that tells who says what somebody says in it. */
export function tellsWhoSpeaks({ reading }: Part, sentence: Sentence): boolean {
  return reading.utterances.some((utterance) => utterance.kind !== "term" && namesSpeaker(utterance, sentence));
}

/**
 * What a sentence tells as a line of its own. Words of somebody without those that say whose they are belong under the voices: undefined. Where a
 * quotation began in the sentence before or goes on in the next one, the sentence that names the speaker tells all of it.
 */
export function withWholeQuotation({ report, reading }: Part, sentence: Sentence): Range | undefined {
  const quotations = reading.utterances.filter(({ kind, outer }) => kind === "direct" && overlaps(outer, sentence));
  if (quotations.length === 0) return sentence;
  const named = quotations.filter((utterance) => namesSpeaker(utterance, sentence));
  if (named.length === 0) return isMostlyQuoted(quotations, sentence) ? undefined : sentence;
  const whole = {
    start: Math.min(sentence.start, ...named.map(({ outer }) => outer.start)),
    end: Math.max(sentence.end, ...named.map(({ outer }) => outer.end)),
  };
  // A quotation of several paragraphs is opened again in each.
  const block = report.blocks[sentence.block]!;
  return whole.end - whole.start <= lineCharacters && contains(block, whole) ? whole : sentence;
}

/** A longer line is read by nobody; the voices hold all of it. */
const lineCharacters = 400;

function namesSpeaker({ source, cue, outer }: Utterance, sentence: Range): boolean {
  return overlaps(outer, sentence) && [source, cue].some((words) => words !== null && contains(sentence, words));
}

function isMostlyQuoted(quotations: readonly Utterance[], sentence: Range): boolean {
  const inside = quotations.reduce((sum, { outer }) => sum + sharedLength(outer, sentence), 0);
  return inside > quotedShare * (sentence.end - sentence.start);
}

/** Of bare words of somebody this share of the characters stands between the marks. */
const quotedShare = 0.8;
