/** The different words of a text as 32-bit hashes: letters and digits, case folded. Made for comparing, not for reading. */
export type WordSet = ReadonlySet<number>;

const wordCharacter = /[\p{L}\p{N}]/u;

/** 0: not looked up yet; 1: part of a word; 2: not. Indexed by UTF-16 code unit. */
const knownUnits = new Uint8Array(65_536);

export function wordSet(text: string): WordSet {
  const words = new Set<number>();
  const folded = text.toLowerCase();
  let hash = 0;
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (isWordUnit(unit)) hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ unit, 0x01000193);
    else if (hash !== 0) {
      words.add(hash);
      hash = 0;
    }
  }
  if (hash !== 0) words.add(hash);
  return words;
}

/** Jaccard likeness of two sets of words: 1 for the same words, 0 for none in common or an empty set. */
export function overlap(left: WordSet, right: WordSet): number {
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / (left.size + right.size - shared);
}

function isWordUnit(unit: number): boolean {
  const known = knownUnits[unit];
  if (known !== 0) return known === 1;
  // Halves of surrogate pairs count as letters: rare scripts live there.
  const is = (unit >= 0xd800 && unit <= 0xdfff) || wordCharacter.test(String.fromCharCode(unit));
  knownUnits[unit] = is ? 1 : 2;
  return is;
}
