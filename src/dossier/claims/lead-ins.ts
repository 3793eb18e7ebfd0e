import { contains, firstEndingAfter } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { phraseOf } from "../../reading/index.ts";
import type { DossierClaim, Quote } from "../dossier.ts";
import { quoteOf, tokensIn } from "../material/index.ts";
import type { Material, Part } from "../material/index.ts";
import { leadsTo } from "./antecedents.ts";
import { pointsBack } from "./pointing-back.ts";
import { hasVerb, isWithoutStop } from "./singles.ts";

/*
 * A sentence that was written to follow another is read behind it. No sign tells surely which lines do without: of 1,450 lines of one text without
 * words before them that were read one by one, 11 in 100 could not be understood alone, of those under eleven words 35, and only of long ones that
 * name who acts 6. So all others are shown behind the sentence before them.
 */

/** A line with so many words that names its subject tells of whom or what it speaks. */
const wordsMin = 15;

/** Both sentences together: longer ones would bury the line. */
const longestCharacters = 420;

/** The claims with the sentence before each line of one text that has no context yet and does not name its subject. */
export function withLeadIns(material: Material, claims: readonly DossierClaim[]): readonly DossierClaim[] {
  const partOf = new Map(material.parts.map((part) => [part.report.id, part]));
  return claims.map((claim) => {
    if (claim.status !== "only" || claim.context !== null) return claim;
    const [quote] = claim.evidence;
    const part = partOf.get(quote.report);
    const context = part === undefined ? null : leadInOf(part, quote);
    return context === null ? claim : { ...claim, context };
  });
}

/** Lines stay the same while a story grows. */
const leadIns = new WeakMap<Quote, Quote | null>();

function leadInOf(part: Part, quote: Quote): Quote | null {
  let known = leadIns.get(quote);
  if (known === undefined) {
    const range = sentenceBefore(part, quote);
    known = range === undefined ? null : quoteOf(part, range);
    leadIns.set(quote, known);
  }
  return known;
}

function sentenceBefore(part: Part, range: Range): Range | undefined {
  const { sentences } = part.reading;
  const at = firstEndingAfter(sentences, range.start);
  const before = sentences[at - 1];
  if (before === undefined || sentences[at]!.start < range.start || !leadsTo(part, at - 1, at)) return undefined;
  if (range.end - before.start > longestCharacters || namesItsSubject(part, range)) return undefined;
  // Captions and titles of links that a text carries among its paragraphs lead nowhere.
  if (!hasVerb(part, before) || isWithoutStop(part, before)) return undefined;
  return { start: beginningOf(part, range, at), end: range.start };
}

/** "He smiled. But unlike a week ago, he let nothing pass": where the sentence before leans itself, that from which both can be read. */
function beginningOf(part: Part, range: Range, at: number): number {
  const { sentences } = part.reading;
  for (let first = at - 1; first >= Math.max(0, at - sentencesMax); first--) {
    const { start } = sentences[first]!;
    if (range.end - start > longestCharacters) break;
    if (!pointsBack(part, { start, end: range.start })) return start;
    if (first === 0 || !leadsTo(part, first - 1, first)) break;
  }
  return sentences[at - 1]!.start;
}

/** More sentences before a line would be a report of their own. */
const sentencesMax = 3;

/** "Halden's fishermen won": the subject, or whose it is, has a name. */
function namesItsSubject(part: Part, range: Range): boolean {
  const { tokens, names, sentences } = part.reading;
  const told = tokensIn(part, range).filter((token) => tokens[token]!.tag !== "PUNCT");
  const root = told.find((token) => tokens[token]!.relation === "root");
  const subject = told.find((token) => tokens[token]!.head === root && tokens[token]!.relation.startsWith("nsubj"));
  if (told.length < wordsMin || subject === undefined) return false;
  const { first, last } = sentences[firstEndingAfter(sentences, range.start)]!;
  const phrase = phraseOf(tokens, subject, first, last);
  return names.some((name) => contains(phrase, name));
}
