import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { ShownStory } from "../digest/index.ts";
import type { OutgoingMail } from "../ports/index.ts";

/** What the digest of a subscriber told. */
export interface Told {
  readonly date: string;
  readonly memory: readonly ShownStory[];
}

/** A mail is kept as it is, so that trying again sends the same bytes. */
export function packMail(mail: OutgoingMail): Uint8Array {
  return zstdCompressSync(JSON.stringify(mail));
}

export function unpackMail(packed: Uint8Array): OutgoingMail {
  return JSON.parse(zstdDecompressSync(packed).toString()) as OutgoingMail;
}

export function packTold(told: Told): Uint8Array {
  return zstdCompressSync(JSON.stringify(told));
}

export function unpackTold(packed: Uint8Array): Told {
  return JSON.parse(zstdDecompressSync(packed).toString()) as Told;
}
