/** The heavy steps, off the main thread: one of these runs for each processor. Answers one job at a time, in order. */
import { createHash } from "node:crypto";
import { parentPort } from "node:worker_threads";
import { assert } from "../../kernel/index.ts";
import { loadModels } from "../../model-files.ts";
import { read } from "../../reading/index.ts";
import { unpackReading } from "../packing/reading.ts";
import { unpackReport } from "../packing/report.ts";
import type { Spent, Step } from "../steps.ts";
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
  const clock = createClock(job.kind === "compile" ? "dossier" : job.kind === "prepare" ? "page" : "reading");
  try {
    const answered = answer(job, () => clock.goOn("reading"));
    reply = { kind: "done", answer: answered, spent: clock.spent() };
  } catch (error) {
    // The stages are total, so that this is a mistake of ours; the main thread names the page and goes on with the others.
    const { message, stack = "" } = error as Error;
    reply = { kind: "failed", step: clock.step, message, stack };
  }
  port.postMessage(reply);
});

/** Which step of a job is being done, and how long each took. */
function createClock(first: Step): { readonly step: Step; goOn(next: Step): void; spent(): Spent } {
  let step = first;
  let since = performance.now();
  const spent: Partial<Record<Step, number>> = {};
  const stop = (): void => {
    spent[step] = (performance.now() - since) / 1_000;
    since = performance.now();
  };
  return {
    get step() {
      return step;
    },
    goOn(next) {
      stop();
      step = next;
    },
    spent() {
      stop();
      return spent;
    },
  };
}

function answer(job: Job, onRead: () => void): Answers[keyof Answers] {
  switch (job.kind) {
    case "prepare":
      return prepare(job.file, createHash("sha256").update(job.file.bytes).digest("hex"), models, onRead);
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
