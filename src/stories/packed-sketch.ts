import { assert } from "../kernel/index.ts";
import { keep, placeBits, type Sketch } from "./shingles.ts";

/*
 * The hashes of a sketch in three quarters of their bytes: they ascend and are random otherwise, so what each adds to the one before is
 * written by Golomb-Rice coding, whose codes are within a twentieth of the shortest for such steps (Rice and Plaunt, "Adaptive variable-
 * length coding", 1971): the step's upper part as so many ones and a zero, its lower part as it is. The lower bits of the hash follow.
 */

/** A sketch without its hashes, and these as bits, the lowest of each byte first. */
export interface PackedSketch extends Omit<Sketch, "hashes"> {
  readonly size: number;
  readonly bits: Uint8Array;
}

const hashBits = 32;
/** A shift of 32 bits would be none. */
const remainderBitsMax = hashBits - placeBits - 1;

export function packSketch({ hashes, sampledOf }: Sketch): PackedSketch {
  const remainderBits = remainderBitsOf(hashes.length, sampledOf);
  // Steps add up to no more than all numbers, so ones are no more than twice as many as hashes.
  const bits = new Uint8Array(Math.ceil((hashes.length * (3 + remainderBits + placeBits)) / 8));
  let at = 0;
  const write = (value: number, count: number): void => {
    for (let done = 0; done < count;) {
      const taken = Math.min(8 - (at & 7), count - done);
      bits[at >>> 3]! |= ((value >>> done) & ((1 << taken) - 1)) << (at & 7);
      done += taken;
      at += taken;
    }
  };
  let next = 0;
  for (const hash of hashes) {
    const number = (hash >>> placeBits) / sampledOf;
    assert(Number.isInteger(number), "the hashes of a sketch are those that its sample divides");
    const step = number - next;
    for (let ones = step >>> remainderBits; ones > 0; ones--) write(1, 1);
    write(0, 1);
    write(step, remainderBits);
    write(hash, placeBits);
    next = number + 1;
  }
  return { size: hashes.length, sampledOf, bits: bits.subarray(0, Math.ceil(at / 8)) };
}

/** Of any bytes as many hashes as they can hold, and no more than `size`. */
export function unpackSketch({ size, sampledOf, bits }: PackedSketch): Sketch {
  const remainderBits = remainderBitsOf(size, sampledOf);
  const hashes = new Uint32Array(Math.min(size, Math.floor((bits.length * 8) / (1 + remainderBits + placeBits))));
  const lowBits = remainderBits + placeBits;
  const remainderMask = 2 ** remainderBits - 1;
  let at = 0;
  let next = 0;
  // A state of 100,000 reports has 16 million hashes: this loop is a tenth of what opening it takes.
  for (let index = 0; index < hashes.length; index++) {
    let ones = 0;
    while (((bits[at >>> 3]! >>> (at & 7)) & 1) === 1) {
      ones++;
      at++;
    }
    at++;
    let low = 0;
    for (let done = 0; done < lowBits;) {
      const taken = Math.min(8 - (at & 7), lowBits - done);
      low |= ((bits[at >>> 3]! >>> (at & 7)) & ((1 << taken) - 1)) << done;
      done += taken;
      at += taken;
    }
    const number = next + ones * 2 ** remainderBits + (low & remainderMask);
    hashes[index] = number * sampledOf * 2 ** placeBits + (low >>> remainderBits);
    next = number + 1;
  }
  return { hashes: keep(hashes), sampledOf };
}

/** As many bits as a step of the average length has. */
function remainderBitsOf(size: number, sampledOf: number): number {
  const average = 2 ** (hashBits - placeBits) / sampledOf / Math.max(1, size);
  return Math.min(remainderBitsMax, Math.max(0, Math.floor(Math.log2(average))));
}
