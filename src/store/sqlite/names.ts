import type { Span } from "../../kernel/index.ts";
import type { MentionRow, PersonRow, QuotationRow, ReportFacts, SearchStore, StoredQuotation } from "../../ports/index.ts";
import type { Database } from "./database.ts";
import { factColumns } from "./ground.ts";
import { toNameMatch } from "./match.ts";
import type { Moments } from "./moments.ts";
import { rowsOfEntry } from "./search-rows.ts";

/** Of what somebody said or where a name stands, so many of the newest are sorted by time. */
const sortedMax = 2_000;

type Names = Pick<
  SearchStore,
  "findNames" | "person" | "people" | "quotationsOf" | "quotationsIn" | "mentionsOf" | "placesOf" | "relationsOf"
>;

const personColumns = "n.key, n.name, n.type, n.country, n.reports";

/** Names, what their bearers said, where they stand and with whom they had to do. */
export function namesOf(db: Database, moments: Moments): Names {
  const mentioned = createMentioned(db, moments);
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
    quotationsOf: (key, skipped) => quotationsOf(db, moments, key, skipped),
    mentionsOf: (key, skipped) => mentionsOf(db, mentioned(key), skipped),
    placesOf(key, limit) {
      const { name, entries } = mentioned(key);
      return db.all<Span & { entry: number }>(
        `SELECT r.id AS report, r.entry, m.start, m."end" FROM json_each(?) newest CROSS JOIN report r ON r.entry = newest.value
         CROSS JOIN named m ON m.name = ? AND m.report = r.entry ORDER BY newest.key`,
        JSON.stringify(entries.slice(0, limit)),
        name,
      );
    },
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
  };
}

interface QuotationColumns extends ReportFacts {
  readonly quotationKind: StoredQuotation["kind"];
  readonly speakerKey: string | null;
  readonly speaker: string | null;
  readonly manner: string;
  readonly start: number;
  readonly end: number;
}

/** One quotation with its report. */
export function quotationAt(db: Database, id: number): StoredQuotation | undefined {
  const row = db.get<QuotationColumns>(
    `SELECT ${factColumns}, q.kind AS quotationKind, q.speaker_key AS speakerKey, q.speaker, q.manner, q.start, q."end"
     FROM quotation q JOIN report r ON r.entry = q.report WHERE q.id = ?`,
    id,
  );
  if (row === undefined) return undefined;
  const { quotationKind: kind, speakerKey, speaker, manner, start, end } = row;
  return { kind, speakerKey, speaker, manner, start, end, report: row };
}

/** Only the numbers of what was said are put in order; rows are read for what is asked for. */
function* quotationsOf(db: Database, moments: Moments, key: string, skipped: number): Generator<StoredQuotation> {
  const ids = db
    .numbers("SELECT id AS number FROM speaker WHERE key = ?", key)
    .flatMap((speaker) => db.numbers(`SELECT id AS number FROM quoted WHERE speaker = ? ORDER BY id DESC LIMIT ${sortedMax}`, speaker));
  const entryOf = (id: number): number => Math.floor(id / rowsOfEntry);
  // In one report as its text has them.
  const newest = ids.sort((left, right) => entryOf(right) - entryOf(left) || left - right).slice(0, sortedMax);
  for (const id of moments.newestFirst(newest, entryOf).slice(skipped)) {
    const row = quotationAt(db, id);
    if (row !== undefined) yield row;
  }
}

function* mentionsOf(
  db: Database,
  { name, entries }: Mentioned,
  skipped: number,
): Generator<MentionRow & { readonly report: ReportFacts }> {
  for (const entry of entries.slice(skipped)) {
    const row = db.get<ReportFacts & MentionRow>(
      `SELECT ${factColumns}, n.key, n.name, n.type, n.country, m.count, m.start, m."end" FROM named m
       JOIN name n ON n.id = m.name JOIN report r ON r.entry = m.report WHERE m.name = ? AND m.report = ?`,
      name,
      entry,
    );
    if (row !== undefined) yield { ...row, report: row };
  }
}

/** The number of a name, and the reports in which it stands, newest first. */
interface Mentioned {
  readonly name: number;
  readonly entries: readonly number[];
}

/** A page of a name asks twice for thousands of reports: the last answer is kept until something is written. */
function createMentioned(db: Database, moments: Moments): (key: string) => Mentioned {
  let last: (Mentioned & { readonly key: string; readonly changes: number }) | undefined;
  return (key) => {
    const { changes } = db.get<{ changes: number }>("SELECT total_changes() AS changes")!;
    if (last?.key === key && last.changes === changes) return last;
    const name = db.get<{ id: number }>("SELECT id FROM name WHERE key = ?", key)?.id ?? 0;
    const entries = db.numbers(`SELECT report AS number FROM named WHERE name = ? ORDER BY report DESC LIMIT ${sortedMax}`, name);
    last = { key, changes, name, entries: moments.newestFirst(entries, (entry) => entry) };
    return last;
  };
}
