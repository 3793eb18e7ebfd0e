export { checkFact } from "./facts.ts";
export { checkQuestion, readQuestionFile } from "./questions.ts";
export { readReports } from "./read-reports.ts";
export type { ReadOptions, ReportInput, ReportInputs } from "./read-reports.ts";
