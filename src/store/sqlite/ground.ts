import { assert } from "../../kernel/index.ts";
import type { ReportId, SourceId, Span } from "../../kernel/index.ts";
import type { Decision, NewReport, ReportFacts, Store } from "../../ports/index.ts";
import type { Database } from "./database.ts";
import { addSearchRows, removeSearchRows } from "./search-rows.ts";

/** Columns of a report as a list shows it; `r` is the table's name in the query. */
export const factColumns = `r.entry, r.id, r.source, r.file, r.outlet, r.publisher, r.url, r.title, r.published,
  r.first_seen AS firstSeen, r.time, r.language`;

type Ground = Pick<
  Store,
  | "lastEntry"
  | "hasReport"
  | "addReport"
  | "addDecision"
  | "reportsAfter"
  | "decisionsAfter"
  | "decisions"
  | "report"
  | "timeOfEntry"
  | "reportsAt"
  | "body"
  | "bodyStart"
  | "reading"
  | "forgetReadings"
  | "sourceBytes"
  | "replaceDerived"
>;

interface DecisionColumns {
  readonly entry: number;
  readonly kind: Decision["kind"];
  readonly reports: string;
  readonly of: number | null;
  readonly at: string;
  readonly words: string;
  readonly places: string;
  readonly others: string;
  readonly speaker: string | null;
}

/** Sources, reports and decisions, and the search rows that come with each report. */
export function groundOf(db: Database): Ground {
  return {
    lastEntry: () =>
      db.get<{ last: number }>(
        "SELECT max(coalesce((SELECT max(entry) FROM report), 0), coalesce((SELECT max(entry) FROM decision), 0)) AS last",
      )!.last,
    hasReport: (id) => db.get("SELECT 1 FROM report WHERE id = ?1 UNION ALL SELECT 1 FROM let_go WHERE id = ?1", id) !== undefined,
    addReport(report, entry) {
      const { facts } = report;
      addSource(db, report.source);
      db.run(
        "INSERT INTO report VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entry,
        facts.id,
        facts.source,
        facts.file,
        facts.outlet,
        facts.publisher,
        facts.url,
        facts.title,
        facts.published,
        facts.firstSeen,
        facts.time,
        facts.language,
      );
      addFrozen(db, report.body, entry);
      putReading(db, report.reading, entry);
      addSearchRows(db, report, entry);
    },
    addDecision({ entry, kind, reports, of, at, words, ...about }) {
      const [places, others] = [JSON.stringify(about.places), JSON.stringify(about.others)];
      const speaker = about.speaker === null ? null : JSON.stringify(about.speaker);
      const row = [entry, kind, JSON.stringify(reports), of, at, words, places, others, speaker] as const;
      db.run("INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", ...row);
    },
    reportsAfter: (entry) => db.iterate<ReportFacts>(`SELECT ${factColumns} FROM report r WHERE r.entry > ? ORDER BY r.entry`, entry),
    decisionsAfter: (entry) =>
      db.all<DecisionColumns>("SELECT * FROM decision WHERE entry > ? ORDER BY entry", entry).map((row) => toDecision(row)),
    decisions: () => db.all<DecisionColumns>("SELECT * FROM decision ORDER BY entry DESC").map((row) => toDecision(row)),
    report: (id) => db.get<ReportFacts>(`SELECT ${factColumns} FROM report r WHERE r.id = ?`, id),
    timeOfEntry: (entry) =>
      db.get<{ at: string }>(
        `SELECT first_seen AS at FROM report WHERE entry = ?1 UNION ALL SELECT at FROM decision WHERE entry = ?1
         UNION ALL SELECT first_seen FROM let_go WHERE entry = ?1`,
        entry,
      )!.at,
    reportsAt: (url) => db.all<ReportFacts>(`SELECT ${factColumns} FROM report r WHERE r.url = ? ORDER BY r.entry`, url),
    body: (id: ReportId) => frozenOf(db, id),
    bodyStart(entry, bytes) {
      const [first, end] = [entry * partsOfEntry, entry * partsOfEntry + Math.ceil(bytes / partBytes)];
      return Buffer.concat(
        db.lists<[Uint8Array]>("SELECT bytes FROM frozen WHERE id >= ? AND id < ? ORDER BY id", first, end).map(([part]) => part),
      );
    },
    reading: (id: ReportId) =>
      db.get<{ packed: Uint8Array }>("SELECT packed FROM reading WHERE entry = (SELECT entry FROM report WHERE id = ?)", id)?.packed,
    forgetReadings(entry, limit) {
      const found = db.all<{ entry: number }>("SELECT entry FROM reading WHERE entry <= ? ORDER BY entry LIMIT ?", entry, limit);
      const last = found.at(-1)?.entry;
      if (last !== undefined) db.run("DELETE FROM reading WHERE entry <= ?", last);
      return last !== undefined;
    },
    sourceBytes: (id: SourceId) => db.get("SELECT packed, file, about FROM source WHERE id = ? AND length(packed) > 0", id),
    replaceDerived(report, entry) {
      removeSearchRows(db, entry);
      putReading(db, report.reading, entry);
      addSearchRows(db, report, entry);
    },
  };
}

function addSource(db: Database, { id, sha256, file, about, length, packed }: NewReport["source"]): void {
  db.run("INSERT INTO source VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", id, sha256, file, about, length, packed);
}

function toDecision(row: DecisionColumns): Decision {
  const [reports, places, others] = [row.reports, row.places, row.others].map((list) => JSON.parse(list) as unknown);
  const speaker = row.speaker === null ? null : (JSON.parse(row.speaker) as Decision["speaker"]);
  return { ...row, reports: reports as ReportId[], places: places as Span[], others: others as Span[], speaker };
}

/**
 * Bytes of one part, and places for parts of one report. Eight parts fill a page of the database; the first ones had 1,000 bytes, of
 * which the last page of a report lost twice as many.
 */
const partBytes = 496;
const partsOfEntry = 65_536;

function addFrozen(db: Database, body: Uint8Array, entry: number): void {
  assert(body.length <= partBytes * partsOfEntry, "a frozen report has places for its parts");
  for (let at = 0, part = 0; at < body.length; at += partBytes, part++) {
    db.run("INSERT INTO frozen VALUES (?, ?)", entry * partsOfEntry + part, body.subarray(at, at + partBytes));
  }
}

function frozenOf(db: Database, id: ReportId): Uint8Array | undefined {
  const parts = db.all<{ bytes: Uint8Array }>(
    `SELECT f.bytes FROM report r JOIN frozen f ON f.id >= r.entry * ${partsOfEntry} AND f.id < (r.entry + 1) * ${partsOfEntry}
     WHERE r.id = ? ORDER BY f.id`,
    id,
  );
  return parts.length === 0 ? undefined : Buffer.concat(parts.map((part) => part.bytes));
}

/** The text of a report that is let go, and its reading. */
export function removeFrozen(db: Database, entry: number): void {
  db.run("DELETE FROM frozen WHERE id >= ? AND id < ?", entry * partsOfEntry, (entry + 1) * partsOfEntry);
  db.run("DELETE FROM reading WHERE entry = ?", entry);
}

/** A reading of no bytes is none. */
function putReading(db: Database, packed: Uint8Array, entry: number): void {
  if (packed.length > 0) db.run("INSERT OR REPLACE INTO reading VALUES (?, ?)", entry, packed);
}
