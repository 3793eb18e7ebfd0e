import type { OnProgress } from "../../desk/index.ts";
import type { Io } from "./io.ts";

/** Redrawn at most so often: a terminal shows no more, and a slow one would hold up the work. */
const drawEveryMs = 200;

/** Files and pipes get a line so often: work that is done sooner leaves nothing in them. */
const lineEveryMs = 10_000;

/** A line on a terminal that tells how far long work is; now and then a whole line for files and pipes. */
export interface Progress {
  show(line: string): Promise<void>;
  /** The same for work of the desk that tells how far it is. */
  readonly onProgress: OnProgress;
  /** Takes the line away. */
  end(): Promise<void>;
}

export function createProgress(io: Pick<Io, "stderr">, clock: () => number = Date.now): Progress {
  const isLive = io.stderr.isTerminal;
  let drawn = isLive ? 0 : clock();
  let isShown = false;
  const show = async (line: string): Promise<void> => {
    const now = clock();
    if (now - drawn < (isLive ? drawEveryMs : lineEveryMs)) return;
    drawn = now;
    if (!isLive) return io.stderr.write(`${line}\n`);
    isShown = true;
    await io.stderr.write(`\r\u001b[2K${line.slice(0, (io.stderr.columns ?? 80) - 1)}`);
  };
  return {
    show,
    onProgress: (what, done, all) => void show(`${done}${all === null ? "" : ` of ${all}`} ${what}`),
    async end() {
      if (isShown) await io.stderr.write("\r\u001b[2K");
      isShown = false;
    },
  };
}
