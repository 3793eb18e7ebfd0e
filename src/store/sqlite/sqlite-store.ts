import type { Store } from "../../ports/index.ts";
import { checkDatabase } from "./check.ts";
import { openDatabase } from "./database.ts";
import type { OpenOptions } from "./database.ts";
import { followingOf } from "./following.ts";
import { groundOf } from "./ground.ts";
import { retentionOf } from "./retention.ts";
import { searchOf } from "./search.ts";
import { storiesOf } from "./stories.ts";
import { mailingsOf, subscribersOf } from "./subscribers.ts";
import { watchesOf } from "./watches.ts";

/** The store of one folder, made when it is not there; this process is its one writer until `close`. */
export function openSqliteStore(folder: string, options: OpenOptions = {}): Store {
  const db = openDatabase(folder, options);
  return {
    transaction: (work) => db.transaction(work),
    ...groundOf(db),
    ...storiesOf(db),
    ...searchOf(db),
    ...followingOf(db),
    ...retentionOf(db),
    ...watchesOf(db),
    ...subscribersOf(db),
    ...mailingsOf(db),
    counts() {
      const count = (table: string): number => db.get<{ count: number }>(`SELECT count(*) AS count FROM ${table}`)!.count;
      const pages = db.get<{ page_count: number }>("PRAGMA page_count")!.page_count;
      const size = db.get<{ page_size: number }>("PRAGMA page_size")!.page_size;
      return { reports: count("report"), stories: count("story"), dossiers: count("dossier"), bytes: pages * size };
    },
    check: () => checkDatabase(db),
    close: () => db.close(),
  };
}
