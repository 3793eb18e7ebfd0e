import { createHmac, timingSafeEqual } from "node:crypto";
import { VariorumError } from "../kernel/index.ts";
import type { Signer } from "../subscription/index.ts";

/** A shorter key could be guessed (RFC 2104, 3: at least the length of the hash's output, 32 bytes). */
const keyBytesMin = 32;

/** Signs with HMAC-SHA-256 and compares in constant time. Throws `usage` for a short key. */
export function createHmacSigner(key: Uint8Array): Signer {
  if (key.length < keyBytesMin) {
    throw new VariorumError("usage", `Expected a key of at least ${keyBytesMin} bytes, but one of ${key.length} came.`);
  }
  const sign = (text: string): string => createHmac("sha256", key).update(text, "utf8").digest("base64url");
  return {
    sign,
    verify(text, signature) {
      const expected = Buffer.from(sign(text), "utf8");
      const came = Buffer.from(signature, "utf8");
      return expected.length === came.length && timingSafeEqual(expected, came);
    },
  };
}
