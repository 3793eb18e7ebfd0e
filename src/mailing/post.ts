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
  /** Told of each mail: what became of it. No address: the log is no list of readers. */
  readonly onMail: (what: "sent" | "refused" | "failed" | "given-up", mailing: MailingRow, message: string) => void;
}

const minuteMs = 60_000;

/**
 * Waits before trying again. A server that greylists takes a mail after some minutes; one that is down is mostly back within hours; after
 * half a day a digest of the morning is no news.
 */
const waitsMs: readonly number[] = [1, 5, 15, 60, 180, 480].map((minutes) => minutes * minuteMs);

/** Sends what is written down and due. A server that cannot be reached ends the round: the others would wait for it one by one. */
export async function sendDue(options: PostOptions, signal: AbortSignal): Promise<void> {
  const { store, now } = options;
  for (const mailing of store.dueMailings(now())) {
    if (signal.aborted) return;
    const wanted = mailing.kind === "question" ? "pending" : "active";
    if (store.subscriber(mailing.subscriber)?.state !== wanted) {
      store.transaction(() => store.putMailing(giveUp(mailing, "Not wanted any more.")));
      continue;
    }
    if (!(await sendOne(options, mailing))) return;
  }
}

/** False when the server could not be reached. */
async function sendOne(options: PostOptions, mailing: MailingRow): Promise<boolean> {
  const { store, mailer, onMail } = options;
  try {
    const { response } = await mailer.send(unpackMail(mailing.mail!));
    store.transaction(() => markSent(options, mailing, response));
    onMail("sent", mailing, response);
    return true;
  } catch (error) {
    if (!(error instanceof VariorumError) || !error.code.startsWith("mail-")) throw error;
    return store.transaction(() => markFailed(options, mailing, error));
  }
}

function markSent(options: PostOptions, mailing: MailingRow, response: string): void {
  const { store } = options;
  store.putMailing({ ...mailing, state: "sent", attempts: mailing.attempts + 1, mail: null, detail: response });
  tell(options, mailing, { kind: "delivered" });
  // Only what was told last is asked for again.
  for (const older of store.mailingsOf(mailing.subscriber)) {
    if (older.id !== mailing.id && older.state === "sent" && older.memory !== null) store.putMailing({ ...older, memory: null });
  }
}

function markFailed(options: PostOptions, mailing: MailingRow, error: VariorumError): boolean {
  const { store, now, onMail } = options;
  const blame = blameOf(error);
  const attempts = mailing.attempts + 1;
  const waitMs = waitsMs[mailing.attempts];
  if (blame === "gone") tell(options, mailing, { kind: "bounced", permanent: true });
  if (error.retry === "never" || waitMs === undefined) {
    if (blame === "troubled") tell(options, mailing, { kind: "bounced", permanent: false });
    const state = error.retry === "never" ? "refused" : "given-up";
    store.putMailing({ ...giveUp(mailing, error.message), state, attempts });
    onMail(state, mailing, error.message);
  } else {
    store.putMailing({ ...mailing, attempts, nextTryMs: now() + waitMs, detail: error.message });
    onMail("failed", mailing, error.message);
  }
  const { responseCode } = (error.cause ?? {}) as { readonly responseCode?: number };
  return responseCode !== undefined;
}

function tell({ store, now }: PostOptions, { subscriber: id }: MailingRow, event: SubscriberEvent): void {
  const subscriber = store.subscriber(id);
  if (subscriber !== undefined) store.putSubscriber({ ...subscriber, ...stepSubscriber(subscriber, event, now()).subscriber });
}
