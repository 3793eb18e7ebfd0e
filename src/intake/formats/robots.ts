import { toAddress } from "./plain-text.ts";

/** What robots.txt of one origin says to us. */
export interface Robots {
  readonly rules: readonly RobotsRule[];
  /** Addresses of sitemaps; they stand outside all groups. */
  readonly sitemaps: readonly string[];
  /** Seconds between requests; no part of the standard, but many sites ask for it. */
  readonly crawlDelaySeconds: number | null;
}

interface RobotsRule {
  readonly allow: boolean;
  /** Normalised, with "*" and "$". */
  readonly pattern: string;
}

/** RFC 9309, 2.5: at least 500 KiB must be read. */
const robotsCharactersMax = 512_000;
const sitemapsMax = 100;

export const robotsBytesMax = 524_288;

/** No rules: everything may be read. */
export const openRobots: Robots = { rules: [], sitemaps: [], crawlDelaySeconds: null };

/** Everything is forbidden: what RFC 9309, 2.3.1.4 asks for when the file cannot be had because the server fails. */
export const closedRobots: Robots = { rules: [{ allow: false, pattern: "/" }], sitemaps: [], crawlDelaySeconds: null };

/**
 * Reads robots.txt (RFC 9309). `product` is the name by which we call ourselves, without version. Groups that name it are joined; only
 * when there is none, those of "*" count. Total: a line that is no rule is passed over.
 */
export function readRobots(text: string, product: string, origin?: string): Robots {
  const named = { rules: [] as RobotsRule[], delay: null as number | null, found: false };
  const others = { rules: [] as RobotsRule[], delay: null as number | null, found: false };
  const sitemaps: string[] = [];
  let current: (typeof named)[] = [];
  let inHead = false;
  for (const raw of text.slice(0, robotsCharactersMax).split(/\r\n|\r|\n/)) {
    const line = raw.replace(/^\ufeff/, "").replace(/#.*$/, "");
    const colon = line.indexOf(":");
    if (colon < 0) continue;
    const key = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (key === "user-agent") {
      // Lines of agents in a row open one group for all of them.
      if (!inHead) current = [];
      inHead = true;
      const group = groupOf(value, product, named, others);
      if (group !== undefined) {
        group.found = true;
        current.push(group);
      }
      continue;
    }
    if (key === "sitemap") {
      const address = toAddress(value, origin);
      if (address !== undefined && sitemaps.length < sitemapsMax) sitemaps.push(address);
      continue;
    }
    if (key !== "allow" && key !== "disallow" && key !== "crawl-delay") continue;
    inHead = false;
    for (const group of current) addLine(group, key, value);
  }
  const chosen = named.found ? named : others;
  return { rules: chosen.rules, sitemaps: [...new Set(sitemaps)], crawlDelaySeconds: chosen.delay };
}

function groupOf<Group>(agent: string, product: string, named: Group, others: Group): Group | undefined {
  if (agent === "*") return others;
  const token = /^[A-Za-z_-]+/.exec(agent)?.[0] ?? "";
  return token.toLowerCase() === product.toLowerCase() ? named : undefined;
}

function addLine(group: { rules: RobotsRule[]; delay: number | null }, key: string, value: string): void {
  if (key === "crawl-delay") {
    const seconds = Number.parseFloat(value);
    if (seconds >= 0) group.delay = seconds;
    return;
  }
  // An empty rule is no rule: "Disallow:" allows everything.
  if (value !== "") group.rules.push({ allow: key === "allow", pattern: normalize(value) });
}

/** Whether the address may be read: the longest rule that fits decides, and of two equally long ones the one that allows. */
export function mayRead(robots: Robots, address: string): boolean {
  const { pathname, search } = new URL(address);
  if (pathname === "/robots.txt") return true;
  const path = normalize(pathname + search);
  let best: RobotsRule | undefined;
  for (const rule of robots.rules) {
    const longer =
      best === undefined || rule.pattern.length > best.pattern.length || (rule.pattern.length === best.pattern.length && rule.allow);
    if (longer && fits(rule.pattern, path)) best = rule;
  }
  return best?.allow ?? true;
}

/** "*" stands for any characters, "$" at the end for the end. Parts are looked for from left to right, which is linear for each part. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  const [first = "", ...rest] = parts;
  if (!path.startsWith(first)) return false;
  if (rest.length === 0) return !anchored || path.length === first.length;
  let at = first.length;
  const last = anchored ? rest.pop()! : "";
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !anchored || (path.length - last.length >= at && path.endsWith(last));
}

/** One spelling for one path: octets beyond ASCII are percent-encoded, unreserved ones are not (RFC 9309, 2.2.2). */
function normalize(path: string): string {
  return path
    .toWellFormed()
    .replace(/[^\u0000-\u007f]/gu, (character) => encodeURIComponent(character))
    .replace(/%[0-9a-f]{2}/gi, (octet) => {
      const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
      return /[A-Za-z0-9\-._~]/.test(character) ? character : octet.toUpperCase();
    });
}
