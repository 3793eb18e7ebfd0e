import type { Sentence, Time } from "../../reading/index.ts";
import { sentenceAt, tokensIn } from "../material/index.ts";
import type { Part } from "../material/index.ts";

/*
 * Times up to which something is so, and times with which something is compared: what is told happens at neither.
 */

/** "Open until Friday", "calmer than on Friday", "the highest since 1977", "a rise over the previous year". */
export function isBound(part: Part, time: Time): boolean {
  const { tokens } = part.reading;
  const [first] = tokensIn(part, time);
  const sentence = sentenceAt(part.reading, time.start);
  if (first === undefined || sentence === undefined) return false;
  const before = tokens[first - 1]?.lower ?? "";
  const words = part.report.text.slice(time.start, time.end);
  if (before === "until" || before === "till") return !isDeniedUntil(part, first, sentence);
  // "On nights like tonight".
  if (before === "like" || before === "unlike") return true;
  // "More than a year ago" is a time; "more than last year", "than on Friday" compare.
  const isCompared = before === "than" ? !/\bago$/i.test(words) : tokens[first - 2]?.lower === "than" && tokens[first - 1]!.tag === "ADP";
  if (isCompared && time.kind !== "duration") return true;
  if (isComparedNoun(part, first, sentence) || isBaseline(part, first, sentence)) return true;
  if (before === "over" && /\bprevious\b/i.test(words)) return true;
  return before === "since" && countsBack(part, first - 1, sentence.first);
}

/** "Stronger than the storm of May": behind "than" stands what is compared, up to the next verb or mark; a number is none ("more than 20 boats in May"). */
function isComparedNoun(part: Part, first: number, sentence: Sentence): boolean {
  const { tokens } = part.reading;
  for (let at = first - 1; at >= Math.max(sentence.first, first - wayMax); at--) {
    const { tag, fine, lower, head } = tokens[at]!;
    if (tag === "PUNCT" || /^(?:VB[DZP]|MD)$/.test(fine)) return false;
    if (lower === "than") return tokens[at + 1]!.tag !== "NUM" && tokens[head]?.tag === "NOUN" && head > at && head < first;
  }
  return false;
}

/** "Unlike the fair of 2012", "compared to 20 boats in 2012", "instead of last year", "up from ten in 2012": what something is compared with. */
function isBaseline(part: Part, first: number, sentence: Sentence): boolean {
  const { tokens } = part.reading;
  for (let at = first - 1; at >= Math.max(sentence.first, first - wayMax); at--) {
    const { tag, fine, lower } = tokens[at]!;
    if (tag === "PUNCT" || /^(?:VB[DZP]|MD)$/.test(fine)) return false;
    if (/^(?:unlike|versus)$/.test(lower)) return true;
    const joint = comparing.get(tokens[at - 1]?.lower ?? "");
    if (joint?.includes(lower)) return true;
  }
  return false;
}

/** Words that compare, each with the prepositions that lead to what they compare with (Quirk et al. 1985, § 9.52). */
const comparing: ReadonlyMap<string, readonly string[]> = new Map([
  ["compared", ["to", "with"]],
  ["opposed", ["to"]],
  ["instead", ["of"]],
  ["up", ["from"]],
  ["down", ["from"]],
]);

/** "They had not met until Friday" tells when they met. */
function isDeniedUntil(part: Part, time: number, { first, last }: Sentence): boolean {
  const words = part.reading.tokens.slice(first, Math.min(last, time + nearMax));
  return words.some(({ lower }) => denials.has(lower)) && words.some(({ fine }) => fine === "VBD");
}

const denials: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never", "no", "unknown"]);

/** So far behind a time its verb may still come. */
const nearMax = 6;

/** Words from a superlative to its "since"; a longer way leads through another phrase. */
const wayMax = 12;

/** "The highest level since 1977", "the first crash on board since 1959": what is counted or compared back to a time is no deed of it. */
function countsBack(part: Part, since: number, first: number): boolean {
  const { tokens, times } = part.reading;
  for (let at = since - 1; at >= Math.max(first, since - wayMax); at--) {
    const token = tokens[at]!;
    if (token.tag === "PUNCT") return false;
    const isDate = times.some(({ start, end }) => start <= token.start && token.end <= end);
    if (!isDate && (/^(?:JJS|RBS)$/.test(token.fine) || /^(?:first|only)$/.test(token.lower))) return true;
  }
  return false;
}
