import { cueNouns, nounPrepositions } from "../../lexicon/cues.ts";
import type { Sentence } from "../reading.ts";
import type { Attribution } from "./attribution.ts";
import { endOfContent, endOfPhrase } from "./content-ends.ts";
import { phraseAfter } from "./following-phrases.ts";
import { beforeMainClause } from "./opening-clauses.ts";
import { taggedSubject } from "./phrases.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { childrenOf, hasFiniteVerb, isFinite, isOpaque, relationOf } from "./syntax.ts";

/** "the ministry's warning that …", "allegations by officials that …": a noun of saying with a clause of its own. */
export function attributeNoun(syntax: Syntax, sentence: Sentence, number: number, token: number): Attribution | undefined {
  const { tokens } = syntax;
  const word = tokens[token]!;
  const manner = cueNouns.get(word.lower);
  if (manner === undefined || word.tag !== "NOUN" || isOpaque(syntax, token)) return undefined;
  const agent = agentAfter(syntax, sentence, token + 1);
  const at = agent?.last ?? token + 1;
  const opener = tokens[at];
  if (opener === undefined || at + 1 >= sentence.last || isOpaque(syntax, at)) return undefined;
  const isClause = opener.lower === "that" && at + 2 < sentence.last && isComplementizer(syntax, at, sentence.last);
  if (!isClause && !nounPrepositions[manner].includes(opener.lower)) return undefined;
  const source = agent ?? ownerBefore(syntax, sentence, token);
  if (source === undefined) return undefined;
  const whole = endOfContent(syntax, sentence, token, at + 1);
  const last = beforePredicate(syntax, sentence, token, at + 1, isClause ? whole : endOfPhrase(syntax, token, at + 1, whole));
  if (last <= at + 1) return undefined;
  const content = { first: opener.lower === "to" ? at : at + 1, last };
  const cue = { first: token, last: token + 1 };
  return {
    sentence: number,
    kind: "noun",
    manner,
    lemma: word.lower,
    cue,
    group: cue,
    source,
    contents: beforeMainClause(syntax, [content], token, sentence.first),
    complementizer: isClause ? at : -1,
    addressee: undefined,
    negated: false,
  };
}

/**
 * "The council's threat to close the road will be tested": a noun without a verb, with which a sentence begins, is the subject of that
 * sentence. Its content ends before the first verb that has no subject of its own.
 */
function beforePredicate(syntax: Syntax, sentence: Sentence, noun: number, start: number, end: number): number {
  const { tokens } = syntax;
  if (relationOf(tokens[noun]!) !== "root" || hasFiniteVerb(syntax, sentence.first, noun)) return end;
  for (let index = start + 1; index < end; index++) {
    if (isOpaque(syntax, index) || !isFinite(tokens[index]!)) continue;
    const { tag, head } = tokens[index]!;
    const verb = tag === "AUX" && head > index ? head : index;
    const hasSubject = childrenOf(syntax, verb).some((child) => /^[nc]subj$/.test(relationOf(tokens[child]!)));
    if (!hasSubject && relationOf(tokens[verb]!) !== "conj") return index;
  }
  return end;
}

/** "that" opens a clause of content when a subject follows it; a relative clause goes on with its verb. */
function isComplementizer(syntax: Syntax, that: number, ceiling: number): boolean {
  const next = syntax.tokens[that + 1];
  if (next === undefined || that + 1 >= ceiling) return false;
  return next.tag !== "VERB" && next.tag !== "AUX" && next.tag !== "ADV" && next.tag !== "PUNCT";
}

function agentAfter(syntax: Syntax, sentence: Sentence, at: number): Stretch | undefined {
  const preposition = syntax.tokens[at]?.lower;
  if (at >= sentence.last || !/^(?:by|from|among)$/.test(preposition ?? "")) return undefined;
  return phraseAfter(syntax, at + 1, sentence.last);
}

/** "Smith's claim", "their claim"; without owner the noun names no speaker. */
function ownerBefore(syntax: Syntax, sentence: Sentence, noun: number): Stretch | undefined {
  const { tokens } = syntax;
  let at = noun - 1;
  while (at > sentence.first && (tokens[at]!.tag === "ADJ" || tokens[at]!.tag === "NOUN")) at--;
  if (at < sentence.first) return undefined;
  if (tokens[at]!.fine === "PRP$") return { first: at, last: at + 1 };
  if (!/^['’]s?$/.test(tokens[at]!.lower)) return undefined;
  return taggedSubject(syntax, at, sentence.first);
}
