import { isDue } from "../../intake/schedule.ts";
import type { SourceState } from "../../intake/schedule.ts";
import { VariorumError } from "../../kernel/index.ts";
import type { Fetcher, FollowedSource, MailFolders } from "../../ports/index.ts";
import type { Desk } from "../desk.ts";
import { visitFolder } from "./folder-visit.ts";
import { isFolderAddress } from "./sources.ts";
import { timeFetches } from "./timed-fetcher.ts";
import { visitSource } from "./visit.ts";

export interface Follower {
  /** Ends visits under way and waits for what they took. */
  stop(): Promise<void>;
}

export interface FollowerOptions {
  readonly desk: Desk;
  readonly fetcher: Fetcher;
  readonly folders: MailFolders;
  /** Told of what a person should know: one line a trouble. */
  readonly onTrouble: (source: string, message: string) => void;
  /** How often it is looked which source is due, milliseconds. */
  readonly lookEveryMs?: number;
}

/** A look at the sources that are due costs a millisecond. */
const usualLookEveryMs = 1_000;
/** A visit that could not be written down, on a full disk for example, is made again after this: the host must not be asked each second. */
const pauseMs = 60_000;
/** Sources visited at once; the fetcher spaces requests to one host by itself. */
const atOnceMax = 8;

/** Visits the followed sources when they are due, until it is stopped. */
export function startFollower({ desk, fetcher: plain, folders, onTrouble, lookEveryMs = usualLookEveryMs }: FollowerOptions): Follower {
  const controller = new AbortController();
  const running = new Map<string, Promise<void>>();
  /** Until when a source is left alone, by the clock that no jump moves. */
  const paused = new Map<string, number>();
  const { store } = desk;
  const fetcher = timeFetches(plain, desk.steps);

  const visit = async (source: FollowedSource): Promise<void> => {
    const context = { desk, fetcher, folders, now: Date.now, signal: controller.signal };
    try {
      const before = stateOf(source);
      const visited = await (isFolderAddress(before.url) ? visitFolder(context, before) : visitSource(context, before));
      if (controller.signal.aborted) return;
      desk.visited.add(visited);
      const { state, title, row, isQuiet = false } = visited;
      // It may have been removed while it was visited.
      const current = store.followed().find((one) => one.id === source.id);
      if (current === undefined) return;
      store.transaction(() => {
        store.putFollowed({ ...current, title: current.title ?? title, state: JSON.stringify(state) });
        if (!isQuiet) store.addVisit(source.id, row);
      });
      if (row.detail !== null && !isQuiet) onTrouble(state.url, row.detail);
    } catch (error) {
      if (!(error instanceof VariorumError)) throw error;
      paused.set(source.id, performance.now() + pauseMs);
      onTrouble(source.id, error.message);
    }
  };
  const look = (): void => {
    for (const source of store.followed()) {
      if (running.size >= atOnceMax) return;
      if (running.has(source.id) || (paused.get(source.id) ?? 0) > performance.now() || !isDue(stateOf(source), Date.now())) continue;
      running.set(
        source.id,
        visit(source).finally(() => running.delete(source.id)),
      );
    }
  };
  const timer = setInterval(look, lookEveryMs);
  look();
  return {
    async stop() {
      clearInterval(timer);
      controller.abort();
      await Promise.all(running.values());
    },
  };
}

export function stateOf(source: FollowedSource): SourceState {
  // A state that was written before tries were counted, or indexes followed, has none.
  return { tries: [], sitemaps: [], ...(JSON.parse(source.state) as Omit<SourceState, "tries" | "sitemaps"> & Partial<SourceState>) };
}
