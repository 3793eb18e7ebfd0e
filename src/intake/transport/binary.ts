import { looksBinary } from "../index.ts";

/** First bytes by which people's usual mistakes are known by name, so that the message can say what came. */
const signatures: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF document"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or an office document"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an office document"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG picture"],
  [[0xff, 0xd8, 0xff], "a JPEG picture"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF picture"],
  [[0x1f, 0x8b], "a gzip file"],
  [[0x28, 0xb5, 0x2f, 0xfd], "a Zstandard file"],
  [[0x42, 0x5a, 0x68], "a bzip2 file"],
  [[0x37, 0x7a, 0xbc, 0xaf], "a 7-Zip archive"],
  [[0x62, 0x70, 0x6c, 0x69, 0x73, 0x74], "a Safari web archive"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], "an SQLite database"],
];

/** What kind of binary data the bytes are, in words; undefined for text in any character set. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  for (const [signature, what] of signatures) {
    if (signature.every((byte, at) => bytes[at] === byte)) return what;
  }
  if (bytes[0] === 0x52 && bytes[1] === 0x49 && bytes[8] === 0x57 && bytes[9] === 0x45) return "a WebP picture";
  return looksBinary(bytes) ? "binary data" : undefined;
}
