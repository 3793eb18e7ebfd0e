import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { backupFolder } from "../../../store/index.ts";
import type { Command, ExitCode } from "../command.ts";
import { dataOptions, existingFolder } from "../data-folder.ts";
import type { Io } from "../io.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs } from "../options.ts";
import { createProgress } from "../progress.ts";

const options = {
  ...dataOptions,
  to: { type: "value", value: "FILE", help: "where the copy goes; it appears when it is complete" },
} as const satisfies OptionSpecs;

export const backupCommand: Command = {
  options,
  details: [
    "One file that holds everything, also while the desk is being served. To bring it back, put it into an empty folder as desk.db.",
    "",
    "Example:",
    "  variorum backup --data desk --to monday.db",
  ],
  run,
};

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { options: chosen } = parseOptions(args, options, "backup");
  if (chosen.to === undefined) throw usage("Expected --to with the name of the copy, but none came", "backup");
  const folder = existingFolder(io, chosen.data, "backup");
  const progress = createProgress(io);
  // One statement, which tells nothing until it is through.
  await progress.show(`Copying ${Math.ceil(statSync(join(folder, "desk.db")).size / 1_000_000)} MB`);
  const removed = backupFolder(folder, resolve(io.cwd, chosen.to));
  await progress.end();
  for (const name of removed) await io.stderr.write(`variorum: note: removed ${name}, which a backup that was broken off had left.\n`);
  await io.stdout.write(`Wrote ${chosen.to}.\n`);
  return 0;
}
