import { VariorumError } from "../kernel/index.ts";
import type { Store } from "../ports/index.ts";
import type { Grouping } from "./grouping.ts";

/** Saves the grouper's state in short steps, between which readers are answered. */
export interface Saving {
  /** Begins to save when enough came since the last time. */
  afterCommit(): void;
  /** Resolves when no state is being saved: the grouper must not be told anything in the meantime. Never rejects. */
  idle(): Promise<void>;
  /** Saves what is not saved yet. */
  finish(): Promise<void>;
  /** States that could not be saved, for want of room. The next one is tried; until then a restart tells the grouper more again. */
  readonly failures: number;
}

/**
 * Entries after which the state is saved. Lines of reports are written once, so that saving costs a third of a millisecond an entry in a
 * desk of 100,000 reports; readings, which are large, are kept until the state knows their reports.
 */
const saveEntries = 2_000;
/** Readings are kept for the stories of the last days, which still change; a later change of an older one reads its reports again. */
const readingsKept = 2_000;
/** Readings let go in one step, of 16 KB each. */
const forgottenAtOnce = 40;

export function createSaving(store: Store, grouping: () => Grouping): Saving {
  let running: Promise<void> | undefined;
  let failures = 0;
  /** After a failure not at once again. */
  let tried = 0;

  const save = async (entry: number): Promise<void> => {
    tried = entry;
    const { grouper, isUnreadable } = grouping();
    const steps = store.saveGrouperState({ entry, ...grouper.numbers(), isAnew: isUnreadable }, (number) => grouper.snapshotAfter(number));
    try {
      while (steps.next().done !== true) await breathe();
      Object.assign(grouping(), { savedAt: entry, isUnreadable: false });
      while (store.transaction(() => store.forgetReadings(entry - readingsKept, forgottenAtOnce))) await breathe();
    } catch (error) {
      if (!(error instanceof VariorumError)) throw error;
      // Nothing is lost: the state that was saved before still counts.
      failures++;
    }
  };
  return {
    get failures() {
      return failures;
    },
    afterCommit() {
      const last = store.lastEntry();
      if (running === undefined && last - Math.max(grouping().savedAt, tried) >= saveEntries)
        running = save(last).finally(() => {
          running = undefined;
        });
    },
    async idle() {
      await running;
    },
    async finish() {
      await running;
      const last = store.lastEntry();
      if (last > grouping().savedAt) await save(last);
    },
  };
}

/** Lets what waits run: requests that have come, and answers of threads. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
