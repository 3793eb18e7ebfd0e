/** `npm run bench:crash -- [--kills 200] [--seed 1]`: exits with 1 when anything acknowledged was lost or a story is inconsistent. */
import { parseArgs } from "node:util";
import { killMany } from "./kills.ts";

const { values } = parseArgs({ options: { kills: { type: "string", default: "200" }, seed: { type: "string", default: "1" } } });
const result = await killMany(Number(values.kills), Number(values.seed), (done, lost) => {
  if (done % 20 === 0) console.error(`${done} kills, ${lost} lost so far`);
});
console.log(JSON.stringify({ ...result, lost: result.lost.length, inconsistent: result.inconsistent.length }));
for (const line of [...result.lost, ...result.inconsistent].slice(0, 20)) console.log(line);
process.exitCode = result.lost.length + result.inconsistent.length === 0 ? 0 : 1;
