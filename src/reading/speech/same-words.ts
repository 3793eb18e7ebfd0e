import { ownText } from "../../kernel/index.ts";

/** How two quotations relate, word by word. */
export interface SameWords {
  /** One statement: enough of the shorter one's words return in the other in the same order. */
  readonly same: boolean;
  /** It is the same statement, but words were changed, added inside or left out inside; shortening at the ends alters nothing. */
  readonly altered: boolean;
  /** Share of the shorter one's words that return in the other in the same order, 0 to 1; 0 when too few return in any order. */
  readonly shared: number;
}

const others: SameWords = { same: false, altered: false, shared: 0 };

/** Shorter passages ("very good") return by chance; they are the same only when all words are. */
const wordsMin = 4;

/** Below this share two quotations are two statements that happen to use the same words. */
const sharedMin = 0.6;

/** A passage of more words is compared by its first ones: a quotation of that length is a document. */
const wordsMax = 600;

/**
 * Compares two quotations without case, punctuation, spelling of marks and insertions in square brackets: the longest common
 * subsequence of their words (Wagner & Fischer, "The String-to-String Correction Problem", 1974) against the shorter one.
 * A cut with "…" or "[…]" and a shortening at either end leave a quotation unaltered.
 */
export function sameWords(a: string, b: string): SameWords {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const [short, long] = left.words.length <= right.words.length ? [left, right] : [right, left];
  if (short.words.length === 0) return others;
  if (short.words.length >= wordsMin && long.joined.includes(short.joined)) {
    return { same: true, altered: false, shared: 1 };
  }
  // Most pairs have too few words in common, in whichever order, and the order costs most.
  const needed = short.words.length < wordsMin ? short.words.length : sharedMin * short.words.length;
  if (commonWords(short, long) < needed) return others;
  const pairs = commonSubsequence(short.words, long.words);
  const shared = pairs.length / short.words.length;
  const same = short.words.length < wordsMin ? shared === 1 && isRun(pairs) : shared >= sharedMin && isDense(pairs, long.words.length);
  return { same, altered: same && isAltered(short, long, pairs), shared };
}

interface Words {
  readonly words: readonly string[];
  /** Words before which the quotation says that it leaves something out. */
  readonly cuts: ReadonlySet<number>;
  /** The words with a space before, between and after. */
  readonly joined: string;
  /** How often each word stands there. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Remembered words of quotations, each of which is compared with many; changes the speed and never the result. */
const remembered = new Map<string, Words>();
const rememberedMax = 10_000;

function wordsOf(text: string): Words {
  const known = remembered.get(text);
  if (known) return known;
  const own = ownText(text);
  const made = cutWords(own);
  if (remembered.size >= rememberedMax) remembered.clear();
  remembered.set(own, made);
  return made;
}

function cutWords(text: string): Words {
  const words: string[] = [];
  const cuts = new Set<number>();
  for (const match of text
    .normalize("NFKC")
    .matchAll(/\[[^\]]{0,80}\]|…|\.{3,}|(?:\p{L}|\p{N})(?:[\p{L}\p{N}\p{M}]|['’.,-](?=[\p{L}\p{N}]))*/gu)) {
    if (words.length >= wordsMax) break;
    const piece = match[0];
    if (/^(?:\[|…|\.)/.test(piece)) cuts.add(words.length);
    else words.push(piece.toLowerCase().replaceAll("’", "'"));
  }
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { words, cuts, joined: ` ${words.join(" ")} `, counts };
}

/** How many words of the one return in the other, each as often as in both. */
function commonWords(short: Words, long: Words): number {
  let common = 0;
  for (const [word, times] of short.counts) common += Math.min(times, long.counts.get(word) ?? 0);
  return common;
}

/** Pairs of places of a longest common subsequence, in order. */
function commonSubsequence(short: readonly string[], long: readonly string[]): readonly (readonly [number, number])[] {
  const width = long.length + 1;
  const lengths = new Uint16Array((short.length + 1) * width);
  for (let row = short.length - 1; row >= 0; row--) {
    for (let column = long.length - 1; column >= 0; column--) {
      const at = row * width + column;
      lengths[at] = short[row] === long[column] ? lengths[at + width + 1]! + 1 : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < short.length && column < long.length;) {
    const at = row * width + column;
    if (short[row] === long[column]) pairs.push([row++, column++]);
    else if (lengths[at + width]! >= lengths[at + 1]!) row++;
    else column++;
  }
  return pairs;
}

function isRun(pairs: readonly (readonly [number, number])[]): boolean {
  return pairs.length > 0 && pairs[pairs.length - 1]![1] - pairs[0]![1] === pairs.length - 1;
}

/** The shared words stand together in the long one; "the … of … the" strewn over a paragraph is no quotation of it. */
function isDense(pairs: readonly (readonly [number, number])[], length: number): boolean {
  if (pairs.length === 0) return false;
  const reach = pairs[pairs.length - 1]![1] - pairs[0]![1] + 1;
  return pairs.length / Math.min(reach, length) >= 0.5;
}

/** True when words differ inside the shared part, other than by a cut that is marked. */
function isAltered(short: Words, long: Words, pairs: readonly (readonly [number, number])[]): boolean {
  if (pairs[0]![0] > 0 && pairs[0]![1] > 0) return true;
  const last = pairs[pairs.length - 1]!;
  if (last[0] < short.words.length - 1 && last[1] < long.words.length - 1) return true;
  for (let index = 1; index < pairs.length; index++) {
    const [row, column] = pairs[index]!;
    const [rowBefore, columnBefore] = pairs[index - 1]!;
    const isCutInShort = row === rowBefore + 1 && short.cuts.has(row);
    const isCutInLong = column === columnBefore + 1 && long.cuts.has(column);
    if (row !== rowBefore + 1 && !isCutInLong) return true;
    if (column !== columnBefore + 1 && !isCutInShort) return true;
  }
  return false;
}
