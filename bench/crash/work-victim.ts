/**
 * The process that is killed in the middle of work on a whole folder. Writes "ready" when it begins and "done" when it is through.
 * Arguments: folder, work (rebuild, prune or backup), where a backup goes.
 */
import { writeSync } from "node:fs";
import { createPool, openDesk, rebuild } from "../../src/desk/index.ts";
import { backupFolder, openSqliteStore } from "../../src/store/index.ts";
import { rules, today } from "./work-folder.ts";

const [folder = "", work = "", copy = ""] = process.argv.slice(2);
const tell = (line: string): void => void writeSync(1, `${line}\n`);

switch (work) {
  case "rebuild": {
    const store = openSqliteStore(folder);
    const pool = createPool(1);
    tell("ready");
    await rebuild(store, pool, () => undefined);
    await pool.close();
    store.close();
    break;
  }
  case "prune": {
    const desk = openDesk({ store: openSqliteStore(folder), threads: 1, now: () => today });
    tell("ready");
    await desk.prune(rules);
    await desk.close();
    break;
  }
  default:
    tell("ready");
    await backupFolder(folder, copy);
}
tell("done");
