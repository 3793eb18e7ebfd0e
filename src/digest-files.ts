import type { CollatedStory } from "./collation.ts";
import { dayOf, isOfDays, rankDigest } from "./digest/index.ts";
import type { Digest, DigestOptions, Watch } from "./digest/index.ts";
import { collateStory, readAll, takeIn } from "./engine.ts";
import type { Entry, Page, ReportFile } from "./engine.ts";
import { VariorumError } from "./kernel/index.ts";
import type { Notice } from "./kernel/index.ts";
import type { Models } from "./reading/index.ts";
import { groupReports } from "./stories/index.ts";
import type { Story } from "./stories/index.ts";

export interface DigestRequest extends DigestOptions {
  /** YYYY-MM-DD; the newest day that a report states if absent. Reports of later days are left out. */
  readonly date?: string;
  /** Zone of the reader's days; UTC if absent. */
  readonly zone?: string;
  /** The digest before. */
  readonly previous?: Pick<Digest, "date" | "memory">;
  readonly watches?: readonly Watch[];
  /** Regions by name of outlet. */
  readonly regions?: Readonly<Record<string, string>>;
}

/** A digest with the dossiers, reports and sources that its lines point into. */
export interface DigestedDay {
  readonly digest: Digest;
  readonly stories: readonly CollatedStory[];
  /** Files dated after the day. */
  readonly later: readonly string[];
  readonly notices: readonly Notice[];
}

/**
 * Files in, one digest out: the flow of the engine up to a digest: reports up to the day are grouped, the stories that have something of the day are compiled, and the
 * digest ranks them. The clock is an input: nothing here knows what day it is.
 */
export function digestFiles(files: readonly ReportFile[], request: DigestRequest, models: Models): DigestedDay {
  const pages = takeIn(files);
  const { zone = "UTC", previous } = request;
  const days = new Map(pages.map((page) => [page, dayOf(page.report.published?.value ?? null, zone)]));
  const date = request.date ?? newestDay([...days.values()]);
  const isLater = (page: Page): boolean => (days.get(page) ?? "") > date;
  const { entries, notices } = readAll(
    pages.filter((page) => !isLater(page)),
    models,
  );
  const memory = previous?.memory ?? [];
  const since = previous?.date ?? null;
  const stories = groupReports(entries)
    .filter((story) => isOfDays({ story: story.id, reports: publishedOf(story, entries) }, { date, since }, zone, memory))
    .map((story) => collateStory(story, entries, {}));
  const { watches = [], regions = {} } = request;
  const made = rankDigest({ date, since, memory, watches, regions, dossiers: stories.map((story) => story.dossier) }, request);
  return { digest: made, stories, later: pages.filter(isLater).map((page) => page.source.file), notices };
}

function newestDay(days: readonly (string | null)[]): string {
  const dated = days.filter((day) => day !== null).sort();
  const newest = dated[dated.length - 1];
  if (newest !== undefined) return newest;
  throw new VariorumError("usage", "Expected a day for the digest, but no report states its date. Give the day: --date YYYY-MM-DD.");
}

function publishedOf(story: Story, entries: readonly Entry[]) {
  const members = new Set(story.reports);
  return entries
    .filter(({ report }) => members.has(report.id))
    .map(({ report }) => ({ id: report.id, published: report.published?.value ?? null }));
}
