import { limits, sourceId } from "../kernel/index.ts";
import type { Notice, Outcome } from "../kernel/index.ts";
import { findCharset } from "./charset.ts";
import type { CharsetFinding } from "./charset.ts";
import { findFormat } from "./format.ts";
import type { ClaimedFacts, GivenFacts, Source } from "./source.ts";

/** What is known of a file besides its bytes. */
export interface SourceFacts {
  /** Name shown to people. */
  readonly file: string;
  readonly given?: GivenFacts;
  readonly claimed?: ClaimedFacts;
  /** Character set named by the transport, for example by HTTP. */
  readonly httpCharset?: string;
  /** Overrules what content and name say. */
  readonly format?: "html" | "text";
}

/**
 * Bytes to characters. Total: every byte sequence gives a source; what is doubtful is in the notices. The byte order mark is
 * dropped, nothing else is changed.
 */
export function decodeSource(bytes: Uint8Array, about: SourceFacts): Outcome<Source> {
  const notices: Notice[] = [];
  const whole = bytes.length > limits.sourceBytes ? bytes.subarray(0, limits.sourceBytes) : bytes;
  if (whole !== bytes) {
    notices.push({
      code: "text-cut",
      detail: `The file has ${bytes.length} bytes, at most ${limits.sourceBytes} are read; the rest was left out. Save the article alone.`,
    });
  }
  const { characters, charset, notices: doubts } = decodeBytes(whole, about.httpCharset);
  notices.push(...doubts);
  const value: Source = {
    id: sourceId(about.file, fingerprint(whole)),
    file: about.file,
    format: about.format ?? findFormat(characters, about.file),
    charset,
    characters,
    given: about.given ?? {},
    ...(about.claimed === undefined ? {} : { claimed: about.claimed }),
  };
  return { value, notices };
}

/** The characters of bytes without their byte order mark, and what is doubtful about them. */
export function decodeBytes(
  bytes: Uint8Array,
  httpCharset: string | undefined,
): { readonly characters: string; readonly charset: string; readonly notices: readonly Notice[] } {
  const finding = findCharset(bytes, httpCharset);
  const characters = new TextDecoder(finding.charset, { ignoreBOM: true }).decode(finding.skip > 0 ? bytes.subarray(finding.skip) : bytes);
  return { characters, charset: finding.charset, notices: charsetNotices(finding, characters) };
}

/**
 * 64 bits over all bytes, four at a time, as hexadecimal digits: tells sources apart within a run and protects nothing.
 * Mixing as in MurmurHash3 (Appleby, public domain), in two lanes.
 */
function fingerprint(bytes: Uint8Array): string {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const whole = bytes.length >> 2;
  // Read in the order of the machine; every machine that runs Node is little-endian.
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, whole);
  const lanes = Int32Array.of(bytes.length | 0, ~bytes.length);
  for (let from = 0; from < whole; from += stretch) mixWords(words, from, Math.min(whole, from + stretch), lanes);
  let left = lanes[0]!;
  let right = lanes[1]!;
  for (let at = whole * 4; at < bytes.length; at++) {
    left = Math.imul(left ^ bytes[at]!, 0x01000193);
    right = Math.imul(right ^ bytes[at]!, 0x85ebca6b);
  }
  return [left ^ (left >>> 15), right ^ (right >>> 13)].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}

/**
 * Words that are mixed at a time. Engines optimise a function that is called often once for all, but one long loop again at every call.
 */
const stretch = 2_048;

function mixWords(words: Int32Array, from: number, to: number, lanes: Int32Array): void {
  let left = lanes[0]!;
  let right = lanes[1]!;
  for (let at = from; at < to; at++) {
    const word = Math.imul(words[at]!, 0xcc9e2d51);
    left = (Math.imul(left ^ word ^ (word >>> 17), 0x85ebca6b) + 0x1b873593) | 0;
    right = (Math.imul(((right << 13) | (right >>> 19)) ^ word, 5) + 0x66546b64) | 0;
  }
  lanes[0] = left;
  lanes[1] = right;
}

function charsetNotices(finding: CharsetFinding, characters: string): Notice[] {
  if (finding.disproved !== undefined) {
    const detail = `The file declares ${finding.disproved}, but its bytes are not; it was read as ${finding.charset}. Look whether letters with marks are right.`;
    return [{ code: "charset-wrong", detail }];
  }
  if (finding.from === "guessed") {
    const detail = `No character set was declared and the bytes are not UTF-8; it was read as ${finding.charset}. Look whether letters with marks are right.`;
    return [{ code: "charset-guessed", detail }];
  }
  let replaced = 0;
  for (let at = characters.indexOf("\ufffd"); at >= 0; at = characters.indexOf("\ufffd", at + 1)) replaced++;
  if (replaced === 0) return [];
  const detail = `${replaced} places do not fit ${finding.charset} and are shown as U+FFFD. Save the file again from its source.`;
  return [{ code: "charset-wrong", detail }];
}

/** How much of a file is looked at to tell whether it is text. */
const binaryProbeBytes = 8_192;

/** True for bytes that no text has: zero bytes outside UTF-16 and UTF-32, or mostly control characters. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, binaryProbeBytes);
  if (head.length === 0) return false;
  const { charset } = findCharset(head);
  if (charset.startsWith("utf-16")) return false;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls > 0.05 * head.length;
}
