import type { SQLInputValue } from "node:sqlite";
import type { FigureRow, RelationRow, ReportFacts, ReportFilter, ReportPlace, SearchStore, StoredQuotation } from "../../ports/index.ts";
import type { Range, ReportId, StoryId } from "../../kernel/index.ts";
import type { Database } from "./database.ts";
import { factColumns } from "./ground.ts";
import { contained, toMatch, toNameMatch } from "./match.ts";
import { namesOf, quotationAt } from "./names.ts";
import { addIndexedWords, rowsOfEntry } from "./search-rows.ts";

/** Of what was found so many of the newest are looked at: words that stand in more reports than that tell little. */
const foundMax = 600;

/** So many of the newest are looked through for those of an outlet, a speaker or a time. */
const lookedThroughMax = 10_000;

/**
 * Questions of readers. What they wrote reaches SQLite as bound values and quoted strings only. Each question finds numbers first, in
 * indexes that end early, and reads rows of what is shown only.
 */
export function searchOf(db: Database): SearchStore {
  return {
    searchReports: (filter) => searchReports(db, filter),
    searchQuotations: (filter, isWanted) => searchQuotations(db, filter, isWanted),
    searchFigures(value, filter, limit) {
      const wanted = wantedReports(db, { ...filter, speaker: null });
      const within = wanted === undefined ? "" : `WHERE id / ${rowsOfEntry} IN (SELECT entry FROM report WHERE ${wanted.where})`;
      const rows = db.all<ReportFacts & Omit<FigureRow, "kind"> & { figureKind: string }>(
        `SELECT ${factColumns}, f.value, f.value_max AS valueMax, u.text AS unit, k.text AS figureKind, f.start, f."end",
           f.phrase_start AS phraseStart, f.phrase_end AS phraseEnd
         FROM measured f JOIN label u ON u.id = f.unit JOIN label k ON k.id = f.kind JOIN report r ON r.entry = f.id / ${rowsOfEntry}
         WHERE f.id IN (SELECT id FROM (
           SELECT id FROM measured WHERE value = ? ORDER BY id DESC LIMIT ${lookedThroughMax}) ${within} LIMIT ?)
         ORDER BY r.time DESC, f.start`,
        value,
        ...(wanted?.values ?? []),
        limit,
      );
      return rows.map((row) => ({ ...row, kind: row.figureKind, report: row }));
    },
    reportsToIndex: (limit) =>
      db
        .all<Pick<ReportFacts, "entry" | "id" | "title">>(
          `SELECT entry, id, title FROM report WHERE entry > coalesce((SELECT rowid FROM report_index ORDER BY rowid DESC LIMIT 1), 0) ORDER BY entry LIMIT ?`,
          limit,
        )
        .map((report) => ({
          ...report,
          quoted: db.all<Range>(
            `SELECT start, "end" FROM quoted WHERE id BETWEEN ?1 * ${rowsOfEntry} AND ?1 * ${rowsOfEntry} + ${rowsOfEntry - 1}`,
            report.entry,
          ),
        })),
    indexWords: (entry, words) => addIndexedWords(db, words, entry),
    ...namesOf(db),
    relationsBetween: (left, right) => relationsBetween(db, left, right),
    outlets: () =>
      db.all("SELECT outlet, count(*) AS reports, max(time) AS newest FROM report GROUP BY outlet ORDER BY reports DESC, outlet LIMIT 500"),
  };
}

function* searchReports(db: Database, filter: ReportFilter): Generator<ReportFacts> {
  const wanted = wantedReports(db, filter);
  const match = toMatch(filter);
  const find = (index: string, from: number): readonly number[] =>
    db
      .lists<[number]>(
        `SELECT rowid FROM ${index} WHERE ${index} MATCH ? AND rowid >= ? ${within(wanted)} ORDER BY rowid DESC LIMIT ${foundMax}`,
        match,
        from,
        ...(wanted?.values ?? []),
      )
      .map(([entry]) => entry);
  const found = match === null ? newestWanted(db, wanted) : find("report_index", 0);
  const headed = match === null || found.length === 0 ? [] : find("head_index", found.at(-1)!);
  for (const entry of new Set([...headed, ...found])) {
    const facts = db.get<ReportFacts>(`SELECT ${factColumns} FROM report r WHERE r.entry = ?`, entry);
    if (facts !== undefined) yield facts;
  }
}

function newestWanted(db: Database, wanted: Wanted | undefined): readonly number[] {
  const where = wanted?.where ?? "TRUE";
  return db
    .lists<[number]>(`SELECT entry FROM report WHERE ${where} ORDER BY time DESC LIMIT ${foundMax}`, ...(wanted?.values ?? []))
    .map(([entry]) => entry);
}

function* searchQuotations(
  db: Database,
  filter: ReportFilter,
  isWanted: (place: ReportPlace) => boolean | "enough",
): Generator<StoredQuotation> {
  const speaker = filter.speaker === null ? null : toNameMatch(filter.speaker);
  for (const [entry] of reportsQuoting(db, filter)) {
    const report = db.get<{ id: ReportId }>("SELECT id FROM report WHERE entry = ?", entry)!.id;
    const said = speaker === null ? "" : "AND speaker IN (SELECT rowid FROM speaker_index WHERE speaker_index MATCH ?)";
    const places = db.lists<[id: number, start: number, end: number]>(
      `SELECT id, start, "end" FROM quoted WHERE id BETWEEN ? AND ? ${said}`,
      entry * rowsOfEntry,
      (entry + 1) * rowsOfEntry - 1,
      ...(speaker === null ? [] : [speaker]),
    );
    for (const [id, start, end] of places) {
      const answer = isWanted({ report, entry, start, end });
      if (answer === "enough") return;
      const row = answer ? quotationAt(db, id) : undefined;
      if (row !== undefined) yield row;
    }
  }
}

/** Reports that quote all the words, newest first; without words those that are wanted. */
function reportsQuoting(db: Database, filter: ReportFilter): readonly (readonly [number])[] {
  const wanted = wantedReports(db, filter);
  const match = toMatch({ ...filter, without: [] });
  const values = wanted?.values ?? [];
  const newest = `ORDER BY rowid DESC LIMIT ${foundMax}`;
  return match === null
    ? db.lists(`SELECT entry FROM report WHERE ${wanted?.where ?? "TRUE"} ${newest}`, ...values)
    : db.lists(`SELECT rowid FROM quotation_index WHERE quotation_index MATCH ? ${within(wanted)} ${newest}`, match, ...values);
}

/** A unary plus keeps SQLite from asking an index of words once for each number. */
function within(wanted: Wanted | undefined): string {
  return wanted === undefined ? "" : `AND +rowid IN (SELECT entry FROM report WHERE ${wanted.where})`;
}

function relationsBetween(db: Database, left: string, right: string): ReturnType<SearchStore["relationsBetween"]> {
  const rows = db.all<ReportFacts & Omit<RelationRow, "report"> & { story: StoryId }>(
    `SELECT ${factColumns}, t.story, t.from_key AS fromKey, t.from_name AS "from", t.to_key AS toKey, t.to_name AS "to", t.type, t.status,
       t.start, t."end" FROM relation t JOIN report r ON r.id = t.report
     WHERE (t.from_key = ? AND t.to_key = ?) OR (t.from_key = ? AND t.to_key = ?) ORDER BY r.time DESC, t.start LIMIT 200`,
    left,
    right,
    right,
    left,
  );
  return rows.map((row) => ({ ...row, report: row.id, facts: row }));
}

export function reportConditions(filter: ReportFilter): { conditions: string[]; values: SQLInputValue[] } {
  const conditions: string[] = [];
  const values: SQLInputValue[] = [];
  const add = (condition: string, value: SQLInputValue): void => {
    conditions.push(condition);
    values.push(value);
  };
  if (filter.outlet !== null) add("r.outlet LIKE ? ESCAPE '\\'", contained(filter.outlet));
  if (filter.from !== null) add("r.time >= ?", filter.from);
  // A day stands for all of it: "2026-05-01T..." sorts before "2026-05-01~".
  if (filter.to !== null) add("r.time <= ?", `${filter.to}~`);
  return { conditions, values };
}

/** A condition on reports. */
interface Wanted {
  readonly where: string;
  readonly values: readonly SQLInputValue[];
}

/** What reports must be besides their words, answered by indexes alone; undefined when it does not matter. */
function wantedReports(db: Database, filter: ReportFilter): Wanted | undefined {
  const { conditions, values } = reportConditions({ ...filter, outlet: null });
  const where = conditions.map((condition) => condition.replace("r.time", "time"));
  if (filter.outlet !== null) {
    where.push("outlet IN (SELECT value FROM json_each(?))");
    values.push(JSON.stringify(outletsNamed(db, filter.outlet)));
  }
  const speaker = filter.speaker === null ? null : toNameMatch(filter.speaker);
  if (speaker !== null) {
    where.push(
      `entry IN (SELECT id / ${rowsOfEntry} FROM quoted WHERE speaker IN (SELECT rowid FROM speaker_index WHERE speaker_index MATCH ?) ORDER BY id DESC LIMIT ${lookedThroughMax})`,
    );
    values.push(speaker);
  }
  return where.length === 0 ? undefined : { where: where.join(" AND "), values };
}

/** Outlets by a part of their name. Steps from name to name through the index: a desk has hundreds of outlets and many more reports. */
function outletsNamed(db: Database, words: string): readonly string[] {
  const rows = db.all<{ outlet: string }>(
    `WITH RECURSIVE each (outlet) AS (
       SELECT min(outlet) FROM report
       UNION ALL SELECT (SELECT min(outlet) FROM report WHERE outlet > each.outlet) FROM each WHERE each.outlet IS NOT NULL)
     SELECT outlet FROM each WHERE outlet LIKE ? ESCAPE '\\'`,
    contained(words),
  );
  return rows.map((row) => row.outlet);
}
