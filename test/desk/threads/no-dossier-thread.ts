/** The desk's thread, but every dossier ends it as long as the file is there that the variable names. */
import { existsSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import type { Job } from "../../../src/desk/threads/jobs.ts";

const port = parentPort!;
const early: Job[] = [];
let isLoaded = false;

port.on("message", (job: Job) => {
  if (job.kind === "compile" && existsSync(process.env["TEST_NO_DOSSIER"] ?? "")) process.exit(8);
  if (isLoaded) return;
  early.push(job);
  // A thread that ends with its first job has not spent a second on reading the models.
  if (early.length === 1) void load();
});

async function load(): Promise<void> {
  await import("../../../src/desk/threads/thread.ts");
  isLoaded = true;
  // Its own listener was not there when these came.
  for (const job of early) port.emit("message", job);
}
