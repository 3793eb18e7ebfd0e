import type { Desk, Taken } from "../../desk/index.ts";
import type { ReportInput } from "../../intake/transport/index.ts";
import { VariorumError } from "../../kernel/index.ts";
import { untilStopped } from "./interruption.ts";
import type { Io } from "./io.ts";
import { renderProblem } from "./problems.ts";
import { createProgress } from "./progress.ts";

export type Arrival =
  | { readonly report: ReportInput; readonly problem?: never }
  | { readonly problem: VariorumError; readonly report?: never };

/** What became of an import. */
export interface TakenIn {
  readonly stored: number;
  readonly known: number;
  /** Without an article, unreadable, or lost to a mistake of ours. */
  readonly left: number;
  readonly isInterrupted: boolean;
}

/**
 * Hands reports to a desk as fast as it has room, tells what could not be taken and how far it is. Stops the import when nothing can be
 * stored any more, because every further report would fail in the same way.
 */
export async function takeIn(io: Io, desk: Desk, arrivals: AsyncIterable<Arrival>, signal: AbortSignal): Promise<TakenIn> {
  const counts = { stored: 0, known: 0, left: 0 };
  const problems: VariorumError[] = [];
  const progress = createProgress(io);
  const running = new Set<Promise<void>>();
  const started = performance.now();
  let broken: VariorumError | undefined;

  const note = (taken: Taken): void => {
    if (taken.kind === "stored") counts.stored++;
    else if (taken.kind === "known") counts.known++;
    else problems.push(new VariorumError("no-report", `${taken.file}: expected an article, but none was found. ${taken.reason}`));
  };
  const fail = (error: unknown): void => {
    if (!(error instanceof VariorumError)) throw error;
    if (error.code === "reading-failed") problems.push(error);
    else broken ??= error;
  };
  for await (const arrival of untilStopped(arrivals, signal)) {
    if (broken !== undefined) break;
    if (arrival.problem !== undefined) problems.push(arrival.problem);
    else {
      await desk.room();
      const { names: _, ...file } = arrival.report;
      const work: Promise<void> = desk
        .take(file)
        .then(note, fail)
        .finally(() => running.delete(work));
      running.add(work);
    }
    for (const problem of problems.splice(0)) {
      counts.left++;
      await progress.end();
      await io.stderr.write(renderProblem(problem));
    }
    const done = counts.stored + counts.known;
    const seconds = (performance.now() - started) / 1000;
    await progress.show(`${done} reports taken in, ${Math.round(done / Math.max(seconds, 0.001))} a second`);
  }
  await Promise.all(running);
  await progress.end();
  for (const problem of problems.splice(0)) {
    counts.left++;
    await io.stderr.write(renderProblem(problem));
  }
  if (broken !== undefined) throw broken;
  return { ...counts, isInterrupted: signal.aborted };
}

export function describeTakenIn({ stored, known, left, isInterrupted }: TakenIn, stories: number): string {
  const parts = [
    `${stored} new ${stored === 1 ? "report" : "reports"}`,
    ...(known > 0 ? [`${known} known already`] : []),
    ...(left > 0 ? [`${left} left out`] : []),
    `${stories} ${stories === 1 ? "story" : "stories"} in the desk`,
  ];
  return `${parts.join(", ")}.${isInterrupted ? " Stopped on request: run it again to take in the rest." : ""}\n`;
}
