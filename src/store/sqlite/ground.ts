import type { ReportId, SourceId, Span } from "../../kernel/index.ts";
import type { Decision, NewReport, ReportFacts, Store } from "../../ports/index.ts";
import type { Database } from "./database.ts";

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
      const { source, facts } = report;
      db.run(
        "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        source.id,
        source.sha256,
        source.file,
        source.about,
        source.length,
        source.packed,
      );
      db.run(
        "INSERT INTO report VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
        report.body,
        report.reading,
      );
      addSearchRows(db, report, entry);
    },
    addDecision({ entry, kind, reports, of, at, words, ...about }) {
      const [places, others] = [JSON.stringify(about.places), JSON.stringify(about.others)];
      db.run("INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?)", entry, kind, JSON.stringify(reports), of, at, words, places, others);
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
    body: (id: ReportId) => db.get<{ body: Uint8Array }>("SELECT body FROM report WHERE id = ?", id)?.body,
    reading(id: ReportId) {
      const reading = db.get<{ reading: Uint8Array }>("SELECT reading FROM report WHERE id = ?", id)?.reading;
      return reading === undefined || reading.length === 0 ? undefined : reading;
    },
    forgetReadings(entry) {
      db.run("UPDATE report SET reading = x'' WHERE entry <= ? AND length(reading) > 0", entry);
    },
    sourceBytes: (id: SourceId) => db.get("SELECT packed, file, about FROM source WHERE id = ? AND length(packed) > 0", id),
    replaceDerived(report, entry) {
      removeSearchRows(db, entry);
      db.run("UPDATE report SET reading = ? WHERE entry = ?", report.reading, entry);
      addSearchRows(db, report, entry);
    },
  };
}

function toDecision(row: DecisionColumns): Decision {
  const [reports, places, others] = [row.reports, row.places, row.others].map((list) => JSON.parse(list) as unknown);
  return { ...row, reports: reports as ReportId[], places: places as Span[], others: others as Span[] };
}

function addSearchRows(db: Database, report: NewReport, entry: number): void {
  db.run("INSERT INTO report_index (rowid, text) VALUES (?, ?)", entry, report.text);
  for (const one of report.quotations) {
    const id = db.run(
      `INSERT INTO quotation (report, kind, speaker_key, speaker, manner, start, "end") VALUES (?, ?, ?, ?, ?, ?, ?)`,
      entry,
      one.kind,
      one.speakerKey,
      one.speaker,
      one.manner,
      one.start,
      one.end,
    );
    db.run("INSERT INTO quotation_index (rowid, words) VALUES (?, ?)", id, one.words);
  }
  for (const one of report.figures) {
    const { value, valueMax, unit, kind, start, end, phraseStart, phraseEnd } = one;
    db.run("INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", entry, value, valueMax, unit, kind, start, end, phraseStart, phraseEnd);
  }
  for (const one of report.mentions) {
    const { key, name, type, country, count, start, end } = one;
    db.run("INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?, ?, ?)", entry, key, name, type, country, count, start, end);
    db.run(
      "INSERT INTO name VALUES (?, ?, ?, ?, 1) ON CONFLICT (key) DO UPDATE SET reports = reports + 1, country = coalesce(country, excluded.country)",
      key,
      name,
      type,
      country,
    );
  }
}

export function removeSearchRows(db: Database, entry: number): void {
  db.run("DELETE FROM quotation_index WHERE rowid IN (SELECT id FROM quotation WHERE report = ?)", entry);
  db.run("DELETE FROM quotation WHERE report = ?", entry);
  db.run("DELETE FROM report_index WHERE rowid = ?", entry);
  db.run("DELETE FROM figure WHERE report = ?", entry);
  db.run("UPDATE name SET reports = reports - 1 WHERE key IN (SELECT key FROM mention WHERE report = ?)", entry);
  db.run("DELETE FROM name WHERE reports = 0");
  db.run("DELETE FROM mention WHERE report = ?", entry);
}
