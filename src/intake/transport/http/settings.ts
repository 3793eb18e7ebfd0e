import { VariorumError } from "../../../kernel/index.ts";
import type { FetchLimits } from "../../../ports/index.ts";
import { parseAllowRule } from "./allow-list.ts";
import type { AllowRule } from "./allow-list.ts";
import { resolveBySystem } from "./connector.ts";
import type { Resolve } from "./connector.ts";
import { systemClock } from "./turns.ts";
import type { FetchClock } from "./turns.ts";

/** What an administrator may set; everything has a sound default. */
export interface FetcherSettings {
  /** Version in the user agent. */
  readonly version?: string;
  /** Page or mail address at which the operator can be reached; stands in the user agent, so that a site can complain instead of block. */
  readonly contact?: string;
  /** Hosts and ranges that may be asked although they are not public, and ports beyond 80 and 443: "10.0.0.0/8", "news.internal:8080". */
  readonly allow?: readonly string[];
  readonly limits?: Partial<FetchLimits>;
  /** Between the starts of two requests to one host. */
  readonly spacingMs?: number;
  /** Requests at once, to all hosts together. */
  readonly atOnce?: number;
  readonly clock?: FetchClock;
  readonly resolve?: Resolve;
}

export interface Rules {
  readonly userAgent: string;
  readonly allow: readonly AllowRule[];
  readonly limits: FetchLimits;
  readonly spacingMs: number;
  readonly atOnce: number;
  readonly clock: FetchClock;
  readonly resolve: Resolve;
}

/** The name by which robots.txt may call us. */
export const productName = "Variorum";

/** Measured on feeds and news pages: the largest page has 4 MB, slow honest servers answer within 8 s. */
export const defaultLimits: FetchLimits = {
  headersMs: 10_000,
  totalMs: 20_000,
  compressedBytes: 15 * 1_048_576,
  decodedBytes: 30 * 1_048_576,
  redirects: 5,
};

/** A second is what crawlers that nobody complains of keep. */
const defaultSpacingMs = 1_000;
const defaultAtOnce = 16;

/** Settings with their defaults. Throws `usage` for what cannot be meant, because a guard that is set wrong must not start. */
export function toRules(settings: FetcherSettings): Rules {
  return {
    userAgent: userAgent(settings),
    allow: (settings.allow ?? []).map((written) => {
      const rule = parseAllowRule(written);
      if (rule !== undefined) return rule;
      throw new VariorumError(
        "usage",
        `Expected a host or a range that may be fetched from, such as news.internal, 10.1.0.0/16 or 127.0.0.1:8080, but "${written}" came.`,
      );
    }),
    limits: tighter(defaultLimits, settings.limits),
    spacingMs: settings.spacingMs ?? defaultSpacingMs,
    atOnce: settings.atOnce ?? defaultAtOnce,
    clock: settings.clock ?? systemClock,
    resolve: settings.resolve ?? resolveBySystem,
  };
}

function userAgent({ version, contact }: FetcherSettings): string {
  const name = `${productName}/${version ?? "0"}`;
  if (contact === undefined || contact === "") return name;
  if (isContact(contact)) return `${name} (+${contact})`;
  throw new VariorumError("usage", `Expected the address of a page or a mailbox as contact, but "${contact}" came.`);
}

/** A page or a mailbox, which may stand in the user agent. */
export function isContact(written: string): boolean {
  return /^(?:https?:\/\/[^\s()<>]+|[^\s()<>@]+@[^\s()<>@]+)$/.test(written) && written.length <= 200;
}

/** Each limit, or a smaller one that is asked for. */
export function tighter(limits: FetchLimits, asked: Partial<FetchLimits> | undefined): FetchLimits {
  if (asked === undefined) return limits;
  const least = (name: keyof FetchLimits): number => Math.min(limits[name], asked[name] ?? limits[name]);
  return {
    headersMs: least("headersMs"),
    totalMs: least("totalMs"),
    compressedBytes: least("compressedBytes"),
    decodedBytes: least("decodedBytes"),
    redirects: least("redirects"),
  };
}
