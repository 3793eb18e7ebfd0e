export { needPage } from "./addresses.ts";
export { isWebAddress } from "./expand.ts";
export { checkFact } from "./facts.ts";
export { checkQuestion, readQuestionFile } from "./questions.ts";
export { openReports, readReports, streamReports } from "./read-reports.ts";
export type { OpenedReports, ReadOptions, ReportInput, ReportInputs } from "./read-reports.ts";
export { openMailFolders } from "./mail-folders.ts";
export { readFileBytes } from "./read-bytes.ts";
