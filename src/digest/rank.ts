import type { Dossier } from "../dossier/index.ts";
import { readInstant } from "../kernel/index.ts";
import type { Digest, DigestEntry, DigestReport, FoundWatch, LeftOut, NewSince, ShownStory, Watch } from "./digest.ts";
import { linesOf, recall, remember } from "./known.ts";
import { chooseLines } from "./lines.ts";
import { hasMoved, newSince } from "./news.ts";
import { findReasons, scoreOf } from "./reasons.ts";
import type { Grounds } from "./reasons.ts";

export interface DigestInput {
  /** The day that the digest is about, YYYY-MM-DD. */
  readonly date: string;
  /** Stories that have something of the day; see `isOfDay`. */
  readonly dossiers: readonly Dossier[];
  /** `memory` of the digest before; empty for the first one. */
  readonly memory?: readonly ShownStory[];
  /** Date of the digest before. */
  readonly since?: string | null;
  readonly watches?: readonly Watch[];
  /** Where the caller found what is watched; needed for queries and stories. */
  readonly found?: readonly FoundWatch[];
  /** Regions by name of outlet, where they are known; otherwise the country of the address counts. */
  readonly regions?: Readonly<Record<string, string>>;
}

export interface DigestOptions {
  /** Stories with an entry; 12 by default. */
  readonly entriesMax?: number;
  /** Lines of a story; 4 by default. */
  readonly linesMax?: number;
}

/** A page of a newspaper holds about a dozen stories, and a mail that is read in one go no more. */
const usualEntries = 12;
const usualLines = 4;

/** Names and words of so many days count as seen. */
const noveltyDays = 7;

/** A story that was not shown for so long is a new one when it comes back; bounds the memory. */
const memoryDays = 30;

const dayMs = 86_400_000;

/**
 * The digest of a day. Pure: the clock, the digests before and the reader's watches are inputs, and the order of the dossiers changes
 * nothing.
 * 1. what is new in each story since it was shown last, and a story without anything new is left out; 2. the reasons of its rank;
 * 3. stories in the order of their points; 4. the lines that are shown; 5. what the next digest has to remember.
 */
export function rankDigest(input: DigestInput, options: DigestOptions = {}): Digest {
  const { date, memory = [], watches = [], found = [], regions = {} } = input;
  const seenTerms = termsOfLastDays(memory, date);
  const seenWords = new Set([...seenTerms].filter((term) => term.includes(" ")).flatMap((term) => term.split(" ")));
  const grounds: Grounds = { watches, found, regions, seenTerms, seenWords };
  const drafts = input.dossiers.map((dossier) => draftEntry(dossier, memory, grounds));
  const moved = drafts.filter((draft) => draft.news === undefined || hasMoved(draft.news)).sort(compareDrafts);
  const shown = moved.slice(0, options.entriesMax ?? usualEntries);
  const linesMax = options.linesMax ?? usualLines;
  return {
    format: "variorum.digest/1",
    date,
    since: input.since ?? null,
    watches,
    entries: shown.map((draft, at) => toEntry(draft, at + 1, linesMax)),
    leftOut: [
      ...moved.slice(shown.length).map((draft) => toLeftOut(draft, "limit")),
      ...drafts
        .filter((draft) => !moved.includes(draft))
        .sort(compareDrafts)
        .map((draft) => toLeftOut(draft, "unmoved")),
    ],
    memory: carryOn(memory, shown, date),
  };
}

interface Draft {
  readonly dossier: Dossier;
  readonly news: NewSince | undefined;
  readonly reasons: DigestEntry["reasons"];
  readonly score: number;
}

function draftEntry(dossier: Dossier, memory: readonly ShownStory[], grounds: Grounds): Draft {
  const news = newSince(dossier, memory);
  const reasons = findReasons(dossier, news, grounds);
  return { dossier, news, reasons, score: scoreOf(reasons) };
}

function compareDrafts(left: Draft, right: Draft): number {
  if (left.score !== right.score) return right.score - left.score;
  if (left.dossier.counts.texts !== right.dossier.counts.texts) return right.dossier.counts.texts - left.dossier.counts.texts;
  return left.dossier.story < right.dossier.story ? -1 : 1;
}

function toEntry({ dossier, news, reasons, score }: Draft, rank: number, linesMax: number): DigestEntry {
  return {
    story: dossier.story,
    rank,
    score,
    reasons,
    headline: dossier.title,
    counts: dossier.counts,
    news: news ?? null,
    lines: chooseLines(dossier, news, linesMax),
    reports: toReports(dossier, news),
  };
}

function toReports(dossier: Dossier, news: NewSince | undefined): readonly DigestReport[] {
  const fresh = new Set(news?.reports);
  return dossier.reports.map(({ id, file, outlet, url, title, published, language, copyOf }) => ({
    id,
    file,
    outlet,
    url,
    title,
    published,
    language,
    copyOf: copyOf?.report ?? null,
    isNew: news === undefined || fresh.has(id),
  }));
}

function toLeftOut({ dossier }: Draft, why: LeftOut["why"]): LeftOut {
  return { story: dossier.story, why, headline: dossier.title, texts: dossier.counts.texts };
}

/** Earlier records stay until they are too old; the record of a story that is shown again takes their place. */
function carryOn(memory: readonly ShownStory[], shown: readonly Draft[], date: string): readonly ShownStory[] {
  const replaced = new Set<ShownStory>();
  const records = shown.map(({ dossier }) => {
    const fresh = remember(dossier, date);
    const known = recall(dossier, memory, linesOf(dossier));
    for (const record of memory) if (record.story === dossier.story) replaced.add(record);
    if (known === undefined) return fresh;
    // What was known stays known: an edited page drops sentences that may come back.
    return {
      ...fresh,
      reports: [...new Set([...fresh.reports, ...known.reports])].sort(),
      lines: [...new Set([...fresh.lines, ...known.lines])].sort(),
    };
  });
  return [...records, ...memory.filter((record) => !replaced.has(record) && daysBefore(record.date, date) <= memoryDays)].sort(
    (left, right) => (left.story < right.story ? -1 : left.story > right.story ? 1 : left.date < right.date ? -1 : 1),
  );
}

function termsOfLastDays(memory: readonly ShownStory[], date: string): ReadonlySet<string> {
  return new Set(memory.filter((record) => daysBefore(record.date, date) <= noveltyDays).flatMap((record) => record.terms));
}

function daysBefore(earlier: string, date: string): number {
  return (readInstant(date) - readInstant(earlier)) / dayMs;
}
