import { VariorumError } from "../kernel/index.ts";
import type { Account, Role } from "../ports/index.ts";
import { findAccount } from "./accounts.ts";
import type { Accounts } from "./accounts.ts";
import { covers, lesserOf } from "./roles.ts";
import { hashSecret, makeSecret } from "./secret.ts";
import { noteUse, touchMs } from "./sessions.ts";

/** So that people, and programs that look for secrets in what is about to be published, know one when they see it. */
const prefix = "variorum_";
const labelCharactersMax = 60;
/** Programs of one person; more are a sign that old ones are never taken away. */
const tokensMax = 50;
const idCharacters = 8;

/** Whether a text could be a token, known or not. */
export function isTokenLike(text: string): boolean {
  return text.startsWith(prefix);
}

/** Makes a token for a program. It is given once: only its hash is kept. Throws `account-wrong`, `no-match`. */
export function makeAccessToken(
  store: Accounts,
  { account: name, label: written, role }: { readonly account: string; readonly label: string; readonly role: Role },
  now: number,
): string {
  const account = findAccount(store, name);
  const label = written.trim();
  if (label === "" || label.length > labelCharactersMax) {
    throw wrong(`a few words of 1 to ${labelCharactersMax} characters for what the token is for`, `${label.length} characters came`);
  }
  if (!covers(account.role, role)) throw wrong(`a role that ${account.name} has (${account.role} or less)`, `${role} came`);
  if (store.accessTokens(account.name).length >= tokensMax) {
    throw wrong(`fewer than ${tokensMax} tokens of one account`, "there are as many; take an old one away");
  }
  const token = prefix + makeSecret();
  const hash = hashSecret(token);
  const madeAt = new Date(now).toISOString();
  const id = `t${makeSecret().replaceAll(/[-_]/g, "").slice(0, idCharacters)}`;
  store.transaction(() => store.putAccessToken({ id, hash, account: account.name, label, role, madeAt, usedAt: null }));
  return token;
}

/** Whose program shows this token, and what it may do: no more than the token says, no more than the account may today. */
export function accountOfToken(store: Accounts, token: string, now: number): Account | undefined {
  const known = store.accessTokenOf(hashSecret(token));
  const account = known === undefined ? undefined : store.account(known.account);
  if (known === undefined || account === undefined) return undefined;
  if (known.usedAt === null || now - Date.parse(known.usedAt) >= touchMs) {
    noteUse(store, () => store.putAccessToken({ ...known, usedAt: new Date(now).toISOString() }));
  }
  return { ...account, role: lesserOf(account.role, known.role) };
}

/** Takes a token away, which ends at once. `owner`: only when it is of this account. Throws `no-match`. */
export function removeAccessToken(store: Accounts, id: string, owner: string | null): void {
  const isTheirs = owner === null || store.accessTokens(owner).some((token) => token.id === id);
  if (isTheirs && store.transaction(() => store.removeAccessToken(id))) return;
  throw new VariorumError("no-match", `Expected the id of a token, but there is none "${id}". Look at the list of tokens.`);
}

function wrong(expected: string, came: string): VariorumError {
  return new VariorumError("account-wrong", `Expected ${expected}, but ${came}. Correct it and try again.`);
}
