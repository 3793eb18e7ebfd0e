import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { GrouperStateStore, SavedLine, StateToSave } from "../../ports/index.ts";
import type { Database } from "./database.ts";

/** Characters of lines packed in one part: it is packed in ten milliseconds. */
const partCharacters = 500_000;
/** So long lines are gathered in one step. */
const gatherMs = 10;
/** Parts that no longer count are removed so many at a time. */
const removedAtOnce = 4;

interface Saved {
  readonly entry: number;
  /** Number of the first report whose line is in no part that is kept. */
  readonly next: number;
  /** Entry of the first state whose lines of reports are kept. */
  readonly since: number;
}

/** Reading order: what comes before the reports, the reports of all states since they were written anew, the rest. */
const places = { head: 0, report: 1, rest: 2 } as const;

/** Parts of the state that `grouper_saved` names; others belong to one before, or to one that was not finished. */
const counts = "(place <> 1 AND entry = ?1) OR (place = 1 AND entry BETWEEN ?2 AND ?1 AND newest >= ?3)";

/** No entry is numbered 0. */
const none: Pick<Saved, "entry" | "since"> = { entry: 0, since: 1 };

/** The state from which grouping goes on, in parts. */
export function grouperStateOf(db: Database): GrouperStateStore {
  const saved = (): Saved | undefined => db.get<Saved>("SELECT entry, next, since FROM grouper_saved");
  return {
    grouperState() {
      const last = saved();
      return last === undefined ? undefined : { entry: last.entry, lines: readLines(db, last) };
    },
    *saveGrouperState(state, linesAfter) {
      const { entry, oldest, next } = state;
      if (state.isAnew) db.transaction(() => db.run("DELETE FROM grouper_saved"));
      const last = saved();
      yield* removeOthers(db, last ?? none, 0);
      const since = last?.since ?? entry;
      yield* writeParts(db, entry, linesAfter(last?.next ?? 0));
      db.transaction(() => db.run("INSERT OR REPLACE INTO grouper_saved VALUES (1, ?, ?, ?)", entry, next, since));
      yield undefined;
      yield* removeOthers(db, { entry, since }, oldest);
    },
  };
}

function* writeParts(db: Database, entry: StateToSave["entry"], lines: Iterable<SavedLine>): Generator<undefined> {
  let waiting: SavedLine[] = [];
  let length = 0;
  const flush = (): void => {
    const [first] = waiting;
    if (first === undefined) return;
    const packed = zstdCompressSync(waiting.map(({ line }) => line).join("\n"));
    const newest = waiting.reduce((number, one) => (one.kind === "report" ? Math.max(number, one.number) : number), 0);
    const row = [entry, places[first.kind], newest, packed] as const;
    db.transaction(() => db.run("INSERT INTO grouper_part (entry, place, newest, packed) VALUES (?, ?, ?, ?)", ...row));
    [waiting, length] = [[], 0];
  };
  let began = performance.now();
  for (const line of lines) {
    if (waiting.length > 0 && (waiting[0]!.kind !== line.kind || length + line.line.length > partCharacters)) {
      flush();
      yield undefined;
      began = performance.now();
    }
    waiting.push(line);
    length += line.line.length;
    if (performance.now() - began < gatherMs) continue;
    yield undefined;
    began = performance.now();
  }
  flush();
  yield undefined;
}

function* removeOthers(db: Database, { entry, since }: Pick<Saved, "entry" | "since">, oldest: number): Generator<undefined> {
  for (;;) {
    const parts = db.all<{ part: number }>(
      `SELECT part FROM grouper_part WHERE NOT (${counts}) LIMIT ${removedAtOnce}`,
      entry,
      since,
      oldest,
    );
    if (parts.length === 0) return;
    db.transaction(() => {
      for (const { part } of parts) db.run("DELETE FROM grouper_part WHERE part = ?", part);
    });
    yield undefined;
  }
}

function* readLines(db: Database, { entry, since }: Saved): Generator<string> {
  const query = `SELECT packed FROM grouper_part WHERE ${counts} ORDER BY place, part`;
  for (const { packed } of db.iterate<{ packed: Uint8Array }>(query, entry, since, 0))
    yield* zstdDecompressSync(packed).toString().split("\n");
}
