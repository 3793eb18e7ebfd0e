/** Signs a text and checks a signature in constant time; made at the edge, where the key and `node:crypto` are. */
export interface Signer {
  sign(text: string): string;
  verify(text: string, signature: string): boolean;
}

/** What a link in a mail allows: one thing, for one subscriber. */
export interface Grant {
  readonly purpose: "confirm" | "unsubscribe";
  /** Id of the subscriber, not the address: links are forwarded and logged. */
  readonly subscriber: string;
  /** Milliseconds since 1970; null for ever. The way out of a list must work in an old mail. */
  readonly expiresMs: number | null;
}

export type TokenReading =
  | { readonly kind: "valid"; readonly grant: Grant }
  | { readonly kind: "refused"; readonly why: "malformed" | "forged" | "expired" };

/** A longer one was not made here. */
const tokenCharactersMax = 1_000;

const format = "v1";

/** A token for an address: letters, digits, "-", "_", "." and "~" only, so that no mail program breaks it. */
export function makeToken(grant: Grant, signer: Signer): string {
  const body = [format, grant.purpose, encode(grant.subscriber), grant.expiresMs === null ? "-" : String(grant.expiresMs)].join(".");
  return `${body}.${signer.sign(body)}`;
}

/** Reads a token back. The signature is checked first, so that nothing is told of a token that was not made here. */
export function readToken(token: string, signer: Signer, nowMs: number): TokenReading {
  const parts = token.length > tokenCharactersMax ? [] : token.split(".");
  const [version, purpose, subscriber = "", expires = "", signature = ""] = parts;
  if (parts.length !== 5 || version !== format) return { kind: "refused", why: "malformed" };
  if (!signer.verify(parts.slice(0, 4).join("."), signature)) return { kind: "refused", why: "forged" };
  if (purpose !== "confirm" && purpose !== "unsubscribe") return { kind: "refused", why: "malformed" };
  const expiresMs = expires === "-" ? null : Number(expires);
  if (expiresMs !== null && nowMs >= expiresMs) return { kind: "refused", why: "expired" };
  return { kind: "valid", grant: { purpose, subscriber: decode(subscriber), expiresMs } };
}

/** Letters, digits, "-" and "_" as they are, everything else as "~" and its code in hexadecimal digits, "~20~". */
function encode(text: string): string {
  return text.replaceAll(/[^\w-]/gu, (sign) => `~${sign.codePointAt(0)!.toString(16)}~`);
}

function decode(text: string): string {
  return text.replaceAll(/~([0-9a-f]{1,6})~/g, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
