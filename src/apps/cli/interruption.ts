/**
 * Ctrl-C and `kill` ask a long command to stop after the report at hand. A second one ends the process at once, which loses nothing that
 * was committed. Call `end` when the command is done, so that signals have their usual effect again.
 */
export interface Interruption {
  readonly signal: AbortSignal;
  end(): void;
}

export function watchInterruption(): Interruption {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) {
      end();
      process.kill(process.pid, name);
    }
    controller.abort();
  };
  const end = (): void => {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return { signal: controller.signal, end };
}
