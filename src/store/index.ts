export { backupFolder } from "./sqlite/backup.ts";
export { openSqliteStore } from "./sqlite/sqlite-store.ts";
