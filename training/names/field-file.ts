import { encodePacked, quantise } from "../../src/reading/models/packed.ts";
import type { RandomField } from "./field.ts";

/** Share of the weights, the smallest ones, that is left out of the file. */
const DROPPED = 0.4;

/** A field and its word lists as the name recogniser reads them. */
export function fieldFile(field: RandomField, phrases: Uint8Array): Uint8Array {
  const { bytes, scale } = quantise(field.weights, smallest(field.weights));
  return encodePacked({ bits: field.bits, scale, transitions: [...field.transitions] }, [bytes, phrases]);
}

/** Size below which the smallest weights lie that are not worth their bytes. */
function smallest(weights: Float32Array): number {
  const sizes = Float32Array.from(weights.filter((weight) => weight !== 0).map(Math.abs)).sort();
  return sizes[Math.floor(sizes.length * DROPPED)] ?? 0;
}
