import { readInstant } from "../kernel/index.ts";
import type { GrouperState } from "./grouper-state.ts";

/*
 * Time comes from the reports alone. One wrong date must not move the clock, so the clock is the median of the last claimed dates,
 * and it never goes back.
 */

const datesRemembered = 15;

/** No report of a stream is dated so far ahead of the others: next year's date is a slip, not news. */
const aheadMaxMs = 120 * 86_400_000;

/** Dates in the first days after the zero of a computer's clock (1970) are missing dates in disguise. */
const zeroMaxMs = 370 * 86_400_000;

/** The report's time in milliseconds, and the clock moved on. NaN when neither the report nor the clock knows one. */
export function readTime(state: GrouperState, published: string | null): number {
  const claimed = published === null ? Number.NaN : readInstant(published);
  const isZero = Math.abs(claimed) < zeroMaxMs;
  const before = state.recentDates.length > 0 ? median(state.recentDates) : Number.NaN;
  const isAhead = claimed - before > aheadMaxMs;
  if (!Number.isNaN(claimed) && !isZero) {
    state.recentDates.push(claimed);
    if (state.recentDates.length > datesRemembered) state.recentDates.shift();
    const now = median(state.recentDates);
    if (!(state.clock >= now)) state.clock = now;
    if (!isAhead) return claimed;
  }
  return state.options.undated === "clock" ? state.clock : Number.NaN;
}

const sorted: Float64Array = new Float64Array(datesRemembered);

/** By insertion: the dates are few and come nearly in order, and this is asked for each report. */
function median(times: readonly number[]): number {
  for (let at = 0; at < times.length; at++) {
    const time = times[at]!;
    let place = at;
    for (; place > 0 && sorted[place - 1]! > time; place--) sorted[place] = sorted[place - 1]!;
    sorted[place] = time;
  }
  return sorted[times.length >> 1]!;
}
