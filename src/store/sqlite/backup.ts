import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { VariorumError } from "../../kernel/index.ts";
import { databaseFile } from "./database.ts";
import { toStoreError } from "./failures.ts";

/**
 * A whole copy of a folder's database in one file, also while another process writes it: the copy is one moment of it. The copy appears
 * under its name when it is complete. To bring it back, put it into an empty folder as `desk.db`.
 */
export function backupFolder(folder: string, path: string): void {
  const file = join(folder, databaseFile);
  if (!existsSync(file)) {
    throw new VariorumError("file-missing", `${folder}: expected a folder with ${databaseFile}, but there is none. Check the folder.`);
  }
  const db = openToRead(folder, file);
  const draft = `${path}.${process.pid}.part`;
  try {
    db.prepare("VACUUM INTO ?").run(draft);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    // Damage is found when a page is read; all else is refused where the copy is written.
    const isDamaged = toStoreError(error, folder) as { readonly code?: string };
    if (isDamaged.code === "store-broken") throw isDamaged;
    if (toStoreError(error, path) !== error) throw toStoreError(error, path);
    throw toCopyError(error, path);
  } finally {
    db.close();
  }
}

/** Opens and reads a little, so that what is wrong with the folder is not taken for something wrong with the place of the copy. */
function openToRead(folder: string, file: string): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
    db.prepare("SELECT count(*) FROM sqlite_master").get();
    return db;
  } catch (error) {
    db?.close();
    const known = toStoreError(error, folder);
    if (!(known instanceof VariorumError) || known.code !== "store-unwritable") throw known;
    throw new VariorumError(
      "store-unwritable",
      `${folder}: expected a folder to copy from, but its database cannot be opened: the system says "${(error as Error).message}". Reading it needs the right to write beside it; copy the whole folder to where you may write, and back that up.`,
      { cause: error },
    );
  }
}

/** The copy is whole but cannot have its name: a folder stands there, for example. */
function toCopyError(error: unknown, path: string): unknown {
  if ((error as NodeJS.ErrnoException).syscall === undefined) return error;
  return new VariorumError(
    "store-unwritable",
    `${path}: expected a file that can be written, but the system says "${(error as Error).message}". Choose another name with --to.`,
    { cause: error },
  );
}
