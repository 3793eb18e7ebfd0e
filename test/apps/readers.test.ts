import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addAccount, formTokenOf, makeAccessToken, startSession } from "../../src/accounts/index.ts";
import { openPost } from "../../src/apps/post.ts";
import { createApp } from "../../src/apps/server/app.ts";
import { createMetrics } from "../../src/apps/server/metrics.ts";
import { createHmacSigner } from "../../src/mailer/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import type { Role } from "../../src/ports/index.ts";
import { makeToken } from "../../src/subscription/index.ts";
import type { Grant } from "../../src/subscription/index.ts";
import { withFolder } from "../desk/folder.ts";
import { demonstrationReports, fill, openTestDesk } from "../desk/reports.ts";
import { bounceOf } from "../mailing/post-office.ts";
import { localSettings } from "./settings.ts";

/* Watches, the digest and its mails on a desk with accounts, asked without a socket. No mail is sent. */

const settings = { ...localSettings, "base-url": "https://desk.example" };
const roles: Readonly<Record<string, Role>> = { olav: "editor", rita: "reader", tove: "reader" };
const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };

interface Asked {
  /** Who is signed in at the browser that asks. */
  readonly as?: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Served {
  readonly ask: (path: string, asked?: Asked) => Promise<Response>;
  readonly read: (path: string, as: string) => Promise<string>;
  readonly desk: Desk;
}

const withDesk = (work: (served: Served) => Promise<void>): Promise<void> =>
  withFolder(async (folder) => {
    const desk = openTestDesk(folder);
    const server = { host: "127.0.0.1", port: 1, login: null, encryption: "none" } as const;
    const post = await openPost(desk, settings, { server, from: "digest@desk.example" }, () => undefined);
    const base = { desk, settings, log: () => undefined, fetcher, playDemonstration: () => undefined };
    const app = createApp({ ...base, mailingList: post.list });
    const secrets = new Map<string, string>();
    for (const [name, role] of Object.entries(roles)) {
      await addAccount(desk.store, { name, role, password: "a heron on the slipway" }, "2026-06-14T08:00:00.000Z", { ln: 4, r: 8, p: 1 });
      secrets.set(name, startSession(desk.store, name, Date.now()));
    }
    const ask: Served["ask"] = async (path, { as, form, body, headers = {} } = {}) => {
      const secret = as === undefined ? undefined : secrets.get(as)!;
      const signed = secret === undefined ? {} : { "form-token": formTokenOf(secret) };
      return app.request(path, {
        method: form === undefined && body === undefined ? "GET" : "POST",
        headers: { host: "desk.example", ...(secret === undefined ? {} : { cookie: `__Host-desk=${secret}` }), ...headers },
        ...(form === undefined ? {} : { body: new URLSearchParams({ ...signed, ...form }) }),
        ...(body === undefined ? {} : { body }),
      });
    };
    try {
      await work({ ask, read: async (path, as) => (await ask(path, { as })).text(), desk });
    } finally {
      await post.stop();
      await desk.close();
    }
  });

describe("a reader of a desk with accounts", () => {
  it("watches for themselves, and sees nothing of what others watch", () =>
    withDesk(async ({ ask, read, desk }) => {
      await fill(desk, demonstrationReports());
      while (await desk.dossiers.makeOne());
      assert.equal((await ask("/watches", { as: "rita", form: { kind: "name", text: "Peter Holm" } })).status, 303);
      desk.store.setLookedAt("rita", 0);
      const seen = async (as: string): Promise<readonly boolean[]> => {
        const front = await read("/?day=2026-06-15", as);
        return [
          /Watch no more: Peter Holm/.test(await read("/watches", as)),
          /you watch Peter Holm/.test(front),
          /of what you watch/.test(front),
          /you watch Peter Holm/.test(await read("/digest?day=2026-06-15", as)),
          /Peter Holm/.test(await read("/api/watches", as)),
        ];
      };
      assert.deepEqual(await seen("rita"), [true, true, true, true, true]);
      assert.deepEqual(await seen("tove"), [false, false, false, false, false]);
      const { id } = desk.store.watches("rita")[0]!;
      await ask("/watches/remove", { as: "tove", form: { id: String(id) } });
      assert.equal(desk.store.watches("rita").length, 1);
      await ask("/watches/remove", { as: "rita", form: { id: String(id) } });
      assert.equal(desk.store.watches("rita").length, 0);
    }));

  it("is told on a page that is kept of their own watch alone, also when the watched story was merged into another", () =>
    withDesk(async ({ ask, read, desk }) => {
      await fill(desk, demonstrationReports("ferry", "water"));
      const [story, other] = desk.store.newestStories(2).map(({ id }) => id);
      assert.ok(story !== undefined && other !== undefined);
      await ask("/watches", { as: "rita", form: { kind: "story", text: story } });
      const isTold = async (as: string, id: string = story): Promise<boolean> => /Stop watching/.test(await read(`/story/${id}`, as));
      assert.deepEqual([await isTold("tove"), await isTold("rita"), await isTold("tove")], [false, true, false]);
      assert.equal(await isTold("rita", other), false);
      await desk.correct({ kind: "merge", stories: [other, story] });
      const merged = desk.grouper.resolve(story)!;
      assert.deepEqual([await isTold("rita", merged), await isTold("tove", merged)], [true, false]);
      await ask("/watches/remove", { as: "tove", form: { kind: "story", text: merged } });
      assert.equal(await isTold("rita", merged), true);
      const answer = await ask("/watches/remove", { as: "rita", form: { kind: "story", text: merged } });
      assert.deepEqual([answer.status, answer.headers.get("location")], [303, `/story/${merged}`]);
      assert.equal(await isTold("rita", merged), false);
    }));

  it("finds the button that watches on a page that is kept, with the token of their own session", () =>
    withDesk(async ({ read, desk }) => {
      await fill(desk, demonstrationReports("ferry"));
      const path = `/story/${desk.store.newestStories(1)[0]!.id}`;
      const tokensOf = async (as: string): Promise<readonly (string | undefined)[]> =>
        [...(await read(path, as)).matchAll(/name="form-token" value="([^"]+)"/g)].map(([, token]) => token);
      const [rita, tove] = [await tokensOf("rita"), await tokensOf("tove")];
      // The button, and the one that signs out.
      assert.deepEqual([rita.length, tove.length, new Set([...rita, ...tove]).size], [2, 2, 2]);
    }));

  it("asks for the digest by mail, which their own watches raise", () =>
    withDesk(async ({ ask, desk }) => {
      const wish = { address: "rita@example.org", time: "07:00", zone: "UTC" };
      const response = await ask("/subscribe", { as: "rita", form: wish });
      assert.match(await response.text(), /Look into your mail/);
      assert.equal(desk.store.subscriberAt("rita@example.org")!.person, "rita");
      const metrics = createMetrics(desk).render();
      assert.match(metrics, /^variorum_subscribers\{state="pending"\} 1$/m);
      assert.match(metrics, /^variorum_mails\{state="claimed"\} 1$/m);
      assert.doesNotMatch(metrics, /example\.org/);
      for (const path of ["/subscribe", "/watches", "/watches/remove", "/watches/seen"]) {
        assert.equal((await ask(path, { as: "rita", form: { ...wish, "form-token": "another's" } })).status, 403, path);
        assert.equal((await ask(path, { form: wish })).status, 401, path);
        assert.equal((await ask(path, { as: "rita", form: wish, headers: { "sec-fetch-site": "cross-site" } })).status, 403, path);
      }
    }));
});

describe("a signed link of a mail", () => {
  it("works for everybody under any name, from any page, and shows nothing of the desk or of who is signed in", () =>
    withDesk(async ({ ask, desk }) => {
      await ask("/subscribe", { as: "rita", form: { address: "rita@example.org", time: "07:00", zone: "UTC" } });
      const signer = createHmacSigner(desk.store.signingKey(() => new Uint8Array(32)));
      const { id: subscriber } = desk.store.subscriberAt("rita@example.org")!;
      const linkFor = (purpose: Grant["purpose"]): string => `/mail/${makeToken({ purpose, subscriber, expiresMs: null }, signer)}`;
      const foreign = { host: "mail.example", origin: "https://mail.example", "sec-fetch-site": "cross-site" };
      const page = await ask(linkFor("confirm"), { as: "rita", headers: foreign });
      const html = await page.text();
      assert.equal(page.status, 200, html);
      assert.doesNotMatch(html, /<nav|role="search"|form-token|rita|Sign out/);
      assert.match(html, /<form method="post"><input/);
      assert.equal((await ask(linkFor("confirm"), { form: { confirm: "yes" }, headers: foreign })).status, 200);
      assert.equal(desk.store.subscriber(subscriber)!.state, "active");
      assert.equal((await ask(`${linkFor("unsubscribe")}x`, { form: { confirm: "yes" }, headers: foreign })).status, 403);
      assert.equal((await ask(linkFor("unsubscribe"), { body: "List-Unsubscribe=One-Click", headers: foreign })).status, 200);
      assert.equal(desk.store.subscriber(subscriber)!.state, "unsubscribed");
    }));
});

describe("a mail that came back", () => {
  const cases: readonly (readonly [account: string | null, status: number])[] = [
    [null, 401],
    ["rita", 403],
    ["olav", 200],
  ];
  it("is taken from a program of an editor", () =>
    withDesk(async ({ ask, desk }) => {
      for (const [account, status] of cases) {
        const token =
          account === null ? null : makeAccessToken(desk.store, { account, label: "mail server", role: roles[account]! }, Date.now());
        const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
        const response = await ask("/api/bounces", { body: bounceOf("<unknown@desk.example>", "rita@example.org"), headers });
        assert.deepEqual([account, response.status], [account, status]);
      }
    }));
});
