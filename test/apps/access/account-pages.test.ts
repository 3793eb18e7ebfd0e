import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { passwords, sharedSettings, withDesk, cookieOf, signIn } from "./shared-desk.ts";

describe("one's own account", () => {
  it("changes its password with the present one, which signs out all other browsers", () =>
    withDesk(sharedSettings, async ({ ask }) => {
      const other = await signIn(ask, "olav");
      const { cookie, token } = await signIn(ask, "olav");
      const change = (current: string, password: string) =>
        ask("/account/password", { cookie, form: { "form-token": token, current, password } });
      assert.equal((await change("not this one", "a seal on the sandbank")).status, 400);
      assert.equal((await change(passwords["olav"]!, "short")).status, 400);
      const changed = await change(passwords["olav"]!, "a seal on the sandbank");
      assert.equal(changed.status, 303);
      assert.equal((await ask("/", { cookie: other.cookie })).status, 303);
      assert.equal((await ask("/", { cookie })).status, 303);
      assert.equal((await ask("/", { cookie: cookieOf(changed) })).status, 200);
      assert.equal((await ask("/sign-in", { form: { name: "olav", password: "a seal on the sandbank" } })).status, 303);
    }));

  it("makes a token that is shown once, and takes it away", () =>
    withDesk(sharedSettings, async ({ ask, desk }) => {
      const { cookie, token: formToken } = await signIn(ask, "olav");
      const send = (path: string, form: Readonly<Record<string, string>>) =>
        ask(path, { cookie, form: { "form-token": formToken, ...form } });
      assert.equal((await send("/account/tokens", { label: "import", role: "admin" })).status, 400);
      const made = await (await send("/account/tokens", { label: "import", role: "editor" })).text();
      const token = /variorum_[\w-]+/.exec(made)![0];
      assert.doesNotMatch(await (await ask("/account", { cookie })).text(), /variorum_/);
      const headers = { authorization: `Bearer ${token}` };
      assert.equal((await ask("/api/stories", { headers })).status, 200);
      await send("/account/tokens/remove", { id: desk.store.accessTokens("olav")[0]!.id });
      assert.equal((await ask("/api/stories", { headers })).status, 401);
    }));
});

describe("an administrator", () => {
  it("adds, changes and removes the accounts of others, and not the own one", () =>
    withDesk(sharedSettings, async ({ ask, desk, logged }) => {
      const { cookie, token } = await signIn(ask, "nora");
      const send = async (path: string, form: Readonly<Record<string, string>>): Promise<number> =>
        (await ask(path, { cookie, form: { "form-token": token, ...form } })).status;
      assert.equal(await send("/accounts", { name: "Eve", role: "reader", password: "a crab in the net" }), 303);
      assert.equal(await send("/accounts", { name: "eve", role: "reader", password: "a crab in the net" }), 400);
      assert.equal(await send("/accounts", { name: "ivo", role: "owner", password: "a crab in the net" }), 400);
      const eve = cookieOf(await ask("/sign-in", { form: { name: "eve", password: "a crab in the net" } }));
      assert.equal(await send("/accounts/role", { name: "eve", role: "editor" }), 303);
      assert.equal(desk.store.account("eve")!.role, "editor");
      assert.equal(await send("/accounts/password", { name: "eve", password: "a lobster in the pot" }), 303);
      assert.equal((await ask("/", { cookie: eve })).status, 303);
      assert.equal(await send("/accounts/remove", { name: "eve" }), 303);
      assert.equal(desk.store.account("eve"), undefined);
      for (const [path, form] of [
        ["/accounts/role", { name: "nora", role: "reader" }],
        ["/accounts/remove", { name: "Nora" }],
        ["/accounts/password", { name: "nora", password: "a lobster in the pot" }],
      ] as const) {
        assert.equal(await send(path, form), 403, path);
      }
      const told = logged.join("\n");
      assert.match(told, /"by":"nora","did":"role","account":"eve","role":"editor"/);
      assert.doesNotMatch(told, /crab|lobster|heron/);
    }));
});
