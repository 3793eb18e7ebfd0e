#!/usr/bin/env -S node --no-concurrent-recompilation --max-semi-space-size=4 --no-parallel-scavenge --no-regexp-tier-up
/*
 * The command. It loads nothing before it knows that this Node can run the rest: an older one would stop with a syntax error
 * that tells nobody what to do.
 */
import { setFlagsFromString } from "node:v8";

const oldestMajor = 24;
const major = Number(process.versions.node.split(".")[0]);

/**
 * Room for garbage, in percent of what lives, of the commands that go through many pages: much is thrown away there and little is kept, and by
 * itself the room grows to three times of what lives. A desk has such room in each of its threads.
 */
const roomForGarbage: ReadonlyMap<string | undefined, number> = new Map([
  ["page", 120],
  ["serve", 70],
  ["replay", 70],
  ["add", 70],
  ["rebuild", 70],
]);

if (major < oldestMajor) {
  process.stderr.write(
    `variorum: expected Node ${oldestMajor} or newer, but this is Node ${process.versions.node}. Install a newer Node and run again. [node-too-old]\n`,
  );
  process.exitCode = 1;
} else {
  const { runProgram } = await import("./program.ts");
  const { processIo } = await import("./process-io.ts");
  const room = roomForGarbage.get(process.argv[2]);
  if (room !== undefined) setFlagsFromString(`--heap-growing-percent=${room}`);
  const code = await runProgram(process.argv.slice(2), processIo());
  // Who asked to stop waits for no open pipe or connection; what was to be told has been written.
  if (code > 2) process.exit(code);
  // Not process.exit(): what was written to a pipe must be read first.
  process.exitCode = code;
}
