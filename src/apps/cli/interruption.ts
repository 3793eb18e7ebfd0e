import type { StoppedCode } from "./command.ts";

/**
 * Ctrl-C and `kill` ask a long command to stop after the report at hand. A second one ends the process at once, which loses nothing that
 * was committed. Call `end` when the command is done, so that signals have their usual effect again.
 */
export interface Interruption {
  readonly signal: AbortSignal;
  /** What a command that was stopped ends with: 128 and the number of the signal. */
  code(): StoppedCode;
  end(): void;
}

export function watchInterruption(): Interruption {
  const controller = new AbortController();
  let code: StoppedCode = 130;
  const stop = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) {
      end();
      process.kill(process.pid, name);
    }
    code = name === "SIGTERM" ? 143 : 130;
    controller.abort();
  };
  const end = (): void => {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return { signal: controller.signal, code: () => code, end };
}

/** The items until the signal says stop: an input that waits, such as a pipe, must not hold up the end. */
export async function* untilStopped<Item>(items: AsyncIterable<Item>, signal: AbortSignal): AsyncGenerator<Item> {
  const stopped = Promise.withResolvers<{ readonly done: true; readonly value: undefined }>();
  const stop = (): void => stopped.resolve({ done: true, value: undefined });
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  const iterator = items[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = iterator.next();
      // What is no longer waited for may fail unheard.
      next.catch(() => undefined);
      const { done, value } = await Promise.race([stopped.promise, next]);
      if (done === true) return;
      yield value;
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
