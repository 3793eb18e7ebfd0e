import { randomBytes } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import type { Context, MiddlewareHandler } from "hono";
import type { Asker } from "./access/asker.ts";
import type { Reach } from "./access/reach.ts";
import { isReading } from "./access/rights.ts";

/** What the middlewares put beside a request. */
export interface Variables {
  nonce: string;
  /** The address that asks. */
  address: string;
  /** Null when nobody is signed in. */
  person: Asker | null;
  /** Secret of the browser's session; null for programs, and on a desk without accounts. */
  session: string | null;
}

export interface DeskEnvironment {
  Variables: Variables;
  /** What stands behind a request; nothing when the app is asked without a socket. */
  Bindings: Partial<HttpBindings>;
}

export type DeskContext = Context<DeskEnvironment>;

/**
 * Headers of every answer. Nothing is loaded but our own style and script, which carry the nonce; no page can be framed, and no address
 * of ours leaves with a link. (Not "no-referrer": browsers would then call the origin of our own forms "null".)
 */
export const headers: MiddlewareHandler<DeskEnvironment> = async (context, next) => {
  const nonce = randomBytes(16).toString("base64");
  context.set("nonce", nonce);
  await next();
  const set = (name: string, value: string): void => {
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
  };
  set(
    "content-security-policy",
    `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'`,
  );
  set("x-content-type-options", "nosniff");
  set("referrer-policy", "same-origin");
  set("cross-origin-opener-policy", "same-origin");
  set("cross-origin-resource-policy", "same-origin");
  set("cache-control", "no-store");
};

/**
 * Answers only to our own name. A foreign page can make its own name lead to this machine and would then read the desk as its own origin;
 * the Host header still carries that foreign name.
 */
export function ownHost(reach: Reach): MiddlewareHandler<DeskEnvironment> {
  return async (context, next) => {
    if (reach.isOwnHost(context.req.header("host") ?? "")) return next();
    return context.text("Expected a request for this desk by its own name: localhost, or the one that base-url says.\n", 421);
  };
}

/**
 * What changes something must come from our own pages or from a program. Browsers tell with every POST where it comes from, and a page of
 * another origin cannot leave that out or forge it: Sec-Fetch-Site, and, in older browsers and on pages that are not encrypted, Origin
 * alone. A program sends neither.
 */
export function ownOrigin(reach: Reach): MiddlewareHandler<DeskEnvironment> {
  return async (context, next) => {
    if (isReading(context.req.method)) return next();
    const site = context.req.header("sec-fetch-site");
    const origin = context.req.header("origin");
    const isOwn =
      site !== undefined
        ? site === "same-origin" || site === "none"
        : origin === undefined || origin === reach.originOf(context.req.header("host") ?? "");
    return isOwn ? next() : context.text("Expected a request from the desk's own pages.\n", 403);
  };
}
