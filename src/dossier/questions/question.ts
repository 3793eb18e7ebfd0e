import type { Range } from "../../kernel/index.ts";
import { conceptOf, demonymCountry } from "../../lexicon/index.ts";
import type { Reading, Token } from "../../reading/index.ts";
import type { DossierQuestion, Quote } from "../dossier.ts";
import type { Entity } from "../entities/index.ts";
import type { Material } from "../material/index.ts";
import { isEmptyWord, stem, entityTerm } from "../material/index.ts";

/** A question as it was put, with its reading, so that it is analysed as the reports are. */
export interface AskedQuestion {
  readonly text: string;
  readonly reading: Reading;
}

/** What an answer must hold. */
export type AnswerKind =
  | { readonly kind: "clause" }
  | { readonly kind: "time"; readonly toTheDay: boolean }
  | { readonly kind: "place" }
  | { readonly kind: "agent" }
  | { readonly kind: "reason" }
  | { readonly kind: "name" }
  | { readonly kind: "amount"; readonly of: "money" | "count" | "length" | "distance" | "any"; readonly counted: string | null }
  | { readonly kind: "words" }
  | { readonly kind: "listener" }
  | { readonly kind: "yes-no"; readonly past: boolean };

/** One thing that the question speaks of. An answer must hold the required ones. */
export interface Topic {
  readonly terms: readonly string[];
  readonly weight: number;
  readonly required: boolean;
  /** It is a name, not a word. */
  readonly named: boolean;
  /** It is the act that is asked for: it must stand in the answer itself, not only before it. */
  readonly act: boolean;
  /** Where it stands in the question. */
  readonly start: number;
}

export interface Question {
  readonly text: string;
  readonly askedBy: DossierQuestion["askedBy"];
  readonly askedAt: Quote | null;
  readonly answer: AnswerKind;
  readonly topics: readonly Topic[];
  /** Entities that the question names. */
  readonly entities: readonly Entity[];
}

const nounWeight = 3;
const verbWeight = 1.5;
const qualityWeight = 1.5;
const nameWeight = 2;

/** Nouns of the question's own frame ("what role could ... play") that an answer need not repeat. */
const frameNouns = new Set(
  "role point name date day kind sort relation relationship thing question answer case end part calendar".split(" "),
);

export function analyse(
  material: Material,
  asked: AskedQuestion,
  origin: { askedBy: DossierQuestion["askedBy"]; askedAt: Quote | null },
): Question {
  const named = namesIn(material, asked.text);
  const covered = named.map((name) => name.range);
  const kind = answerKind(asked);
  const inverted = invertedVerb(asked);
  const topics: Topic[] = named.map(({ entity, range }) => ({
    terms: entityTerms(entity),
    weight: nameWeight,
    required: true,
    named: true,
    act: false,
    start: range.start,
  }));
  for (const token of asked.reading.tokens) {
    // "Besides goods", "other than Paris": what follows is just not asked for.
    if (exclusions.has(token.lower)) break;
    if (covered.some((range) => token.start >= range.start && token.end <= range.end)) continue;
    const lemma = token.lemma.toLowerCase();
    const country = demonymCountry(token.text);
    if (country) {
      topics.push({ terms: [`c:${country}`], weight: nameWeight, required: true, named: true, act: false, start: token.start });
      continue;
    }
    const isVerb = token.tag === "VERB" || token === inverted;
    const isNoun = !isVerb && (token.tag === "NOUN" || token.tag === "PROPN");
    const isOther = isVerb || token.tag === "ADJ" || token.tag === "ADV";
    if ((!isNoun && !isOther) || isEmptyWord(lemma) || questionWords.has(lemma)) continue;
    const concept = conceptOf(lemma);
    const terms = concept ? [`w:${stem(lemma)}`, `k:${concept}`] : [`w:${stem(lemma)}`];
    const frame = frameNouns.has(lemma);
    topics.push({
      terms,
      weight: frame ? 0.5 : isNoun ? nounWeight : isVerb ? verbWeight : qualityWeight,
      required: (isNoun && !frame) || (isVerb && asksForAct.has(kind.kind)),
      named: false,
      act: isVerb && asksForAct.has(kind.kind),
      start: token.start,
    });
  }
  return { text: asked.text, ...origin, answer: kind, topics, entities: named.map((name) => name.entity) };
}

const exclusions = new Set(["besides", "except", "apart", "than"]);

const helpingVerbs = new Set(["do", "does", "did", "will", "would", "can", "could", "should", "shall", "may", "might", "must"]);

/** "When will the bridge reopen?": a verb at the end of a question is often taken for a noun. A question with a helping verb has another one. */
function invertedVerb({ reading: { tokens } }: AskedQuestion): Token | undefined {
  if (!tokens.some((token) => helpingVerbs.has(token.lower)) || tokens.some((token) => token.tag === "VERB")) return undefined;
  const at = tokens.findLastIndex((token) => token.tag === "NOUN");
  const before = tokens[at - 1];
  return before && (before.tag === "NOUN" || before.tag === "PROPN" || before.tag === "PRON") ? tokens[at] : undefined;
}

/** Questions about one act: when it is done, who does it and why, whether it was done. Another act of the same things is no answer. */
const asksForAct: ReadonlySet<AnswerKind["kind"]> = new Set<AnswerKind["kind"]>(["agent", "reason", "time", "yes-no"]);

const questionWords = new Set(
  "mean play involve happen concern long much many who whom whose what which when where why how do does did is are was were has have had will would can could".split(
    " ",
  ),
);

function entityTerms(entity: Entity): readonly string[] {
  const own = entityTerm(entity);
  return entity.country && entity.type !== "person" ? [own, `c:${entity.country}`] : [own];
}

/** Names of the story that stand in the question, longest first, so that "South Sudan" is not read as "Sudan". */
function namesIn(material: Material, text: string): readonly { readonly entity: Entity; readonly range: Range }[] {
  const found: { entity: Entity; range: Range }[] = [];
  // Of thousands of names a question holds one or two.
  const forms = material.entities.flatMap((entity) =>
    formsOf(entity).flatMap((form) => {
      const at = indexOfWord(text, form);
      return at < 0 ? [] : [{ entity, form, at }];
    }),
  );
  forms.sort((left, right) => right.form.length - left.form.length || (left.entity.id < right.entity.id ? -1 : 1));
  for (const { entity, form, at } of forms) {
    const range = { start: at, end: at + form.length };
    if (!found.some((other) => other.range.start < range.end && range.start < other.range.end)) found.push({ entity, range });
  }
  return found.sort((left, right) => left.range.start - right.range.start);
}

function formsOf(entity: Entity): readonly string[] {
  let forms = formsKept.get(entity);
  if (forms === undefined) {
    forms = [...new Set([entity.name, ...entity.aliases])].filter((form) => form.length > 1);
    formsKept.set(entity, forms);
  }
  return forms;
}

/** Each question asks for the forms of all names. */
const formsKept = new WeakMap<Entity, readonly string[]>();

function indexOfWord(text: string, form: string): number {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const before = text[at - 1] ?? " ";
    const after = text[at + form.length] ?? " ";
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return -1;
}

/** What kind of answer the form of the question asks for. The order matters: the narrower forms come first. */
function answerKind(asked: AskedQuestion): AnswerKind {
  const text = asked.text.toLowerCase().replace(/^(?:so|and|but|then)[\s,]+/, "");
  if (/\bto whom\b|^who (?:did|does|was) .* (?:tell|told|speak|spoke|talk)/.test(text)) return { kind: "listener" };
  if (/\bname of\b|^what (?:is|was|are) .* called\b/.test(text)) return { kind: "name" };
  if (/^(?:what|how) (?:did|does|do|has|have) .*\b(?:say|said|tell|told|comment|claim|react|respond)\b/.test(text))
    return { kind: "words" };
  if (/\b(?:calendar date|what date|which date|exact date|which day|what day)\b/.test(text)) return { kind: "time", toTheDay: true };
  if (/^(?:when|since when|until when|by when)\b|\b(?:in|on) (?:which|what) (?:year|month)\b/.test(text))
    return { kind: "time", toTheDay: false };
  if (/^where\b/.test(text)) return { kind: "place" };
  if (/^(?:why|what for|for what reason|what caused|how come)\b/.test(text)) return { kind: "reason" };
  const amount = amountKind(asked, text);
  if (amount) return amount;
  if (/^(?:who|which (?:person|people|country|organi[sz]ation|company))\b/.test(text)) return { kind: "agent" };
  if (/^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should)\b/.test(text)) {
    return { kind: "yes-no", past: /^(?:did|was|were|had)\b/.test(text) };
  }
  return { kind: "clause" };
}

function amountKind(asked: AskedQuestion, text: string): AnswerKind | undefined {
  const many = /^how many\b/.test(text);
  if (many) {
    const noun = asked.reading.tokens.find((token) => token.tag === "NOUN" || token.tag === "PROPN");
    return { kind: "amount", of: "count", counted: noun ? noun.lemma.toLowerCase() : null };
  }
  if (/^how much\b|\bwhat (?:sum|amount|price)\b|^how (?:expensive|costly)\b/.test(text))
    return { kind: "amount", of: "money", counted: null };
  // Only "long" may ask for a time: "how long was the strike", "how long is the bridge".
  if (/^how long\b/.test(text)) return { kind: "amount", of: "length", counted: null };
  if (/^how (?:far|high|tall|wide|deep)\b/.test(text)) return { kind: "amount", of: "distance", counted: null };
  if (/^how (?:big|large|heavy|old|fast|strong)\b/.test(text)) return { kind: "amount", of: "any", counted: null };
  return undefined;
}
