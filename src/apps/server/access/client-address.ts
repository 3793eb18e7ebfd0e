import { isInRange, parseAddress } from "../../../intake/transport/http/index.ts";
import type { AddressRange } from "../../../intake/transport/http/index.ts";
import type { DeskContext } from "../protection.ts";

/**
 * The address that asks. Anybody can write X-Forwarded-For; it is read from the right, where each proxy has added whom it heard, and only
 * as far as the trusted ones reach.
 */
export function clientAddress(context: DeskContext, trusted: readonly AddressRange[]): string {
  let address = withoutMapping(context.env?.incoming?.socket.remoteAddress ?? "unknown");
  const heard = (context.req.header("x-forwarded-for") ?? "").split(",").toReversed();
  for (const written of heard) {
    if (!trusted.some((range) => isInRange(address, range))) break;
    const next = withoutMapping(withoutPort(written.trim()));
    if (parseAddress(next) === undefined) break;
    address = next;
  }
  return address;
}

/** What counts as one who asks: an address, or in IPv6 its first 64 bits, since a household or a rented machine has all that follow. */
export function networkOf(address: string): string {
  const bytes = parseAddress(address);
  return bytes?.length === 16 ? bytes.slice(0, 8).join(".") : address;
}

/** A socket that hears both kinds writes IPv4 addresses as IPv6. */
function withoutMapping(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

/** Some proxies add the port: "203.0.113.9:4711", "[2001:db8::1]:4711". */
function withoutPort(written: string): string {
  return written.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1").replace(/^\[(.*)\](?::\d+)?$/, "$1");
}
