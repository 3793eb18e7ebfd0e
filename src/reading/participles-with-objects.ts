import type { Sentence, Token } from "./reading.ts";

/** Verbs with two objects, of which one is left to a passive participle: "the woman given the prize" (Quirk et al. 1985, 16.55). */
export const ditransitives: RegExp =
  /^(?:award|ask|assign|bring|charge|deny|fine|give|grant|guarantee|hand|lend|offer|owe|pay|promise|sell|send|serve|show|teach|tell|call|name|make|elect|appoint|deem|consider)$/;

/**
 * "Chile's rebels released two hostages": the past tense looks like the participle, and the noun is then left as the root of a sentence
 * without a verb. A passive participle has no object, so what has one is the verb of the sentence, and the noun its subject. So is what stands
 * behind the second comma of an aside: "the leader, Anna Holm, called on him to go".
 */
export function findVerbsOfHeadlessSentences(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Token[] {
  const mended = [...tokens];
  for (const { first, last } of sentences) {
    let root = first;
    while (root < last && mended[root]!.head >= 0) root++;
    if (root === last || !/^(?:NOUN|PROPN)$/.test(mended[root]!.tag)) continue;
    const verb = verbOf(mended, root, last);
    if (verb === undefined || hasChild(mended, root, first, last, /^(?:cop|nsubj)/)) continue;
    mended[root] = { ...mended[root]!, head: verb, relation: "nsubj" };
    mended[verb] = { ...mended[verb]!, fine: mended[verb]!.fine === "VBN" ? "VBD" : mended[verb]!.fine, head: -1, relation: "root" };
    for (let index = verb + 1; index < last; index++) {
      if (mended[index]!.head === root) mended[index] = { ...mended[index]!, head: verb };
    }
  }
  return mended;
}

function verbOf(tokens: readonly Token[], root: number, last: number): number | undefined {
  for (let index = root + 1; index < last; index++) {
    const { head, relation, fine, lemma } = tokens[index]!;
    if (head !== root || relation !== "acl" || !/^VB[DN]$/.test(fine)) continue;
    if (isBehindAside(tokens, root, index)) return index;
    if (!ditransitives.test(lemma)) return hasChild(tokens, index, index + 1, last, /^obj$/) ? index : undefined;
  }
  return undefined;
}

/** What a caption says of whom it shows. */
const showing = /^(?:picture|photograph|see|show|center|centre|leave)$/;

/** Two commas before the word, the second right before it, and no finite verb between them and the noun. */
function isBehindAside(tokens: readonly Token[], root: number, index: number): boolean {
  if (tokens[index - 1]!.text !== "," || showing.test(tokens[index]!.lemma)) return false;
  const between = tokens.slice(root + 1, index - 1);
  return between.some(({ text }) => text === ",") && !between.some(({ fine }) => /^(?:VB[DPZ]|MD)$/.test(fine));
}

function hasChild(tokens: readonly Token[], head: number, first: number, last: number, relation: RegExp): boolean {
  for (let index = first; index < last; index++) if (tokens[index]!.head === head && relation.test(tokens[index]!.relation)) return true;
  return false;
}
