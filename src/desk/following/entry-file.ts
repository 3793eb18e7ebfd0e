import { claimsOf, reportsOfFeed } from "../../intake/formats/index.ts";
import type { Entry, Feed } from "../../intake/formats/index.ts";
import type { Failed, Fetcher } from "../../ports/index.ts";
import type { DeskFile } from "../threads/prepare.ts";

type EntryBytes = Omit<DeskFile, "firstSeen">;

/** What can be read of an entry. `missed`: why its page could not be had, when it was asked for. */
export type EntryFile =
  | { readonly kind: "file"; readonly file: EntryBytes; readonly missed: string | null }
  | { readonly kind: "nothing"; readonly missed: string | null }
  /** The next visit asks again. `isTry`: false when nothing was sent. */
  | { readonly kind: "later"; readonly missed: string; readonly isTry: boolean };

/** A feed's own text of so many characters is the article; a shorter one is a teaser, and the page is fetched. */
const fullTextCharactersMin = 1_500;

/** A site is mended, or has made peace with its readers, within two hours: at the quickest pace of ten minutes a dozen visits. */
const triesMax = 12;

/** A feed may be quicker than its site, so that a page that is missing or kept from us is asked for twice. */
const firmTriesMax = 2;
const firmStatuses: ReadonlySet<number> = new Set([401, 403, 404, 451]);

/** The entry's page, or the text that the feed itself gives: when it is the article, or when the page cannot be had. */
export async function fileOf(
  entry: Entry,
  feed: Feed | null,
  asking: { readonly fetcher: Fetcher; readonly signal: AbortSignal; readonly triesBefore: number },
): Promise<EntryFile> {
  const own = feed === null ? undefined : ownText(entry, feed);
  const url = entry.url?.value;
  if (own !== undefined && (url === undefined || countCharacters(own.bytes) >= fullTextCharactersMin))
    return { kind: "file", file: own, missed: null };
  if (url === undefined) return { kind: "nothing", missed: null };
  const page = await asking.fetcher.fetch({ url, wanted: "page", signal: asking.signal });
  if (page.kind === "page") {
    const httpCharset = page.charset === null ? {} : { httpCharset: page.charset };
    return {
      kind: "file",
      file: { bytes: page.bytes, file: url, claimed: { ...claimsOf(entry, feed), url: page.url }, ...httpCharset },
      missed: null,
    };
  }
  const missed = page.kind === "not-modified" ? null : page.detail;
  if (page.kind === "failed" && !isFinal(page, asking.triesBefore + 1))
    return { kind: "later", missed: page.detail, isTry: page.reason !== "held" && page.reason !== "stopped" };
  return own === undefined ? { kind: "nothing", missed } : { kind: "file", file: own, missed };
}

function isFinal({ retry, reason, status }: Failed, tries: number): boolean {
  if (retry === "never") return true;
  if (reason === "held" || reason === "stopped") return false;
  return tries >= (status !== null && firmStatuses.has(status) ? firmTriesMax : triesMax);
}

/** Of text, without markup: a teaser with pictures and links to share it is long, too. */
function countCharacters(bytes: Uint8Array): number {
  return new TextDecoder()
    .decode(bytes)
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ").length;
}

/** The text that the feed itself gives of an entry. */
function ownText(entry: Entry, feed: Feed): EntryBytes | undefined {
  const [report] = reportsOfFeed({ ...feed, entries: [entry] }).reports;
  if (report === undefined) return undefined;
  const { suffix: _, ...file } = report;
  return { ...file, file: entry.url?.value ?? `${feed.self?.value ?? feed.home?.value ?? "feed"}#${entry.key}` };
}
