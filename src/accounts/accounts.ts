import { VariorumError } from "../kernel/index.ts";
import type { Account, AccountStore, Role } from "../ports/index.ts";
import { decoyHash, hashPassword, isOutdated, isPassword, usualCost } from "./password.ts";
import type { Cost } from "./password.ts";

/** What is needed of the store. */
export type Accounts = AccountStore & { transaction<T>(work: () => T): T };

/** It stands in links, logs and lists, and must never need quoting there. */
const namePattern = /^[a-z0-9][a-z0-9._-]{0,31}$/;

/** What the people of the machine have on a desk without accounts is kept under this one. */
const reservedName = "local";

/** Twelve letters chosen by chance are beyond guessing at the cost of a hash; a shorter password is not, however odd its signs. */
export const passwordCharactersMin = 12;
/** A sentence is a good password; a longer text is a wrong paste. */
export const passwordCharactersMax = 200;
/** "aaaaaaaaaaaa" and "121212121212" are long and the first ones to be tried. */
const differentCharactersMin = 5;

/** A name as it is looked up: people write their own with a capital letter. */
export function toName(written: string): string {
  return written.trim().toLowerCase();
}

/** Makes an account. Throws `account-wrong` for a name or password that will not do, and for a name that is taken. */
export async function addAccount(
  store: Accounts,
  { name: written, role, password }: { readonly name: string; readonly role: Role; readonly password: string },
  now: string,
  cost: Cost = usualCost,
): Promise<Account> {
  const name = toName(written);
  if (!namePattern.test(name) || name === reservedName) {
    throw wrong(
      'a name of 1 to 32 letters a to z, digits, ".", "_" and "-", beginning with a letter or digit, and not "local"',
      `"${name}" came`,
    );
  }
  checkFree(store, name);
  checkPassword(name, password);
  const account = { name, role, password: await hashPassword(password, cost), madeAt: now, signedInAt: null };
  store.transaction(() => {
    // Hashing took a while, in which somebody else may have taken the name.
    checkFree(store, name);
    store.putAccount(account);
  });
  return account;
}

/** Gives an account another password and ends all its sessions; its tokens stay. Throws `account-wrong`, `no-match`. */
export async function setPassword(store: Accounts, name: string, password: string, cost: Cost = usualCost): Promise<void> {
  checkPassword(findAccount(store, name).name, password);
  const hashed = await hashPassword(password, cost);
  store.transaction(() => {
    const account = findAccount(store, name);
    store.putAccount({ ...account, password: hashed });
    store.endSessions(account.name);
  });
}

/** Holds at once, also for who is signed in. Throws `no-match`. */
export function setRole(store: Accounts, name: string, role: Role): void {
  store.transaction(() => store.putAccount({ ...findAccount(store, name), role }));
}

/** Removes an account and its watches, ends its sessions and tokens. Throws `no-match`. */
export function removeAccount(store: Accounts, name: string): void {
  store.transaction(() => store.removeAccount(findAccount(store, name).name));
}

/** The account of a name. Throws `no-match`. */
export function findAccount(store: AccountStore, written: string): Account {
  const account = store.account(toName(written));
  if (account !== undefined) return account;
  throw new VariorumError("no-match", `Expected the name of an account, but nobody is called "${written}". Look at the list of accounts.`);
}

/** The account when name and password belong together. An unknown name costs as much time as a wrong password. */
export async function authenticate(
  store: Accounts,
  written: string,
  password: string,
  now: string,
  cost: Cost = usualCost,
): Promise<Account | undefined> {
  const asked = store.account(toName(written));
  const isRight = await isPassword(password, asked?.password ?? decoyHash(cost));
  if (asked === undefined || !isRight) return undefined;
  const renewed = isOutdated(asked.password, cost) ? await hashPassword(password, cost) : asked.password;
  return store.transaction(() => {
    const account = store.account(asked.name);
    // Removed, or given another password, while the old one was checked.
    if (account?.password !== asked.password) return undefined;
    const signedIn = { ...account, password: renewed, signedInAt: now };
    store.putAccount(signedIn);
    return signedIn;
  });
}

function checkFree(store: AccountStore, name: string): void {
  if (store.account(name) !== undefined) throw wrong("a name that nobody has", `there is an account "${name}"`);
}

/** The message never holds the password: messages are logged. */
function checkPassword(name: string, password: string): void {
  const characters = [...password.normalize("NFC")];
  if (characters.length < passwordCharactersMin || characters.length > passwordCharactersMax) {
    throw wrong(`a password of ${passwordCharactersMin} to ${passwordCharactersMax} characters`, `one of ${characters.length} came`);
  }
  if (new Set(characters).size < differentCharactersMin) {
    throw wrong(`a password of at least ${differentCharactersMin} different characters`, "one of fewer came");
  }
  if (password.toLowerCase().includes(name) && name.length * 2 > password.length) {
    throw wrong("a password that is not the name", "the name came with little beside it");
  }
}

function wrong(expected: string, came: string): VariorumError {
  return new VariorumError("account-wrong", `Expected ${expected}, but ${came}. Choose another one.`);
}
