import { mix } from "./hashing.ts";
import { trait } from "./word-traits.ts";

export const MOST_TAGGER_FEATURES = 48;

/** Row 0 of the traits is empty: it stands for the places before and after the sentence. */
const OUTSIDE = 0;

export interface TaggerPlace {
  readonly rows: Int32Array;
  /** Offsets into `rows`, one for each word of the sentence. */
  readonly words: Int32Array;
  readonly first: number;
  readonly last: number;
}

/**
 * Features of the word at `at`, given the two tags before it; returns their number. Templates after Collins 2002 and
 * Ratnaparkhi 1996 (words, affixes, shapes in a window of five, two tags of history), with word clusters after Turian et al. 2010.
 */
export function taggerFeatures(place: TaggerPlace, at: number, tag1: number, tag2: number, into: Int32Array): number {
  const { rows, words, first, last } = place;
  const here = words[at]!;
  const before = at > first ? words[at - 1]! : OUTSIDE;
  const before2 = at > first + 1 ? words[at - 2]! : OUTSIDE;
  const after = at + 1 < last ? words[at + 1]! : OUTSIDE;
  const after2 = at + 2 < last ? words[at + 2]! : OUTSIDE;
  const folded = rows[here + trait.folded]!;
  const shape = rows[here + trait.shape]!;
  const suffix2 = rows[here + trait.suffix2]!;
  const suffix3 = rows[here + trait.suffix3]!;
  const cluster = rows[here + trait.cluster]!;
  const beforeFolded = rows[before + trait.folded]!;
  const afterFolded = rows[after + trait.folded]!;
  const beforeCluster = rows[before + trait.cluster]!;
  const afterCluster = rows[after + trait.cluster]!;
  const afterSuffix3 = rows[after + trait.suffix3]!;
  const history = mix(tag1, 901);
  let count = 0;
  into[count++] = 1;
  into[count++] = mix(2, folded);
  into[count++] = mix(3, rows[here + trait.word]!);
  into[count++] = mix(4, suffix2);
  into[count++] = mix(5, suffix3);
  into[count++] = mix(6, rows[here + trait.suffix4]!);
  into[count++] = mix(7, rows[here + trait.prefix2]!);
  into[count++] = mix(8, rows[here + trait.prefix3]!);
  into[count++] = mix(9, shape);
  into[count++] = mix(10, history);
  into[count++] = mix(mix(11, history), tag2);
  into[count++] = mix(mix(12, history), folded);
  into[count++] = mix(13, beforeFolded);
  into[count++] = mix(14, rows[before2 + trait.folded]!);
  into[count++] = mix(15, afterFolded);
  into[count++] = mix(16, rows[after2 + trait.folded]!);
  into[count++] = mix(17, rows[before + trait.suffix3]!);
  into[count++] = mix(18, afterSuffix3);
  into[count++] = mix(19, rows[after + trait.shape]!);
  into[count++] = mix(mix(20, folded), afterFolded);
  into[count++] = mix(mix(21, beforeFolded), folded);
  into[count++] = mix(mix(22, shape), at === first ? 1 : 0);
  into[count++] = mix(mix(23, history), afterFolded);
  into[count++] = mix(mix(24, shape), rows[before + trait.shape]!);
  into[count++] = mix(mix(25, history), suffix3);
  into[count++] = mix(mix(26, rows[after + trait.suffix2]!), suffix2);
  into[count++] = mix(30, cluster);
  into[count++] = mix(31, beforeCluster);
  into[count++] = mix(32, afterCluster);
  into[count++] = mix(mix(33, history), cluster);
  into[count++] = mix(mix(34, cluster), afterCluster);
  into[count++] = mix(mix(35, beforeCluster), cluster);
  into[count++] = mix(36, rows[after2 + trait.cluster]!);
  into[count++] = mix(mix(37, history), rows[after + trait.coarse]!);
  into[count++] = mix(mix(mix(38, history), rows[after + trait.shape]!), suffix2);
  into[count++] = mix(mix(39, afterFolded), rows[after2 + trait.folded]!);
  into[count++] = mix(mix(mix(40, history), folded), afterSuffix3);
  into[count++] = mix(mix(41, rows[here + trait.coarse]!), suffix2);
  return count;
}
