import type { Notice, VariorumError } from "../../kernel/index.ts";

/** An error as one line for people, with the code that `docs/errors.md` explains. */
export function renderProblem(problem: VariorumError): string {
  return `variorum: ${problem.message} [${problem.code}]\n`;
}

/** A notice as one line for people. */
export function renderNotice(notice: Notice): string {
  return `variorum: note: ${notice.detail} [${notice.code}]\n`;
}
