/**
 * The first thing that a newcomer runs: the main job on the example of the repository. Prints the dossier, writes the page, and says
 * where it is. It is the command line with its usual options, so that what one sees here is what one gets.
 */
import { mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { processIo } from "../src/apps/cli/process-io.ts";
import { runProgram } from "../src/apps/cli/program.ts";

const root: string = join(import.meta.dirname, "..");
const page: string = join(root, "out", "harbour-bridge.html");

mkdirSync(join(root, "out"), { recursive: true });
const files: string = relative(process.cwd(), join(root, "examples", "harbour-bridge"));
const io = processIo();
const exitCode: number = await runProgram(["collate", files, "--out", "-", "--out", page, ...process.argv.slice(2)], io);
if (exitCode === 0) {
  await io.stderr.write(`
The dossier above, as a page in which each line leads to its words: ${pathToFileURL(page).href}
Do the same with your own reports: npm run -s variorum -- collate FILES
`);
}
process.exitCode = exitCode;
