/** The public door: everything that a program needs to collate reports. Stages have doors of their own, see the package's subpaths. */
export { collate } from "./engine.ts";
export type { CollateOptions, ReportFile } from "./engine.ts";
export type { CollatedStory, Collation } from "./collation.ts";
export type { Dossier } from "./dossier/index.ts";
export { renderHtml, renderJson, renderMarkdown, renderText } from "./editions/index.ts";
export type { GivenFacts, Source } from "./intake/index.ts";
export { readQuestions, readReports } from "./intake/transport/index.ts";
export type { ReadOptions, ReportInput, ReportInputs } from "./intake/transport/index.ts";
export { errorCodes, noticeCodes, toArticle, toSource, VariorumError } from "./kernel/index.ts";
export type { ErrorCode, Notice, NoticeCode, Range, ReportId, SourceId, Span, SourceRange } from "./kernel/index.ts";
export type { Report } from "./page/index.ts";
