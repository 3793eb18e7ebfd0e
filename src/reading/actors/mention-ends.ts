import type { Mention } from "./mention.ts";

/** The mention whose last token stands right before `last`; mentions are in text order. */
export function mentionEndingAt(mentions: readonly Mention[], last: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < last) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0 && index > low - 4; index--) if (mentions[index]!.last === last) return mentions[index];
  return undefined;
}
