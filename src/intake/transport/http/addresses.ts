import { isIP } from "node:net";

/** A range of addresses as bits: 4 bytes of IPv4 or 16 of IPv6. */
export interface AddressRange {
  readonly bytes: readonly number[];
  readonly prefix: number;
}

/**
 * IPv4 ranges that are not public. Source: IANA IPv4 Special-Purpose Address Registry, and the ranges of multicast and of class E.
 * A range here has honest users now and then (198.18/15 in tunnels): an administrator allows it by name.
 */
const privateIpv4: readonly AddressRange[] = [
  "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
  "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
].map((written) => parseRange(written)!); // prettier-ignore

/** Everything public in IPv6 lies here; loopback, unique local, link-local, multicast, mapped and translated addresses do not. */
const publicIpv6: AddressRange = parseRange("2000::/3")!;

/** Parts of it that lead to other addresses or nowhere. Source: IANA IPv6 Special-Purpose Address Registry. */
const privateIpv6: readonly AddressRange[] = ["2001::/23", "2001:db8::/32", "2002::/16", "3ffe::/16", "3fff::/20"].map((written) =>
  parseRange(written)!,
);

/** True when a request to this address leaves for the public internet. `address`: as the system's resolver writes it. */
export function isPublicAddress(address: string): boolean {
  const bytes = parseAddress(address);
  if (bytes === undefined) return false;
  if (bytes.length === 4) return !privateIpv4.some((range) => isWithin(bytes, range));
  const mapped = mappedIpv4(bytes);
  if (mapped !== undefined) return !privateIpv4.some((range) => isWithin(mapped, range));
  return isWithin(bytes, publicIpv6) && !privateIpv6.some((range) => isWithin(bytes, range));
}

/** True when the address, also as IPv4 inside IPv6, lies in the range. */
export function isInRange(address: string, range: AddressRange): boolean {
  const bytes = parseAddress(address);
  if (bytes === undefined) return false;
  return isWithin(bytes, range) || isWithin(mappedIpv4(bytes) ?? bytes, range);
}

/** "10.0.0.0/8", "fd00::/8", or one address; undefined for anything else. */
export function parseRange(written: string): AddressRange | undefined {
  const [address = "", length, ...rest] = written.split("/");
  const bytes = parseAddress(address);
  if (bytes === undefined || rest.length > 0) return undefined;
  const bits = bytes.length * 8;
  const prefix = length === undefined ? bits : /^\d{1,3}$/.test(length) ? Number(length) : -1;
  return prefix >= 0 && prefix <= bits ? { bytes, prefix } : undefined;
}

/** Bytes of an address; undefined for every spelling but the usual ones, which are the only ones that URLs and resolvers give. */
export function parseAddress(written: string): readonly number[] | undefined {
  const plain = written.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  switch (isIP(plain)) {
    case 4:
      return plain.split(".").map(Number);
    case 6:
      return parseIpv6(plain);
    default:
      return undefined;
  }
}

function parseIpv6(written: string): readonly number[] {
  // The last 32 bits may be written as IPv4.
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(written);
  const words = dotted === null ? written : `${dotted[1]}${hex(dotted[2]!, dotted[3]!)}:${hex(dotted[4]!, dotted[5]!)}`;
  const [head = "", tail] = words.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = Array.from({ length: 8 - left.length - right.length }, () => "0");
  return [...left, ...gap, ...right].flatMap((word) => [Number.parseInt(word, 16) >> 8, Number.parseInt(word, 16) & 255]);
}

function hex(high: string, low: string): string {
  return ((Number(high) << 8) | Number(low)).toString(16);
}

/** The IPv4 address of ::ffff:0:0/96. */
function mappedIpv4(bytes: readonly number[]): readonly number[] | undefined {
  const isMapped = bytes.length === 16 && bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
  return isMapped ? bytes.slice(12) : undefined;
}

function isWithin(bytes: readonly number[], range: AddressRange): boolean {
  if (bytes.length !== range.bytes.length) return false;
  const whole = range.prefix >> 3;
  for (let at = 0; at < whole; at++) if (bytes[at] !== range.bytes[at]) return false;
  const rest = range.prefix & 7;
  if (rest === 0) return true;
  const mask = (0xff << (8 - rest)) & 0xff;
  return (bytes[whole]! & mask) === (range.bytes[whole]! & mask);
}
