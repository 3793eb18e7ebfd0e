import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

const root = join(import.meta.dirname, "../..");

/** A desk in a process of its own. */
export interface Serving {
  readonly child: ChildProcessWithoutNullStreams;
  readonly url: string;
  /** Lines of the log so far. */
  readonly log: readonly string[];
}

/** Starts a desk as a checkout does, by the launcher. */
export async function start(folder: string, ...args: readonly string[]): Promise<Serving> {
  const script = [join(root, "tools/run.mjs"), join("src/apps/cli/main.ts")];
  const options = ["serve", "--data", folder, "--port", "0", "--threads", "1", ...args];
  const child = spawn(process.execPath, [...script, ...options]);
  const log: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => log.push(line));
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\S+/.exec(line)?.[0];
    if (url !== undefined) return { child, url, log };
  }
  throw new Error(`Expected the address of the desk, but this came: ${log.join("\n")}`);
}

/** What a desk does by itself is waited for so long: many times what it needs on a busy machine. */
const waitMaxMs = 60_000;

/** Asks until the answer is there, and fails when it does not come. */
export async function until(ask: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + waitMaxMs;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`Expected within ${waitMaxMs} ms: ${ask.toString()}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
