import type { Syntax } from "./syntax.ts";

const boundWords = /^(?:more|fewer|less|up|close|as|many|much|than|to)$/;

/** "As many as". */
export const boundWordsMax = 3;

/** "More than 20", "up to 20", "as many as 20": the words of a bound belong to the number behind them, and open with it what is said. */
export function opensNumber({ tokens }: Syntax, first: number): boolean {
  let at = first;
  while (at - first < boundWordsMax && boundWords.test(tokens[at]?.lower ?? "")) at++;
  return at > first + 1 && tokens[at]?.tag === "NUM";
}
