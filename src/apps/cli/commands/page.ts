import { decodeSource } from "../../../intake/index.ts";
import type { Source } from "../../../intake/index.ts";
import { readReports } from "../../../intake/transport/index.ts";
import { VariorumError } from "../../../kernel/index.ts";
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

interface Page {
  readonly source: Source;
  readonly report: Report;
}

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files, options: chosen } = parseOptions(args, options, "page");
  if (files.length === 0 && chosen.manifest === undefined)
    throw usage("Expected pages (files, folders, globs, web addresses or -), but none came", "page");
  if (chosen.html !== undefined) checkOutput(io, chosen.html);
  const inputs = await readReports(files, { cwd: io.cwd, stdin: io.stdin, manifest: chosen.manifest, fetching: fetchingOf(io) });
  const notices: Notice[] = [...inputs.notices];
  const pages = inputs.reports.map((input): Page => {
    const { value: source, notices: decoding } = decodeSource(input.bytes, input);
    const report = extract(source);
    notices.push(...[...decoding, ...report.notices].map((notice) => ({ ...notice, file: input.file })));
    return { source, report };
  });
  const problems = [...inputs.problems, ...toProblems(notices)];
  for (const problem of problems) await io.stderr.write(renderProblem(problem));
  for (const notice of notices) await io.stderr.write(renderNotice(notice) ?? "");
  if (pages.length === 0) return 1;
  if (chosen.html !== undefined) await writeColoured(io, pages, chosen.html);
  else await io.stdout.write(render(pages, chosen.explain ? "explanation" : (chosen.format ?? "text")));
  return problems.length > 0 ? 1 : 0;
}

async function writeColoured(io: Io, pages: readonly Page[], out: string): Promise<void> {
  const [page, ...others] = pages;
  if (page === undefined || others.length > 0) throw usage(`Expected one file with --html, but ${pages.length} came`, "page");
  writeOutput(io, out, renderColoured(page.report, page.source));
  await io.stderr.write(`variorum: wrote ${out}\n`);
}

function render(pages: readonly Page[], format: string): string {
  switch (format) {
    case "explanation":
      return pages.map(({ report, source }) => renderExplanation(report, source)).join("\n");
    case "markdown":
      return pages.map(({ report }) => renderPageMarkdown(report)).join("\n---\n\n");
    case "json":
      return `${JSON.stringify(pages.length === 1 ? toPageRecord(pages[0]!.report) : pages.map(({ report }) => toPageRecord(report)), null, 2)}\n`;
    case "jsonl":
      return pages.map(({ report }) => `${JSON.stringify(toPageRecord(report))}\n`).join("");
    case "text":
      return pages.map(({ report }) => renderText(report)).join("\n\n");
    default:
      throw new VariorumError("usage", `Expected one of ${formats.join(", ")}, but "${format}" came.`);
  }
}

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
  ];
  const lines = facts
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `${`${name}:`.padEnd(10)} ${value}`);
  return `${lines.join("\n")}\n\n${report.text}\n`;
}
