/** The desk's thread, but every dossier ends it as long as the file is there that the variable names. */
import { existsSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import type { Job } from "../../../src/desk/threads/jobs.ts";

parentPort!.on("message", (job: Job) => {
  if (job.kind === "compile" && existsSync(process.env["TEST_NO_DOSSIER"] ?? "")) process.exit(8);
});

// Its own listener comes second.
await import("../../../src/desk/threads/thread.ts");
