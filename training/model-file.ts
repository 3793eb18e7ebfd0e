import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** Writes a model into `models/`, compressed with Zstandard. Returns the size of the file in bytes. */
export function writeModel(name: string, bytes: Uint8Array): number {
  const packed = zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 19 } });
  writeFileSync(fileOf(name), packed);
  return packed.length;
}

/** The unpacked bytes of a model that was written before. */
export function readModel(name: string): Uint8Array {
  return zstdDecompressSync(readFileSync(fileOf(name)));
}

function fileOf(name: string): string {
  return join(import.meta.dirname, "..", "models", `${name}.bin.zst`);
}
