import type { Store } from "../ports/index.ts";
import { nextSend, parseSchedule } from "../subscription/index.ts";
import { waitMaxMs } from "./post.ts";

/**
 * Takes back what a clock that ran ahead has put off: without it a subscriber whose digest was sent "next year" gets none until then. A
 * moment counts as put off when it comes after the next one but one. So a clock that is set back by some hours right after a mailing, or
 * at the end of summer, makes nobody's digest come twice.
 */
export function setRight(store: Store, nowMs: number): void {
  for (const subscriber of store.subscribers()) {
    if (subscriber.state !== "active") continue;
    const schedule = parseSchedule(subscriber.schedule)!;
    const next = nextSend(schedule, nowMs);
    if (subscriber.nextMs > nextSend(schedule, next)) store.putSubscriber({ ...subscriber, nextMs: next });
  }
  for (const mailing of store.dueMailings(Number.MAX_SAFE_INTEGER)) {
    if (mailing.nextTryMs > nowMs + waitMaxMs) store.putMailing({ ...mailing, nextTryMs: nowMs });
  }
}
