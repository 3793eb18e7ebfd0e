import type { Database } from "./database.ts";

/** When reports are from. */
export interface Moments {
  /** Rows of reports, the newest first; rows of one report stay as they are. */
  newestFirst<Row>(rows: readonly Row[], entryOf: (row: Row) => number): readonly Row[];
  /** The number of the newest report. */
  lastEntry(): number;
  /** A byte for each entry: 1 for reports between two moments, milliseconds since 1970, both inclusive. */
  between(from: number, to: number): Uint8Array;
}

/** Lists of JSON. */
interface Learnt {
  readonly entries: string;
  readonly times: string;
}

/** Room for so many more reports is made at once. */
const roomMin = 4_096;

/**
 * The times of all reports, eight bytes each, learnt when they are first asked for and then report by report: a list of somebody's words is
 * put in order without reading a row for each of thousands of reports.
 */
export function createMoments(db: Database): Moments {
  let times = new Float64Array(roomMin);
  let last = 0;

  const learn = (): void => {
    const newest = db.get<{ last: number | null }>("SELECT max(entry) AS last FROM report")!.last ?? 0;
    if (newest === last) return;
    // Reports were let go; their numbers may come again.
    if (newest < last) last = 0;
    // All of them are read from the index of times, some from their rows. Two lists of numbers: 100,000 rows would be as much to clear away.
    const columns = `json_group_array(entry) AS entries, json_group_array(round(unixepoch(time, 'subsec') * 1000)) AS times`;
    const row =
      last === 0
        ? db.get<Learnt>(`SELECT ${columns} FROM report`)!
        : db.get<Learnt>(`SELECT ${columns} FROM report WHERE entry > ?`, last)!;
    const [entries, moments] = [JSON.parse(row.entries) as readonly number[], JSON.parse(row.times) as readonly number[]];
    if (newest >= times.length) {
      const before = times;
      times = new Float64Array(newest + Math.max(roomMin, newest >> 3));
      times.set(before);
    }
    for (const [at, entry] of entries.entries()) times[entry] = moments[at]!;
    last = newest;
  };
  return {
    newestFirst(rows, entryOf) {
      learn();
      return rows.toSorted((left, right) => times[entryOf(right)]! - times[entryOf(left)]!);
    },
    lastEntry() {
      learn();
      return last;
    },
    between(from, to) {
      learn();
      const marks = new Uint8Array(last + 1);
      for (let entry = 1; entry <= last; entry++) if (times[entry]! >= from && times[entry]! <= to) marks[entry] = 1;
      return marks;
    },
  };
}
