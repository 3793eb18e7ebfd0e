/** The head of an HTTP/1 answer as an archive keeps it. */
export interface HttpHead {
  readonly status: number;
  /** Names in lower case; values of a repeated name are joined by ", ". */
  readonly headers: ReadonlyMap<string, string>;
  /** Where the body begins. */
  readonly bodyAt: number;
}

/** Longer heads are no heads. */
const headBytesMax = 65_536;

/** Splits the bytes of an HTTP/1 answer; undefined when they are none. */
export function readHttpHead(bytes: Uint8Array): HttpHead | undefined {
  const end = endOfHead(bytes);
  if (end === undefined) return undefined;
  const [statusLine = "", ...lines] = latin1(bytes.subarray(0, end.head)).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(statusLine);
  if (status === null) return undefined;
  return { status: Number(status[1]), headers: readHeaders(lines), bodyAt: end.body };
}

/** `Name: value` lines; a line that begins with white space goes on with the one before. */
export function readHeaders(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  let last = "";
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line)) {
      if (last !== "") headers.set(last, `${headers.get(last)!} ${line.trim()}`.trim());
    } else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      const value = line.slice(colon + 1).trim();
      headers.set(last, headers.has(last) ? `${headers.get(last)!}, ${value}` : value);
    }
  }
  return headers;
}

/** First empty line: where the head ends and where the body begins. */
export function endOfHead(bytes: Uint8Array): { readonly head: number; readonly body: number } | undefined {
  const end = Math.min(bytes.length, headBytesMax);
  for (let at = 0; at < end; at++) {
    if (bytes[at] !== 10) continue;
    if (bytes[at + 1] === 10) return { head: at, body: at + 2 };
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return { head: at, body: at + 3 };
  }
  return undefined;
}

/** The body of chunked transfer coding (RFC 9112, 7.1), up to the first fault; undefined when it does not even begin so. */
export function joinChunks(bytes: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const lineEnd = bytes.indexOf(10, at);
    if (lineEnd < 0 || lineEnd - at > 100) break;
    const size = /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(latin1(bytes.subarray(at, lineEnd)).trim());
    if (size === null) break;
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) return concat(parts);
    parts.push(bytes.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length;
    while (bytes[at] === 13 || bytes[at] === 10) at++;
  }
  return parts.length === 0 ? undefined : concat(parts);
}

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Media type and character set of a Content-Type header. */
export function readContentType(header: string | undefined): { readonly type: string | null; readonly charset: string | null } {
  const [type = "", ...parameters] = (header ?? "").split(";");
  const charset = parameters.map((one) => /^\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(one)?.[1]).find((value) => value !== undefined);
  return { type: type.trim().toLowerCase() || null, charset: charset ?? null };
}

/** Content codings of a header, outermost last; "identity" is none. */
export function readCodings(header: string | undefined): readonly string[] {
  const names = (header ?? "").split(",").map((name) => name.trim().toLowerCase());
  return names.filter((name) => name !== "" && name !== "identity" && name !== "none");
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
