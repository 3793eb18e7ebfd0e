import { resolve } from "node:path";
import { claimsOf, findFeedLinks, readListing, renderOpml, sourcesOf, toOutlines } from "../../../intake/formats/index.ts";
import type { Entry, Listing, ListedSource } from "../../../intake/formats/index.ts";
import { decodeBytes, decodeSource } from "../../../intake/index.ts";
import { createFetcher, discoverSources, openSource } from "../../../intake/transport/http/index.ts";
import { isWebAddress, needPage, readFileBytes } from "../../../intake/transport/index.ts";
import { VariorumError } from "../../../kernel/index.ts";
import type { Notice } from "../../../kernel/index.ts";
import { extract } from "../../../page/index.ts";
import type { Fetcher, FetchedPage } from "../../../ports/index.ts";
import type { Command, ExitCode } from "../command.ts";
import { fetchingOf } from "../fetching.ts";
import { watchInterruption } from "../interruption.ts";
import type { Io } from "../io.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs, OptionValues } from "../options.ts";
import { renderNotice, renderProblem } from "../problems.ts";
import { openSavedPages } from "../saved-pages.ts";
import type { SavedPages } from "../saved-pages.ts";
import { describeListing, listingLines, newestEntries, pageLines } from "../source-text.ts";

const formats = ["text", "json", "opml"] as const;

const options = {
  discover: { type: "flag", help: "find the feeds and news sitemaps of a site from its address" },
  save: { type: "value", value: "FOLDER", help: "keep the pages: of the newest entries of a feed or a sitemap, or the page itself" },
  limit: { type: "value", short: "n", value: "COUNT", help: "entries that are shown or kept of each source; 10 by default" },
  format: {
    type: "value",
    short: "f",
    choices: formats,
    help: "text by default; json: a line for each source; opml: the sources as a subscription list",
  },
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

export const fetchCommand: Command = {
  options,
  details: [
    "Prints what an address is (feed, sitemap, subscription list, page) and its newest entries. A file of such a kind is read as well.",
    "robots.txt is heeded for pages. A host is asked once a second at most. Private addresses are refused.",
    "",
    "Environment: VARIORUM_CONTACT is the page or mailbox that stands in the user agent; VARIORUM_ALLOW lists hosts and ranges that are",
    "allowed although they are not public, e.g. news.internal,10.1.0.0/16,127.0.0.1:8080; VARIORUM_SPACING_MS is the time between two",
    "requests to one host, 1000 by default, less only for hosts of your own.",
    "",
    "Examples:",
    "  variorum fetch https://paper.example/ --discover",
    "  variorum fetch https://paper.example/feed.xml --save morning && variorum group morning/",
  ],
  run,
};

/** Most entries that one call may fetch: each is a request to somebody's host. */
const limitMax = 500;

interface Task {
  readonly io: Io;
  readonly fetcher: Fetcher;
  readonly chosen: Options;
  readonly limit: number;
  readonly saved: SavedPages | undefined;
  readonly problems: VariorumError[];
  readonly sources: ListedSource[];
  /** Says stop; only where pages are kept, of which the list is then written for those that came. */
  readonly signal: AbortSignal;
}

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files: places, options: chosen } = parseOptions(args, options, "fetch");
  if (places.length === 0) throw usage("Expected web addresses, but none came", "fetch");
  const limit = chosen.limit === undefined ? 10 : Number(chosen.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > limitMax)
    throw usage(`Expected --limit with a whole number from 1 to ${limitMax}, but "${chosen.limit}" came`, "fetch");
  const fetcher = createFetcher(fetchingOf(io));
  const saved = chosen.save === undefined ? undefined : openSavedPages(io, chosen.save);
  const interruption = saved === undefined ? undefined : watchInterruption();
  const signal = interruption?.signal ?? new AbortController().signal;
  const task: Task = { io, fetcher, chosen, limit, saved, problems: [], sources: [], signal };
  try {
    for (const place of places) await attempt(task, () => showPlace(task, place));
    saved?.close();
    if (interruption !== undefined && isStopped(task)) {
      await io.stderr.write(`variorum: stopped on request. The pages that came are in ${chosen.save}.\n`);
      return interruption.code();
    }
  } finally {
    interruption?.end();
    await fetcher.close();
  }
  if (chosen.format === "opml") await io.stdout.write(renderOpml({ kind: "opml", title: "Sources", outlines: toOutlines(task.sources) }));
  return task.problems.length > 0 ? 1 : 0;
}

/** What the world did wrong is told at once, and the others go on. */
async function attempt(task: Task, act: () => Promise<void>): Promise<void> {
  if (isStopped(task)) return;
  try {
    await act();
  } catch (error) {
    if (isStopped(task)) return;
    if (!(error instanceof VariorumError)) throw error;
    task.problems.push(error);
    await task.io.stderr.write(renderProblem(error));
  }
}

/** Asked anew each time: somebody may have said stop while something was waited for. */
function isStopped({ signal }: Task): boolean {
  return signal.aborted;
}

async function showPlace(task: Task, place: string): Promise<void> {
  if (!isWebAddress(place)) return showFile(task, place);
  if (task.chosen.discover) return discover(task, place);
  const { answer, listing, notices } = await openSource(task.fetcher, place);
  const page = needPage(answer, place);
  await tell(task.io, place, notices);
  if (page.movedTo !== null) await task.io.stderr.write(`variorum: note: ${place} has moved to ${page.movedTo}\n`);
  if (listing === undefined) return showPage(task, place, page);
  await showListing(task, page.url, listing);
}

async function showFile(task: Task, file: string): Promise<void> {
  const bytes = readFileBytes(resolve(task.io.cwd, file), file);
  const { value: listing, notices } = readListing(bytes);
  if (listing === undefined) {
    const detail = `${file}: expected a web address, or a file with a feed, a sitemap or a subscription list, but it is none of these.`;
    throw new VariorumError("not-a-source", `${detail} "variorum page" reads pages.`);
  }
  await tell(task.io, file, notices);
  await showListing(task, file, listing);
}

async function discover(task: Task, place: string): Promise<void> {
  const { sources, first } = await discoverSources(task.fetcher, place);
  if (sources.length === 0) {
    needPage(first, place);
    throw new VariorumError(
      "not-a-source",
      `${place}: expected a site with a feed or a news sitemap, but none was found. Look on the site for "RSS" or "Feed".`,
    );
  }
  for (const { address, listing } of sources) await showListing(task, address, listing);
}

async function showListing(task: Task, place: string, listing: Listing): Promise<void> {
  task.sources.push(...sourcesIn(place, listing));
  if (task.chosen.format === "json")
    await task.io.stdout.write(`${JSON.stringify({ address: place, ...shortened(listing, task.limit) })}\n`);
  else if (task.chosen.format !== "opml") {
    const count = task.chosen.discover ? Math.min(task.limit, 3) : task.limit;
    await task.io.stdout.write([place, `  ${describeListing(listing)}`, "", ...listingLines(listing, count), "", ""].join("\n"));
  }
  if (task.saved !== undefined && (listing.kind === "feed" || listing.kind === "sitemap")) {
    await saveEntries(task, task.saved, newestEntries(listing.entries, task.limit));
  }
}

function sourcesIn(place: string, listing: Listing): readonly ListedSource[] {
  if (listing.kind === "opml") return sourcesOf(listing);
  if (listing.kind !== "feed" || !isWebAddress(place)) return [];
  return [{ title: listing.title?.value ?? place, feed: place, home: listing.home?.value ?? null, folders: [] }];
}

function shortened(listing: Listing, limit: number): Listing {
  return listing.kind === "feed" || listing.kind === "sitemap" ? { ...listing, entries: newestEntries(listing.entries, limit) } : listing;
}

/** All at once: the fetcher itself keeps the hosts apart and gives each its time. */
async function saveEntries(task: Task, saved: SavedPages, entries: readonly Entry[]): Promise<void> {
  const addresses = [...new Set(entries.flatMap((entry) => claimsOf(entry, null).url ?? []))];
  await Promise.all(
    addresses.map((url) =>
      attempt(task, async () => {
        const page = needPage(await task.fetcher.fetch({ url, wanted: "page", signal: task.signal }), url);
        await task.io.stderr.write(`variorum: wrote ${task.chosen.save}/${saved.add(page)}\n`);
      }),
    ),
  );
}

async function showPage(task: Task, place: string, page: FetchedPage): Promise<void> {
  const httpCharset = page.charset ?? undefined;
  const { value: source } = decodeSource(page.bytes, { file: place, ...(httpCharset === undefined ? {} : { httpCharset }) });
  const report = extract(source);
  const feeds = findFeedLinks(decodeBytes(page.bytes, httpCharset).characters, page.url).filter((one) => one.why === "link");
  if (task.chosen.format === "json") {
    const facts = { title: report.title?.value ?? null, outlet: report.outlet?.value ?? null, published: report.published?.value ?? null };
    await task.io.stdout.write(`${JSON.stringify({ address: page.url, kind: "page", ...facts, characters: report.text.length, feeds })}\n`);
  } else if (task.chosen.format !== "opml") {
    const lines = feeds.map((feed) => `  feed:      ${feed.address}${feed.title === null ? "" : `  ${feed.title}`}`);
    await task.io.stdout.write([page.url, "  page", ...pageLines(report), ...lines, "", ""].join("\n"));
  }
  if (task.saved !== undefined) await task.io.stderr.write(`variorum: wrote ${task.chosen.save}/${task.saved.add(page)}\n`);
}

async function tell(io: Io, file: string, notices: readonly Notice[]): Promise<void> {
  for (const notice of notices) await io.stderr.write(renderNotice({ ...notice, file }) ?? "");
}
