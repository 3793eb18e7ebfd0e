import { writeSync } from "node:fs";
import { openTestDesk } from "../desk/reports.ts";
import { openListDesk } from "./list-desk.ts";

/*
 * A desk in a process of its own that does one mailing round, to be killed in the middle of it: `victim.ts FOLDER PORT NOW`. It says
 * "writing" while it writes down a mail and "done" when the round is over.
 */
const [folder, port, now] = process.argv.slice(2);
const desk = openTestDesk(folder!);
const addMailing = desk.store.addMailing.bind(desk.store);
desk.store.addMailing = (mailing) => {
  const added = addMailing(mailing);
  // Inside the commit, and long enough for whoever wants to kill it there.
  writeSync(1, "writing\n");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  return added;
};
const on = openListDesk(desk, { port: Number(port) }, Number(now));
await on.sending.round();
writeSync(1, "done\n");
await desk.close();
