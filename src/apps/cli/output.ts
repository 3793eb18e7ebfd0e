import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { Stats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { VariorumError } from "../../kernel/index.ts";
import type { Io } from "./io.ts";
import { usage } from "./options.ts";

/** One edition to be written. */
export interface Output<Format> {
  readonly format: Format;
  /** Undefined: standard output. */
  readonly file: string | undefined;
}

/** One edition for each `--out`, in the format that is named or by which the file's name ends, else as text. */
export function chooseFiles<Format extends string>(
  chosen: { readonly format: string | undefined; readonly out: readonly string[] },
  endings: readonly (readonly [RegExp, Format])[],
  command: string,
): readonly Output<Format | "text">[] {
  const format = chosen.format as Format | undefined;
  if (new Set(chosen.out).size < chosen.out.length) throw usage("Expected each --out once, but one came twice", command);
  return chosen.out.map((out) => ({
    format: format ?? endings.find(([ending]) => ending.test(out))?.[1] ?? "text",
    file: out === "-" ? undefined : out,
  }));
}

/** Writes an edition to its file and says so, or to standard output. */
export async function giveOutput(io: Io, file: string | undefined, text: string): Promise<void> {
  if (file === undefined) return io.stdout.write(text);
  writeOutput(io, file, text);
  await io.stderr.write(`variorum: wrote ${file}\n`);
}

/** Writes a whole file or none of it: a reader never sees half a page, and a failed run leaves the old file. */
export function writeOutput(io: Io, written: string, text: string | Uint8Array): string {
  const path = resolve(io.cwd, written);
  // A device or a pipe cannot be replaced by another file.
  if (isSpecial(path)) return write(path, text, written);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    write(draft, text, written);
    renameSync(draft, path);
  } catch (error) {
    removeDraft(draft);
    throw error instanceof VariorumError ? error : outputFailed(written, error);
  }
  return path;
}

/** Fails before the work when the folder of an output cannot be written, so that nobody waits for nothing. */
export function checkOutput(io: Io, written: string): void {
  const path = resolve(io.cwd, written);
  if (isSpecial(path)) return;
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  if (isFolder(path)) throw outputFailed(written, Object.assign(new Error("it is a folder"), { code: "EISDIR" }));
  write(draft, "", written);
  rmSync(draft, { force: true });
}

function write(path: string, text: string | Uint8Array, written: string): string {
  try {
    writeFileSync(path, text);
    return path;
  } catch (error) {
    throw outputFailed(written, error);
  }
}

function removeDraft(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The reason that kept it from being written keeps it from being removed; there is nothing to remove.
  }
}

function isSpecial(path: string): boolean {
  const found = statOf(path);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    // Whatever keeps it from being looked at keeps it from being written, which tells why.
    return undefined;
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist. Make the folder first",
  ENOTDIR: "a part of its path is a file. Check the path",
  EISDIR: "it is a folder. Give the name of a file in it",
  EACCES: "you have no permission to write there. Choose another place",
  EPERM: "you have no permission to write there. Choose another place",
  EROFS: "the disk is read-only. Choose another place",
  ENOSPC: "the disk is full. Make room and run again",
};

function outputFailed(written: string, error: unknown): VariorumError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const why = reasons[code] ?? `the system says "${error instanceof Error ? error.message : String(error)}"`;
  return new VariorumError("output-failed", `${written}: expected a file that can be written, but ${why}.`, { cause: error });
}
