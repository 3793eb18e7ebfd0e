import type { MailingRow, ReaderStore, StateCount, SubscriberRow } from "../../ports/index.ts";
import type { Database } from "./database.ts";

type Subscribers = Pick<
  ReaderStore,
  "subscribers" | "subscriber" | "subscriberAt" | "putSubscriber" | "removeSubscriber" | "dueSubscribers" | "signingKey"
>;
type Mailings = Pick<
  ReaderStore,
  | "addMailing"
  | "putMailing"
  | "dueMailings"
  | "mailingsOf"
  | "mailingBy"
  | "lastDigest"
  | "questionsSince"
  | "mailCounts"
  | "forgetMailings"
>;

interface SubscriberColumns extends Omit<SubscriberRow, "askedMs" | "failedMs"> {
  readonly askedMs: string;
  readonly failedMs: string;
}

const subscriberColumns = `id, address, state, asked_ms AS askedMs, failed_ms AS failedMs, schedule, person, next_ms AS nextMs,
  created_ms AS createdMs`;
const mailingColumns = `id, subscriber, kind, due_ms AS dueMs, state, attempts, next_try_ms AS nextTryMs, message_id AS messageId, mail,
  memory, detail`;

/** Who gets the digest by mail. */
export function subscribersOf(db: Database): Subscribers {
  const one = (condition: string, value: string): SubscriberRow | undefined => {
    const row = db.get<SubscriberColumns>(`SELECT ${subscriberColumns} FROM subscriber WHERE ${condition}`, value);
    return row === undefined ? undefined : toSubscriber(row);
  };
  return {
    subscribers: () => db.all<SubscriberColumns>(`SELECT ${subscriberColumns} FROM subscriber ORDER BY created_ms, id`).map(toSubscriber),
    subscriber: (id) => one("id = ?", id),
    subscriberAt: (address) => one("folded = ?", fold(address)),
    putSubscriber({ id, address, state, askedMs, failedMs, schedule, person, nextMs, createdMs }) {
      db.run(
        `INSERT INTO subscriber VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET address = excluded.address,
           folded = excluded.folded, state = excluded.state, asked_ms = excluded.asked_ms, failed_ms = excluded.failed_ms,
           schedule = excluded.schedule, person = excluded.person, next_ms = excluded.next_ms`,
        id,
        address,
        fold(address),
        state,
        JSON.stringify(askedMs),
        JSON.stringify(failedMs),
        schedule,
        person,
        nextMs,
        createdMs,
      );
    },
    removeSubscriber(id) {
      db.run("DELETE FROM mailing WHERE subscriber = ?", id);
      db.run("DELETE FROM watch WHERE person = ?", `mail:${id}`);
      db.run("DELETE FROM subscriber WHERE id = ?", id);
    },
    dueSubscribers: (nowMs) =>
      db
        .all<SubscriberColumns>(
          `SELECT ${subscriberColumns} FROM subscriber WHERE state = 'active' AND next_ms <= ? ORDER BY next_ms, id`,
          nowMs,
        )
        .map(toSubscriber),
    signingKey(make) {
      db.run("INSERT INTO mail_key (id, key) VALUES (1, ?) ON CONFLICT DO NOTHING", make());
      return db.get<{ key: Uint8Array }>("SELECT key FROM mail_key WHERE id = 1")!.key;
    },
  };
}

/** Domains know no capitals, and no mailbox of today tells two people apart by them. */
function fold(address: string): string {
  return address.toLowerCase();
}

function toSubscriber(row: SubscriberColumns): SubscriberRow {
  return { ...row, askedMs: JSON.parse(row.askedMs) as number[], failedMs: JSON.parse(row.failedMs) as number[] };
}

/** What was sent, and what is on its way. */
export function mailingsOf(db: Database): Mailings {
  const get = (condition: string, ...values: readonly string[]): MailingRow | undefined =>
    db.get<MailingRow>(`SELECT ${mailingColumns} FROM mailing WHERE ${condition}`, ...values);
  return {
    addMailing({ subscriber, kind, dueMs, state, attempts, nextTryMs, messageId, mail, memory, detail }) {
      const id = db.get<{ id: number }>(
        `INSERT INTO mailing (subscriber, kind, due_ms, state, attempts, next_try_ms, message_id, mail, memory, detail)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id`,
        subscriber,
        kind,
        dueMs,
        state,
        attempts,
        nextTryMs,
        messageId,
        mail,
        memory,
        detail,
      )?.id;
      return id === undefined ? undefined : get("id = ?", String(id));
    },
    putMailing({ id, state, attempts, nextTryMs, mail, memory, detail }) {
      db.run(
        "UPDATE mailing SET state = ?, attempts = ?, next_try_ms = ?, mail = ?, memory = ?, detail = ? WHERE id = ?",
        state,
        attempts,
        nextTryMs,
        mail,
        memory,
        detail,
        id,
      );
    },
    dueMailings: (nowMs) =>
      db.all<MailingRow>(
        `SELECT ${mailingColumns} FROM mailing WHERE state = 'claimed' AND next_try_ms <= ? ORDER BY next_try_ms, id`,
        nowMs,
      ),
    mailingsOf: (subscriber) =>
      db.all<MailingRow>(`SELECT ${mailingColumns} FROM mailing WHERE subscriber = ? ORDER BY due_ms DESC, id DESC`, subscriber),
    mailingBy: (messageId) => get("message_id = ?", messageId),
    // By number, not by its moment: a clock that ran ahead must not make its digest the last one for ever.
    lastDigest: (subscriber) => get("subscriber = ? AND kind = 'digest' AND state = 'sent' ORDER BY id DESC LIMIT 1", subscriber),
    questionsSince: (ms) =>
      db.get<{ count: number }>("SELECT count(*) AS count FROM mailing WHERE kind = 'question' AND due_ms >= ?", ms)!.count,
    mailCounts: () => ({
      subscribers: db.all<StateCount>("SELECT state, count(*) AS count FROM subscriber GROUP BY state ORDER BY state"),
      mailings: db.all<StateCount>("SELECT state, count(*) AS count FROM mailing GROUP BY state ORDER BY state"),
    }),
    forgetMailings(beforeMs, unconfirmedBeforeMs) {
      db.run(
        `DELETE FROM mailing WHERE due_ms < ? AND state <> 'claimed' AND id NOT IN (
           SELECT max(id) FROM mailing WHERE kind = 'digest' AND state = 'sent' GROUP BY subscriber)`,
        beforeMs,
      );
      const waiting = "SELECT id FROM subscriber WHERE state = 'pending' AND created_ms < ?";
      const isAskedLately = "(SELECT max(value) FROM json_each(asked_ms)) >= ?";
      for (const { id } of db.all<{ id: string }>(
        `${waiting} AND NOT coalesce(${isAskedLately}, FALSE)`,
        unconfirmedBeforeMs,
        unconfirmedBeforeMs,
      )) {
        db.run("DELETE FROM mailing WHERE subscriber = ?", id);
        db.run("DELETE FROM subscriber WHERE id = ?", id);
      }
    },
  };
}
