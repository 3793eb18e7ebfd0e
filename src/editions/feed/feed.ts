import { readInstant } from "../../kernel/index.ts";
import type { Dossier } from "../../dossier/index.ts";
import type { Digest } from "../../digest/index.ts";
import { arrangeDigest } from "../daily/arrange.ts";
import type { DigestLinks } from "../daily/arrange.ts";
import { renderEntryHtml, renderEntryText } from "../daily/render-entry.tsx";
import { counted, outletNotStated } from "../words.ts";
import { textElement } from "../xml/escape.ts";

const feedWords = { stories: "Stories" } as const;

/** One story in a feed. */
export interface FeedEntry {
  /** Never changes and is never used again: a reader shows an id once. */
  readonly id: string;
  readonly title: string;
  readonly link: string | null;
  /** Milliseconds since 1970. */
  readonly updatedMs: number;
  /** A few elements without attributes that load anything. */
  readonly html: string;
  readonly text: string;
}

/** What the three formats of feeds have in common. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  /** The page that the feed is about, and the feed's own address. */
  readonly home: string | null;
  readonly self: string | null;
  readonly updatedMs: number;
  readonly entries: readonly FeedEntry[];
}

export interface FeedOptions {
  readonly title?: string;
  readonly home?: string;
  readonly self?: string;
  readonly links?: DigestLinks;
}

/**
 * A feed of a digest: a story that comes again with what is new is a new entry, because feed readers show an id once. A story that goes on
 * during its day keeps its id and gets a later time. The id of the feed is its address, so that tomorrow's is the same feed.
 */
export function toDigestFeed(digest: Digest, options: FeedOptions = {}): Feed {
  const view = arrangeDigest(digest, options.links);
  const times = new Map(digest.entries.map((entry) => [entry.story as string, newestTime(entry, digest.date)]));
  return {
    id: options.self ?? `urn:variorum:digest:${digest.date}`,
    title: options.title ?? view.title,
    home: options.home ?? null,
    self: options.self ?? null,
    updatedMs: Math.max(readInstant(digest.date), ...times.values()),
    entries: view.entries.map((entry) => ({
      id: `urn:variorum:story:${entry.story}:${digest.date}`,
      title: entry.headline,
      link: entry.link ?? entry.headlinePlaces[0]?.link ?? null,
      updatedMs: times.get(entry.story)!,
      html: renderEntryHtml(entry),
      text: renderEntryText(entry),
    })),
  };
}

/** Days of a reader begin up to 14 hours before and end up to 12 hours after those of UTC. */
const zoneMaxMs = 14 * 3_600_000;
const dayMs = 24 * 3_600_000;

/** When the newest of the new reports was published, as far as it can be of this day: a page may state any time. */
function newestTime({ reports }: Digest["entries"][number], date: string): number {
  const dayStart = readInstant(date);
  const times = reports
    .filter((report) => report.isNew)
    .map(({ published }) => readInstant(published ?? ""))
    .filter((time) => time >= dayStart - zoneMaxMs && time < dayStart + dayMs + zoneMaxMs);
  return times.reduce((latest, time) => Math.max(latest, time), dayStart);
}

/** A feed of stories, newest report first. A story without a dated report gets `fallbackMs`, which the caller has from its own clock. */
export function toStoriesFeed(dossiers: readonly Dossier[], fallbackMs: number, options: FeedOptions = {}): Feed {
  const entries = dossiers.map((dossier) => toStoryEntry(dossier, fallbackMs, options));
  const sorted = entries.toSorted((left, right) => right.updatedMs - left.updatedMs || (left.id < right.id ? -1 : 1));
  return {
    id: "urn:variorum:stories",
    title: options.title ?? feedWords.stories,
    home: options.home ?? null,
    self: options.self ?? null,
    updatedMs: sorted[0]?.updatedMs ?? fallbackMs,
    entries: sorted,
  };
}

function toStoryEntry(dossier: Dossier, fallbackMs: number, options: FeedOptions): FeedEntry {
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]));
  const outlets = new Map(dossier.reports.map((report) => [report.id, report.outlet ?? outletNotStated]));
  const lines = dossier.brief.flatMap((id) => {
    const claim = claims.get(id);
    if (claim === undefined) return [];
    return `${claim.text} (${[...new Set(claim.evidence.map((quote) => outlets.get(quote.report)))].join(", ")})`;
  });
  const times = dossier.reports.map((report) => readInstant(report.published ?? "")).filter((time) => !Number.isNaN(time));
  return {
    id: `urn:variorum:story:${dossier.story}`,
    title: dossier.title?.text ?? lines[0] ?? counted(dossier.counts.reports, "report", "reports"),
    link: options.links?.story?.(dossier.story) ?? null,
    updatedMs: times.length === 0 ? fallbackMs : times.reduce((latest, time) => Math.max(latest, time)),
    html: lines.map((line) => textElement("p", line)).join(""),
    text: lines.join("\n"),
  };
}
