import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** What a hash costs: `2 ** ln * r * 128` bytes of memory, `p` times. RFC 7914, "The scrypt Password-Based Key Derivation Function". */
export interface Cost {
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

/**
 * 32 MiB and half a second of a slow processor: one of the settings of equal strength that the OWASP Password Storage Cheat
 * Sheet names. Four at once, which is what Node's threads allow, stay far below the memory of a desk.
 */
export const usualCost: Cost = { ln: 15, r: 8, p: 3 };

/** A written cost beyond these was not written here: it would take gigabytes or hours. */
const lnMax = 20;
const factorMax = 64;

const saltBytes = 16;
const hashBytes = 32;

/** Salt and cost stand beside the hash, `$scrypt$ln=15,r=8,p=3$salt$hash`, so that the cost can rise and old hashes can be read. */
export async function hashPassword(password: string, cost: Cost = usualCost): Promise<string> {
  const salt = randomBytes(saltBytes);
  const hash = await derive(password, salt, cost);
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${toText(salt)}$${toText(hash)}`;
}

/** Whether a password is the one of a hash. Takes the same time whether it is or not. */
export async function isPassword(password: string, hashed: string): Promise<boolean> {
  const parsed = parse(hashed);
  if (parsed === undefined) return false;
  return timingSafeEqual(await derive(password, parsed.salt, parsed.cost), parsed.hash);
}

/** A hash that no password has, for a name that nobody has: looking takes as long as for a real one. */
export function decoyHash(cost: Cost = usualCost): string {
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${toText(randomBytes(saltBytes))}$${toText(randomBytes(hashBytes))}`;
}

/** Whether a hash was made at another cost, so that it is made anew when the password is at hand. */
export function isOutdated(hashed: string, cost: Cost = usualCost): boolean {
  const parsed = parse(hashed);
  return parsed === undefined || parsed.cost.ln !== cost.ln || parsed.cost.r !== cost.r || parsed.cost.p !== cost.p;
}

interface Parsed {
  readonly cost: Cost;
  readonly salt: Buffer;
  readonly hash: Buffer;
}

function parse(hashed: string): Parsed | undefined {
  const [, ln, r, p, salt, hash] = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hashed) ?? [];
  if (salt === undefined || hash === undefined) return undefined;
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) };
  const bytes = Buffer.from(hash, "base64");
  if (cost.ln < 1 || cost.ln > lnMax || cost.r < 1 || cost.r > factorMax || cost.p < 1 || cost.p > factorMax) return undefined;
  return bytes.length === hashBytes ? { cost, salt: Buffer.from(salt, "base64"), hash: bytes } : undefined;
}

function derive(password: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln;
  // Node refuses what needs just as much as it allows; twice is room enough.
  const maxmem = 2 * 128 * N * r;
  return new Promise((resolve, reject) => {
    // The same letters can be written in two ways, and keyboards differ in which they send.
    scrypt(password.normalize("NFC"), salt, hashBytes, { N, r, p, maxmem }, (error, hash) => {
      if (error === null) resolve(hash);
      else reject(error);
    });
  });
}

function toText(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}
