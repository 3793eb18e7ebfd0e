import type { Io } from "./io.ts";
import type { OptionSpecs } from "./options.ts";

/** 0: done. 1: something went wrong while running. 2: wrong use. 130, 143: stopped by Ctrl-C or by `kill`, as shells count. */
export type ExitCode = 0 | 1 | 2 | StoppedCode;

export type StoppedCode = 130 | 143;

/** What the list of commands tells; the command itself is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  /** One line. */
  readonly summary: string;
  /** Ways to call it, without the name of the program. */
  readonly usage: readonly [string, ...string[]];
  load(): Promise<Command>;
}

export interface Command {
  readonly options: OptionSpecs;
  /** What the help says below the options. */
  readonly details: readonly string[];
  run(io: Io, args: readonly string[]): Promise<ExitCode>;
}
