import type { Display } from "./display.ts";
import type { Digest } from "../../digest/index.ts";
import type { Dossier } from "../../dossier/index.ts";
import type { ReportId, Span, StoryId } from "../../kernel/index.ts";
import type { Report } from "../../page/index.ts";
import type {
  DossierAside,
  AccessToken,
  Account,
  Decision,
  MentionRow,
  PersonRow,
  RelationRow,
  ReportFacts,
  Role,
  Session,
  SetAsidePage,
  Snippet,
  StoredQuotation,
  StoryRow,
  VisitRow,
} from "../../ports/index.ts";

/*
 * What each page of the desk is given. Plain values, gathered by the server; the pages put them into words and compute no fact.
 */

/** True of every page. */
export interface Frame {
  /** Name of the desk. */
  readonly name: string;
  /** IANA time zone in which times are shown. */
  readonly zone: string;
  /** Allows our own style and script in this answer only. */
  readonly nonce: string;
  readonly display: Display;
  /** Path of this page, to come back to. */
  readonly path: string;
  /**
   * Who reads: null for somebody who is not signed in yet. On a desk of one machine everybody is its administrator and has no account.
   */
  readonly person: { readonly account: string | null; readonly role: Role } | null;
  /** Stands in the forms of a signed-in browser. */
  readonly formToken: string | null;
}

/** How a desk that has nothing yet begins. */
export interface StartView {
  /** The demonstration stream is being played. */
  readonly isPlaying: boolean;
  readonly followed: number;
  /** Feeds that can be followed with one button. */
  readonly starter: readonly { readonly title: string; readonly feed: string }[];
}

export interface SignInView {
  /** Path to go to afterwards. */
  readonly next: string;
  readonly name: string;
  readonly trouble: { readonly kind: "wrong" } | { readonly kind: "later"; readonly seconds: number } | null;
}

export type TokenView = Pick<AccessToken, "id" | "label" | "role" | "madeAt" | "usedAt">;

export interface AccountView {
  readonly name: string;
  readonly role: Role;
  readonly sessions: readonly Pick<Session, "startedAt" | "usedAt">[];
  readonly tokens: readonly TokenView[];
  /** A token that was made just now. */
  readonly made: { readonly label: string; readonly token: string } | null;
}

export interface AccountsView {
  readonly accounts: readonly (Pick<Account, "name" | "role" | "madeAt" | "signedInAt"> & {
    readonly sessions: number;
    readonly tokens: readonly TokenView[];
  })[];
}

export interface FrontView {
  /** YYYY-MM-DD, in the zone. */
  readonly day: string;
  /** The day is the newest that the desk holds reports of. */
  readonly isNewest: boolean;
  /** Nearest days with stories. */
  readonly before: string | null;
  readonly after: string | null;
  readonly digest: Digest;
  /** Stories of the day that the digest does not rank, newest first. */
  readonly others: readonly StoryRow[];
  /** Reports with something that the reader watches, since they last looked. */
  readonly newMatches: number;
  readonly counts: { readonly reports: number; readonly stories: number };
}

export interface DigestPageView {
  readonly digest: Digest;
  /** Nearest days with stories. */
  readonly before: string | null;
  readonly after: string | null;
  /** The desk can send mail. */
  readonly offersMail: boolean;
}

/** Stories that changed since the reader looked at them, each with the number of reports that came. */
export type FrontNews = ReadonlyMap<StoryId, number>;

/** What a story says that the reader has not seen. Ids of the dossier's lines. */
export interface StoryNews {
  /** Version that they saw, and when. */
  readonly version: number;
  readonly at: string;
  readonly reports: readonly ReportId[];
  /** Reports that belonged to it then, and no more. */
  readonly gone: readonly ReportFacts[];
  readonly claims: readonly string[];
  readonly utterances: readonly string[];
  readonly figures: readonly string[];
  /** People corrected something since. */
  readonly corrected: boolean;
}

export interface StoryView {
  readonly story: StoryRow;
  readonly dossier: Dossier;
  readonly reports: readonly Report[];
  readonly version: number;
  readonly newest: number;
  readonly madeAt: string;
  /** Null when the reader has seen all of it, or nothing yet. */
  readonly news: StoryNews | null;
  /** Why it is an earlier dossier than that of today; null when it is not. */
  readonly unmade: string | null;
}

/** A story without any dossier, because none could be made. */
export interface UnmadeStoryView {
  readonly story: StoryRow;
  readonly reports: readonly ReportFacts[];
  readonly unmade: string;
}

export interface HistoryView {
  readonly story: StoryRow;
  readonly versions: readonly {
    readonly version: number;
    readonly madeAt: string;
    /** People changed what they say of its reports since the version before. */
    readonly corrected: boolean;
    readonly reports: readonly ReportFacts[];
    /** Reports of the version before that are not in this one. */
    readonly gone: readonly ReportFacts[];
    /** Sentences and quotations that the version before did not hold; of those that somebody said in just these words `isSpoken`. */
    readonly lines: readonly (Span & { readonly text: string; readonly speaker: string | null; readonly isSpoken: boolean })[];
    /** Lines that are not shown. */
    readonly more: number;
  }[];
  readonly moves: readonly { readonly report: ReportFacts; readonly since: string; readonly until: string | null }[];
}

export interface ReportView {
  readonly facts: ReportFacts;
  readonly report: Report;
  /** False when the rules of retention let the page's bytes go. */
  readonly holdsBytes: boolean;
  readonly story: StoryRow | null;
  /** Places that are lit up, in order. */
  readonly lit: readonly { readonly start: number; readonly end: number }[];
  /** What people corrected in it, newest first. */
  readonly corrections: readonly Decision[];
  readonly quotations: readonly {
    readonly kind: string;
    readonly manner: string;
    readonly speaker: string | null;
    readonly key: string | null;
    readonly start: number;
    readonly end: number;
  }[];
  /** Other states of the page, oldest first. */
  readonly versions: readonly ReportFacts[];
}

export interface NamesView {
  readonly type: "person" | "organization" | "place";
  readonly names: readonly PersonRow[];
}

/** One whom stories mean by a name; see `findBearers`. */
export interface BearerView {
  readonly kind: "open" | "told" | "unsaid";
  readonly all: readonly StoryId[];
  /** The newest of them. */
  readonly stories: readonly {
    readonly story: StoryRow;
    /** What its dossier says that they are. */
    readonly role: string | null;
    /** Words around the name where there is no role. */
    readonly context: { readonly words: string; readonly isCut: boolean; readonly place: Span } | null;
    /** Where its reports name them: what a correction is about. */
    readonly places: readonly Span[];
    readonly reports: number;
  }[];
}

export interface NameView {
  readonly name: PersonRow;
  /** Several when people told some of this name apart. */
  readonly bearers: readonly BearerView[];
  /** Number, from 1 on, of the bearer that the page is about; null when it is about all of the name. */
  readonly shown: number | null;
  /** Number, from 1 on, of the page of quotations and mentions, the newest first. Bearers and relations stand on the first. */
  readonly page: number;
  readonly isLast: boolean;
  readonly quotations: readonly (StoredQuotation & { readonly text: string })[];
  readonly mentions: readonly (MentionRow & { readonly report: ReportFacts; readonly snippet: Snippet })[];
  readonly others: readonly { readonly key: string; readonly name: string; readonly count: number }[];
}

export interface RelationView {
  readonly left: PersonRow;
  readonly right: PersonRow;
  readonly deeds: readonly (RelationRow & { readonly facts: ReportFacts; readonly story: StoryId; readonly text: string })[];
}

export interface WatchesView {
  readonly watches: readonly {
    readonly id: number;
    readonly kind: "name" | "place" | "words" | "story";
    readonly text: string;
    /** The story that is watched, as it is called today. */
    readonly story: StoryId | null;
    readonly newReports: number;
    readonly matches: readonly {
      readonly report: ReportFacts;
      readonly story: StoryId | null;
      readonly snippet: Snippet;
      readonly isNew: boolean;
    }[];
  }[];
  /** What the page shows goes up to this entry. */
  readonly lastEntry: number;
  /** New reports of one watch are counted up to this number. */
  readonly countedMax: number;
}

export interface OutletsView {
  readonly followed: readonly {
    readonly id: string;
    readonly title: string;
    /** null: a folder of the desk's own machine. */
    readonly url: string | null;
    readonly kind: "web" | "sitemap-index" | "folder";
    readonly health: "new" | "well" | "failing" | "dead";
    readonly trouble: string | null;
    readonly lastGood: string | null;
    readonly next: string | null;
    readonly visits: readonly VisitRow[];
  }[];
  readonly outlets: readonly { readonly outlet: string | null; readonly reports: number; readonly newest: string }[];
  /** Pages that could not be read. */
  readonly setAside: readonly SetAsidePage[];
  /** Stories whose dossier could not be made. */
  readonly storiesAside: readonly (Pick<StoryRow, "id" | "title"> & Pick<DossierAside, "at" | "why">)[];
}
