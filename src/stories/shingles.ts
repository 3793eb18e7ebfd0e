import { mix, type ScannedWords, shapes } from "./words.ts";

/*
 * Shingles: hashes of six words in order. Two newsrooms that write about one event share many words and hardly any shingle; a
 * reprint shares most of them (Broder, "On the resemblance and containment of documents", 1997). Of a long text a fixed sample
 * is kept: the shingles whose hash is divisible by `sampleOf` (FracMinHash: Irber et al., bioRxiv 2022), which, unlike MinHash of
 * fixed size, estimates containment of a short text in a long one without bias.
 */

export const shingleWords = 6;

/** One shingle of so many is kept of a long text: 160 of a text of 650 words, an error of about 3 points. */
const sampleOf = 4;

/** Texts of at most so many shingles are kept whole, because a sample of them would be too small to judge. */
const wholeShingles = 300;

/** Fewer shared shingles than this prove nothing: two texts may share one stock phrase. */
export const sharedShinglesMin = 4;

export interface Sketch {
  /** Ascending, distinct by their upper bits; the lower ones say where the shingle stands and whether in quotation marks. */
  readonly hashes: Uint32Array;
  /** 1 when the text is kept whole, else one of so many shingles. */
  readonly sampledOf: number;
}

/** Lower bits of a hash: three for the eighth of the text, one for quotation marks. */
export const placeBits = 4;
const quotedBit = 8;
const parts = 8;

/** Shingles of the text that is being read; longer texts are cut by the profile. */
const shinglesMax = 16_384;
const collected: Uint32Array = new Uint32Array(shinglesMax);
const kept: Uint32Array = new Uint32Array(shinglesMax);

/** Collects shingles while a text is scanned, one text at a time. */
export class ShingleCollector {
  private size: number = 0;
  private words: number = 0;
  private quotedWords: number = 0;
  private word1: number = 0;
  private word2: number = 0;
  private word3: number = 0;
  private word4: number = 0;
  private word5: number = 0;

  /** Adds the words of a field after those of the fields before. */
  add({ hashes, shapes: forms }: ScannedWords, count: number): void {
    let { size, words, quotedWords, word1, word2, word3, word4, word5 } = this;
    for (let at = 0; at < count; at++) {
      const word = hashes[at]! | 0;
      words++;
      quotedWords = (forms[at]! & shapes.quoted) !== 0 ? quotedWords + 1 : 0;
      if (words >= shingleWords && size < shinglesMax) {
        let hash = Math.imul(word1, 0x9e3779b1);
        hash = (Math.imul(hash ^ word2, 0x9e3779b1) + 1) | 0;
        hash = (Math.imul(hash ^ word3, 0x9e3779b1) + 2) | 0;
        hash = (Math.imul(hash ^ word4, 0x9e3779b1) + 3) | 0;
        hash = (Math.imul(hash ^ word5, 0x9e3779b1) + 4) | 0;
        hash = mix((Math.imul(hash ^ word, 0x9e3779b1) + 5) | 0);
        collected[size++] = (hash & -16) | (quotedWords >= shingleWords ? quotedBit : 0);
      }
      word1 = word2;
      word2 = word3;
      word3 = word4;
      word4 = word5;
      word5 = word;
    }
    Object.assign(this, { size, words, quotedWords, word1, word2, word3, word4, word5 });
  }

  finish(): Sketch {
    const { size } = this;
    const sampledOf = size > wholeShingles ? sampleOf : 1;
    let at = 0;
    for (let index = 0; index < size; index++) {
      const hash = collected[index]!;
      if (sampledOf > 1 && (hash >>> placeBits) % sampledOf !== 0) continue;
      kept[at++] = (hash | Math.floor((index * parts) / size)) >>> 0;
    }
    return { hashes: keep(toDistinct(kept.subarray(0, at).sort())), sampledOf };
  }
}

/** The distinct values of an ascending array, moved to its beginning. */
function toDistinct(sorted: Uint32Array): Uint32Array {
  let size = 0;
  for (let index = 0; index < sorted.length; index++) {
    if (size > 0 && sorted[index]! >>> placeBits === sorted[size - 1]! >>> placeBits) continue;
    sorted[size++] = sorted[index]!;
  }
  return sorted.subarray(0, size);
}

/** Hashes of so many sketches stand in one buffer: a buffer of its own for each of 200,000 would cost a third more than its content. */
const chunkHashes = 65_536;
let chunk: Uint32Array<ArrayBuffer> = new Uint32Array(chunkHashes);
let chunkUsed = 0;

/** A lasting copy of the hashes of a sketch. Sketches that came together are let go together, and their buffer with them. */
export function keep(hashes: Uint32Array): Uint32Array {
  if (chunkUsed + hashes.length > chunk.length) {
    chunk = new Uint32Array(Math.max(chunkHashes, hashes.length));
    chunkUsed = 0;
  }
  chunk.set(hashes, chunkUsed);
  chunkUsed += hashes.length;
  return chunk.subarray(chunkUsed - hashes.length, chunkUsed);
}

/** Fewer shingles outside quotation marks say nothing of their own. */
const ownMin = 12;

export interface SharedText {
  /** Share of the shorter text's shingles that stand in the longer one, 0 to 1. */
  readonly containment: number;
  /** Shared shingles on which that rests. */
  readonly shared: number;
  /** The same for the shorter text's words outside quotation marks: two outlets may quote one speech. */
  readonly own: number;
  /** Eighths of the shorter text in which a quarter of the shingles is shared: a copy is shared everywhere, a quotation in its place. */
  readonly spread: number;
}

const partShared: Uint16Array = new Uint16Array(parts);
const partAll: Uint16Array = new Uint16Array(parts);

export function measureContainment(left: Sketch, right: Sketch): SharedText {
  const sampledOf = Math.max(left.sampledOf, right.sampledOf);
  const sizeLeft = countComparable(left, sampledOf);
  const sizeRight = countComparable(right, sampledOf);
  const [short, long] = sizeLeft <= sizeRight ? [left, right] : [right, left];
  partShared.fill(0);
  partAll.fill(0);
  let shared = 0;
  let ownAll = 0;
  let ownShared = 0;
  let j = 0;
  for (let i = 0; i < short.hashes.length; i++) {
    const entry = short.hashes[i]!;
    const hash = entry >>> placeBits;
    // A whole text against a sampled one: only hashes that the sample could hold are compared.
    if (short.sampledOf !== sampledOf && hash % sampledOf !== 0) continue;
    const isOwn = (entry & quotedBit) === 0;
    if (isOwn) ownAll++;
    partAll[entry & (parts - 1)]!++;
    while (j < long.hashes.length && long.hashes[j]! >>> placeBits < hash) j++;
    if (j >= long.hashes.length || long.hashes[j]! >>> placeBits !== hash) continue;
    shared++;
    if (isOwn) ownShared++;
    partShared[entry & (parts - 1)]!++;
  }
  let spread = 0;
  for (let part = 0; part < parts; part++) if (partShared[part]! * 4 >= Math.max(1, partAll[part]!)) spread++;
  const smaller = Math.min(sizeLeft, sizeRight);
  const containment = smaller === 0 ? 0 : shared / smaller;
  // A text that is nearly all quotation is judged as a whole.
  return { containment, shared, own: ownAll < ownMin ? containment : ownShared / ownAll, spread };
}

function countComparable(sketch: Sketch, sampledOf: number): number {
  if (sketch.sampledOf === sampledOf) return sketch.hashes.length;
  let count = 0;
  for (let index = 0; index < sketch.hashes.length; index++) if ((sketch.hashes[index]! >>> placeBits) % sampledOf === 0) count++;
  return count;
}
