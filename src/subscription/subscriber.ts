/**
 * A reader of a digest. `pending`: asked for it, has not confirmed; gets nothing but the question. `bounced`: the address takes no mail.
 */
export interface Subscriber {
  readonly id: string;
  readonly address: string;
  readonly state: "pending" | "active" | "unsubscribed" | "bounced";
  /** Instants of the question whether it was them, milliseconds since 1970. */
  readonly askedMs: readonly number[];
  /** Instants of passing failures since the last mail that arrived. */
  readonly failedMs: readonly number[];
}

export type SubscriberEvent =
  | { readonly kind: "asked" }
  | { readonly kind: "confirmed" }
  | { readonly kind: "unsubscribed" }
  | { readonly kind: "delivered" }
  | { readonly kind: "bounced"; readonly permanent: boolean };

/** What the event makes of the subscriber, and whether the question has to be sent. */
export interface Step {
  readonly subscriber: Subscriber;
  readonly sendQuestion: boolean;
}

const dayMs = 86_400_000;

/** Nobody gets more questions than this in a day, whoever types their address into the form. */
const questionsPerDay = 2;

/** A full mailbox or a server that is down passes; after so many failures over so many days the address is dead. */
const failuresMax = 5;
const failingDaysMin = 3;

/** Double opt-in, the way out, and bounces, as one table of states. Every event is allowed in every state and may come twice. */
export function stepSubscriber(subscriber: Subscriber, event: SubscriberEvent, nowMs: number): Step {
  const same = { subscriber, sendQuestion: false };
  switch (event.kind) {
    case "asked":
      return ask(subscriber, nowMs);
    case "confirmed":
      return { subscriber: { ...subscriber, state: "active", askedMs: [], failedMs: [] }, sendQuestion: false };
    case "unsubscribed":
      return { subscriber: { ...subscriber, state: "unsubscribed" }, sendQuestion: false };
    case "delivered":
      return subscriber.state === "active" ? { subscriber: { ...subscriber, failedMs: [] }, sendQuestion: false } : same;
    case "bounced":
      return subscriber.state === "unsubscribed" ? same : { subscriber: fail(subscriber, event.permanent, nowMs), sendQuestion: false };
  }
}

/** An active subscriber who asks again is told nothing and asked nothing: the form must not say who reads the digest. */
function ask(subscriber: Subscriber, nowMs: number): Step {
  if (subscriber.state === "active") return { subscriber, sendQuestion: false };
  const recent = subscriber.askedMs.filter((asked) => Math.abs(nowMs - asked) < dayMs);
  if (recent.length >= questionsPerDay) return { subscriber, sendQuestion: false };
  return { subscriber: { ...subscriber, state: "pending", askedMs: [...recent, nowMs] }, sendQuestion: true };
}

function fail(subscriber: Subscriber, permanent: boolean, nowMs: number): Subscriber {
  const failedMs = [...subscriber.failedMs, nowMs].slice(-failuresMax);
  const lasts = failedMs.length >= failuresMax && nowMs - failedMs[0]! >= failingDaysMin * dayMs;
  return { ...subscriber, failedMs, state: permanent || lasts ? "bounced" : subscriber.state };
}
