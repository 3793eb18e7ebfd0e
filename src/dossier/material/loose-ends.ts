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

/** What opens a list of links to other reports, wherever the text was cut. */
const listLabel =
  /\b(?:[Rr]elated|RELATED) (?:[Ss]tories|STORIES|[Aa]rticles)\b(?! (?:of|that|about|from))|\b[Yy]ou (?:might|may) also like\b/u;

/** A list of links has seldom more. */
const teasersMax = 8;

/**
 * The titles of other reports behind such a label: what follows in its paragraph up to the first sentence with a full stop, and that one too
 * unless a seam parts it from the last title.
 */
export function teasersBehindLabels({ report: { text }, reading: { sentences } }: Part): readonly number[] {
  const found: number[] = [];
  for (const [label, { block, start, end }] of sentences.entries()) {
    if (!listLabel.test(text.slice(start, end))) continue;
    for (let at = label; at < label + teasersMax && sentences[at]?.block === block; at++) {
      const words = text.slice(sentences[at]!.start, sentences[at]!.end);
      const isStopped = /\.["'’”)]*$/.test(words);
      const isParted = at > label && openEnd.test(text.slice(0, sentences[at - 1]!.end).slice(-4));
      if (isStopped && isParted) break;
      found.push(at);
      if (isStopped) break;
    }
  }
  return found;
}
