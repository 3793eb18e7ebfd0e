import { hashUnits } from "./hashing.ts";

const KEY_SEED = 0x5eed;

/** Key of a word or phrase in a `WordTable`; 0 is kept for empty places. */
export function wordKey(word: string): number {
  const key = hashUnits(word, 0, word.length, KEY_SEED);
  return key === 0 ? 1 : key;
}

/**
 * Words known by their 32-bit hash, each with one small number. The words themselves are not stored: a chance match of an
 * unknown word has a probability of about one in 70,000 with 60,000 entries, and costs one wrong feature.
 */
export interface WordTable {
  /** The number of a key, 0 when it is not in the table. */
  get(key: number): number;
}

/** Entries of a table file: sorted keys as differences in LEB128, then the numbers as 16-bit little endian. */
export function decodeWordTable(bytes: Uint8Array): WordTable {
  const count = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  const places = 1 << Math.ceil(Math.log2(Math.max(2, count * 2)));
  const keys = new Int32Array(places);
  const values = new Uint16Array(places);
  let at = 4;
  let key = 0;
  const found = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    let step = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++]!;
      step += (byte & 127) * scale;
      if (byte < 128) break;
      scale *= 128;
    }
    key += step;
    found[index] = key | 0;
  }
  for (let index = 0; index < count; index++, at += 2) {
    let place = found[index]! & (places - 1);
    while (keys[place] !== 0) place = (place + 1) & (places - 1);
    keys[place] = found[index]!;
    values[place] = bytes[at]! | (bytes[at + 1]! << 8);
  }
  return {
    get(wanted: number): number {
      let place = wanted & (places - 1);
      while (keys[place] !== 0) {
        if (keys[place] === wanted) return values[place]!;
        place = (place + 1) & (places - 1);
      }
      return 0;
    },
  };
}

/** The bytes of a table from keys and numbers; of entries with one key the first is kept. */
export function encodeWordTable(entries: Iterable<readonly [number, number]>): Uint8Array {
  const unique = new Map<number, number>();
  for (const [key, value] of entries) {
    if (!unique.has(key >>> 0)) unique.set(key >>> 0, value);
  }
  const sorted = [...unique].sort((left, right) => left[0] - right[0]);
  const out: number[] = [sorted.length & 255, (sorted.length >> 8) & 255, (sorted.length >> 16) & 255, 0];
  let before = 0;
  for (const [key] of sorted) {
    let step = key - before;
    before = key;
    while (step >= 128) {
      out.push((step % 128) + 128);
      step = Math.floor(step / 128);
    }
    out.push(step);
  }
  for (const [, value] of sorted) out.push(value & 255, value >> 8);
  return Uint8Array.from(out);
}
