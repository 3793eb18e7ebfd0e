import { lookup } from "node:dns/promises";
import { connect as connectPlain, isIP } from "node:net";
import type { Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { buildConnector } from "undici";
import { mayConnect, mayUsePort } from "./allow-list.ts";
import type { AllowRule } from "./allow-list.ts";

/** Addresses of a host's name. Tests hand in their own. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** A connection that we do not make. */
export class ConnectionRefused extends Error {
  readonly reason: "address" | "port";

  constructor(reason: "address" | "port", message: string) {
    super(message);
    this.name = "ConnectionRefused";
    this.reason = reason;
  }
}

/** How long one address of a host may take; the next one is tried then. */
const addressMs = 4_000;

/** Names with more addresses are tried with the first of them. */
const addressesMax = 4;

export const resolveBySystem: Resolve = async (host) => (await lookup(host, { all: true, verbatim: true })).map((one) => one.address);

export interface Connector {
  readonly connect: buildConnector.connector;
  /** Ends the attempts that are under way. */
  close(): void;
}

/**
 * Makes each connection of the fetcher: resolves the name itself, checks every address, and connects to a checked one by its number. A
 * check in a `lookup` hook would not do, because it is not called for addresses in figures; a check before the request would not do,
 * because the name may lead elsewhere a moment later. One private address among several refuses the host.
 */
export function createConnector(rules: readonly AllowRule[], resolve: Resolve): Connector {
  const attempts = new Set<Socket>();
  return {
    connect: (options, callback) => {
      connect(options, rules, resolve, attempts).then(
        (socket) => callback(null, socket),
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
      );
    },
    close: () => {
      for (const socket of attempts) socket.destroy();
    },
  };
}

/** A host as the list of allowed ones names it: an address of version 6 in brackets. */
function inAddress(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}

async function connect(
  options: buildConnector.Options,
  rules: readonly AllowRule[],
  resolve: Resolve,
  attempts: Set<Socket>,
): Promise<Socket> {
  const host = options.hostname.replace(/^\[|\]$/g, "");
  const secure = options.protocol === "https:";
  const port = Number(options.port) || (secure ? 443 : 80);
  if (!mayUsePort(host, port, rules)) {
    throw new ConnectionRefused(
      "port",
      `Expected port 80 or 443, but ${host} is asked at ${port}. An administrator can allow it by VARIORUM_ALLOW=${inAddress(host)}:${port} in the environment.`,
    );
  }
  const addresses = isIP(host) === 0 ? await resolve(host) : [host];
  const forbidden = addresses.find((address) => !mayConnect(host, address, port, rules));
  if (forbidden !== undefined) {
    const led = forbidden === host ? "" : ` leads to ${forbidden}, which`;
    throw new ConnectionRefused(
      "address",
      `Expected a host on the public internet, but ${host}${led} is not. An administrator can allow it by VARIORUM_ALLOW=${inAddress(host)} in the environment.`,
    );
  }
  let failure: unknown = Object.assign(new Error(`${host} has no address`), { code: "ENODATA" });
  for (const address of addresses.slice(0, addressesMax)) {
    try {
      return await open(address, port, secure ? (options.servername ?? host) : undefined, attempts);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** `serverName`: the name whose certificate must be shown; undefined for a connection without TLS. */
function open(address: string, port: number, serverName: string | undefined, attempts: Set<Socket>): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const named = serverName !== undefined && isIP(serverName) === 0 ? { servername: serverName } : {};
    const socket =
      serverName === undefined
        ? connectPlain({ host: address, port, noDelay: true })
        : connectTls({ host: address, port, ALPNProtocols: ["http/1.1"], ...named });
    attempts.add(socket);
    const fail = (error: Error): void => {
      clearTimeout(timer);
      attempts.delete(socket);
      reject(error);
    };
    const timer = setTimeout(
      () => socket.destroy(Object.assign(new Error(`${address} does not answer`), { code: "ETIMEDOUT" })),
      addressMs,
    );
    // Stays after the connection has its owner: a failure between two owners would otherwise end the process.
    socket.on("error", fail);
    socket.once("close", () => fail(Object.assign(new Error(`${address} closed the connection`), { code: "ECONNRESET" })));
    socket.once(serverName === undefined ? "connect" : "secureConnect", () => {
      clearTimeout(timer);
      attempts.delete(socket);
      resolve(socket);
    });
  });
}
