import { errorCodes, VariorumError } from "../../kernel/index.ts";
import type { ExitCode } from "./command.ts";
import { commands } from "./commands/index.ts";
import { readVersion } from "./fetching.ts";
import { renderCommandHelp, renderProgramHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { usage } from "./options.ts";
import { renderProblem } from "./problems.ts";
import { suggest } from "../suggest.ts";

/** Runs one command line, argv without node and script. Never throws for what the world did wrong. */
export async function runProgram(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    // A mistake of ours goes on to crash with its stack; only what the world did is put into words.
    if (!(error instanceof VariorumError)) throw error;
    await io.stderr.write(renderProblem(error));
    return errorCodes[error.code].exit;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    await io.stderr.write(renderProgramHelp(commands));
    return 2;
  }
  if (name === "--version" || name === "-V") return print(io, `${readVersion()}\n`);
  const entry = commands.find((candidate) => candidate.name === (name === "help" ? rest[0] : name));
  if (entry === undefined && (name === "--help" || name === "-h" || name === "help")) return print(io, renderProgramHelp(commands));
  if (entry === undefined) throw unknownCommand(name);
  const command = await entry.load();
  const untilFiles = rest.includes("--") ? rest.slice(0, rest.indexOf("--")) : rest;
  if (name === "help" || untilFiles.includes("--help") || untilFiles.includes("-h")) return print(io, renderCommandHelp(entry, command));
  return command.run(io, rest);
}

async function print(io: Io, text: string): Promise<ExitCode> {
  await io.stdout.write(text);
  return 0;
}

function unknownCommand(name: string): VariorumError {
  const names = commands.map((command) => command.name);
  const near = suggest(name, names);
  const meant = near === undefined ? `The commands are ${names.join(", ")}` : `Did you mean "${near}"`;
  return usage(`There is no command "${name}". ${meant}${near === undefined ? "." : "?"}`, "");
}
