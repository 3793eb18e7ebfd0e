import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createFetcher } from "../../../../src/intake/transport/http/index.ts";
import type { FetchClock, FetcherSettings } from "../../../../src/intake/transport/http/index.ts";
import type { Fetcher } from "../../../../src/ports/index.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Surroundings {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  readonly port: number;
  readonly fetcher: Fetcher;
  /** Requests that came, as "GET /path". */
  readonly seen: readonly { readonly line: string; readonly headers: IncomingMessage["headers"] }[];
}

/** Pages by path; a path that is not listed answers 404. */
export type Pages = Readonly<Record<string, Handler | string>>;

/** A server on loopback and a fetcher that may ask it, both gone afterwards. Waits take no time. */
export async function withServer(
  pages: Pages,
  use: (surroundings: Surroundings) => Promise<void>,
  settings: FetcherSettings = {},
): Promise<void> {
  const seen: { line: string; headers: IncomingMessage["headers"] }[] = [];
  const server = createServer((request, response) => {
    seen.push({ line: `${request.method} ${request.url}`, headers: request.headers });
    const page = pages[(request.url ?? "").replace(/\?.*$/, "")];
    if (typeof page === "function") page(request, response);
    else if (typeof page === "string") response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
    else response.writeHead(404).end();
  });
  const port = await listen(server);
  const fetcher = createFetcher({ allow: ["127.0.0.1:*"], clock: timelessClock(), ...settings });
  try {
    await use({ origin: `http://127.0.0.1:${port}`, port, fetcher, seen });
  } finally {
    server.closeAllConnections();
    await fetcher.close();
    await new Promise((resolve) => server.close(resolve));
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)));
}

/** A clock that a wait moves and nothing else, so that tests of spacing need no time. */
export function timelessClock(): FetchClock & { readonly waits: number[] } {
  let now = 1_700_000_000_000;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    passed: () => now,
    wait: async (ms) => {
      waits.push(ms);
      now += ms;
    },
  };
}

export function redirectTo(status: number, location: string): Handler {
  return (_, response) => response.writeHead(status, { location }).end();
}

export function answer(status: number, headers: Readonly<Record<string, string>>, body: string | Uint8Array = ""): Handler {
  return (_, response) => response.writeHead(status, headers).end(body);
}
