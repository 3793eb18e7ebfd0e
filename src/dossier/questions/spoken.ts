import { contains } from "../../kernel/index.ts";
import { demonymCountry as demonymOf } from "../../lexicon/index.ts";
import type { Quote } from "../dossier.ts";
import type { Entity } from "../entities/index.ts";
import type { Material, Part } from "../material/index.ts";
import { quoteOf, stem } from "../material/index.ts";
import { distinct } from "../quote.ts";
import { tellingClause } from "../voices/index.ts";
import type { Utterance } from "../../reading/index.ts";
import type { Question } from "./question.ts";

const wordsMax = 8;

/** "What did the ambassador say?": the utterances of the speaker whom the question means, on what it asks about. */
export function answerWords(material: Material, question: Question): readonly Quote[] {
  const spoken = utterancesOf(material, question);
  const topical = spoken.filter(({ part, utterance }) => isOnTopic(question, part, utterance));
  return distinct(
    topical.slice(0, wordsMax).map(({ part, utterance }) => quoteOf(part, tellingClause(part, utterance) ?? utterance.content)),
  );
}

/** "To whom did she speak?": the media that relayed the speaker's words. */
export function answerListener(material: Material, question: Question): readonly Quote[] {
  return distinct(
    utterancesOf(material, question).flatMap(({ part, utterance }) => utterance.mediums.map((medium) => quoteOf(part, medium.range))),
  );
}

interface Spoken {
  readonly part: Part;
  readonly utterance: Utterance;
  readonly speaker: Entity;
}

function utterancesOf(material: Material, question: Question): readonly Spoken[] {
  const speakers = speakersMeant(material, question);
  const all = material.parts.flatMap((part) =>
    part.reading.utterances.flatMap((utterance): Spoken[] => {
      const speaker = utterance.actor === null ? undefined : material.entityOfActor[part.index]![utterance.actor];
      return speaker && speakers.has(speaker.id) && utterance.kind !== "term" ? [{ part, utterance, speaker }] : [];
    }),
  );
  // A reported clause that holds a quoted passage is shown once, by its quoted words.
  return all.filter(
    ({ part, utterance }) =>
      utterance.kind === "direct" ||
      !all.some((other) => other.part === part && other.utterance.kind === "direct" && contains(utterance.outer, other.utterance.outer)),
  );
}

/** Persons and bodies that the question names, or whose role has all of the question's nouns ("the Danish ambassador"). */
function speakersMeant(material: Material, question: Question): ReadonlySet<string> {
  // "What did X say about Y?": X stands before the verb.
  const verb = question.text.search(/\b(?:say|said|tell|told|comment|claim|react|respond|speak|spoke|talk)\b/);
  const subject = question.topics.filter((topic) => verb < 0 || topic.start < verb);
  const nouns = subject.filter((topic) => topic.required);
  const asksRole = nouns.some((topic) => !topic.named);
  const byRole = material.entities.filter(
    (entity) => asksRole && entity.type === "person" && entity.roles.some((role) => holdsAll(material, entity, role, nouns)),
  );
  if (byRole.length > 0) return new Set(byRole.map((entity) => entity.id));
  const people = question.entities.filter((entity) => entity.type === "person");
  const named = people.length > 0 ? people : question.entities.slice(0, 1);
  // "The foreign minister of X" is not X: a noun for a person in the question must be a role of the speaker.
  const asksPerson = subject.some((topic) => topic.terms.some((term) => personNouns.has(term)));
  return new Set(asksPerson && people.length === 0 ? [] : named.map((entity) => entity.id));
}

const personNouns = new Set(
  "minister ambassador president spokesman spokeswoman spokesperson leader chief director secretary chairman chairwoman mayor governor judge general officer lawyer professor analyst expert head king queen prince pope bishop doctor captain coach"
    .split(" ")
    .map((word) => `w:${stem(word)}`),
);

function holdsAll(material: Material, entity: Entity, role: Entity["roles"][number], topics: Question["topics"]): boolean {
  const part = material.parts.find((candidate) => candidate.report.id === role.report);
  if (!part || topics.length === 0) return false;
  const words = part.report.text.slice(role.start, role.end).toLowerCase();
  const stems = new Set([...words.matchAll(/\p{L}+/gu)].map(([word]) => `w:${stem(word)}`));
  const countries = new Set(
    material.places[part.index]!.filter((place) => place.start < role.end && place.end > role.start).flatMap((place) => [
      `e:${place.entity.id}`,
      `c:${place.entity.country}`,
    ]),
  );
  for (const [word] of words.matchAll(/\p{L}+/gu)) {
    const country = demonymOf(word);
    if (country) countries.add(`c:${country}`);
  }
  return topics.every((topic) => topic.terms.some((term) => stems.has(term) || countries.has(term) || term === `e:${entity.id}`));
}

function isOnTopic(question: Question, part: Part, utterance: Utterance): boolean {
  const about = /\b(?:about|on|of|regarding)\b(.*)$/i.exec(question.text)?.[1];
  if (!about) return true;
  const sentence = part.reading.sentences[utterance.sentence]!;
  const text = part.report.text.slice(sentence.start, sentence.end).toLowerCase();
  const stems = new Set([...text.matchAll(/\p{L}+/gu)].map(([word]) => stem(word)));
  const wanted = [...about.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => stem(word));
  return wanted.length === 0 || wanted.some((word) => stems.has(word));
}
