import { createHash } from "node:crypto";
import { VariorumError } from "../kernel/index.ts";
import type { SetAsidePage, Store } from "../ports/index.ts";
import { packBytes, unpackBytes } from "./packing/pack.ts";
import type { DeskFile } from "./threads/prepare.ts";

/**
 * Keeps a page that no thread could read, with the reason, so that nothing is lost and nothing is tried for ever. The error goes on to
 * whoever handed it in.
 */
export function setAside(store: Store, { bytes, firstSeen, ...about }: DeskFile, error: unknown): never {
  if (error instanceof VariorumError && error.code === "reading-failed") {
    const page = { sha256: hashOf(bytes), file: about.file, about: JSON.stringify(about), at: firstSeen, why: error.message };
    store.transaction(() => store.setPageAside(page, packBytes(bytes)));
  }
  throw error;
}

/** The page as it was handed in. */
export function fileSetAside(store: Store, { sha256, about }: SetAsidePage): Omit<DeskFile, "firstSeen"> | undefined {
  const packed = store.bytesSetAside(sha256);
  if (packed === undefined) return undefined;
  return { ...(JSON.parse(about) as Omit<DeskFile, "firstSeen" | "bytes">), bytes: Uint8Array.from(unpackBytes(packed)) };
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
