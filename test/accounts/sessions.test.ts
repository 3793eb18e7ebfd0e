import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  accountOfSession,
  accountOfToken,
  addAccount,
  endSession,
  formTokenOf,
  hashSecret,
  idleMs,
  isSameText,
  makeAccessToken,
  removeAccessToken,
  sessionMs,
  sessionsMax,
  setRole,
  startSession,
  touchMs,
} from "../../src/accounts/index.ts";
import { VariorumError } from "../../src/kernel/index.ts";
import type { Store } from "../../src/ports/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "../desk/folder.ts";
import { cheap, password, at, start, withNora, isRefused } from "./nora.ts";

describe("a session", () => {
  it("is kept as a hash, so that a copy of the store opens nothing", () =>
    withNora((store) => {
      const secret = startSession(store, "nora", start);
      const [session] = store.sessions("nora");
      assert.equal(session!.hash, hashSecret(secret));
      assert.notEqual(session!.hash, secret);
      assert.equal(accountOfSession(store, session!.hash, start), undefined);
    }));

  it("ends when it is signed out, old, or long unused; use prolongs it, and not for ever", () =>
    withNora((store) => {
      const secret = startSession(store, "nora", start);
      assert.equal(accountOfSession(store, secret, start + idleMs - 1)?.name, "nora");
      assert.equal(accountOfSession(store, secret, start + 2 * idleMs - 2)?.name, "nora");
      assert.equal(accountOfSession(store, secret, start + 3 * idleMs), undefined);
      const used = startSession(store, "nora", start);
      for (let now = start; now < start + sessionMs; now += idleMs / 2) assert.ok(accountOfSession(store, used, now));
      assert.equal(accountOfSession(store, used, start + sessionMs), undefined);
      const left = startSession(store, "nora", start);
      endSession(store, left);
      assert.equal(accountOfSession(store, left, start), undefined);
    }));

  it("writes its use down now and then only", () =>
    withNora((store) => {
      const secret = startSession(store, "nora", start);
      accountOfSession(store, secret, start + touchMs - 1);
      assert.equal(store.sessions("nora")[0]!.usedAt, at);
      accountOfSession(store, secret, start + touchMs);
      assert.equal(store.sessions("nora")[0]!.usedAt, new Date(start + touchMs).toISOString());
    }));

  it("is one of so many, the one used longest ago going first, and ended ones are cleared away", () =>
    withNora((store) => {
      const secrets = Array.from({ length: sessionsMax + 1 }, (_, at) => startSession(store, "nora", start + at));
      assert.equal(store.sessions("nora").length, sessionsMax);
      assert.equal(accountOfSession(store, secrets[0]!, start), undefined);
      assert.ok(accountOfSession(store, secrets[1]!, start));
      startSession(store, "nora", start + sessionMs + 60_000);
      assert.equal(store.sessions("nora").length, 1);
    }));

  it("has a form token of its own that does not tell its secret", () => {
    assert.notEqual(formTokenOf("one"), formTokenOf("two"));
    assert.equal(formTokenOf("one"), formTokenOf("one"));
    assert.notEqual(formTokenOf("one"), hashSecret("one"));
    assert.deepEqual([isSameText("one", "one"), isSameText("one", "onf"), isSameText("one", "one more")], [true, false, false]);
  });
});

describe("a token", () => {
  it("may do what it says, and no more than its account may today", () =>
    withNora((store) => {
      const token = makeAccessToken(store, { account: "nora", label: " wire import ", role: "editor" }, start);
      assert.match(token, /^variorum_[\w-]{43}$/);
      assert.equal(accountOfToken(store, token, start)?.role, "editor");
      setRole(store, "nora", "reader");
      assert.equal(accountOfToken(store, token, start)?.role, "reader");
      const [kept] = store.accessTokens("nora");
      assert.deepEqual([kept!.label, kept!.hash, kept!.usedAt], ["wire import", hashSecret(token), at]);
    }));

  it("is not made for more than the account may, without a purpose, or for nobody", () =>
    withNora((store) => {
      setRole(store, "nora", "reader");
      const make = (account: string, label: string) => () => makeAccessToken(store, { account, label, role: "editor" }, start);
      assert.throws(make("nora", "import"), isRefused("account-wrong", /a role that nora has/));
      assert.throws(make("nora", " "), isRefused("account-wrong", /what the token is for/));
      assert.throws(make("olav", "import"), isRefused("no-match", /olav/));
    }));

  it("is taken away by its owner or an administrator, and by nobody else", () =>
    withNora(async (store) => {
      await addAccount(store, { name: "olav", role: "reader", password }, at, cheap);
      const token = makeAccessToken(store, { account: "nora", label: "import", role: "editor" }, start);
      const { id } = store.accessTokens("nora")[0]!;
      assert.throws(() => removeAccessToken(store, id, "olav"), isRefused("no-match", /id of a token/));
      assert.ok(accountOfToken(store, token, start));
      removeAccessToken(store, id, "nora");
      assert.equal(accountOfToken(store, token, start), undefined);
      assert.throws(() => removeAccessToken(store, id, null), isRefused("no-match", /id of a token/));
    }));
});

describe("a full disk", () => {
  it("does not sign out who is signed in", () =>
    withFolder(async (folder) => {
      const roomy = openSqliteStore(folder);
      await addAccount(roomy, { name: "nora", role: "admin", password }, at, cheap);
      const secret = startSession(roomy, "nora", start);
      const token = makeAccessToken(roomy, { account: "nora", label: "import", role: "editor" }, start);
      roomy.close();
      const store = openSqliteStore(folder);
      const full = (): never => {
        throw new VariorumError("store-full", "Expected room.");
      };
      const stuck: Store = { ...store, transaction: full };
      assert.equal(accountOfSession(stuck, secret, start + touchMs)?.name, "nora");
      assert.equal(accountOfToken(stuck, token, start + touchMs)?.name, "nora");
      store.close();
    }));
});
