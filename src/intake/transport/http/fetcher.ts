import { Agent } from "undici";
import { assert } from "../../../kernel/index.ts";
import type { Fetched, Fetcher, FetchRequest } from "../../../ports/index.ts";
import { mayRead } from "../../formats/index.ts";
import { createConnector } from "./connector.ts";
import { exchange } from "./exchange.ts";
import type { Answer } from "./exchange.ts";
import { Held, toFailure } from "./failures.ts";
import { readRetryAfter } from "./headers.ts";
import { isRedirect, isWebAddress, nextHop, plain, shown, withoutSecrets } from "./hop.ts";
import { conclude, refused, route, startJourney } from "./journey.ts";
import type { Journey } from "./journey.ts";
import { createRobotsCache } from "./robots-cache.ts";
import type { RobotsAnswer } from "./robots-cache.ts";
import { toRules } from "./settings.ts";
import type { FetcherSettings, Rules } from "./settings.ts";
import { createTurns } from "./turns.ts";
import type { Turns } from "./turns.ts";

/**
 * The guarded fetcher. A request goes like this:
 * 1. the address must be http or https; 2. robots.txt of its origin is asked for when a page is wanted, at every hop; 3. it waits for
 * the host's turn; 4. the connector resolves and checks every address and connects to a checked one; 5. headers, then the body, are
 * read within limits of time and size; 6. a redirect starts again at 1, at most five times, never from https to http.
 */
export function createFetcher(settings: FetcherSettings = {}): Fetcher {
  const rules = toRules(settings);
  const connector = createConnector(rules.allow, rules.resolve);
  const agent = new Agent({
    connect: connector.connect,
    connections: 2,
    pipelining: 1,
    keepAliveTimeout: 10_000,
    maxHeaderSize: 65_536,
  });
  const robotsOf = createRobotsCache(rules.clock, (url) => travel(means, { url, wanted: "robots" }));
  const means: Means = { rules, agent, turns: createTurns(rules.clock, rules), robotsOf };
  const underWay = new Set<Promise<Fetched>>();
  let closed = false;
  return {
    async fetch(request) {
      assert(!closed, "nothing is fetched after the fetcher was closed");
      const journey = travel(means, request);
      underWay.add(journey);
      return journey.finally(() => underWay.delete(journey));
    },
    async close() {
      closed = true;
      await Promise.allSettled(underWay);
      connector.close();
      await agent.destroy();
    },
  };
}

/** What all requests of a fetcher share. */
interface Means {
  readonly rules: Rules;
  readonly agent: Agent;
  readonly turns: Turns;
  readonly robotsOf: (page: URL) => Promise<RobotsAnswer>;
}

async function travel(means: Means, request: FetchRequest): Promise<Fetched> {
  const journey = startJourney(request, means.rules.limits);
  let address = URL.parse(request.url);
  if (address === null || !isWebAddress(address)) {
    const detail = `Expected an address that begins with http:// or https://, but "${plain(request.url)}" came.`;
    return refused(journey, plain(request.url), "url", detail);
  }
  for (;;) {
    let answer: Answer;
    try {
      respectRest(means, address, request);
      const forbidden = request.wanted === "page" ? await askRobots(means, address, journey) : undefined;
      if (forbidden !== undefined) return forbidden;
      answer = await ask(means, address, journey);
    } catch (error) {
      return toFailure(error, address, route(journey, address), request.signal);
    }
    if (!isRedirect(answer.status)) return conclude(answer, address, journey, means.rules.clock.now());
    if (journey.redirects.length >= journey.limits.redirects) {
      const detail = `Expected at most ${journey.limits.redirects} redirects, but ${shown(address)} leads on.`;
      return refused(journey, withoutSecrets(address), "redirects", detail);
    }
    const next = nextHop(address, answer.status, answer.header("location") ?? "", journey.redirects);
    if (next.kind === "refused") return refused(journey, withoutSecrets(address), next.reason, next.detail);
    journey.redirects.push(next.redirect);
    address = new URL(next.redirect.to);
  }
}

/** robots.txt is asked for by requests that were let through, and what it says must not depend on a rest that ends soon. */
function respectRest({ turns }: Means, address: URL, request: FetchRequest): void {
  const restMs = request.wanted === "robots" ? 0 : turns.heldFor(address.host);
  if (restMs > 0) throw new Held(restMs);
}

async function askRobots({ robotsOf, turns }: Means, address: URL, journey: Journey): Promise<Fetched | undefined> {
  const answer = await robotsOf(address);
  if (answer.kind === "failed") {
    const { failure } = answer;
    const failing = failure.kind === "failed" && failure.status !== null;
    // A host that cannot be reached is no matter of robots.txt.
    const detail = failing
      ? `robots.txt must be read before the page. ${failure.detail}`
      : failure.detail.replaceAll(`${address.origin}/robots.txt`, shown(address));
    return { ...failure, ...route(journey, address), detail };
  }
  const { robots } = answer;
  if (robots.crawlDelaySeconds !== null) turns.slowDown(address.host, robots.crawlDelaySeconds * 1000);
  if (mayRead(robots, withoutSecrets(address))) return undefined;
  const detail = `robots.txt of ${plain(address.host)} asks programs not to read ${shown(address)}. Save the page from your browser.`;
  return refused(journey, withoutSecrets(address), "robots", detail);
}

async function ask(means: Means, address: URL, journey: Journey): Promise<Answer> {
  const { rules, agent, turns } = means;
  const { request, limits, authorization, redirects } = journey;
  const first = redirects.length === 0;
  const end = await turns.take(address.host, { spaced: first && request.wanted !== "robots", signal: request.signal });
  const started = rules.clock.passed();
  try {
    // The request before may have been the one that was told to wait.
    respectRest(means, address, request);
    const answer = await exchange(agent, {
      address,
      wanted: request.wanted,
      userAgent: rules.userAgent,
      authorization: authorization?.origin === address.origin ? authorization.value : undefined,
      etag: request.etag ?? null,
      lastModified: request.lastModified ?? null,
      json: null,
      limits,
      restMs: Math.max(1, limits.totalMs - journey.spentMs),
      signal: request.signal,
    });
    const isBusy = answer.status === 429 || answer.status === 503;
    if (isBusy) turns.hold(address.host, readRetryAfter(answer.header("retry-after"), rules.clock.now()) ?? 0);
    return answer;
  } finally {
    journey.spentMs += Math.max(0, rules.clock.passed() - started);
    end();
  }
}
