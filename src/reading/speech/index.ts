export { findMarks, findUtterances } from "./find-utterances.ts";
export type { SpeechInput } from "./find-utterances.ts";
export type { Marks, Passage } from "./marks.ts";
export { toStandOff } from "./stand-off.ts";
export type { StandOff } from "./stand-off.ts";
export { sameWords } from "./same-words.ts";
export type { SameWords } from "./same-words.ts";
