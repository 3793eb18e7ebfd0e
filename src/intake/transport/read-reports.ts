import { realpathSync } from "node:fs";
import { basename } from "node:path";
import { limits, VariorumError } from "../../kernel/index.ts";
import type { Notice } from "../../kernel/index.ts";
import type { Fetched } from "../../ports/index.ts";
import { isMailbox } from "../index.ts";
import type { ClaimedFacts, GivenFacts } from "../index.ts";
import { fetchAddresses, needPage } from "./addresses.ts";
import { archiveForm } from "./archive-form.ts";
import { expandArgument } from "./expand.ts";
import type { FoundAddress, FoundFile, FoundStream } from "./found-file.ts";
import type { FetcherSettings } from "./http/index.ts";
import { openManifests } from "./manifests.ts";
import type { Manifests } from "./manifests.ts";
import { shortestNames } from "./names.ts";
import { readFileBytes, readHead, readStreamBytes } from "./read-bytes.ts";
import { unpack } from "./unpack.ts";
import type { Unpacked } from "./unpack.ts";

/** Bytes of one report, with what the user says of it. */
export interface ReportInput {
  readonly bytes: Uint8Array;
  /** The shortest end of its path that no other report of the run has. */
  readonly file: string;
  readonly given: GivenFacts;
  /** What the feed, mail, archive or address that it came from says of it. */
  readonly claimed?: ClaimedFacts;
  /** Character set that the transport named. */
  readonly httpCharset?: string;
  readonly format?: "html" | "text";
  /** The ways in which the user may name it: as written, its path, its base name. */
  readonly names: readonly string[];
}

export interface ReportInputs {
  readonly reports: readonly ReportInput[];
  /** From manifests. */
  readonly questions: readonly string[];
  /** What could not be read; the others go on. */
  readonly problems: readonly VariorumError[];
  /** What is doubtful about feeds, mails and archives. */
  readonly notices: readonly Notice[];
  /** Files that were named more than once and are read once. */
  readonly repeated: readonly string[];
}

export interface ReadOptions {
  readonly cwd: string;
  /** Standard input, for the argument `-`. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** A manifest that does not lie beside the reports. */
  readonly manifest?: string | undefined;
  /** How web addresses are fetched; nothing is loaded for it, and no connection made, unless one of the arguments is an address. */
  readonly fetching?: FetcherSettings;
  /** Every file is one report: feeds, mails and archives are not taken apart. */
  readonly asTheyAre?: boolean;
  /** Told by `streamReports` what is doubtful about feeds, mails and archives; the others give it with the reports. */
  readonly onNotice?: (notice: Notice) => void;
}

/** Reports that were found and are read one by one, so that a run over a large folder needs memory for one file. */
export interface OpenedReports {
  /** Number of files and addresses; a feed, a mail or an archive among them may hold several reports or none. */
  readonly count: number;
  readonly repeated: readonly string[];
  /** Reads the next report; what could not be read is added to `problems`, and the others go on. */
  each(): AsyncGenerator<ReportInput>;
  readonly problems: readonly VariorumError[];
  readonly notices: readonly Notice[];
  readonly questions: () => readonly string[];
}

/** Name of the report that came by standard input. */
const stdinName = "stdin";

/**
 * Reads reports from files, folders, globs, web addresses and standard input.
 * 1. each argument becomes files, a folder's manifest may add some; without arguments the named manifest lists them;
 * 2. one file in two spellings is read once; 3. addresses are fetched; 4. bytes are read, feeds, mails and archives are taken apart, and
 * facts of manifests are joined to them.
 * What cannot be read becomes a problem and the others go on. A wrong manifest stops the run, because facts would be lost in silence.
 */
export async function readReports(args: readonly string[], options: ReadOptions): Promise<ReportInputs> {
  const opened = openReports(args, options);
  refuseTooMany(opened.count);
  const reports: ReportInput[] = [];
  for await (const report of opened.each()) {
    reports.push(report);
    refuseTooMany(reports.length);
  }
  const { problems, notices, repeated } = opened;
  return { reports, questions: opened.questions(), problems, notices, repeated };
}

/** The first two steps of `readReports`; the others are taken by `each`, file by file and for any number of them. */
export function openReports(args: readonly string[], options: ReadOptions): OpenedReports {
  const problems: VariorumError[] = [];
  const manifests = openManifests(options);
  const found: Found[] = args.length === 0 ? [...manifests.named()] : [];
  for (const argument of args) {
    try {
      found.push(...expandArgument(argument, options.cwd, manifests));
    } catch (error) {
      problems.push(asProblem(error));
    }
  }
  const { once, repeated } = dropRepeated(found);
  const files = shortestNames(once.map(pathOf));
  const notices: Notice[] = [];
  async function* each(): AsyncGenerator<ReportInput> {
    const addresses = once.filter((one) => one.kind === "address").map((one) => one.written);
    const fetched = await fetchAddresses(addresses, options.fetching ?? {});
    for (const [index, one] of once.entries()) {
      try {
        const carrier = await readOne(one, fetched, options);
        notices.push(...carrier.notices.map((notice) => ({ ...notice, file: files[index]! })));
        yield* toInputs(one, files[index]!, carrier, manifests);
      } catch (error) {
        problems.push(asProblem(error));
      }
    }
  }
  return { count: once.length, repeated, each, problems, notices, questions: () => manifests.questions() };
}

/**
 * The same, one report at a time and without a bound: for imports that are larger than memory. What cannot be read comes as a problem
 * in its place.
 */
export async function* streamReports(
  args: readonly string[],
  options: ReadOptions,
): AsyncGenerator<
  { readonly report: ReportInput; readonly problem?: never } | { readonly problem: VariorumError; readonly report?: never }
> {
  const manifests = openManifests(options);
  const found: Found[] = [];
  for (const argument of args) {
    try {
      found.push(...expandArgument(argument, options.cwd, manifests));
    } catch (error) {
      yield { problem: asProblem(error) };
    }
  }
  for (const one of dropRepeated(found).once) {
    try {
      const fetched = await fetchAddresses(one.kind === "address" ? [one.written] : [], options.fetching ?? {});
      // Its own base name, whatever lies beside it: the name must not depend on what else is imported.
      const file = one.kind === "file" ? basename(one.path) : pathOf(one);
      const carrier = await readOne(one, fetched, options);
      for (const notice of carrier.notices) options.onNotice?.({ ...notice, file });
      for (const report of toInputs(one, file, carrier, manifests)) yield { report };
    } catch (error) {
      yield { problem: asProblem(error) };
    }
  }
}

type Found = FoundFile | FoundStream | FoundAddress;

function pathOf(one: Found): string {
  switch (one.kind) {
    case "file":
      return one.path;
    case "stream":
      return stdinName;
    case "address":
      return one.written.replace(/^https?:\/\//i, "").replace(/[?#].*$|\/+$/g, "");
  }
}

async function readOne(one: Found, fetched: ReadonlyMap<string, Fetched>, options: ReadOptions): Promise<Unpacked> {
  const { asTheyAre: asItIs } = options;
  switch (one.kind) {
    case "stream":
      return unpack(await readStreamBytes(options.stdin ?? [], "standard input"), { ...one, asItIs });
    case "address": {
      const page = needPage(fetched.get(one.written)!, one.written);
      return unpack(page.bytes, { written: one.written, address: page.url, httpCharset: page.charset ?? undefined, asItIs });
    }
    case "file": {
      const head = asItIs ? new Uint8Array() : readHead(one.path);
      const form = archiveForm(head);
      if (form === undefined) {
        const most = isMailbox(head, one.written) ? limits.mailboxBytes : limits.sourceBytes;
        return unpack(readFileBytes(one.path, one.written, most), { ...one, asItIs });
      }
      const { readArchive } = await import("./archive.ts");
      const { pages, notices } = await readArchive(one.path, form, limits.reportsOfOneRun);
      const reports = pages.map(({ url, bytes, httpCharset }, index) => ({
        suffix: `#${index + 1}`,
        bytes,
        claimed: { from: "address", url } as const,
        ...(httpCharset === undefined ? {} : { httpCharset }),
      }));
      if (reports.length > 0) return { reports, notices };
      throw new VariorumError(
        "not-a-report",
        `${one.written}: expected a web archive with pages, but it holds none. Check how it was made.`,
      );
    }
  }
}

function toInputs(one: Found, file: string, carrier: Unpacked, manifests: Manifests): readonly ReportInput[] {
  const given = one.kind === "file" ? manifests.facts(one) : {};
  const names = one.kind === "file" ? [one.written, one.path, file, basename(one.path)] : [one.written, file];
  return carrier.reports.map(({ suffix, ...report }) => ({
    ...report,
    file: `${file}${suffix}`,
    // What a manifest says of a feed or an archive holds for each of its reports but for what only one of them can have.
    given: suffix === "" ? given : onlyShared(given),
    names: suffix === "" ? names : names.map((name) => `${name}${suffix}`),
  }));
}

function onlyShared({ outlet, publisher }: GivenFacts): GivenFacts {
  return { ...(outlet === undefined ? {} : { outlet }), ...(publisher === undefined ? {} : { publisher }) };
}

function dropRepeated(found: readonly Found[]): { readonly once: readonly Found[]; readonly repeated: readonly string[] } {
  const once = new Map<string, Found>();
  const repeated: string[] = [];
  for (const one of found) {
    const key = one.kind === "file" ? realPath(one.path) : one.written;
    if (once.has(key)) repeated.push(one.written);
    else once.set(key, one);
  }
  return { once: [...once.values()], repeated };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // Not there, or not to be entered: reading it will say why.
    return path;
  }
}

function refuseTooMany(count: number): void {
  if (count <= limits.reportsOfOneRun) return;
  const expected = `Expected at most ${limits.reportsOfOneRun} reports in one run`;
  throw new VariorumError("input-too-large", `${expected}, but ${count} came. Give the reports of one event.`);
}

function asProblem(error: unknown): VariorumError {
  if (error instanceof VariorumError && error.code !== "manifest-wrong" && error.code !== "questions-wrong") return error;
  throw error;
}
