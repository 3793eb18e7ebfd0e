import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { VariorumError } from "../../kernel/index.ts";
import { databaseFile } from "./database.ts";
import { toStoreError } from "./failures.ts";

export interface BackupOptions {
  /** Hears how many bytes of how many are copied. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Stops the copy: nothing is left of it, and the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Pages of 4 KB copied in one step: some milliseconds, after which somebody may say stop. */
const pagesAStep = 2_000;
const pageBytes = 4_096;

/**
 * A whole copy of a folder's database in one file, also while another process writes it: the copy is one moment of it. The copy appears
 * under its name when it is complete and was found sound. To bring it back, put it into an empty folder as `desk.db`. Gives the names of the
 * unfinished copies to the same place that were removed, which backups that were killed had left.
 */
export async function backupFolder(folder: string, path: string, options: BackupOptions = {}): Promise<readonly string[]> {
  const file = join(folder, databaseFile);
  if (!existsSync(file)) {
    throw new VariorumError("file-missing", `${folder}: expected a folder with ${databaseFile}, but there is none. Check the folder.`);
  }
  const db = openToRead(folder, file);
  const draft = `${path}.${process.pid}.part`;
  try {
    const removed = removeAbandoned(path);
    await copyPages(db, draft, options);
    checkCopy(folder, draft);
    options.signal?.throwIfAborted();
    renameSync(draft, path);
    return removed;
  } catch (error) {
    for (const end of ["", "-journal", "-wal", "-shm"]) rmSync(`${draft}${end}`, { force: true });
    // Damage is found when a page is read; all else is refused where the copy is written.
    const isDamaged = toStoreError(error, folder) as { readonly code?: string };
    if (isDamaged.code === "store-broken") throw isDamaged;
    if (toStoreError(error, path) !== error) throw toStoreError(error, path);
    throw toCopyError(error, path);
  } finally {
    db.close();
  }
}

/** A transaction holds the moment that is copied; without it each commit of a desk that is served would begin the copy anew. */
async function copyPages(db: DatabaseSync, draft: string, { onProgress, signal }: BackupOptions): Promise<void> {
  db.exec("BEGIN");
  db.prepare("SELECT count(*) FROM sqlite_master").get();
  await backup(db, draft, {
    rate: pagesAStep,
    progress({ totalPages, remainingPages }) {
      signal?.throwIfAborted();
      onProgress?.((totalPages - remainingPages) * pageBytes, totalPages * pageBytes);
    },
  });
  db.exec("COMMIT");
}

/** Pages are copied as they are, also damaged ones. A copy that is put away for years must not hold them unseen. */
function checkCopy(folder: string, draft: string): void {
  const copy = new DatabaseSync(draft);
  try {
    // One file, also for those who open it to read it.
    copy.exec("PRAGMA journal_mode = DELETE");
    const [found] = copy.prepare("PRAGMA quick_check(1)").all() as { readonly quick_check: string }[];
    if (found?.quick_check === "ok") return;
    throw new VariorumError(
      "store-broken",
      `${folder}: expected a database that can be copied whole, but it is damaged: ${found?.quick_check}. Bring back an earlier backup.`,
    );
  } finally {
    copy.close();
  }
}

/** Drafts of the same copy whose process is gone; one that runs beside this one keeps its own. */
function removeAbandoned(path: string): readonly string[] {
  const folder = dirname(path);
  const start = `${basename(path)}.`;
  // A folder that is missing is told of where the copy is written.
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const abandoned = names.filter((name) => {
    const [, writer] = (name.startsWith(start) && /^(\d+)\.part$/.exec(name.slice(start.length))) || [];
    return writer !== undefined && !isAlive(Number(writer));
  });
  for (const name of abandoned) {
    rmSync(join(folder, name), { force: true });
    rmSync(join(folder, `${name}-journal`), { force: true });
  }
  return abandoned;
}

/** This process has begun no draft yet, so that one with its number is of an earlier process. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
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
