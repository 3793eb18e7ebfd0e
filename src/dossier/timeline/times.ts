import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Time } from "../../reading/index.ts";
import type { Clause, Part } from "../material/index.ts";
import { tokensIn } from "../material/index.ts";

/*
 * Times of one text as a timeline shows them: "from 1965 to 1970" is one time, and words that hold several times are told once.
 */

/** Two dates with one of these between them are the ends of a range. */
const ranging = /^\s*(?:to|through|until|till|-|–|—)\s*(?:the\s+)?$/i;

/** Times of a text, those that are the ends of a range as one. */
export function joinRanges({ reading, report }: Part): readonly Time[] {
  const joined: Time[] = [];
  for (const time of reading.times) {
    const last = joined.at(-1);
    const isBetween = last !== undefined && /\bbetween\s+$/i.test(report.text.slice(Math.max(0, last.start - 10), last.start));
    const joint = last === undefined ? "" : report.text.slice(last.end, time.start);
    const isRange = last?.kind === "date" && time.kind === "date" && (ranging.test(joint) || (isBetween && /^\s+and\s+$/.test(joint)));
    if (isRange) joined[joined.length - 1] = rangeOf(last, time);
    // "On Friday morning, 5 May 2031", "Friday (May 5)": the date outranks the weekday.
    else if (last !== undefined && isWeekday(last) && time.partial.day !== null && /^,?\s+\(?$/.test(joint))
      joined[joined.length - 1] = time;
    else joined.push(time);
  }
  return joined;
}

function isWeekday({ partial, precision }: Time): boolean {
  return partial.weekday !== null && partial.month === null && precision === "day";
}

/**
 * "That day she left", "four days later": a day that is reckoned from one in another sentence, and which one is a guess. So is the year
 * of "that May"; other months and years are reckoned from the last of their kind, and mostly right.
 */
export function isBorrowed({ reading, report }: Part, time: Time, sentence: Range): boolean {
  if (time.value === null || !borrowing.test(report.text.slice(time.start, time.end))) return false;
  return !reading.times.some((other) => other.start >= sentence.start && other.end <= time.start && other.value !== null);
}

const borrowing =
  /^(?:(?:that|the same|the very same|the next|the following)\s+(?:day|night|morning|afternoon|evening)|that\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)|.*\b(?:weeks?|days?|hours?|minutes?)\s+(?:later|earlier|before|after))$/i;

function rangeOf(from: Time, to: Time): Time {
  const isWhole = from.value !== null && to.value !== null && from.value <= to.value && !/\//.test(from.value + to.value);
  return { ...from, kind: "range", end: to.end, value: isWhole ? `${from.value}/${to.value}` : null };
}

/** A time with the words that tell what happens at it. */
interface Worded {
  readonly time: Time;
  /** The clause in which the time stands. */
  readonly clause: Clause;
  /** The clause that its words tell. */
  readonly telling: Clause;
  readonly range: Range;
}

/** Of several times for which the same words are shown, those of the clause that they tell; of these only the ones that fix a date, if one does. */
export function withoutRepeats<One extends Worded>(worded: readonly One[]): readonly One[] {
  return [...Map.groupBy(worded, ({ range }) => `${range.start}-${range.end}`).values()].flatMap((group) => {
    const own = group.filter((one) => one.clause === one.telling);
    const nearest = own.length > 0 ? own : group;
    const dated = nearest.filter((one) => one.time.value !== null);
    return dated.length > 0 ? dated : nearest;
  });
}

/**
 * "After a vote last week the board left on Friday": words whose own verb has a time do not tell what happened at another time in them,
 * which a noun or a clause below that verb has.
 */
export function withoutRivals<One extends Worded>(part: Part, worded: readonly One[]): readonly One[] {
  return [...Map.groupBy(worded, ({ telling }) => telling.sentence).values()].flatMap((group) => {
    const ofVerb = Map.groupBy(group, ({ time }) => verbOf(part, time));
    return group.filter((one) => {
      const root = rootOf(part, one.range);
      const rivals = ofVerb.get(root) ?? [];
      // "In a recent report": what has no date cannot have a false one.
      if (one.time.value === null || rivals.includes(one)) return true;
      // The parse hangs what stands far behind on the verb as well.
      const away = (time: Time): number => Math.abs(tokensIn(part, time)[0]! - root);
      return !rivals.some((other) => contains(one.range, other.time) && away(other.time) < away(one.time));
    });
  });
}

/** The word that governs all others of a range. */
export function rootOf(part: Part, range: Range): number {
  const { tokens } = part.reading;
  const inside = tokensIn(part, range);
  const [first = 0] = inside;
  const last = inside.at(-1) ?? first;
  return inside.find((token) => tokens[token]!.tag !== "PUNCT" && (tokens[token]!.head < first || tokens[token]!.head > last)) ?? -1;
}

/** The word that a time hangs on: past the subject in "Holm on Friday left", and up to the verb of "came and had to leave on Friday". */
function verbOf(part: Part, time: Time): number {
  const { tokens } = part.reading;
  const dated = tokensIn(part, time);
  let head = dated.find((token) => !dated.includes(tokens[token]!.head));
  while (head !== undefined && tokens[head]!.relation === "conj" && tokens[head]!.head >= 0) head = tokens[head]!.head;
  let at = head === undefined ? -1 : tokens[head]!.head;
  if (at >= 0 && /^nmod/.test(tokens[head!]!.relation) && tokens[at]!.relation.startsWith("nsubj") && at < dated[0]!) at = tokens[at]!.head;
  while (at >= 0 && (tokens[at]!.relation === "xcomp" || tokens[at]!.relation === "conj")) at = tokens[at]!.head;
  return at;
}
