import type { Sentence, Token } from "../../reading/index.ts";

/*
 * Words of a figure that are cut off from what governs them: an object without its verb ("saluted | workers at a mill where …"), a subject or an
 * opening phrase without the verb behind it ("the mayor, near the end of his third term, | resigned").
 */

/** A noun phrase right behind the verb, preposition or noun that it hangs on; what a mark opens stands alone. */
export function isCutOff(tokens: readonly Token[], first: number, last: number, sentence: Sentence): boolean {
  const before = tokens[first - 1];
  if (first <= sentence.first || before === undefined) return false;
  if (/^(?:PUNCT|SYM|SCONJ|INTJ)$/.test(before.tag) || before.relation === "mark" || /^W/.test(before.fine)) return false;
  if (opening.has(before.tag)) return true;
  const top = topOf(tokens, first, first, last);
  const { tag, relation, head } = tokens[top]!;
  if (!nominal.has(tag)) return false;
  // "She sold the mill and | 30 boats that were old".
  if (before.tag === "CCONJ")
    return relation === "conj" && head < first && nominal.has(tokens[head]!.tag) && !hasSubject(tokens, top, first);
  return head >= sentence.first && head < sentence.last && (head < first || head > last) && governed.test(relation);
}

/** "On | top of prices that …", "vowed to | take back the mill, where …". */
const opening: ReadonlySet<string> = new Set(["ADP", "PART", "DET"]);

const nominal: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "ADJ"]);

const governed = /^(?:obj|iobj|obl|nmod|appos|compound|flat|amod|nummod|conj|xcomp|root|dep)/;

function hasSubject(tokens: readonly Token[], top: number, first: number): boolean {
  return tokens.slice(first, top).some(({ head, relation }) => head === top && /^(?:nsubj|cop)/.test(relation));
}

/** A phrase with an article is told alone where nothing above it can be: "a mill where …", but not "| workers at a mill where …". */
export function isBare(tokens: readonly Token[], first: number): boolean {
  return !/^(?:DET|NUM)$/.test(tokens[first]!.tag) && tokens[first]!.fine !== "PRP$" && tokens[first]!.fine !== "JJS";
}

function topOf(tokens: readonly Token[], from: number, first: number, last: number): number {
  let top = from;
  for (let step = 0; step < depthMax; step++) {
    const { head } = tokens[top]!;
    if (head < first || head > last) break;
    top = head;
  }
  return top;
}

/** Tokens hang on one another in short chains. */
const depthMax = 12;

/** The verb behind the words that something in them is the subject or the opening of, -1 for none. */
export function governorBehind(tokens: readonly Token[], first: number, last: number, sentence: Sentence): number {
  const isFinite = tokens.slice(first, last + 1).some(({ fine }) => finite.test(fine));
  const isOpening = !isFinite || tokens[first]!.tag === "ADP" || /^(?:if|unless)$/.test(tokens[first]!.lower);
  for (let at = first; at <= last; at++) {
    const { head, relation } = tokens[at]!;
    if (head > last && head < sentence.last && (/^nsubj/.test(relation) || (isOpening && /^(?:obl|advcl)/.test(relation)))) return head;
  }
  if (isFinite) return -1;
  // "With three weeks left, | the mayor met …": the participle was taken for the verb of the sentence.
  for (let at = last + 1; at < sentence.last; at++) {
    const { head, relation, fine } = tokens[at]!;
    if (relation === "parataxis" && head >= first && head <= last && finite.test(fine)) return at;
  }
  return -1;
}

const finite = /^(?:VB[DZP]|MD)$/;
