export { checkFact } from "./facts.ts";
export { checkQuestion, readQuestionFile } from "./questions.ts";
export { openReports, readReports } from "./read-reports.ts";
export type { OpenedReports, ReadOptions, ReportInput, ReportInputs } from "./read-reports.ts";
