import type { ReportId } from "../kernel/index.ts";
import type { Decision, NewReport, Store } from "../ports/index.ts";
import { carryOut, reportsReadAnew, toDecision } from "./corrections.ts";
import type { Correction } from "./corrections.ts";
import type { Grouping } from "./grouping.ts";
import { toKnownSource } from "./rebuild.ts";
import { readStanding } from "./standing.ts";
import type { Standing } from "./standing.ts";
import type { Pool } from "./threads/pool.ts";

/** Hears what people say, writes it down and does it, one word after the other. */
export interface Corrector {
  readonly standing: Standing;
  correct(correction: Correction): Promise<Decision>;
  /** Resolves when everything that was said is done. */
  settled(): Promise<void>;
}

interface CorrectorOptions {
  readonly store: Store;
  readonly pool: Pool;
  readonly now: () => string;
  readonly grouping: () => Grouping;
  /** Resolves when a commit may be made; never rejects. */
  readonly mayCommit: () => Promise<void>;
  /** A commit failed: the grouper is ahead of the store. */
  readonly onFailure: () => void;
}

export function createCorrector({ store, pool, now, grouping, mayCommit, onFailure }: CorrectorOptions): Corrector {
  let standing = readStanding(store);
  let last: Promise<unknown> = Promise.resolve();
  const correct = async (correction: Correction): Promise<Decision> => {
    const draft = { at: now(), ...toDecision(store, grouping(), correction) };
    const next = readStanding(store, { entry: store.lastEntry() + 1, ...draft });
    const again = await readAgain(store, pool, reportsReadAnew(store, draft), next);
    await mayCommit();
    try {
      const decision = store.transaction(() => {
        const numbered = { entry: store.lastEntry() + 1, ...draft };
        carryOut(store, grouping(), numbered, again);
        return numbered;
      });
      standing = readStanding(store);
      return decision;
    } catch (error) {
      onFailure();
      throw error;
    }
  };
  return {
    get standing() {
      return standing;
    },
    correct(correction) {
      // One after the other: the rows of a report are made from everything that was said of it before.
      const decision = last.then(() => correct(correction));
      last = decision.catch(() => undefined);
      return decision;
    },
    async settled() {
      await last;
    },
  };
}

/** Reports with their rows as people's words leave them. */
function readAgain(store: Store, pool: Pool, reports: readonly ReportId[], standing: Standing): Promise<readonly NewReport[]> {
  return Promise.all(
    reports.map(async (id) => {
      const { source, file, firstSeen } = store.report(id)!;
      const corrections = standing.about([id]);
      const again = { body: store.body(id)!, reading: store.reading(id), source: toKnownSource(source, file), firstSeen, corrections };
      const { report } = await pool.run({ kind: "read-again", again }, "now");
      return report;
    }),
  );
}
