/** The public door: everything that a program needs to collate reports. Stages have doors of their own, see the package's subpaths. */
import type { Collation } from "./collation.ts";
import type { DigestedDay, DigestRequest } from "./digest-files.ts";
import { collate as collateWith } from "./engine.ts";
import type { CollateOptions, ReportFile } from "./engine.ts";
import { loadModels } from "./model-files.ts";

export type { CollatedStory, Collation } from "./collation.ts";
export type { DigestedDay, DigestRequest } from "./digest-files.ts";
export type { CollateOptions, ReportFile } from "./engine.ts";
export type { Digest, Watch } from "./digest/index.ts";
export type { Dossier } from "./dossier/index.ts";
export { renderHtml, renderJson, renderMarkdown, renderText } from "./editions/dossiers.ts";
export type { GivenFacts, Source } from "./intake/index.ts";
export { readQuestionFile, readReports } from "./intake/transport/index.ts";
export type { ReadOptions, ReportInput, ReportInputs } from "./intake/transport/index.ts";
export { errorCodes, noticeCodes, toArticle, toSource, VariorumError } from "./kernel/index.ts";
export type { ErrorCode, Notice, NoticeCode, Range, ReportId, SourceId, Span, SourceRange } from "./kernel/index.ts";
export { loadModels } from "./model-files.ts";
export type { Report } from "./page/index.ts";
export type { Models, ReadingCorrection } from "./reading/index.ts";

/**
 * Reports of an event in, dossiers out: the same as `variorum collate`, without files and printing. Several stories when the reports
 * do not tell the same event. Never throws for what is in the files; what is doubtful stands in the notices.
 */
export function collate(files: readonly ReportFile[], options: CollateOptions = {}): Collation {
  return collateWith(files, options, loadModels());
}

/**
 * Reports of some days in, the digest of one day out: the same as `variorum digest`, without files and printing. Rejects with `usage`
 * when no day is given and no report states its date. What only a digest needs is loaded when it is called.
 */
export async function digest(files: readonly ReportFile[], request: DigestRequest = {}): Promise<DigestedDay> {
  const { digestFiles } = await import("./digest-files.ts");
  return digestFiles(files, request, loadModels());
}
