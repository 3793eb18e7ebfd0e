import type { Job } from "./jobs.ts";

/** What readers wait for goes first, then pages on their way in, then what nobody waits for. */
export type Urgency = "now" | "soon" | "idle";

export interface Waiting {
  readonly job: Job;
  readonly urgency: Urgency;
  /** Threads that ended with this job. */
  readonly deaths: number;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Jobs that no thread has yet, the urgent ones first. */
export class Queues {
  readonly #queues: Readonly<Record<Urgency, Waiting[]>> = { now: [], soon: [], idle: [] };

  get length(): number {
    return Object.values(this.#queues).reduce((sum, { length }) => sum + length, 0);
  }

  add(waiting: Waiting): void {
    this.#queues[waiting.urgency].push(waiting);
  }

  /** A job that a thread did not do is first again. */
  putBack(waiting: Waiting): void {
    this.#queues[waiting.urgency].unshift(waiting);
  }

  next(): Waiting | undefined {
    const { now, soon, idle } = this.#queues;
    return now.shift() ?? soon.shift() ?? idle.shift();
  }

  /** A job that may stand behind another one of a thread: a page on its way in, as long as nobody waits for a page of the desk. */
  nextAhead(): Waiting | undefined {
    return this.#queues.now.length === 0 ? this.#queues.soon.shift() : undefined;
  }

  takeAll(): readonly Waiting[] {
    return Object.values(this.#queues).flatMap((queue) => queue.splice(0));
  }
}
