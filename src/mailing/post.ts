import { VariorumError } from "../kernel/index.ts";
import { blameOf } from "../mailer/index.ts";
import type { Mailer, MailingRow, Store } from "../ports/index.ts";
import { stepSubscriber } from "../subscription/index.ts";
import type { SubscriberEvent } from "../subscription/index.ts";
import { unpackMail } from "./packing.ts";
import { giveUp } from "./round.ts";

export interface PostOptions {
  readonly store: Store;
  readonly mailer: Mailer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Answers of the server to mails that it took and that could not be marked: on a full disk. They are marked later and not sent again. */
  readonly unmarked: Map<number, string>;
  /** Told of what is no answer of a server: a mail that cannot be composed. */
  readonly onTrouble: (message: string) => void;
  /** Told of each mail: what became of it. No address: the log is no list of readers. */
  readonly onMail: (what: "sent" | "refused" | "failed" | "given-up", mailing: MailingRow, message: string) => void;
}

const minuteMs = 60_000;

/**
 * Waits before trying again. A server that greylists takes a mail after some minutes; one that is down is mostly back within hours; after
 * half a day a digest of the morning is no news.
 */
const waitsMs: readonly number[] = [1, 5, 15, 60, 180, 480].map((minutes) => minutes * minuteMs);
const triesMax = waitsMs.length + 1;

/** The longest wait; a mail that is put off for longer was so by a clock that ran ahead. */
export const waitMaxMs: number = 480 * minuteMs;

/** Sends what is written down and due. A server that cannot be reached ends the round: the others would wait for it one by one. */
export async function sendDue(options: PostOptions, signal: AbortSignal): Promise<void> {
  const { store, now, unmarked } = options;
  for (const mailing of store.dueMailings(now())) {
    if (signal.aborted) return;
    const taken = unmarked.get(mailing.id);
    const wanted = mailing.kind === "question" ? "pending" : "active";
    if (taken !== undefined) finish(options, mailing, taken);
    else if (store.subscriber(mailing.subscriber)?.state !== wanted) {
      store.transaction(() => store.putMailing(giveUp(mailing, "Not wanted any more.")));
    } else if (mailing.attempts >= triesMax) {
      store.transaction(() => store.putMailing(giveUp(mailing, "The desk ended each time while it was sent.")));
    } else if (!(await sendOne(options, mailing))) return;
  }
}

/**
 * False when the server could not be reached. The try is written down before it is made: on a disk that takes nothing no mail leaves that
 * could not be marked, and a process that dies of a mail does not try it for ever.
 */
async function sendOne(options: PostOptions, mailing: MailingRow): Promise<boolean> {
  const { store, mailer, now } = options;
  const nextTryMs = now() + (waitsMs[mailing.attempts] ?? waitMaxMs);
  const tried = { ...mailing, attempts: mailing.attempts + 1, nextTryMs };
  store.transaction(() => store.putMailing(tried));
  let response: string;
  try {
    ({ response } = await mailer.send(unpackMail(mailing.mail!)));
  } catch (error) {
    if (error instanceof VariorumError && error.code.startsWith("mail-")) {
      return store.transaction(() => markFailed(options, tried, error));
    }
    // It is tried again like any other; the mails behind it do not wait for it.
    options.onTrouble((error as Error).message);
    return true;
  }
  options.unmarked.set(mailing.id, response);
  finish(options, tried, response);
  return true;
}

function finish(options: PostOptions, mailing: MailingRow, response: string): void {
  options.store.transaction(() => markSent(options, mailing, response));
  options.unmarked.delete(mailing.id);
  options.onMail("sent", mailing, response);
}

function markSent(options: PostOptions, mailing: MailingRow, response: string): void {
  const { store } = options;
  store.putMailing({ ...mailing, state: "sent", mail: null, detail: response });
  tell(options, mailing, { kind: "delivered" });
  // Only what was told last is asked for again.
  for (const older of store.mailingsOf(mailing.subscriber)) {
    if (older.id !== mailing.id && older.state === "sent" && older.memory !== null) store.putMailing({ ...older, memory: null });
  }
}

function markFailed(options: PostOptions, mailing: MailingRow, error: VariorumError): boolean {
  const { store, onMail } = options;
  const blame = blameOf(error);
  if (blame === "gone") tell(options, mailing, { kind: "bounced", permanent: true });
  if (error.retry === "never" || mailing.attempts >= triesMax) {
    if (blame === "troubled") tell(options, mailing, { kind: "bounced", permanent: false });
    const state = error.retry === "never" ? "refused" : "given-up";
    store.putMailing({ ...giveUp(mailing, error.message), state });
    onMail(state, mailing, error.message);
  } else {
    store.putMailing({ ...mailing, detail: error.message });
    onMail("failed", mailing, error.message);
  }
  const { responseCode } = (error.cause ?? {}) as { readonly responseCode?: number };
  return responseCode !== undefined;
}

function tell({ store, now }: PostOptions, { subscriber: id }: MailingRow, event: SubscriberEvent): void {
  const subscriber = store.subscriber(id);
  if (subscriber !== undefined) store.putSubscriber({ ...subscriber, ...stepSubscriber(subscriber, event, now()).subscriber });
}
