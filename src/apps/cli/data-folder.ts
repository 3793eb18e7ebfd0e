import { availableParallelism } from "node:os";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { openDesk } from "../../desk/index.ts";
import type { Desk, DeskOptions } from "../../desk/index.ts";
import { VariorumError } from "../../kernel/index.ts";
import { openSqliteStore } from "../../store/index.ts";
import type { Io } from "./io.ts";
import { usage } from "./options.ts";
import { createProgress } from "./progress.ts";

/** Options that commands on a data folder share. */
export const dataOptions = {
  data: { type: "value", value: "DIR", help: "folder of the desk; VARIORUM_DATA if absent" },
} as const;

/** The folder that a command works on, as an absolute path. */
export function dataFolder(io: Io, written: string | undefined, command: string): string {
  const folder = written ?? io.environment["VARIORUM_DATA"];
  if (folder === undefined || folder === "") throw usage("Expected --data with the folder of the desk, but none came", command);
  return resolve(io.cwd, folder);
}

/** For commands that look at a desk and must not make an empty one out of a misspelt name. */
export function existingFolder(io: Io, written: string | undefined, command: string): string {
  const folder = dataFolder(io, written, command);
  if (existsSync(join(folder, "desk.db"))) return folder;
  throw new VariorumError(
    "file-missing",
    `${folder}: expected the folder of a desk, but it holds none. "variorum add" and "variorum serve" make one.`,
  );
}

/** Every processor but half a one for the main thread, which groups and writes. */
export const usualThreads: number = Math.max(1, Math.min(8, availableParallelism()));

/** Opens a desk and tells as it does how far long work is: after an update, a rebuild that was broken off, or a crash. */
export async function openTold(io: Io, folder: string, threads?: number): Promise<Desk> {
  const progress = createProgress(io);
  const desk = openFolder(folder, threads, { onProgress: progress.onProgress });
  await progress.end();
  return desk;
}

export function openFolder(
  folder: string,
  threads: number = usualThreads,
  options: Partial<Pick<DeskOptions, "now" | "onProgress">> = {},
): Desk {
  return openDesk({ store: openSqliteStore(folder), threads, now: () => new Date().toISOString(), ...options });
}
