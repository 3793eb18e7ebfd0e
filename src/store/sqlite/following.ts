import type { FollowedSource, FollowingStore, VisitRow } from "../../ports/index.ts";
import type { Database } from "./database.ts";

const visitsKept = 100;

/** Sources that are followed, what was seen of them, and how the visits went. */
export function followingOf(db: Database): FollowingStore {
  return {
    followed: () => db.all<FollowedSource>("SELECT id, title, added_at AS addedAt, state FROM followed ORDER BY added_at, id"),
    putFollowed({ id, title, addedAt, state }) {
      db.run("INSERT OR REPLACE INTO followed VALUES (?, ?, ?, ?)", id, title, addedAt, state);
    },
    removeFollowed(id) {
      const isThere = db.get("SELECT 1 FROM followed WHERE id = ?", id) !== undefined;
      db.run("DELETE FROM followed WHERE id = ?", id);
      db.run("DELETE FROM seen WHERE source = ?", id);
      db.run("DELETE FROM visit WHERE source = ?", id);
      return isThere;
    },
    isSeen: (source, key) => db.get("SELECT 1 FROM seen WHERE source = ? AND key = ?", source, key) !== undefined,
    markSeen(source, key, at) {
      db.run("INSERT INTO seen VALUES (?, ?, ?) ON CONFLICT DO NOTHING", source, key, at);
    },
    // In the order in which they were made: after a clock was set back the newest visit has not the latest time.
    addVisit(source, { at, kind, detail, entries, taken }) {
      db.run("INSERT INTO visit VALUES (?, ?, ?, ?, ?, ?)", source, at, kind, detail, entries, taken);
      db.run(
        "DELETE FROM visit WHERE source = ?1 AND rowid NOT IN (SELECT rowid FROM visit WHERE source = ?1 ORDER BY rowid DESC LIMIT ?2)",
        source,
        visitsKept,
      );
    },
    visits: (source) => db.all<VisitRow>("SELECT at, kind, detail, entries, taken FROM visit WHERE source = ? ORDER BY rowid DESC", source),
  };
}
