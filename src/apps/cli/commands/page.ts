import { decodeSource } from "../../../intake/index.ts";
import type { Source } from "../../../intake/index.ts";
import { openReports } from "../../../intake/transport/index.ts";
import type { OpenedReports, ReportInput } from "../../../intake/transport/index.ts";
import { ownText } from "../../../kernel/index.ts";
import type { Notice } from "../../../kernel/index.ts";
import { extract, renderColoured, renderExplanation, renderPageMarkdown, toPageRecord } from "../../../page/index.ts";
import type { Report } from "../../../page/index.ts";
import type { Command, ExitCode } from "../command.ts";
import { fetchingOf } from "../fetching.ts";
import type { Io } from "../io.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs } from "../options.ts";
import { checkOutput, writeOutput } from "../output.ts";
import { renderNotice, renderProblem, toProblems } from "../problems.ts";

const formats = ["text", "markdown", "json", "jsonl"] as const;

const options = {
  format: { type: "value", short: "f", choices: formats, help: "text by default; jsonl is one line of JSON for each file" },
  explain: { type: "flag", help: "show what was kept and what was removed, with kind and reason" },
  html: { type: "value", value: "OUT", help: "write the page with kept and removed parts coloured (one file only)" },
  manifest: { type: "value", value: "FILE", help: "facts of the reports; by default reports.json or reports.toml beside them" },
} as const satisfies OptionSpecs;

export const pageCommand: Command = {
  options,
  details: [
    "Prints title, outlet, date and text of each article. A file without an article is named on standard error and makes the exit code 1.",
    "A web address is fetched. A feed stands for the texts of its entries, a mail for its text, a web archive for its pages.",
    "",
    "Examples:",
    "  variorum page report.html",
    "  variorum page report.html --explain",
    "  variorum page saved/ --format jsonl > articles.jsonl",
  ],
  run,
};

/** Reads, extracts and writes page by page: a folder of any size needs memory for one page. */
async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files, options: chosen } = parseOptions(args, options, "page");
  if (files.length === 0 && chosen.manifest === undefined)
    throw usage("Expected pages (files, folders, globs, web addresses or -), but none came", "page");
  if (chosen.html !== undefined) checkOutput(io, chosen.html);
  const inputs = openReports(files, { cwd: io.cwd, stdin: io.stdin, manifest: chosen.manifest, fetching: fetchingOf(io) });
  if (chosen.html !== undefined && inputs.count > 1) throw usage(`Expected one file with --html, but ${inputs.count} came`, "page");
  const layout = layouts[chosen.explain ? "explanation" : (chosen.format ?? "text")]!;
  const notices: Notice[] = [];
  let written = 0;
  const { several, reports } = await lookAhead(inputs);
  if (chosen.html !== undefined && several) throw usage("Expected one page with --html, but several came", "page");
  const count = several ? Math.max(2, inputs.count) : 1;
  for await (const input of reports) {
    const { value: source, notices: decoding } = decodeSource(input.bytes, input);
    const report = extract(source);
    // They are kept to the end, and the page that they quote is not.
    notices.push(...[...decoding, ...report.notices].map((notice) => ({ ...notice, detail: ownText(notice.detail), file: input.file })));
    if (chosen.html !== undefined) await writeColoured(io, report, source, chosen.html);
    else await io.stdout.write((written === 0 ? layout.open(count) : layout.between) + layout.page(report, source, count));
    written++;
  }
  if (written > 0 && chosen.html === undefined) await io.stdout.write(layout.close(count));
  notices.push(...inputs.notices);
  const problems = [...inputs.problems, ...toProblems(notices)];
  for (const problem of problems) await io.stderr.write(renderProblem(problem));
  for (const notice of notices) await io.stderr.write(renderNotice(notice) ?? "");
  return problems.length > 0 || written === 0 ? 1 : 0;
}

/** Whether more than one report comes, which of a feed or an archive nobody knows before it is read, and all of them. */
async function lookAhead(inputs: OpenedReports): Promise<{ readonly several: boolean; readonly reports: AsyncIterable<ReportInput> }> {
  const each = inputs.each();
  const first = await each.next();
  const second = first.done === true ? first : await each.next();
  async function* all(): AsyncGenerator<ReportInput> {
    if (first.done !== true) yield first.value;
    if (second.done !== true) yield second.value;
    yield* each;
  }
  return { several: inputs.count > 1 || second.done !== true, reports: all() };
}

async function writeColoured(io: Io, report: Report, source: Source, out: string): Promise<void> {
  writeOutput(io, out, renderColoured(report, source));
  await io.stderr.write(`variorum: wrote ${out}\n`);
}

/** How pages follow each other in a format; `count` is the number of files that were asked for. */
interface Layout {
  readonly open: (count: number) => string;
  readonly page: (report: Report, source: Source, count: number) => string;
  readonly between: string;
  readonly close: (count: number) => string;
}

const nothing = (): string => "";
const plainLayout = { open: nothing, close: nothing } as const;

const layouts: Readonly<Record<string, Layout>> = {
  explanation: { ...plainLayout, page: renderExplanation, between: "\n" },
  markdown: { ...plainLayout, page: renderPageMarkdown, between: "\n---\n\n" },
  // One object for one file, a list for several; written piece by piece as `JSON.stringify` would write the whole.
  json: {
    open: (count) => (count > 1 ? "[\n" : ""),
    page: (report, _, count) => {
      const written = JSON.stringify(toPageRecord(report), null, 2);
      return count > 1 ? written.replace(/^/gm, "  ") : written;
    },
    between: ",\n",
    close: (count) => (count > 1 ? "\n]\n" : "\n"),
  },
  jsonl: { ...plainLayout, page: (report) => `${JSON.stringify(toPageRecord(report))}\n`, between: "" },
  text: { ...plainLayout, page: renderText, between: "\n\n" },
};

/** What is known of the report, a line each, then the article. A fact that was not found has no line. */
function renderText(report: Report): string {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["file", report.file],
    ["title", report.title?.value],
    ["outlet", report.outlet?.from === "chrome" ? `not stated (seen in page chrome: ${report.outlet.value})` : report.outlet?.value],
    ["byline", report.bylines.map((byline) => byline.value).join(", ")],
    ["published", report.published?.value],
    ["modified", report.modified?.value],
    ["language", report.language?.value],
    ["url", report.url?.value],
    ["next page", report.links?.nextPage?.value],
    ["AMP page", report.links?.amp?.value],
  ];
  const lines = facts
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `${`${name}:`.padEnd(10)} ${value}`);
  return `${lines.join("\n")}\n\n${report.text}\n`;
}
