import { VariorumError } from "../kernel/index.ts";
import type { PersonKey, Store, SubscriberRow } from "../ports/index.ts";
import { answerLink, makeToken, nextSend, parseBounce, parseSchedule, stepSubscriber } from "../subscription/index.ts";
import type { LinkAnswer, LinkRequest, SubscriberEvent } from "../subscription/index.ts";
import type { MailingOptions } from "./options.ts";
import { packMail } from "./packing.ts";

export interface ListOptions extends MailingOptions {
  readonly store: Store;
}

export interface Wish {
  readonly address: string;
  /** "07:00 Europe/Oslo". */
  readonly schedule: string;
  /** Whose watches raise stories; of the subscriber alone when absent. */
  readonly person?: PersonKey;
}

/** What a bounce did to one address. */
export interface Suspension {
  readonly address: string;
  readonly state: SubscriberRow["state"];
}

/** Who gets the digest, and how they come and go. */
export interface MailingList {
  /** Asks the address whether it was them, unless it was asked enough. The caller learns nothing. Throws `usage` for what is no address. */
  ask(wish: Wish): void;
  /** Subscribes without asking, for somebody who has agreed elsewhere. */
  add(wish: Wish): SubscriberRow;
  /** What a link in a mail does. */
  answer(request: LinkRequest): LinkAnswer & { readonly schedule?: string };
  /**
   * Reads a notification of delivery. It counts when it names a mail that was sent from here; with `trusted` also by the address alone.
   * Throws `bounce-unread` for any other mail.
   */
  bounce(mail: string, trusted: boolean): readonly Suspension[];
}

const dayMs = 86_400_000;

/** A question that is not answered in three days was for nobody; the link in it dies with it. */
const questionDays = 3;

/**
 * Questions of one day to all addresses together. A form that anybody can fill in must not become a machine that mails strangers; a desk
 * that is really asked for by more people in a day can add them with the command.
 */
const questionsPerDayMax = 100;

const addressCharactersMax = 254;

export function createMailingList(options: ListOptions): MailingList {
  const { store, now, signer } = options;
  const step = (subscriber: SubscriberRow, event: SubscriberEvent): SubscriberRow => {
    const next = { ...subscriber, ...stepSubscriber(subscriber, event, now()).subscriber };
    store.putSubscriber(next);
    return next;
  };
  return {
    ask: (wish) => store.transaction(() => ask(options, wish)),
    add: (wish) =>
      store.transaction(() => {
        const subscriber = { ...subscriberOf(options, wish), schedule: readSchedule(wish.schedule) };
        return step({ ...subscriber, nextMs: nextSend(parseSchedule(wish.schedule)!, now()) }, { kind: "confirmed" });
      }),
    answer(request) {
      const answer = answerLink(request, signer, now());
      if (answer.kind === "refuse") return answer;
      return store.transaction(() => {
        const subscriber = store.subscriber(answer.grant.subscriber);
        if (subscriber === undefined) return { kind: "refuse", status: 410, why: "This subscription is not there any more." };
        if (answer.kind === "done") {
          const isNew = answer.grant.purpose === "confirm" && subscriber.state !== "active";
          const nextMs = isNew ? nextSend(parseSchedule(subscriber.schedule)!, now()) : subscriber.nextMs;
          step({ ...subscriber, nextMs }, { kind: answer.grant.purpose === "confirm" ? "confirmed" : "unsubscribed" });
        }
        return { ...answer, schedule: subscriber.schedule };
      });
    },
    bounce(mail, trusted) {
      const bounce = parseBounce(mail);
      if (bounce === undefined)
        throw new VariorumError(
          "bounce-unread",
          "Expected a notification of delivery (RFC 3464), but another mail came. Give the mail that the server sent back, whole.",
        );
      return store.transaction(() =>
        bounce.recipients.flatMap(({ address, action, permanent }) => {
          const sent = bounce.messageId === null ? undefined : store.mailingBy(bounce.messageId);
          const subscriber = sent !== undefined ? store.subscriber(sent.subscriber) : trusted ? store.subscriberAt(address) : undefined;
          if (subscriber === undefined || action !== "failed") return [];
          const { address: ours, state } = step(subscriber, { kind: "bounced", permanent });
          return [{ address: ours, state }];
        }),
      );
    },
  };
}

function ask(options: ListOptions, wish: Wish): void {
  const { store, now, letters, signer, randomId } = options;
  const known = subscriberOf(options, wish);
  const schedule = readSchedule(wish.schedule);
  const { subscriber, sendQuestion } = stepSubscriber(known, { kind: "asked" }, now());
  if (!sendQuestion) {
    // The same commit as for anybody else: how long the answer takes must not tell who is subscribed.
    store.putSubscriber(known);
    return;
  }
  if (store.questionsSince(now() - dayMs) >= questionsPerDayMax) return;
  store.putSubscriber({ ...known, ...subscriber, schedule, person: wish.person ?? known.person });
  const token = makeToken({ purpose: "confirm", subscriber: known.id, expiresMs: now() + questionDays * dayMs }, signer);
  const mail = letters.question({ to: known.address, token, schedule, dateMs: now(), id: randomId() });
  store.addMailing({
    subscriber: known.id,
    kind: "question",
    dueMs: now(),
    state: "claimed",
    attempts: 0,
    nextTryMs: now(),
    messageId: mail.messageId,
    mail: packMail(mail),
    memory: null,
    detail: null,
  });
}

/** Who has this address already, or a new one. */
function subscriberOf({ store, now, randomId }: ListOptions, { address: written, schedule, person }: Wish): SubscriberRow {
  const address = readAddress(written);
  const known = store.subscriberAt(address);
  if (known !== undefined) return known;
  const id = randomId();
  return {
    id,
    address,
    state: "pending",
    askedMs: [],
    failedMs: [],
    schedule,
    person: person ?? `mail:${id}`,
    nextMs: 0,
    createdMs: now(),
  };
}

/** One bare address. Nothing that a header or a list of addresses could be made of gets through. */
function readAddress(written: string): string {
  const address = written.trim();
  if (
    address.length <= addressCharactersMax &&
    /^[^\s<>@",;:()\\[\]\p{Cc}]+@[^\s<>@",;:()\\[\]\p{Cc}]+\.[^\s<>@",;:()\\[\]\p{Cc}.]+$/u.test(address)
  )
    return address;
  throw new VariorumError("usage", `Expected an address such as ada@example.org, but “${address.slice(0, 80)}” came. Correct it.`);
}

function readSchedule(written: string): string {
  if (parseSchedule(written) !== undefined) return written.trim();
  throw new VariorumError(
    "usage",
    `Expected a time and a zone such as “07:00 Europe/Oslo” or “mon-fri 6:30 America/New_York”, but “${written.slice(0, 80)}” came. Correct it.`,
  );
}
