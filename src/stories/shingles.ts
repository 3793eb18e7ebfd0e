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

/** Collects shingles while a text is scanned. Shingles inside quotation marks are kept apart: two reports may quote one speech. */
export class ShingleCollector {
  private readonly ring: Uint32Array = new Uint32Array(shingleWords);
  private own: number[] = [];
  private quoted: number[] = [];
  private words: number = 0;
  private quotedWords: number = 0;

  add(wordHash: number, isQuoted: boolean): void {
    const ring = this.ring;
    ring.copyWithin(0, 1);
    ring[shingleWords - 1] = wordHash;
    this.words++;
    this.quotedWords = isQuoted ? this.quotedWords + 1 : 0;
    if (this.words < shingleWords) return;
    let hash = 0;
    for (let index = 0; index < shingleWords; index++) hash = Math.imul(hash ^ ring[index]!, 0x9e3779b1) + index;
    // A shingle that lies wholly inside marks is somebody's words, not the outlet's.
    (this.quotedWords >= shingleWords ? this.quoted : this.own).push(mix(hash));
  }

  /** Quoted words are left out where enough of the outlet's own remain; an interview is compared as a whole. */
  finish(): Sketch {
    const hashes = this.own.length >= this.quoted.length ? this.own : this.own.concat(this.quoted);
    const sampledOf = hashes.length > wholeShingles ? sampleOf : 1;
    const kept = sampledOf === 1 ? hashes : hashes.filter((hash) => hash % sampledOf === 0);
    const sorted = Uint32Array.from(new Set(kept)).sort();
    return { hashes: sorted, sampledOf };
  }
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
