import { resolve } from "node:path";
import { backupFolder } from "../../../store/index.ts";
import type { Command, ExitCode } from "../command.ts";
import { dataOptions, existingFolder } from "../data-folder.ts";
import { watchInterruption } from "../interruption.ts";
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
  const interruption = watchInterruption();
  const onProgress = (done: number, all: number): void => progress.onProgress("MB copied", toMegabytes(done), toMegabytes(all));
  try {
    const removed = await backupFolder(folder, resolve(io.cwd, chosen.to), { onProgress, signal: interruption.signal });
    await progress.end();
    for (const name of removed) await io.stderr.write(`variorum: note: removed ${name}, which a backup that was broken off had left.\n`);
    await io.stdout.write(`Wrote ${chosen.to}.\n`);
    return 0;
  } catch (error) {
    await progress.end();
    if (error !== interruption.signal.reason) throw error;
    await io.stderr.write(`variorum: stopped on request: ${chosen.to} was not written.\n`);
    return interruption.code();
  } finally {
    interruption.end();
  }
}

function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
