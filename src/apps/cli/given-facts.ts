import type { ReportInput } from "../../intake/transport/index.ts";
import { checkFact } from "../../intake/transport/index.ts";
import type { GivenFacts } from "../../intake/index.ts";
import type { OptionSpec } from "./options.ts";
import { usage } from "./options.ts";

/** Options that state a fact of one report, e.g. `--outlet a.html=NAME`. They outrank the manifest, which outranks the page. */
export const factOptions: Readonly<Record<keyof GivenFacts, OptionSpec & { readonly type: "values" }>> = {
  outlet: { type: "values", value: "FILE=NAME", help: "outlet that published the report" },
  publisher: { type: "values", value: "FILE=NAME", help: "house to which the outlet belongs; outlets of one house count as one publisher" },
  published: { type: "values", value: "FILE=DATE", help: "publication date, e.g. a.html=2026-03-14" },
  url: { type: "values", value: "FILE=URL", help: "web address of the report" },
  title: { type: "values", value: "FILE=TITLE", help: "title of the report" },
};

type FactValues = Readonly<Record<keyof GivenFacts, readonly string[]>>;

/** The reports with the facts that the options state. `unread` are files that could not be read: their facts are no fault. */
export function giveFacts<Report extends ReportInput>(
  reports: readonly Report[],
  values: FactValues,
  unread: readonly string[],
  command: string,
): readonly Report[] {
  const given = new Map<Report, Record<string, string>>();
  for (const name of Object.keys(factOptions) as (keyof GivenFacts)[]) {
    for (const statement of values[name]) {
      const split = splitStatement(statement, { name, command }, reports, unread);
      if (split === undefined) continue;
      const fault = checkFact(name, split.value);
      if (fault !== undefined) throw usage(`Expected --${name} FILE=${fault}, but "${split.value}" came`, command);
      given.set(split.report, { ...given.get(split.report), [name]: split.value });
    }
  }
  return reports.map((report) => ({ ...report, given: { ...report.given, ...given.get(report) } }));
}

/** A file name and a web address may both hold "=", so each one is tried as the border until a file is named. */
function splitStatement<Report extends ReportInput>(
  statement: string,
  { name, command }: { readonly name: string; readonly command: string },
  reports: readonly Report[],
  unread: readonly string[],
): { readonly report: Report; readonly value: string } | undefined {
  for (let at = statement.indexOf("="); at >= 0; at = statement.indexOf("=", at + 1)) {
    const file = statement.slice(0, at);
    const matches = reports.filter((report) => report.names.includes(file));
    if (matches.length > 1) {
      throw usage(`Expected --${name} to name one report, but "${file}" is the name of ${matches.length}. Write more of the path`, command);
    }
    const [report] = matches;
    if (report !== undefined) return { report, value: statement.slice(at + 1) };
    if (unread.some((written) => written.startsWith(`${file}:`))) return undefined;
  }
  const files = reports.map((report) => report.file).join(", ") || "none";
  throw usage(`Expected --${name} FILE=VALUE with one of the reports (${files}), but "${statement}" came`, command);
}
