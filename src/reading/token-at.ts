import type { Sentence, Token } from "./reading.ts";

/** Index of the first token that ends after an offset of the text; the number of tokens when none does. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the token that covers an offset of the text, or -1 when it lies between tokens. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  const index = firstTokenFrom(tokens, offset);
  return index < tokens.length && tokens[index]!.start <= offset ? index : -1;
}

/** Index of the sentence that holds a token; the number of sentences when none does. */
export function sentenceOf(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
