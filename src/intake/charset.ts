import { charsetOfLegacyBytes } from "./legacy-charset.ts";

/** How the character set of a file became known; `guessed` is the only one that is doubtful. */
export interface CharsetFinding {
  /** WHATWG label, lower case, that `TextDecoder` accepts. */
  readonly charset: string;
  readonly from: "byte-order-mark" | "transport" | "declared" | "bytes" | "guessed";
  /** Bytes of the byte order mark, which is not part of the text. */
  readonly skip: number;
  /** The label that the file declares, when the bytes disproved it. */
  readonly disproved?: string;
}

/** HTML asks for the first 1,024 bytes; pages with long comments on top declare later, so four times as much is looked at. */
const prescanBytes = 4_096;

/** Enough to judge legacy encodings by their letters, and still cheap. */
const sampleBytes = 65_536;

/**
 * Finds the character set of a file:
 * 1. byte order mark; 2. what the transport said; 3. what the file declares (meta, XML declaration); 4. zero bytes of UTF-16;
 * 5. bytes that are valid UTF-8; 6. a guess by the letters that legacy encodings would give.
 * A declaration that the bytes disprove is overruled and named.
 * Source of the order: WHATWG HTML, "Determining the character encoding".
 */
export function findCharset(bytes: Uint8Array, transport?: string): CharsetFinding {
  const marked = byteOrderMark(bytes);
  if (marked) return marked;
  const zeros = utf16ByZeros(bytes);
  if (zeros) return { charset: zeros, from: "bytes", skip: 0 };
  const said = canonicalLabel(transport);
  const declared = said ?? declaredLabel(bytes);
  const utf8 = countUtf8(bytes);
  if (declared === undefined) {
    if (utf8.wrong === 0) return { charset: "utf-8", from: "bytes", skip: 0 };
    if (utf8.right > 20 * utf8.wrong) return { charset: "utf-8", from: "guessed", skip: 0 };
    return { charset: charsetOfLegacyBytes(bytes.subarray(0, sampleBytes)), from: "guessed", skip: 0 };
  }
  const from = said === undefined ? "declared" : "transport";
  if (declared === "utf-8" && utf8.wrong > utf8.right) {
    return { charset: charsetOfLegacyBytes(bytes.subarray(0, sampleBytes)), from: "guessed", skip: 0, disproved: declared };
  }
  // Several valid multi-byte sequences and no invalid one do not happen by chance in another encoding.
  if (declared !== "utf-8" && utf8.wrong === 0 && utf8.right > 1 && !declared.startsWith("iso-2022")) {
    return { charset: "utf-8", from: "bytes", skip: 0, disproved: declared };
  }
  return { charset: declared, from, skip: 0 };
}

/** The WHATWG label for a name of a character set; undefined when no decoder knows it. */
export function canonicalLabel(label: string | undefined): string | undefined {
  if (label === undefined || label === "") return undefined;
  try {
    const known = new TextDecoder(label.trim()).encoding;
    // A page whose declaration can be read byte by byte is not UTF-16, whatever it declares (WHATWG HTML says the same).
    return known === "replacement" ? undefined : known;
  } catch {
    // An unknown label is no label: the bytes decide.
    return undefined;
  }
}

function byteOrderMark(bytes: Uint8Array): CharsetFinding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { charset: "utf-8", from: "byte-order-mark", skip: 3 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: "utf-16be", from: "byte-order-mark", skip: 2 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { charset: "utf-16le", from: "byte-order-mark", skip: 2 };
  return undefined;
}

function declaredLabel(bytes: Uint8Array): string | undefined {
  // Any character set with one byte a character shows what ASCII says.
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, prescanBytes));
  const found =
    /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w:.-]+)/i.exec(head) ??
    /<meta\s[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head);
  const label = canonicalLabel(found?.[1]);
  return label?.startsWith("utf-16") ? "utf-8" : label;
}

/** Latin text in UTF-16 has a zero in every other byte; no eight-bit text has. */
function utf16ByZeros(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const end = Math.min(bytes.length, 2_048) & ~1;
  if (end < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < end; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = end / 2;
  if (odd > 0.4 * pairs && even < 0.05 * pairs) return "utf-16le";
  if (even > 0.4 * pairs && odd < 0.05 * pairs) return "utf-16be";
  return undefined;
}

/** The first of four words at and after `from` that may hold a byte beyond ASCII: sixteen bytes at a time, most of a page. */
function skipAscii(words: Int32Array, from: number): number {
  let word = from;
  while (word + 4 <= words.length && ((words[word]! | words[word + 1]! | words[word + 2]! | words[word + 3]!) & 0x80808080) === 0)
    word += 4;
  return word;
}

/** Well-formed and broken multi-byte sequences of UTF-8 (RFC 3629; overlong forms and surrogates count as broken). */
function countUtf8(bytes: Uint8Array): { readonly right: number; readonly wrong: number } {
  let right = 0;
  let wrong = 0;
  let at = 0;
  const shift = bytes.byteOffset % 4;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset - shift, (shift + bytes.length) >> 2);
  while (at < bytes.length) {
    if ((shift + at) % 4 === 0) at = 4 * skipAscii(words, (shift + at) >> 2) - shift;
    const lead = bytes[at];
    if (lead === undefined) break;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    let sound = length > 0;
    for (let next = 1; next < length && sound; next++) {
      const byte = bytes[at + next];
      // A sequence that the end of the file cuts is not an error of the encoding.
      if (byte === undefined) return { right, wrong };
      sound = (byte & 0xc0) === 0x80;
    }
    if (sound && length === 3) sound = !(lead === 0xe0 && bytes[at + 1]! < 0xa0) && !(lead === 0xed && bytes[at + 1]! > 0x9f);
    if (sound && length === 4) sound = !(lead === 0xf0 && bytes[at + 1]! < 0x90) && !(lead === 0xf4 && bytes[at + 1]! > 0x8f);
    if (sound) right++;
    else wrong++;
    at += sound ? length : 1;
  }
  return { right, wrong };
}
