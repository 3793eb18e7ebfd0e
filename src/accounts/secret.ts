import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 bits: nobody guesses one, so that a plain hash of it can be kept and looked up, without salt and without slowness. */
const secretBytes = 32;

/** A new secret of letters, digits, "-" and "_". */
export function makeSecret(): string {
  return randomBytes(secretBytes).toString("base64url");
}

/** What is kept of a secret. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/**
 * Stands in the forms of a session: who knows it has read a page of this session. Made from the session's secret, so that it need not be
 * kept, and by a keyed hash (RFC 2104), so that it does not tell the secret.
 */
export function formTokenOf(secret: string): string {
  return createHmac("sha256", secret).update("form").digest("base64url");
}

/** Compares without telling by its time how much agrees: hashes of equal length are compared to their end. */
export function isSameText(left: string, right: string): boolean {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(left), hash(right));
}
