import type { Event, Sentence, Token } from "../reading.ts";
import { Dependents } from "./dependents.ts";

export const negations: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never", "no", "hardly", "barely", "neither", "nor"]);
const possibleWords = new Set(["may", "might", "could", "can", "perhaps", "possibly", "potentially", "likely", "probably"]);
const futureWords = new Set(["will", "’ll", "'ll", "shall", "wo"]);
const pastWords = new Set(["had", "was", "were", "did", "have", "has", "'ve", "’ve", "been"]);
const planVerbs = new Set(
  "plan schedule intend expect hope aim want seek offer promise pledge vow agree prepare propose set due threaten decide wish try".split(
    " ",
  ),
);
const wishVerbs = new Set("hope wish fear worry doubt suppose imagine".split(" "));
const allegedWords = new Set(["allegedly", "reportedly", "apparently", "supposedly", "purportedly"]);
const allegeLemmas = new Set("allege accuse claim suspect allegation accusation suspicion rumour rumor charge".split(" "));

/** Auxiliaries of a verb, lower case. */
export function auxiliaries(clause: Dependents, verb: number): readonly string[] {
  return clause.by(verb, "aux", "cop").map((child) => clause.tokens[child]!.lower);
}

/** How certain a predicate is, by its auxiliaries, adverbs and governor; `words` are its auxiliaries. */
export function certaintyOf(clause: Dependents, sentence: Sentence, verb: number, words: readonly string[]): Event["certainty"] {
  const { tokens } = clause;
  const token = tokens[verb]!;
  const adverbs = clause.by(verb, "advmod").map((child) => tokens[child]!.lower);
  const governor = token.head < 0 ? undefined : tokens[token.head];
  if (adverbs.some((word) => allegedWords.has(word)) || (governor && token.relation !== "conj" && allegeLemmas.has(governor.lemma)))
    return "alleged";
  // "He said that he would go" is how "I will go" is reported; "would have" is no plan, and words before "he said" are his own.
  const isReported = token.relation === "ccomp" && token.head < verb && /^VB[DN]$/.test(governor?.fine ?? "") && !words.includes("have");
  if (words.includes("would")) return isReported ? "future" : "conditional";
  if (words.some((word) => possibleWords.has(word)) || adverbs.some((word) => possibleWords.has(word))) return "possible";
  if (words.some((word) => futureWords.has(word))) return "future";
  const shared = sharedCertainty(clause, sentence, verb, words);
  if (shared !== undefined) return shared;
  // What is hoped or feared may be, whatever the verb says: "they hope that he keeps his word".
  if (token.relation === "ccomp" && governor && wishVerbs.has(governor.lemma)) return "possible";
  if (token.relation === "xcomp" && governor && planVerbs.has(governor.lemma)) return "planned";
  if (planVerbs.has(token.lemma) && (token.fine === "VBN" || clause.by(verb, "xcomp").length > 0)) return "planned";
  if (isInfinitive(clause, verb)) return "planned";
  if (token.head < 0 && tokens[sentence.last - 1]?.text === "?") return "asked";
  return "fact";
}

/**
 * The certainty of the verb above, where it holds for this one too: "would take votes and help the mayor", "may try to leave",
 * "claims that he hid it and lied". What is said plainly of the one says nothing of the other.
 */
function sharedCertainty(clause: Dependents, sentence: Sentence, verb: number, words: readonly string[]): Event["certainty"] | undefined {
  const { tokens } = clause;
  const { relation, head, fine } = tokens[verb]!;
  if (head < sentence.first || head >= verb || tokens[head]!.tag !== "VERB") return undefined;
  const isShared = relation === "xcomp" || (relation === "conj" && fine === "VB" && words.length === 0);
  if (isShared && clause.by(verb, "nsubj").length === 0) {
    const above = certaintyOf(clause, sentence, head, auxiliaries(clause, head));
    return sharedKinds.has(above) ? above : undefined;
  }
  const governor = relation === "conj" ? tokens[tokens[head]!.head] : undefined;
  return governor !== undefined && allegeLemmas.has(governor.lemma) && clause.by(verb, "nsubj").length === 0 ? "alleged" : undefined;
}

const sharedKinds: ReadonlySet<Event["certainty"]> = new Set<Event["certainty"]>(["possible", "conditional", "future", "alleged"]);

export function tenseOf(token: Token, words: readonly string[]): Event["tense"] {
  if (words.some((word) => futureWords.has(word))) return "future";
  if (words.some((word) => pastWords.has(word))) return "past";
  if (token.fine === "VBD" || (token.fine === "VBN" && words.length === 0)) return "past";
  return "present";
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
  const clause = new Dependents(tokens, sentence.first, sentence.last);
  const token = tokens[predicate]!;
  const governor = token.head < 0 ? undefined : tokens[token.head];
  // A participle alone has no time of its own.
  if (token.tag === "VERB" && token.fine === "VBG" && clause.by(predicate, "aux").length === 0) return undefined;
  if (isInfinitive(clause, predicate) && !(token.relation === "xcomp" && governor && planVerbs.has(governor.lemma))) return undefined;
  if (clause.hasWord(predicate, "advmod", negations)) return "denied";
  return certaintyOf(clause, sentence, predicate, auxiliaries(clause, predicate));
}

function isInfinitive(clause: Dependents, verb: number): boolean {
  return clause.tokens[verb]!.fine === "VB" && clause.by(verb, "mark").some((child) => clause.tokens[child]!.lower === "to");
}
