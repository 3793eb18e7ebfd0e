import { contains, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { conceptOf } from "../../lexicon/index.ts";
import type { Figure } from "../../reading/index.ts";
import type { Quote } from "../dossier.ts";
import type { Material } from "../material/index.ts";
import { placesIn, quoteOf, castOf } from "../material/index.ts";
import { distinct } from "../quote.ts";
import type { Match, Passage } from "./passages.ts";
import { findMatches } from "./passages.ts";
import type { Question } from "./question.ts";
import { answerListener, answerWords } from "./spoken.ts";

/** Share of the question that a passage must hold. */
const coverageMin = 0.5;
/** Passages almost as good as the best one answer too. */
const nearBest = 0.85;
const answersPerReport = 2;
const answersMax = 6;

/** Words of the reports that answer the question, best first; empty means "not stated". */
export function answer(material: Material, question: Question): readonly Quote[] {
  if (question.answer.kind === "words") return answerWords(material, question);
  if (question.answer.kind === "listener") return answerListener(material, question);
  if (question.topics.length === 0) return [];
  const matches = findMatches(material, question).filter(
    ({ coverage, passage }) => coverage >= coverageMin && holdsAnswer(material, question, passage),
  );
  return pick(matches);
}

/** The best sentence or clause of each place: the clause when it holds as much as its sentence. */
function pick(matches: readonly Match[]): readonly Quote[] {
  const sorted = [...matches].sort(
    (a, b) =>
      b.coverage - a.coverage ||
      length(a.passage) - length(b.passage) ||
      a.passage.part.index - b.passage.part.index ||
      a.passage.start - b.passage.start,
  );
  const best = sorted[0];
  if (!best) return [];
  const chosen: Match[] = [];
  const perPart = new Map<number, number>();
  for (const found of sorted) {
    if (found.coverage < best.coverage * nearBest || chosen.length >= answersMax) break;
    const part = found.passage.part.index;
    if ((perPart.get(part) ?? 0) >= answersPerReport) continue;
    if (chosen.some((other) => other.passage.part.index === part && overlaps(other.passage, found.passage))) continue;
    perPart.set(part, (perPart.get(part) ?? 0) + 1);
    chosen.push(found);
  }
  return distinct(chosen.map(({ passage }) => quoteOf(passage.part, passage)));
}

function length(range: Range): number {
  return range.end - range.start;
}

/** Whether the passage holds the kind of thing that was asked for; without it, likeness is no answer. */
function holdsAnswer(material: Material, question: Question, passage: Passage): boolean {
  const { part } = passage;
  switch (question.answer.kind) {
    case "time": {
      const { toTheDay } = question.answer;
      return part.reading.times.some(
        (time) =>
          overlaps(passage, time) &&
          time.kind !== "frequency" &&
          (toTheDay ? /^\d{4}-\d{2}-\d{2}$/.test(time.value ?? "") : time.kind !== "duration"),
      );
    }
    case "place":
      return placesIn(material, part, passage).some((place) => place.entity.type === "place");
    case "amount":
      return part.reading.figures.some((figure) => overlaps(passage, figure) && isAmount(question, figure, passage));
    case "agent":
      return part.reading.events.some(
        (event) => contains(passage, part.reading.tokens[event.predicate]!) && castOf(material, part, event).agents.length > 0,
      );
    case "name":
      return namesSomebody(material, question, passage);
    case "reason":
      return givesReason(passage);
    case "yes-no":
      return !question.answer.past || tellsOfPast(passage);
    default:
      return true;
  }
}

function isAmount(question: Question, figure: Figure, passage: Passage): boolean {
  if (question.answer.kind !== "amount" || figure.trivial) return false;
  const { of, counted } = question.answer;
  if (of === "money") return figure.kind === "money" || figure.kind === "percent";
  if (of === "length") return figure.kind === "length" || figure.kind === "duration";
  if (of === "distance") return figure.kind === "length";
  if (of === "any") return figure.kind !== "ordinal";
  if (counted === null) return figure.kind === "count";
  if (figure.kind !== "count" && figure.kind !== "duration") return false;
  const written = passage.part.report.text.slice(figure.start, figure.end).toLowerCase();
  const concept = conceptOf(counted);
  return figure.unit === counted || written.includes(counted) || (concept !== undefined && conceptOf(figure.unit) === concept);
}

/** "What is the name of ...": a person is named who is none of those that the question names. */
function namesSomebody(material: Material, question: Question, passage: Passage): boolean {
  const asked = new Set(question.entities.map((entity) => entity.id));
  const roleWords = question.topics.flatMap((topic) => topic.terms).filter((term) => term.startsWith("w:"));
  return placesIn(material, passage.part, passage).some(
    (place) =>
      place.named &&
      place.entity.type === "person" &&
      !asked.has(place.entity.id) &&
      place.entity.roles.some((role) => roleWords.some((word) => passage.terms.has(word)) && overlaps(passage, role)),
  );
}

const reasonWords =
  /\b(?:because|due to|as a result of|in order to|so as to|since|owing to|thanks to|aimed at|designed to|meant to|intended to|caused by|in response to|after|for|to|over|amid|following|commemorate|driven by)\b/i;

function givesReason(passage: Passage): boolean {
  return reasonWords.test(passage.part.report.text.slice(passage.start, passage.end));
}

/** A past fact: at least one finite verb of the passage tells of the past and is neither a plan nor a guess. */
function tellsOfPast({ part, clause, start, end }: Passage): boolean {
  const range = { start, end };
  return part.reading.events.some(
    (event) =>
      (clause ? event.predicate === clause.head : contains(range, part.reading.tokens[event.predicate]!)) &&
      event.tense === "past" &&
      event.certainty === "fact",
  );
}
