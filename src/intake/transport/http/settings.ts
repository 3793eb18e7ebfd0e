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
  /** Where these two were written, such as a variable; named when they are not what is expected. */
  readonly places?: { readonly contact?: string; readonly allow?: string };
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

/** Settings with their defaults. Throws `settings-wrong` for what cannot be meant, because a guard that is set wrong must not start. */
export function toRules(settings: FetcherSettings): Rules {
  return {
    userAgent: userAgent(settings),
    allow: (settings.allow ?? []).map((written) => {
      const rule = parseAllowRule(written);
      if (rule !== undefined) return rule;
      throw wrong(settings.places?.allow ?? "allow", "hosts or ranges such as news.internal, 10.1.0.0/16 or 127.0.0.1:8080", written);
    }),
    limits: tighter(defaultLimits, settings.limits),
    spacingMs: settings.spacingMs ?? defaultSpacingMs,
    atOnce: settings.atOnce ?? defaultAtOnce,
    clock: settings.clock ?? systemClock,
    resolve: settings.resolve ?? resolveBySystem,
  };
}

function userAgent({ version, contact, places }: FetcherSettings): string {
  const name = `${productName}/${version ?? "0"}`;
  if (contact === undefined || contact === "") return name;
  if (/^(?:https?:\/\/[^\s()<>]+|[^\s()<>@]+@[^\s()<>@]+)$/.test(contact) && contact.length <= 200) return `${name} (+${contact})`;
  throw wrong(places?.contact ?? "contact", "the address of a page or of a mailbox, such as https://desk.example/about", contact);
}

function wrong(place: string, expected: string, came: string): VariorumError {
  return new VariorumError("settings-wrong", `${place}: expected ${expected}, but "${came}" came. Correct it and start again.`);
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
