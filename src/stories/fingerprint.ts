/*
 * 53 bits that tell one text from another: two lanes of FNV-1a over the hashes of its words. A number and not a text, because a stream
 * makes thousands a second and keeps 200,000.
 */

let low = 0;
let high = 0;

export function startFingerprint(): void {
  low = 0x811c9dc5 | 0;
  high = 0xcbf29ce4 | 0;
}

/** Adds the words of one field, and its length, which tells texts apart whose words beyond the limit differ. */
export function addToFingerprint(hashes: Uint32Array, words: number, characters: number): void {
  let one = low;
  let other = high;
  for (let word = 0; word <= words; word++) {
    const value = word < words ? hashes[word]! : characters;
    one = Math.imul(one ^ value, 0x01000193);
    other = Math.imul(other ^ value, 0x85ebca6b) ^ (one >>> 15);
  }
  low = one;
  high = other;
}

export function takeFingerprint(): number {
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}

/** The same as text, for those who keep versions. */
export function writeFingerprint(fingerprint: number): string {
  return fingerprint.toString(36).padStart(11, "0");
}
