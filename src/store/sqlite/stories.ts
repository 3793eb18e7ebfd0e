import type { ReportId, StoryId } from "../../kernel/index.ts";
import type { DossierVersion, Look, Membership, ReportFacts, Store, StoryRow } from "../../ports/index.ts";
import type { Database } from "./database.ts";
import { factColumns } from "./ground.ts";

type Stories = Pick<
  Store,
  | "moveReport"
  | "memberships"
  | "currentMemberships"
  | "putStory"
  | "removeStory"
  | "story"
  | "storiesBetween"
  | "newestStories"
  | "newestTime"
  | "timesAround"
  | "reportsOf"
  | "forgetDerived"
  | "derivedAgain"
  | "isRebuilding"
  | "look"
  | "changedSince"
  | "putLook"
  | "addDossier"
  | "dossier"
  | "dossierGround"
  | "newestDossier"
  | "dossierVersions"
>;

interface DossierColumns {
  readonly version: number;
  readonly reports: string;
  readonly corrected: number;
  readonly madeAt: string;
  readonly packed: Uint8Array;
}

/** Stories, who is in them since when, their dossiers, and the state from which grouping goes on. All of it is derived. */
export function storiesOf(db: Database): Stories {
  return {
    moveReport(report, story, entry) {
      // A report that moves twice at one entry was never seen at the place between.
      db.run("DELETE FROM membership WHERE report = ? AND since = ?", report, entry);
      db.run("UPDATE membership SET until = ? WHERE report = ? AND until IS NULL", entry, report);
      db.run("INSERT INTO membership VALUES (?, ?, ?, NULL)", report, story, entry);
    },
    memberships: (story) => db.all<Membership>("SELECT * FROM membership WHERE story = ? ORDER BY since, report", story),
    *currentMemberships() {
      for (const row of db.iterate<{ report: ReportId; story: StoryId }>("SELECT report, story FROM membership WHERE until IS NULL")) {
        yield [row.report, row.story] as const;
      }
    },
    putStory({ id, title, first, last, reports, outlets, texts, changed }) {
      db.run("INSERT OR REPLACE INTO story VALUES (?, ?, ?, ?, ?, ?, ?, ?)", id, title, first, last, reports, outlets, texts, changed);
    },
    removeStory(id) {
      db.run("DELETE FROM story WHERE id = ?", id);
      db.run("DELETE FROM relation WHERE story = ?", id);
    },
    story: (id) => db.get<StoryRow>("SELECT * FROM story WHERE id = ?", id),
    storiesBetween: (from, to, limit) =>
      db.all<StoryRow>("SELECT * FROM story WHERE last >= ? AND first < ? ORDER BY texts DESC, last DESC, id LIMIT ?", from, to, limit),
    newestStories: (limit) => db.all<StoryRow>("SELECT * FROM story ORDER BY changed DESC, id LIMIT ?", limit),
    newestTime: () => db.get<{ newest: string | null }>("SELECT max(time) AS newest FROM report")!.newest,
    timesAround: (from, to) => ({
      before: db.get<{ time: string | null }>("SELECT max(time) AS time FROM report WHERE time < ?", from)!.time,
      after: db.get<{ time: string | null }>("SELECT min(time) AS time FROM report WHERE time >= ?", to)!.time,
    }),
    reportsOf: (story) =>
      db.all<ReportFacts>(
        `SELECT ${factColumns} FROM membership m JOIN report r ON r.id = m.report
         WHERE m.story = ? AND m.until IS NULL ORDER BY r.time, r.id`,
        story,
      ),
    forgetDerived() {
      for (const table of ["story", "membership", "dossier", "relation", "grouper_part", "grouper_saved", "look", "dossier_aside"])
        db.run(`DELETE FROM ${table}`);
      db.run("INSERT OR REPLACE INTO unfinished VALUES ('rebuild')");
    },
    derivedAgain() {
      db.run("DELETE FROM unfinished WHERE work = 'rebuild'");
    },
    isRebuilding: () => db.get("SELECT work FROM unfinished WHERE work = 'rebuild'") !== undefined,
    look: (reader, story) => db.get<Look>("SELECT version, before, at FROM look WHERE reader = ? AND story = ?", reader, story),
    changedSince: (reader, stories) =>
      db.all(
        `SELECT * FROM (
           SELECT l.story, l.version AS seen, (SELECT max(version) FROM dossier d WHERE d.story = l.story) AS newest
           FROM json_each(?) asked CROSS JOIN look l ON l.reader = ? AND l.story = asked.value)
         WHERE newest > seen`,
        JSON.stringify(stories),
        reader,
      ),
    putLook(reader, story, { version, before, at }) {
      db.note("INSERT OR REPLACE INTO look VALUES (?, ?, ?, ?, ?)", reader, story, version, before, at);
    },
    ...dossiersOf(db),
  };
}

/** A dossier has tens of kilobytes, and a running story gets a version with each report. Reports and moves tell the rest of its history. */
const versionsKept = 8;

function dossiersOf(db: Database): Pick<Store, "addDossier" | "dossier" | "newestDossier" | "dossierGround" | "dossierVersions"> {
  const columns = "version, reports, corrected, made_at AS madeAt, packed";
  const toVersion = (story: StoryId, row: DossierColumns): DossierVersion => ({
    story,
    ...row,
    reports: JSON.parse(row.reports) as ReportId[],
  });
  return {
    addDossier({ story, version, reports, corrected, madeAt, packed }, relations) {
      const row = [story, version, JSON.stringify(reports), madeAt, packed, corrected] as const;
      db.run("INSERT OR REPLACE INTO dossier VALUES (?, ?, ?, ?, ?, ?)", ...row);
      db.run("DELETE FROM dossier_aside WHERE story = ?", story);
      db.run("DELETE FROM dossier WHERE story = ? AND version <= ?", story, version - versionsKept);
      db.run("DELETE FROM relation WHERE story = ?", story);
      for (const one of relations) {
        db.run(
          "INSERT INTO relation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          story,
          one.fromKey,
          one.from,
          one.toKey,
          one.to,
          one.type,
          one.status,
          one.report,
          one.start,
          one.end,
        );
      }
    },
    dossier(story, version) {
      const row =
        version === undefined
          ? db.get<DossierColumns>(`SELECT ${columns} FROM dossier WHERE story = ? ORDER BY version DESC LIMIT 1`, story)
          : db.get<DossierColumns>(`SELECT ${columns} FROM dossier WHERE story = ? AND version = ?`, story, version);
      return row === undefined ? undefined : toVersion(story, row);
    },
    newestDossier: (story) =>
      db.get<{ version: number | null }>("SELECT max(version) AS version FROM dossier WHERE story = ?", story)!.version ?? undefined,
    dossierGround(story) {
      const row = db.get<Pick<DossierColumns, "reports" | "corrected">>(
        "SELECT reports, corrected FROM dossier WHERE story = ? ORDER BY version DESC LIMIT 1",
        story,
      );
      return row === undefined ? undefined : { ...row, reports: JSON.parse(row.reports) as ReportId[] };
    },
    dossierVersions: (story) =>
      db
        .all<Omit<DossierColumns, "packed">>(
          "SELECT version, reports, corrected, made_at AS madeAt FROM dossier WHERE story = ? ORDER BY version",
          story,
        )
        .map((row) => ({ ...row, reports: JSON.parse(row.reports) as ReportId[] })),
  };
}
