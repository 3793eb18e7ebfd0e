import { renderReading, renderReadingJson } from "../../../editions/index.ts";
import { hasArticle } from "../../../engine.ts";
import { decodeSource } from "../../../intake/index.ts";
import { readReports } from "../../../intake/transport/index.ts";
import type { ReportInput } from "../../../intake/transport/index.ts";
import type { Notice } from "../../../kernel/index.ts";
import { loadModels } from "../../../model-files.ts";
import { extract, takeAsIs } from "../../../page/index.ts";
import { noticesOf, read, toReadingRecord } from "../../../reading/index.ts";
import type { ReadingRecord } from "../../../reading/index.ts";
import type { Command, ExitCode } from "../command.ts";
import { factOptions, giveFacts } from "../given-facts.ts";
import { fetchingOf } from "../fetching.ts";
import type { Io } from "../io.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs } from "../options.ts";
import { renderNotice, renderProblem, toProblems } from "../problems.ts";
import { colorChoices, textWidth, wantsColor } from "../screen.ts";

const formats = ["text", "json", "jsonl"] as const;

const options = {
  format: { type: "value", short: "f", choices: formats, help: "text by default; json gives every annotation with offsets" },
  plain: { type: "flag", help: "the file is article text as it is: nothing is removed, offsets are offsets in the file" },
  published: factOptions.published,
  manifest: { type: "value", value: "FILE", help: "facts of the reports; by default reports.json or reports.toml beside them" },
  width: { type: "value", value: "COLUMNS", help: "width of the text" },
  color: { type: "value", choices: colorChoices, help: "colour of the text; auto: when a terminal reads it" },
} as const satisfies OptionSpecs;

export const readCommand: Command = {
  options,
  details: [
    "Prints what is read from a report: its text with marks, then names, speech, figures, times and events. As JSON every annotation has",
    "half-open UTF-16 offsets in the text that is printed with it. One file gives an object, several a list; jsonl gives a line for each.",
    "A file without an article is named on standard error and makes the exit code 1; with --plain every text is one.",
    "",
    "Examples:",
    "  variorum read report.html",
    "  variorum read report.txt --plain --format json",
    "  variorum read texts/ --plain --format jsonl > readings.jsonl",
    "  variorum read a.html --published a.html=2026-03-14",
  ],
  run,
};

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files, options: chosen } = parseOptions(args, options, "read");
  if (files.length === 0 && chosen.manifest === undefined)
    throw usage("Expected reports (files, folders, globs, web addresses or -), but none came", "read");
  const screen = { width: textWidth(io.stdout, chosen.width, "read"), color: wantsColor(io, io.stdout, chosen.color) };
  const sources = { cwd: io.cwd, stdin: io.stdin, manifest: chosen.manifest, fetching: fetchingOf(io), asTheyAre: chosen.plain };
  const inputs = await readReports(files, sources);
  const unread = inputs.problems.map((problem) => problem.message);
  const reports = giveFacts(inputs.reports, { ...noFacts, published: chosen.published }, unread, "read");
  for (const problem of inputs.problems) await io.stderr.write(renderProblem(problem));
  for (const notice of inputs.notices) await io.stderr.write(renderNotice(notice) ?? "");
  const printer = printerOf(chosen.format ?? "text", reports.length > 1, screen);
  let failed = inputs.problems.length;
  let printed = 0;
  // One report at a time: the readings of a folder of books need not fit into memory together.
  for (const report of reports) {
    const { record, notices } = readOne(report, chosen.plain);
    const problems = toProblems(notices);
    for (const problem of problems) await io.stderr.write(renderProblem(problem));
    for (const notice of notices) await io.stderr.write(renderNotice(notice) ?? "");
    failed += problems.length;
    if (record === undefined) continue;
    await io.stdout.write((printed === 0 ? printer.before : printer.between) + printer.print(record));
    printed++;
  }
  if (printed > 0) await io.stdout.write(printer.after);
  return failed > 0 ? 1 : 0;
}

const noFacts = { outlet: [], publisher: [], published: [], url: [], title: [] } as const;

/** The record is missing for a page without an article; a text that is given as it is always has one. */
function readOne(input: ReportInput, plain: boolean): { readonly record: ReadingRecord | undefined; readonly notices: readonly Notice[] } {
  const { value: source, notices: decoding } = decodeSource(input.bytes, plain ? { ...input, format: "text" } : input);
  const report = plain ? takeAsIs(source) : extract(source);
  const found = [...decoding, ...report.notices];
  const named = (notices: readonly Notice[]): readonly Notice[] => notices.map((notice) => ({ ...notice, file: input.file }));
  if (!plain && !hasArticle(report)) return { record: undefined, notices: named(found) };
  const reading = read(report, loadModels());
  const all = [...found, ...noticesOf(report, reading)];
  return { record: toReadingRecord(report, reading, all), notices: named(all) };
}

/** How records are written one after the other. */
interface Printer {
  readonly before: string;
  readonly between: string;
  readonly after: string;
  print(record: ReadingRecord): string;
}

function printerOf(format: string, several: boolean, screen: { readonly width: number; readonly color: boolean }): Printer {
  if (format === "jsonl") return { before: "", between: "", after: "", print: (record) => `${JSON.stringify(record)}\n` };
  if (format === "text") {
    return { before: "", between: `\n${"─".repeat(screen.width)}\n\n`, after: "", print: (record) => renderReading(record, screen) };
  }
  const [before, after] = several ? ["[\n", "\n]\n"] : ["", "\n"];
  return { before, between: ",\n", after, print: renderReadingJson };
}
