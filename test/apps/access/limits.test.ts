import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createSigner } from "../../../src/apps/server/access/signing.ts";
import { parseRange } from "../../../src/intake/transport/http/index.ts";
import { cheap, passwords, sharedSettings, withDesk, signIn } from "./shared-desk.ts";
import type { Ask } from "./shared-desk.ts";

describe("limits", () => {
  const tryWrong = (ask: Ask, name: string, from: string) => ask("/sign-in", { from, form: { name, password: "a guess among many" } });

  it("let one address try ten times, tell how long to wait, and leave others alone", () =>
    withDesk(sharedSettings, async ({ ask, logged }) => {
      for (let tries = 0; tries < 10; tries++) assert.equal((await tryWrong(ask, `name${tries}`, "203.0.113.9")).status, 401);
      const refused = await ask("/sign-in", { from: "203.0.113.9", form: { name: "nora", password: passwords["nora"]! } });
      assert.equal(refused.status, 429);
      const seconds = Number(refused.headers.get("retry-after"));
      assert.ok(seconds > 50 && seconds <= 60, `${seconds} seconds`);
      assert.match(await refused.text(), new RegExp(`Too many tries. Wait ${seconds} seconds`));
      assert.match(logged.at(-1)!, /"why":"later"/);
      assert.equal((await ask("/sign-in", { from: "203.0.113.8", form: { name: "nora", password: passwords["nora"]! } })).status, 303);
    }));

  it("count an IPv6 network as one", () =>
    withDesk(sharedSettings, async ({ ask }) => {
      for (let tries = 0; tries < 10; tries++) await tryWrong(ask, "nobody", `2001:db8:0:1::${tries}`);
      assert.equal((await tryWrong(ask, "nobody", "2001:db8:0:1:ffff::1")).status, 429);
      assert.equal((await tryWrong(ask, "nobody", "2001:db8:0:2::1")).status, 401);
    }));

  it("let one name be tried thirty times from anywhere, and are not used up by signing in", () =>
    withDesk(sharedSettings, async ({ ask }) => {
      for (let tries = 0; tries < 40; tries++) await signIn(ask, "nora");
      for (let tries = 0; tries < 30; tries++) assert.equal((await tryWrong(ask, "olav", `198.51.100.${tries}`)).status, 401);
      assert.equal((await tryWrong(ask, "olav", "198.51.100.99")).status, 429);
      assert.equal((await tryWrong(ask, "nora", "198.51.100.99")).status, 401);
    }));

  it("check so many passwords at the same time, and others later", () =>
    withDesk(sharedSettings, async ({ desk }) => {
      const signer = createSigner(desk.store, cheap);
      const check = (at: number) => signer.check(`203.0.113.${at}`, "nora", passwords["nora"]!);
      const kinds = (await Promise.all([0, 1, 2, 3, 4, 5, 6, 7, 8].map(check))).map(({ kind }) => kind);
      assert.deepEqual(kinds, [...Array.from({ length: 8 }, () => "right"), "later"]);
      assert.equal((await check(8)).kind, "right");
    }));

  it("let one address ask so often, and tell when to ask again", () =>
    withDesk(sharedSettings, async ({ ask }) => {
      let refused: Response | undefined;
      for (let asked = 0; asked < 2_000 && refused === undefined; asked++) {
        const response = await ask("/desk.css", { from: "203.0.113.9" });
        if (response.status === 429) refused = response;
      }
      assert.equal(refused?.headers.get("retry-after"), "1");
      assert.match(await refused!.text(), /\[too-many-requests\]/);
      assert.equal((await ask("/desk.css", { from: "203.0.113.8" })).status, 200);
      assert.equal((await ask("/healthz", { from: "203.0.113.9" })).status, 200);
    }));

  const chains: readonly (readonly [trusted: string, peer: string, forwarded: string, address: string])[] = [
    ["", "203.0.113.9", "198.51.100.1", "203.0.113.9"],
    ["10.0.0.0/8", "203.0.113.9", "198.51.100.1", "203.0.113.9"],
    ["10.0.0.0/8", "10.0.0.1", "198.51.100.1", "198.51.100.1"],
    ["10.0.0.0/8", "::ffff:10.0.0.1", "198.51.100.1:4711", "198.51.100.1"],
    ["10.0.0.0/8", "10.0.0.1", "192.0.2.1, 198.51.100.1, 10.0.0.2", "198.51.100.1"],
    ["10.0.0.0/8", "10.0.0.1", "192.0.2.1, not-an-address", "10.0.0.1"],
    ["10.0.0.0/8", "10.0.0.1", "[2001:db8::1]:4711", "2001:db8::1"],
    ["10.0.0.0/8", "10.0.0.1", "", "10.0.0.1"],
  ];
  for (const [trusted, peer, forwarded, address] of chains) {
    it(`takes ${peer} for "${forwarded}" as ${address} when it trusts "${trusted}"`, () =>
      withDesk({ ...sharedSettings, "trusted-proxy": trusted === "" ? [] : [parseRange(trusted)!] }, async ({ ask, logged }) => {
        await ask("/sign-in", { from: peer, headers: { "x-forwarded-for": forwarded }, form: { name: "nora", password: "a guess" } });
        assert.match(logged[0]!, new RegExp(`"address":"${address.replaceAll(".", "\\.")}"`));
      }));
  }
});
