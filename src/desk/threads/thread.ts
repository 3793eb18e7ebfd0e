/** The heavy steps, off the main thread: one of these runs for each processor. Answers one job at a time, in order. */
import { createHash } from "node:crypto";
import { parentPort } from "node:worker_threads";
import { assert } from "../../kernel/index.ts";
import { loadModels } from "../../model-files.ts";
import { read } from "../../reading/index.ts";
import { unpackReading } from "../packing/reading.ts";
import { unpackReport } from "../packing/report.ts";
import { compileStory } from "./compile-story.ts";
import type { Answers, Job, Reply } from "./jobs.ts";
import { KeptStories } from "./kept-stories.ts";
import { prepare, prepareReport } from "./prepare.ts";

assert(parentPort !== null, "this file runs as a worker thread");
const port = parentPort;
const models = loadModels();
const stories = new KeptStories();

port.on("message", (job: Job) => {
  let reply: Reply;
  try {
    reply = { kind: "done", answer: answer(job) };
  } catch (error) {
    // The stages are total, so that this is a mistake of ours; the main thread names the page and goes on with the others.
    const { message, stack = "" } = error as Error;
    reply = { kind: "failed", message, stack };
  }
  port.postMessage(reply);
});

function answer(job: Job): Answers[keyof Answers] {
  switch (job.kind) {
    case "prepare":
      return prepare(job.file, createHash("sha256").update(job.file.bytes).digest("hex"), models);
    case "compile":
      return compileStory(job.material, models, stories);
    case "read-again": {
      const { body, reading, source, firstSeen, corrections } = job.again;
      const report = unpackReport(body);
      const asRead = reading === undefined ? read(report, models) : unpackReading(reading, report.text);
      return { kind: "report", ...prepareReport(report, source, firstSeen, asRead, corrections) };
    }
  }
}
