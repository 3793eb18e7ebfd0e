import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { makeAccessToken } from "../../../src/accounts/index.ts";
import { passwords, sharedSettings, withDesk, signIn } from "./shared-desk.ts";

describe("a form", () => {
  it("of a signed-in browser needs the token of its session", () =>
    withDesk(sharedSettings, async ({ ask }) => {
      const nora = await signIn(ask, "nora");
      const olav = await signIn(ask, "olav");
      const send = async (form: Readonly<Record<string, string>>, headers = {}): Promise<number> =>
        (await ask("/demonstration", { cookie: nora.cookie, form, headers })).status;
      assert.equal(await send({}), 403);
      assert.equal(await send({ "form-token": olav.token }), 403);
      assert.equal(await send({ "form-token": nora.token }), 303);
      assert.equal(await send({}, { "x-form-token": nora.token }), 303);
      const post = (headers: Readonly<Record<string, string>>) =>
        ask("/api/corrections", { cookie: nora.cookie, method: "POST", headers, form: { "form-token": nora.token } });
      assert.equal((await post({})).status, 403);
      assert.equal((await post({ "x-form-token": nora.token })).status, 400);
    }));

  const origins: readonly (readonly [headers: Readonly<Record<string, string>>, status: number])[] = [
    [{ "sec-fetch-site": "same-origin" }, 303],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site" }, 403],
    [{ origin: "https://desk.example" }, 303],
    [{ origin: "http://desk.example" }, 403],
    [{ origin: "https://evil.example" }, 403],
    [{ origin: "null" }, 403],
  ];
  it("comes from our own pages, also the one that signs in", () =>
    withDesk(sharedSettings, async ({ ask }) => {
      for (const [headers, status] of origins) {
        const response = await ask("/sign-in", { headers, form: { name: "nora", password: passwords["nora"]! } });
        assert.deepEqual([headers, response.status], [headers, status]);
      }
    }));

  it("is made in one place only, so that none lacks the token", () => {
    const folder = join(import.meta.dirname, "../../../src/editions/desk");
    const files = readdirSync(folder).filter((file) => /method="post"/i.test(readFileSync(join(folder, file), "utf8")));
    assert.deepEqual(files, ["post-form.tsx"]);
  });

  it("with more than a form holds is refused", () =>
    withDesk(sharedSettings, async ({ ask, desk }) => {
      const { cookie, token } = await signIn(ask, "nora");
      const more = "x".repeat(70_000);
      assert.equal((await ask("/demonstration", { cookie, form: { "form-token": token, more } })).status, 413);
      assert.equal((await ask("/sign-in", { form: { name: "nora", password: more } })).status, 413);
      const bearer = makeAccessToken(desk.store, { account: "rita", label: "screen", role: "reader" }, Date.now());
      const headers = { authorization: `Bearer ${bearer}` };
      assert.equal((await ask("/account/tokens/remove", { headers, form: { id: more } })).status, 413);
    }));
});
