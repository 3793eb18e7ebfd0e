import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { covers, createAllowance, formTokenOf, isSameText } from "../../../accounts/index.ts";
import { VariorumError } from "../../../kernel/index.ts";
import type { DeskEnvironment } from "../protection.ts";
import { networkOf } from "./client-address.ts";
import { whoAsks } from "./asker.ts";
import { isForPrograms, isReading, neededRole } from "./rights.ts";

/**
 * Requests of one address: a second's worth is what two processors read of reports, and a page takes at most 15 ms, so that one address
 * keeps at most a third of the two busy. At once: a program's first batch, or a large office opening the desk in the morning.
 */
const requestsEveryMs = 25;
const requestsAtOnce = 400;
/** Addresses remembered; one takes about a hundred bytes. */
const addressesMax = 50_000;

/** Lets no address take the desk from the others. */
export function limitRequests(): MiddlewareHandler<DeskEnvironment> {
  const allowance = createAllowance({ atOnce: requestsAtOnce, everyMs: requestsEveryMs, keysMax: addressesMax });
  return async (context, next) => {
    const waitMs = allowance.take(networkOf(context.get("address")), performance.now());
    if (waitMs === 0) return next();
    return context.text("Expected fewer requests from one address. Wait and ask again. [too-many-requests]\n", 429, {
      "retry-after": String(toSeconds(waitMs)),
    });
  };
}

/** As Retry-After wants it: whole seconds, never zero. */
export function toSeconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}

/** Lets in who may: see `rights.ts`. A person who reads is led to the sign-in page and back. */
export const admit: MiddlewareHandler<DeskEnvironment> = async (context, next) => {
  const { method, path } = context.req;
  const needed = neededRole(method, path);
  if (needed === null) return next();
  if (context.get("person") === null && isReading(method) && !isForPrograms(path)) {
    const { pathname, search } = new URL(context.req.url);
    return context.redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`, 303);
  }
  const { account, role } = whoAsks(context);
  if (!covers(role, needed)) {
    throw new VariorumError(
      "not-allowed",
      `Expected ${needed === "admin" ? "an administrator" : `an ${needed}`}, but ${account} is ${role === "admin" ? "an" : "a"} ${role}. Ask an administrator of the desk.`,
    );
  }
  return next();
};

/** A form with a few ids; a larger one is none of ours. */
const formBytesMax = 65_536;
const limitForm: MiddlewareHandler<DeskEnvironment> = bodyLimit({ maxSize: formBytesMax });

/**
 * What a signed-in browser changes must come from a page of its own session, which carries the session's token in each form. A second bar
 * beside `ownOrigin`, for browsers that tell no origin. Programs show a token of their own instead of a cookie and need none. What is not
 * for the API is a form, and no larger than one.
 */
export const checkForm: MiddlewareHandler<DeskEnvironment> = async (context, next) => {
  const { method, path } = context.req;
  if (isReading(method)) return next();
  const secret = neededRole(method, path) === null ? null : context.get("session");
  const check = (shown: unknown): Promise<void> => {
    if (secret === null || (typeof shown === "string" && isSameText(shown, formTokenOf(secret)))) return next();
    throw new VariorumError(
      "not-allowed",
      "Expected a form of a page that you opened since you signed in. Open the page again and repeat.",
    );
  };
  const header = context.req.header("x-form-token");
  if (path.startsWith("/api/")) return check(header);
  return limitForm(context, async () => {
    if (secret === null || header !== undefined) return check(header);
    // What was parsed is kept, but the body is used up, and a limit further in would want to count it again.
    const unread = context.req.raw.clone();
    const { "form-token": shown } = await context.req.parseBody();
    context.req.raw = unread;
    return check(shown);
  });
};
