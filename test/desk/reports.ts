import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after } from "node:test";
import { createPool, openDesk } from "../../src/desk/index.ts";
import type { Desk, Pool } from "../../src/desk/index.ts";
import type { GivenFacts } from "../../src/intake/index.ts";
import type { Store } from "../../src/ports/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";

export const demonstration: string = join(import.meta.dirname, "../../examples/demonstration");

export interface DemonstrationReport {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly given: GivenFacts;
}

/** The reports of the demonstration stream in the order of their times, or those whose file begins so. */
export function demonstrationReports(...beginnings: readonly string[]): readonly DemonstrationReport[] {
  const { reports } = JSON.parse(readFileSync(join(demonstration, "reports.json"), "utf8")) as {
    reports: readonly ({ readonly file: string } & GivenFacts)[];
  };
  return reports
    .filter(({ file }) => beginnings.length === 0 || beginnings.some((beginning) => file.startsWith(beginning)))
    .map(({ file, ...given }) => ({ bytes: Uint8Array.from(readFileSync(join(demonstration, file))), file, given }));
}

/** One thread for all test desks of this process: each would else spend a second of processor time on starting its own. */
let shared: Pool | undefined;
after(() => shared?.close());

/** A desk whose clock stands still. */
export function openTestDesk(folder: string, store: Store = openSqliteStore(folder)): Desk {
  return openDesk({ store, threads: 1, now: () => "2026-06-16T08:00:00.000Z", pool: sharedPool() });
}

/** The thread that test desks share; the end of the tests ends it. */
export function sharedPool(): Pool {
  return (shared ??= createPool(1));
}

export async function fill(desk: Desk, reports: readonly DemonstrationReport[]): Promise<void> {
  await Promise.all(reports.map((report) => desk.take(report)));
}

/** Stories as sets of file names, to compare two desks. */
export function storiesOf({ store }: Pick<Desk, "store">): readonly (readonly string[])[] {
  return store
    .newestStories(1_000)
    .map((story) =>
      store
        .reportsOf(story.id)
        .map((report) => report.file)
        .toSorted(),
    )
    .toSorted((left, right) => (left[0]! < right[0]! ? -1 : 1));
}
