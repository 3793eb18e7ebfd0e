import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { passwords, sharedSettings, withDesk, cookieOf, signIn } from "./shared-desk.ts";

describe("a desk that others can reach", () => {
  const closed: readonly (readonly [path: string, status: number, leadsTo: string | null])[] = [
    ["/", 303, "/sign-in?next=%2F"],
    ["/search?q=ferry", 303, "/sign-in?next=%2Fsearch%3Fq%3Dferry"],
    ["/story/st0", 303, "/sign-in?next=%2Fstory%2Fst0"],
    ["/accounts", 303, "/sign-in?next=%2Faccounts"],
    ["/display?from=%2Fsources", 303, "/sign-in?next=%2Fdisplay%3Ffrom%3D%252Fsources"],
    ["/nothing-here", 303, "/sign-in?next=%2Fnothing-here"],
    ["/api/stories", 401, null],
    ["/feed.atom", 401, null],
    ["/digest.md", 401, null],
    ["/metrics", 401, null],
    ["/sign-in", 200, null],
    ["/desk.css", 200, null],
    ["/keys.js", 200, null],
    ["/healthz", 200, null],
  ];
  it("shows strangers the way in and nothing else", () =>
    withDesk(sharedSettings, async ({ ask }) => {
      for (const [path, status, leadsTo] of closed) {
        const response = await ask(path);
        assert.deepEqual([path, response.status, response.headers.get("location")], [path, status, leadsTo]);
        if (status === 401) assert.match(response.headers.get("www-authenticate")!, /^Bearer, Basic realm=/);
      }
      for (const path of ["/corrections", "/sources", "/demonstration", "/api/reports?file=a.txt", "/accounts", "/sign-out"]) {
        const response = await ask(path, { form: { name: "x" } });
        // A browser answers Basic with a window of its own, which must not come up on a page.
        const challenge = path.startsWith("/api/") ? /^Bearer, Basic/ : /^Bearer$/;
        assert.deepEqual([path, response.status, challenge.test(response.headers.get("www-authenticate")!)], [path, 401, true]);
      }
      assert.doesNotMatch(await (await ask("/sign-in")).text(), /<nav|role="search"/);
    }));

  it("signs in and leads on, and signs out for good", () =>
    withDesk(sharedSettings, async ({ ask, logged }) => {
      const response = await ask("/sign-in", { form: { name: "Nora", password: passwords["nora"]!, next: "/search?q=ferry" } });
      assert.deepEqual([response.status, response.headers.get("location")], [303, "/search?q=ferry"]);
      assert.match(
        response.headers.get("set-cookie")!,
        /^__Host-desk=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      const cookie = cookieOf(response);
      const page = await (await ask("/", { cookie })).text();
      assert.match(page, />nora<\/a>/);
      const token = /name="form-token" value="([^"]+)"/.exec(page)![1]!;
      const out = await ask("/sign-out", { cookie, form: { "form-token": token } });
      assert.deepEqual([out.status, out.headers.get("location")], [303, "/sign-in"]);
      assert.match(out.headers.get("set-cookie")!, /^__Host-desk=; Max-Age=0/);
      assert.equal((await ask("/", { cookie })).status, 303);
      assert.deepEqual(logged, [
        '["info","sign-in",{"account":"nora","address":"203.0.113.7"}]',
        '["info","sign-out",{"account":"nora","address":"203.0.113.7"}]',
      ]);
    }));

  it("refuses a wrong password and an unknown name in the same words, and logs neither password nor unknown name", () =>
    withDesk(sharedSettings, async ({ ask, logged }) => {
      const refuse = async (name: string): Promise<string> => {
        const response = await ask("/sign-in", { form: { name, password: "my other password" } });
        assert.deepEqual([response.status, response.headers.get("set-cookie")], [401, null]);
        const page = await response.text();
        assert.match(page, /Name and password do not belong together/);
        return page.replaceAll(name, "NAME").replaceAll(/nonce="[^"]*"/g, "");
      };
      assert.equal(await refuse("nora"), await refuse("hunter2-of-nora"));
      assert.deepEqual(logged, [
        '["info","sign-in-refused",{"account":"nora","address":"203.0.113.7","why":"wrong"}]',
        '["info","sign-in-refused",{"account":null,"address":"203.0.113.7","why":"wrong"}]',
      ]);
    }));

  it("starts a new session with each sign-in and ends the one before in the same browser", () =>
    withDesk(sharedSettings, async ({ ask, desk }) => {
      const { cookie } = await signIn(ask, "nora");
      const again = await ask("/sign-in", { cookie, form: { name: "nora", password: passwords["nora"]! } });
      assert.notEqual(cookieOf(again), cookie);
      assert.equal(desk.store.sessions("nora").length, 1);
      assert.equal((await ask("/", { cookie })).status, 303);
    }));

  const ways: readonly (readonly [next: string, leadsTo: string])[] = [
    ["/story/st1?version=2", "/story/st1?version=2"],
    ["https://evil.example/", "/"],
    ["//evil.example/", "/"],
    ["/\\evil.example/", "/"],
    ["/.//evil.example", "/"],
    ["/\t/evil.example", "/"],
    ["javascript:alert(1)", "/"],
    ["", "/"],
  ];
  it("leads to its own pages only", () =>
    withDesk(sharedSettings, async ({ ask }) => {
      for (const [next, leadsTo] of ways) {
        const response = await ask("/sign-in", { form: { name: "nora", password: passwords["nora"]!, next } });
        assert.deepEqual([next, response.headers.get("location")], [next, leadsTo]);
      }
    }));
});
