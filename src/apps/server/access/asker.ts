import type { MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { accountOfSession, accountOfToken, isTokenLike } from "../../../accounts/index.ts";
import type { Accounts } from "../../../accounts/index.ts";
import { VariorumError } from "../../../kernel/index.ts";
import type { Role } from "../../../ports/index.ts";
import type { DeskContext, DeskEnvironment } from "../protection.ts";
import type { Reach } from "./reach.ts";
import { isReading } from "./rights.ts";

/** Somebody who asks. */
export interface Asker {
  /** Name of the account; null for the people of this machine, on a desk that needs no accounts. */
  readonly account: string | null;
  readonly role: Role;
}

const localAsker: Asker = { account: null, role: "admin" };

/** Who asks for this. Throws `not-signed-in` where nobody has to be signed in and nobody is. */
export function whoAsks(context: DeskContext): Asker {
  const person = context.get("person");
  if (person !== null) return person;
  throw new VariorumError("not-signed-in", "Expected somebody who is signed in, but nobody is. Sign in, or send a token.");
}

/** The __Host- prefix keeps other names of the same domain from setting it; browsers take it from encrypted pages only. */
export function cookieName({ isEncrypted }: Reach): string {
  return isEncrypted ? "__Host-desk" : "desk";
}

/** Looks who asks: by a token, else by the cookie of a session. A wrong token is refused, a cookie of an ended session is nobody's. */
export function identify(store: Accounts, reach: Reach): MiddlewareHandler<DeskEnvironment> {
  return async (context, next) => {
    context.set("session", null);
    if (!reach.isShared) {
      context.set("person", localAsker);
      return next();
    }
    const token = readToken(context);
    const secret = token === undefined ? getCookie(context, cookieName(reach)) : undefined;
    const account =
      token !== undefined
        ? accountOfToken(store, token, Date.now())
        : secret === undefined
          ? undefined
          : accountOfSession(store, secret, Date.now());
    if (token !== undefined && account === undefined) {
      throw new VariorumError("not-signed-in", "Expected a token of this desk, but it has none like this. Make a new one.");
    }
    context.set("person", account === undefined ? null : { account: account.name, role: account.role });
    if (account !== undefined && secret !== undefined) context.set("session", secret);
    return next();
  };
}

/**
 * `Authorization: Bearer TOKEN` (RFC 6750), or the token as the password of `Basic` (RFC 7617), which is all that feed readers can send.
 * Browsers send the latter again by themselves, also for a foreign page: it is good for reading only. Another password than a token is
 * not for us but for a proxy before us.
 */
function readToken(context: DeskContext): string | undefined {
  const [, scheme = "", value = ""] = /^(bearer|basic) +(\S+)$/i.exec(context.req.header("authorization") ?? "") ?? [];
  if (scheme.toLowerCase() === "bearer") return value;
  if (scheme === "" || !isReading(context.req.method)) return undefined;
  const password = Buffer.from(value, "base64")
    .toString("utf8")
    .replace(/^[^:]*:/, "");
  return isTokenLike(password) ? password : undefined;
}
