import { randomBytes } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";

/** What the middlewares put beside a request. */
export interface Variables {
  nonce: string;
}

export type DeskContext = Context<{ Variables: Variables }>;

/** Stands in rendered pages for the nonce of an answer, so that a page can be kept and answered again. */
export const noncePlaceholder = "variorum-nonce";

/**
 * Headers of every answer. Nothing is loaded but our own style and script, which carry the nonce; no page can be framed, and no address
 * of ours leaves with a link.
 */
export const headers: MiddlewareHandler<{ Variables: Variables }> = async (context, next) => {
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
  set("referrer-policy", "no-referrer");
  set("cross-origin-opener-policy", "same-origin");
  set("cross-origin-resource-policy", "same-origin");
  set("cache-control", "no-store");
};

const loopbackNames: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Answers only to a name of this machine. A foreign page can make its own name lead to 127.0.0.1 and would then read the desk as its own
 * origin; the Host header still carries that foreign name.
 */
export const ownHost: MiddlewareHandler = async (context, next) => {
  const host = (context.req.header("host") ?? "").toLowerCase().replace(/:\d+$/, "");
  if (!loopbackNames.has(host)) return context.text("Expected a request for localhost.\n", 421);
  return next();
};

/**
 * What changes something must come from our own pages or from a program. Browsers tell with every POST where it comes from, and a page of
 * another origin cannot leave that out or forge it: Sec-Fetch-Site, and in older browsers Origin alone. (Origin is "null" for our own
 * forms, because our pages tell no referrer.) A program sends neither.
 */
export const ownOrigin: MiddlewareHandler = async (context, next) => {
  if (context.req.method === "GET" || context.req.method === "HEAD") return next();
  const site = context.req.header("sec-fetch-site");
  const origin = context.req.header("origin");
  const isOwn =
    site !== undefined
      ? site === "same-origin" || site === "none"
      : origin === undefined || origin === `http://${context.req.header("host")}`;
  return isOwn ? next() : context.text("Expected a request from the desk's own pages.\n", 403);
};
