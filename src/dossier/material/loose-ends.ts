import type { Part } from "./material.ts";

/** The last word of a sentence without a stop: a letter, a number, or the mark or bracket that closes what they end. */
const openEnd = /(?:[\p{L}\p{N}%]|[\p{L}\p{N}%][’'"”]|[\p{L}\p{N}%][)\]])$/u;

/** The dateline of a paragraph is no longer: "PORT ELLERY (Agency)". */
const wordsMin = 4;

/**
 * Sentences of running text that end without a stop before another one of their paragraph: captions, labels, headings and teasers that were
 * copied into it. What they say is told in the text as well, or belongs to a picture or to another report.
 */
export function looseEnds({ report: { text, blocks }, reading: { sentences } }: Part): readonly number[] {
  return sentences.flatMap(({ block, start, end, first, last }, index) => {
    if (sentences[index + 1]?.block !== block || blocks[block]!.kind !== "paragraph" || last - first < wordsMin) return [];
    return openEnd.test(text.slice(Math.max(start, end - 4), end)) ? [index] : [];
  });
}
