import type { Digest } from "../digest/index.ts";
import { createRanking } from "../desk/index.ts";
import type { Desk, Ranking } from "../desk/index.ts";
import { toDay, toLocalTime } from "../kernel/index.ts";
import type { MailingRow, OutgoingMail, SubscriberRow } from "../ports/index.ts";
import { makeToken, nextSend, parseSchedule } from "../subscription/index.ts";
import type { MailingOptions } from "./options.ts";
import { packMail, packTold, unpackTold } from "./packing.ts";
import type { Told } from "./packing.ts";

export interface RoundOptions extends MailingOptions {
  readonly desk: Desk;
}

/** The digest that a subscriber would get now, and the mail; no mail when it tells nothing. */
export interface Draft {
  readonly digest: Digest;
  readonly mail: OutgoingMail | null;
}

const dayMs = 86_400_000;

/** How far a digest looks back: reports often come some hours after their own date. What was told is not told again. */
const lateMs = dayMs;
/** After a pause of weeks the last one is told, not all. */
const backMaxMs = 7 * dayMs;

/**
 * Makes the digest of one subscriber from what came since their last one. Whoever makes many hands in one ranking, which keeps the dossiers
 * that it has unpacked.
 */
export async function draftDigest(
  options: RoundOptions,
  subscriber: SubscriberRow,
  ranking: Ranking = createRanking(options.desk),
): Promise<Draft> {
  const { desk, now, letters, signer, randomId } = options;
  const { store } = desk;
  const nowMs = now();
  const { zone } = parseSchedule(subscriber.schedule)!;
  const last = store.lastDigest(subscriber.id);
  const told: Told | undefined = last?.memory ? unpackTold(last.memory) : undefined;
  // The last one was sent by a clock that ran ahead: when, nobody knows. Its memory tells what it told.
  const lastMs = last === undefined || last.dueMs <= nowMs ? (last?.dueMs ?? nowMs) : 0;
  const fromMs = Math.max(nowMs - backMaxMs, lastMs - lateMs);
  const date = toDay(toLocalTime(nowMs, zone));
  const request = {
    date,
    from: new Date(fromMs).toISOString(),
    to: new Date(nowMs).toISOString(),
    since: told?.date ?? null,
    memory: told?.memory ?? [],
    watches: store.watches(subscriber.person),
  };
  await ranking.prepare(request);
  const { digest } = ranking.rank(request);
  if (digest.entries.length === 0) return { digest, mail: null };
  const token = makeToken({ purpose: "unsubscribe", subscriber: subscriber.id, expiresMs: null }, signer);
  return { digest, mail: letters.digest({ to: subscriber.address, token, dateMs: nowMs, id: randomId(), digest }) };
}

/**
 * Writes down the mail of a subscriber whose digest is due, and the moment of the next one, in one commit: whatever happens after it, there
 * is one mail for this moment. A digest that is still on its way is given up for the newer one, which tells what it told.
 */
export async function claimDigest(options: RoundOptions, due: SubscriberRow, ranking: Ranking): Promise<void> {
  const { store } = options.desk;
  const { digest, mail } = await draftDigest(options, due, ranking);
  store.transaction(() => {
    // They may have left, or been removed, while the digest was made.
    const subscriber = store.subscriber(due.id);
    if (subscriber?.state !== "active" || subscriber.nextMs !== due.nextMs) return;
    for (const older of store.mailingsOf(due.id)) {
      if (older.kind === "digest" && older.state === "claimed") store.putMailing(giveUp(older, "The next digest was due."));
    }
    const claim = { subscriber: due.id, kind: "digest", dueMs: due.nextMs, attempts: 0, nextTryMs: options.now(), detail: null } as const;
    if (mail === null) {
      store.addMailing({ ...claim, state: "nothing", messageId: `nothing-${options.randomId()}`, mail: null, memory: null });
    } else {
      const memory = packTold({ date: digest.date, memory: digest.memory });
      store.addMailing({ ...claim, state: "claimed", messageId: mail.messageId, mail: packMail(mail), memory });
    }
    store.putSubscriber({ ...subscriber, nextMs: nextSend(parseSchedule(subscriber.schedule)!, options.now()) });
  });
}

export function giveUp(mailing: MailingRow, detail: string): MailingRow {
  return { ...mailing, state: "given-up", mail: null, memory: null, detail };
}
