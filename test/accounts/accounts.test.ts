import assert from "node:assert/strict";
import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { describe, it, mock } from "node:test";
import {
  accountOfSession,
  accountOfToken,
  addAccount,
  authenticate,
  covers,
  endSession,
  formTokenOf,
  hashPassword,
  hashSecret,
  idleMs,
  isOutdated,
  isPassword,
  isSameText,
  makeAccessToken,
  removeAccessToken,
  removeAccount,
  sessionMs,
  sessionsMax,
  setPassword,
  setRole,
  startSession,
  touchMs,
  usualCost,
} from "../../src/accounts/index.ts";
import { VariorumError } from "../../src/kernel/index.ts";
import type { StoryId } from "../../src/kernel/index.ts";
import type { Store } from "../../src/ports/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "../desk/folder.ts";

/** Hashing at this cost takes a millisecond. */
const cheap = { ln: 4, r: 8, p: 1 };
const password = "a heron on the slipway";
const at = "2026-06-14T08:00:00.000Z";
const start = Date.parse(at);

const withStore = <T>(work: (store: Store) => T | Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const store = openSqliteStore(folder);
    try {
      return await work(store);
    } finally {
      store.close();
    }
  });
const withNora = <T>(work: (store: Store) => T | Promise<T>): Promise<T> =>
  withStore(async (store) => {
    await addAccount(store, { name: "nora", role: "admin", password }, at, cheap);
    return work(store);
  });
const isRefused = (code: string, message: RegExp) => (error: unknown) =>
  error instanceof VariorumError && error.code === code && message.test(error.message);

describe("a hashed password", () => {
  it("is right for its password only, and does not hold it", async () => {
    const hashed = await hashPassword(password, cheap);
    assert.match(hashed, /^\$scrypt\$ln=4,r=8,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    assert.ok(!hashed.includes(password));
    assert.equal(await isPassword(password, hashed), true);
    assert.equal(await isPassword(`${password} `, hashed), false);
    assert.equal(await isPassword("", hashed), false);
  });

  it("is another one each time, because its salt is", async () => {
    assert.notEqual(await hashPassword(password, cheap), await hashPassword(password, cheap));
  });

  it("is right however a keyboard composes its letters", async () => {
    assert.equal(await isPassword("caf\u0065\u0301 at noon", await hashPassword("caf\u00e9 at noon", cheap)), true);
  });

  it("works at the usual cost, and is outdated at another", async () => {
    const hashed = await hashPassword(password);
    assert.equal(await isPassword(password, hashed), true);
    assert.equal(isOutdated(hashed), false);
    assert.equal(isOutdated(await hashPassword(password, cheap)), true);
    assert.ok(128 * 2 ** usualCost.ln * usualCost.r <= 2 ** 25, "one hash takes 32 MiB at most");
  });

  const broken = ["", "secret", "$scrypt$ln=4,r=8,p=1$c2FsdA$aGFzaA", "$scrypt$ln=40,r=8,p=1$c2FsdA$", "$scrypt$ln=4,r=8,p=1$$"];
  for (const hashed of broken) {
    it(`fits nothing when it reads "${hashed}"`, async () => assert.equal(await isPassword(password, hashed), false));
  }
});

describe("an account", () => {
  const wrong: readonly (readonly [what: string, name: string, password: string, message: RegExp])[] = [
    ["a name with a space", "nora k", password, /a name of 1 to 32 letters/],
    ["a name that leads to a folder", "../nora", password, /a name of 1 to 32 letters/],
    ["a name in angle brackets", "<b>", password, /a name of 1 to 32 letters/],
    ["the name of those who need none", "Local", password, /not "local"/],
    ["no name", " ", password, /a name of 1 to 32 letters/],
    ["a short password", "nora", "elevenchars", /12 to 200 characters, but one of 11 came/],
    ["a text as password", "nora", "words ".repeat(50), /12 to 200 characters, but one of 300 came/],
    ["a password of few letters", "nora", "121212121212", /5 different characters/],
    ["the name as password", "norakenwright", "NoraKenwright", /not the name/],
  ];
  for (const [what, name, tried, message] of wrong) {
    it(`is not made with ${what}, and the message does not hold the password`, () =>
      withStore(async (store) => {
        await assert.rejects(addAccount(store, { name, role: "reader", password: tried }, at, cheap), (error) => {
          assert.ok(!(error as Error).message.includes(tried));
          return isRefused("account-wrong", message)(error);
        });
        assert.deepEqual(store.accounts(), []);
      }));
  }

  it("has its name once, also when two make it at the same time", () =>
    withStore(async (store) => {
      const make = () => addAccount(store, { name: "Nora", role: "reader", password }, at, cheap);
      const made = await Promise.allSettled([make(), make()]);
      assert.deepEqual(made.map(({ status }) => status).toSorted(), ["fulfilled", "rejected"]);
      assert.deepEqual(
        store.accounts().map(({ name }) => name),
        ["nora"],
      );
    }));

  it("is known by name and password together, the name in any case", () =>
    withNora(async (store) => {
      assert.equal((await authenticate(store, " Nora ", password, at, cheap))?.name, "nora");
      assert.equal(store.account("nora")?.signedInAt, at);
      assert.equal(await authenticate(store, "nora", "another password", at, cheap), undefined);
      assert.equal(await authenticate(store, "nobody", password, at, cheap), undefined);
    }));

  it("costs an unknown name what a wrong password costs: one hash of the same cost", () =>
    withNora(async (store) => {
      const scrypt = mock.method(crypto, "scrypt");
      syncBuiltinESMExports();
      try {
        await authenticate(store, "nora", "another password", at, cheap);
        await authenticate(store, "nobody", "another password", at, cheap);
        const asked = scrypt.mock.calls.map((call) => (call.arguments as readonly unknown[])[3]);
        assert.equal(asked.length, 2);
        assert.deepEqual(asked[0], asked[1]);
      } finally {
        scrypt.mock.restore();
        syncBuiltinESMExports();
      }
    }));

  it("gets a hash of the new cost when its password is at hand", () =>
    withNora(async (store) => {
      const dearer = { ln: 5, r: 8, p: 1 };
      assert.ok(await authenticate(store, "nora", password, at, dearer));
      assert.match(store.account("nora")!.password, /ln=5/);
      assert.ok(await authenticate(store, "nora", password, at, dearer));
    }));

  it("is signed out everywhere by another password and not by another role", () =>
    withNora(async (store) => {
      const secret = startSession(store, "nora", start);
      setRole(store, "nora", "reader");
      assert.equal(accountOfSession(store, secret, start)?.role, "reader");
      await setPassword(store, "nora", "a tern over the harbour", cheap);
      assert.equal(accountOfSession(store, secret, start), undefined);
      assert.equal(await authenticate(store, "nora", password, at, cheap), undefined);
    }));

  it("takes its sessions and tokens with it", () =>
    withNora((store) => {
      const secret = startSession(store, "nora", start);
      const token = makeAccessToken(store, { account: "nora", label: "import", role: "editor" }, start);
      removeAccount(store, "nora");
      assert.equal(accountOfSession(store, secret, start), undefined);
      assert.equal(accountOfToken(store, token, start), undefined);
      assert.throws(() => removeAccount(store, "nora"), isRefused("no-match", /nobody is called "nora"/));
    }));

  it("takes what it watches with it, and leaves the mails that it asked for to nobody's watches", () =>
    withNora((store) => {
      const watch = { kind: "place", text: "Wenna", addedAt: at } as const;
      for (const person of ["nora", "olav"]) {
        store.addWatch({ ...watch, person });
        store.setLookedAt(person, 7);
        store.putLook(person, "st0000000000001" as StoryId, { version: 2, before: null, at });
        const schedule = { schedule: "07:00 UTC", nextMs: start, createdMs: start, askedMs: [], failedMs: [] };
        store.putSubscriber({ id: `of-${person}`, address: `${person}@example.org`, state: "active", person, ...schedule });
      }
      removeAccount(store, "nora");
      const left = (person: string): unknown => [
        store.watches(person).length,
        store.lookedAt(person),
        store.look(person, "st0000000000001" as StoryId)?.version,
        store.subscriber(`of-${person}`)!.person,
      ];
      assert.deepEqual(
        [left("nora"), left("olav")],
        [
          [0, undefined, undefined, "mail:of-nora"],
          [1, 7, 2, "olav"],
        ],
      );
    }));

  it("may do what lesser roles may", () => {
    assert.deepEqual(
      [covers("admin", "editor"), covers("editor", "editor"), covers("reader", "editor"), covers("editor", "admin")],
      [true, true, false, false],
    );
  });
});

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
