import { makeAccessToken, readRole, removeAccessToken, setPassword, startSession } from "../../../accounts/index.ts";
import type { Cost } from "../../../accounts/index.ts";
import { renderAccount } from "../../../editions/desk/index.ts";
import type { AccountView } from "../../../editions/desk/index.ts";
import { VariorumError } from "../../../kernel/index.ts";
import type { App } from "../app.ts";
import { personOf } from "../person.ts";
import type { DeskContext } from "../protection.ts";
import { readFields } from "./fields.ts";
import { toSeconds } from "./gate.ts";
import { whoAsks } from "./asker.ts";
import { setSession } from "./sign-in.ts";
import type { Access } from "./sign-in.ts";

/** What people do with their own account: password, browsers, tokens of their programs. */
export function addOwnAccount(app: App, { store, reach, signer, log, frameOf }: Access, cost: Cost | undefined): void {
  const viewOf = (context: DeskContext, made: AccountView["made"]): AccountView => {
    const { account, role } = whoAsks(context);
    const sessions = store.sessions(account!).map(({ startedAt, usedAt }) => ({ startedAt, usedAt }));
    const tokens = store.accessTokens(account!).map(({ id, label, role, madeAt, usedAt }) => ({ id, label, role, madeAt, usedAt }));
    return { name: account!, role, sessions, tokens, made };
  };
  const note = (context: DeskContext, did: string, details: Readonly<Record<string, string>> = {}): void =>
    log("info", "account", { by: personOf(context), did, ...details, address: context.get("address") });
  /** This browser goes on, with a new secret; all others are signed out. */
  const startAnew = (context: DeskContext, account: string): void => {
    store.transaction(() => store.endSessions(account));
    setSession(context, reach, startSession(store, account, Date.now()));
  };

  app.get("/account", (context) => context.html(renderAccount(viewOf(context, null), frameOf(context))));
  app.post("/account/password", async (context) => {
    const account = browserAccount(context);
    const { current, password } = await readFields(context, ["current", "password"]);
    // As hard to guess here as on the way in: a browser left open must not be a way to the password.
    const signing = await signer.check(context.get("address"), account, current);
    if (signing.kind === "later") {
      const seconds = toSeconds(signing.waitMs);
      context.header("retry-after", String(seconds));
      throw new VariorumError("too-many-requests", `Expected fewer tries of a password. Wait ${seconds} seconds and repeat.`);
    }
    if (signing.kind === "wrong") {
      throw new VariorumError("account-wrong", "Expected your present password, but another one came. Go back and repeat it.");
    }
    await setPassword(store, account, password, cost);
    startAnew(context, account);
    note(context, "password");
    return context.redirect("/account", 303);
  });
  app.post("/account/sessions/end", (context) => {
    startAnew(context, browserAccount(context));
    note(context, "sessions");
    return context.redirect("/account", 303);
  });
  app.post("/account/tokens", async (context) => {
    const account = browserAccount(context);
    const { label, role } = await readFields(context, ["label", "role"]);
    const token = makeAccessToken(store, { account, label, role: readRole(role) }, Date.now());
    note(context, "token", { label });
    return context.html(renderAccount(viewOf(context, { label: label.trim(), token }), frameOf(context)), 201);
  });
  app.post("/account/tokens/remove", async (context) => {
    const { id } = await readFields(context, ["id"]);
    removeAccessToken(store, id, browserAccount(context));
    note(context, "token-removed", { id });
    return context.redirect("/account", 303);
  });
}

/** A token must not make others, nor change the password: who finds one would keep the desk for good. */
function browserAccount(context: DeskContext): string {
  const { account } = whoAsks(context);
  if (account !== null && context.get("session") !== null) return account;
  throw new VariorumError("not-allowed", "Expected a person at a browser, but a program asks. Sign in to change an account.");
}
