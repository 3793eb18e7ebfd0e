import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Data that may be used and not shipped lies beside the checkout; undefined where it is not. */
export function findShared(...parts: readonly string[]): string | undefined {
  const path = join(import.meta.dirname, "../../../shared", ...parts);
  return existsSync(path) ? path : undefined;
}

export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files of a gzipped tar archive that `wanted` accepts (POSIX ustar: 512-byte headers, octal sizes). */
export function readArchive(archive: string, wanted: (name: string) => boolean): readonly ArchivedFile[] {
  const bytes = gunzipSync(readFileSync(archive));
  const files: ArchivedFile[] = [];
  for (let at = 0; at + 512 <= bytes.length;) {
    const name = bytes.toString("latin1", at, at + 100).replace(/\0.*$/s, "");
    if (name === "") break;
    const size = Number.parseInt(bytes.toString("latin1", at + 124, at + 136), 8);
    if (wanted(name)) files.push({ name, bytes: Uint8Array.from(bytes.subarray(at + 512, at + 512 + size)) });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}
