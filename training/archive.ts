import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** Text of the first file of a gzipped tar archive whose name ends in `ending` (POSIX ustar: 512-byte headers, octal sizes). */
export function readFromArchive(archive: string, ending: string): string {
  const bytes = gunzipSync(readFileSync(archive));
  for (let at = 0; at + 512 <= bytes.length;) {
    const name = bytes.toString("latin1", at, at + 100).replace(/\0.*$/s, "");
    if (name === "") break;
    const size = Number.parseInt(bytes.toString("latin1", at + 124, at + 136), 8);
    if (name.endsWith(ending)) return bytes.toString("utf8", at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`Expected a file that ends in "${ending}" in ${archive}; found none.`);
}
