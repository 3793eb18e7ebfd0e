/**
 * `npm run bench:crash -- [--kills 200] [--work-kills 40] [--seed 1]`: kills a desk that takes reports in, then as often as said each of a
 * rebuild, a retention run and a backup. Exits with 1 when anything acknowledged was lost or a story is inconsistent.
 */
import { parseArgs } from "node:util";
import { killMany } from "./kills.ts";
import { killWork } from "./work-kills.ts";

/** More than are let go or read again in one commit, so that kills fall between commits too. */
const workReports = 460;

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    "work-kills": { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
  },
});
const result = await killMany(Number(values.kills), Number(values.seed), (done, lost) => {
  if (done % 20 === 0) console.error(`${done} kills, ${lost} lost so far`);
});
console.log(JSON.stringify({ ...result, lost: result.lost.length, inconsistent: result.inconsistent.length }));
for (const line of [...result.lost, ...result.inconsistent].slice(0, 20)) console.log(line);
const work = await killWork(Number(values["work-kills"]), workReports, Number(values.seed));
console.log(JSON.stringify({ ...work, faults: work.faults.length }));
for (const line of work.faults.slice(0, 20)) console.log(line);
process.exitCode = result.lost.length + result.inconsistent.length + work.faults.length === 0 ? 0 : 1;
