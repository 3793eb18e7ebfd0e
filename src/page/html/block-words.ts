import { IntegerList } from "../integer-list.ts";
import { readWords } from "../word-overlap.ts";
import type { WordSet } from "../word-overlap.ts";
import type { PageBlock } from "./blocks.ts";

/** The words of all blocks of a page in order, as hashes (see `wordHashes`): read once, because many ask for them. */
export interface BlockWords {
  readonly hashes: Int32Array;
  /** Where the words of each block start; one entry more than there are blocks. */
  readonly starts: Int32Array;
}

export function wordsOfBlocks(blocks: readonly PageBlock[]): BlockWords {
  const hashes = new IntegerList();
  const starts = new Int32Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    readWords(block.text, hashes);
    starts[index + 1] = hashes.length;
  });
  return { hashes: hashes.done(), starts };
}

/** How many words the block at `index` has, repeated ones counted. */
export function wordCount({ starts }: BlockWords, index: number): number {
  return starts[index + 1]! - starts[index]!;
}

/** How many words of the block at `index` are among others, repeated ones counted. */
export function sharedWords({ hashes, starts }: BlockWords, index: number, others: WordSet): number {
  const to = starts[index + 1]!;
  let shared = 0;
  for (let at = starts[index]!; at < to; at++) if (others.has(hashes[at]!)) shared++;
  return shared;
}

/**
 * Jaccard likeness of the words of the block at `index` to others, as `overlap` gives it. Words are compared with those before them
 * instead of making a set: made for blocks of a few dozen words.
 */
export function likeness({ hashes, starts }: BlockWords, index: number, others: WordSet): number {
  const from = starts[index]!;
  const to = starts[index + 1]!;
  if (others.size === 0) return 0;
  let shared = 0;
  for (let at = from; at < to; at++) if (others.has(hashes[at]!) && isFirst(hashes, from, at)) shared++;
  if (shared === 0) return 0;
  let own = 0;
  for (let at = from; at < to; at++) if (isFirst(hashes, from, at)) own++;
  return shared / (own + others.size - shared);
}

function isFirst(hashes: Int32Array, from: number, at: number): boolean {
  const word = hashes[at]!;
  let before = from;
  while (hashes[before] !== word) before++;
  return before === at;
}
