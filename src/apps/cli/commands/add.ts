import { streamReports } from "../../../intake/transport/index.ts";
import type { Notice, NoticeCode } from "../../../kernel/index.ts";
import type { Command, ExitCode } from "../command.ts";
import { dataFolder, dataOptions, openTold } from "../data-folder.ts";
import { fetchingOf } from "../fetching.ts";
import type { Io } from "../io.ts";
import { watchInterruption } from "../interruption.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs } from "../options.ts";
import { renderNotice } from "../problems.ts";
import { describeTakenIn, takeIn } from "../take-in.ts";

const options = {
  ...dataOptions,
  manifest: { type: "value", value: "FILE", help: "facts of the reports; by default reports.json or reports.toml beside them" },
} as const satisfies OptionSpecs;

/** What says that a file held more than was taken in; other doubts are about reports, which show them. */
const losses: ReadonlySet<NoticeCode> = new Set<NoticeCode>([
  "entries-left-out",
  "entry-without-text",
  "listing-cut",
  "record-passed-over",
]);

export const addCommand: Command = {
  options,
  details: [
    "Reads saved pages, feeds, mails, mailboxes and web archives into the desk: article, names, quotations, figures, story. The folder is",
    'made when it is not there. A folder of mails is read once; "variorum sources add" follows it.',
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
  const desk = await openTold(io, folder);
  const interruption = watchInterruption();
  try {
    const told: string[] = [];
    const onNotice = (notice: Notice): void => {
      if (losses.has(notice.code)) told.push(renderNotice(notice) ?? "");
    };
    const arrivals = streamReports(files, { cwd: io.cwd, stdin: io.stdin, manifest: chosen.manifest, fetching, onNotice });
    const taken = await takeIn(io, desk, arrivals, interruption.signal);
    await io.stderr.write(told.join(""));
    await io.stdout.write(describeTakenIn(taken, desk.store.counts().stories));
    if (taken.isInterrupted) return interruption.code();
    return taken.left > 0 ? 1 : 0;
  } finally {
    interruption.end();
    await desk.close();
  }
}
