import { addAccount } from "../../src/accounts/index.ts";
import { VariorumError } from "../../src/kernel/index.ts";
import type { Store } from "../../src/ports/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "../desk/folder.ts";

/** Hashing at this cost takes a millisecond. */
export const cheap = { ln: 4, r: 8, p: 1 };
export const password = "a heron on the slipway";
export const at = "2026-06-14T08:00:00.000Z";
export const start: number = Date.parse(at);

export const withStore = <T>(work: (store: Store) => T | Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const store = openSqliteStore(folder);
    try {
      return await work(store);
    } finally {
      store.close();
    }
  });
export const withNora = <T>(work: (store: Store) => T | Promise<T>): Promise<T> =>
  withStore(async (store) => {
    await addAccount(store, { name: "nora", role: "admin", password }, at, cheap);
    return work(store);
  });
export const isRefused =
  (code: string, message: RegExp): ((error: unknown) => boolean) =>
  (error) =>
    error instanceof VariorumError && error.code === code && message.test(error.message);
