import { streamReports } from "../../../intake/transport/index.ts";
import type { Command, ExitCode } from "../command.ts";
import { dataFolder, dataOptions, openFolder } from "../data-folder.ts";
import { fetchingOf } from "../fetching.ts";
import type { Io } from "../io.ts";
import { watchInterruption } from "../interruption.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs } from "../options.ts";
import { describeTakenIn, takeIn } from "../take-in.ts";

const options = {
  ...dataOptions,
  manifest: { type: "value", value: "FILE", help: "facts of the reports; by default reports.json or reports.toml beside them" },
} as const satisfies OptionSpecs;

export const addCommand: Command = {
  options,
  details: [
    "Reads saved pages into the desk: article, names, quotations, figures, story. The folder is made when it is not there.",
    "A report that the desk has already is passed over, so that an interrupted import is simply run again.",
    "",
    "Examples:",
    "  variorum add saved/ --data desk",
    '  variorum add "archive/**/*.html" --data desk',
  ],
  run,
};

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files, options: chosen } = parseOptions(args, options, "add");
  if (files.length === 0) throw usage("Expected pages (files, folders, globs or -), but none came", "add");
  const folder = dataFolder(io, chosen.data, "add");
  const fetching = fetchingOf(io, folder);
  const desk = openFolder(folder);
  const interruption = watchInterruption();
  try {
    const arrivals = streamReports(files, { cwd: io.cwd, stdin: io.stdin, manifest: chosen.manifest, fetching });
    const taken = await takeIn(io, desk, arrivals, interruption.signal);
    await io.stdout.write(describeTakenIn(taken, desk.store.counts().stories));
    return taken.left > 0 || taken.isInterrupted ? 1 : 0;
  } finally {
    interruption.end();
    await desk.close();
  }
}
