/** The desk's thread, but some pages end it: those whose file says so, at each time or at the first one. */
import { existsSync, writeFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import type { Job } from "../../../src/desk/threads/jobs.ts";

const port = parentPort!;
const early: Job[] = [];
let isLoaded = false;

port.on("message", (job: Job) => {
  endWith(job);
  if (isLoaded) return;
  early.push(job);
  // A thread that ends with its first job has not spent a second on reading the models.
  if (early.length === 1) void load();
});

function endWith(job: Job): void {
  if (job.kind !== "prepare") return;
  const { file } = job.file;
  if (file.endsWith("exits.txt")) process.exit(7);
  if (!file.endsWith("once.txt") || existsSync(file)) return;
  writeFileSync(file, "it has ended a thread");
  process.exit(7);
}

async function load(): Promise<void> {
  await import("../../../src/desk/threads/thread.ts");
  isLoaded = true;
  // Its own listener was not there when these came.
  for (const job of early) port.emit("message", job);
}
