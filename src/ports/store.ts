import type { ReportId, SourceId, StoryId } from "../kernel/index.ts";
import type { AccountStore } from "./accounts.ts";
import type { Decision } from "./decision.ts";
import type { DossierAsideStore } from "./dossiers-aside.ts";
import type { FollowingStore } from "./following.ts";
import type { GrouperStateStore } from "./grouper-state.ts";
import type { LookStore } from "./looks.ts";
import type { RetentionStore } from "./retention.ts";
import type { ReaderStore } from "./readers.ts";
import type { IndexedWords, SearchStore } from "./search.ts";
import type { SetAsideStore } from "./set-aside.ts";

/*
 * What the desk keeps, in the words of its parts.
 *
 * Ground, which nothing can bring back: sources (the bytes as they came), reports (the article frozen from them) in the order of their
 * arrival, and decisions of people. An *entry* is a report or a decision; entries are numbered from 1 in one sequence, so that the
 * whole stream can be told again. Derived, which `variorum rebuild` makes again from the ground: readings, search rows, stories,
 * memberships, dossiers, the grouper's state.
 *
 * The port is synchronous: one process writes, SQLite answers in microseconds, and nothing can slip in between grouping a report and
 * committing it.
 */

export interface NewSource {
  readonly id: SourceId;
  readonly sha256: string;
  readonly file: string;
  /** What was known of it besides its bytes (given and claimed facts, character set, format), as JSON. */
  readonly about: string;
  /** Length of the bytes as they came. */
  readonly length: number;
  /** The bytes, zstd. */
  readonly packed: Uint8Array;
}

/** What a list of reports shows. Times are ISO 8601; `firstSeen` is the desk's clock, `published` the report's own word. */
export interface ReportFacts {
  readonly entry: number;
  readonly id: ReportId;
  readonly source: SourceId;
  readonly file: string;
  readonly outlet: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly firstSeen: string;
  /** `published` where it can be read and is not in the future of `firstSeen`, else `firstSeen`; UTC, for sorting. */
  readonly time: string;
  readonly language: string | null;
}

/** A name that stands in a report: the fullest form, how often, and where first. `key` joins spellings across reports. */
export interface MentionRow {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly country: string | null;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

export interface QuotationRow {
  readonly kind: "direct" | "mixed" | "indirect";
  readonly speakerKey: string | null;
  /** The speaker as the report names it; null when it names nobody. */
  readonly speaker: string | null;
  readonly manner: string;
  readonly start: number;
  readonly end: number;
}

export interface FigureRow {
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly phraseStart: number;
  readonly phraseEnd: number;
}

/** A report on its way in: everything but its entry number, which the commit gives. Blobs are opaque to the store. */
export interface NewReport {
  readonly source: NewSource;
  readonly facts: Omit<ReportFacts, "entry">;
  /** The frozen report, packed. */
  readonly body: Uint8Array;
  /** Derived; packed. */
  readonly reading: Uint8Array;
  readonly words: IndexedWords;
  readonly mentions: readonly MentionRow[];
  readonly quotations: readonly QuotationRow[];
  readonly figures: readonly FigureRow[];
}

export interface StoryRow {
  readonly id: StoryId;
  readonly title: string | null;
  /** Earliest and latest time of its reports: as claimed, else as first seen. */
  readonly first: string;
  readonly last: string;
  readonly reports: number;
  readonly outlets: number;
  readonly texts: number;
  /** Entry that changed it last. */
  readonly changed: number;
}

/** Where a report was from one entry on, until another. The history of a story's reports. */
export interface Membership {
  readonly report: ReportId;
  readonly story: StoryId;
  readonly since: number;
  /** Null today. */
  readonly until: number | null;
}

export interface DossierVersion {
  readonly story: StoryId;
  readonly version: number;
  /** The reports that it was made from. */
  readonly reports: readonly ReportId[];
  /** Entry of the last word of a person about what was read in these reports; 0 when there was none. */
  readonly corrected: number;
  readonly madeAt: string;
  readonly packed: Uint8Array;
}

/** One deed between two actors, as one story's dossier tells it. */
export interface RelationRow {
  readonly fromKey: string;
  readonly from: string;
  readonly toKey: string;
  readonly to: string;
  readonly type: string;
  readonly status: string | null;
  readonly report: ReportId;
  readonly start: number;
  readonly end: number;
}

/** Counts of a sound store, and what is wrong with it in sentences. */
export interface CheckedStore {
  readonly reports: number;
  readonly stories: number;
  readonly faults: readonly string[];
}

export interface Store
  extends
    SearchStore,
    FollowingStore,
    RetentionStore,
    LookStore,
    ReaderStore,
    AccountStore,
    SetAsideStore,
    DossierAsideStore,
    GrouperStateStore {
  /** All or nothing: what `work` wrote is on disk when this returns. Throws `store-full` when there is no room; nothing is kept then. */
  transaction<T>(work: () => T): T;
  /** The number of the last entry; 0 in an empty store. */
  lastEntry(): number;

  /** True also of a report that was let go: it is not taken in again. */
  hasReport(id: ReportId): boolean;
  addReport(report: NewReport, entry: number): void;
  addDecision(decision: Decision): void;
  /** Reports after an entry, in order, without reading them all at once. */
  reportsAfter(entry: number): IterableIterator<ReportFacts>;
  decisionsAfter(entry: number): readonly Decision[];
  decisions(): readonly Decision[];
  report(id: ReportId): ReportFacts | undefined;
  /** When an entry was made. */
  timeOfEntry(entry: number): string;
  /** All states of a page, oldest first. */
  reportsAt(url: string): readonly ReportFacts[];
  body(id: ReportId): Uint8Array | undefined;
  /** The beginning of a frozen report: at least so many bytes, or all of it. Nothing of an entry that is no report. */
  bodyStart(entry: number, bytes: number): Uint8Array;
  /** Undefined when it was not kept: the report is then read again. */
  reading(id: ReportId): Uint8Array | undefined;
  /** Lets go of at most so many readings of the entries up to this one: they are large, and can be made again. False when none was left. */
  forgetReadings(entry: number, limit: number): boolean;
  /** Undefined when the bytes were let go. */
  sourceBytes(id: SourceId): { readonly packed: Uint8Array; readonly file: string; readonly about: string } | undefined;

  /** Replaces what was derived from one report; used by a rebuild. */
  replaceDerived(report: NewReport, entry: number): void;
  moveReport(report: ReportId, story: StoryId, entry: number): void;
  memberships(story: StoryId): readonly Membership[];
  currentMemberships(): IterableIterator<readonly [ReportId, StoryId]>;
  putStory(story: StoryRow): void;
  removeStory(id: StoryId): void;
  story(id: StoryId): StoryRow | undefined;
  /** Stories with anything between two times (the end exclusive), those of most independent texts first. */
  storiesBetween(from: string, to: string, limit: number): readonly StoryRow[];
  /** The stories that changed last, newest first. */
  newestStories(limit: number): readonly StoryRow[];
  /** Time of the newest report, of the last one before a time and of the first one from a time on. */
  newestTime(): string | null;
  timesAround(from: string, to: string): { readonly before: string | null; readonly after: string | null };
  /** Today's reports of a story, by time. */
  reportsOf(story: StoryId): readonly ReportFacts[];
  /** Forgets stories, memberships, dossiers, relations and the grouper's state; the ground stays. `isRebuilding` from then on. */
  forgetDerived(): void;
  /** Everything derived has been made again. */
  derivedAgain(): void;
  /** A rebuild was begun and not finished: some readings and search rows are those from before it. */
  isRebuilding(): boolean;

  /** The last eight versions are kept. The story is set aside no more. */
  addDossier(dossier: DossierVersion, relations: readonly RelationRow[]): void;
  /** The newest version, or the one of that number. */
  dossier(story: StoryId, version?: number): DossierVersion | undefined;
  /** Number of the newest version, without reading it. */
  newestDossier(story: StoryId): number | undefined;
  /** What the newest version was made from. */
  dossierGround(story: StoryId): Pick<DossierVersion, "reports" | "corrected"> | undefined;
  dossierVersions(story: StoryId): readonly Omit<DossierVersion, "story" | "packed">[];

  counts(): { readonly reports: number; readonly stories: number; readonly dossiers: number; readonly bytes: number };
  check(): CheckedStore;
  close(): void;
}
