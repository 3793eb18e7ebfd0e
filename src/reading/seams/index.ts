import type { Block } from "../../page/index.ts";
import type { Sentence, Token } from "../reading.ts";
import { findSeams } from "./seams.ts";

/**
 * Sentences parted where a stop is missing between two, and their tokens.
 *
 * @param readAgain - tags and parses a sentence that was cut out of a longer one
 */
export function partAtSeams(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  readAgain: (sentence: Sentence) => readonly Token[],
): { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] } {
  const seams = findSeams(tokens, sentences, blocks);
  if (seams.length === 0) return { tokens, sentences };
  const parted = sentences.flatMap((sentence) => {
    const inside = seams.filter((seam) => seam > sentence.first && seam < sentence.last);
    const bounds = [sentence.first, ...inside, sentence.last];
    return inside.length === 0 ? [sentence] : bounds.slice(1).map((last, at) => piece(tokens, sentence, bounds[at]!, last));
  });
  const whole = new Set(sentences);
  return {
    sentences: parted,
    tokens: parted.flatMap((sentence) => (whole.has(sentence) ? tokens.slice(sentence.first, sentence.last) : readAgain(sentence))),
  };
}

function piece(tokens: readonly Token[], { block }: Sentence, first: number, last: number): Sentence {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end, block, first, last };
}
