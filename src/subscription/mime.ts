/*
 * As much of MIME as a bounce needs (RFC 2045, 2046): header fields, parts and their encodings. Nothing is looked up and nothing grows:
 * decoded text is never longer than what came.
 */

export interface Part {
  /** "message/delivery-status", lower case. */
  readonly type: string;
  readonly encoding: string;
  readonly body: string;
  readonly children: readonly Part[];
}

/** Deeper ones are read as text. */
const depthMax = 8;
const partsMax = 50;

export function parsePart(text: string, depth = 0): Part {
  const border = /\r?\n\r?\n/.exec(text);
  const head = border === null ? text : text.slice(0, border.index);
  const body = border === null ? "" : text.slice(border.index + border[0].length);
  const fields = parseFields(head);
  const type = fields.get("content-type") ?? "text/plain";
  const boundary = /;\s*boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i.exec(type);
  const name = type.split(";")[0]!.trim().toLowerCase();
  const isMultipart = name.startsWith("multipart/") && boundary !== null && depth < depthMax;
  return {
    type: name,
    encoding: (fields.get("content-transfer-encoding") ?? "").trim().toLowerCase(),
    body,
    children: isMultipart ? split(body, boundary[1] ?? boundary[2]!).map((part) => parsePart(part, depth + 1)) : [],
  };
}

/** Header fields by name in lower case, continued lines joined; of a repeated field the first counts. */
export function parseFields(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

export function decodeBody({ body, encoding }: Part): string {
  if (encoding === "quoted-printable") return decodeQuotedPrintable(body);
  if (encoding === "base64") return decodeBase64(body);
  return body;
}

/** Lines that begin with "--" and the boundary divide the parts; what stands before the first and after the last is no part. */
function split(body: string, boundary: string): readonly string[] {
  const parts: string[] = [];
  let open: string[] | undefined;
  for (const line of body.split("\n")) {
    const bare = line.trimEnd();
    if (bare === `--${boundary}` || bare === `--${boundary}--`) {
      if (open !== undefined) parts.push(open.join("\n"));
      if (bare.endsWith("--") && bare.length > boundary.length + 2) return parts.slice(0, partsMax);
      open = [];
    } else open?.push(line);
  }
  // A mail that was cut off ends inside its last part.
  return open === undefined ? parts : [...parts, open.join("\n")].slice(0, partsMax);
}

function decodeQuotedPrintable(text: string): string {
  return toText(
    text
      .replaceAll(/=[ \t]*\r?\n/g, "")
      .replaceAll(/=([0-9a-f]{2})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

function decodeBase64(text: string): string {
  const letters = text.replaceAll(/[^A-Za-z0-9+/]/g, "");
  const whole = letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0));
  return toText(atob(whole));
}

/** One character a byte to the UTF-8 that they are; as they came when they are not. */
function toText(bytes: string): string {
  if (!/^[\u0000-\u00ff]*$/.test(bytes)) return bytes;
  return new TextDecoder().decode(Uint8Array.from(bytes, (unit) => unit.charCodeAt(0)));
}
