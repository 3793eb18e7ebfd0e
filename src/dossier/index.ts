export { compile } from "./compile.ts";
export type { CompileInput, CompileOptions } from "./compile.ts";
export { describeReport } from "./counts.ts";
export type {
  Counts,
  Dossier,
  DossierClaim,
  DossierCorrection,
  DossierDifference,
  DossierEntity,
  DossierFigure,
  DossierNews,
  DossierQuestion,
  DossierRelation,
  DossierReport,
  DossierRewriting,
  DossierUtterance,
  FigureKind,
  Quote,
  Quotes,
  TimelineEntry,
} from "./dossier.ts";
export { createMemory } from "./memory.ts";
export type { Memory } from "./memory.ts";
export type { AskedQuestion } from "./questions/index.ts";
export { quote, toQuotes } from "./quote.ts";
export { stem, wordStems } from "./material/index.ts";
export { needsCue } from "./voices/index.ts";
