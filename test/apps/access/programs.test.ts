import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeAccessToken } from "../../../src/accounts/index.ts";
import { demonstrationReports } from "../../desk/reports.ts";
import { passwords, sharedSettings, withDesk, signIn } from "./shared-desk.ts";

describe("a program", () => {
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  it("posts reports with a token, and reads a feed with it as password", () =>
    withDesk(sharedSettings, async ({ ask, desk }) => {
      const token = makeAccessToken(desk.store, { account: "olav", label: "import", role: "editor" }, Date.now());
      const [report] = demonstrationReports("tram");
      const body = Uint8Array.from(report!.bytes);
      const post = async (headers: Readonly<Record<string, string>>): Promise<number> =>
        (await ask("/api/reports?file=tram.txt", { method: "POST", headers, body })).status;
      assert.equal(await post(bearer(token)), 201);
      assert.equal(await post(bearer(`${token}x`)), 401);
      const basic = { authorization: `Basic ${Buffer.from(`olav:${token}`).toString("base64")}` };
      const feed = await ask("/feed.atom", { headers: basic });
      assert.deepEqual([feed.status, /<link[^>]+href="https:\/\/desk\.example\//.test(await feed.text())], [200, true]);
      // Browsers send it by themselves: it must change nothing.
      assert.equal(await post(basic), 401);
      const proxy = { authorization: `Basic ${Buffer.from("proxy:its own word").toString("base64")}` };
      const { cookie } = await signIn(ask, "olav");
      assert.equal((await ask("/", { headers: proxy, cookie })).status, 200);
    }));

  it("may do no more than its token, and makes neither accounts nor tokens", () =>
    withDesk(sharedSettings, async ({ ask, desk }) => {
      const read = makeAccessToken(desk.store, { account: "nora", label: "screen", role: "reader" }, Date.now());
      const watch = makeAccessToken(desk.store, { account: "nora", label: "monitor", role: "admin" }, Date.now());
      assert.equal((await ask("/metrics", { headers: bearer(read) })).status, 403);
      assert.equal((await ask("/metrics", { headers: bearer(watch) })).status, 200);
      const forms: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
        ["/accounts", { name: "eve", role: "admin", password: "a rat in the hold" }],
        ["/accounts/password", { name: "olav", password: "a rat in the hold" }],
        ["/accounts/remove", { name: "olav" }],
        ["/account/tokens", { label: "more", role: "admin" }],
        ["/account/password", { current: passwords["nora"]!, password: "a rat in the hold" }],
        ["/account/sessions/end", {}],
      ];
      for (const [path, form] of forms) {
        assert.deepEqual([path, (await ask(path, { headers: bearer(watch), form })).status], [path, 403]);
      }
      assert.deepEqual(
        desk.store.accounts().map(({ name }) => name),
        ["nora", "olav", "rita"],
      );
    }));
});
