import { VariorumError } from "../kernel/index.ts";
import type { Account } from "../ports/index.ts";
import type { Accounts } from "./accounts.ts";
import { hashSecret, makeSecret } from "./secret.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** After so long a person signs in again, whatever happened between: NIST SP 800-63B, level 1. */
export const sessionMs: number = 30 * dayMs;
/** A desk is opened every day but perhaps not over a long weekend. */
export const idleMs: number = 4 * dayMs;
/** Use is written down so often only: each time waits for the disk. */
export const touchMs: number = 10 * minuteMs;
/** Browsers of one person; the one used longest ago is signed out for another one. */
export const sessionsMax = 20;

/** Signs a browser in. Gives the secret that it must show, which is not kept. */
export function startSession(store: Accounts, account: string, now: number): string {
  const secret = makeSecret();
  const at = toTime(now);
  store.transaction(() => {
    store.endOldSessions(toTime(now - sessionMs), toTime(now - idleMs));
    for (const { hash } of store.sessions(account).slice(sessionsMax - 1)) store.endSession(hash);
    store.putSession({ hash: hashSecret(secret), account, startedAt: at, usedAt: at });
  });
  return secret;
}

/** Whose browser shows this secret; undefined when it is signed in no more. */
export function accountOfSession(store: Accounts, secret: string, now: number): Account | undefined {
  const session = store.session(hashSecret(secret));
  if (session === undefined) return undefined;
  const idle = now - Date.parse(session.usedAt);
  if (now - Date.parse(session.startedAt) >= sessionMs || idle >= idleMs) return undefined;
  if (idle >= touchMs) noteUse(store, () => store.putSession({ ...session, usedAt: toTime(now) }));
  return store.account(session.account);
}

/** On a full disk a use is not written down, and reading goes on. */
export function noteUse(store: Accounts, write: () => void): void {
  try {
    store.transaction(write);
  } catch (error) {
    // The store's own trouble is told by everything that must be written; a use is a comfort.
    if (!(error instanceof VariorumError)) throw error;
  }
}

export function endSession(store: Accounts, secret: string): void {
  store.transaction(() => store.endSession(hashSecret(secret)));
}

function toTime(now: number): string {
  return new Date(now).toISOString();
}
