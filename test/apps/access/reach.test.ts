import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addAccount } from "../../../src/accounts/index.ts";
import type { Settings } from "../../../src/apps/settings.ts";
import { createApp } from "../../../src/apps/server/app.ts";
import { serve } from "../../../src/apps/server/serve.ts";
import { VariorumError } from "../../../src/kernel/index.ts";
import { withFolder } from "../../desk/folder.ts";
import { openTestDesk } from "../../desk/reports.ts";
import { localSettings } from "../settings.ts";
import { cheap, fetcher, withDesk } from "./shared-desk.ts";

describe("the name of a desk", () => {
  const hosts: readonly (readonly [settings: Partial<Settings>, host: string, isOwn: boolean])[] = [
    [{}, "localhost:4870", true],
    [{}, "[::1]:4870", true],
    [{}, "192.168.1.5:4870", false],
    [{}, "evil.example", false],
    [{ host: "0.0.0.0" }, "192.168.1.5:4870", true],
    [{ host: "0.0.0.0" }, "[fd00::5]:4870", true],
    [{ host: "0.0.0.0" }, "localhost", true],
    [{ host: "0.0.0.0" }, "evil.example", false],
    [{ host: "desk.lan" }, "desk.lan:4870", true],
    [{ "base-url": "https://desk.example" }, "desk.example", true],
    [{ "base-url": "https://desk.example" }, "DESK.example:443", true],
    [{ "base-url": "https://desk.example" }, "desk.example:80", false],
    [{ "base-url": "https://desk.example" }, "localhost:4870", false],
    [{ "base-url": "https://desk.example" }, "desk.example.evil.example", false],
    [{ "base-url": "http://desk.example:8080" }, "desk.example:8080", true],
    [{ "base-url": "http://desk.example:8080" }, "desk.example", false],
  ];
  it("is the one that it is asked by", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      for (const [given, host, isOwn] of hosts) {
        const settings = { ...localSettings, ...given };
        const app = createApp({ desk, settings, log: () => undefined, fetcher, playDemonstration: () => undefined });
        const ask = async (path: string) => (await app.request(path, { headers: { host, "x-forwarded-host": "desk.example" } })).status;
        assert.deepEqual([given, host, (await ask("/desk.css")) === 200], [given, host, isOwn]);
        assert.equal(await ask("/healthz"), 200);
      }
      await desk.close();
    }));
});

describe("a desk of one machine", () => {
  it("needs no accounts and has no pages of them", () =>
    withDesk(localSettings, async ({ ask }) => {
      assert.equal((await ask("/")).status, 200);
      assert.equal((await ask("/metrics")).status, 200);
      assert.equal((await ask("/demonstration", { form: {} })).status, 303);
      for (const path of ["/sign-in", "/account", "/accounts"]) assert.equal((await ask(path)).status, 404, path);
      assert.doesNotMatch(await (await ask("/")).text(), /Sign out|form-token/);
    }));

  it("follows the starter feeds when it is asked to, and not before", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
      const page = async () => (await app.request("/", { headers: { host: "localhost" } })).text();
      assert.match(await page(), /Follow 10 well-known feeds/);
      assert.equal(desk.store.followed().length, 0);
      const answer = await app.request("/sources/starter", { method: "POST", headers: { host: "localhost" } });
      assert.equal(answer.headers.get("location"), "/outlets");
      assert.equal(desk.store.followed().length, 10);
      assert.match(await page(), /10 sources are followed/);
      assert.doesNotMatch(await page(), /well-known feeds/);
      await desk.close();
    }));

  const shared: readonly Partial<Settings>[] = [
    { host: "0.0.0.0" },
    { host: "192.168.1.5" },
    { host: "::" },
    { "base-url": "https://desk.example" },
  ];
  for (const given of shared) {
    it(`does not open to others with ${JSON.stringify(given)} before it has an administrator`, () =>
      withFolder(async (folder) => {
        const desk = openTestDesk(folder);
        await addAccount(
          desk.store,
          { name: "olav", role: "editor", password: "a tern over the harbour" },
          "2026-06-14T08:00:00.000Z",
          cheap,
        );
        const settings = { ...localSettings, ...given };
        await assert.rejects(
          serve({ desk, settings, log: () => undefined, fetcher, playDemonstration: () => undefined }),
          (error) =>
            error instanceof VariorumError && error.code === "accounts-needed" && /accounts add NAME --role admin/.test(error.message),
        );
        await desk.close();
      }));
  }
});
