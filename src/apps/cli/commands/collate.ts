import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import {
  collate,
  compareWithEarlier,
  readQuestionFile,
  readReports,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderText,
} from "../../../index.ts";
import type { Collation, ReportInputs } from "../../../index.ts";
import type { CsvTable } from "../../../editions/index.ts";
import { VariorumError } from "../../../kernel/index.ts";
import type { Command, ExitCode } from "../command.ts";
import { readEarlierDossiers } from "../earlier-dossier.ts";
import { factOptions, giveFacts } from "../given-facts.ts";
import { fetchingOf } from "../fetching.ts";
import type { Io } from "../io.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs, OptionValues } from "../options.ts";
import { checkOutput, chooseFiles, giveOutput, writeOutput } from "../output.ts";
import type { Output } from "../output.ts";
import { renderNotice, renderProblem, toProblems } from "../problems.ts";
import { checkModelWish, modelOptions, rewriteIfWished } from "../rewriting.ts";
import { colorChoices, textWidth, wantsColor } from "../screen.ts";

const formats = ["text", "html", "markdown", "json", "csv", "graphml", "jsongraph", "dot"] as const;
type Format = (typeof formats)[number];

/** Rows of the CSV edition, named here so that its writer is loaded only when it is wanted. */
const csvTables: readonly CsvTable[] = ["claims", "figures", "quotations", "timeline"];

const options = {
  format: {
    type: "value",
    short: "f",
    value: "EDITION",
    choices: formats,
    help: `${formats.join(", ")}; by default as --out ends`,
  },
  out: { type: "values", short: "o", value: "FILE", help: "write to FILE, several times for several editions; - is standard output" },
  open: { type: "flag", help: "show the HTML page in the browser" },
  questions: { type: "value", short: "q", value: "FILE", help: "questions to answer from the reports, one a line" },
  manifest: { type: "value", value: "FILE", help: "facts of the reports; by default reports.json or reports.toml beside them" },
  ...factOptions,
  since: { type: "value", value: "FILE", help: "tell what is new since an earlier dossier, written with --format json" },
  ...modelOptions,
  table: { type: "values", choices: csvTables, help: "rows of the CSV edition: this table only, several times for several" },
  width: { type: "value", value: "COLUMNS", help: "width of the text edition" },
  color: { type: "value", choices: colorChoices, help: "colour of the text edition; auto: when a terminal reads it" },
} as const satisfies OptionSpecs;

type Options = OptionValues<typeof options>;

export const collateCommand: Command = {
  options,
  details: [
    "A folder stands for the reports directly in it (.html, .htm, .xhtml, .txt, .eml, .warc), - for one report on standard input.",
    "A web address is fetched. A feed stands for the texts of its entries, a mail for its text, a web archive for its pages.",
    "Reports that do not tell the same event are shown apart. A report that cannot be read is named on standard error,",
    "the others are collated all the same, and the exit code is 1.",
    "",
    "Examples:",
    "  variorum collate a.html b.html c.txt",
    "  variorum collate reports/ --questions questions.txt --out dossier.html --open",
    '  variorum collate a.html b.txt --outlet "b.txt=The Harbour Times" --published b.txt=2026-03-14 --format json',
  ],
  run,
};

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files, options: chosen } = parseOptions(args, options, "collate");
  if (files.length === 0 && chosen.manifest === undefined)
    throw usage("Expected reports (files, folders, globs, web addresses or -), but none came", "collate");
  checkModelWish(chosen, "collate");
  const earlier = chosen.since === undefined ? undefined : readEarlierDossiers(io, chosen.since);
  const outputs = chooseOutputs(chosen);
  const width = textWidth(io.stdout, chosen.width, "collate");
  const asked = chosen.questions === undefined ? [] : readQuestionFile(resolve(io.cwd, chosen.questions), chosen.questions);
  for (const output of outputs) if (output.file !== undefined) checkOutput(io, output.file);
  const inputs = await readReports(files, { cwd: io.cwd, stdin: io.stdin, manifest: chosen.manifest, fetching: fetchingOf(io) });
  const unread = inputs.problems.map((problem) => problem.message);
  const reports = giveFacts(inputs.reports, chosen, unread, "collate");
  const collated = collate(reports, { questions: [...new Set([...asked, ...inputs.questions])] });
  const compared = earlier === undefined ? collated : await compareWithEarlier(collated, earlier);
  const collation = await rewriteIfWished(io, compared, chosen);
  const problems = [...inputs.problems, ...toProblems(collation.notices)];
  await tell(io, inputs, collation, problems);
  if (collation.stories.length === 0) throw noReport(problems.length);
  for (const output of outputs) await give(io, collation, output, { width, color: chosen.color, tables: chosen.table });
  if (chosen.open) await show(io, collation, outputs);
  return problems.length > 0 ? 1 : 0;
}

/** One edition for each --out; standard output when there is none. */
function chooseOutputs(chosen: Options): readonly Output<Format>[] {
  if (chosen.out.length === 0) return [{ format: (chosen.format as Format | undefined) ?? "text", file: undefined }];
  return chooseFiles(chosen, endings, "collate");
}

const endings: readonly (readonly [RegExp, Format])[] = [
  [/\.x?html?$/i, "html"],
  [/\.(md|markdown)$/i, "markdown"],
  [/\.json$/i, "json"],
  [/\.csv$/i, "csv"],
  [/\.graphml$/i, "graphml"],
  [/\.(dot|gv)$/i, "dot"],
];

/** What went wrong and what is doubtful goes to standard error, so that the dossier can be piped. */
async function tell(io: Io, inputs: ReportInputs, collation: Collation, problems: readonly VariorumError[]): Promise<void> {
  for (const problem of problems) await io.stderr.write(renderProblem(problem));
  for (const file of inputs.repeated) {
    await io.stderr.write(`variorum: note: ${file} was named more than once and is read once.\n`);
  }
  for (const notice of [...inputs.notices, ...collation.notices]) {
    const line = renderNotice(notice);
    if (line !== undefined) await io.stderr.write(line);
  }
}

interface Wishes {
  readonly width: number;
  readonly color: string | undefined;
  /** Of the CSV edition; all when none is named. */
  readonly tables: readonly string[];
}

async function give(io: Io, collation: Collation, output: Output<Format>, wishes: Wishes): Promise<void> {
  const color = wantsColor(io, output.file === undefined ? io.stdout : undefined, wishes.color);
  const text = await render(collation, output.format, wishes, color);
  await giveOutput(io, output.file, text);
}

async function render(collation: Collation, format: Format, { width, tables }: Wishes, color: boolean): Promise<string> {
  switch (format) {
    case "text":
      return renderText(collation, { width, color });
    case "html":
      return renderHtml(collation);
    case "markdown":
      return renderMarkdown(collation);
    case "json":
      return renderJson(collation);
    case "csv":
    case "graphml":
    case "jsongraph":
    case "dot":
      return renderData(collation, format, tables);
  }
}

/** The editions for programs, loaded when one is asked for. */
async function renderData(
  collation: Collation,
  format: "csv" | "graphml" | "jsongraph" | "dot",
  tables: readonly string[],
): Promise<string> {
  const { renderCsv, renderDot, renderGraphml, renderJsonGraph } = await import("../../../editions/index.ts");
  switch (format) {
    case "csv":
      return renderCsv(collation, tables.length === 0 ? csvTables : (tables as readonly CsvTable[]));
    case "graphml":
      return renderGraphml(collation);
    case "jsongraph":
      return renderJsonGraph(collation);
    case "dot":
      return renderDot(collation);
  }
}

async function show(io: Io, collation: Collation, outputs: readonly Output<Format>[]): Promise<void> {
  const file = outputs.find((output) => output.format === "html" && output.file !== undefined)?.file;
  const name = `variorum-${collation.stories[0]!.dossier.story}.html`;
  const path = file === undefined ? writeOutput(io, join(ownFolder(), name), renderHtml(collation)) : resolve(io.cwd, file);
  try {
    await io.open(path);
  } catch (error) {
    const place = pathToFileURL(path).href;
    throw new VariorumError("output-failed", `Expected a program that shows the page, but none could be started. Open ${place} yourself.`, {
      cause: error,
    });
  }
}

/** A folder that nobody else may write to, because names in the shared one could be foreseen and taken. */
function ownFolder(): string {
  return mkdtempSync(join(tmpdir(), "variorum-"));
}

function noReport(problems: number): VariorumError {
  const why = problems > 0 ? "but none of the files has one (see above)" : "but none came";
  return new VariorumError("no-report", `Expected at least one report with an article, ${why}. Nothing was written.`);
}
