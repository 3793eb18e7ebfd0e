import type { Command, CommandEntry } from "./command.ts";
import type { OptionSpec } from "./options.ts";

/** Help of the program. */
export function renderProgramHelp(commands: readonly CommandEntry[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    "variorum: what several reports of one event say, side by side, each line with the words it was read from",
    "",
    "Usage:",
    ...commands.map((command) => `  variorum ${command.usage[0]}`),
    "",
    "Commands:",
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    "",
    "  variorum COMMAND --help  tells all about a command",
    "  variorum --version       prints the version",
    "",
    exitCodes,
    "",
  ].join("\n");
}

/** Help of one command, made from its options. */
export function renderCommandHelp(entry: CommandEntry, command: Command): string {
  const rows = Object.entries(command.options).map(([name, spec]) => [optionColumn(name, spec), spec.help] as const);
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    `variorum ${entry.name}: ${entry.summary}`,
    "",
    "Usage:",
    ...entry.usage.map((line) => `  variorum ${line}`),
    "",
    "Options:",
    ...rows.map(([left, help]) => `  ${left.padEnd(width)}  ${help}`),
    "",
    ...command.details,
    "",
    exitCodes,
    "",
  ].join("\n");
}

const exitCodes =
  "Exit codes: 0 done, 1 something went wrong while running (the rest was done), 2 wrong use, 130 or 143 stopped by a signal.";

function optionColumn(name: string, spec: OptionSpec): string {
  const value = spec.type === "flag" ? "" : ` ${spec.value ?? spec.choices?.join("|") ?? "VALUE"}`;
  return `${spec.short ? `-${spec.short}, ` : "    "}--${name}${value}`;
}
