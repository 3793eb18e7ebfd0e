import { overlaps } from "../../kernel/index.ts";
import type { Quote } from "../dossier.ts";
import { leaning } from "../claims/index.ts";
import type { Material, Part } from "../material/index.ts";
import { quoteOf, sharedStems, stemsOfQuote, tokensIn, wordStems } from "../material/index.ts";
import type { Happening } from "./happening.ts";

/*
 * Why it happened: sentences that give a reason for what is told first, by a word of reason.
 */

const reasonMarks =
  /\b(?:because|(?<!\b(?:he|she|it|they|who|which) (?:is|are|was|were) )due to|as a result of|in order to|caused by|owing to|thanks to|(?<=(?:, |is |are |was |were |be |been ))(?:meant|intended|designed|aimed) (?:to|at)|in response to)\b/i;

/** A sentence behind the one that tells it gives its reason only when it speaks of the same: in so many words, or in fewer when it leans on it. */
const sharedMin = 2;
const sharedWhenLeaning = 1;
const sentencesBehind = 2;

/** Clauses of reason in the sentences that tell what happened, or in those right after. */
export function findReasons(material: Material, main: Happening): readonly Quote[] {
  const inReport = Map.groupBy(main.wordings, (quote) => quote.report);
  return material.parts.flatMap((part) => {
    const quotes = inReport.get(part.report.id);
    if (quotes === undefined) return [];
    const told = part.reading.sentences.findIndex((sentence) => quotes.some((quote) => overlaps(sentence, quote)));
    if (told < 0) return [];
    const words = new Set(quotes.flatMap((quote) => [...stemsOfQuote(quote)]));
    return part.reading.sentences.slice(told, told + 1 + sentencesBehind).flatMap((sentence, at) => {
      const text = part.report.text.slice(sentence.start, sentence.end);
      const shared = leaning.test(text) ? sharedWhenLeaning : sharedMin;
      if (at > 0 && sharedStems(wordStems(text), words) < shared) return [];
      // What somebody gives as a reason in a quotation is his, and may be one for anything; why a source is not named is no news.
      const plain = text.replace(/["“][^"”]*["”]?|\banonymity\b.*/gu, (words) => " ".repeat(words.length));
      const mark = reasonMarks.exec(plain);
      return mark !== null && !(at === 0 && isOfContent(part, sentence.start + mark.index)) ? [quoteOf(part, sentence)] : [];
    });
  });
}

/** "He said that the pier had leant because of the sand": a reason for what he says, and not for his saying it. */
function isOfContent(part: Part, start: number): boolean {
  const { tokens } = part.reading;
  const [mark] = tokensIn(part, { start, end: start + 1 });
  for (let at = mark ?? -1, step = 0; at >= 0 && step < chainMax; at = tokens[at]!.head, step++) {
    const { relation, head } = tokens[at]!;
    if (relation === "acl:relcl" || (relation === "ccomp" && head < at)) return true;
  }
  return false;
}

/** Longer chains are misread sentences. */
const chainMax = 12;
