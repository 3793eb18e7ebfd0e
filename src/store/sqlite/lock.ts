import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { VariorumError } from "../../kernel/index.ts";

/** SQLITE_BUSY, https://www.sqlite.org/rescode.html. */
const busy = 5;

/**
 * One process writes a folder. The lock is a transaction that is never ended on a database of its own: the system takes it back when the
 * process dies in whatever way, so that no stale lock is left behind. The process number stands in a file beside it, for the message.
 */
export function lockFolder(folder: string): () => void {
  const owner = join(folder, "desk.pid");
  const lock = new DatabaseSync(join(folder, "desk.lock"), { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    // A disk that is full or cannot be written, and a file that is no database, are other troubles.
    if (((error as { readonly errcode?: number }).errcode ?? 0) !== busy) throw error;
    throw new VariorumError(
      "store-locked",
      `${folder}: expected a folder that no other Variorum uses, but ${readOwner(owner)} has it open. Stop that one first; "variorum backup" works beside it.`,
      { cause: error },
    );
  }
  writeOwner(owner);
  return () => lock.close();
}

function writeOwner(file: string): void {
  try {
    writeFileSync(file, `${process.pid}\n`);
  } catch {
    // On a full disk the desk is still read.
  }
}

function readOwner(file: string): string {
  try {
    return `process ${readFileSync(file, "utf8").trim()}`;
  } catch {
    // The number is a comfort only; the lock holds without it.
    return "another process";
  }
}
