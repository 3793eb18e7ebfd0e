import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { VariorumError } from "../../kernel/index.ts";
import { databaseFile } from "./database.ts";
import { toStoreError } from "./failures.ts";

/**
 * A whole copy of a folder's database in one file, also while another process writes it: the copy is one moment of it. The copy appears
 * under its name when it is complete. To bring it back, put it into an empty folder as `desk.db`.
 */
export function backupFolder(folder: string, path: string): void {
  const file = join(folder, databaseFile);
  if (!existsSync(file)) {
    throw new VariorumError("file-missing", `${folder}: expected a folder with ${databaseFile}, but there is none. Check the folder.`);
  }
  const draft = `${path}.${process.pid}.part`;
  try {
    const db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
    try {
      db.prepare("VACUUM INTO ?").run(draft);
    } finally {
      db.close();
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw toStoreError(error, path);
  }
}
