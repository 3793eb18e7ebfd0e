import { addAccount, findAccount, readRole, removeAccessToken, removeAccount, setPassword, setRole } from "../../../accounts/index.ts";
import type { Cost } from "../../../accounts/index.ts";
import { renderAccounts } from "../../../editions/desk/index.ts";
import type { AccountsView } from "../../../editions/desk/index.ts";
import { VariorumError } from "../../../kernel/index.ts";
import type { App } from "../app.ts";
import { personOf } from "../person.ts";
import type { DeskContext } from "../protection.ts";
import { readFields } from "./fields.ts";
import type { Access } from "./sign-in.ts";

/** What administrators do with the accounts of others. `rights.ts` has let nobody else through. */
export function addAllAccounts(app: App, { store, log, frameOf }: Access, cost: Cost | undefined): void {
  const view = (): AccountsView => ({
    accounts: store.accounts().map(({ name, role, madeAt, signedInAt }) => ({
      name,
      role,
      madeAt,
      signedInAt,
      sessions: store.sessions(name).length,
      tokens: store.accessTokens(name).map(({ id, label, role, madeAt, usedAt }) => ({ id, label, role, madeAt, usedAt })),
    })),
  });
  const done = (context: DeskContext, did: string, account: string, details: Readonly<Record<string, string>> = {}): Response => {
    log("info", "account", { by: personOf(context), did, account, ...details, address: context.get("address") });
    return context.redirect("/accounts", 303);
  };

  app.get("/accounts", (context) => context.html(renderAccounts(view(), frameOf(context))));
  app.post("/accounts", async (context) => {
    checkBrowser(context);
    const { name, role, password } = await readFields(context, ["name", "role", "password"]);
    const account = await addAccount(store, { name, role: readRole(role), password }, new Date().toISOString(), cost);
    return done(context, "added", account.name, { role: account.role });
  });
  app.post("/accounts/role", async (context) => {
    const { name, role } = await readFields(context, ["name", "role"]);
    const account = another(context, findAccount(store, name).name);
    setRole(store, account, readRole(role));
    return done(context, "role", account, { role });
  });
  app.post("/accounts/password", async (context) => {
    const { name, password } = await readFields(context, ["name", "password"]);
    const account = another(context, findAccount(store, name).name);
    await setPassword(store, account, password, cost);
    return done(context, "password", account);
  });
  app.post("/accounts/remove", async (context) => {
    const { name } = await readFields(context, ["name"]);
    const account = another(context, findAccount(store, name).name);
    removeAccount(store, account);
    return done(context, "removed", account);
  });
  app.post("/accounts/tokens/remove", async (context) => {
    checkBrowser(context);
    const { id } = await readFields(context, ["id"]);
    removeAccessToken(store, id, null);
    return done(context, "token-removed", "", { id });
  });
}

/** So that one administrator is always left: the one who asks. One's own password asks for the present one, on one's own page. */
function another(context: DeskContext, name: string): string {
  checkBrowser(context);
  if (personOf(context) !== name) return name;
  throw new VariorumError("not-allowed", "Expected the account of somebody else. Your own role is changed by another administrator.");
}

/** A token of an administrator reads the metrics; it makes no administrators. */
function checkBrowser(context: DeskContext): void {
  if (context.get("session") !== null) return;
  throw new VariorumError("not-allowed", "Expected a person at a browser, but a program asks. Sign in to change accounts.");
}
