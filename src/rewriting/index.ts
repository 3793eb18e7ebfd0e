export { readAnswer } from "./answer.ts";
export type { Answer, Offered } from "./answer.ts";
export { checkSentence } from "./check.ts";
export type { DropReason } from "./check.ts";
export { toRequest } from "./request.ts";
export { rewriteBriefing } from "./rewrite.ts";
export type { ReadText } from "./line.ts";
