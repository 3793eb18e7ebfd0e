import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createZstdDecompress } from "node:zlib";

/** Limits of a body. A body that expands beyond all measure is stopped while it expands, not afterwards. */
export interface BodyLimits {
  readonly compressedBytes: number;
  readonly decodedBytes: number;
}

export type Body =
  | { readonly kind: "body"; readonly bytes: Uint8Array; readonly compressedBytes: number }
  | { readonly kind: "refused"; readonly reason: "too-large" | "coding"; readonly detail: string }
  | { readonly kind: "broken"; readonly detail: string };

/** Text compresses by 5 to 20, pages of white space by 60. */
const ratioMax = 100;

/** Below this a high ratio does no harm. */
const ratioFreeBytes = 1_048_576;

/** More codings in a row are an attack: each one may multiply the work of the one before (CVE-2026-22036). */
const codingsMax = 2;

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  "x-gzip": () => createGunzip(),
  br: () => createBrotliDecompress(),
  zstd: () => createZstdDecompress(),
};

/** The codings that are understood, as an Accept-Encoding header. */
export const acceptedCodings = "gzip, br, zstd";

/**
 * Undoes the content codings of a body while counting what goes in and what comes out of each. `codings`: in the order in which they
 * were applied. Reads no more than the limits allow; errors of the chunks themselves go on to the caller.
 */
export async function decodeBody(chunks: AsyncIterable<Uint8Array>, codings: readonly string[], limits: BodyLimits): Promise<Body> {
  const unknown = codings.find((coding) => decoders[coding] === undefined);
  if (unknown !== undefined)
    return refuse("coding", `Expected a body in ${acceptedCodings} or plain, but it is coded as "${unknown.slice(0, 40)}".`);
  if (codings.length > codingsMax) return refuse("coding", `Expected at most ${codingsMax} content codings, but ${codings.length} came.`);
  const read = { wire: 0 };
  const parts: Uint8Array[] = [];
  let size = 0;
  let failure: unknown;
  async function* counted(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of chunks) {
        read.wire += chunk.length;
        if (read.wire > limits.compressedBytes) throw new TooLarge(`more than ${limits.compressedBytes} bytes`);
        yield chunk;
      }
    } catch (error) {
      failure ??= error;
      throw error;
    }
  }
  const stages = codings.toReversed().flatMap((coding) => [decoders[coding]!(), measured(limits, read)]);
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > limits.decodedBytes) throw new TooLarge(`more than ${limits.decodedBytes} bytes`);
      parts.push(chunk);
    }
  };
  try {
    // The declared types know fixed numbers of stages only.
    await pipeline([Readable.from(counted()), ...stages, collect] as unknown as readonly NodeJS.ReadWriteStream[]);
  } catch (error) {
    if (error instanceof TooLarge || failure instanceof TooLarge) {
      return refuse("too-large", `Expected a body of sound size, but it has ${((failure ?? error) as Error).message}.`);
    }
    if (failure !== undefined) throw failure;
    return { kind: "broken", detail: `Expected a body in ${codings.join(", ")}, but it cannot be decoded (${(error as Error).message}).` };
  }
  return { kind: "body", bytes: Buffer.concat(parts, size), compressedBytes: read.wire };
}

class TooLarge extends Error {}

/** Between two codings, so that the first cannot flood the second. */
function measured(limits: BodyLimits, read: { readonly wire: number }): (source: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array> {
  return async function* (source) {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > limits.decodedBytes) throw new TooLarge(`more than ${limits.decodedBytes} bytes when decoded`);
      if (size > ratioFreeBytes && size > ratioMax * read.wire) {
        throw new TooLarge(`${size} bytes out of ${read.wire}: more than ${ratioMax} times what came over the wire`);
      }
      yield chunk;
    }
  };
}

function refuse(reason: "too-large" | "coding", detail: string): Body {
  return { kind: "refused", reason, detail };
}
