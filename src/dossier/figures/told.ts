import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Figure, Sentence, Token } from "../../reading/index.ts";
import { sentenceAt, tokensIn } from "../material/index.ts";
import type { Part } from "../material/index.ts";
import { sentenceTold } from "./torn-words.ts";

/*
 * A figure is told in a clause: a subject with its finite verb, and what the verb cannot do without. Words that are only a piece of one ("as mayor-elect
 * Holm, who is sworn in in 70 days", "the new rules, based on a review of four years, simplify the current complex") give way to their whole
 * sentence; where that is too long to be read at one glance, the piece is not shown.
 */

/** Of a whole sentence. */
const sentenceMax = 280;

/** The words, their whole sentence where they are a piece, or undefined for a piece of a sentence that is too long. */
export function toldInClause(part: Part, figure: Figure, words: Range): Range | undefined {
  const sentence = sentenceAt(part.reading, figure.start);
  if (sentence === undefined) return words;
  const inside = tokensIn(part, words).filter((token) => token >= sentence.first && token < sentence.last);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return words;
  const { tokens } = part.reading;
  const predicate = predicateOf(tokens, first, last);
  const isCut = predicate === "none" || lacksBehind(tokens, first, last, sentence) || opensSomethingElse(tokens, first, last, sentence);
  const isThin = !isCut && (predicate === "relative" || lacksMeasured(part, figure, first, last));
  if (!isCut && !isThin) return words;
  const whole = sentenceTold(part, sentence, figure, sentenceMax);
  if (whole !== undefined) return contains(words, whole) ? words : whole;
  return isCut ? undefined : words;
}

/** A finite verb with a subject of its own; one that only tells more of a noun ("a mill that has 30 rooms"); or none that is not below something left out. */
function predicateOf(tokens: readonly Token[], first: number, last: number): "main" | "relative" | "none" {
  let found: "relative" | "none" = "none";
  for (let at = first; at <= last; at++) {
    const { fine, tag, head } = tokens[at]!;
    if (!finite.test(fine)) continue;
    const verb = topVerb(tokens, tag === "AUX" && head >= 0 ? head : at, first, last);
    const { relation, head: above } = tokens[verb]!;
    const isBelow = /^advcl/.test(relation) && (above < first || above > last) && hasMark(tokens, first, verb);
    if (relation.startsWith("acl")) found = "relative";
    else if (!isBelow) return "main";
  }
  return found;
}

const finite = /^(?:VB[DZP]|MD)$/;

/** Verbs that share a subject hang on one another in short chains. */
const chainMax = 5;

function topVerb(tokens: readonly Token[], from: number, first: number, last: number): number {
  let top = from;
  for (let step = 0; step < chainMax && /^(?:conj|xcomp|cop|aux)/.test(tokens[top]!.relation); step++) {
    const { head } = tokens[top]!;
    if (head < first || head > last) break;
    top = head;
  }
  return top;
}

function hasMark(tokens: readonly Token[], first: number, verb: number): boolean {
  return tokens.slice(first, verb).some(({ head, relation }) => head === verb && relation === "mark");
}

/** How far behind the words that may stand which a verb in them needs. */
const needReach = 80;

/** "The king said |", "they would pull | out", "it is clear, from ten years of debate, | that …": what a verb cannot do without stands behind the words. */
function lacksBehind(tokens: readonly Token[], first: number, last: number, sentence: Sentence): boolean {
  for (let at = last + 1; at < Math.min(sentence.last, last + needReach); at++) {
    const { head, relation } = tokens[at]!;
    if (head < first || head > last || !needed.test(relation)) continue;
    // "“I have five mills,” she said | “and two boats”": what is said stands in the words already.
    const isTold =
      relation === "ccomp" &&
      tokens.slice(first, head).some((token) => token.head === head && /^(?:ccomp|parataxis|obj)/.test(token.relation));
    if (!isTold) return true;
  }
  return false;
}

const needed = /^(?:ccomp|xcomp|csubj|obj|iobj|compound:prt|amod)/;

/** "Holm was mayor: in the ten years | after that she …": the words end in what opens a clause that is left out. */
function opensSomethingElse(tokens: readonly Token[], first: number, last: number, sentence: Sentence): boolean {
  for (let at = first; at <= last; at++) {
    const { head, relation } = tokens[at]!;
    if (head > last && head < sentence.last && leading.test(relation)) return true;
  }
  return false;
}

const leading = /^(?:nsubj|csubj|obl|advcl|amod|det|compound|nmod|nummod)/;

const shares: ReadonlySet<Figure["kind"]> = new Set(["percent", "money"] as const);

/** "Halden hit 26 percent", "extending that to 100 percent": a share or a sum with names and pronouns around it, and no noun that says of what. */
function lacksMeasured(part: Part, figure: Figure, first: number, last: number): boolean {
  if (!shares.has(figure.kind)) return false;
  const { tokens, times } = part.reading;
  return !tokens
    .slice(first, last + 1)
    .some((token) => /^NNS?$/.test(token.fine) && !contains(figure, token) && !times.some((time) => contains(time, token)));
}
