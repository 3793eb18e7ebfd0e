import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { VariorumError } from "../../kernel/index.ts";
import { type Grouper, restoreGrouper } from "../../stories/index.ts";
import type { Io } from "./io.ts";
import { usage } from "./options.ts";

/** The grouper of a state file; undefined when there is no such file yet. */
export function readState(io: Io, file: string): Grouper | undefined {
  const path = resolve(io.cwd, file);
  if (!existsSync(path)) return undefined;
  const grouper = restoreGrouper(readFileSync(path, "utf8").split("\n"));
  if (grouper !== undefined) return grouper;
  throw new VariorumError("file-unreadable", `Expected a state of "variorum group" in ${file}, but something else or a part of one came.`);
}

/** The same for commands that need one. */
export function needState(io: Io, file: string | undefined, command: string): Grouper {
  if (file === undefined) throw usage(`Expected --state FILE, which "variorum group --state FILE" writes`, command);
  const grouper = readState(io, file);
  if (grouper !== undefined) return grouper;
  throw new VariorumError("file-missing", `Expected a state of "variorum group" in ${file}, but there is no such file.`);
}

/** Written beside the old one first, so that a full disk leaves the old state whole. */
export function writeState(io: Io, file: string, grouper: Grouper): void {
  const path = resolve(io.cwd, file);
  const fresh = `${path}.new`;
  try {
    writeFileSync(fresh, "");
    let lines: string[] = [];
    const flush = (): void => {
      writeFileSync(fresh, lines.join("\n") + "\n", { flag: "a" });
      lines = [];
    };
    for (const line of grouper.snapshot()) if (lines.push(line) === 1000) flush();
    flush();
    renameSync(fresh, path);
  } catch (error) {
    throw new VariorumError("output-failed", `Expected to write ${file}, but the system refused: ${String(error)}`, { cause: error });
  }
}
