import { Agent } from "undici";
import { assert } from "../../../kernel/index.ts";
import type { Posted, Poster, PostRequest } from "../../../ports/index.ts";
import { createConnector } from "./connector.ts";
import { exchange } from "./exchange.ts";
import { toFailure } from "./failures.ts";
import { isRedirect, isWebAddress, plain, shown } from "./hop.ts";
import { conclude, refused, route, startJourney } from "./journey.ts";
import type { Journey } from "./journey.ts";
import { toRules } from "./settings.ts";
import type { FetcherSettings } from "./settings.ts";

/** Through the same connector, address check and limits as every other request of ours. */
export function createPoster(settings: FetcherSettings = {}): Poster {
  const rules = toRules(settings);
  const connector = createConnector(rules.allow, rules.resolve);
  const agent = new Agent({ connect: connector.connect, connections: 1, pipelining: 1, maxHeaderSize: 65_536 });
  let closed = false;

  async function post(request: PostRequest): Promise<Posted> {
    assert(!closed, "nothing is sent after the poster was closed");
    const journey = startJourney({ url: request.url, wanted: "page" }, request.limits);
    const address = URL.parse(request.url);
    if (address === null || !isWebAddress(address)) {
      const detail = `Expected an address that begins with http:// or https://, but "${plain(request.url)}" came.`;
      return refused(journey, plain(request.url), "url", detail);
    }
    try {
      return await send(request, address, journey);
    } catch (error) {
      return toFailure(error, address, route(journey, address), undefined);
    }
  }

  async function send(request: PostRequest, address: URL, journey: Journey): Promise<Posted> {
    const answer = await exchange(agent, {
      address,
      wanted: "page",
      userAgent: rules.userAgent,
      authorization: request.authorization ?? journey.authorization?.value,
      etag: null,
      lastModified: null,
      json: request.json,
      limits: journey.limits,
      restMs: journey.limits.totalMs,
      signal: undefined,
    });
    const way = route(journey, address);
    if (isRedirect(answer.status)) {
      return refused(journey, way.url, "redirects", `Expected an answer, but ${shown(address)} leads elsewhere. Give the address itself.`);
    }
    const concluded = conclude(answer, address, journey, rules.clock.now());
    assert(concluded.kind !== "not-modified", "nobody answers a request without validators with 304");
    return concluded;
  }

  return {
    post,
    close: async () => {
      closed = true;
      connector.close();
      await agent.destroy();
    },
  };
}
