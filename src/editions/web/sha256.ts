/**
 * SHA-256 of the UTF-8 bytes of a text, in base 64, as a Content Security Policy names an inline element. Written here because
 * an edition is pure: it may not import `node:crypto`, and the browser's digest is asynchronous. Source: FIPS 180-4.
 */
export function toSha256(text: string): string {
  const bytes = pad(new TextEncoder().encode(text));
  const view = new DataView(bytes.buffer);
  const hash = new Uint32Array(initial);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < bytes.length; at += 64) {
    for (let step = 0; step < 16; step++) schedule[step] = view.getUint32(at + step * 4);
    for (let step = 16; step < 64; step++) {
      const early = schedule[step - 15]!;
      const late = schedule[step - 2]!;
      const spread = (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) + (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10));
      schedule[step] = schedule[step - 16]! + schedule[step - 7]! + spread;
    }
    compress(hash, schedule);
  }
  return toBase64(hash);
}

function compress(hash: Uint32Array, schedule: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let step = 0; step < 64; step++) {
    const choice = (e & f) ^ (~e & g);
    const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + constants[step]! + schedule[step]!) >>> 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0];
  }
  const next = [a, b, c, d, e, f, g, h];
  for (let at = 0; at < 8; at++) hash[at] = hash[at]! + next[at]!;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** A one bit, zeros, and the length in bits as 64 bits, to a multiple of 64 bytes. */
function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  return padded;
}

function toBase64(words: Uint32Array): string {
  let text = "";
  for (const word of words) text += String.fromCharCode(word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
  return btoa(text);
}

/** Fractional parts of the square roots of the first 8 primes, and of the cube roots of the first 64. */
const primes: readonly number[] = toPrimes(64);
const initial: readonly number[] = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const constants: readonly number[] = primes.map((prime) => fraction(Math.cbrt(prime)));

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 0x100000000) >>> 0;
}

function toPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}
