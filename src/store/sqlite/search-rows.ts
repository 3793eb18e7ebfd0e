import type { MentionRow, NewReport, QuotationRow } from "../../ports/index.ts";
import type { Database } from "./database.ts";

/** What searches look into: the words of a report, what it quotes, the figures and the names in it. All of it is derived. */
export function addSearchRows(db: Database, report: NewReport, entry: number): void {
  db.run("INSERT INTO report_index (rowid, text) VALUES (?, ?)", entry, report.text);
  for (const one of report.quotations) addQuotation(db, one, entry);
  for (const one of report.figures) {
    const { value, valueMax, unit, kind, start, end, phraseStart, phraseEnd } = one;
    db.run("INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", entry, value, valueMax, unit, kind, start, end, phraseStart, phraseEnd);
  }
  for (const one of report.mentions) addMention(db, one, entry);
}

function addQuotation(db: Database, { kind, speakerKey, speaker, manner, start, end, words }: QuotationRow, entry: number): void {
  const number = speaker === null ? null : speakerNumber(db, speakerKey ?? "", speaker);
  const id = db.run(
    'INSERT INTO quoted (report, kind, speaker, manner, start, "end") VALUES (?, ?, ?, ?, ?, ?)',
    entry,
    kind,
    number,
    manner,
    start,
    end,
  );
  db.run("INSERT INTO quotation_index (rowid, words) VALUES (?, ?)", id, words);
}

function speakerNumber(db: Database, key: string, name: string): number {
  const known = db.get<{ id: number }>("SELECT id FROM speaker WHERE key = ? AND name = ?", key, name);
  if (known !== undefined) return known.id;
  const id = db.run("INSERT INTO speaker (key, name) VALUES (?, ?)", key, name);
  db.run("INSERT INTO speaker_index (rowid, name) VALUES (?, ?)", id, name);
  return id;
}

function addMention(db: Database, { key, name, type, country, count, start, end }: MentionRow, entry: number): void {
  const known = db.get<{ id: number }>("SELECT id FROM name WHERE key = ?", key);
  const id = known?.id ?? db.run("INSERT INTO name (key, name, type, country, reports) VALUES (?, ?, ?, ?, 0)", key, name, type, country);
  if (known === undefined) db.run("INSERT INTO name_index (rowid, name) VALUES (?, ?)", id, name);
  db.run("UPDATE name SET reports = reports + 1, country = coalesce(country, ?) WHERE id = ?", country, id);
  db.run("INSERT INTO named VALUES (?, ?, ?, ?, ?)", id, entry, count, start, end);
}

/** Names and speakers that no other report has go with it. */
export function removeSearchRows(db: Database, entry: number): void {
  const speakers = db.all<{ speaker: number }>("SELECT DISTINCT speaker FROM quoted WHERE report = ? AND speaker IS NOT NULL", entry);
  const names = db.all<{ name: number }>("SELECT name FROM named WHERE report = ?", entry);
  db.run("DELETE FROM quotation_index WHERE rowid IN (SELECT id FROM quoted WHERE report = ?)", entry);
  db.run("DELETE FROM quoted WHERE report = ?", entry);
  db.run("DELETE FROM report_index WHERE rowid = ?", entry);
  db.run("DELETE FROM figure WHERE report = ?", entry);
  db.run("DELETE FROM named WHERE report = ?", entry);
  for (const { speaker } of speakers) {
    if (db.get("SELECT 1 FROM quoted WHERE speaker = ?", speaker) !== undefined) continue;
    db.run("DELETE FROM speaker_index WHERE rowid = ?", speaker);
    db.run("DELETE FROM speaker WHERE id = ?", speaker);
  }
  for (const { name } of names) {
    db.run("UPDATE name SET reports = reports - 1 WHERE id = ?", name);
    db.run("DELETE FROM name_index WHERE rowid = (SELECT id FROM name WHERE id = ? AND reports = 0)", name);
    db.run("DELETE FROM name WHERE id = ? AND reports = 0", name);
  }
}
