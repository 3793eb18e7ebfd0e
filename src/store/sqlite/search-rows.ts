import type { IndexedWords, MentionRow, NewReport, QuotationRow } from "../../ports/index.ts";
import type { Database } from "./database.ts";

/** Quotations and figures have numbers that say their report: its entry times this, and their place in it. */
export const rowsOfEntry = 4_096;

/** What searches look into: the words of a report, what it quotes, the figures and the names in it. All of it is derived. */
export function addSearchRows(db: Database, report: NewReport, entry: number): void {
  addIndexedWords(db, report.words, entry);
  // A report of more is a list of the quotations or figures of others; what its text says is found by its words.
  for (const [at, one] of report.quotations.slice(0, rowsOfEntry).entries()) addQuotation(db, one, entry * rowsOfEntry + at);
  for (const [at, one] of report.figures.slice(0, rowsOfEntry).entries()) {
    const { value, valueMax, start, end, phraseStart, phraseEnd } = one;
    const [unit, kind] = [labelNumber(db, one.unit), labelNumber(db, one.kind)];
    const row = [entry * rowsOfEntry + at, value, valueMax, unit, kind, start, end, phraseStart, phraseEnd] as const;
    db.run("INSERT INTO measured VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", ...row);
  }
  const names = report.mentions.map((one) => addMention(db, one, entry));
  if (names.length > 0) db.run("INSERT INTO names_of VALUES (?, ?)", entry, packNumbers(names));
}

export function addIndexedWords(db: Database, { head, text, quoted }: IndexedWords, entry: number): void {
  db.run("INSERT INTO report_index (rowid, text) VALUES (?, ?)", entry, text);
  db.run("INSERT INTO head_index (rowid, text) VALUES (?, ?)", entry, head);
  if (quoted !== null) db.run("INSERT INTO quotation_index (rowid, words) VALUES (?, ?)", entry, quoted);
}

function addQuotation(db: Database, { kind, speakerKey, speaker, manner, start, end }: QuotationRow, id: number): void {
  const number = speaker === null ? null : speakerNumber(db, speakerKey ?? "", speaker);
  db.run("INSERT INTO quoted VALUES (?, ?, ?, ?, ?, ?)", id, labelNumber(db, kind), number, labelNumber(db, manner), start, end);
}

/** The number of a word of ours that stands in many rows: a kind, a manner, a unit. */
function labelNumber(db: Database, text: string): number {
  return db.get<{ id: number }>("SELECT id FROM label WHERE text = ?", text)?.id ?? db.run("INSERT INTO label (text) VALUES (?)", text);
}

/** Four bytes a number, the greatest first: SQL can write them too. */
function packNumbers(numbers: readonly number[]): Uint8Array {
  const packed = Buffer.alloc(numbers.length * 4);
  for (const [at, number] of numbers.entries()) packed.writeUInt32BE(number, at * 4);
  return packed;
}

export function unpackNumbers(packed: Uint8Array): readonly number[] {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  return Array.from({ length: packed.byteLength / 4 }, (_, at) => view.getUint32(at * 4));
}

function speakerNumber(db: Database, key: string, name: string): number {
  const known = db.get<{ id: number }>("SELECT id FROM speaker WHERE key = ? AND name = ?", key, name);
  if (known !== undefined) return known.id;
  const id = db.run("INSERT INTO speaker (key, name) VALUES (?, ?)", key, name);
  db.run("INSERT INTO speaker_index (rowid, name) VALUES (?, ?)", id, name);
  return id;
}

/** Gives the number of the name. */
function addMention(db: Database, { key, name, type, country, count, start, end }: MentionRow, entry: number): number {
  const known = db.get<{ id: number }>("SELECT id FROM name WHERE key = ?", key);
  const id = known?.id ?? db.run("INSERT INTO name (key, name, type, country, reports) VALUES (?, ?, ?, ?, 0)", key, name, type, country);
  if (known === undefined) db.run("INSERT INTO name_index (rowid, name) VALUES (?, ?)", id, name);
  db.run("UPDATE name SET reports = reports + 1, country = coalesce(country, ?) WHERE id = ?", country, id);
  db.run("INSERT INTO named VALUES (?, ?, ?, ?, ?)", id, entry, count, start, end);
  return id;
}

/** Names and speakers that no other report has go with it. */
export function removeSearchRows(db: Database, entry: number): void {
  const rows = [entry * rowsOfEntry, (entry + 1) * rowsOfEntry - 1] as const;
  const within = "id BETWEEN ? AND ?";
  const speakers = db.all<{ speaker: number }>(`SELECT DISTINCT speaker FROM quoted WHERE ${within} AND speaker IS NOT NULL`, ...rows);
  const names = unpackNumbers(
    db.get<{ names: Uint8Array }>("SELECT names FROM names_of WHERE entry = ?", entry)?.names ?? new Uint8Array(),
  );
  db.run(`DELETE FROM quoted WHERE ${within}`, ...rows);
  db.run(`DELETE FROM measured WHERE ${within}`, ...rows);
  for (const index of ["report_index", "head_index", "quotation_index"]) db.run(`DELETE FROM ${index} WHERE rowid = ?`, entry);
  db.run("DELETE FROM names_of WHERE entry = ?", entry);
  for (const { speaker } of speakers) {
    if (db.get("SELECT 1 FROM quoted WHERE speaker = ?", speaker) !== undefined) continue;
    // Taken out of the index with the words that it was put in with.
    db.run("INSERT INTO speaker_index (speaker_index, rowid, name) SELECT 'delete', id, name FROM speaker WHERE id = ?", speaker);
    db.run("DELETE FROM speaker WHERE id = ?", speaker);
  }
  for (const name of names) {
    db.run("DELETE FROM named WHERE name = ? AND report = ?", name, entry);
    db.run("UPDATE name SET reports = reports - 1 WHERE id = ?", name);
    db.run("INSERT INTO name_index (name_index, rowid, name) SELECT 'delete', id, name FROM name WHERE id = ? AND reports = 0", name);
    db.run("DELETE FROM name WHERE id = ? AND reports = 0", name);
  }
}
