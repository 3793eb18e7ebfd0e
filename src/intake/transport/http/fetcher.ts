import { Agent } from "undici";
import { assert } from "../../../kernel/index.ts";
import type { Failed, Fetched, Fetcher, FetchLimits, FetchRequest, Redirect, Refused, RefusalReason } from "../../../ports/index.ts";
import { mayRead, readContentType } from "../../formats/index.ts";
import { createConnector } from "./connector.ts";
import { exchange } from "./exchange.ts";
import type { Answer } from "./exchange.ts";
import { toFailure } from "./failures.ts";
import { readFreshness, readRetryAfter } from "./headers.ts";
import { isRedirect, isWebAddress, movedTo, nextHop, plain, shown, withoutSecrets } from "./hop.ts";
import { createRobotsCache } from "./robots-cache.ts";
import { tighter, toRules } from "./settings.ts";
import type { FetcherSettings, Rules } from "./settings.ts";
import { createTurns } from "./turns.ts";
import type { Turns } from "./turns.ts";

/** A request on its way from hop to hop. */
interface Journey {
  readonly request: FetchRequest;
  readonly limits: FetchLimits;
  /** Sent to the origin that it was given for, and to no other. */
  readonly authorization: { readonly origin: string; readonly value: string } | undefined;
  readonly redirects: Redirect[];
  spentMs: number;
}

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
  const turns = createTurns(rules.clock, rules);
  const robotsOf = createRobotsCache(rules.clock, (url) => travel({ url, wanted: "robots", limits: { decodedBytes: 2_097_152 } }));
  const underWay = new Set<Promise<Fetched>>();
  let closed = false;

  async function travel(request: FetchRequest): Promise<Fetched> {
    const journey: Journey = {
      request,
      limits: tighter(rules.limits, request.limits),
      authorization: authorizationOf(request.url),
      redirects: [],
      spentMs: 0,
    };
    let address = URL.parse(request.url);
    if (address === null || !isWebAddress(address)) {
      return refused(
        journey,
        plain(request.url),
        "url",
        `Expected an address that begins with http:// or https://, but "${plain(request.url)}" came.`,
      );
    }
    for (;;) {
      const forbidden = request.wanted === "page" ? await askRobots(address, journey) : undefined;
      if (forbidden !== undefined) return forbidden;
      let answer: Answer;
      try {
        answer = await ask(agent, turns, rules, address, journey);
      } catch (error) {
        return toFailure(error, address, route(journey, address), request.signal);
      }
      if (!isRedirect(answer.status)) return conclude(answer, address, journey, rules);
      if (journey.redirects.length >= journey.limits.redirects) {
        return refused(
          journey,
          withoutSecrets(address),
          "redirects",
          `Expected at most ${journey.limits.redirects} redirects, but ${shown(address)} leads on.`,
        );
      }
      const next = nextHop(address, answer.status, answer.header("location") ?? "", journey.redirects);
      if (next.kind === "refused") return refused(journey, withoutSecrets(address), next.reason, next.detail);
      journey.redirects.push(next.redirect);
      address = new URL(next.redirect.to);
    }
  }

  async function askRobots(address: URL, journey: Journey): Promise<Fetched | undefined> {
    const answer = await robotsOf(address);
    if (answer.kind === "failed") {
      const detail = `robots.txt must be read before the page, but: ${answer.failure.detail}`;
      return { ...answer.failure, ...route(journey, address), detail };
    }
    const { robots } = answer;
    if (robots.crawlDelaySeconds !== null) turns.slowDown(address.host, robots.crawlDelaySeconds * 1000);
    if (mayRead(robots, withoutSecrets(address))) return undefined;
    return refused(
      journey,
      withoutSecrets(address),
      "robots",
      `robots.txt of ${plain(address.host)} asks programs not to read ${shown(address)}. Save the page from your browser.`,
    );
  }

  return {
    async fetch(request) {
      assert(!closed, "nothing is fetched after the fetcher was closed");
      const journey = travel(request);
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

async function ask(agent: Agent, turns: Turns, rules: Rules, address: URL, journey: Journey): Promise<Answer> {
  const { request, limits, authorization, redirects } = journey;
  const first = redirects.length === 0;
  const end = await turns.take(address.host, { spaced: first && request.wanted !== "robots", signal: request.signal });
  const started = rules.clock.now();
  try {
    return await exchange(agent, {
      address,
      wanted: request.wanted,
      userAgent: rules.userAgent,
      authorization: authorization?.origin === address.origin ? authorization.value : undefined,
      etag: request.etag ?? null,
      lastModified: request.lastModified ?? null,
      limits,
      restMs: Math.max(1, limits.totalMs - journey.spentMs),
      signal: request.signal,
    });
  } finally {
    journey.spentMs += Math.max(0, rules.clock.now() - started);
    end();
  }
}

function conclude(answer: Answer, address: URL, journey: Journey, rules: Rules): Fetched {
  const { status, header, body } = answer;
  const { etag = null, lastModified = null } = journey.request;
  const now = rules.clock.now();
  const way = route(journey, address);
  if (status === 304 && (etag !== null || lastModified !== null)) {
    return { kind: "not-modified", ...way, ...readFreshness(header, now, { etag, lastModified }) };
  }
  if (status < 200 || status > 299) {
    const detail = `Expected a document, but ${shown(address)} answers with status ${status}.`;
    const retry = status === 410 ? "never" : "later";
    return { kind: "failed", ...way, reason: "status", status, retry, retryAfterMs: readRetryAfter(header("retry-after"), now), detail };
  }
  const { type, charset } = readContentType(header("content-type"));
  if (body === null)
    return refused(journey, way.url, "type", `Expected something to read, but ${shown(address)} is of type ${plain(type ?? "")}.`);
  if (body.kind === "refused") return refused(journey, way.url, body.reason, `${shown(address)}: ${body.detail}`);
  if (body.kind === "broken") {
    return {
      kind: "failed",
      ...way,
      reason: "broken",
      status,
      retry: "later",
      retryAfterMs: null,
      detail: `${shown(address)}: ${body.detail}`,
    };
  }
  const { bytes, compressedBytes } = body;
  const freshness = readFreshness(header, now, { etag: null, lastModified: null });
  return { kind: "page", ...way, ...freshness, status, bytes, compressedBytes, contentType: type, charset };
}

function route(journey: Journey, address: URL): Pick<Failed, "url" | "redirects" | "movedTo"> {
  return { url: withoutSecrets(address), redirects: journey.redirects, movedTo: movedTo(journey.redirects) };
}

function refused(journey: Journey, url: string, reason: RefusalReason, detail: string): Refused {
  return { kind: "refused", url, redirects: journey.redirects, movedTo: movedTo(journey.redirects), reason, detail };
}

/** Name and password of the address as a header (RFC 7617). */
function authorizationOf(url: string): Journey["authorization"] {
  const address = URL.parse(url);
  if (address === null || (address.username === "" && address.password === "")) return undefined;
  const pair = `${decodePart(address.username)}:${decodePart(address.password)}`;
  return { origin: address.origin, value: `Basic ${Buffer.from(pair, "utf8").toString("base64")}` };
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone "%" means itself.
    return text;
  }
}
