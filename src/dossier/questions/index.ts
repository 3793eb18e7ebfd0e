import type { Dossier, DossierQuestion } from "../dossier.ts";
import type { Material } from "../material/index.ts";
import { answer } from "./answer.ts";
import { answerHeadings, headingFor } from "./headings.ts";
import { analyse } from "./question.ts";
import type { AskedQuestion } from "./question.ts";
import { answerUsual } from "./usual.ts";

export type { AskedQuestion } from "./question.ts";

/** The user's questions first, then the outlets' own, then the usual ones; each question once. */
export function answerQuestions(
  material: Material,
  known: Pick<Dossier, "brief" | "claims" | "figures" | "differences" | "timeline" | "utterances">,
  asked: readonly AskedQuestion[],
): readonly DossierQuestion[] {
  const headings = answerHeadings(material);
  const usual = answerUsual(material, known);
  const standing = new Map(
    [...usual, ...headings.map((heading) => heading.answered)].map((question) => [questionKey(question.question), question]),
  );
  const users = asked.map((one): DossierQuestion => {
    const found = standing.get(questionKey(one.text));
    if (found) return { ...found, question: one.text, askedBy: "user" };
    const question = analyse(material, one, { askedBy: "user", askedAt: null });
    const heading = headingFor(question, headings);
    const answers = heading ? heading.answered.answers : answer(material, question);
    return { question: one.text, askedBy: "user", askedAt: null, status: answers.length > 0 ? "answered" : "not-stated", answers };
  });
  const seen = new Set<string>();
  // An outlet answers its own question somehow below it: where nothing was found, "not stated" would be false.
  const outlets = headings.map((heading) => heading.answered).filter((question) => question.status === "answered");
  return [...users, ...outlets, ...usual].filter(({ question }) => {
    const key = questionKey(question);
    return !seen.has(key) && seen.add(key);
  });
}

function questionKey(question: string): string {
  return question
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
