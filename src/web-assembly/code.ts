/*
 * Puts WebAssembly modules together from op codes (core specification 2.0, chapter 5): vectors of four numbers (SIMD) are out of reach for
 * JavaScript, and a module made here needs no other language and no other tool. Floats of 32 bits in one fixed order give the same
 * results on every machine.
 */

const GET = 0x20;
const SET = 0x21;
const CONST = 0x41;
const SIMD = 0xfd;
const V128 = 0x7b;
const I32 = 0x7f;

export const add: readonly number[] = [0x6a];
export const subtract: readonly number[] = [0x6b];
export const isLess: readonly number[] = [0x48];
export const shiftLeft: readonly number[] = [0x74];

/** Whole numbers of 32 bits, one or four side by side. `lane` takes one of four out; `lowestBit` is the place of the lowest bit that is set. */
export const words: {
  readonly load: (offset: number) => readonly number[];
  readonly store: (offset: number) => readonly number[];
  readonly lane: (lane: number) => readonly number[];
  readonly lowestBit: readonly number[];
} = {
  load: (offset) => [0x28, 2, offset],
  store: (offset) => [0x36, 2, offset],
  lane: (lane) => [SIMD, 0x1b, lane],
  lowestBit: [0x68],
};

/** A vector of which every bit is set. */
export const allBits: readonly number[] = [SIMD, 0x0c, ...Array<number>(16).fill(255)];

/** On the bits of two vectors; `andNot` keeps those of the first that the second lacks. */
export const and: readonly number[] = [SIMD, 0x4e];
export const andNot: readonly number[] = [SIMD, 0x4f];

/** Of four floats each. `least` and `most` take the second where it is less, or more; `nearest` is the nearest whole number. */
export const floats: Readonly<
  Record<"greater" | "absolute" | "add" | "subtract" | "multiply" | "divide" | "least" | "most" | "nearest", readonly number[]>
> = {
  greater: [SIMD, 0x44],
  absolute: [SIMD, 0xe0, 0x01],
  add: [SIMD, 0xe4, 0x01],
  subtract: [SIMD, 0xe5, 0x01],
  multiply: [SIMD, 0xe6, 0x01],
  divide: [SIMD, 0xe7, 0x01],
  least: [SIMD, 0xea, 0x01],
  most: [SIMD, 0xeb, 0x01],
  nearest: [SIMD, 0x6a],
};

/** Of four whole numbers of 32 bits, or of eight of 16 bits: `dot` sums neighbouring products of the second into the first. */
export const wholes: Readonly<Record<"add" | "dot" | "fromFloats" | "toFloats" | "narrow", readonly number[]>> = {
  add: [SIMD, 0xae, 0x01],
  dot: [SIMD, 0xba, 0x01],
  /** From four floats, and to them. */
  fromFloats: [SIMD, 0xf8, 0x01],
  toFloats: [SIMD, 0xfa, 0x01],
  /** Eight of 16 bits from two times four. */
  narrow: [SIMD, 0x85, 0x01],
};

/** A number without sign in the encoding LEB128. */
const leb = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...leb(value >> 7)]);

/** Load and store of a vector at the address on the stack, so many bytes further. */
export const load = (offset: number): readonly number[] => [SIMD, 0x00, 2, ...leb(offset)];
export const store = (offset: number): readonly number[] => [SIMD, 0x0b, 2, ...leb(offset)];
/** The 32 bits at the address on the stack, four times, and storing the first of the four. */
export const splat = (offset: number): readonly number[] => [SIMD, 0x09, 2, ...leb(offset)];
export const storeFirst: readonly number[] = [SIMD, 0x5a, 2, 0, 0];
/** The four parts of the vector on the stack (twice there) moved on by so many places. */
export const turnedBy = (places: number): readonly number[] => [
  SIMD,
  0x0d,
  ...Array.from({ length: 16 }, (_, at) => (at + 4 * places) % 16),
];

/** A whole number below 8,192; the encoding is LEB128 with a sign. */
export const number = (value: number): readonly number[] => (value < 64 ? [CONST, value] : [CONST, (value & 127) | 128, value >> 7]);

/** The same float four times. */
export function fourTimes(value: number): readonly number[] {
  return [SIMD, 0x0c, ...new Uint8Array(new Float32Array(4).fill(value).buffer)];
}

/** One function: parameters and other whole numbers by name, and vectors by number. */
export class Code {
  readonly #names: readonly string[];
  readonly #parameters: number;
  readonly #vectors: number;

  constructor(parameters: readonly string[], locals: readonly string[], vectors: number) {
    this.#names = [...parameters, ...locals];
    this.#parameters = parameters.length;
    this.#vectors = vectors;
  }

  get(name: string): readonly number[] {
    return [GET, this.#placeOf(name)];
  }

  set(name: string): readonly number[] {
    return [SET, this.#placeOf(name)];
  }

  increase(name: string, by: readonly number[]): readonly number[] {
    return [...this.get(name), ...by, ...add, ...this.set(name)];
  }

  vector(index: number): readonly number[] {
    return [GET, this.#names.length + index];
  }

  setVector(index: number): readonly number[] {
    return [SET, this.#names.length + index];
  }

  finish(body: readonly number[]): WasmFunction {
    const locals = this.#names.length - this.#parameters;
    return { parameters: this.#parameters, code: [2, locals, I32, this.#vectors, V128, ...body, 0x0b] };
  }

  #placeOf(name: string): number {
    return this.#names.indexOf(name);
  }
}

export interface WasmFunction {
  /** All of them whole numbers of 32 bits. */
  readonly parameters: number;
  readonly code: readonly number[];
}

/** Repeats `body` while the condition that `test` leaves on the stack holds. */
export function whileLoop(test: readonly number[], body: readonly number[]): readonly number[] {
  return [0x02, 0x40, 0x03, 0x40, ...test, 0x45, 0x0d, 1, ...body, 0x0c, 0, 0x0b, 0x0b];
}

/** The bytes of a module that works on the memory `env.memory` and gives out the functions by name. */
export function assemble(functions: Readonly<Record<string, WasmFunction>>): Uint8Array<ArrayBuffer> {
  const section = (id: number, entries: readonly (readonly number[])[]): number[] => {
    const content = [...leb(entries.length), ...entries.flat()];
    return [id, ...leb(content.length), ...content];
  };
  const text = (value: string): number[] => [value.length, ...Array.from(value, (letter) => letter.charCodeAt(0))];
  const all = Object.entries(functions);
  return Uint8Array.from(
    [
      [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(
        1,
        all.map(([, { parameters }]) => [0x60, parameters, ...Array<number>(parameters).fill(I32), 0]),
      ),
      section(2, [[...text("env"), ...text("memory"), 2, 0, 1]]),
      section(
        3,
        all.map((_, index) => [index]),
      ),
      section(
        7,
        all.map(([name], index) => [...text(name), 0, index]),
      ),
      section(
        10,
        all.map(([, { code }]) => [...leb(code.length), ...code]),
      ),
    ].flat(),
  );
}
