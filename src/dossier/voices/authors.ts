import { contains, firstEndingAfter } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Sentence } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { indexOf, tokensIn } from "../material/index.ts";

/*
 * Whose a text is that is said to say something: "the statement" speaks for whoever has just issued it.
 */

/** Texts in which somebody speaks for himself. A report, a study, a law or an indictment is cited as such. */
const ownTexts: ReadonlySet<string> = new Set("statement letter email e-mail tweet post message memo note release op-ed".split(" "));

/** A text is spoken of again within so many sentences of being named. */
const sentencesBack = 4;

/**
 * The phrase that names who speaks through a text:
 *  1. of a text that the sentence itself introduces, the subject of its verb ("Holm released a statement that said …")
 *  2. of one that is taken up ("the statement"), who issued it where it was last named: whose it is ("Holm’s statement"), who is named behind
 *     "from" or "by", or that subject
 *
 * @param source - the words that are said to speak
 */
export function authorOf(part: Part, source: Range): Range | undefined {
  const { tokens, sentences } = part.reading;
  const inside = tokensIn(part, source);
  const to = inside.findIndex((token) => tokens[token]!.lower === "to");
  // "An open letter to the council"
  const noun = to > 0 ? inside[to - 1] : inside.at(-1);
  if (noun === undefined || !ownTexts.has(tokens[noun]!.lemma) || tokens[noun]!.fine !== "NN") return undefined;
  // "The ministry’s statement", "a White House statement" name whose they are.
  if (inside.some((token) => token <= noun && (tokens[token]!.tag === "PROPN" || tokens[token]!.fine === "PRP$"))) return undefined;
  const at = sentences.findIndex(({ first, last }) => first <= noun && noun < last);
  if (at < 0) return undefined;
  if (/^an?$/.test(tokens[inside[0]!]!.lower))
    return issuerOf(part, noun, sentences[at]!) ?? issuerBefore(part, inside[0]!, sentences[at]!);
  if (tokens[inside[0]!]!.lower !== "the") return undefined;
  for (let back = at; back >= Math.max(0, at - sentencesBack); back--) {
    const sentence = sentences[back]!;
    for (let token = Math.min(sentence.last, inside[0]!) - 1; token >= sentence.first; token--) {
      if (tokens[token]!.lemma !== tokens[noun]!.lemma || tokens[token]!.tag !== "NOUN" || tokens[token]!.relation.startsWith("nsubj"))
        continue;
      return ownerOf(part, token, sentence) ?? issuerOf(part, token, sentence);
    }
  }
  return undefined;
}

/** The subject of the verb whose object a text is, or in which something is said: "Holm sent a letter", "Holm said in a statement". */
function issuerOf(part: Part, noun: number, sentence: Sentence): Range | undefined {
  const { tokens } = part.reading;
  const { relation, head } = tokens[noun]!;
  if (!/^(?:obj|obl)/.test(relation) || head < sentence.first || head >= sentence.last || tokens[head]!.tag !== "VERB") return undefined;
  const children = [...indexOf(part.reading).childrenOf(noun)];
  const isBehind = (word: string): boolean => children.some((child) => tokens[child]!.relation === "case" && tokens[child]!.lower === word);
  // "Holm apologized for a post": nobody else has written it.
  const isOwn = isBehind("for") && /^(?:apologi[sz]e|resign)$/.test(tokens[head]!.lemma);
  if (relation.startsWith("obl") && !isBehind("in") && !isOwn) return undefined;
  // "Holm posted a message" of her own; "she posted the message" need not be hers.
  const isNew = children.some((child) => /^an?$/.test(tokens[child]!.lower)) && /^(?:post|publish|share)$/.test(tokens[head]!.lemma);
  if (relation === "obj" && receiving.has(tokens[head]!.lemma) && !isNew) return undefined;
  let verb = head;
  for (let step = 0; step < jointsMax; step++) {
    const subject = [...indexOf(part.reading).childrenOf(verb)].find((child) => tokens[child]!.relation === "nsubj");
    if (subject !== undefined) return namedPhrase(part, subject, sentence);
    if (tokens[verb]!.relation !== "conj" || tokens[verb]!.head < sentence.first) return undefined;
    verb = tokens[verb]!.head;
  }
  return undefined;
}

/** Between a verb and a text that is its object stands at most to whom it goes: "sent the harbour officials a letter". */
const addresseeTokensMax = 6;

/**
 * "Holm, back from the sea, posted a tweet", "Holm releasing a statement": where the parse did not find the verb of a text, the name right
 * before one that issues texts, or the one that opens the sentence and a comma parts from it.
 */
function issuerBefore(part: Part, first: number, sentence: Sentence): Range | undefined {
  const { tokens, names, actors } = part.reading;
  let verb = first - 1;
  while (verb > sentence.first && first - verb <= addresseeTokensMax && /^(?:DET|ADJ|NOUN|PROPN|CCONJ)$/.test(tokens[verb]!.tag)) verb--;
  if (tokens[verb]!.tag !== "VERB" || !/^(?:issue|post|publish|release|send|tweet|write)$/.test(tokens[verb]!.lemma)) return undefined;
  let before = verb - 1;
  while (before > sentence.first && /^(?:ADV|AUX)$/.test(tokens[before]!.tag)) before--;
  const isBearer = ({ actor }: { actor: number }): boolean => /^(?:person|organization)$/.test(actors[actor]?.type ?? "");
  const near = names.find((name) => name.end === tokens[before]?.end && name.start >= sentence.start && isBearer(name));
  if (near !== undefined || tokens[before]?.text !== ",") return near;
  const opening = names[firstEndingAfter(names, sentence.start)];
  const isParted = opening !== undefined && part.report.text[opening.end] === "," && opening.end < tokens[before]!.start;
  return isParted && opening.start === sentence.start && isBearer(opening) ? opening : undefined;
}

/** Who does this with a text has not written it. */
const receiving: ReadonlySet<string> = new Set(
  "get receive obtain see read review cite quote publish post share leak criticize reject dismiss".split(" "),
);

/** Verbs joined in a row share their subject. */
const jointsMax = 3;

/** "A letter from Holm", "a statement issued by the ministry", "Holm’s statement". */
function ownerOf(part: Part, noun: number, sentence: Sentence): Range | undefined {
  const { tokens } = part.reading;
  const index = indexOf(part.reading);
  for (const child of index.childrenOf(noun)) {
    const { relation } = tokens[child]!;
    if (relation === "nmod:poss") return namedPhrase(part, child, sentence);
    if (receiving.has(tokens[child]!.lemma)) continue;
    const holders = relation.startsWith("acl") ? [...index.childrenOf(child)] : [child];
    const owner = holders.find((token) => {
      const cases = [...index.childrenOf(token)].filter((one) => tokens[one]!.relation === "case").map((one) => tokens[one]!.lower);
      return /^(?:nmod|obl)/.test(tokens[token]!.relation) && cases.some((word) => word === "by" || word === "from");
    });
    if (owner !== undefined) return namedPhrase(part, owner, sentence);
  }
  return undefined;
}

/** A noun with its own words; a pronoun names nobody. */
function namedPhrase(part: Part, head: number, sentence: Sentence): Range | undefined {
  const { tokens } = part.reading;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[head]!.tag)) return undefined;
  const { start, end } = phraseOf(tokens, head, sentence.first, sentence.last);
  const name = part.reading.names.find((one) => contains(one, tokens[head]!));
  const words = part.report.text.slice(start, end);
  // "Anna Holm (D-Ohio)"
  const isOpen = words.lastIndexOf("(") > words.lastIndexOf(")") && part.report.text[end] === ")";
  return { start: Math.min(start, name?.start ?? start), end: Math.max(isOpen ? end + 1 : end, name?.end ?? end) };
}

/** The actor whose name heads a phrase; null for people or a body without a name, and for several. */
export function actorOfPhrase(part: Part, phrase: Range): number | null {
  const { tokens, names } = part.reading;
  const inside = tokensIn(part, phrase);
  const head = inside.find((token) => !inside.includes(tokens[token]!.head));
  if (head === undefined || inside.some((token) => tokens[token]!.relation === "conj" && tokens[token]!.head === head)) return null;
  const isOfHead = (token: number): boolean =>
    token === head || (tokens[token]!.head === head && /^(?:flat|compound)/.test(tokens[token]!.relation));
  const name = names.find((one) => contains(phrase, one) && inside.some((token) => isOfHead(token) && contains(one, tokens[token]!)));
  return name !== undefined && name.actor in part.reading.actors && name.end >= tokens[head]!.end ? name.actor : null;
}
