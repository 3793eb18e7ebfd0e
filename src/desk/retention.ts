import type { ReportFacts, Store } from "../ports/index.ts";
import type { OnProgress } from "./progress.ts";

/** How long what nothing holds is kept, in days since it was first seen; null: always. */
export interface RetentionRules {
  /** The bytes of pages. */
  readonly pageDays: number | null;
  /** Reports that are alone in their story. */
  readonly reportDays: number | null;
}

/** What was let go, or would be. */
export interface Pruned {
  /** Pages without their bytes, and how much room these took. */
  readonly pages: number;
  readonly bytes: number;
  readonly reports: number;
}

/** What the desk does meanwhile. */
export interface Pruning {
  readonly settle: () => void;
  readonly onLetGo: (reports: readonly ReportFacts[]) => void;
  readonly onProgress: OnProgress;
  /** Stops it between two batches. */
  readonly signal?: AbortSignal | undefined;
}

/** Reports let go in one commit: a few milliseconds each, while readers wait. */
const batchSize = 200;
const dayMs = 86_400_000;

/** What the rules no longer keep, oldest first: reports, and reports that stay but whose pages lose their bytes. */
export function findExpired(
  store: Store,
  rules: RetentionRules,
  now: string,
): { readonly reports: readonly ReportFacts[]; readonly pages: readonly ReportFacts[] } {
  const reports = unheld(store, rules.reportDays, now, null, false);
  const gone = new Set(reports.map(({ id }) => id));
  return { reports, pages: unheld(store, rules.pageDays, now, null, true).filter(({ id }) => !gone.has(id)) };
}

function unheld(store: Store, days: number | null, now: string, limit: number | null, withBytes: boolean): readonly ReportFacts[] {
  return days === null ? [] : store.unheldBefore(new Date(Date.parse(now) - days * dayMs).toISOString(), limit, withBytes);
}

/**
 * Lets go of what the rules no longer keep, a batch at a time; between two batches others may work. `onLetGo` hears of the reports that are
 * gone, and `settle` brings the store up to date with the grouper before each choice: a report that is no longer alone must stay. An
 * interrupted run is gone on with by the next one.
 */
export async function prune(
  store: Store,
  rules: RetentionRules,
  now: string,
  { settle, onLetGo, onProgress, signal }: Pruning,
): Promise<Pruned> {
  let [pages, bytes, reports] = [0, 0, 0];
  // Asked for anew each time: a report that came in between may hold one.
  const nextReports = (): readonly ReportFacts[] => {
    settle();
    return unheld(store, rules.reportDays, now, batchSize, false);
  };
  const isStopped = (): boolean => signal?.aborted === true;
  for (let batch = nextReports(); batch.length > 0 && !isStopped(); batch = nextReports()) {
    const gone = batch.map(({ id }) => id);
    store.transaction(() => store.letReportsGo(gone, now));
    onLetGo(batch);
    reports += gone.length;
    onProgress("reports let go", reports, null);
    await breathe();
  }
  const nextPages = (): readonly ReportFacts[] => {
    settle();
    return unheld(store, rules.pageDays, now, batchSize, true);
  };
  for (let batch = nextPages(); batch.length > 0 && !isStopped(); batch = nextPages()) {
    const room = store.transaction(() => store.letBytesGo(batch.map(({ id }) => id)));
    pages += batch.length;
    bytes += room;
    onProgress("pages let go", pages, null);
    await breathe();
  }
  return { pages, bytes, reports };
}

function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
