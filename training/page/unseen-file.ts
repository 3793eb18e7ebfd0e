import { brotliCompressSync, brotliDecompressSync } from "node:zlib";

/**
 * Cross-validated likelihoods of all blocks by page id, one byte a block: what models said that had never seen the page's site.
 * Kept so that the scores of unseen pages can be measured without training again.
 */
export function packUnseen(likely: ReadonlyMap<string, Float32Array>): string {
  const lines = [...likely].map(
    ([id, values]) => `${id} ${Buffer.from(Array.from(values, (value) => Math.round(value * 255))).toString("base64")}`,
  );
  return brotliCompressSync(Buffer.from(lines.join("\n"))).toString("base64");
}

export function unpackUnseen(packed: string): ReadonlyMap<string, Float32Array> {
  const lines = brotliDecompressSync(Buffer.from(packed, "base64")).toString().split("\n");
  return new Map(
    lines.map((line) => {
      const space = line.indexOf(" ");
      return [line.slice(0, space), Float32Array.from(Buffer.from(line.slice(space + 1), "base64"), (byte) => byte / 255)] as const;
    }),
  );
}
