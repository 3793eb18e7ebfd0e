import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { addAccount, makeAccessToken, setRole } from "../../src/accounts/index.ts";
import type { Settings } from "../../src/apps/settings.ts";
import { createSigner } from "../../src/apps/server/access/signing.ts";
import { createApp } from "../../src/apps/server/app.ts";
import { serve } from "../../src/apps/server/serve.ts";
import type { Desk } from "../../src/desk/index.ts";
import { parseRange } from "../../src/intake/transport/http/index.ts";
import { VariorumError } from "../../src/kernel/index.ts";
import type { Role } from "../../src/ports/index.ts";
import { withFolder } from "../desk/folder.ts";
import { demonstrationReports, fill, openTestDesk } from "../desk/reports.ts";
import { localSettings } from "./settings.ts";

const cheap = { ln: 4, r: 8, p: 1 };
const passwords: Readonly<Record<string, string>> = {
  nora: "a heron on the slipway",
  olav: "a tern over the harbour",
  rita: "a gull in the rigging",
};
const roles: Readonly<Record<string, Role>> = { nora: "admin", olav: "editor", rita: "reader" };
const sharedSettings: Settings = { ...localSettings, "base-url": "https://desk.example" };
const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };

interface Asked {
  readonly form?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  /** Address of the one who asks. */
  readonly from?: string;
  readonly cookie?: string;
}

type Ask = (path: string, asked?: Asked) => Promise<Response>;

interface Served {
  readonly ask: Ask;
  readonly desk: Desk;
  readonly logged: readonly string[];
}

/** A desk with three accounts, asked without a socket. */
const withDesk = (settings: Settings, work: (served: Served) => Promise<void>): Promise<void> =>
  withFolder(async (folder) => {
    const desk = openTestDesk(folder);
    const logged: string[] = [];
    const log = (...told: readonly unknown[]): void => void logged.push(JSON.stringify(told));
    const app = createApp({ desk, settings, log, fetcher, playDemonstration: () => undefined, passwordCost: cheap });
    for (const [name, role] of Object.entries(roles)) {
      await addAccount(desk.store, { name, role, password: passwords[name]! }, "2026-06-14T08:00:00.000Z", cheap);
    }
    const host = settings["base-url"] === null ? "localhost" : new URL(settings["base-url"]).host;
    const ask: Ask = async (path, { form, body, headers = {}, method, from = "203.0.113.7", cookie } = {}) =>
      app.request(
        path,
        {
          method: method ?? (form === undefined ? "GET" : "POST"),
          headers: { host, ...(cookie === undefined ? {} : { cookie }), ...headers },
          ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
          ...(body === undefined ? {} : { body }),
        },
        { incoming: { socket: { remoteAddress: from } } },
      );
    try {
      await work({ ask, desk, logged });
    } finally {
      await desk.close();
    }
  });

const cookieOf = (response: Response): string => response.headers.get("set-cookie")!.split(";")[0]!;
const formTokenIn = async (response: Response): Promise<string> => /name="form-token" value="([^"]+)"/.exec(await response.text())![1]!;

async function signIn(ask: Ask, name: string): Promise<{ readonly cookie: string; readonly token: string }> {
  const response = await ask("/sign-in", { form: { name, password: passwords[name]! } });
  assert.equal(response.status, 303, await response.text());
  const cookie = cookieOf(response);
  return { cookie, token: await formTokenIn(await ask("/account", { cookie })) };
}

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

describe("roles", () => {
  const allowed: readonly (readonly [method: "GET" | "POST", path: string, reader: number, editor: number, admin: number])[] = [
    ["GET", "/", 200, 200, 200],
    ["GET", "/api/stories", 200, 200, 200],
    ["GET", "/account", 200, 200, 200],
    ["POST", "/corrections", 403, 404, 404],
    ["POST", "/sources", 403, 400, 400],
    ["POST", "/demonstration", 403, 303, 303],
    ["POST", "/accounts/role", 403, 403, 404],
    ["GET", "/accounts", 403, 403, 200],
    ["GET", "/metrics", 403, 403, 200],
  ];
  it("open what they say and nothing more", () =>
    withDesk(sharedSettings, async ({ ask }) => {
      for (const [at, name] of (["rita", "olav", "nora"] as const).entries()) {
        const { cookie, token } = await signIn(ask, name);
        for (const [method, path, ...statuses] of allowed) {
          const form =
            method === "POST" ? { form: { kind: "undo", entry: "99", name: "nobody", role: "reader", "form-token": token } } : {};
          const response = await ask(path, { cookie, ...form });
          assert.deepEqual([name, method, path, response.status], [name, method, path, statuses[at]]);
        }
      }
    }));

  it("hold at once when they change", () =>
    withDesk(sharedSettings, async ({ ask, desk }) => {
      const { cookie } = await signIn(ask, "nora");
      assert.equal((await ask("/accounts", { cookie })).status, 200);
      setRole(desk.store, "nora", "reader");
      assert.equal((await ask("/accounts", { cookie })).status, 403);
    }));

  it("offer only what they may do, also on a page that was kept for another", () =>
    withDesk(sharedSettings, async ({ ask, desk }) => {
      await fill(desk, demonstrationReports("ferry"));
      const story = `/story/${desk.store.newestStories(1)[0]!.id}`;
      const nora = await signIn(ask, "nora");
      const rita = await signIn(ask, "rita");
      const olav = await signIn(ask, "olav");
      const pages = await Promise.all([nora, rita, olav].map(async ({ cookie }) => (await ask(story, { cookie })).text()));
      assert.deepEqual(
        pages.map((page) => page.includes(`${story}/correct`)),
        [true, false, true],
      );
      await addAccount(desk.store, { name: "rolf", role: "reader", password: "a plover in the reeds" }, "2026-06-14T08:00:00.000Z", cheap);
      const cookie = cookieOf(await ask("/sign-in", { form: { name: "rolf", password: "a plover in the reeds" } }));
      const kept = await (await ask(story, { cookie })).text();
      assert.match(kept, />rolf<\/a>/);
      assert.ok(!kept.includes("rita") && !kept.includes(rita.token), "the kept page holds nothing of the one before");
      assert.doesNotMatch(kept, /variorum-[0-9a-f]{32}/);
    }));

  it("offer corrections of what was read to editors only, and take them from nobody else", () =>
    withDesk(sharedSettings, async ({ ask, desk }) => {
      await fill(desk, demonstrationReports("ferry"));
      const id = [...desk.store.reportsAfter(0)].map((report) => report.id).find((one) => desk.store.quotationsIn(one).length > 0)!;
      const { start, end } = desk.store.quotationsIn(id)[0]!;
      const rows = await Promise.all(
        ["rita", "olav"].map(async (name) => {
          const { cookie, token } = await signIn(ask, name);
          const page = await (await ask(`/report/${id}`, { cookie })).text();
          const form = { kind: "no-quotation", place: `${id}:${start}-${end}` };
          const without = (await ask("/corrections", { cookie, form })).status;
          const status = (await ask("/corrections", { cookie, form: { ...form, "form-token": token } })).status;
          const listed = await (await ask("/corrections", { cookie })).text();
          return [page.includes("Wrong?"), without, status, listed.includes("Undo")];
        }),
      );
      assert.deepEqual(rows, [
        [false, 403, 403, false],
        [true, 403, 303, true],
      ]);
    }));

  it("show each reader the display that they chose, also on a page that was kept for another", () =>
    withDesk(sharedSettings, async ({ ask, desk }) => {
      await fill(desk, demonstrationReports("ferry"));
      const story = `/story/${desk.store.newestStories(1)[0]!.id}`;
      const { cookie, token } = await signIn(ask, "rita");
      const plain = await (await ask(`${story}?first`, { cookie })).text();
      assert.ok(plain.includes(`/display?from=${encodeURIComponent(`${story}?first`)}`));
      const choice = { theme: "dark", from: story, "form-token": token };
      const chosen = await ask("/display", { cookie, form: choice });
      assert.deepEqual([chosen.status, chosen.headers.get("location")], [303, story]);
      const dark = await (await ask(story, { cookie: `${cookie}; ${cookieOf(chosen)}` })).text();
      assert.match(dark, /data-theme="dark"/);
      const again = await (await ask(story, { cookie })).text();
      assert.match(again, /data-theme="auto"/);
      assert.ok(again.includes(`/display?from=${encodeURIComponent(story)}"`), "the way back is the reader's own");
    }));
});

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
    const folder = join(import.meta.dirname, "../../src/editions/desk");
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
