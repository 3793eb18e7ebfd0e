import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { folderAddress, follow, followAll, followFolder, isFolderAddress, sourceIdOf, stateOf } from "../../../desk/index.ts";
import { readListing, renderOpml, toOutlines } from "../../../intake/formats/index.ts";
import { createFetcher } from "../../../intake/transport/http/index.ts";
import type { FetcherSettings } from "../../../intake/transport/http/index.ts";
import { VariorumError } from "../../../kernel/index.ts";
import type { Fetcher, Store } from "../../../ports/index.ts";
import { openSourcesToRead, openSqliteStore } from "../../../store/index.ts";
import type { SourcesToRead } from "../../../store/index.ts";
import { findFolder, offerOfFolder } from "../../offered-folder.ts";
import type { OfferedFolder } from "../../offered-folder.ts";
import { offerOf, offerOfList } from "../../offered-sources.ts";
import type { Offer, OfferedSource } from "../../offered-sources.ts";
import type { Command, ExitCode } from "../command.ts";
import { dataFolder, dataOptions, existingFolder } from "../data-folder.ts";
import { fetchingOf } from "../fetching.ts";
import type { Io } from "../io.ts";
import { parseOptions, usage } from "../options.ts";
import { renderProblem } from "../problems.ts";

export const sourcesCommand: Command = {
  options: dataOptions,
  details: [
    "add      follows feeds, news sitemaps, indexes of sitemaps, or the first source of a site; FILE.opml, or the address of one, adds a",
    "         whole list; a FOLDER of mails (.eml, .mbox, Maildir) is looked into every minute",
    "test     tells what an address or a folder gives and follows nothing",
    "list     tells the sources and how they are",
    "remove   follows a source no more; its reports stay",
    "export   writes the sources as OPML; folders of this machine are left out",
    "",
    "While the desk is served, test, list and export work beside it; add and remove are refused, because one process writes a folder: use its",
    'page "Sources", or stop it.',
    "",
    "The desk visits them while it is served. Only public addresses are asked; VARIORUM_ALLOW=HOST:PORT allows others.",
    "",
    "Examples:",
    "  variorum sources add https://news.example/feed.xml --data desk",
    "  variorum sources add ~/mail/newsletters --data desk",
    "  variorum sources list --data desk",
  ],
  run,
};

const verbs = ["add", "test", "list", "remove", "export"] as const;

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files, options } = parseOptions(args, dataOptions, "sources");
  const [verb, ...addresses] = files;
  if (!verbs.some((known) => known === verb)) throw usage(`Expected one of ${verbs.join(", ")}, but ${verb ?? "nothing"} came`, "sources");
  const folder = options.data ?? io.environment["VARIORUM_DATA"];
  const fetching = fetchingOf(io, folder === undefined ? undefined : resolve(io.cwd, folder));
  if (verb === "test") return withFetcher(fetching, (fetcher) => testAddresses(io, fetcher, addresses));
  if (verb === "add" || verb === "remove") {
    const store = openToWrite(verb === "add" ? dataFolder(io, options.data, "sources") : existingFolder(io, options.data, "sources"));
    try {
      if (verb === "remove") return await removeAddresses(io, store, addresses);
      return await withFetcher(fetching, (fetcher) => addAddresses(io, store, fetcher, addresses));
    } finally {
      store.close();
    }
  }
  const sources = openSourcesToRead(existingFolder(io, options.data, "sources"));
  try {
    if (verb === "export") await exportSources(io, sources);
    else await io.stdout.write(listSources(sources));
    return 0;
  } finally {
    sources.close();
  }
}

/** One process writes a folder; the page of the desk that has it open does the same. */
function openToWrite(folder: string): Store {
  try {
    return openSqliteStore(folder);
  } catch (error) {
    if (!(error instanceof VariorumError) || error.code !== "store-locked") throw error;
    const message = `${error.message} When it is a desk that is served, its page "Sources" follows and removes addresses meanwhile.`;
    throw new VariorumError("store-locked", message, { cause: error });
  }
}

async function withFetcher(fetching: FetcherSettings, work: (fetcher: Fetcher) => Promise<ExitCode>): Promise<ExitCode> {
  const fetcher = createFetcher(fetching);
  try {
    return await work(fetcher);
  } finally {
    await fetcher.close();
  }
}

async function addAddresses(io: Io, store: Store, fetcher: Fetcher, addresses: readonly string[]): Promise<ExitCode> {
  if (addresses.length === 0) throw usage("Expected addresses, folders of mails or a file of subscriptions, but none came", "sources");
  return each(io, addresses, async (address) => {
    const folder = findFolder(address, io.cwd);
    if (folder !== undefined) return addFolder(io, store, await offerOfFolder(folder));
    const isFile = /\.(opml|xml)$/i.test(address) && !/^https?:/i.test(address);
    const offer = isFile ? readList(io, address) : await offerOf(fetcher, address);
    if (offer.kind === "list") {
      const added = followAll(store, offer.sources, Date.now());
      await io.stdout.write(`${address}: ${added} new of ${offer.sources.length} sources.\n`);
      return;
    }
    const { url, title } = offer.first;
    const isNew = follow(store, url, title, Date.now());
    await io.stdout.write(`${title ?? url}: ${isNew ? `followed from now on, ${extentOf(offer.first)}` : "followed already"} (${url}).\n`);
    for (const other of offer.others) await io.stdout.write(`  not followed: ${describe(other)}.\n`);
  });
}

async function addFolder(io: Io, store: Store, offer: OfferedFolder): Promise<void> {
  const isNew = followFolder(store, offer.path, Date.now());
  await io.stdout.write(
    `${offer.title}: ${isNew ? `followed from now on, ${describeFolder(offer)}` : "followed already"} (${offer.path}).\n`,
  );
  if (offer.doubt !== null) await io.stderr.write(`variorum: note: ${offer.doubt}\n`);
}

function readList(io: Io, file: string): Offer {
  const path = resolve(io.cwd, file);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new VariorumError(
      "file-unreadable",
      `${file}: expected a list of subscriptions, but ${(error as Error).message}. Check the path.`,
    );
  }
  const { value } = readListing(bytes);
  if (value?.kind === "opml") return offerOfList(value);
  throw new VariorumError(
    "not-a-report",
    `${file}: expected a list of subscriptions (OPML), but it is none. Export it again from its reader.`,
  );
}

async function testAddresses(io: Io, fetcher: Fetcher, addresses: readonly string[]): Promise<ExitCode> {
  if (addresses.length === 0) throw usage("Expected addresses, but none came", "sources");
  return each(io, addresses, async (address) => {
    const folder = findFolder(address, io.cwd);
    if (folder !== undefined) {
      const inside = await offerOfFolder(folder);
      await io.stdout.write(`${address}: a folder with ${describeFolder(inside)}.\n`);
      if (inside.doubt !== null) await io.stderr.write(`variorum: note: ${inside.doubt}\n`);
      return;
    }
    const offer = await offerOf(fetcher, address);
    const found = offer.kind === "list" ? [`a list of ${offer.sources.length} sources`] : [offer.first, ...offer.others].map(describe);
    for (const one of found) await io.stdout.write(`${address}: ${one}.\n`);
  });
}

function describe(offered: OfferedSource): string {
  const { url, title, kind, chosen } = offered;
  if (kind === "sitemap-index") return `an index of sitemaps with ${extentOf(offered)}: ${chosen.join(", ")} (${url})`;
  return `${kind === "feed" ? "a feed" : "a sitemap"} of ${extentOf(offered)}, "${title ?? "without a title"}" (${url})`;
}

function extentOf({ kind, entries, chosen }: OfferedSource): string {
  return kind === "sitemap-index" ? `${chosen.length} of its ${entries} sitemaps` : `${entries} entries`;
}

function describeFolder({ mails, mailboxes }: OfferedFolder): string {
  return `${mails} ${mails === 1 ? "mail" : "mails"} and ${mailboxes} ${mailboxes === 1 ? "mailbox" : "mailboxes"}`;
}

async function removeAddresses(io: Io, store: Store, addresses: readonly string[]): Promise<ExitCode> {
  if (addresses.length === 0) throw usage("Expected addresses, but none came", "sources");
  return each(io, addresses, async (address) => {
    // A folder that is gone is named by the path that it had.
    const names = [address, folderAddress(findFolder(address, io.cwd) ?? resolve(io.cwd, address))];
    const found = store
      .followed()
      .find((source) => source.id === address || names.some((name) => source.id === sourceIdOf(name) || stateOf(source).url === name));
    if (found === undefined)
      throw new VariorumError(
        "no-match",
        `Expected a source that is followed, but "${address}" is none. "variorum sources list" tells them.`,
      );
    store.transaction(() => store.removeFollowed(found.id));
    await io.stdout.write(`${placeOf(stateOf(found).url)}: followed no more.\n`);
  });
}

function listSources(store: SourcesToRead): string {
  const sources = store.followed();
  if (sources.length === 0) return 'No sources. "variorum sources add ADDRESS" follows one.\n';
  return sources
    .map((source) => {
      const { url, health, trouble } = stateOf(source);
      const told = trouble?.detail ?? store.visits(source.id)[0]?.detail ?? null;
      return `${health.padEnd(8)} ${source.title ?? ""}  ${placeOf(url)}\n${told === null ? "" : `         ${told}\n`}`;
    })
    .join("");
}

/** A folder by its path, as it is written in a command. */
function placeOf(url: string): string {
  return isFolderAddress(url) ? fileURLToPath(url) : url;
}

/** A folder of this machine is nothing that another reader could follow, and its path is nobody's business. */
async function exportSources(io: Io, store: SourcesToRead): Promise<void> {
  const all = store.followed();
  const listed = all
    .filter((source) => !isFolderAddress(stateOf(source).url))
    .map((source) => {
      const { url } = stateOf(source);
      return { title: source.title ?? url, feed: url, home: null, folders: [] };
    });
  await io.stdout.write(`${renderOpml({ kind: "opml", title: "Sources of a Variorum desk", outlines: toOutlines(listed) }).trimEnd()}\n`);
  const left = all.length - listed.length;
  if (left > 0)
    await io.stderr.write(
      `variorum: note: ${left} ${left === 1 ? "folder of this machine was" : "folders of this machine were"} left out.\n`,
    );
}

/** Each address by itself: what is wrong with one is told, and the others go on. */
async function each(io: Io, addresses: readonly string[], work: (address: string) => Promise<void>): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const address of addresses) {
    try {
      await work(address);
    } catch (error) {
      if (!(error instanceof VariorumError)) throw error;
      await io.stderr.write(renderProblem(error));
      code = 1;
    }
  }
  return code;
}
