import { VariorumError } from "../../kernel/index.ts";
import type { Store } from "../../ports/index.ts";
import { accountsOf } from "./accounts.ts";
import { checkDatabase } from "./check.ts";
import { openDatabase, openDatabaseToRead } from "./database.ts";
import type { Database, OpenOptions } from "./database.ts";
import { followingOf } from "./following.ts";
import { grouperStateOf } from "./grouper-state.ts";
import { groundOf } from "./ground.ts";
import { retentionOf } from "./retention.ts";
import { searchOf } from "./search.ts";
import { dossiersAsideOf, setAsideOf } from "./set-aside.ts";
import { storiesOf } from "./stories.ts";
import { mailingsOf, subscribersOf } from "./subscribers.ts";
import { watchesOf } from "./watches.ts";

/** The store of one folder, made when it is not there; this process is its one writer until `close`. */
export function openSqliteStore(folder: string, options: OpenOptions = {}): Store {
  const db = openDatabase(folder, options);
  // Counting reads an index to its end; a page asks for it and nothing has changed since the last one.
  let counts: ReturnType<Store["counts"]> | undefined;
  return {
    transaction(work) {
      try {
        return db.transaction(work);
      } finally {
        counts = undefined;
      }
    },
    ...groundOf(db),
    ...storiesOf(db),
    ...searchOf(db),
    ...followingOf(db),
    ...retentionOf(db),
    ...watchesOf(db),
    ...subscribersOf(db),
    ...mailingsOf(db),
    ...accountsOf(db),
    ...setAsideOf(db),
    ...dossiersAsideOf(db),
    ...grouperStateOf(db),
    counts: () => (counts ??= countRows(db)),
    check: () => checkDatabase(db),
    close: () => db.close(),
  };
}

/** The sources of a folder, also while another process writes it. */
export interface SourcesToRead extends Pick<Store, "followed" | "visits"> {
  close(): void;
}

/** Of a folder that nobody has open it is a store as any other; else it reads what the other process has written so far. */
export function openSourcesToRead(folder: string): SourcesToRead {
  try {
    return openSqliteStore(folder);
  } catch (error) {
    if (!(error instanceof VariorumError) || error.code !== "store-locked") throw error;
    const db = openDatabaseToRead(folder);
    return { ...followingOf(db), close: () => db.close() };
  }
}

function countRows(db: Database): ReturnType<Store["counts"]> {
  const count = (table: string): number => db.get<{ count: number }>(`SELECT count(*) AS count FROM ${table}`)!.count;
  const pages = db.get<{ page_count: number }>("PRAGMA page_count")!.page_count;
  const size = db.get<{ page_size: number }>("PRAGMA page_size")!.page_size;
  return { reports: count("report"), stories: count("story"), dossiers: count("dossier"), bytes: pages * size };
}
