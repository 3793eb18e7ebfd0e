import { contains, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { conceptOf, isRoleNoun } from "../../lexicon/index.ts";
import type { Event, Figure } from "../../reading/index.ts";
import type { Quote } from "../dossier.ts";
import type { Material, Part } from "../material/index.ts";
import { castOf, placesIn, quoteOf, stem, tokensIn } from "../material/index.ts";
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
        (event) => contains(passage, part.reading.tokens[event.predicate]!) && saysWho(material, question, part, event),
      );
    case "name":
      return namesSomebody(material, question, passage);
    case "reason":
      return givesReason(question, passage);
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

/** Who does what is asked for, and not who is asked about: "Lund was beaten by a professor" answers "Who beat Lund?". */
function saysWho(material: Material, question: Question, part: Part, event: Event): boolean {
  const acts = question.topics.filter((topic) => topic.act).flatMap((topic) => topic.terms);
  if (acts.length === 0) return castOf(material, part, event).agents.length > 0;
  const { tokens } = part.reading;
  if (tokens[event.predicate]!.tag !== "VERB") return false;
  const lemmas = openingVerbs.has(event.lemma) ? event.patients.map((patient) => tokens[patient]!.lemma) : [event.lemma];
  const isAsked = lemmas.some((lemma) => {
    const concept = conceptOf(lemma);
    return acts.includes(`w:${stem(lemma)}`) || (concept !== undefined && acts.includes(`k:${concept}`));
  });
  return (
    isAsked &&
    event.agents.some((agent) => {
      const named = placesIn(material, part, tokens[agent]!).map(({ entity }) => entity);
      return named.length > 0 ? !named.some((entity) => question.entities.includes(entity)) : isRoleNoun(tokens[agent]!.lower);
    })
  );
}

/** "Launched an investigation" is to investigate, "made an offer" to offer. */
const openingVerbs = new Set("make launch open begin start hold conduct give file".split(" "));

const reasonWords =
  /\b(?:because|due to|as a result of|in order to|so as to|owing to|thanks to|aimed at|designed to|meant to|intended to|caused by|in response to|driven by|amid|sparked by|prompted by|stems? from)\b/i;

/** A word of reason, or the purpose of what is asked about: "they met to mark the anniversary". */
function givesReason(question: Question, { part, start, end }: Passage): boolean {
  if (reasonWords.test(part.report.text.slice(start, end))) return true;
  const { tokens } = part.reading;
  const asked = new Set(question.topics.flatMap((topic) => topic.terms));
  return tokensIn(part, { start, end }).some((token) => {
    const { lower, relation, head } = tokens[token]!;
    const purpose = lower === "to" && relation === "mark" ? tokens[head] : undefined;
    const governor = purpose?.relation === "advcl" ? tokens[purpose.head] : undefined;
    return governor !== undefined && (asked.has(`w:${stem(governor.lemma)}`) || asked.has(`k:${conceptOf(governor.lemma)}`));
  });
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
