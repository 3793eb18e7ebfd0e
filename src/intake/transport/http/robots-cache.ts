import { closedRobots, openRobots, readRobots } from "../../formats/index.ts";
import type { Robots } from "../../formats/index.ts";
import type { Failed, Fetched, Refused } from "../../../ports/index.ts";
import { productName } from "./settings.ts";
import type { FetchClock } from "./turns.ts";

/** The rules of an origin, or why they cannot be had. */
export type RobotsAnswer =
  | { readonly kind: "rules"; readonly robots: Robots }
  | { readonly kind: "failed"; readonly failure: Failed | Refused };

/** RFC 9309, 2.4: not longer than 24 hours. */
const keepMs = 86_400_000;

/** A server that failed is asked again sooner. */
const keepFailureMs = 600_000;

const originsMax = 2_000;

/**
 * Rules by origin, fetched once and kept for a day. As RFC 9309, 2.3.1 asks: a missing file (4xx) allows everything, a failing server
 * (5xx) forbids everything; a file that we refuse to read (a redirect into a private network) allows nothing either.
 */
export function createRobotsCache(clock: FetchClock, load: (address: string) => Promise<Fetched>): (page: URL) => Promise<RobotsAnswer> {
  const known = new Map<string, { answer: Promise<RobotsAnswer>; until: number }>();
  return (page) => {
    const held = known.get(page.origin);
    if (held !== undefined && held.until > clock.passed()) return held.answer;
    if (known.size >= originsMax) known.delete(known.keys().next().value!);
    known.delete(page.origin);
    const entry = {
      answer: load(`${page.origin}/robots.txt`).then((fetched) => toAnswer(fetched, page.origin)),
      until: clock.passed() + keepMs,
    };
    known.set(page.origin, entry);
    void entry.answer.then(({ kind }) => {
      if (kind === "failed") entry.until = clock.passed() + keepFailureMs;
    });
    return entry.answer;
  };
}

function toAnswer(fetched: Fetched, origin: string): RobotsAnswer {
  switch (fetched.kind) {
    case "page":
      return { kind: "rules", robots: readRobots(new TextDecoder().decode(fetched.bytes), productName, origin) };
    case "not-modified":
      return { kind: "rules", robots: openRobots };
    case "refused":
      // The host itself is out of bounds, and so is its page.
      if (fetched.redirects.length === 0 && (fetched.reason === "address" || fetched.reason === "port"))
        return { kind: "failed", failure: fetched };
      return { kind: "rules", robots: fetched.reason === "type" ? openRobots : closedRobots };
    case "failed":
      if (fetched.status !== null && fetched.status >= 400 && fetched.status <= 499) return { kind: "rules", robots: openRobots };
      return { kind: "failed", failure: fetched };
  }
}
