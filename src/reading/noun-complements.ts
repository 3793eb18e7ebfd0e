import { cueNouns } from "../lexicon/cues.ts";
import type { Sentence, Token } from "./reading.ts";

/** A noun of saying is looked for so many words before its clause: "allegations by officials of the harbour board that …". */
const reach = 10;

/** Verbs whose object is followed by what the act takes from it or tells of it (Levin 1993, classes 10.6 and 33 to 37). */
const verbsWithOf = new Set(
  "absolve accuse acquit assure cheat clear convict convince cure deprive dispossess divest drain empty exonerate inform notify persuade purge relieve remind rid rob strip suspect tell warn make ask demand expect require".split(
    " ",
  ),
);

/**
 * What belongs to a noun and was hung on something beside it:
 *  1. "allegations by officials that it pays": a whole clause behind "that" is what the noun of saying says, and tells nothing of the officials
 *  2. "cancel $10 of the debt": a phrase with "of" right behind an object belongs to it, unless the verb takes one
 */
export function hangNounComplements(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Token[] {
  const mended = [...tokens];
  for (const { first, last } of sentences) {
    for (let index = first; index < last; index++) {
      const noun = saidBefore(tokens, first, index) ?? partedBefore(tokens, first, index);
      if (noun !== undefined) mended[index] = { ...tokens[index]!, ...noun };
    }
  }
  return mended;
}

/**
 * "The Harbour Safety Board (HSB) office has agreed": the noun right behind the brackets, without an article of its own, heads the phrase, and
 * the name before them describes it.
 */
export function headBracketedNames(tokens: readonly Token[]): readonly Token[] {
  const mended = [...tokens];
  for (const [index, { tag, head: name, relation }] of tokens.entries()) {
    const closes = tokens[index - 1]?.text === ")";
    if (tag !== "NOUN" || relation !== "appos" || !closes || name < 0 || tokens[name + 1]?.text !== "(") continue;
    mended[index] = { ...tokens[index]!, head: tokens[name]!.head, relation: tokens[name]!.relation };
    mended[name] = { ...tokens[name]!, head: index, relation: "compound" };
    for (let at = index + 1; at < tokens.length; at++) if (tokens[at]!.head === name) mended[at] = { ...tokens[at]!, head: index };
  }
  return mended;
}

type Hanging = Pick<Token, "head" | "relation">;

function saidBefore(tokens: readonly Token[], first: number, verb: number): Hanging | undefined {
  const { head, relation } = tokens[verb]!;
  if (!relation.startsWith("acl") || head < first || head > verb || !/^(?:NOUN|PROPN)$/.test(tokens[head]!.tag)) return undefined;
  if (cueNouns.has(tokens[head]!.lower)) return undefined;
  const own = tokens.slice(head + 1, verb).filter((token) => token.head === verb);
  const isWhole =
    own.some((token) => token.lower === "that" && token.relation === "mark") && own.some((token) => token.relation.startsWith("nsubj"));
  if (!isWhole) return undefined;
  for (let at = head - 1; at >= Math.max(first, head - reach); at--) {
    const { tag, lower } = tokens[at]!;
    if (tag === "VERB" || tag === "PUNCT") return undefined;
    if (tag === "NOUN" && cueNouns.has(lower) && tokens[at + 1]!.tag === "ADP") return { head: at, relation: "acl" };
  }
  return undefined;
}

function partedBefore(tokens: readonly Token[], first: number, noun: number): Hanging | undefined {
  const { head, relation } = tokens[noun]!;
  if (relation !== "obl" || head < first || head > noun || verbsWithOf.has(tokens[head]!.lemma)) return undefined;
  const of = tokens.findIndex((token, at) => at > head && at < noun && token.head === noun && token.relation === "case");
  if (of < 0 || tokens[of]!.lower !== "of") return undefined;
  // From the word before "of" up to the object that it is a part of.
  let at = of - 1;
  while (at > head && tokens[at]!.head !== head && tokens[at]!.head >= 0) at = tokens[at]!.head;
  return at > head && at < of && tokens[at]!.relation === "obj" ? { head: at, relation: "nmod" } : undefined;
}
