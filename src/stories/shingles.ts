import { mix } from "./words.ts";

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
  /** Ascending, distinct hashes. */
  readonly hashes: Uint32Array;
  /** 1 when the text is kept whole, else one of so many shingles. */
  readonly sampledOf: number;
}

/** Shingles of the text that is being read; longer texts are cut by the profile. */
const shinglesMax = 16_384;
const own: Uint32Array = new Uint32Array(shinglesMax);
const quoted: Uint32Array = new Uint32Array(shinglesMax);

/** Collects shingles while a text is scanned, one text at a time. Those inside quotation marks are kept apart: two reports may quote one speech. */
export class ShingleCollector {
  private ownSize: number = 0;
  private quotedSize: number = 0;
  private words: number = 0;
  private quotedWords: number = 0;
  private word1: number = 0;
  private word2: number = 0;
  private word3: number = 0;
  private word4: number = 0;
  private word5: number = 0;

  add(word: number, isQuoted: boolean): void {
    this.words++;
    this.quotedWords = isQuoted ? this.quotedWords + 1 : 0;
    if (this.words >= shingleWords) {
      let hash = Math.imul(this.word1, 0x9e3779b1);
      hash = Math.imul(hash ^ this.word2, 0x9e3779b1) + 1;
      hash = Math.imul(hash ^ this.word3, 0x9e3779b1) + 2;
      hash = Math.imul(hash ^ this.word4, 0x9e3779b1) + 3;
      hash = Math.imul(hash ^ this.word5, 0x9e3779b1) + 4;
      hash = mix(Math.imul(hash ^ word, 0x9e3779b1) + 5);
      // A shingle that lies wholly inside marks is somebody's words, not the outlet's.
      if (this.quotedWords < shingleWords) own[Math.min(this.ownSize++, shinglesMax - 1)] = hash;
      else quoted[Math.min(this.quotedSize++, shinglesMax - 1)] = hash;
    }
    this.word1 = this.word2;
    this.word2 = this.word3;
    this.word3 = this.word4;
    this.word4 = this.word5;
    this.word5 = word;
  }

  /** Quoted words are left out where enough of the outlet's own remain; an interview is compared as a whole. */
  finish(): Sketch {
    const withQuoted = this.ownSize < this.quotedSize;
    const size = this.ownSize + (withQuoted ? this.quotedSize : 0);
    const sampledOf = size > wholeShingles ? sampleOf : 1;
    const kept = new Uint32Array(size);
    let at = takeSample(own, Math.min(this.ownSize, shinglesMax), sampledOf, kept, 0);
    if (withQuoted) at = takeSample(quoted, Math.min(this.quotedSize, shinglesMax), sampledOf, kept, at);
    return { hashes: toDistinct(kept.subarray(0, at).sort()), sampledOf };
  }
}

function takeSample(from: Uint32Array, size: number, sampledOf: number, to: Uint32Array, at: number): number {
  let next = at;
  for (let index = 0; index < size; index++) {
    const hash = from[index]!;
    if (sampledOf === 1 || hash % sampledOf === 0) to[next++] = hash;
  }
  return next;
}

/** A copy without repeated values of an ascending array. */
function toDistinct(sorted: Uint32Array): Uint32Array {
  let size = 0;
  for (let index = 0; index < sorted.length; index++) {
    if (index > 0 && sorted[index] === sorted[index - 1]) continue;
    sorted[size++] = sorted[index]!;
  }
  return sorted.slice(0, size);
}

/** Share of the shorter text's shingles that stand in the longer one, 0 to 1, and how many shingles that share rests on. */
export function measureContainment(left: Sketch, right: Sketch): { readonly containment: number; readonly shared: number } {
  const sampledOf = Math.max(left.sampledOf, right.sampledOf);
  const a = left.hashes;
  const b = right.hashes;
  // A whole text against a sampled one: only hashes that the sample could hold are compared.
  const skipLeft = left.sampledOf !== sampledOf;
  const skipRight = right.sampledOf !== sampledOf;
  let sizeLeft = 0;
  let sizeRight = 0;
  if (skipLeft) for (let index = 0; index < a.length; index++) sizeLeft += a[index]! % sampledOf === 0 ? 1 : 0;
  else sizeLeft = a.length;
  if (skipRight) for (let index = 0; index < b.length; index++) sizeRight += b[index]! % sampledOf === 0 ? 1 : 0;
  else sizeRight = b.length;
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i]!;
    const y = b[j]!;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  const smaller = Math.min(sizeLeft, sizeRight);
  return { containment: smaller === 0 ? 0 : shared / smaller, shared };
}
