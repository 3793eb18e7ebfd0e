export { collectClaims } from "./claims.ts";
export { measureImportance, measureTerms } from "./importance.ts";
export type { Weigh } from "./importance.ts";
export { leaning, leaningShare, opensElsewhere } from "./leaning.ts";
export { pointsBack } from "./pointing-back.ts";
export { isCut, isSupposed } from "./ranges.ts";
export { createWordIndex } from "./silence.ts";
export { conceptsAndTerms, makeStatements, statementsOf, statingBlocks } from "./statements.ts";
export type { WordIndex } from "./word-index.ts";
