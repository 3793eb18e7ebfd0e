import type { Range } from "../kernel/index.ts";
import type { Time } from "../reading/index.ts";
import type { Clause } from "./clauses.ts";
import type { Part } from "./material.ts";

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
    else joined.push(time);
  }
  return joined;
}

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
