import type { AccessToken, Account, AccountStore, Session } from "../../ports/index.ts";
import type { Database } from "./database.ts";

const accountColumns = "name, role, password, made_at AS madeAt, signed_in_at AS signedInAt";
const sessionColumns = "hash, account, started_at AS startedAt, used_at AS usedAt";
const tokenColumns = "id, hash, account, label, role, made_at AS madeAt, used_at AS usedAt";

/** Accounts, who is signed in, and tokens of programs. */
export function accountsOf(db: Database): AccountStore {
  return {
    accounts: () => db.all<Account>(`SELECT ${accountColumns} FROM account ORDER BY name`),
    account: (name) => db.get<Account>(`SELECT ${accountColumns} FROM account WHERE name = ?`, name),
    putAccount({ name, role, password, madeAt, signedInAt }) {
      // Not REPLACE, which removes the row first and with it the sessions and tokens that hang on it.
      db.run(
        `INSERT INTO account VALUES (?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE
          SET role = excluded.role, password = excluded.password, signed_in_at = excluded.signed_in_at`,
        name,
        role,
        password,
        madeAt,
        signedInAt,
      );
    },
    removeAccount(name) {
      const isThere = db.get("SELECT 1 FROM account WHERE name = ?", name) !== undefined;
      db.run("DELETE FROM account WHERE name = ?", name);
      // A later account of the same name is another person.
      db.run("DELETE FROM watch WHERE person = ?", name);
      db.run("DELETE FROM watch_look WHERE person = ?", name);
      db.run("DELETE FROM look WHERE reader = ?", name);
      db.run("UPDATE subscriber SET person = 'mail:' || id WHERE person = ?", name);
      return isThere;
    },

    session: (hash) => db.get<Session>(`SELECT ${sessionColumns} FROM session WHERE hash = ?`, hash),
    putSession({ hash, account, startedAt, usedAt }) {
      db.run("INSERT OR REPLACE INTO session VALUES (?, ?, ?, ?)", hash, account, startedAt, usedAt);
    },
    endSession(hash) {
      db.run("DELETE FROM session WHERE hash = ?", hash);
    },
    sessions: (account) => db.all<Session>(`SELECT ${sessionColumns} FROM session WHERE account = ? ORDER BY used_at DESC`, account),
    endSessions(account) {
      db.run("DELETE FROM session WHERE account = ?", account);
    },
    endOldSessions(startedBefore, usedBefore) {
      db.run("DELETE FROM session WHERE started_at < ? OR used_at < ?", startedBefore, usedBefore);
    },

    accessTokens: (account) => db.all<AccessToken>(`SELECT ${tokenColumns} FROM token WHERE account = ? ORDER BY made_at, id`, account),
    accessTokenOf: (hash) => db.get<AccessToken>(`SELECT ${tokenColumns} FROM token WHERE hash = ?`, hash),
    putAccessToken({ id, hash, account, label, role, madeAt, usedAt }) {
      db.run("INSERT OR REPLACE INTO token VALUES (?, ?, ?, ?, ?, ?, ?)", id, hash, account, label, role, madeAt, usedAt);
    },
    removeAccessToken(id) {
      const isThere = db.get("SELECT 1 FROM token WHERE id = ?", id) !== undefined;
      db.run("DELETE FROM token WHERE id = ?", id);
      return isThere;
    },
  };
}
