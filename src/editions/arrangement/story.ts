import type { Notice } from "../../kernel/index.ts";
import type { CollatedStory, Collation } from "../../collation.ts";
import type { Counts, DossierQuestion } from "../../dossier/index.ts";
import { correctionWords, counted, noticeWords, outletNotStated } from "../words.ts";
import { arrangeCast, arrangeRelations, arrangeTimeline } from "./circumstances.ts";
import type { CastLine, RelationLine, TimelineLine } from "./circumstances.ts";
import { arrangeClaims } from "./claims.ts";
import type { Claims } from "./claims.ts";
import { arrangeDifferences, arrangeFigures } from "./comparisons.ts";
import type { DifferenceLine, FigureLine } from "./comparisons.ts";
import { arrangeNews } from "./news.ts";
import type { News } from "./news.ts";
import { arrangeRewriting } from "./rewriting.ts";
import type { RewrittenBrief } from "./rewriting.ts";
import { arrangeReports } from "./reports.ts";
import type { ReportLine } from "./reports.ts";
import { cite, citeAll, toApparatus, toWordings, withoutContained } from "./sigla.ts";
import type { Apparatus, Citation, Siglum, Wording } from "./sigla.ts";
import { arrangeTerms, arrangeVoices } from "./voices.ts";
import type { Voice } from "./voices.ts";

export interface QuestionLine {
  readonly question: string;
  readonly askedBy: DossierQuestion["askedBy"];
  readonly askedAt: Citation | null;
  readonly answers: readonly Wording[];
}

export interface CorrectionLine {
  readonly label: string;
  readonly wordings: readonly Wording[];
}

export interface NoticeLine {
  readonly words: string;
  readonly detail: string;
  readonly about: Siglum | null;
  /** The file that it is about, when no letter stands for it. */
  readonly file: string | null;
}

/** A dossier in the order in which a reader meets it, every line with its citations. No edition adds to it or leaves out of it. */
export interface ArrangedStory {
  readonly apparatus: Apparatus;
  /** Verbatim title of a report; null when no report has one. */
  readonly headline: { readonly text: string; readonly citations: readonly Citation[] } | null;
  readonly counts: string;
  /** What the counts leave open: outlets that are not stated, copies. */
  readonly remarks: readonly string[];
  readonly alone: boolean;
  /** The briefing in the words of a model, each sentence with the lines that it was made from; null when none was asked. */
  readonly rewriting: RewrittenBrief | null;
  /** What changed since an earlier dossier; null when none was given. */
  readonly news: News | null;
  readonly claims: Claims;
  readonly differences: readonly DifferenceLine[];
  readonly figures: readonly FigureLine[];
  readonly voices: readonly Voice[];
  readonly terms: readonly { readonly text: string; readonly citations: readonly Citation[] }[];
  readonly cast: readonly { readonly label: string; readonly lines: readonly CastLine[] }[];
  readonly timeline: readonly TimelineLine[];
  readonly relations: readonly RelationLine[];
  readonly answered: readonly QuestionLine[];
  readonly unanswered: readonly QuestionLine[];
  readonly corrections: readonly CorrectionLine[];
  readonly reports: readonly ReportLine[];
  readonly notices: readonly NoticeLine[];
}

export interface ArrangedCollation {
  readonly stories: readonly ArrangedStory[];
  readonly notices: readonly NoticeLine[];
}

export function arrange(collation: Collation): ArrangedCollation {
  let reportsBefore = 0;
  const stories = collation.stories.map((story) => {
    const arranged = arrangeStory(story, reportsBefore);
    reportsBefore += story.dossier.reports.length;
    return arranged;
  });
  return { stories, notices: aboutRun(collation).map((notice) => toNoticeLine(null, null, notice)) };
}

/** What is said of a report stands with its story; the rest is about the run. */
function aboutRun(collation: Collation): readonly Notice[] {
  const told = new Set(collation.stories.flatMap((story) => story.dossier.notices));
  return collation.notices.filter((notice) => !told.has(notice));
}

function arrangeStory(story: CollatedStory, reportsBefore: number): ArrangedStory {
  const { dossier } = story;
  const apparatus = toApparatus(story, reportsBefore);
  const questions = dossier.questions.map((question) => toQuestionLine(apparatus, question));
  const reports = arrangeReports(apparatus);
  return {
    apparatus,
    headline: dossier.title === null ? null : { text: dossier.title.text, citations: citeAll(apparatus, dossier.title.evidence) },
    counts: toCountWords(dossier.counts),
    remarks: toRemarks(reports),
    alone: dossier.counts.texts <= 1,
    rewriting: arrangeRewriting(apparatus, dossier),
    news: arrangeNews(apparatus, dossier),
    claims: arrangeClaims(apparatus, dossier),
    differences: arrangeDifferences(apparatus, dossier),
    figures: arrangeFigures(apparatus, dossier),
    voices: arrangeVoices(apparatus, dossier),
    terms: arrangeTerms(apparatus, dossier),
    cast: arrangeCast(apparatus, dossier),
    timeline: arrangeTimeline(apparatus, dossier),
    relations: arrangeRelations(apparatus, dossier),
    answered: questions.filter((_, at) => dossier.questions[at]!.status === "answered"),
    unanswered: questions.filter((_, at) => dossier.questions[at]!.status === "not-stated"),
    corrections: dossier.corrections.map(({ kind, evidence }) => ({
      label: correctionWords[kind],
      wordings: toWordings(citeAll(apparatus, evidence)),
    })),
    reports,
    notices: dossier.notices.map((notice) => toNoticeLine(apparatus, story, notice)),
  };
}

/** "4 reports, 3 outlets of 2 publishers, 3 independent texts". */
function toCountWords(counts: Counts): string {
  const outlets = counted(counts.outlets, "outlet", "outlets");
  const publishers = counts.publishers === counts.outlets ? "" : ` of ${counted(counts.publishers, "publisher", "publishers")}`;
  return [
    counted(counts.reports, "report", "reports"),
    outlets + publishers,
    counted(counts.texts, "independent text", "independent texts"),
  ].join(", ");
}

/** More remarks than this would bury the counts; each stands with its report as well. */
const remarksMax = 8;

function toRemarks(reports: readonly ReportLine[]): readonly string[] {
  const remarks = reports.flatMap(toRemark);
  if (remarks.length <= remarksMax) return remarks;
  const copies = reports.filter((line) => line.copy !== null).length;
  const unnamed = reports.filter((line) => line.siglum.report.outlet === null).length;
  return [
    ...(copies === 0 ? [] : [counted(copies, "report is a copy", "reports are copies")]),
    ...(unnamed === 0 ? [] : [`the outlet of ${counted(unnamed, "report", "reports")} is not stated`]),
  ];
}

function toRemark(line: ReportLine): readonly string[] {
  const { letter, report } = line.siglum;
  const remarks: string[] = [];
  if (report.outlet === null) {
    remarks.push(
      line.seenInChrome === null
        ? `outlet of ${letter} not stated`
        : `outlet of ${letter} not stated, “${line.seenInChrome}” seen in page chrome`,
    );
  }
  if (line.copy !== null) remarks.push(line.copy);
  return remarks;
}

function toQuestionLine(apparatus: Apparatus, question: DossierQuestion): QuestionLine {
  return {
    question: question.question,
    askedBy: question.askedBy,
    askedAt: question.askedAt === null ? null : cite(apparatus, question.askedAt),
    answers: toWordings(withoutContained(citeAll(apparatus, question.answers))),
  };
}

function toNoticeLine(apparatus: Apparatus | null, story: CollatedStory | null, notice: Notice): NoticeLine {
  const about = toNoticePlace(apparatus, story, notice);
  return { words: noticeWords[notice.code], detail: notice.detail, about, file: about === null ? (notice.file ?? null) : null };
}

/** The report that a notice is about; its place is shown as a letter, since what it points at may be page chrome. */
function toNoticePlace(apparatus: Apparatus | null, story: CollatedStory | null, { at, file }: Notice): Siglum | null {
  if (apparatus === null || story === null) return null;
  if (at === undefined) return apparatus.sigla.find((siglum) => siglum.report.file === file) ?? null;
  if ("report" in at) return apparatus.ofReport.get(at.report) ?? null;
  const report = story.reports.find((each) => each.source === at.source);
  return report === undefined ? null : (apparatus.ofReport.get(report.id) ?? null);
}

/** The name of an outlet, and the file for a report whose outlet is not stated, so that two of them can be told apart. */
export function toWitnessName(siglum: Siglum): string {
  return siglum.report.outlet ?? `${outletNotStated} (${siglum.report.file})`;
}

/** The title of the page or file as a whole. */
export function toPageTitle(collation: ArrangedCollation): string {
  const [first, ...rest] = collation.stories;
  if (first !== undefined && rest.length === 0) return first.headline?.text ?? first.counts;
  return counted(collation.stories.length, "story", "stories, shown apart");
}
