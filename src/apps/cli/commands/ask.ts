import { renderAnswers } from "../../../editions/index.ts";
import { checkQuestion } from "../../../intake/transport/index.ts";
import { collate, readReports } from "../../../index.ts";
import type { Collation } from "../../../index.ts";
import { VariorumError } from "../../../kernel/index.ts";
import type { Command, ExitCode } from "../command.ts";
import { factOptions, giveFacts } from "../given-facts.ts";
import type { Io } from "../io.ts";
import { parseOptions, usage } from "../options.ts";
import type { OptionSpecs } from "../options.ts";
import { renderNotice, renderProblem, toProblems } from "../problems.ts";
import { colorChoices, textWidth, wantsColor } from "../screen.ts";

const options = {
  format: {
    type: "value",
    short: "f",
    choices: ["text", "json"],
    help: "text by default; json: the questions of the dossier with their evidence",
  },
  manifest: { type: "value", value: "FILE", help: "facts of the reports; by default reports.json or reports.toml beside them" },
  ...factOptions,
  width: { type: "value", value: "COLUMNS", help: "width of the text" },
  color: { type: "value", choices: colorChoices, help: "colour of the text; auto: when a terminal reads it" },
} as const satisfies OptionSpecs;

export const askCommand: Command = {
  options,
  details: [
    "The last argument is the question. It is answered with the words of the reports, or with “not stated in these reports”;",
    "nothing is concluded that no report says. Both are answers, so that the exit code is 0.",
    "",
    "Examples:",
    '  variorum ask reports/ "Who announced the closure?"',
    '  variorum ask a.html b.html "How many people are affected?" --format json',
  ],
  run,
};

async function run(io: Io, args: readonly string[]): Promise<ExitCode> {
  const { files, options: chosen } = parseOptions(args, options, "ask");
  const question = files.at(-1)?.trim() ?? "";
  if (!isQuestion(question)) throw usage(`Expected a question in quotation marks as the last argument, but ${name(question)} came`, "ask");
  checkQuestion(question, "the question");
  const named = files.slice(0, -1);
  if (named.length === 0 && chosen.manifest === undefined)
    throw usage("Expected reports (files, folders, globs or -) before the question, but none came", "ask");
  const width = textWidth(io.stdout, chosen.width, "ask");
  const inputs = await readReports(named, { cwd: io.cwd, stdin: io.stdin, manifest: chosen.manifest });
  const unread = inputs.problems.map((problem) => problem.message);
  const collation = collate(giveFacts(inputs.reports, chosen, unread, "ask"), { questions: [question] });
  const problems = [...inputs.problems, ...toProblems(collation.notices)];
  for (const problem of problems) await io.stderr.write(renderProblem(problem));
  for (const notice of collation.notices) await io.stderr.write(renderNotice(notice) ?? "");
  if (collation.stories.length === 0)
    throw new VariorumError("no-report", "Expected at least one report with an article, but none came. Nothing was answered.");
  const color = wantsColor(io, io.stdout, chosen.color);
  await io.stdout.write(chosen.format === "json" ? toJson(collation) : renderAnswers(collation, { width, color }));
  return problems.length > 0 ? 1 : 0;
}

/** A name of a file is one word; a question has several, or ends like one. */
function isQuestion(text: string): boolean {
  return /\s/.test(text) || text.endsWith("?");
}

function name(text: string): string {
  return text === "" ? "none" : `"${text}"`;
}

/** One object a story: which one, its reports, and the questions of the user as the dossier has them. */
function toJson(collation: Collation): string {
  const stories = collation.stories.map(({ dossier }) => ({
    story: dossier.story,
    reports: dossier.reports.map(({ id, file, outlet }) => ({ id, file, outlet })),
    questions: dossier.questions.filter((question) => question.askedBy === "user"),
  }));
  return `${JSON.stringify({ format: "variorum.answers/1", stories }, null, 1)}\n`;
}
