import type { SQLInputValue } from "node:sqlite";
import type {
  FigureRow,
  MentionRow,
  PersonRow,
  QuotationRow,
  RelationRow,
  ReportFacts,
  ReportFilter,
  SearchStore,
  StoredQuotation,
} from "../../ports/index.ts";
import type { Range, Span, StoryId } from "../../kernel/index.ts";
import type { Database } from "./database.ts";
import { factColumns } from "./ground.ts";
import { addIndexedWords, rowsOfEntry } from "./search-rows.ts";

interface QuotationColumns extends ReportFacts {
  readonly quotationKind: StoredQuotation["kind"];
  readonly speakerKey: string | null;
  readonly speaker: string | null;
  readonly manner: string;
  readonly start: number;
  readonly end: number;
}

const quotationColumns = `q.kind AS quotationKind, q.speaker_key AS speakerKey, q.speaker, q.manner, q.start, q."end"`;

/** Of what was found so many of the newest are looked at: words that stand in more reports than that tell little. */
const foundMax = 600;

/** So many of the newest are looked through for those of an outlet, a speaker or a time. */
const lookedThroughMax = 10_000;

/**
 * Questions of readers. What they wrote reaches SQLite as bound values and quoted strings only. Each question finds numbers first, in
 * indexes that end early, and reads rows of what is shown only. A unary plus keeps SQLite from asking the index of words once for
 * each number.
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
    ...relationsOf(db),
    outlets: () =>
      db.all("SELECT outlet, count(*) AS reports, max(time) AS newest FROM report GROUP BY outlet ORDER BY reports DESC, outlet LIMIT 500"),
  };
}

function* searchReports(db: Database, filter: ReportFilter): Generator<ReportFacts> {
  const wanted = wantedReports(db, filter);
  const match = toMatch(filter);
  if (match === null) {
    const { where, values } = wanted ?? { where: "TRUE", values: [] };
    yield* db.iterate<ReportFacts>(
      `SELECT ${factColumns} FROM report r WHERE r.entry IN (SELECT entry FROM report WHERE ${where} ORDER BY time DESC LIMIT ${foundMax})
       ORDER BY r.time DESC`,
      ...values,
    );
    return;
  }
  const within = wanted === undefined ? "" : `AND +rowid IN (SELECT entry FROM report WHERE ${wanted.where})`;
  const find = (index: string, from: number): readonly { readonly entry: number }[] =>
    db.all(
      `SELECT rowid AS entry FROM ${index} WHERE ${index} MATCH ? AND rowid >= ? ${within} ORDER BY rowid DESC LIMIT ${foundMax}`,
      match,
      from,
      ...(wanted?.values ?? []),
    );
  const found = find("report_index", 0);
  const headed = found.length === 0 ? [] : find("head_index", found.at(-1)!.entry);
  for (const entry of new Set([...headed, ...found].map((one) => one.entry))) {
    const facts = db.get<ReportFacts>(`SELECT ${factColumns} FROM report r WHERE r.entry = ?`, entry);
    if (facts !== undefined) yield facts;
  }
}

function* searchQuotations(db: Database, filter: ReportFilter, isWanted: (place: Span) => boolean | "enough"): Generator<StoredQuotation> {
  const wanted = wantedReports(db, { ...filter, speaker: null });
  const match = toMatch({ ...filter, without: [] });
  const speaker = filter.speaker === null ? null : toNameMatch(filter.speaker);
  const conditions = [
    ...(wanted === undefined ? [] : [`q.id / ${rowsOfEntry} IN (SELECT entry FROM report WHERE ${wanted.where})`]),
    ...(speaker === null ? [] : ["q.speaker IN (SELECT rowid FROM speaker_index WHERE speaker_index MATCH ?)"]),
  ];
  const where = conditions.length === 0 ? "TRUE" : conditions.join(" AND ");
  const words = `SELECT rowid AS entry FROM quotation_index WHERE quotation_index MATCH ? ORDER BY rowid DESC LIMIT ${lookedThroughMax}`;
  const ids =
    match === null
      ? `SELECT q.id FROM quoted q WHERE ${where} ORDER BY q.id DESC LIMIT ${foundMax}`
      : `SELECT q.id FROM (${words}) found CROSS JOIN quoted q
         ON q.id BETWEEN found.entry * ${rowsOfEntry} AND found.entry * ${rowsOfEntry} + ${rowsOfEntry - 1} WHERE ${where}`;
  const values = [...(match === null ? [] : [match]), ...(wanted?.values ?? []), ...(speaker === null ? [] : [speaker])];
  const places = `SELECT q.id, q.start, q."end", r.id AS report FROM (${ids}) f CROSS JOIN quoted q ON q.id = f.id
    JOIN report r ON r.entry = q.id / ${rowsOfEntry}`;
  for (const { id, ...place } of db.iterate<Span & { id: number }>(places, ...values)) {
    const answer = isWanted(place);
    if (answer === "enough") return;
    if (!answer) continue;
    const row = db.get<QuotationColumns>(
      `SELECT ${factColumns}, ${quotationColumns} FROM quotation q JOIN report r ON r.entry = q.id / ${rowsOfEntry} WHERE q.id = ?`,
      id,
    );
    if (row !== undefined) yield toQuotation(row);
  }
}

/** Of what somebody said or where a name stands, so many of the newest are sorted by time. */
const sortedMax = 2_000;

function namesOf(db: Database): Pick<SearchStore, "findNames" | "person" | "people" | "quotationsOf" | "quotationsIn" | "mentionsOf"> {
  const personColumns = "n.key, n.name, n.type, n.country, n.reports";
  return {
    findNames(words, limit) {
      const match = toNameMatch(words);
      if (match === null) return [];
      return db.all<PersonRow>(
        `SELECT ${personColumns} FROM name_index JOIN name n ON n.id = name_index.rowid WHERE name_index MATCH ?
         ORDER BY n.reports DESC, n.key LIMIT ?`,
        match,
        limit,
      );
    },
    person: (key) => db.get<PersonRow>(`SELECT ${personColumns} FROM name n WHERE n.key = ?`, key),
    people(type, limit) {
      const found = (reports: string, max: number): readonly PersonRow[] =>
        db.all(
          `SELECT ${personColumns} FROM name n WHERE n.type = ? AND n.reports ${reports} ORDER BY n.reports DESC, n.id LIMIT ?`,
          type,
          max,
        );
      const often = found("> 1", limit);
      return often.length === limit ? often : [...often, ...found("= 1", limit - often.length)];
    },
    quotationsIn: (report) =>
      db.all<QuotationRow>(
        `SELECT q.kind, q.speaker_key AS speakerKey, q.speaker, q.manner, q.start, q."end" FROM quotation q
         WHERE q.id BETWEEN (SELECT entry FROM report WHERE id = ?1) * ${rowsOfEntry}
           AND (SELECT entry FROM report WHERE id = ?1) * ${rowsOfEntry} + ${rowsOfEntry - 1} ORDER BY q.start`,
        report,
      ),
    quotationsOf: (key, limit) =>
      db
        .all<QuotationColumns>(
          `SELECT ${factColumns}, ${quotationColumns} FROM quotation q JOIN report r ON r.entry = q.id / ${rowsOfEntry}
           WHERE q.id IN (SELECT id FROM quoted WHERE speaker IN (SELECT id FROM speaker WHERE key = ?) ORDER BY id DESC LIMIT ${sortedMax})
           ORDER BY r.time DESC, q.start LIMIT ?`,
          key,
          limit,
        )
        .map(toQuotation),
    mentionsOf: (key, limit) =>
      db
        .all<ReportFacts & MentionRow>(
          `SELECT ${factColumns}, n.key, n.name, n.type, n.country, m.count, m.start, m."end" FROM name n
           JOIN (SELECT * FROM named WHERE name = (SELECT id FROM name WHERE key = ?1) ORDER BY report DESC LIMIT ${sortedMax}) m ON m.name = n.id
           JOIN report r ON r.entry = m.report ORDER BY r.time DESC LIMIT ?2`,
          key,
          limit,
        )
        .map((row) => ({ ...row, report: row })),
  };
}

function relationsOf(db: Database): Pick<SearchStore, "relationsOf" | "relationsBetween"> {
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

/** What reports must be besides their words, answered by indexes alone; undefined when it does not matter. */
function wantedReports(
  db: Database,
  filter: ReportFilter,
): { readonly where: string; readonly values: readonly SQLInputValue[] } | undefined {
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

/** An FTS5 expression for a name: all its words, of which the last may be a beginning. Null when there is no word. */
function toNameMatch(written: string): string | null {
  const words = written.match(/[\p{L}\p{M}\p{N}]+/gu);
  if (words === null) return null;
  return `${words.map(quoted).join(" AND ")}${words.at(-1)!.length > 1 ? "*" : ""}`;
}

/** An FTS5 expression in which every word is a quoted string, so that no word of the reader is read as syntax. */
export function toMatch({ words, without }: ReportFilter): string | null {
  if (words.length === 0) return null;
  const wanted = words.map(quoted).join(" AND ");
  return without.length === 0 ? wanted : `(${wanted}) NOT (${without.map(quoted).join(" OR ")})`;
}

function quoted(phrase: string): string {
  return `"${phrase.replaceAll('"', '""')}"`;
}

export function contained(words: string): string {
  return `%${words.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;
}
