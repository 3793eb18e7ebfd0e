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
  makeAccessToken,
  removeAccount,
  setPassword,
  setRole,
  startSession,
} from "../../src/accounts/index.ts";
import type { StoryId } from "../../src/kernel/index.ts";
import { cheap, password, at, start, withStore, withNora, isRefused } from "./nora.ts";

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
