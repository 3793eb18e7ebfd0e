import { conceptOf } from "../lexicon/index.ts";
import type { Event, Sentence, Token } from "./reading.ts";

/**
 * Predicates and their participants, read from the parse: verbs, and nouns of action with a possessor, an adjective of nationality,
 * or a participant joined by "of", "by", "on", "to", "between". A predicate without a subject of its own takes the one that grammar
 * gives it: that of the verb it is coordinated with or depends on, or the noun that it modifies.
 */
export function findEvents(tokens: readonly Token[], sentences: readonly Sentence[]): Event[] {
  const events: Event[] = [];
  sentences.forEach((sentence, index) => {
    const children = childrenOf(tokens, sentence);
    for (let token = sentence.first; token < sentence.last; token++) {
      if (isVerbal(tokens, token)) events.push(verbalEvent(tokens, children, sentence, index, token));
      else if (isActionNoun(tokens[token]!)) {
        const event = nominalEvent(tokens, children, index, token);
        if (event) events.push(event);
      }
    }
  });
  return events;
}

/**
 * How certain a clause is by its own words: of its predicate, which may be a noun or an adjective ("the trip would be his first").
 * Undefined for an infinitive of purpose, which says what is wanted and not what is.
 */
export function certaintyOfClause(
  tokens: readonly Token[],
  sentence: Sentence,
  predicate: number,
): Event["certainty"] | "denied" | undefined {
  const children = childrenOf(tokens, sentence);
  const token = tokens[predicate]!;
  const isInfinitive =
    token.fine === "VB" && withRelation(tokens, children, predicate, "mark").some((child) => tokens[child]!.lower === "to");
  const governor = token.head < 0 ? undefined : tokens[token.head];
  // A participle alone has no time of its own.
  if (token.tag === "VERB" && token.fine === "VBG" && withRelation(tokens, children, predicate, "aux").length === 0) return undefined;
  if (isInfinitive && !(token.relation === "xcomp" && governor && planVerbs.has(governor.lemma))) return undefined;
  if (withRelation(tokens, children, predicate, "advmod").some((child) => negations.has(tokens[child]!.lower))) return "denied";
  return certaintyOf(tokens, children, sentence, predicate, auxiliaries(tokens, children, predicate));
}

type Children = ReadonlyMap<number, readonly number[]>;

function childrenOf(tokens: readonly Token[], sentence: Sentence): Children {
  const children = new Map<number, number[]>();
  for (let index = sentence.first; index < sentence.last; index++) {
    const head = tokens[index]!.head;
    if (head < 0) continue;
    const list = children.get(head);
    if (list) list.push(index);
    else children.set(head, [index]);
  }
  return children;
}

function isVerbal(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.tag !== "VERB") return false;
  // Participles before a noun ("the divided country") are qualities, not events of their own.
  return token.relation !== "amod" && token.relation !== "compound" && token.relation !== "case" && token.relation !== "fixed";
}

function isActionNoun(token: Token): boolean {
  return token.tag === "NOUN" && conceptOf(token.lemma) !== undefined;
}

function withRelation(tokens: readonly Token[], children: Children, head: number, ...relations: readonly string[]): readonly number[] {
  return (children.get(head) ?? []).filter((child) =>
    relations.some((wanted) => tokens[child]!.relation === wanted || tokens[child]!.relation.startsWith(`${wanted}:`)),
  );
}

/** A participant and those coordinated with it: "Russia and North Korea". */
function withCoordinated(tokens: readonly Token[], children: Children, heads: readonly number[]): readonly number[] {
  return heads.flatMap((head) => [head, ...withRelation(tokens, children, head, "conj").filter((child) => tokens[child]!.tag !== "VERB")]);
}

function prepositionOf(tokens: readonly Token[], children: Children, head: number): string | undefined {
  const marker = withRelation(tokens, children, head, "case")[0];
  return marker === undefined ? undefined : tokens[marker]!.lower;
}

function verbalEvent(tokens: readonly Token[], children: Children, sentence: Sentence, index: number, verb: number): Event {
  const token = tokens[verb]!;
  const passive = isPassive(tokens, children, verb);
  const obliques = withRelation(tokens, children, verb, "obl").flatMap((child) => {
    const preposition = prepositionOf(tokens, children, child);
    return preposition === undefined ? [] : withCoordinated(tokens, children, [child]).map((head) => ({ preposition, head }));
  });
  const subjects = subjectsOf(tokens, children, verb);
  const byPhrase = obliques.filter((oblique) => oblique.preposition === "by").map((oblique) => oblique.head);
  const objects = withCoordinated(tokens, children, objectsOf(tokens, children, verb));
  const words = auxiliaries(tokens, children, verb);
  return {
    sentence: index,
    predicate: verb,
    lemma: token.lemma + particle(tokens, children, verb),
    agents: passive ? byPhrase : subjects,
    patients: passive ? [...subjects, ...objects] : objects,
    obliques: passive ? obliques.filter((oblique) => oblique.preposition !== "by") : obliques,
    negated: withRelation(tokens, children, verb, "advmod").some((child) => negations.has(tokens[child]!.lower)),
    certainty: certaintyOf(tokens, children, sentence, verb, words),
    tense: tenseOf(tokens, verb, words),
    passive,
  };
}

/** Objects; sums of money ("cancel $10 billion of debt") are often taken for adverbials without a preposition. */
function objectsOf(tokens: readonly Token[], children: Children, verb: number): readonly number[] {
  const objects = withRelation(tokens, children, verb, "obj", "iobj");
  const isSum = objects.every((object) => tokens[object]!.tag === "SYM" || tokens[object]!.tag === "NUM");
  if (!isSum) return objects;
  const adverbials = (children.get(verb) ?? []).filter(
    (child) =>
      child > verb &&
      tokens[child]!.relation === "obl" &&
      prepositionOf(tokens, children, child) === undefined &&
      tokens[child]!.tag === "NOUN" &&
      !timeNouns.has(tokens[child]!.lemma),
  );
  return [...objects, ...adverbials];
}

const timeNouns = new Set(
  "year month week day hour minute time today yesterday tomorrow morning evening afternoon night weekend century decade".split(" "),
);

const negations = new Set(["not", "n't", "n’t", "never", "no", "hardly", "barely", "neither", "nor"]);

function particle(tokens: readonly Token[], children: Children, verb: number): string {
  const found = withRelation(tokens, children, verb, "compound:prt")[0];
  return found === undefined ? "" : ` ${tokens[found]!.lower}`;
}

function isPassive(tokens: readonly Token[], children: Children, verb: number): boolean {
  if (withRelation(tokens, children, verb, "nsubj:pass", "aux:pass").length > 0) return true;
  const token = tokens[verb]!;
  return (
    token.fine === "VBN" &&
    (token.relation === "acl" || token.relation === "advcl") &&
    withRelation(tokens, children, verb, "aux").length === 0
  );
}

/** Own subject, else the one that the construction shares. The chain is bounded: each step goes to the governor. */
function subjectsOf(tokens: readonly Token[], children: Children, verb: number): readonly number[] {
  let at = verb;
  for (let step = 0; step < 6; step++) {
    const own = withRelation(tokens, children, at, "nsubj");
    if (own.length > 0)
      return withCoordinated(
        tokens,
        children,
        own.map((subject) => antecedent(tokens, at, subject)),
      );
    const { head, relation } = tokens[at]!;
    if (head < 0) return [];
    if (relation === "acl" || relation === "acl:relcl")
      return tokens[head]!.tag === "VERB" ? [] : subjectOfModifier(tokens, children, at, head);
    if (relation !== "conj" && relation !== "xcomp" && relation !== "advcl" && relation !== "parataxis") return [];
    if (relation === "xcomp" || relation === "advcl") {
      const controller = withRelation(tokens, children, head, "obj");
      if (relation === "xcomp" && controller.length > 0) return withCoordinated(tokens, children, controller);
    }
    at = head;
  }
  return [];
}

/** "The men sent there", "his plans to leave": an infinitive is controlled by the noun's owner, a participle by the noun itself. */
function subjectOfModifier(tokens: readonly Token[], children: Children, verb: number, noun: number): readonly number[] {
  const isInfinitive = withRelation(tokens, children, verb, "mark").some((child) => tokens[child]!.lower === "to");
  const owner = ownerOf(tokens, noun);
  return isInfinitive && owner !== undefined ? [owner] : [noun];
}

/** The owner in "X's old plans", by the mark of possession, so that a wrong head elsewhere does no harm. */
export function ownerOf(tokens: readonly Token[], noun: number): number | undefined {
  for (let at = noun - 1; at > Math.max(0, noun - 6); at--) {
    const token = tokens[at]!;
    if (token.fine === "POS") return token.head >= 0 ? token.head : at - 1;
    if (token.fine === "PRP$") return at;
    if (token.tag !== "ADJ" && token.tag !== "NOUN" && token.tag !== "NUM" && token.tag !== "PROPN" && token.tag !== "SYM")
      return undefined;
  }
  return undefined;
}

/** "who", "which" and "that" stand for the noun that their clause modifies. */
function antecedent(tokens: readonly Token[], verb: number, subject: number): number {
  const relative = /^(?:who|which|that)$/.test(tokens[subject]!.lower);
  return relative && tokens[verb]!.relation.startsWith("acl") ? tokens[verb]!.head : subject;
}

/** Auxiliaries of the verb and of the verbs above it in a chain of open complements, lower case. */
function auxiliaries(tokens: readonly Token[], children: Children, verb: number): readonly string[] {
  return withRelation(tokens, children, verb, "aux", "cop").map((child) => tokens[child]!.lower);
}

const possibleWords = new Set(["may", "might", "could", "can", "perhaps", "possibly", "potentially", "likely", "probably"]);
const planVerbs = new Set(
  "plan schedule intend expect hope aim want seek offer promise pledge vow agree prepare propose set due threaten decide wish try".split(
    " ",
  ),
);
const allegedWords = new Set(["allegedly", "reportedly", "apparently", "supposedly", "purportedly"]);
const allegeLemmas = new Set([
  "allege",
  "accuse",
  "claim",
  "suspect",
  "allegation",
  "accusation",
  "suspicion",
  "rumour",
  "rumor",
  "charge",
]);

function certaintyOf(
  tokens: readonly Token[],
  children: Children,
  sentence: Sentence,
  verb: number,
  words: readonly string[],
): Event["certainty"] {
  const token = tokens[verb]!;
  const adverbs = withRelation(tokens, children, verb, "advmod").map((child) => tokens[child]!.lower);
  if (adverbs.some((word) => allegedWords.has(word)) || allegeLemmas.has(token.head < 0 ? "" : tokens[token.head]!.lemma)) return "alleged";
  // "He said that he would go" is how "I will go" is reported.
  const isReported = token.relation === "ccomp" && token.head >= 0 && /^VB[DN]$/.test(tokens[token.head]!.fine);
  if (words.includes("would")) return isReported && !words.includes("have") ? "future" : "conditional";
  if (words.some((word) => possibleWords.has(word)) || adverbs.some((word) => possibleWords.has(word))) return "possible";
  if (words.some((word) => word === "will" || word === "’ll" || word === "'ll" || word === "shall" || word === "wo")) return "future";
  const governor = token.head < 0 ? undefined : tokens[token.head];
  if (token.relation === "xcomp" && governor && planVerbs.has(governor.lemma)) return "planned";
  if (planVerbs.has(token.lemma) && (token.fine === "VBN" || withRelation(tokens, children, verb, "xcomp").length > 0)) return "planned";
  if (token.fine === "VB" && withRelation(tokens, children, verb, "mark").some((child) => tokens[child]!.lower === "to")) return "planned";
  if (token.head < 0 && tokens[sentence.last - 1]?.text === "?") return "asked";
  return "fact";
}

function tenseOf(tokens: readonly Token[], verb: number, words: readonly string[]): Event["tense"] {
  if (words.some((word) => word === "will" || word === "shall" || word === "'ll" || word === "’ll" || word === "wo")) return "future";
  const fine = tokens[verb]!.fine;
  if (words.some((word) => /^(?:had|was|were|did|have|has|['’]ve|been)$/.test(word))) return "past";
  if (fine === "VBD" || (fine === "VBN" && words.length === 0)) return "past";
  return "present";
}

/** "Stalin's backing of the plans", "the Soviet occupation of the North", "a visit to Moscow by the president". */
function nominalEvent(tokens: readonly Token[], children: Children, index: number, noun: number): Event | undefined {
  const owner = ownerOf(tokens, noun);
  const owners = withCoordinated(tokens, children, owner === undefined ? withRelation(tokens, children, noun, "nmod:poss") : [owner]);
  const nationalities = withRelation(tokens, children, noun, "amod", "compound").filter((child) => /^\p{Lu}/u.test(tokens[child]!.text));
  const joined = withRelation(tokens, children, noun, "nmod").flatMap((child) => {
    const preposition = prepositionOf(tokens, children, child);
    return preposition === undefined ? [] : withCoordinated(tokens, children, [child]).map((head) => ({ preposition, head }));
  });
  const agents = [
    ...owners,
    ...nationalities,
    ...joined.filter((join) => join.preposition === "by").map((join) => join.head),
    ...agentBeyond(tokens, children, noun),
  ];
  if (agents.length + joined.length === 0) return undefined;
  return {
    sentence: index,
    predicate: noun,
    lemma: tokens[noun]!.lemma,
    agents,
    patients: joined
      .filter((join) => join.preposition === "of" || join.preposition === "on" || join.preposition === "against")
      .map((join) => join.head),
    obliques: joined.filter((join) => join.preposition !== "by" && join.preposition !== "of"),
    negated: withRelation(tokens, children, noun, "det").some((child) => tokens[child]!.lower === "no"),
    certainty: withRelation(tokens, children, noun, "amod").some((child) =>
      /^(?:alleged|reported|suspected|planned|possible|proposed)$/.test(tokens[child]!.lower),
    )
      ? "alleged"
      : "fact",
    tense: "present",
    passive: false,
  };
}

/** "Confirmed a visit by the king": an active verb has no agent with "by", so that the phrase belongs to its object. */
function agentBeyond(tokens: readonly Token[], children: Children, noun: number): readonly number[] {
  const { head, relation } = tokens[noun]!;
  if (relation !== "obj" || head < 0 || isPassive(tokens, children, head)) return [];
  return withRelation(tokens, children, head, "obl").filter((child) => child > noun && prepositionOf(tokens, children, child) === "by");
}
