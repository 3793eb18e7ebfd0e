/*
 * Hashes of words and of feature values. Features are not listed anywhere: a feature is a number, and its weights stand in the
 * table where its hash points. Weinberger et al. 2009, "Feature hashing for large scale multitask learning".
 */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over the code units of `text` from `start` to `end`, with a seed that tells kinds of strings apart. */
export function hashUnits(text: string, start: number, end: number, seed: number): number {
  let hash = OFFSET ^ seed;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return finish(hash);
}

/** FNV-1a with digits folded into one, so that "1945" and "2015" are one word. */
export function hashFolded(text: string): number {
  let hash = OFFSET ^ 0x77;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit >= 0x30 && unit <= 0x39 ? 0x30 : unit), PRIME);
  }
  return finish(hash);
}

/** Joins a feature's number (or a hash) with a value; order matters. Constants after MurmurHash3's finaliser. */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ (right + 0x9e3779b9 + (left << 6) + (left >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
}
