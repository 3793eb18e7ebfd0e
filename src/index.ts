/** The public door: everything that a program needs to collate reports. Stages have doors of their own, see the package's subpaths. */
import type { Collation } from "./collation.ts";
import type { DigestedDay, DigestRequest } from "./digest-files.ts";
import { collate as collateWith, readText } from "./engine.ts";
import type { CollateOptions, ReportFile } from "./engine.ts";
import type { FetcherSettings } from "./intake/transport/http/index.ts";
import { loadModels } from "./model-files.ts";
import type { ModelEndpointSettings } from "./model-endpoint/index.ts";
import type { Dossier } from "./dossier/index.ts";
import type { Model } from "./ports/index.ts";

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
export type { FetcherSettings } from "./intake/transport/http/index.ts";
export type { ModelEndpointSettings } from "./model-endpoint/index.ts";
export type { Model, ModelAnswer, ModelRequest } from "./ports/index.ts";
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
 * Tells for each story what changed since earlier dossiers of it, as `variorum collate --since` does: `dossier.news` holds new reports and
 * facts, changed figures, what was taken back.
 */
export async function compareWithEarlier(collation: Collation, earlier: readonly Dossier[]): Promise<Collation> {
  const { compareWithEarlier: compare } = await import("./new-since.ts");
  return compare(collation, earlier);
}

/**
 * Lets a model rewrite the briefing of each story from its lines. Each sentence that comes back must cite lines and is checked against
 * them; what fails is dropped and counted, and when nothing is left or the model fails, the collation comes back with a notice.
 */
export async function rewriteBriefing(collation: Collation, model: Model): Promise<Collation> {
  const { rewriteBriefing: rewriteWith } = await import("./rewriting/index.ts");
  const models = loadModels();
  return rewriteWith(collation, model, (text) => readText(text, models));
}

/** A model behind an interface in the manner of OpenAI (Ollama, llama.cpp), for `rewriteBriefing`. `fetching`: what an administrator allows. Close it at the end. */
export async function createModelEndpoint(settings: ModelEndpointSettings, fetching: FetcherSettings = {}): Promise<Model> {
  const [{ createModelEndpoint: create }, { createPoster }] = await Promise.all([
    import("./model-endpoint/index.ts"),
    import("./intake/transport/http/index.ts"),
  ]);
  return create(settings, (allow) => createPoster({ ...fetching, allow: [...(fetching.allow ?? []), ...allow] }));
}

/**
 * Reports of some days in, the digest of one day out: the same as `variorum digest`, without files and printing. Rejects with `usage`
 * when no day is given and no report states its date. What only a digest needs is loaded when it is called.
 */
export async function digest(files: readonly ReportFile[], request: DigestRequest = {}): Promise<DigestedDay> {
  const { digestFiles } = await import("./digest-files.ts");
  return digestFiles(files, request, loadModels());
}
