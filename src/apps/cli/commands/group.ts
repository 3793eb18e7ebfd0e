import { hasArticle } from "../../../engine.ts";
import { readReports } from "../../../index.ts";
import { decodeSource } from "../../../intake/index.ts";
import { VariorumError } from "../../../kernel/index.ts";
import { extract } from "../../../page/index.ts";
import { createGrouper, type Grouper, sortForReading, type StoryInput, toStoryInput } from "../../../stories/index.ts";
import type { Command, ExitCode } from "../command.ts";
import { fetchingOf } from "../fetching.ts";
import type { Io } from "../io.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs } from "../options.ts";
import { renderNotice, renderProblem } from "../problems.ts";
import { isLineFile, readReportLines } from "../story-lines.ts";
import { readState, writeState } from "../story-state.ts";
import { renderStory } from "../story-text.ts";

const options = {
  jsonl: { type: "flag", help: 'write one {"id","story"} a line, in the order of the reports' },
  state: {
    type: "value",
    value: "FILE",
    help: "go on from FILE if it is there, and write the state back for find, story and the next group",
  },
  min: { type: "value", value: "COUNT", help: "show stories of at least COUNT reports; 1 by default" },
} as const satisfies OptionSpecs;

export const groupCommand: Command = {
  options,
  details: [
    'A .jsonl file holds one report a line, in order of arrival: {"id", "text"}, and "title", "published", "outlet", "url" where known.',
    "- reads such lines from standard input. Folders, pages, feeds, mails, web archives and web addresses are read like those of collate and taken by date.",
    "",
    "Examples:",
    "  variorum group reports/",
    "  variorum group stream.jsonl --jsonl > stories.jsonl",
    "  variorum group monday.jsonl --state news.state && variorum group tuesday.jsonl --state news.state",
  ],
  run,
};

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files, options: chosen } = parseOptions(args, options, "group");
  if (files.length === 0) throw usage("Expected reports (a folder, files, FILE.jsonl or -), but none came", "group");
  const min = chosen.min === undefined ? 1 : Number(chosen.min);
  if (!Number.isInteger(min) || min < 1) throw usage(`Expected --min with a whole number from 1 on, but "${chosen.min}" came`, "group");
  const problems: VariorumError[] = [];
  const reports = await takeIn(io, files, problems);
  for (const problem of problems) await io.stderr.write(renderProblem(problem));
  if (reports.length === 0)
    throw new VariorumError("no-report", "Expected at least one report with an article, but none came. Nothing was grouped.");
  const grouper = (chosen.state === undefined ? undefined : readState(io, chosen.state)) ?? createGrouper();
  for (const report of reports) grouper.add(report);
  grouper.repair();
  if (chosen.state !== undefined) writeState(io, chosen.state, grouper);
  await (chosen.jsonl ? writeLines(io, grouper, reports) : writeStories(io, grouper, min));
  return problems.length > 0 ? 1 : 0;
}

async function takeIn(io: Io, files: readonly string[], problems: VariorumError[]): Promise<readonly StoryInput[]> {
  const lines = files.filter(isLineFile);
  const pages = files.filter((file) => !lines.includes(file));
  const reports: StoryInput[] = [];
  for (const file of lines) reports.push(...(await readReportLines(io, file, problems)));
  if (pages.length > 0) reports.push(...(await readPages(io, pages, problems)));
  return reports;
}

async function readPages(io: Io, files: readonly string[], problems: VariorumError[]): Promise<readonly StoryInput[]> {
  const inputs = await readReports(files, { cwd: io.cwd, stdin: io.stdin, manifest: undefined, fetching: fetchingOf(io) });
  problems.push(...inputs.problems);
  for (const notice of inputs.notices) await io.stderr.write(renderNotice(notice) ?? "");
  const reports = inputs.reports.map((file) => extract(decodeSource(file.bytes, file).value));
  for (const report of reports.filter((one) => !hasArticle(one))) {
    problems.push(new VariorumError("no-report", `Expected an article in ${report.file}, but none was found.`));
  }
  // People know their files by name, so that a report is named by its file here.
  return sortForReading(reports.filter((report) => hasArticle(report)).map((report) => ({ ...toStoryInput(report), id: report.file })));
}

async function writeLines(io: Io, grouper: Grouper, reports: readonly StoryInput[]): Promise<void> {
  const seen = new Set<string>();
  for (const { id } of reports) {
    if (seen.has(id)) continue;
    seen.add(id);
    const story = grouper.storyOf(id);
    if (story !== undefined) await io.stdout.write(`${JSON.stringify({ id, story })}\n`);
  }
}

async function writeStories(io: Io, grouper: Grouper, min: number): Promise<void> {
  const stories = grouper.stories();
  for (const story of stories) if (story.reports.length >= min) await io.stdout.write(`${renderStory(grouper, story.id)}\n`);
  const reports = stories.reduce((sum, story) => sum + story.reports.length, 0);
  await io.stdout.write(
    `${reports} ${reports === 1 ? "report" : "reports"} in ${stories.length} ${stories.length === 1 ? "story" : "stories"}\n`,
  );
}
