import { limits } from "../../src/kernel/index.ts";
import { matrix, turned } from "../../src/reading/models/matrix.ts";
import type { Matrix, Workspace } from "../../src/reading/models/matrix.ts";
import type { Network } from "./network.ts";
import { addRows, slopeOfSoftSign, softSign, writeTurned } from "./slopes.ts";
import type { Example } from "./walk.ts";

/** Shares of the numbers that are hidden while learning (Srivastava et al. 2014). */
export interface Dropout {
  /** Of a word by itself. */
  readonly token: number;
  /** Of a word in its sentence; the same ones for all words of a sentence (Gal and Ghahramani 2016). */
  readonly hidden: number;
}

/** The part of the network that reads a sentence: from words by themselves to words in their sentence. */
export class EncoderWalk {
  readonly #network: Network;
  readonly #space: Workspace;
  readonly #dropout: Dropout;
  readonly #random: () => number;
  readonly #gates: number;
  readonly #both: number;
  readonly #words: Float32Array;
  readonly #wordMask: Float32Array;
  readonly #wordSlopes: Float32Array;
  readonly #gate: Float32Array;
  readonly #gateSlopes: Float32Array;
  readonly #memory: Float32Array;
  readonly #placed: Float32Array;
  readonly #placedMask: Float32Array;
  readonly #inputTurned: Float32Array;

  constructor(network: Network, space: Workspace, dropout: Dropout, random: () => number) {
    const { token, hidden } = network.shape;
    const longest = limits.sentenceTokens;
    this.#network = network;
    this.#space = space;
    this.#dropout = dropout;
    this.#random = random;
    this.#gates = 6 * hidden;
    this.#both = 2 * hidden;
    this.#words = space.array((longest + 2) * token);
    this.#wordMask = new Float32Array((longest + 2) * token);
    this.#wordSlopes = space.array((longest + 2) * token);
    this.#gate = space.array(longest * this.#gates);
    this.#gateSlopes = space.array(longest * this.#gates);
    this.#memory = new Float32Array(longest * this.#both);
    this.#placed = space.array((longest + 1) * this.#both);
    this.#placedMask = new Float32Array(this.#both);
    this.#inputTurned = space.array(network.input.weights.length);
  }

  renew(): void {
    writeTurned(this.#network.input, this.#inputTurned);
  }

  /** The words in their sentence, and behind them one row that is left for the root. */
  forward(example: Example): Float32Array {
    this.#placeWords(example);
    this.#sumGates(example.length);
    for (let col = 0; col < this.#both; col++) this.#placedMask[col] = this.#keep(this.#dropout.hidden);
    this.#remember(example.length);
    return this.#placed;
  }

  /** Adds to the gradients, given the slopes of what `forward` returned. */
  back(example: Example, placedSlopes: Float32Array): void {
    this.#returnGates(example.length, placedSlopes);
    this.#returnWords(example);
  }

  /** What is kept is enlarged, so that the sum stays. */
  #keep(share: number): number {
    return this.#random() < share ? 0 : 1 / (1 - share);
  }

  /** Sums of the vectors of each word's views, with a row of zeros before the first and behind the last. */
  #placeWords({ length, rows }: Example): void {
    const { tables, shape } = this.#network;
    const { token } = shape;
    this.#words.fill(0, 0, (length + 2) * token);
    for (let word = 0; word < length; word++) {
      const at = (word + 1) * token;
      for (let view = 0; view < tables.length; view++) {
        const from = rows[word * tables.length + view]! * token;
        const { weights } = tables[view]!;
        for (let col = 0; col < token; col++) this.#words[at + col] = this.#words[at + col]! + weights[from + col]!;
      }
      for (let col = 0; col < token; col++) {
        const keep = this.#keep(this.#dropout.token);
        this.#wordMask[at + col] = keep;
        this.#words[at + col] = this.#words[at + col]! * keep;
      }
    }
  }

  #sumGates(length: number): void {
    const { input, inputBias, shape } = this.#network;
    const gates = this.#gates;
    for (let word = 0; word < length; word++) this.#gate.set(inputBias.weights, word * gates);
    this.#space.addProduct(matrix(this.#gate, gates), this.#windows(), matrix(input.weights, gates), length, 3 * shape.token, gates);
  }

  /** Rows of three words that overlap: each begins one word after the one before. */
  #windows(): Matrix {
    return matrix(this.#words, this.#network.shape.token);
  }

  /** Runs the memory along the sentence from both sides; gates are left as they are after their soft signs. */
  #remember(length: number): void {
    const { hidden } = this.#network.shape;
    for (let side = 0; side < 2; side++) {
      for (let step = 0; step < length; step++) {
        const word = side === 0 ? step : length - 1 - step;
        const before = side === 0 ? word - 1 : word + 1;
        const at = word * this.#gates + side * 3 * hidden;
        for (let unit = 0; unit < hidden; unit++) {
          const col = side * hidden + unit;
          const candidate = softSign(this.#gate[at + unit]!);
          const forget = 0.5 + 0.5 * softSign(this.#gate[at + hidden + unit]!);
          const out = 0.5 + 0.5 * softSign(this.#gate[at + 2 * hidden + unit]!);
          const kept = step === 0 ? 0 : this.#memory[before * this.#both + col]!;
          const now = forget * kept + (1 - forget) * candidate;
          this.#gate[at + unit] = candidate;
          this.#gate[at + hidden + unit] = forget;
          this.#gate[at + 2 * hidden + unit] = out;
          this.#memory[word * this.#both + col] = now;
          this.#placed[word * this.#both + col] = out * now * this.#placedMask[col]!;
        }
      }
    }
  }

  #returnGates(length: number, placedSlopes: Float32Array): void {
    const { hidden } = this.#network.shape;
    for (let side = 0; side < 2; side++) {
      for (let unit = 0; unit < hidden; unit++) {
        const col = side * hidden + unit;
        let later = 0;
        for (let step = length - 1; step >= 0; step--) {
          const word = side === 0 ? step : length - 1 - step;
          const before = side === 0 ? word - 1 : word + 1;
          const at = word * this.#gates + side * 3 * hidden + unit;
          const candidate = this.#gate[at]!;
          const forget = this.#gate[at + hidden]!;
          const out = this.#gate[at + 2 * hidden]!;
          const kept = step === 0 ? 0 : this.#memory[before * this.#both + col]!;
          const back = placedSlopes[word * this.#both + col]! * this.#placedMask[col]!;
          const whole = later + back * out;
          this.#gateSlopes[at] = whole * (1 - forget) * slopeOfSoftSign(candidate);
          this.#gateSlopes[at + hidden] = whole * (kept - candidate) * 0.5 * slopeOfSoftSign(2 * forget - 1);
          this.#gateSlopes[at + 2 * hidden] = back * this.#memory[word * this.#both + col]! * 0.5 * slopeOfSoftSign(2 * out - 1);
          later = whole * forget;
        }
      }
    }
  }

  #returnWords({ length, rows }: Example): void {
    const { input, inputBias, tables, shape } = this.#network;
    const { token } = shape;
    const gates = this.#gates;
    const gateSlopes = matrix(this.#gateSlopes, gates);
    addRows(inputBias.gradient, this.#gateSlopes, length, gates);
    this.#space.addProduct(matrix(input.gradient, gates), turned(this.#windows()), gateSlopes, 3 * token, length, gates);
    this.#wordSlopes.fill(0, 0, (length + 2) * token);
    const inputTurned = matrix(this.#inputTurned, 3 * token);
    for (let offset = 0; offset < 3; offset++) {
      const part = { ...inputTurned, at: inputTurned.at + offset * token };
      this.#space.addProduct(matrix(this.#wordSlopes, token, offset), gateSlopes, part, length, gates, token);
    }
    for (let word = 0; word < length; word++) {
      const at = (word + 1) * token;
      for (let col = 0; col < token; col++) this.#wordSlopes[at + col] = this.#wordSlopes[at + col]! * this.#wordMask[at + col]!;
      for (let view = 0; view < tables.length; view++) {
        const row = rows[word * tables.length + view]!;
        const { gradient, touched } = tables[view]!;
        touched!.add(row);
        for (let col = 0; col < token; col++) gradient[row * token + col] = gradient[row * token + col]! + this.#wordSlopes[at + col]!;
      }
    }
  }
}
