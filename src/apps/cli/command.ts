import type { Io } from "./io.ts";
import type { OptionSpecs } from "./options.ts";

/** 0: done. 1: something went wrong while running. 2: wrong use. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Ways to call it, without the name of the program. */
  readonly usage: readonly string[];
  readonly options: OptionSpecs;
  /** What the help says below the options. */
  readonly details: readonly string[];
  run(io: Io, args: readonly string[]): Promise<ExitCode>;
}
