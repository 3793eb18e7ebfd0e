/** The desk's thread, but some pages end it: those whose file says so, at each time or at the first one. */
import { existsSync, writeFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import type { Job } from "../../../src/desk/threads/jobs.ts";

parentPort!.on("message", (job: Job) => {
  if (job.kind !== "prepare") return;
  const { file } = job.file;
  if (file.endsWith("exits.txt")) process.exit(7);
  if (!file.endsWith("once.txt") || existsSync(file)) return;
  writeFileSync(file, "it has ended a thread");
  process.exit(7);
});

// Its own listener comes second.
await import("../../../src/desk/threads/thread.ts");
