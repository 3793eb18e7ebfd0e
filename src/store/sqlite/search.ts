import type { SQLInputValue } from "node:sqlite";
import type {
  FigureRow,
  MentionRow,
  PersonRow,
  QuotationRow,
  RelationRow,
  ReportFacts,
  ReportFilter,
  Store,
  StoredQuotation,
} from "../../ports/index.ts";
import type { StoryId } from "../../kernel/index.ts";
import type { Database } from "./database.ts";
import { factColumns } from "./ground.ts";

type Search = Pick<
  Store,
  | "searchReports"
  | "searchQuotations"
  | "searchFigures"
  | "findNames"
  | "person"
  | "people"
  | "quotationsOf"
  | "quotationsIn"
  | "mentionsOf"
  | "relationsOf"
  | "relationsBetween"
  | "outlets"
>;

interface QuotationColumns extends ReportFacts {
  readonly quotationKind: StoredQuotation["kind"];
  readonly speakerKey: string | null;
  readonly speaker: string | null;
  readonly manner: string;
  readonly start: number;
  readonly end: number;
}

const quotationColumns = `q.kind AS quotationKind, q.speaker_key AS speakerKey, q.speaker, q.manner, q.start, q."end"`;

/** Questions of readers. What they wrote reaches SQLite as bound values and quoted strings only. */
export function searchOf(db: Database): Search {
  return {
    searchReports(filter, limit) {
      const { conditions, values } = reportConditions(filter);
      if (filter.speaker !== null) {
        conditions.push("r.entry IN (SELECT report FROM quotation WHERE speaker LIKE ? ESCAPE '\\')");
        values.push(contained(filter.speaker));
      }
      const match = toMatch(filter);
      if (match === null) {
        const where = conditions.length === 0 ? "" : `WHERE ${conditions.join(" AND ")}`;
        return db.all<ReportFacts>(`SELECT ${factColumns} FROM report r ${where} ORDER BY r.time DESC LIMIT ?`, ...values, limit);
      }
      return db.all<ReportFacts>(
        `SELECT ${factColumns} FROM report_index JOIN report r ON r.entry = report_index.rowid
         WHERE ${["report_index MATCH ?", ...conditions].join(" AND ")} ORDER BY rank, r.time DESC LIMIT ?`,
        match,
        ...values,
        limit,
      );
    },
    searchQuotations(filter, limit) {
      const { conditions, values } = reportConditions(filter);
      if (filter.speaker !== null) {
        conditions.push("q.speaker LIKE ? ESCAPE '\\'");
        values.push(contained(filter.speaker));
      }
      const match = toMatch(filter);
      const where = [...(match === null ? [] : ["quotation_index MATCH ?"]), ...conditions].join(" AND ");
      const from =
        match === null
          ? "quotation q JOIN report r ON r.entry = q.report"
          : "quotation_index JOIN quotation q ON q.id = quotation_index.rowid JOIN report r ON r.entry = q.report";
      const rows = db.all<QuotationColumns>(
        `SELECT ${factColumns}, ${quotationColumns} FROM ${from} WHERE ${where === "" ? "TRUE" : where}
         ORDER BY ${match === null ? "r.time DESC" : "rank"}, q.id LIMIT ?`,
        ...(match === null ? [] : [match]),
        ...values,
        limit,
      );
      return rows.map(toQuotation);
    },
    searchFigures(value, filter, limit) {
      const { conditions, values } = reportConditions(filter);
      const rows = db.all<ReportFacts & Omit<FigureRow, "kind"> & { figureKind: string }>(
        `SELECT ${factColumns}, f.value, f.value_max AS valueMax, f.unit, f.kind AS figureKind, f.start, f."end", f.phrase_start AS phraseStart,
           f.phrase_end AS phraseEnd FROM figure f JOIN report r ON r.entry = f.report
         WHERE ${["f.value = ?", ...conditions].join(" AND ")} ORDER BY r.time DESC, f.start LIMIT ?`,
        value,
        ...values,
        limit,
      );
      return rows.map((row) => ({ ...row, kind: row.figureKind, report: row }));
    },
    ...namesOf(db),
    ...relationsOf(db),
    outlets: () =>
      db.all("SELECT outlet, count(*) AS reports, max(time) AS newest FROM report GROUP BY outlet ORDER BY reports DESC, outlet LIMIT 500"),
  };
}

function namesOf(db: Database): Pick<Store, "findNames" | "person" | "people" | "quotationsOf" | "quotationsIn" | "mentionsOf"> {
  return {
    findNames: (words, limit) =>
      db.all<PersonRow>("SELECT * FROM name WHERE name LIKE ? ESCAPE '\\' ORDER BY reports DESC, key LIMIT ?", contained(words), limit),
    person: (key) => db.get<PersonRow>("SELECT * FROM name WHERE key = ?", key),
    people: (type, limit) => db.all<PersonRow>("SELECT * FROM name WHERE type = ? ORDER BY reports DESC, key LIMIT ?", type, limit),
    quotationsIn: (report) =>
      db.all<Omit<QuotationRow, "words">>(
        `SELECT q.kind, q.speaker_key AS speakerKey, q.speaker, q.manner, q.start, q."end" FROM quotation q
         JOIN report r ON r.entry = q.report WHERE r.id = ? ORDER BY q.start`,
        report,
      ),
    quotationsOf: (key, limit) =>
      db
        .all<QuotationColumns>(
          `SELECT ${factColumns}, ${quotationColumns} FROM quotation q JOIN report r ON r.entry = q.report
           WHERE q.speaker_key = ? ORDER BY r.time DESC, q.start LIMIT ?`,
          key,
          limit,
        )
        .map(toQuotation),
    mentionsOf: (key, limit) =>
      db
        .all<ReportFacts & MentionRow>(
          `SELECT ${factColumns}, m.key, m.name, m.type, m.country, m.count, m.start, m."end" FROM mention m JOIN report r ON r.entry = m.report
           WHERE m.key = ? ORDER BY r.time DESC LIMIT ?`,
          key,
          limit,
        )
        .map((row) => ({ ...row, report: row })),
  };
}

function relationsOf(db: Database): Pick<Store, "relationsOf" | "relationsBetween"> {
  return {
    relationsOf: (key) =>
      db.all(
        `SELECT key, min(name) AS name, count(*) AS count FROM (
           SELECT to_key AS key, to_name AS name FROM relation WHERE from_key = ?
           UNION ALL SELECT from_key, from_name FROM relation WHERE to_key = ?)
         WHERE key <> ? GROUP BY key ORDER BY count DESC, key LIMIT 24`,
        key,
        key,
        key,
      ),
    relationsBetween(left, right) {
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
    },
  };
}

function toQuotation(row: QuotationColumns): StoredQuotation {
  const { quotationKind: kind, speakerKey, speaker, manner, start, end } = row;
  return { kind, speakerKey, speaker, manner, start, end, report: row };
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

/** An FTS5 expression in which every phrase is a quoted string, so that no word of the reader is read as syntax. */
export function toMatch({ phrases, without }: ReportFilter): string | null {
  if (phrases.length === 0) return null;
  const wanted = phrases.map(quoted).join(" AND ");
  return without.length === 0 ? wanted : `(${wanted}) NOT (${without.map(quoted).join(" OR ")})`;
}

function quoted(phrase: string): string {
  return `"${phrase.replaceAll('"', '""')}"`;
}

export function contained(words: string): string {
  return `%${words.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;
}
