import type { SQLInputValue } from "node:sqlite";
import type { FigureRow, RelationRow, ReportFacts, ReportFilter, ReportPlace, SearchStore, StoredQuotation } from "../../ports/index.ts";
import type { Range, ReportId, StoryId } from "../../kernel/index.ts";
import type { Database } from "./database.ts";
import { factColumns } from "./ground.ts";
import { contained, toMatch, toNameMatch } from "./match.ts";
import { createMoments } from "./moments.ts";
import type { Moments } from "./moments.ts";
import { namesOf, quotationAt } from "./names.ts";
import { addIndexedWords, rowsOfEntry } from "./search-rows.ts";
import { createMarking, isMarked, newestMarked } from "./wanted.ts";

/** Of what was found so many of the newest are looked at: words that stand in more reports than that tell little. */
const foundMax = 600;

/** So many figures of a value, the newest, are looked through for those of an outlet or a time. */
const lookedThroughMax = 10_000;

/**
 * Questions of readers. What they wrote reaches SQLite as bound values and quoted strings only. Each question finds numbers first, in
 * indexes that end early, and reads rows of what is shown only.
 */
export function searchOf(db: Database): SearchStore {
  const moments = createMoments(db);
  const markWanted = createMarking(db, moments);
  return {
    searchReports: (filter) => searchReports(db, markWanted(filter), filter),
    searchQuotations: (filter, isWanted) => searchQuotations(db, reportsQuoting(db, moments, markWanted(filter), filter), filter, isWanted),
    searchFigures(value, filter, limit) {
      const marks = markWanted({ ...filter, speaker: null });
      const within = marks === undefined ? "" : `WHERE ${isMarked(`id / ${rowsOfEntry}`)}`;
      const rows = db.all<ReportFacts & Omit<FigureRow, "kind"> & { figureKind: string }>(
        `SELECT ${factColumns}, f.value, f.value_max AS valueMax, u.text AS unit, k.text AS figureKind, f.start, f."end",
           f.phrase_start AS phraseStart, f.phrase_end AS phraseEnd
         FROM measured f JOIN label u ON u.id = f.unit JOIN label k ON k.id = f.kind JOIN report r ON r.entry = f.id / ${rowsOfEntry}
         WHERE f.id IN (SELECT id FROM (
           SELECT id FROM measured WHERE value = ? ORDER BY id DESC LIMIT ${lookedThroughMax}) ${within} LIMIT ?)
         ORDER BY r.time DESC, f.start`,
        value,
        ...(marks === undefined ? [] : [marks]),
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
    ...namesOf(db, moments),
    relationsBetween: (left, right) => relationsBetween(db, left, right),
    outlets: () => db.all("SELECT name AS outlet, reports, newest FROM outlet ORDER BY reports DESC, outlet LIMIT 500"),
  };
}

function* searchReports(db: Database, marks: Uint8Array | undefined, filter: ReportFilter): Generator<ReportFacts> {
  const match = toMatch(filter);
  const found = match === null ? newestOf(db, marks) : findEntries(db, "report_index", match, marks, 0);
  const headed = match === null || found.length === 0 ? [] : findEntries(db, "head_index", match, marks, found.at(-1)!);
  for (const entry of new Set([...headed, ...found])) {
    const facts = db.get<ReportFacts>(`SELECT ${factColumns} FROM report r WHERE r.entry = ?`, entry);
    if (facts !== undefined) yield facts;
  }
}

type WordIndex = "report_index" | "head_index" | "quotation_index";

/** The newest entries that an index of words has, down to the entry `from`. */
function findEntries(db: Database, index: WordIndex, match: string, marks: Uint8Array | undefined, from: number): readonly number[] {
  const within = marks === undefined ? "" : `AND rowid <= ? AND ${isMarked("rowid")}`;
  const query = `SELECT rowid AS number FROM ${index} WHERE ${index} MATCH ? AND rowid >= ? ${within} ORDER BY rowid DESC LIMIT ${foundMax}`;
  return db.numbers(query, match, from, ...(marks === undefined ? [] : [marks.lastIndexOf(1), marks]));
}

/** Of all reports, or of those that are marked, the newest by time. */
function newestOf(db: Database, marks: Uint8Array | undefined): readonly number[] {
  const newest = `ORDER BY time DESC LIMIT ${foundMax}`;
  if (marks === undefined) return db.numbers(`SELECT entry AS number FROM report ${newest}`);
  return db.numbers(`SELECT entry AS number FROM report WHERE ${isMarked("entry")} ${newest}`, marks);
}

function* searchQuotations(
  db: Database,
  reports: readonly number[],
  filter: ReportFilter,
  isWanted: (place: ReportPlace) => boolean | "enough",
): Generator<StoredQuotation> {
  const speaker = filter.speaker === null ? null : toNameMatch(filter.speaker);
  const said = speaker === null ? "" : "AND speaker IN (SELECT rowid FROM speaker_index WHERE speaker_index MATCH ?)";
  for (const entry of reports) {
    const report = db.get<{ id: ReportId }>("SELECT id FROM report WHERE entry = ?", entry)?.id;
    if (report === undefined) continue;
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

/** Reports that quote all the words, newest first; without words all that are wanted. */
function reportsQuoting(db: Database, moments: Moments, marks: Uint8Array | undefined, filter: ReportFilter): readonly number[] {
  const match = toMatch({ ...filter, without: [] });
  if (match !== null) return findEntries(db, "quotation_index", match, marks, 0);
  return newestMarked(marks ?? moments.between(-Infinity, Infinity), foundMax);
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
