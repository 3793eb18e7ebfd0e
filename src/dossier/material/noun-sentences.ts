import type { Range } from "../../kernel/index.ts";
import type { Token } from "../../reading/index.ts";
import type { Part } from "./material.ts";
import { indexOf, tokensIn } from "./reading-index.ts";

/**
 * "The search of two houses.", "Leadership that listens.", "To learn from it.": a noun with what hangs on it, or an infinitive, and no clause that
 * stands by itself. Items of lists and pieces of speeches are such; they name and do not state.
 */
export function isNounSentence(part: Part, range: Range): boolean {
  const { tokens } = part.reading;
  const inside = tokensIn(part, range);
  const root = inside.find((token) => tokens[token]!.tag !== "PUNCT" && !inside.includes(tokens[token]!.head));
  if (root === undefined) return false;
  const children = [...indexOf(part.reading).childrenOf(root)];
  if (children.some((child) => /^(?:[nc]subj|expl|cop|aux|parataxis)/.test(tokens[child]!.relation))) return false;
  if (inside.some((token) => token !== root && mayBeFinite(part, token))) return false;
  const words = inside.map((token) => tokens[token]!);
  if (tokens[root]!.fine === "VB") return tokens[root - 1]?.lower === "to" && !words.some(({ text }) => text === ",") && !statesMore(words);
  // Where a name heads the words, or what follows has no preposition, the verb was taken for a noun: "The law mirrors the old one".
  return (
    /^(?:NOUN|NUM|PRON)$/.test(tokens[root]!.tag) &&
    inside.every((token) => token >= root || /^(?:DET|ADJ|NUM|CCONJ|PUNCT)$/.test(tokens[token]!.tag) || isOwner(tokens[token]!)) &&
    children.every((child) => child < root || /^(?:nmod|acl|acl:relcl|conj|punct)$/.test(tokens[child]!.relation)) &&
    !statesMore(words)
  );
}

/**
 * "The crew gathered in Vik", "the storm cut the wires": a form that the past tense shares, with no auxiliary, "to" or doer to tell them apart; and
 * what was taken for a noun or an adjective though it has the complements of a verb.
 */
function mayBeFinite({ reading }: Part, token: number): boolean {
  const { tokens } = reading;
  const { tag, fine, relation } = tokens[token]!;
  const children = [...indexOf(reading).childrenOf(token)];
  if (tag === "ADJ") return relation.startsWith("acl");
  if (tag === "NOUN") return children.some((child) => /^(?:nsubj|obj|obl)/.test(tokens[child]!.relation));
  if (!/^VBN?$/.test(fine) || /^(?:amod|xcomp)/.test(relation) || tokens[token + 1]?.lower === "by") return false;
  return !children.some((child) => child < token && (tokens[child]!.relation.startsWith("aux") || tokens[child]!.lower === "to"));
}

function isOwner({ relation, tag }: Token): boolean {
  return relation === "nmod:poss" || tag === "PART";
}

/** More finite verbs than words that make a clause hang on another: one of them is that of a main clause. */
function statesMore(words: readonly Token[]): boolean {
  const finite = words.filter(({ fine, relation }) => /^(?:VB[DZP]|MD)$/.test(fine) && relation !== "conj");
  const leading = words.filter(
    ({ fine, relation, lower }) =>
      /^(?:WDT|WP\$?|WRB)$/.test(fine) || (relation === "mark" && !/^(?:to|without|by|after|before)$/.test(lower)),
  );
  return finite.length > leading.length;
}
