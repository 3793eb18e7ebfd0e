/** What a person may do, each also what those before it may: read; correct, add sources and reports; look after accounts. */
export type Role = "reader" | "editor" | "admin";

/** Times of this file are ISO 8601 in UTC. */
export interface Account {
  /** Lower-case letters, digits, ".", "_" and "-". */
  readonly name: string;
  readonly role: Role;
  /** What the password is checked against, never the password: see `src/accounts/password.ts`. */
  readonly password: string;
  readonly madeAt: string;
  readonly signedInAt: string | null;
}

/** A browser that is signed in. What it shows as proof is not kept, only its hash. */
export interface Session {
  readonly hash: string;
  readonly account: string;
  readonly startedAt: string;
  readonly usedAt: string;
}

/** What a program shows instead of a password; only its hash is kept. */
export interface AccessToken {
  /** Names it in lists; shows nothing of the token. */
  readonly id: string;
  readonly hash: string;
  readonly account: string;
  /** What it is for, in the words of the one who made it. */
  readonly label: string;
  /** The most that it allows; never more than its account may. */
  readonly role: Role;
  readonly madeAt: string;
  readonly usedAt: string | null;
}

/** Accounts, who is signed in, and tokens. No entries of the stream: a rebuild leaves them as they are. */
export interface AccountStore {
  /** By name. */
  accounts(): readonly Account[];
  account(name: string): Account | undefined;
  /** Adds an account or replaces the one of this name; its sessions and tokens stay. */
  putAccount(account: Account): void;
  /**
   * With its sessions, tokens, watches and what it has seen; mails that it asked for go on, and nobody's watches raise anything in them. False when there is
   * none of this name.
   */
  removeAccount(name: string): boolean;

  session(hash: string): Session | undefined;
  putSession(session: Session): void;
  endSession(hash: string): void;
  /** Those of an account, the one used last first. */
  sessions(account: string): readonly Session[];
  endSessions(account: string): void;
  /** Ends sessions that began before the one time or were not used since the other. */
  endOldSessions(startedBefore: string, usedBefore: string): void;

  /** By the time that they were made. */
  accessTokens(account: string): readonly AccessToken[];
  accessTokenOf(hash: string): AccessToken | undefined;
  putAccessToken(token: AccessToken): void;
  /** False when there is none of this id. */
  removeAccessToken(id: string): boolean;
}
