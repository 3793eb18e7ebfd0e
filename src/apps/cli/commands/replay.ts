import { streamReports } from "../../../intake/transport/index.ts";
import type { Command, ExitCode } from "../command.ts";
import { dataFolder, dataOptions, openTold } from "../data-folder.ts";
import { fetchingOf } from "../fetching.ts";
import type { Io } from "../io.ts";
import { watchInterruption } from "../interruption.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs } from "../options.ts";
import { playStream, readStream } from "../stream.ts";
import { describeTakenIn, takeIn } from "../take-in.ts";
import type { Arrival } from "../take-in.ts";

const options = {
  ...dataOptions,
  speed: { type: "value", value: "N", help: "how many times faster than the reports came out; 3600 if absent" },
  manifest: { type: "value", value: "FILE", help: "facts of the reports; by default reports.json or reports.toml beside them" },
} as const satisfies OptionSpecs;

const usualSpeed = 3_600;

export const replayCommand: Command = {
  options,
  details: [
    "Takes pages in by the times that they state, as if they came today: to try a desk, and to see how stories grow. Nights are passed over.",
    "No desk can be served on the folder meanwhile, because one process writes it: look at it afterwards, or see serve --demo live.",
    "",
    "Example:",
    "  variorum replay saved/ --data desk --speed 7200",
  ],
  run,
};

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files, options: chosen } = parseOptions(args, options, "replay");
  if (files.length === 0) throw usage("Expected pages (files, folders or globs), but none came", "replay");
  const speed = chosen.speed === undefined ? usualSpeed : Number(chosen.speed);
  if (!(speed > 0 && speed < Infinity)) throw usage(`Expected --speed with a number above 0, but "${chosen.speed}" came`, "replay");
  const folder = dataFolder(io, chosen.data, "replay");
  const fetching = fetchingOf(io, folder);
  const stream = await readStream(streamReports(files, { cwd: io.cwd, manifest: chosen.manifest, fetching }));
  const desk = await openTold(io, folder);
  const interruption = watchInterruption();
  const arrivals = async function* (): AsyncGenerator<Arrival> {
    for (const problem of stream.problems) yield { problem };
    for await (const { report } of playStream(stream.reports, speed, interruption.signal)) yield { report };
  };
  try {
    const taken = await takeIn(io, desk, arrivals(), interruption.signal);
    await io.stdout.write(describeTakenIn(taken, desk.store.counts().stories));
    if (taken.isInterrupted) return interruption.code();
    return taken.left > 0 ? 1 : 0;
  } finally {
    interruption.end();
    await desk.close();
  }
}
