import { decodeSource } from "../../intake/index.ts";
import type { ReportInput } from "../../intake/transport/index.ts";
import { readInstant } from "../../kernel/index.ts";
import type { VariorumError } from "../../kernel/index.ts";
import { extract } from "../../page/index.ts";
import type { Arrival } from "./take-in.ts";

/** A report with the time at which it came out; undated ones come with the one before them. */
interface TimedReport {
  readonly report: ReportInput;
  readonly at: number;
}

/** Pages in the order in which they came out, as they say themselves. */
export async function readStream(
  arrivals: AsyncIterable<Arrival>,
): Promise<{ readonly reports: readonly TimedReport[]; readonly problems: readonly VariorumError[] }> {
  const reports: TimedReport[] = [];
  const problems: VariorumError[] = [];
  for await (const { report, problem } of arrivals) {
    if (problem !== undefined) problems.push(problem);
    else reports.push({ report, at: timeOf(report) });
  }
  const dated = reports.filter(({ at }) => !Number.isNaN(at)).toSorted((left, right) => left.at - right.at);
  return { reports: [...dated, ...reports.filter(({ at }) => Number.isNaN(at))], problems };
}

function timeOf(report: ReportInput): number {
  const { published } = extract(decodeSource(report.bytes, report).value);
  return published === null || published.from === "chrome" ? Number.NaN : readInstant(published.value);
}

/** So long is waited at most for the next report: nights are passed over. */
const pauseMaxMs = 5_000;

/** The reports one by one, `speed` times as fast as they came out, until the signal says stop. */
export async function* playStream(reports: readonly TimedReport[], speed: number, signal: AbortSignal): AsyncGenerator<TimedReport> {
  let before = Number.NaN;
  for (const timed of reports) {
    const gap = (timed.at - before) / speed;
    if (gap > 0) await pause(Math.min(gap, pauseMaxMs), signal);
    if (signal.aborted) return;
    if (!Number.isNaN(timed.at)) before = timed.at;
    yield timed;
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  });
}
