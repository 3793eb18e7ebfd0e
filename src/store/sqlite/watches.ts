import type { MentionRow, PersonRow, ReaderStore, ReportFacts, StoryRow, WatchRow } from "../../ports/index.ts";
import type { Database } from "./database.ts";
import { factColumns } from "./ground.ts";
import { contained, toMatch } from "./match.ts";
import { unpackNumbers } from "./search-rows.ts";
import { reportConditions } from "./search.ts";

type Watches = Pick<
  ReaderStore,
  | "watches"
  | "addWatch"
  | "removeWatch"
  | "lookedAt"
  | "setLookedAt"
  | "namesWith"
  | "newestMentions"
  | "newestMatches"
  | "storiesOfTimes"
  | "reportsUpTo"
>;

const within = "r.entry > ? AND r.time >= ? AND r.time < ?";

/** What readers watch, and where it stands. */
export function watchesOf(db: Database): Watches {
  return {
    watches: (person) =>
      db.all<WatchRow>("SELECT id, person, kind, text, added_at AS addedAt FROM watch WHERE person = ? ORDER BY id", person),
    addWatch: ({ person, kind, text, addedAt }) => {
      if (db.get("SELECT 1 FROM watch WHERE person = ? AND kind = ? AND text = ?", person, kind, text) !== undefined) return false;
      db.run("INSERT INTO watch (person, kind, text, added_at) VALUES (?, ?, ?, ?)", person, kind, text, addedAt);
      return true;
    },
    removeWatch(person, id) {
      const isThere = db.get("SELECT 1 FROM watch WHERE person = ? AND id = ?", person, id) !== undefined;
      db.run("DELETE FROM watch WHERE person = ? AND id = ?", person, id);
      return isThere;
    },
    lookedAt: (person) => db.get<{ entry: number }>("SELECT entry FROM watch_look WHERE person = ?", person)?.entry,
    setLookedAt(person, entry) {
      db.run("INSERT OR REPLACE INTO watch_look VALUES (?, ?)", person, entry);
    },
    ...matchesOf(db),
  };
}

function matchesOf(db: Database): Pick<ReaderStore, "namesWith" | "newestMentions" | "newestMatches" | "storiesOfTimes" | "reportsUpTo"> {
  return {
    namesWith(words, after, limit) {
      const has = "' ' || n.key || ' ' LIKE ? ESCAPE '\\' ORDER BY n.reports DESC, n.key LIMIT ?";
      if (after === 0) return db.all<PersonRow>(`SELECT n.* FROM name n WHERE ${has}`, contained(` ${words} `), limit);
      const named = db.iterate<{ names: Uint8Array }>("SELECT names FROM names_of WHERE entry > ?", after);
      const numbers = new Set([...named].flatMap(({ names }) => unpackNumbers(names)));
      const mentioned = "json_each(?) m CROSS JOIN name n ON n.id = m.value";
      return db.all<PersonRow>(`SELECT n.* FROM ${mentioned} WHERE ${has}`, JSON.stringify([...numbers]), contained(` ${words} `), limit);
    },
    newestMentions(keys, { after, from, to }, limit) {
      const rows = db.all<ReportFacts & MentionRow>(
        `SELECT ${factColumns}, m.key, m.name, m.type, m.country, m.count, m.start, m."end" FROM mention m JOIN report r ON r.entry = m.report
         WHERE m.key IN (SELECT value FROM json_each(?)) AND m.report > ? AND r.time >= ? AND r.time < ? ORDER BY m.report DESC, m.key LIMIT ?`,
        JSON.stringify(keys),
        after,
        from,
        to,
        limit,
      );
      return rows.map((row) => ({ ...row, report: row }));
    },
    *newestMatches(filter, { after, from, to }) {
      const { conditions, values } = reportConditions(filter);
      if (filter.speaker !== null) {
        conditions.push("r.entry IN (SELECT report FROM quotation WHERE speaker LIKE ? ESCAPE '\\')");
        values.push(contained(filter.speaker));
      }
      const match = toMatch(filter);
      const table = match === null ? "report r" : "report_index JOIN report r ON r.entry = report_index.rowid";
      const where = [...(match === null ? [] : ["report_index MATCH ?"]), within, ...conditions].join(" AND ");
      yield* db.iterate<ReportFacts>(
        `SELECT ${factColumns} FROM ${table} WHERE ${where} ORDER BY ${match === null ? "r.entry" : "report_index.rowid"} DESC`,
        ...(match === null ? [] : [match]),
        after,
        from,
        to,
        ...values,
      );
    },
    // A story whose last report is of the time has one; only of those that went on the reports are asked.
    storiesOfTimes: (from, to, limit) =>
      db.all<StoryRow>(
        `SELECT s.* FROM story s WHERE s.last >= ?1 AND s.first < ?2 AND (s.last < ?2 OR EXISTS (
           SELECT 1 FROM membership m JOIN report r ON r.id = m.report
           WHERE m.story = s.id AND m.until IS NULL AND r.time >= ?1 AND r.time < ?2))
         ORDER BY s.texts DESC, s.last DESC, s.id LIMIT ?3`,
        from,
        to,
        limit,
      ),
    reportsUpTo: (story, to) =>
      db
        .all<{ id: ReportFacts["id"] }>(
          "SELECT r.id FROM membership m JOIN report r ON r.id = m.report WHERE m.story = ? AND m.until IS NULL AND r.time < ?",
          story,
          to,
        )
        .map(({ id }) => id),
  };
}
