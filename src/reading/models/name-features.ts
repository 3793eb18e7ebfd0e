import { mix } from "./hashing.ts";
import type { NameContext } from "./name-context.ts";
import { flag, trait } from "./word-traits.ts";

export const MOST_WORD_FEATURES = 32;
export const MOST_JOINT_FEATURES = 56;

/** Distances, from the word that is labelled, of the words that are looked at. */
export const REACH = 2;

/**
 * Features that depend on one word and its distance alone; returns their number. Their weights can be summed once for each
 * different word, which is most of the work of decoding.
 */
export function wordFeatures(rows: Int32Array, row: number, distance: number, into: Int32Array): number {
  const base = (distance + REACH) * 64;
  const shape = rows[row + trait.shape]!;
  const cluster = rows[row + trait.cluster]!;
  const coarse = rows[row + trait.coarse]!;
  let k = 0;
  into[k++] = mix(base + 1, rows[row + trait.folded]!);
  into[k++] = mix(base + 2, shape);
  into[k++] = mix(base + 3, cluster);
  if (distance === REACH || distance === -REACH) return k;
  into[k++] = mix(base + 4, rows[row + trait.suffix3]!);
  into[k++] = mix(base + 5, coarse);
  if (distance !== 0) return k;
  into[k++] = 0x1234567;
  into[k++] = mix(base + 6, rows[row + trait.word]!);
  into[k++] = mix(base + 7, rows[row + trait.fullShape]!);
  for (let size = 0; size < 4; size++) {
    into[k++] = mix(base + 10 + size, rows[row + trait.prefix1 + size]!);
    into[k++] = mix(base + 20 + size, mix(rows[row + trait.suffix1 + size]!, rows[row + trait.flags]! & flag.capital));
  }
  for (let bit = 0; bit < 8; bit++) {
    if (rows[row + trait.flags]! & (1 << bit)) into[k++] = mix(base + 30, bit);
  }
  into[k++] = mix(mix(base + 31, cluster), shape);
  into[k++] = mix(mix(base + 32, coarse), shape);
  return k;
}

/**
 * Features of several words, of tags, of the word lists and of the rest of the document; returns their number. Templates after
 * Ratinov and Roth 2009 (shapes, clusters, lists, context aggregation over the document).
 */
export function jointFeatures(context: NameContext, at: number, first: number, last: number, into: Int32Array): number {
  const { rows, words, tags, lists } = context;
  const here = words[at]!;
  const before = at > first ? words[at - 1]! : 0;
  const before2 = at > first + 1 ? words[at - 2]! : 0;
  const after = at + 1 < last ? words[at + 1]! : 0;
  const after2 = at + 2 < last ? words[at + 2]! : 0;
  const word = rows[here + trait.folded]!;
  const shape = rows[here + trait.shape]!;
  const beforeWord = rows[before + trait.folded]!;
  const afterWord = rows[after + trait.folded]!;
  const beforeShape = rows[before + trait.shape]!;
  const afterShape = rows[after + trait.shape]!;
  const coarse = rows[here + trait.coarse]!;
  const tag = tags[at]!;
  const beforeTag = at > first ? tags[at - 1]! : 1;
  const afterTag = at + 1 < last ? tags[at + 1]! : 2;
  const list = lists[at]!;
  let k = 0;
  into[k++] = mix(mix(400, beforeWord), word);
  into[k++] = mix(mix(401, word), afterWord);
  into[k++] = mix(mix(402, beforeShape), shape);
  into[k++] = mix(mix(403, shape), afterShape);
  into[k++] = mix(mix(mix(404, beforeShape), shape), afterShape);
  into[k++] = mix(mix(405, beforeWord), shape);
  into[k++] = mix(mix(406, shape), afterWord);
  into[k++] = mix(mix(407, beforeWord), afterWord);
  into[k++] = mix(mix(mix(408, rows[before2 + trait.folded]!), beforeWord), shape);
  into[k++] = mix(mix(mix(409, shape), afterWord), rows[after2 + trait.folded]!);
  into[k++] = mix(mix(410, at === first ? 1 : 0), shape);
  into[k++] = mix(mix(411, rows[before + trait.coarse]!), coarse);
  into[k++] = mix(mix(412, coarse), rows[after + trait.coarse]!);
  into[k++] = mix(mix(413, rows[before + trait.cluster]!), shape);
  into[k++] = mix(mix(414, rows[after + trait.cluster]!), shape);
  into[k++] = mix(420, tag);
  into[k++] = mix(mix(421, tag), shape);
  into[k++] = mix(mix(422, beforeTag), tag);
  into[k++] = mix(mix(423, tag), afterTag);
  into[k++] = mix(mix(mix(424, beforeTag), tag), afterTag);
  into[k++] = mix(430, list);
  into[k++] = mix(431, at > first ? lists[at - 1]! : -1);
  into[k++] = mix(432, at + 1 < last ? lists[at + 1]! : -1);
  into[k++] = mix(mix(433, list), shape);
  into[k++] = mix(mix(434, list), at + 1 < last ? lists[at + 1]! : -1);
  into[k++] = mix(mix(435, list), beforeWord);
  into[k++] = mix(mix(436, list), afterWord);
  if (context.shouted[at] === 1) into[k++] = mix(440, shape);
  return documentFeatures(context, at, first, k, into);
}

function documentFeatures(context: NameContext, at: number, first: number, count: number, into: Int32Array): number {
  let k = count;
  const other = context.occurrences[at]!;
  if (other < 0) return k;
  const { seen, neighbours } = context;
  const bits = seen[other]!;
  into[k++] = mix(450, bits);
  into[k++] = mix(mix(451, bits), at === first ? 1 : 0);
  for (let slot = 0; slot < 8; slot++) {
    const neighbour = neighbours[other * 8 + slot]!;
    if (neighbour !== 0) into[k++] = mix(slot < 4 ? 460 : 461, neighbour);
  }
  return k;
}
