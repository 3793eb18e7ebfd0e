import type { Database } from "./database.ts";

/** Puts rows of reports in the order of the reports' times. */
export interface Moments {
  /** Newest first; rows of one report stay as they are. */
  newestFirst<Row>(rows: readonly Row[], entryOf: (row: Row) => number): readonly Row[];
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
    // All of them are read from the index of times, some from their rows.
    const rows =
      last === 0
        ? db.lists<[number, string]>("SELECT entry, time FROM report")
        : db.lists<[number, string]>("SELECT entry, time FROM report WHERE entry > ?", last);
    if (newest >= times.length) {
      const before = times;
      times = new Float64Array(newest + Math.max(roomMin, newest >> 3));
      times.set(before);
    }
    for (const [entry, time] of rows) times[entry] = Date.parse(time);
    last = newest;
  };
  return {
    newestFirst(rows, entryOf) {
      learn();
      return rows.toSorted((left, right) => times[entryOf(right)]! - times[entryOf(left)]!);
    },
  };
}
