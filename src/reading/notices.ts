import type { Notice } from "../kernel/index.ts";
import type { Report } from "../page/index.ts";
import { readLanguage } from "./language.ts";
import type { Reading } from "./reading.ts";
import { findMarks } from "./speech/index.ts";

/** What is doubtful about the reading of a report: quotation marks without a partner, a language that is not read. */
export function noticesOf(report: Report, reading: Reading): readonly Notice[] {
  return [...aboutLanguage(report, reading), ...aboutMarks(report)];
}

/** A report in a language without models is grouped with the others, and the reader is told that it was not read. */
function aboutLanguage(report: Report, { language }: Reading): readonly Notice[] {
  if (language === null || language === readLanguage) return [];
  const came = language === "und" ? "its script is not known" : `by its words it is in another language (${language})`;
  const detail = `Expected a report in English, but ${came}. It is grouped and compared for reprints; nothing else is read from it.`;
  return [{ code: "language-unread", at: { report: report.id, start: 0, end: report.text.length }, detail }];
}

/** What an unpaired mark opens is not read as a quotation. */
function aboutMarks(report: Report): readonly Notice[] {
  const { unpaired } = findMarks(report.text, report.blocks);
  const [first] = unpaired;
  if (first === undefined) return [];
  const detail = `Expected quotation marks in pairs, but ${unpaired.length} of them ${unpaired.length === 1 ? "has" : "have"} no partner. What they open is not read as a quotation.`;
  return [{ code: "unbalanced-quotation-marks", at: { report: report.id, ...first }, detail }];
}
