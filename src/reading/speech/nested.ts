import type { Sentence } from "../reading.ts";
import type { Syntax } from "./syntax.ts";

/**
 * The inside of the passages that hold passages themselves, as a text of its own: its sentences are cut at the outer marks, its
 * passages are the inner ones. Undefined when nothing is nested.
 */
export function nestedView(syntax: Syntax): { readonly syntax: Syntax; readonly sentenceNumbers: readonly number[] } | undefined {
  const { passages } = syntax.marks;
  const holders = new Set<number>();
  passages.forEach((passage) => {
    if (passage.within >= 0 && passages[passage.within]!.within < 0) holders.add(passage.within);
  });
  if (holders.size === 0) return undefined;
  const passage = new Int32Array(syntax.tokens.length).fill(-1);
  let token = 0;
  passages.forEach((inner, index) => {
    if (!holders.has(inner.within)) return;
    while (token < syntax.tokens.length && syntax.tokens[token]!.end <= inner.outer.start) token++;
    for (let at = token; at < syntax.tokens.length && syntax.tokens[at]!.start < inner.outer.end; at++) passage[at] = index;
  });
  const sentences: Sentence[] = [];
  const sentenceNumbers: number[] = [];
  syntax.sentences.forEach((sentence, number) => {
    let at = sentence.first;
    while (at < sentence.last) {
      const outer = syntax.passage[at]!;
      let last = at;
      while (last < sentence.last && syntax.passage[last] === outer) last++;
      if (holders.has(outer)) addInside(syntax, sentence, outer, at, last, sentences, sentenceNumbers, number);
      at = last;
    }
  });
  // Outer passages stay in the list for their numbers, but count as lying inside something, so that only the inner ones are read.
  const marks = {
    passages: passages.map((entry) => ({ ...entry, within: holders.has(entry.within) ? -1 : entry.within < 0 ? 0 : entry.within })),
    unpaired: [],
  };
  return { syntax: { ...syntax, passage, sentences, marks }, sentenceNumbers };
}

function addInside(
  syntax: Syntax,
  sentence: Sentence,
  outer: number,
  from: number,
  to: number,
  sentences: Sentence[],
  sentenceNumbers: number[],
  number: number,
): void {
  const { content } = syntax.marks.passages[outer]!;
  let first = from;
  let last = to;
  while (first < last && syntax.tokens[first]!.end <= content.start) first++;
  while (last > first && syntax.tokens[last - 1]!.start >= content.end) last--;
  if (first >= last) return;
  sentences.push({ start: syntax.tokens[first]!.start, end: syntax.tokens[last - 1]!.end, block: sentence.block, first, last });
  sentenceNumbers.push(number);
}
