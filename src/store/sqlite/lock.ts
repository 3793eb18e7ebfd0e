import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { VariorumError } from "../../kernel/index.ts";

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
    throw new VariorumError(
      "store-locked",
      `${folder}: expected a folder that no other Variorum uses, but ${readOwner(owner)} has it open. Stop that one first; "variorum backup" works beside it.`,
      { cause: error },
    );
  }
  writeFileSync(owner, `${process.pid}\n`);
  return () => lock.close();
}

function readOwner(file: string): string {
  try {
    return `process ${readFileSync(file, "utf8").trim()}`;
  } catch {
    // The number is a comfort only; the lock holds without it.
    return "another process";
  }
}
