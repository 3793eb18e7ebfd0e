import { VariorumError } from "../../kernel/index.ts";
import type { Notice, NoticeCode } from "../../kernel/index.ts";

/** An error as one line for people, with the code that `docs/errors.md` explains. */
export function renderProblem(problem: VariorumError): string {
  return `variorum: ${problem.message} [${problem.code}]\n`;
}

/** Files without an article are failures of the run: the user asked for them and they are not in the dossier. */
const failures: ReadonlySet<NoticeCode> = new Set<NoticeCode>(["no-article", "link-list", "wall-only"]);

export function toProblems(notices: readonly Notice[]): readonly VariorumError[] {
  return notices.filter((notice) => failures.has(notice.code)).map((notice) => new VariorumError("no-report", withFile(notice)));
}

/** Of interest when one reads the report closely, not when one runs the command; the editions and `variorum page` show them. */
const quiet: ReadonlySet<NoticeCode> = new Set<NoticeCode>(["metadata-differs", "unbalanced-quotation-marks", "outlet-in-chrome"]);

/** A notice as one line for people; undefined when it is told elsewhere. */
export function renderNotice(notice: Notice): string | undefined {
  if (failures.has(notice.code) || quiet.has(notice.code)) return undefined;
  return `variorum: note: ${withFile(notice)} [${notice.code}]\n`;
}

function withFile(notice: Notice): string {
  return notice.file === undefined || notice.detail.startsWith(notice.file) ? notice.detail : `${notice.file}: ${notice.detail}`;
}
