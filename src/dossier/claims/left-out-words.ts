import { contains, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { hasClauseBeside } from "./clauses-beside.ts";
import { indexOf, tokensIn } from "../material/index.ts";
import type { Part } from "../material/index.ts";

/*
 * Sentences that leave out what the one before them told: from when a time is counted, what somebody did or did not do (ellipsis of the predicate),
 * who did it (ellipsis of the subject), or against what they speak (Halliday and Hasan, Cohesion in English, 1976).
 */

/** The words of a range are whole only behind those before it. */
export function leavesOutWords(part: Part, range: Range): boolean {
  const words = wordsOf(part, range);
  return countsFromBefore(part, range, words) || lacksPredicate(part, words) || lacksSubject(part, words) || isAside(part, range);
}

/** Without marks, and without the conjunction at the beginning. */
function wordsOf(part: Part, range: Range): readonly number[] {
  const words = tokensIn(part, range).filter((token) => part.reading.tokens[token]!.tag !== "PUNCT");
  return words.length > 0 && part.reading.tokens[words[0]!]!.tag === "CCONJ" ? words.slice(1) : words;
}

/** "Since then", "Shortly afterward", "At that point", "Two days later", "throughout that time": from a time that is told before. */
function countsFromBefore(part: Part, range: Range, words: readonly number[]): boolean {
  const { tokens, times } = part.reading;
  const text = (from: number, count: number): string =>
    words
      .slice(from, from + count)
      .map((token) => tokens[token]!.lower)
      .join(" ");
  // "Then-mayor Holm" held the office at the time that the line tells.
  if (opensOnTimeBefore.test(text(0, openingWords))) return tokens[words[0]! + 1]?.text !== "-";
  if (/^(?:shortly|soon|immediately|long) (?:after|before)$/.test(text(0, 2))) return tokens[words[1]! + 1]?.text === ",";
  const isTimeTold = (token: number): boolean =>
    times.some((time) => contains(range, time) && time.end <= tokens[token]!.start && !overlaps(time, tokens[token]!));
  return words.some((token, at) => {
    const pointed = /^that (?:time|point|day|night|morning|evening|week|month|year|moment)$/.test(text(at, 2)) && !isTimeTold(token);
    return pointed && tokens[token]!.relation === "det" && tokens[words[at - 1] ?? -1]?.tag === "ADP";
  });
}

const openingWords = 5;
const opensOnTimeBefore =
  /^(?:(?:since|by|until|till|even|just) then|then |thereafter|after(?:ward|wards|that)\b|(?:shortly|soon|immediately) (?:thereafter|afterwards?)|(?:at|by|until|from) th(?:at|is) (?:time|point|moment|stage)|(?:\S+ )?(?:minutes|hours|days|weeks|months|years|decades|moments|an? (?:minute|hour|day|week|month|year|decade)) later)\b/;

/** "The mayor said that he had not": what he had not done is told before. */
function lacksPredicate({ reading }: Part, words: readonly number[]): boolean {
  const [before, last] = words.slice(-2);
  if (before === undefined || last === undefined) return false;
  const isDenied = /^(?:not|n't)$/.test(reading.tokens[last]!.lower);
  const auxiliary = isDenied ? before : last;
  if (!(isDenied ? deniable : bare).has(reading.tokens[auxiliary]!.lower)) return false;
  // "Some came, others did not": the line tells it.
  return !hasClauseBeside(reading, words.slice(0, words.indexOf(auxiliary)), auxiliary);
}

const bare = new Set("did does do would could will should".split(" "));
const deniable = new Set([...bare, ..."had has have can was were is are wo ca".split(" ")]);

/** "And wails when the ferry leaves": who does it is told before. */
function lacksSubject({ reading }: Part, words: readonly number[]): boolean {
  const [first] = words;
  if (first === undefined) return false;
  const { tag, fine, relation, head } = reading.tokens[first]!;
  if (tag !== "VERB" || !/^VB[DZ]$/.test(fine) || (relation !== "root" && head >= 0)) return false;
  return indexOf(reading)
    .childrenOf(first)
    .every((child) => !/^(?:[nc]subj|expl|parataxis)/.test(reading.tokens[child]!.relation));
}

/** "(Its twin has seen less rain.)": a sentence in brackets is an aside of the one before it. */
function isAside({ report: { text } }: Part, { start, end }: Range): boolean {
  return /^\(.*[.!]\)$/su.test(text.slice(start, end).trim());
}
