import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { SQLInputValue, StatementSync } from "node:sqlite";
import { VariorumError } from "../../kernel/index.ts";
import { toStoreError } from "./failures.ts";
import { lockFolder } from "./lock.ts";
import { migrations } from "./migrations.ts";

export const databaseFile = "desk.db";

type Values = readonly SQLInputValue[];

/** The open database: every statement is prepared once and kept. */
export interface Database {
  readonly folder: string;
  run(sql: string, ...values: Values): number;
  // The row's shape is the query's: said where the query stands, as everywhere in this folder.
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  get<T>(sql: string, ...values: Values): T | undefined;
  all<T>(sql: string, ...values: Values): T[];
  /** Rows as lists of their columns: thousands of them are made in a third of the time of objects. */
  lists<T extends readonly unknown[]>(sql: string, ...values: Values): T[];
  /** The numbers of a column that is named `number`, in order: as one text, which is read in a fraction of the time of as many rows. */
  numbers(sql: string, ...values: Values): readonly number[];
  iterate<T>(sql: string, ...values: Values): IterableIterator<T>;
  transaction<T>(work: () => T): T;
  /** One statement that need not wait for the disk, outside of a transaction: the death of the process loses nothing of it, a power cut may. */
  note(sql: string, ...values: Values): void;
  close(): void;
}

export interface OpenOptions {
  /** Upper bound of the file, in pages of 4 KB; stands in for a full disk in tests. */
  readonly pagesMax?: number;
}

/** Opens or makes the database of a folder, as its one writer. Throws `store-locked`, `store-broken`, `store-newer`, `store-unwritable`. */
export function openDatabase(folder: string, options: OpenOptions = {}): Database {
  makeFolder(folder);
  let release: (() => void) | undefined;
  let db: DatabaseSync | undefined;
  try {
    release = lockFolder(folder);
    db = new DatabaseSync(join(folder, databaseFile), { timeout: 5_000 });
    // An acknowledged report outlives a power cut: every commit waits for the disk.
    db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768");
    // The grouper's state makes a long log; it is cut again, and not kept at its greatest length.
    db.exec("PRAGMA journal_size_limit = 67108864");
    migrate(db, folder);
    if (options.pagesMax !== undefined) db.exec(`PRAGMA max_page_count = ${options.pagesMax}`);
    return toDatabase(db, folder, release);
  } catch (error) {
    db?.close();
    release?.();
    throw toStoreError(error, folder);
  }
}

/**
 * The database of a folder that another process writes, to be read only: each question is answered as of its moment. Throws `store-newer`, and
 * `store-locked` when the one that writes is older than this one.
 */
export function openDatabaseToRead(folder: string): Database {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(join(folder, databaseFile), { readOnly: true, timeout: 5_000 });
    if (versionOf(db, folder) < migrations.length) {
      throw new VariorumError(
        "store-locked",
        `${folder}: expected a folder that this Variorum wrote, but an older one has it open. Stop that one first.`,
      );
    }
    return toDatabase(db, folder, () => undefined);
  } catch (error) {
    db?.close();
    throw toStoreError(error, folder);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new VariorumError(
      "store-unwritable",
      `${folder}: expected a folder that can be made, but the system says "${(error as Error).message}". Give another folder.`,
      { cause: error },
    );
  }
}

function versionOf(db: DatabaseSync, folder: string): number {
  const { user_version: version } = db.prepare("PRAGMA user_version").get() as { user_version: number };
  if (version > migrations.length) {
    throw new VariorumError(
      "store-newer",
      `${folder}: expected a database of version ${migrations.length} or older, but it has version ${version}. Use the newer Variorum that wrote it.`,
    );
  }
  return version;
}

function migrate(db: DatabaseSync, folder: string): void {
  for (let at = versionOf(db, folder); at < migrations.length; at++) {
    db.exec(`BEGIN IMMEDIATE; ${migrations[at]!}; PRAGMA user_version = ${at + 1}; COMMIT`);
  }
}

function toDatabase(db: DatabaseSync, folder: string, release: () => void): Database {
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    let found = statements.get(sql);
    if (found === undefined) statements.set(sql, (found = db.prepare(sql)));
    return found;
  };
  const ofLists = new Map<string, StatementSync>();
  const prepareLists = (sql: string): StatementSync => {
    let found = ofLists.get(sql);
    if (found === undefined) {
      ofLists.set(sql, (found = db.prepare(sql)));
      found.setReturnArrays(true);
    }
    return found;
  };
  const guard = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw toStoreError(error, folder);
    }
  };
  return {
    folder,
    run: (sql, ...values) => guard(() => Number(prepare(sql).run(...values).lastInsertRowid)),
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
    get: <T>(sql: string, ...values: Values) => guard(() => prepare(sql).get(...values) as T | undefined),
    all: <T>(sql: string, ...values: Values) => guard(() => prepare(sql).all(...values) as T[]),
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
    lists: <T>(sql: string, ...values: Values) => guard(() => prepareLists(sql).all(...values) as unknown as T[]),
    numbers: (sql, ...values) =>
      guard(() => {
        const { list } = prepare(`SELECT json_group_array(number) AS list FROM (${sql})`).get(...values) as { list: string };
        return JSON.parse(list) as readonly number[];
      }),
    // A statement of its own: a kept one would be reset when the loop's body runs it again.
    iterate: <T>(sql: string, ...values: Values) => guard(() => db.prepare(sql).iterate(...values) as IterableIterator<T>),
    transaction: (work) =>
      guard(() => {
        db.exec("BEGIN IMMEDIATE");
        try {
          const result = work();
          db.exec("COMMIT");
          return result;
        } catch (error) {
          // A full disk ends the transaction by itself.
          if (db.isTransaction) db.exec("ROLLBACK");
          throw error;
        }
      }),
    note: (sql, ...values) =>
      guard(() => {
        if (db.isTransaction) return void prepare(sql).run(...values);
        db.exec("PRAGMA synchronous = NORMAL");
        try {
          prepare(sql).run(...values);
        } finally {
          db.exec("PRAGMA synchronous = FULL");
        }
      }),
    close() {
      statements.clear();
      ofLists.clear();
      db.close();
      release();
    },
  };
}
