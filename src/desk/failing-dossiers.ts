import { VariorumError } from "../kernel/index.ts";
import type { StoryId } from "../kernel/index.ts";
import type { Store } from "../ports/index.ts";

/** Whose dossier could not be made, and when it is tried again. */
export interface FailingDossiers {
  /** Why the dossier of a story is not made now; undefined when it may be tried. `ground` names what it is made of. */
  held(story: StoryId, ground: string): unknown;
  failed(story: StoryId, ground: string, error: unknown): void;
  made(story: StoryId): void;
  /** One of them is tried again later, without anything coming in. */
  readonly isWaiting: boolean;
}

/** Memory may have been short for a moment: the first try comes soon. */
const firstWaitMs = 5_000;
/** 5 seconds, 30 seconds, 3 minutes: what is not over by then is a mistake of ours. */
const waitGrows = 6;
/** One that ends its threads costs each time two of them and up to four minutes. */
const triesMax = 4;

interface Failure {
  readonly ground: string;
  readonly tries: number;
  readonly error: unknown;
  /** By the clock that no jump moves. */
  readonly until: number;
}

/**
 * Each failure waits longer than the one before it; after the last try the story is set aside, which the store tells, and is tried again
 * only when its reports, what people say of them, or the process is another.
 */
export function createFailingDossiers(store: Store, now: () => string, elapsed: () => number): FailingDossiers {
  const failures = new Map<StoryId, Failure>();
  return {
    get isWaiting() {
      return [...failures.values()].some(({ until }) => until < Infinity);
    },
    held(story, ground) {
      const failure = failures.get(story);
      return failure === undefined || failure.ground !== ground || elapsed() >= failure.until ? undefined : failure.error;
    },
    failed(story, ground, error) {
      const before = failures.get(story);
      const tries = before?.ground === ground ? before.tries + 1 : 1;
      // A full disk is no fault of the story, and is over when there is room.
      const isStory = error instanceof VariorumError && error.code === "reading-failed";
      const isLast = isStory && tries >= triesMax;
      const until = isLast ? Infinity : elapsed() + firstWaitMs * waitGrows ** (Math.min(tries, triesMax - 1) - 1);
      failures.set(story, { ground, tries, error, until });
      if (isLast) store.transaction(() => store.setDossierAside({ story, at: now(), why: error.message }));
    },
    made: (story) => void failures.delete(story),
  };
}
