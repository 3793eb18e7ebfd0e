import { setImmediate as nextTurn } from "node:timers/promises";
import { createRanking } from "../desk/index.ts";
import type { Mailer } from "../ports/index.ts";
import { setRight } from "./clock.ts";
import { sendDue } from "./post.ts";
import type { PostOptions } from "./post.ts";
import { claimDigest } from "./round.ts";
import type { RoundOptions } from "./round.ts";

export interface SendingOptions extends RoundOptions {
  readonly mailer: Mailer;
  readonly onMail: PostOptions["onMail"];
  /** Told of what kept a digest from being made or sent and is no answer of a server. */
  readonly onTrouble: (message: string) => void;
}

export interface Sending {
  /** Makes the digests that are due and sends all mails that are; also what a killed process left behind. Joins a round under way. */
  round(): Promise<void>;
  /** Looks again and again until it is stopped. */
  start(): { stop(): Promise<void> };
}

/** Times are written with minutes. */
const lookEveryMs = 5_000;
/** A digest that could not be made is not made again at once. */
const troubleMs = 300_000;
const dayMs = 86_400_000;
/** A bounce comes within days; what was sent is known for a season. */
const mailingsKeptMs = 90 * dayMs;
/** The link of a question has died; so has what was typed into the form. */
const unconfirmedKeptMs = 7 * dayMs;

export function createSending(options: SendingOptions): Sending {
  const { desk, now, onTrouble } = options;
  const { store } = desk;
  const troubled = new Map<string, number>();
  const controller = new AbortController();
  const unmarked = new Map<number, string>();
  let tidiedMs = -Infinity;
  let lookedMs = Infinity;

  const tidy = (): void => {
    if (Math.abs(now() - tidiedMs) < dayMs) return;
    tidiedMs = now();
    store.transaction(() => store.forgetMailings(now() - mailingsKeptMs, now() - unconfirmedKeptMs));
  };
  const work = async (): Promise<void> => {
    try {
      tidy();
      // At the start, and whenever the clock was set back.
      if (now() < lookedMs) store.transaction(() => setRight(store, now()));
      lookedMs = now();
      const ranking = createRanking(desk);
      for (const subscriber of store.dueSubscribers(now())) {
        // A thousand digests take a minute of work: the desk answers its readers in between.
        await nextTurn();
        if (controller.signal.aborted) return;
        if ((troubled.get(subscriber.id) ?? 0) > now()) continue;
        try {
          await claimDigest(options, subscriber, ranking);
        } catch (error) {
          // One digest that cannot be made must not keep the others waiting.
          troubled.set(subscriber.id, now() + troubleMs);
          onTrouble((error as Error).message);
        }
      }
      await sendDue({ store, mailer: options.mailer, now, unmarked, onTrouble, onMail: options.onMail }, controller.signal);
    } catch (error) {
      // A full disk: what was not written down is made again in the next round.
      onTrouble((error as Error).message);
    }
  };
  // One round at a time: a second one would send again what the first is sending.
  let running: Promise<void> | undefined;
  const round = (): Promise<void> => (running ??= work().finally(() => (running = undefined)));
  return {
    round,
    start() {
      const timer = setInterval(() => void round(), lookEveryMs);
      void round();
      return {
        async stop() {
          clearInterval(timer);
          controller.abort();
          await running;
        },
      };
    },
  };
}
