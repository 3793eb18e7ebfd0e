import type { Dependents } from "./dependents.ts";

/** Relations by which a noun takes part in the act of a verb, and those by which more nouns hang on such a noun. */
const participantRelations = ["obj", "iobj", "nsubj:pass", "obl", "nmod"];
const innerRelations = ["nmod", "compound", "conj", "amod", "appos", "flat"];

/** Deeper nouns belong to something else. */
const depthMax = 3;

/** Lemmas of the nouns in the object, then in the other phrases of a verb, nearest to it first. The subject of a passive is an object. */
export function nounsOfVerb(clause: Dependents, verb: number): readonly string[] {
  const heads = participantRelations.flatMap((relation) => clause.by(verb, relation));
  const found: string[] = clause.by(verb, "obj", "nsubj:pass").some((object) => isPersonal(clause, object)) ? ["#name"] : [];
  let level = [...new Set(heads)];
  for (let depth = 0; depth < depthMax && level.length > 0; depth++) {
    found.push(...level.map((token) => clause.tokens[token]!.lemma.toLowerCase()));
    level = level.flatMap((token) => clause.by(token, ...innerRelations));
  }
  return [...found, ...nounsBehind(clause, verb)];
}

const personalPronouns = new Set(["him", "her", "them", "me", "us", "you", "he", "she", "they", "we", "i"]);

function isPersonal({ tokens }: Dependents, token: number): boolean {
  const { tag, lower } = tokens[token]!;
  return tag === "PROPN" || personalPronouns.has(lower);
}

/** Prepositions of the phrases behind a verb, "to" for an infinitive, "" when it has neither object nor clause. */
export function jointsOf(clause: Dependents, verb: number): readonly string[] {
  const prepositions = clause.by(verb, "obl", "nmod").flatMap((noun) => clause.prepositionOf(noun) ?? []);
  const next = clause.tokens[verb + 1];
  // A phrase that the parse hung elsewhere still begins with the next word.
  if (next?.tag === "ADP") prepositions.push(next.lower);
  if (clause.by(verb, "xcomp").length > 0) prepositions.push("to");
  return clause.by(verb, "obj", "ccomp", "xcomp", "nsubj:pass").length === 0 ? [...prepositions, ""] : prepositions;
}

/** Nouns that stand behind a verb before the next mark, conjunction or finite verb: what the parse hung elsewhere is still near. */
function nounsBehind({ tokens }: Dependents, verb: number): readonly string[] {
  const found: string[] = [];
  for (let at = verb + 1; at < Math.min(tokens.length, verb + wordsBehind); at++) {
    const { tag, fine, lemma } = tokens[at]!;
    if (tag === "PUNCT" ? fine !== "HYPH" : tag === "SCONJ" || tag === "AUX" || fine === "VBD" || fine === "VBZ" || fine === "VBP") break;
    if (tag === "NOUN" || tag === "PROPN") found.push(lemma.toLowerCase());
  }
  return found;
}

const wordsBehind = 10;

/** Lemmas of everybody and everything in these roles of a clause: who acts, on whom, with what. */
export function wordsInRoles(clause: Dependents, verb: number, ...relations: readonly string[]): readonly string[] {
  const found: string[] = [];
  let level = relations.flatMap((relation) => clause.by(verb, relation));
  for (let depth = 0; depth < depthMax && level.length > 0; depth++) {
    found.push(...level.map((token) => clause.tokens[token]!.lemma.toLowerCase()));
    level = level.flatMap((token) => clause.by(token, ...innerRelations));
  }
  return found;
}
