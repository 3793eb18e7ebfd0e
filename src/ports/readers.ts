import type { StoryId } from "../kernel/index.ts";
import type { PersonRow, ReportFilter } from "./search.ts";
import type { MentionRow, ReportFacts, StoryRow } from "./store.ts";

/*
 * What the desk keeps of its readers: what they watch, how far they have looked, who gets the digest by mail and what was sent. Nothing
 * of it can be derived from reports, so that a rebuild leaves it alone.
 */

/** Whose something is: "local" on a desk without accounts, else the name of an account, or `mail:ID` of a subscriber. */
export type PersonKey = string;

/** `text` is a name, the words of a search, or the id of a story. */
export interface WatchRow {
  readonly id: number;
  readonly person: PersonKey;
  readonly kind: "name" | "place" | "words" | "story";
  readonly text: string;
  readonly addedAt: string;
}

/** A stretch of the stream: entries after a number, and times of reports, ISO 8601, the end exclusive. */
export interface Stretch {
  readonly after: number;
  readonly from: string;
  readonly to: string;
}

/** A reader of the digest by mail. Instants are milliseconds since 1970. */
export interface SubscriberRow {
  readonly id: string;
  readonly address: string;
  readonly state: "pending" | "active" | "unsubscribed" | "bounced";
  readonly askedMs: readonly number[];
  readonly failedMs: readonly number[];
  /** "07:00 Europe/Oslo". */
  readonly schedule: string;
  /** Whose watches raise stories in the mail. */
  readonly person: PersonKey;
  /** When the next digest is due; counts while the state is `active`. */
  readonly nextMs: number;
  readonly createdMs: number;
}

/**
 * One mail, written down before it is sent. `claimed`: to be sent, or sent and not yet marked; it is tried again as the same bytes with the
 * same Message-ID. `nothing`: there was nothing new, so that there is no mail.
 */
export interface MailingRow {
  readonly id: number;
  readonly subscriber: string;
  readonly kind: "question" | "digest";
  /** The moment of the schedule; one mail for each. */
  readonly dueMs: number;
  readonly state: "claimed" | "sent" | "refused" | "given-up" | "nothing";
  readonly attempts: number;
  readonly nextTryMs: number;
  readonly messageId: string;
  /** The mail, packed; gone when it was sent or given up. */
  readonly mail: Uint8Array | null;
  /** What the digest told, packed; handed to the next one when the mail was sent. Null of a question. */
  readonly memory: Uint8Array | null;
  /** What the server said last. */
  readonly detail: string | null;
}

export interface StateCount {
  readonly state: string;
  readonly count: number;
}

export interface ReaderStore {
  watches(person: PersonKey): readonly WatchRow[];
  /** False when the person watches it already. */
  addWatch(watch: Omit<WatchRow, "id">): boolean;
  /** False when the person has no such watch. */
  removeWatch(person: PersonKey, id: number): boolean;
  /** The last entry that the person has said to have seen; undefined before the first time. */
  lookedAt(person: PersonKey): number | undefined;
  setLookedAt(person: PersonKey, entry: number): void;

  /**
   * Names in which these words stand one after the other, most often mentioned first; only those that entries after a number mention.
   * `words` are a key of a name.
   */
  namesWith(words: string, after: number, limit: number): readonly PersonRow[];
  /** Reports that name one of these, newest first. */
  newestMentions(keys: readonly string[], stretch: Stretch, limit: number): readonly (MentionRow & { readonly report: ReportFacts })[];
  /** What a search finds, newest first. The dates of the filter hold too. */
  newestMatches(filter: ReportFilter, stretch: Stretch): Iterable<ReportFacts>;
  /** Stories with a report of these times, those of most independent texts first. */
  storiesOfTimes(from: string, to: string, limit: number): readonly StoryRow[];
  /** Today's reports of a story up to a time (exclusive). */
  reportsUpTo(story: StoryId, to: string): readonly ReportFacts["id"][];

  subscribers(): readonly SubscriberRow[];
  subscriber(id: string): SubscriberRow | undefined;
  /** By address; capitals make no difference. */
  subscriberAt(address: string): SubscriberRow | undefined;
  putSubscriber(subscriber: SubscriberRow): void;
  /** Forgets the subscriber, their mails and their own watches. */
  removeSubscriber(id: string): void;
  /** Active ones whose digest is due. */
  dueSubscribers(nowMs: number): readonly SubscriberRow[];

  /** Undefined when there is one for this moment already. */
  addMailing(mailing: Omit<MailingRow, "id">): MailingRow | undefined;
  putMailing(mailing: MailingRow): void;
  /** Claimed ones whose time to try has come. */
  dueMailings(nowMs: number): readonly MailingRow[];
  /** Mails of one subscriber, newest first. */
  mailingsOf(subscriber: string): readonly MailingRow[];
  mailingBy(messageId: string): MailingRow | undefined;
  /** The digest that was sent last. */
  lastDigest(subscriber: string): MailingRow | undefined;
  questionsSince(ms: number): number;
  /** Subscribers and mails by state, for whoever watches over the desk; no address. */
  mailCounts(): { readonly subscribers: readonly StateCount[]; readonly mailings: readonly StateCount[] };
  /** Forgets mails and unconfirmed subscribers that are older; what the last digest told is kept. */
  forgetMailings(beforeMs: number, unconfirmedBeforeMs: number): void;
  /** The key that signs links; made by `make` the first time and never changed, so that old links keep working. */
  signingKey(make: () => Uint8Array): Uint8Array;
}
