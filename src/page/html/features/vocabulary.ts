import type { PageView } from "../page-view.ts";

/**
 * What single words say for and against article text: log-odds in units of one 32nd, by hashed word. Learned with the model, so
 * that the words of publishers ("subscribe", "disclaimer", "ot-sdk") need no list made by hand. The table of `words` holds words
 * of texts and pairs of neighbours, that of `names` the words of classes and ids.
 */
export interface Vocabulary {
  readonly words: Int8Array;
  readonly names: Int8Array;
}

/** Binary digits of a place in the two tables: 64 and 16 KB. More places make no better model. */
export const vocabularyBits = { words: 16, names: 14 } as const;

/** A table that knows no word. */
export const emptyVocabulary: Vocabulary = {
  words: new Int8Array(1 << vocabularyBits.words),
  names: new Int8Array(1 << vocabularyBits.names),
};

/** Features by the vocabulary: of the block's own words, of the heading's above it, and of the names of the elements round it. */
export const vocabularyFeatures = ["words", "headingWords", "names"] as const;

const hashStart = 0x811c9dc5 | 0;
const hashFactor = 0x01000193;

/** What a publisher says stands in the first sentences; the rest of a long text is its topic. */
const longestRead = 700;

/** A character counts for one word and one pair at most. */
export const mostPlaces: number = 2 * longestRead + 2;

/** Writes the places of the words of a text and of its pairs of neighbours; returns how many. */
export function wordPlaces(text: string, out: Int32Array): number {
  const end = Math.min(text.length, longestRead);
  let count = 0;
  let before = hashStart;
  let word = 0;
  let digits = 0;
  for (let at = 0; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 32;
    const kind = kindOfUnit(unit);
    if (kind === unitKind.joiner) continue;
    if (kind === unitKind.letter) {
      word = Math.imul((word === 0 ? hashStart : word) ^ (unit >= 65 && unit <= 90 ? unit | 32 : unit), hashFactor);
      continue;
    }
    if (kind === unitKind.digit) {
      // Figures count by their number of digits.
      if (digits++ < mostDigits) word = Math.imul((word === 0 ? hashStart : word) ^ 48, hashFactor);
      continue;
    }
    if (word !== 0) {
      out[count++] = placeOf(word, vocabularyBits.words);
      out[count++] = placeOf(Math.imul(before, 31) ^ word, vocabularyBits.words);
      before = word;
      word = 0;
      digits = 0;
    }
    // Scripts that write no spaces: a character is a word.
    if (kind === unitKind.ideogram) word = Math.imul(hashStart ^ unit, hashFactor);
  }
  return count;
}

const mostDigits = 4;

const unitKind = { gap: 0, letter: 1, digit: 2, joiner: 3, ideogram: 4 } as const;

function kindOfUnit(unit: number): number {
  if (unit < 128) {
    const small = unit | 32;
    if (small >= 97 && small <= 122) return unitKind.letter;
    if (unit >= 48 && unit <= 57) return unitKind.digit;
    return unit === 39 ? unitKind.joiner : unitKind.gap;
  }
  if (unit === 0x2019) return unitKind.joiner;
  if (unit < 0xc0 || (unit >= 0x2000 && unit < 0x2c00) || (unit >= 0x3000 && unit < 0x3040) || unit >= 0xff00) return unitKind.gap;
  return unit >= 0x3040 && unit < 0xac00 ? unitKind.ideogram : unitKind.letter;
}

function placeOf(hash: number, bits: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  return mixed >>> (32 - bits);
}

/** Elements above a block whose names count, by how near they are: itself and its parent, the next two, the two above. */
const nearness = [0, 0, 1, 1, 2, 2] as const;
const rings = 3;

/** A name has few words; what follows is a number or a list of topics. */
const mostNameWords = 24;
export const mostNamePlaces: number = 2 * mostNameWords;

/** Writes the places of the words of a class-and-id text for a ring of nearness: each word alone, and with its ring. */
export function namePlaces(names: string, ring: number, out: Int32Array): number {
  let count = 0;
  let word = 0;
  let before = 0;
  for (let at = 0; at <= names.length && count < mostNamePlaces; at++) {
    const unit = at < names.length ? names.charCodeAt(at) : 32;
    const small = unit | 32;
    const isLetter = unit < 128 && small >= 97 && small <= 122;
    const starts = isLetter && unit < 97 && before >= 97 && before <= 122;
    if ((!isLetter || starts) && word !== 0) {
      out[count++] = placeOf(word, vocabularyBits.names);
      out[count++] = placeOf(word + Math.imul(ring + 1, 0x9e3779b1), vocabularyBits.names);
      word = 0;
    }
    if (isLetter) word = Math.imul((word === 0 ? hashStart : word) ^ small, hashFactor);
    before = unit;
  }
  return count;
}

/** Calls `visit` with the ring and the number of each name that counts for a block in `element`. */
export function eachName({ tree }: PageView, element: number, visit: (ring: number, name: number) => void): void {
  let above = element;
  for (const ring of nearness) {
    if (above <= 0) return;
    if (tree.name[above]! > 0) visit(ring, tree.name[above]!);
    above = tree.parent[above]!;
  }
}

/** Writes `vocabularyFeatures` of the blocks whose `wanted` is 1 (all when it is absent) to columns `from` on of rows of `width`. */
export function fillVocabulary(
  view: PageView,
  vocabulary: Vocabulary,
  rows: Float32Array,
  width: number,
  from: number,
  wanted?: Uint8Array,
): void {
  const places = new Int32Array(mostPlaces);
  const nameScores = nameScorer(view, vocabulary.names);
  let heading = 0;
  view.blocks.forEach((block, index) => {
    const isWanted = !wanted || wanted[index] === 1;
    const isHeading = view.levels[index]! > 0;
    if (!isWanted && !isHeading) return;
    const own = meanOdds(vocabulary.words, places, wordPlaces(block.text, places));
    if (isWanted) {
      const at = index * width + from;
      rows[at] = own;
      rows[at + 1] = heading;
      rows[at + 2] = nameScores(block.inner);
    }
    if (isHeading) heading = own;
  });
}

/** The sum over the square root of the count: the more words agree, the surer, but not in proportion. */
function meanOdds(table: Int8Array, places: Int32Array, count: number): number {
  if (count === 0) return 0;
  let sum = 0;
  for (let at = 0; at < count; at++) sum += table[places[at]!]!;
  return sum / Math.sqrt(count);
}

/** Scores elements by the names round them; each name of a page is cut into words once. */
function nameScorer(view: PageView, table: Int8Array): (element: number) => number {
  const { nameTexts, name, parent } = view.tree;
  const sums = new Int32Array(nameTexts.length * rings);
  const counts = new Int32Array(nameTexts.length * rings).fill(-1);
  const places = new Int32Array(mostNamePlaces);
  const look = (ring: number, name: number): number => {
    const key = name * rings + ring;
    if (counts[key] === -1) {
      counts[key] = namePlaces(nameTexts[name]!, ring, places);
      for (let at = 0; at < counts[key]!; at++) sums[key]! += table[places[at]!]!;
    }
    return key;
  };
  return (element) => {
    let sum = 0;
    let count = 0;
    // As in `eachName`, which is too dear to call for every block.
    for (let step = 0, above = element; step < nearness.length && above > 0; step++, above = parent[above]!) {
      if (name[above] === 0) continue;
      const key = look(nearness[step]!, name[above]!);
      sum += sums[key]!;
      count += counts[key]!;
    }
    return count === 0 ? 0 : sum / Math.sqrt(count);
  };
}
