import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { VariorumError } from "../../kernel/index.ts";
import type { StoryId } from "../../kernel/index.ts";
import type { Answers, Job, Reply } from "./jobs.ts";
import { createSteps } from "../steps.ts";
import type { Step, StepTally } from "../steps.ts";
import { Queues } from "./queues.ts";
import type { Urgency, Waiting } from "./queues.ts";

export type { Urgency } from "./queues.ts";

export interface Pool {
  readonly threads: number;
  /** Jobs that wait or run. */
  readonly busy: number;
  /** Threads that ended in the middle of a job since the pool was made. */
  readonly deaths: number;
  run<Kind extends Job["kind"]>(job: Extract<Job, { kind: Kind }>, urgency: Urgency): Promise<Answers[Kind]>;
  close(): Promise<void>;
}

/** No page of 15 MiB needs as long; a thread that takes longer is stopped. */
const jobMaxMs = 120_000;

/** A thread keeps few stories: of more nobody need know which thread had them. */
const compiledMax = 30;

/**
 * A job is handed to a second thread when its first one ends: memory may have been short for a moment. What ends two threads would end
 * every other one, and is given up.
 */
const deathsMax = 2;

/**
 * What a thread makes lives for one page or one dossier: with more room for the young, Node lets a hundred megabytes of it lie before
 * it looks what is still needed.
 */
const youngMb = 48;

interface Thread {
  /** Stories that it compiled, which it may have kept. */
  readonly compiled: Set<StoryId>;
  /** Undefined until its first job: reading the models costs a second, which a desk that only shows pages never needs. */
  worker: Worker | undefined;
  current: Waiting | undefined;
  /** Handed over already, so that it begins the next moment, while the main thread writes to the disk. */
  ahead: Waiting | undefined;
  timer: NodeJS.Timeout | undefined;
  /** It was stopped because its job took too long. */
  isLate: boolean;
}

/** Beside the sources it is TypeScript, in the package JavaScript. */
const usualThread = new URL(`./thread${extname(import.meta.filename)}`, import.meta.url);

/**
 * Threads for the heavy steps, each running the file `thread`. When one ends in the middle of a job, another starts and the job is tried
 * once more, before those that wait; a job that ends a second thread is rejected with `reading-failed`, as is one that throws.
 */
export function createPool(threads: number, thread: URL = usualThread, steps: StepTally = createSteps()): Pool {
  const queues = new Queues();
  const all = Array.from({ length: threads }, newThread);
  let [closing, deaths] = [false, 0];

  const feed = (): void => {
    for (let free = all.filter(({ current }) => current === undefined); free.length > 0; free = free.filter(({ current }) => !current)) {
      const waiting = queues.next();
      if (waiting === undefined) return;
      const own = chooseThread(waiting.job, free, all);
      const worker = own.worker ?? start(own);
      worker.postMessage(waiting.job);
      begin(own, worker, waiting);
    }
    for (const own of all) handAhead(own, queues);
  };
  const diedWith = (waiting: Waiting, why: string): void => {
    deaths++;
    if (!closing && waiting.deaths + 1 >= deathsMax) steps.fail(stepOf(waiting.job));
    const again = { ...waiting, deaths: waiting.deaths + 1 };
    if (closing) waiting.reject(failed(waiting.job, "the desk was closed"));
    else if (again.deaths < deathsMax) queues.putBack(again);
    else waiting.reject(failed(waiting.job, `it ended ${deathsMax} threads, the last one because ${why}`));
  };
  const start = (own: Thread): Worker => {
    const worker = new Worker(thread, { resourceLimits: { maxYoungGenerationSizeMb: youngMb } });
    own.worker = worker;
    worker.on("message", (reply: Reply) => {
      settle(own, ({ resolve, reject, job }) => {
        count(reply, steps);
        if (reply.kind === "done") resolve(reply.answer as never);
        else reject(failed(job, reply.message));
      });
      beginAhead(own, worker);
      feed();
    });
    // An error comes before its exit: whichever is first takes the job, and the next job gets another worker.
    const end = (why: string): void => {
      if (own.worker !== worker) return;
      const { isLate, ahead } = own;
      own.worker = undefined;
      own.ahead = undefined;
      own.compiled.clear();
      if (ahead !== undefined && closing) ahead.reject(failed(ahead.job, "the desk was closed"));
      else if (ahead !== undefined) queues.putBack(ahead);
      settle(own, (waiting) => diedWith(waiting, isLate ? `it took more than ${jobMaxMs / 1_000} seconds` : why));
      if (!closing) feed();
    };
    worker.on("error", (error) => end(`of "${error.message}"`));
    worker.on("exit", (code) => end(`it stopped with code ${code}`));
    return worker;
  };

  return {
    threads,
    get busy() {
      return queues.length + all.flatMap(inHand).length;
    },
    get deaths() {
      return deaths;
    },
    run: (job, urgency) =>
      new Promise((resolve, reject) => {
        queues.add({ job, urgency, deaths: 0, resolve, reject });
        feed();
      }),
    async close() {
      closing = true;
      for (const { reject, job } of queues.takeAll()) reject(failed(job, "the desk was closed"));
      await Promise.all(all.flatMap(({ worker }) => (worker === undefined ? [] : [worker.terminate()])));
    },
  };
}

function newThread(): Thread {
  return { compiled: new Set(), worker: undefined, current: undefined, ahead: undefined, timer: undefined, isLate: false };
}

function inHand({ current, ahead }: Thread): readonly Waiting[] {
  return [current, ahead].filter((waiting) => waiting !== undefined);
}

function handAhead(own: Thread, queues: Queues): void {
  if (own.worker === undefined || own.current === undefined || own.ahead !== undefined) return;
  own.ahead = queues.nextAhead();
  if (own.ahead !== undefined) own.worker.postMessage(own.ahead.job);
}

function beginAhead(own: Thread, worker: Worker): void {
  const { ahead } = own;
  own.ahead = undefined;
  if (ahead !== undefined) begin(own, worker, ahead);
}

/** The thread has the job in hand from now on. */
function begin(own: Thread, worker: Worker, job: Waiting): void {
  own.current = job;
  // The process stays while a job runs, and may end while threads wait for one.
  worker.ref();
  own.timer = setTimeout(() => {
    own.isLate = true;
    void worker.terminate();
  }, jobMaxMs);
}

/** Ends the job of a thread, which is free then. */
function settle(own: Thread, act: (waiting: Waiting) => void): void {
  const { current } = own;
  clearTimeout(own.timer);
  own.isLate = false;
  own.current = undefined;
  own.worker?.unref();
  if (current !== undefined) act(current);
}

/** A story goes to the thread that compiled it last, when that one is free: it may have kept it. */
function chooseThread(job: Job, free: readonly Thread[], all: readonly Thread[]): Thread {
  if (job.kind !== "compile") return free[0]!;
  const { id } = job.material.story;
  const thread = free.find(({ compiled }) => compiled.has(id)) ?? free[0]!;
  for (const { compiled } of all) compiled.delete(id);
  thread.compiled.add(id);
  const [oldest] = thread.compiled;
  if (thread.compiled.size > compiledMax) thread.compiled.delete(oldest!);
  return thread;
}

function count(reply: Reply, steps: StepTally): void {
  if (reply.kind === "done") steps.add(reply.spent);
  else steps.fail(reply.step);
}

/** What ends a thread does not say in which step of a page: most of the work is reading. */
function stepOf(job: Job): Step {
  return job.kind === "compile" ? "dossier" : "reading";
}

function failed(job: Job, why: string): VariorumError {
  const about = job.kind === "prepare" ? job.file.file : job.kind === "compile" ? `story ${job.material.story.id}` : job.again.source.file;
  return new VariorumError(
    "reading-failed",
    `${about}: expected it to be read, but ${why}. The others go on; please report this with the page.`,
  );
}
