/*
 * Container of a model file: the length of the header (32 bits, little endian), the header as JSON, then the sections one after
 * the other. `Header.sections` gives their lengths in bytes.
 */

export interface Packed<Header> {
  readonly header: Header;
  readonly sections: readonly Uint8Array[];
}

export function encodePacked(header: object, sections: readonly Uint8Array[]): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify({ ...header, sections: sections.map((section) => section.length) }));
  const total = sections.reduce((sum, section) => sum + section.length, 4 + json.length);
  const bytes = new Uint8Array(total);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  let at = 4 + json.length;
  for (const section of sections) {
    bytes.set(section, at);
    at += section.length;
  }
  return bytes;
}

export function decodePacked<Header>(bytes: Uint8Array): Packed<Header> {
  const length = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header & { readonly sections: readonly number[] };
  const sections: Uint8Array[] = [];
  let at = 4 + length;
  for (const size of header.sections) {
    sections.push(bytes.subarray(at, at + size));
    at += size;
  }
  return { header, sections };
}

/** How the bytes of a table of weights become numbers. */
export interface WeightScale {
  /** Weight near which the scale turns from linear to logarithmic: the median of the sizes. */
  readonly middle: number;
  /** Largest size, that of the bytes 127 and -127. */
  readonly peak: number;
}

/**
 * Weights as one signed byte each, on a logarithmic scale: perceptron weights are heavy-tailed, and a linear scale loses the many
 * small ones. Sizes below `floor` become 0.
 */
export function quantise(weights: Float32Array, floor: number): { readonly bytes: Uint8Array; readonly scale: WeightScale } {
  const sizes = Float32Array.from(weights.filter((weight) => weight !== 0).map(Math.abs)).sort();
  const middle = sizes[sizes.length >> 1] ?? 1;
  const peak = sizes[sizes.length - 1] ?? 1;
  const range = Math.log(1 + peak / middle);
  const bytes = new Int8Array(weights.length);
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index]!;
    const size = Math.abs(weight);
    if (size < floor || size === 0) continue;
    const code = Math.max(1, Math.round((127 * Math.log(1 + size / middle)) / range));
    bytes[index] = weight < 0 ? -code : code;
  }
  return { bytes: new Uint8Array(bytes.buffer), scale: { middle, peak } };
}

/**
 * A table of weights as it stands in its file, and the number that each byte means. Decoding looks every byte up: a table of bytes
 * fits the caches of the processor four times better than one of floats, and needs no time to be made.
 */
export interface WeightTable {
  readonly codes: Uint8Array;
  readonly values: Float32Array;
}

/** The weights of `quantise`, each within one step of the scale. */
export function weightTable(codes: Uint8Array, scale: WeightScale): WeightTable {
  const range = Math.log(1 + scale.peak / scale.middle);
  const values = new Float32Array(256);
  for (let code = 1; code < 128; code++) {
    const size = scale.middle * (Math.exp((code / 127) * range) - 1);
    values[code] = size;
    values[256 - code] = -size;
  }
  return { codes, values };
}
