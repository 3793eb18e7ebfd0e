import type { Io } from "./io.ts";

/** Redrawn at most so often: a terminal shows no more, and a slow one would hold up the work. */
const drawEveryMs = 200;

/** A line on a terminal that tells how far long work is; silent for files and pipes. */
export interface Progress {
  show(line: string): Promise<void>;
  /** Takes the line away. */
  end(): Promise<void>;
}

export function createProgress(io: Io): Progress {
  let drawn = 0;
  let isShown = false;
  return {
    async show(line) {
      const now = Date.now();
      if (!io.stderr.isTerminal || now - drawn < drawEveryMs) return;
      drawn = now;
      isShown = true;
      await io.stderr.write(`\r\u001b[2K${line.slice(0, (io.stderr.columns ?? 80) - 1)}`);
    },
    async end() {
      if (isShown) await io.stderr.write("\r\u001b[2K");
      isShown = false;
    },
  };
}
