import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { VariorumError } from "../../kernel/index.ts";
import type { StoryId } from "../../kernel/index.ts";
import type { Answers, Job, Reply } from "./jobs.ts";

/** What readers wait for goes first, then pages on their way in, then what nobody waits for. */
export type Urgency = "now" | "soon" | "idle";

export interface Pool {
  readonly threads: number;
  /** Jobs that wait or run. */
  readonly busy: number;
  run<Kind extends Job["kind"]>(job: Extract<Job, { kind: Kind }>, urgency: Urgency): Promise<Answers[Kind]>;
  close(): Promise<void>;
}

/** No page of 15 MiB needs as long; a thread that takes longer is given up, and the page with it. */
const jobMaxMs = 120_000;

/** A thread keeps few stories: of more nobody need know which thread had them. */
const compiledMax = 30;

interface Waiting {
  readonly job: Job;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  /** Stories that it compiled, which it may have kept. */
  readonly compiled: Set<StoryId>;
  /** Undefined until its first job: reading the models costs a second, which a desk that only shows pages never needs. */
  worker: Worker | undefined;
  current: Waiting | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** Threads for the heavy steps. A thread that dies takes its one job with it, which is rejected with `reading-failed`; another starts. */
export function createPool(threads: number): Pool {
  const queues: Record<Urgency, Waiting[]> = { now: [], soon: [], idle: [] };
  const all = Array.from({ length: threads }, (): Thread => ({
    compiled: new Set(),
    worker: undefined,
    current: undefined,
    timer: undefined,
  }));
  let closing = false;

  const next = (): Waiting | undefined => queues.now.shift() ?? queues.soon.shift() ?? queues.idle.shift();
  const feed = (): void => {
    for (let free = all.filter(({ current }) => current === undefined); free.length > 0; free = free.filter(({ current }) => !current)) {
      const waiting = next();
      if (waiting === undefined) return;
      const thread = chooseThread(waiting.job, free, all);
      thread.current = waiting;
      const worker = thread.worker ?? start(thread);
      thread.timer = setTimeout(() => void worker.terminate(), jobMaxMs);
      // The process stays while a job runs, and may end while threads wait for one.
      worker.ref();
      worker.postMessage(waiting.job);
    }
  };
  const settle = (thread: Thread, act: (waiting: Waiting) => void): void => {
    const { current } = thread;
    clearTimeout(thread.timer);
    thread.current = undefined;
    thread.worker?.unref();
    if (current !== undefined) act(current);
  };
  const start = (thread: Thread): Worker => {
    // Beside the sources it is TypeScript, in the package JavaScript.
    const worker = new Worker(new URL(`./thread${extname(import.meta.filename)}`, import.meta.url));
    thread.worker = worker;
    worker.on("message", (reply: Reply) => {
      settle(thread, ({ resolve, reject, job }) => {
        if (reply.kind === "done") resolve(reply.answer as never);
        else reject(failed(job, reply.message));
      });
      feed();
    });
    // An error comes before its exit: whichever is first takes the job, and the next job gets another worker.
    const end = (why: string): void => {
      if (thread.worker !== worker) return;
      settle(thread, ({ reject, job }) => reject(failed(job, why)));
      thread.worker = undefined;
      thread.compiled.clear();
      if (!closing) feed();
    };
    worker.on("error", (error) => end(error.message));
    worker.on("exit", () => end("its thread was stopped"));
    return worker;
  };

  return {
    threads,
    get busy() {
      return queues.now.length + queues.soon.length + queues.idle.length + all.filter((thread) => thread.current !== undefined).length;
    },
    run: (job, urgency) =>
      new Promise((resolve, reject) => {
        queues[urgency].push({ job, resolve, reject });
        feed();
      }),
    async close() {
      closing = true;
      for (const queue of Object.values(queues)) for (const { reject, job } of queue.splice(0)) reject(failed(job, "the desk was closed"));
      await Promise.all(all.flatMap(({ worker }) => (worker === undefined ? [] : [worker.terminate()])));
    },
  };
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

function failed(job: Job, why: string): VariorumError {
  const about = job.kind === "prepare" ? job.file.file : job.kind === "compile" ? `story ${job.material.story.id}` : job.again.source.file;
  return new VariorumError(
    "reading-failed",
    `${about}: expected it to be read, but ${why}. The others go on; please report this with the page.`,
  );
}
