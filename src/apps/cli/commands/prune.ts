import { findExpired } from "../../../desk/index.ts";
import { readSettings } from "../../settings.ts";
import type { Command, ExitCode } from "../command.ts";
import { dataOptions, existingFolder, openFolder, usualThreads } from "../data-folder.ts";
import { watchInterruption } from "../interruption.ts";
import type { Io } from "../io.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs } from "../options.ts";
import { createProgress } from "../progress.ts";

const options = {
  ...dataOptions,
  "page-days": { type: "value", value: "DAYS", help: "let go of the bytes of pages first seen so long ago" },
  "report-days": { type: "value", value: "DAYS", help: "let go of reports that are alone in their story for so long" },
  "dry-run": { type: "flag", help: "only say what would be let go" },
  config: { type: "value", value: "FILE", help: "settings in TOML; variorum.toml in the folder if absent" },
} as const satisfies OptionSpecs;

export const pruneCommand: Command = {
  options,
  details: [
    "Lets go of what nothing holds any more, by the rules of [retention] in the settings or those given here. What a dossier of several",
    "reports or a correction names is never let go. The titles of the reports are told. A desk that is served does the same once a day.",
    "",
    "Examples:",
    "  variorum prune --data desk --report-days 365 --dry-run",
    "  variorum prune --data desk --page-days 90",
  ],
  run,
};

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { options: chosen } = parseOptions(args, options, "prune");
  const folder = existingFolder(io, chosen.data, "prune");
  const flags = { pageDays: chosen["page-days"], reportDays: chosen["report-days"] };
  const rules = readSettings(folder, flags, io.environment, usualThreads, chosen.config);
  if (rules.pageDays === null && rules.reportDays === null) {
    throw usage("Expected a rule, --page-days or --report-days or [retention] in the settings, but none came", "prune");
  }
  const progress = createProgress(io);
  const desk = openFolder(folder, 1, { onProgress: progress.onProgress });
  await progress.end();
  const interruption = watchInterruption();
  try {
    const now = new Date().toISOString();
    const expired = findExpired(desk.store, rules, now);
    for (const { title, file, outlet, firstSeen } of expired.reports) {
      await io.stdout.write(`${firstSeen.slice(0, 10)} ${title ?? file}${outlet === null ? "" : ` (${outlet})`}\n`);
    }
    if (chosen["dry-run"]) {
      await io.stdout.write(`Would let go of ${toWords(expired.reports.length, expired.pages.length)}.\n`);
      return 0;
    }
    const { pages, bytes, reports } = await desk.prune(rules, progress.onProgress, interruption.signal);
    await progress.end();
    await io.stdout.write(`Let go of ${toWords(reports, pages)}${bytes === 0 ? "" : ` (${bytes} bytes packed)`}.\n`);
    if (!interruption.signal.aborted) return 0;
    await io.stderr.write("variorum: stopped on request: run it again to let go of the rest.\n");
    return interruption.code();
  } finally {
    interruption.end();
    await desk.close();
  }
}

function toWords(reports: number, pages: number): string {
  const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
  return `${counted(reports, "report")} and the bytes of ${counted(pages, reports === 0 ? "page" : "other page")}`;
}
