import type { CollatedStory, Collation } from "../collation.ts";
import type { Dossier, DossierRewriting, Quotes } from "../dossier/index.ts";
import type { Notice } from "../kernel/index.ts";
import type { Model } from "../ports/index.ts";
import { readAnswer } from "./answer.ts";
import { checkSentence } from "./check.ts";
import type { DropReason } from "./check.ts";
import { toLine } from "./line.ts";
import type { Line, ReadText } from "./line.ts";
import { briefLines, toRequest } from "./request.ts";
import type { BriefLine } from "./request.ts";

/** More sentences are no longer a briefing. */
const sentencesMax = 8;

/**
 * Lets a model rewrite the briefing of each story and keeps the sentences that the lines they cite support. The lines of the reports
 * stay where they are: the rewriting stands beside them. Whatever the model does, a collation comes back; what it did wrong is told in
 * the notices. Stories are asked for one after the other, so that a small machine is not asked for many at once.
 */
export async function rewriteBriefing(collation: Collation, model: Model, readText: ReadText): Promise<Collation> {
  const stories: CollatedStory[] = [];
  const notices: Notice[] = [...collation.notices];
  for (const story of collation.stories) {
    const { dossier, notice } = await rewriteDossier(story.dossier, model, readText);
    if (notice !== undefined) notices.push(notice);
    stories.push({ ...story, dossier: notice === undefined ? dossier : { ...dossier, notices: [...dossier.notices, notice] } });
  }
  return { ...collation, stories, notices };
}

interface Rewritten {
  readonly dossier: Dossier;
  readonly notice?: Notice;
}

async function rewriteDossier(dossier: Dossier, model: Model, readText: ReadText): Promise<Rewritten> {
  const lines = briefLines(dossier);
  if (lines.length === 0) return { dossier };
  const given = await model.complete(toRequest(lines));
  if (given.kind === "failed") return { dossier, notice: failed(given.detail) };
  const answer = readAnswer(given.text);
  if (answer.kind === "unreadable") {
    return { dossier, notice: failed(`Expected sentences as JSON from ${model.name}, but ${answer.detail}.`) };
  }
  const sentences: DossierRewriting["sentences"][number][] = [];
  const dropped = new Map<DropReason, number>();
  const wordings = new Map<string, Line>();
  const lineOf = (text: string): Line => {
    const line = wordings.get(text) ?? toLine(text, readText);
    wordings.set(text, line);
    return line;
  };
  for (const { text, lines: cited } of answer.sentences) {
    const meant = citedLines(cited, lines);
    const evidence = evidenceOf(meant ?? []);
    const reason =
      evidence === undefined
        ? "citation"
        : checkSentence(
            toLine(text, readText),
            evidence.map((quote) => lineOf(quote.text)),
          );
    if (reason !== undefined) dropped.set(reason, (dropped.get(reason) ?? 0) + 1);
    else if (evidence !== undefined && sentences.length < sentencesMax && !sentences.some((other) => other.text === text)) {
      sentences.push({ text, claims: meant!.map((line) => line.id), evidence });
    }
  }
  const notice = dropped.size === 0 ? {} : { notice: toNotice(dropped, sentences.length, model) };
  if (sentences.length === 0) return { dossier, notice: notice.notice ?? failed(`Expected sentences from ${model.name}, but none came.`) };
  const counts = [...dropped].sort(([left], [right]) => (left < right ? -1 : 1)).map(([reason, count]) => ({ reason, count }));
  return { dossier: { ...dossier, rewriting: { model: model.name, sentences, dropped: counts } }, ...notice };
}

/** The lines that a sentence names, each once; undefined when it names none, or one that was not given. */
function citedLines(cited: readonly string[], lines: readonly BriefLine[]): readonly BriefLine[] | undefined {
  const meant = [...new Set(cited)].map((id) => lines.find((line) => line.id === id));
  return meant.length > 0 && meant.every((line) => line !== undefined) ? meant : undefined;
}

function evidenceOf(lines: readonly BriefLine[]): Quotes | undefined {
  const [first, ...rest] = lines.flatMap((line) => line.quotes);
  return first === undefined ? undefined : [first, ...rest];
}

function failed(detail: string): Notice {
  return { code: "model-failed", detail: `${detail} The lines of the reports stand as they are.` };
}

function toNotice(dropped: ReadonlyMap<DropReason, number>, kept: number, model: Model): Notice {
  const count = [...dropped.values()].reduce((sum, one) => sum + one, 0);
  const reasons = [...dropped].map(([reason, times]) => (times === 1 ? reason : `${reason} ${times}`)).join(", ");
  const left = kept === 0 ? "none is left, and the lines of the reports stand as they are" : `${kept} ${kept === 1 ? "is" : "are"} left`;
  return {
    code: "sentences-dropped",
    detail: `${count} ${count === 1 ? "sentence" : "sentences"} of ${model.name} ${count === 1 ? "was" : "were"} not supported by the lines cited (${reasons}); ${left}.`,
  };
}
