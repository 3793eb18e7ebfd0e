import type { Freshness, WantedKind } from "../../../ports/index.ts";
import { readInstant } from "../../../kernel/index.ts";
import { toIsoDate } from "../../formats/index.ts";

/** Header of an answer by its name in lower case; undefined when it is not there. */
export type HeaderOf = (name: string) => string | undefined;

const accepted: Readonly<Record<WantedKind, string>> = {
  page: "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5,*/*;q=0.1",
  feed: "application/rss+xml,application/atom+xml,application/feed+json,application/rdf+xml,application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,*/*;q=0.1",
  sitemap: "application/xml,text/xml;q=0.9,*/*;q=0.1",
  robots: "text/plain,*/*;q=0.1",
};

export function acceptHeader(wanted: WantedKind): string {
  return accepted[wanted];
}

/** Longer waits are no advice but a mistake: a month. */
const waitMaxMs = 30 * 86_400_000;

/** Retry-After (RFC 9110, 10.2.3): seconds, or a date; milliseconds from now. */
export function readRetryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  const written = header.trim();
  if (/^\d{1,9}$/.test(written)) return Math.min(Number(written) * 1000, waitMaxMs);
  const instant = toInstant(written);
  return instant === undefined ? null : Math.max(0, Math.min(instant - now, waitMaxMs));
}

/** What the answer says of itself for the next visit (RFC 9111). */
export function readFreshness(header: HeaderOf, now: number, former: { etag: string | null; lastModified: string | null }): Freshness {
  return {
    etag: header("etag") ?? former.etag,
    lastModified: header("last-modified") ?? former.lastModified,
    freshForMs: readFreshFor(header, now),
    retryAfterMs: readRetryAfter(header("retry-after"), now),
  };
}

/** max-age less the age that the answer has already; Expires only where there is no max-age. */
function readFreshFor(header: HeaderOf, now: number): number | null {
  const control = header("cache-control")?.toLowerCase() ?? "";
  if (/\bno-(?:cache|store)\b/.test(control)) return null;
  const age = Number(/^\d{1,9}$/.exec(header("age")?.trim() ?? "")?.[0] ?? 0);
  const seconds = /\bmax-age\s*=\s*"?(\d{1,9})/.exec(control)?.[1];
  if (seconds !== undefined) return Math.max(0, Math.min((Number(seconds) - age) * 1000, waitMaxMs));
  const expires = toInstant(header("expires") ?? "");
  if (expires === undefined) return null;
  // The two clocks may differ; the server's own date tells how long it meant.
  const sent = toInstant(header("date") ?? "") ?? now;
  return Math.max(0, Math.min(expires - sent, waitMaxMs));
}

function toInstant(written: string): number | undefined {
  const iso = toIsoDate(written);
  const instant = iso === undefined ? Number.NaN : readInstant(iso);
  return Number.isNaN(instant) ? undefined : instant;
}
