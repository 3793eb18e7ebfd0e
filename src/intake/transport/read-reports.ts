import { realpathSync } from "node:fs";
import { basename } from "node:path";
import { limits, VariorumError } from "../../kernel/index.ts";
import type { GivenFacts } from "../index.ts";
import { expandArgument } from "./expand.ts";
import type { FoundFile, FoundStream } from "./found-file.ts";
import { openManifests } from "./manifests.ts";
import type { Manifests } from "./manifests.ts";
import { shortestNames } from "./names.ts";
import { readFileBytes, readStreamBytes } from "./read-bytes.ts";

/** Bytes of one report, with what the user says of it. */
export interface ReportInput {
  readonly bytes: Uint8Array;
  /** The shortest end of its path that no other report of the run has. */
  readonly file: string;
  readonly given: GivenFacts;
  /** The ways in which the user may name it: as written, its path, its base name. */
  readonly names: readonly string[];
}

export interface ReportInputs {
  readonly reports: readonly ReportInput[];
  /** From manifests. */
  readonly questions: readonly string[];
  /** What could not be read; the others go on. */
  readonly problems: readonly VariorumError[];
  /** Files that were named more than once and are read once. */
  readonly repeated: readonly string[];
}

export interface ReadOptions {
  readonly cwd: string;
  /** Standard input, for the argument `-`. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** A manifest that does not lie beside the reports. */
  readonly manifest?: string | undefined;
}

/** Name of the report that came by standard input. */
const stdinName = "stdin";

/**
 * Reads reports from files, folders, globs and standard input.
 * 1. each argument becomes files, a folder's manifest may add some; without arguments the named manifest lists them;
 * 2. one file in two spellings is read once;
 * 3. bytes are read and facts of manifests are joined to them.
 * What cannot be read becomes a problem and the others go on. A wrong manifest stops the run, because facts would be lost in silence.
 */
export async function readReports(args: readonly string[], options: ReadOptions): Promise<ReportInputs> {
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
  refuseTooMany(once.length);
  const files = shortestNames(once.map((one) => (one.kind === "file" ? one.path : stdinName)));
  const reports: ReportInput[] = [];
  for (const [index, one] of once.entries()) {
    try {
      reports.push(await readOne(one, files[index]!, manifests, options));
    } catch (error) {
      problems.push(asProblem(error));
    }
  }
  return { reports, questions: manifests.questions(), problems, repeated };
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
      // Its own base name, whatever lies beside it: the name must not depend on what else is imported.
      yield { report: await readOne(one, one.kind === "file" ? basename(one.path) : stdinName, manifests, options) };
    } catch (error) {
      yield { problem: asProblem(error) };
    }
  }
}

type Found = FoundFile | FoundStream;

async function readOne(one: Found, file: string, manifests: Manifests, options: ReadOptions): Promise<ReportInput> {
  if (one.kind === "stream") {
    const bytes = await readStreamBytes(options.stdin ?? [], "standard input");
    return { bytes, file, given: {}, names: [one.written, file] };
  }
  const given = manifests.facts(one);
  return { bytes: readFileBytes(one.path, one.written), file, given, names: [one.written, one.path, file, basename(one.path)] };
}

function dropRepeated(found: readonly Found[]): { readonly once: readonly Found[]; readonly repeated: readonly string[] } {
  const once = new Map<string, Found>();
  const repeated: string[] = [];
  for (const one of found) {
    const key = one.kind === "stream" ? "-" : realPath(one.path);
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
