import type { ReportFile } from "../../engine.ts";
import { readReports } from "../../intake/transport/index.ts";
import { limits, VariorumError } from "../../kernel/index.ts";
import type { StoryInput } from "../../stories/index.ts";
import { fetchingOf } from "./fetching.ts";
import type { Io } from "./io.ts";
import { isLineFile, readReportLines } from "./story-lines.ts";

/** Saved pages and lines of JSON as the files of one run. What cannot be read becomes a problem and the others go on. */
export async function readDigestFiles(
  io: Io,
  files: readonly string[],
  manifest: string | undefined,
  problems: VariorumError[],
): Promise<readonly ReportFile[]> {
  const found: ReportFile[] = [];
  for (const file of files.filter(isLineFile)) {
    found.push(...(await readReportLines(io, file, problems)).map(toReportFile));
  }
  const pages = files.filter((file) => !isLineFile(file));
  if (pages.length > 0 || manifest !== undefined) {
    const inputs = await readReports(pages, { cwd: io.cwd, stdin: io.stdin, manifest, fetching: fetchingOf(io) });
    problems.push(...inputs.problems);
    // As written and not by the shortest name: what the next run reads beside it must not change a report's id.
    found.push(...inputs.reports.map(({ bytes, given, names, file }) => ({ bytes, given, file: names[0] ?? file })));
  }
  const once = new Map(found.map((file) => [file.file, file]));
  if (once.size > limits.reportsOfOneRun) {
    throw new VariorumError(
      "input-too-large",
      `Expected at most ${limits.reportsOfOneRun} reports in one run, but ${once.size} came. Give the reports of some days.`,
    );
  }
  return [...once.values()];
}

/** A line's title and lead are part of what is read, so that a headline can be quoted. */
function toReportFile({ id, title, lead, text, outlet, publisher, published, url }: StoryInput): ReportFile {
  const parts = [title, lead, text].filter((part) => part !== null && part !== undefined && part.trim() !== "");
  const facts = { outlet, publisher, published, url, title };
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined));
  return { bytes: new TextEncoder().encode(parts.join("\n\n")), file: id, given };
}
