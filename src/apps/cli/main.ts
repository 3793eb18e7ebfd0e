#!/usr/bin/env -S node --no-concurrent-recompilation --max-semi-space-size=4
/*
 * The command. It loads nothing before it knows that this Node can run the rest: an older one would stop with a syntax error
 * that tells nobody what to do.
 */
import { setFlagsFromString } from "node:v8";

const oldestMajor = 24;
const major = Number(process.versions.node.split(".")[0]);

if (major < oldestMajor) {
  process.stderr.write(
    `variorum: expected Node ${oldestMajor} or newer, but this is Node ${process.versions.node}. Install a newer Node and run again. [node-too-old]\n`,
  );
  process.exitCode = 1;
} else {
  const { runProgram } = await import("./program.ts");
  const { processIo } = await import("./process-io.ts");
  // Page by page much is thrown away and little is kept: without this the room for garbage grows to three times of what lives.
  if (process.argv[2] === "page") setFlagsFromString("--heap-growing-percent=120");
  // Not process.exit(): what was written to a pipe must be read first.
  process.exitCode = await runProgram(process.argv.slice(2), processIo());
}
