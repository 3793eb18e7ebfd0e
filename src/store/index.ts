export { backupFolder } from "./sqlite/backup.ts";
export { openSourcesToRead, openSqliteStore } from "./sqlite/sqlite-store.ts";
export type { SourcesToRead } from "./sqlite/sqlite-store.ts";
