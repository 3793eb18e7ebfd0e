import type { CollatedStory, Collation } from "./collation.ts";
import { compile } from "./dossier/index.ts";
import type { AskedQuestion, CompileOptions } from "./dossier/index.ts";
import { decodeSource } from "./intake/index.ts";
import type { ClaimedFacts, GivenFacts, Source } from "./intake/index.ts";
import { reportId, sourceId } from "./kernel/index.ts";
import type { Notice, NoticeCode } from "./kernel/index.ts";
import { extract } from "./page/index.ts";
import type { Report } from "./page/index.ts";
import { noticesOf, read } from "./reading/index.ts";
import type { Models, Reading, ReadingCorrection } from "./reading/index.ts";
import { groupReports } from "./stories/index.ts";
import type { Story } from "./stories/index.ts";

/** One file as it came. `file` is the name shown to people, unique within a run. */
export interface ReportFile {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly given?: GivenFacts;
  /** What the feed, mail or address that it came from says of it. */
  readonly claimed?: ClaimedFacts;
  /** Character set that HTTP named. */
  readonly httpCharset?: string;
  /** Overrules what content and name say, for a body that a feed or a mail declares to be the one or the other. */
  readonly format?: "html" | "text";
}

export interface CollateOptions {
  /** Answered beside the usual ones, with evidence or "not stated". */
  readonly questions?: readonly string[];
  /** What people said against the readings of these reports. */
  readonly corrections?: readonly ReadingCorrection[];
}

/** One file after intake and page; without an article its notices say why. */
export interface Page {
  readonly source: Source;
  readonly report: Report;
  readonly notices: readonly Notice[];
}

/** One report on its way through the stages. */
export interface Entry extends Page {
  readonly reading: Reading;
}

/**
 * The whole flow: files in, dossiers out. Total and deterministic; the order of the files does not matter.
 * 1. intake: bytes to characters; 2. page: characters to the article, its facts and what was removed; files without an article are
 * told in the notices; 3. reading: sentences, names, figures, times, utterances, events; 4. stories: reports that belong together;
 * 5. dossier: what the reports of a story say, with evidence.
 */
export function collate(files: readonly ReportFile[], options: CollateOptions, models: Models): Collation {
  const { entries, notices } = readAll(takeIn(files), models);
  const questions = (options.questions ?? []).map((question) => readQuestion(question, models));
  const stories = groupReports(entries).map((story) => collateStory(story, entries, { ...options, questions }));
  return { stories, notices: [...notices, ...aboutStories(stories)] };
}

/** Intake and page, in the order of the names of the files. */
export function takeIn(files: readonly ReportFile[]): readonly Page[] {
  return [...files]
    .sort((left, right) => compareText(left.file, right.file))
    .map((file) => {
      const { value: source, notices } = decodeSource(file.bytes, file);
      const report = extract(source);
      return { source, report, notices: [...notices, ...report.notices] };
    });
}

/** Readings of the pages that have an article, and what is doubtful about all of them. */
export function readAll(
  pages: readonly Page[],
  models: Models,
): { readonly entries: readonly Entry[]; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const entries: Entry[] = [];
  for (const page of pages) {
    const reading = hasArticle(page.report) ? read(page.report, models) : undefined;
    const found = reading === undefined ? page.notices : [...page.notices, ...noticesOf(page.report, reading)];
    const named = found.map((notice) => ({ ...notice, file: page.source.file }));
    notices.push(...named);
    if (reading !== undefined) entries.push({ ...page, reading, notices: named });
  }
  return { entries, notices };
}

const withoutArticle: ReadonlySet<NoticeCode> = new Set<NoticeCode>(["no-article", "link-list", "wall-only"]);

/** True when the report has text that may be quoted; otherwise one of its notices says why not. */
export function hasArticle(report: Report): boolean {
  return report.text.trim() !== "" && !report.notices.some((notice) => withoutArticle.has(notice.code));
}

/** The dossier of a story, with what its spans point into. */
export function collateStory(story: Story, entries: readonly Entry[], options: CompileOptions): CollatedStory {
  const byId = new Map(entries.map((entry) => [entry.report.id, entry]));
  const members = story.reports.map((id) => byId.get(id)!);
  const reports = members.map((member) => member.report);
  const dossier = compile({ story, reports, readings: members.map((member) => member.reading) }, options);
  // What is said of the page may name its chrome, which a dossier never does; what is said of the article belongs to it.
  const notices = members.flatMap((member) => member.notices.filter((notice) => notice.at !== undefined && "report" in notice.at));
  return { dossier: { ...dossier, notices }, reports, sources: members.map((member) => member.source) };
}

/** So that it is compared with the reports in the same terms. */
function readQuestion(text: string, models: Models): AskedQuestion {
  return { text, reading: readText(text, models) };
}

/** Reads a text of one line that is no report: a question, or a line that is compared with a report's. */
export function readText(text: string, models: Models): Reading {
  const range = { start: 0, end: text.length };
  const report: Report = {
    id: reportId("question", text),
    source: sourceId("question", text),
    file: "question",
    format: "text",
    outlet: null,
    outletInChrome: null,
    publisher: null,
    url: null,
    title: null,
    bylines: [],
    published: null,
    modified: null,
    language: null,
    agency: null,
    section: null,
    text,
    blocks: [{ kind: "paragraph", ...range }],
    map: { runs: [{ kind: "copied", at: 0, length: text.length, sourceAt: 0, sourceLength: text.length }] },
    removed: [],
    notices: [],
  };
  return read(report, models);
}

function aboutStories(stories: readonly CollatedStory[]): Notice[] {
  const [first] = stories;
  if (first !== undefined && stories.length === 1 && first.reports.length === 1) {
    const detail = "Only one report came, so that nothing can be compared. Give at least two reports of the same event.";
    return [{ code: "one-report", file: first.reports[0]!.file, detail }];
  }
  if (stories.length < 2) return [];
  const groups = stories.map((story) => story.reports.map((report) => report.file).join(" + ")).join("; ");
  return [{ code: "unrelated", detail: `The reports tell ${stories.length} different events, shown apart: ${groups}.` }];
}

/** By code units: the same on every machine, whatever its language. */
function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
