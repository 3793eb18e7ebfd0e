export { readReports } from "./read-reports.ts";
export type { ReadOptions, ReportInput, ReportInputs } from "./read-reports.ts";
export { readQuestions } from "./questions.ts";
