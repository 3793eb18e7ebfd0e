import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

/** Writes a model into `models/`, compressed with Brotli. Returns the size of the file in bytes. */
export function writeModel(name: string, bytes: Uint8Array): number {
  const options = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const packed = brotliCompressSync(bytes, { params: options });
  writeFileSync(join(import.meta.dirname, "..", "models", `${name}.bin.br`), packed);
  return packed.length;
}

/** The unpacked bytes of a model that was written before. */
export function readModel(name: string): Uint8Array {
  return brotliDecompressSync(readFileSync(join(import.meta.dirname, "..", "models", `${name}.bin.br`)));
}
