import type { ReportFilter } from "../../ports/index.ts";
import type { Database } from "./database.ts";
import { contained, toNameMatch } from "./match.ts";
import type { Moments } from "./moments.ts";
import { rowsOfEntry } from "./search-rows.ts";

/** Of what somebody said, so many of the newest are looked through for the reports in which they speak. */
const lookedThroughMax = 10_000;

/** What reports must be besides their words. */
type Wanted = Pick<ReportFilter, "outlet" | "speaker" | "from" | "to">;

/**
 * Reports by outlet, speaker and time: a byte for each entry, 1 where the report is wanted; undefined when all are. A question of words
 * goes through its index from the newest report on, and asks of each one this byte: lists of all wanted reports, sorted by SQLite for each
 * index, took most of the question's time.
 */
export type MarkWanted = (wanted: Wanted) => Uint8Array | undefined;

/** One question asks several indexes for the same reports: the last answer is kept until there are other reports. */
export function createMarking(db: Database, moments: Moments): MarkWanted {
  let last: { readonly key: string; readonly marks: Uint8Array } | undefined;
  return ({ outlet, speaker, from, to }) => {
    const name = speaker === null ? null : toNameMatch(speaker);
    if (outlet === null && name === null && from === null && to === null) return undefined;
    const key = JSON.stringify([outlet, name, from, to, moments.lastEntry()]);
    if (last?.key !== key) last = { key, marks: mark(db, moments, { outlet, speaker: name, from, to }) };
    return last.marks;
  };
}

function mark(db: Database, moments: Moments, { outlet, speaker: name, from, to }: Wanted): Uint8Array {
  let marks = moments.between(from === null ? -Infinity : startOf(from), to === null ? Infinity : endOf(to));
  if (outlet !== null) {
    const found = db.numbers(
      "SELECT entry AS number FROM report WHERE outlet IN (SELECT value FROM json_each(?))",
      JSON.stringify(outletsNamed(db, outlet)),
    );
    marks = both(marks, found);
  }
  if (name !== null) {
    const found = db.numbers(
      `SELECT id / ${rowsOfEntry} AS number FROM quoted WHERE speaker IN (SELECT rowid FROM speaker_index WHERE speaker_index MATCH ?)
       ORDER BY id DESC LIMIT ${lookedThroughMax}`,
      name,
    );
    marks = both(marks, found);
  }
  return marks;
}

/** A condition on the number of a report: its byte, given as a value, is 1. */
export function isMarked(entry: string): string {
  return `substr(?, ${entry} + 1, 1) = x'01'`;
}

/** The newest marked entries. */
export function newestMarked(marks: Uint8Array, limit: number): readonly number[] {
  const entries: number[] = [];
  for (let entry = marks.length - 1; entry > 0 && entries.length < limit; entry--) if (marks[entry] === 1) entries.push(entry);
  return entries;
}

function both(marks: Uint8Array, found: readonly number[]): Uint8Array {
  const also = new Uint8Array(marks.length);
  for (const entry of found) also[entry] = marks[entry] ?? 0;
  return also;
}

/** The first millisecond of a day or a month; the 31st of February is the 3rd of March. */
function startOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return Date.UTC(year, month - 1, day);
}

/** The last millisecond of a day or a month. */
function endOf(date: string): number {
  const [year = 0, month = 1, day] = date.split("-").map(Number);
  return (day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1)) - 1;
}

/** Outlets by a part of their name. */
function outletsNamed(db: Database, words: string): readonly string[] {
  return db.all<{ name: string }>("SELECT name FROM outlet WHERE name LIKE ? ESCAPE '\\'", contained(words)).map(({ name }) => name);
}
