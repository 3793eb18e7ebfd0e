import { setCookie } from "hono/cookie";
import { endSession, sessionMs, startSession, toName } from "../../../accounts/index.ts";
import type { Accounts } from "../../../accounts/index.ts";
import { renderSignIn } from "../../../editions/desk/index.ts";
import type { Frame } from "../../../editions/desk/index.ts";
import type { App } from "../app.ts";
import type { Log } from "../log.ts";
import { personOf } from "../person.ts";
import type { DeskContext } from "../protection.ts";
import { readFields } from "./fields.ts";
import { toSeconds } from "./gate.ts";
import { cookieName } from "./asker.ts";
import type { Reach } from "./reach.ts";
import type { Signer } from "./signing.ts";

export interface Access {
  readonly store: Accounts;
  readonly reach: Reach;
  readonly signer: Signer;
  readonly log: Log;
  readonly frameOf: (context: DeskContext) => Frame;
}

/** The way in and the way out. */
export function addSigningIn(app: App, { store, reach, signer, log, frameOf }: Access): void {
  app.get("/sign-in", (context) => {
    const next = toOwnPath(context.req.query("next"));
    if (context.get("person") !== null) return context.redirect(next, 303);
    return context.html(renderSignIn({ next, name: "", trouble: null }, frameOf(context)));
  });
  app.post("/sign-in", async (context) => {
    const { name, password, next: written } = await readFields(context, ["name", "password", "next"]);
    const next = toOwnPath(written);
    const address = context.get("address");
    const signing = await signer.check(address, name, password);
    if (signing.kind === "right") {
      const { name: account } = signing.account;
      const former = context.get("session");
      if (former !== null) endSession(store, former);
      setSession(context, reach, startSession(store, account, Date.now()));
      log("info", "sign-in", { account, address });
      return context.redirect(next, 303);
    }
    // A name that nobody has is not logged: it may be a password that went into the wrong field.
    const account = store.account(toName(name))?.name ?? null;
    log("info", "sign-in-refused", { account, address, why: signing.kind });
    const seconds = signing.kind === "later" ? toSeconds(signing.waitMs) : 0;
    if (seconds > 0) context.header("retry-after", String(seconds));
    const trouble = seconds > 0 ? { kind: "later" as const, seconds } : { kind: "wrong" as const };
    return context.html(renderSignIn({ next, name, trouble }, frameOf(context)), seconds > 0 ? 429 : 401);
  });
  app.post("/sign-out", (context) => {
    const secret = context.get("session");
    if (secret !== null) endSession(store, secret);
    setCookie(context, cookieName(reach), "", { ...cookieOptions(reach), maxAge: 0 });
    log("info", "sign-out", { account: personOf(context), address: context.get("address") });
    return context.redirect("/sign-in", 303);
  });
}

/** Gives the browser the secret of its session. */
export function setSession(context: DeskContext, reach: Reach, secret: string): void {
  setCookie(context, cookieName(reach), secret, { ...cookieOptions(reach), maxAge: sessionMs / 1000 });
}

/** Lax: links from elsewhere find the person signed in, forms from elsewhere do not. Scripts cannot read it. */
function cookieOptions({ isEncrypted }: Reach) {
  return { path: "/", httpOnly: true, sameSite: "Lax", secure: isEncrypted } as const;
}

/** A path of this desk and nothing else: "//evil.example" and "/\evil.example" lead away. */
export function toOwnPath(written: string | undefined): string {
  const base = "http://desk.invalid";
  if (written === undefined || !written.startsWith("/") || !URL.canParse(written, base)) return "/";
  const { origin, pathname, search } = new URL(written, base);
  return origin === base && !pathname.startsWith("//") ? pathname + search : "/";
}
