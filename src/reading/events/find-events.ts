import { conceptOf } from "../../lexicon/index.ts";
import type { Event, Sentence, Token } from "../reading.ts";
import { codeEvents } from "./code-events.ts";
import type { Uncoded } from "./code-events.ts";
import { auxiliaries, certaintyOf, negations, tenseOf } from "./certainty.ts";
import { Dependents } from "./dependents.ts";
import { agentBeyond, isPassive, objectsOf, ownerOf, subjectsOf } from "./participants.ts";

/**
 * Predicates and their participants, read from the parse: verbs, and nouns of action with a possessor, an adjective of nationality,
 * or a participant joined by "of", "by", "on", "to", "between". A predicate without a subject of its own takes the one that grammar
 * gives it: that of the verb it is coordinated with or depends on, or the noun that it modifies.
 */
export function findEvents(tokens: readonly Token[], sentences: readonly Sentence[]): Event[] {
  const events: Uncoded[] = [];
  const clause = new Dependents(tokens);
  sentences.forEach((sentence, index) => {
    for (let token = sentence.first; token < sentence.last; token++) {
      if (isVerbal(tokens[token]!)) events.push(verbalEvent(clause, sentence, index, token));
      else if (isActionNoun(tokens[token]!) && !isWordOfName(tokens, token)) {
        const event = nominalEvent(clause, index, token);
        if (event) events.push(event);
      }
    }
  });
  return codeEvents(clause, events);
}

/** Participles before a noun ("the divided country") are qualities, not events of their own. */
function isVerbal({ tag, relation }: Token): boolean {
  return tag === "VERB" && relation !== "amod" && relation !== "compound" && relation !== "case" && relation !== "fixed";
}

function isActionNoun(token: Token): boolean {
  return token.tag === "NOUN" && conceptOf(token.lemma) !== undefined;
}

/** "The Bureau of Investigation", "Harbour Partners": a noun with a capital beside the names that it hangs on is a word of a name. */
function isWordOfName(tokens: readonly Token[], noun: number): boolean {
  const { text, lower, head } = tokens[noun]!;
  if (text.charCodeAt(0) === lower.charCodeAt(0)) return false;
  const before = tokens[noun - 1];
  const above = before?.lower === "of" ? tokens[head] : before?.head === noun ? before : undefined;
  return above?.tag === "PROPN";
}

function verbalEvent(clause: Dependents, sentence: Sentence, index: number, verb: number): Uncoded {
  const token = clause.tokens[verb]!;
  const passive = isPassive(clause, verb);
  const obliques = joinedBy(clause, verb, "obl");
  const subjects = subjectsOf(clause, verb);
  const objects = clause.withCoordinated(objectsOf(clause, verb));
  const words = auxiliaries(clause, verb);
  return {
    sentence: index,
    predicate: verb,
    lemma: token.lemma + particle(clause, verb),
    agents: passive ? obliques.filter((oblique) => oblique.preposition === "by").map((oblique) => oblique.head) : subjects,
    patients: passive ? [...subjects, ...objects] : objects,
    obliques: passive ? obliques.filter((oblique) => oblique.preposition !== "by") : obliques,
    negated: clause.hasWord(verb, "advmod", negations) && !isNotOnly(clause, verb),
    certainty: certaintyOf(clause, sentence, verb, words),
    tense: tenseOf(token, words),
    passive,
  };
}

/** Nouns that a preposition joins to `head`, with what is coordinated with them. */
function joinedBy(clause: Dependents, head: number, relation: string): readonly { readonly preposition: string; readonly head: number }[] {
  return clause.by(head, relation).flatMap((child) => {
    const preposition = clause.prepositionOf(child);
    return preposition === undefined ? [] : clause.withCoordinated([child]).map((noun) => ({ preposition, head: noun }));
  });
}

const scopeWords = new Set(["only", "just", "merely", "simply"]);

/** "Not only praised her but also …" denies nothing. */
function isNotOnly(clause: Dependents, verb: number): boolean {
  return clause
    .by(verb, "advmod")
    .some((child) => clause.tokens[child]!.lower === "not" && scopeWords.has(clause.tokens[child + 1]?.lower ?? ""));
}

function particle(clause: Dependents, verb: number): string {
  const [found] = clause.by(verb, "compound:prt");
  return found === undefined ? "" : ` ${clause.tokens[found]!.lower}`;
}

const doubtfulQualities = new Set(["alleged", "reported", "suspected", "planned", "possible", "proposed"]);

/** "the king's backing of the plans", "the Danish occupation of the island", "a visit to Oslo by the president". */
function nominalEvent(clause: Dependents, index: number, noun: number): Uncoded | undefined {
  const { tokens } = clause;
  const owner = ownerOf(tokens, noun);
  const owners = clause.withCoordinated(owner === undefined ? clause.by(noun, "nmod:poss") : [owner]);
  // "The bureau's Holm inquiry": where the owner is named, another name before the noun is what the act is about.
  const nationalities = clause
    .by(noun, "amod", ...(owners.length > 0 ? [] : ["compound"]))
    .filter((child) => /^\p{Lu}/u.test(tokens[child]!.text));
  const joined = joinedBy(clause, noun, "nmod");
  const agents = [
    ...owners,
    ...nationalities,
    ...joined.filter((join) => join.preposition === "by").map((join) => join.head),
    ...agentBeyond(clause, noun),
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
    negated: clause.hasWord(noun, "det", new Set(["no"])),
    certainty: clause.hasWord(noun, "amod", doubtfulQualities) ? "alleged" : "fact",
    tense: "present",
    passive: false,
  };
}
