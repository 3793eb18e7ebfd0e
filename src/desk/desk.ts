import type { ReportId, StoryId } from "../kernel/index.ts";
import type { Decision, Store } from "../ports/index.ts";
import type { Grouper } from "../stories/index.ts";
import type { Correction } from "./corrections.ts";
import { createCorrector } from "./corrector.ts";
import { createDossiers } from "./dossiers.ts";
import type { Dossiers } from "./dossiers.ts";
import { createTally } from "./following/tally.ts";
import type { VisitTally } from "./following/tally.ts";
import { forget, isSweepDue, restoreGrouping, sweep, writeMoves } from "./grouping.ts";
import type { Grouping } from "./grouping.ts";
import { indexAgain } from "./indexing.ts";
import { createLine } from "./line.ts";
import type { Line } from "./line.ts";
import type { OnProgress } from "./progress.ts";
import { prune } from "./retention.ts";
import type { Pruned, Pruning, RetentionRules } from "./retention.ts";
import { createSaving } from "./saving.ts";
import { setAside } from "./set-aside.ts";
import { commitTimed, createSteps } from "./steps.ts";
import type { Group, StepTally } from "./steps.ts";
import type { Standing } from "./standing.ts";
import { createPool } from "./threads/pool.ts";
import type { Pool } from "./threads/pool.ts";
import type { DeskFile, Prepared } from "./threads/prepare.ts";

export interface DeskOptions {
  readonly store: Store;
  /** Threads for reading pages and making dossiers. */
  readonly threads: number;
  /** The clock, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Milliseconds by a clock that no jump moves; the process's own if absent. */
  readonly elapsed?: () => number;
  /** Hears how far it is, when opening takes long: after an update, a rebuild or a crash. */
  readonly onProgress?: OnProgress | undefined;
  /** The file that the threads run; the desk's own if absent. */
  readonly thread?: URL;
  /** Threads that several desks of one process use, one after the other; whoever made them ends them. The desk has its own if absent. */
  readonly pool?: Pool;
}

/** What became of a page. `stored` and `known` are said when the report is on disk. */
export type Taken =
  | { readonly kind: "stored"; readonly report: ReportId; readonly story: StoryId; readonly isNew: boolean }
  | { readonly kind: "known"; readonly report: ReportId }
  | { readonly kind: "rejected"; readonly file: string; readonly reason: string };

/** A folder at work: takes pages in, keeps stories and dossiers, hears corrections. */
export interface Desk {
  readonly store: Store;
  readonly grouper: Grouper;
  readonly dossiers: Dossiers;
  readonly pool: Pool;
  /** How often the grouper's state could not be saved since the desk was opened. */
  readonly savesFailed: number;
  /** The desk's clock, ISO 8601 in UTC. */
  now(): string;
  /** Resolves when one more page may be handed in without piling up. */
  room(): Promise<void>;
  /** Takes a page in; resolves after the commit that holds it. Rejects when it could not be committed. */
  take(file: Omit<DeskFile, "firstSeen">): Promise<Taken>;
  /** Writes a person's word down and does it. Rejects with `no-match` for a story, report, place or decision that is not there. */
  correct(correction: Correction): Promise<Decision>;
  /** What people say of what was read. */
  readonly standing: Standing;
  /** Lets go of what the rules no longer keep. */
  prune(rules: RetentionRules, onProgress?: OnProgress, signal?: AbortSignal): Promise<Pruned>;
  /** Pages handed in so far and not yet committed. */
  readonly waiting: number;
  /** What became of the pages handed in since the desk was opened; `failed` could not be read or committed. */
  readonly outcomes: Readonly<Record<Taken["kind"] | "failed", number>>;
  /** How long the steps took, and how often they failed. */
  readonly steps: StepTally;
  /** What became of visits of sources. */
  readonly visited: VisitTally;
  /** Finishes what was handed in, saves the grouper's state, ends the threads and closes the store. */
  close(): Promise<void>;
}

/** After a commit that failed for want of room the next ones are refused for so long: each would cost telling the grouper again. */
const refuseMs = 5_000;

export function openDesk(options: DeskOptions): Desk {
  const { store, now, onProgress, elapsed = () => performance.now() } = options;
  indexAgain(store, onProgress);
  let grouping = restoreGrouping(store, onProgress);
  const steps = createSteps();
  const pool = options.pool ?? createPool(options.threads, options.thread, steps);
  // The grouper is ahead of the store then: what it was told was not kept.
  const onFailure = (): void => void (grouping = restoreGrouping(store));
  const saving = createSaving(store, () => grouping);
  const corrector = createCorrector({ store, pool, now, grouping: () => grouping, mayCommit: () => saving.idle(), onFailure });
  const dossiers = createDossiers({ store, pool, now, grouper: () => grouping.grouper, standing: () => corrector.standing, elapsed });

  const commit = refusingAfterFailure(
    (batch: readonly Prepared[]) =>
      commitTimed(store, steps, (group) => commitBatch({ store, grouping, group }, batch, line.waiting > batch.length)),
    onFailure,
  );
  const line: Line<Omit<DeskFile, "firstSeen">, Taken> = createLine({
    prepare(handedIn) {
      const file = { ...handedIn, firstSeen: now() };
      return pool.run({ kind: "prepare", file }, "soon").catch((error: unknown) => setAside(store, file, error));
    },
    commit(batch) {
      const taken = commit(batch);
      saving.afterCommit();
      return taken;
    },
    mayCommit: () => saving.idle(),
    // Two that a thread has in hand, three that wait for their turn to be committed; more would only hold bytes in memory.
    roomFor: options.threads * 5,
  });
  const pruning = (onProgress: OnProgress = () => undefined, signal?: AbortSignal): Pruning => {
    const settle = (): void => sweep(store, grouping, onFailure);
    return { settle, onLetGo: (gone) => forget(grouping, gone), onProgress, signal };
  };
  const { take, outcomes } = countOutcomes(line.take);
  return {
    store,
    outcomes,
    steps,
    visited: createTally(),
    get grouper() {
      return grouping.grouper;
    },
    dossiers,
    pool,
    get savesFailed() {
      return saving.failures;
    },
    now,
    room: line.room,
    take,
    get waiting() {
      return line.waiting;
    },
    prune: (rules, told, signal) => prune(store, rules, now(), pruning(told, signal)),
    get standing() {
      return corrector.standing;
    },
    async correct(correction) {
      // Whom a story speaks of is in its dossier.
      if (correction.kind === "said-by") await compileStoryOf(correction.place.report, grouping, dossiers);
      return corrector.correct(correction);
    },
    async close() {
      await line.settled();
      await corrector.settled();
      if (pool !== options.pool) await pool.close();
      await saving.finish();
      store.close();
    },
  };
}

function refusingAfterFailure<Batch, Result>(commit: (batch: Batch) => Result, onFailure: () => void): (batch: Batch) => Result {
  let failed: { readonly error: unknown; readonly until: number } | undefined;
  return (batch) => {
    if (failed !== undefined && performance.now() < failed.until) throw failed.error;
    try {
      return commit(batch);
    } catch (error) {
      onFailure();
      failed = { error, until: performance.now() + refuseMs };
      throw error;
    }
  };
}

async function compileStoryOf(report: ReportId, { grouper }: Grouping, dossiers: Dossiers): Promise<void> {
  const story = grouper.storyOf(report);
  if (story !== undefined) await dossiers.ofStory(story);
}

function countOutcomes(handIn: Desk["take"]): Pick<Desk, "take" | "outcomes"> {
  const outcomes = { stored: 0, known: 0, rejected: 0, failed: 0 };
  return {
    outcomes,
    async take(file) {
      try {
        const taken = await handIn(file);
        outcomes[taken.kind]++;
        return taken;
      } catch (error) {
        outcomes.failed++;
        throw error;
      }
    },
  };
}

interface Committing {
  readonly store: Store;
  readonly grouping: Grouping;
  readonly group: Group;
}

/** Groups and stores what is ready, in the order in which it came. */
function commitBatch({ store, grouping, group }: Committing, batch: readonly Prepared[], isMoreComing: boolean): readonly Taken[] {
  let entry = store.lastEntry();
  const added: ReportId[] = [];
  const taken = batch.map((prepared) => {
    if (prepared.kind === "rejected") return prepared;
    const { id } = prepared.report.facts;
    store.takePageBack(prepared.report.source.sha256);
    if (store.hasReport(id)) return { kind: "known" as const, report: id };
    store.addReport(prepared.report, ++entry);
    const { kind } = group(() => grouping.grouper.add(prepared.input));
    added.push(id);
    return { kind: "stored" as const, report: id, isNew: kind === "new" };
  });
  if (added.length > 0) grouping.isUnswept = true;
  const isSweep = isSweepDue(grouping, isMoreComing);
  if (added.length > 0 || isSweep) writeMoves(store, grouping, entry, added, isSweep);
  return taken.map((one) => (one.kind === "stored" ? { ...one, story: grouping.places.get(one.report)! } : one));
}
