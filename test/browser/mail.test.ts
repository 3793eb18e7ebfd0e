import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openPost } from "../../src/apps/post.ts";
import type { Post } from "../../src/apps/post.ts";
import { serve } from "../../src/apps/server/serve.ts";
import type { Served } from "../../src/apps/server/serve.ts";
import { openDesk } from "../../src/desk/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { freePort } from "../apps/free-port.ts";
import { localSettings } from "../apps/settings.ts";
import { demonstrationReports, fill } from "../desk/reports.ts";
import { bounceOf, linkIn, openPostOffice } from "../mailing/post-office.ts";
import type { PostOffice } from "../mailing/post-office.ts";
import { launch, openPage, skipReason } from "./chromium.ts";

/*
 * Watches, the digest and its mails as a reader meets them: a desk that is served, a real mail server, a real browser. Without scripts,
 * because all of it promises to work so.
 */

describe("watches and mail in a browser", { skip: skipReason() }, () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-mail-"));
  let desk: Desk;
  let office: PostOffice;
  let post: Post;
  let served: Served;
  let browser: Browser;
  before(async () => {
    office = await openPostOffice();
    // With a clock that goes: what comes while the test runs is the news of its mails.
    desk = openDesk({ store: openSqliteStore(folder), threads: 1, now: () => new Date().toISOString() });
    await fill(desk, demonstrationReports());
    while (await desk.dossiers.makeOne());
    const port = await freePort();
    const settings = { ...localSettings, name: "Test desk", port, "base-url": `http://127.0.0.1:${port}` };
    const server = { host: "127.0.0.1", port: office.port, login: null, encryption: "none" } as const;
    post = await openPost(desk, settings, { server, from: "Test desk <digest@desk.example>" }, () => undefined);
    const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };
    served = await serve({ desk, settings, log: () => undefined, fetcher, playDemonstration: () => undefined, mailingList: post.list });
    post.start();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await served.close();
    await post.stop();
    await desk.close();
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (work: (page: Page) => Promise<void>): Promise<void> => openPage(browser, served.url, { javaScriptEnabled: false }, work);
  const main = async (page: Page): Promise<string> => (await page.textContent("main"))!;

  it("watches a name from its page, reads why the digest is as it is, and takes the watch back", () =>
    open(async (page) => {
      await page.goto("/name/peter%20holm");
      await page.getByRole("button", { name: "Watch" }).click();
      assert.match(page.url(), /\/watches$/);
      assert.match(await main(page), /Peter Holm.*Nothing new since you last looked/s);
      await page.locator(".found a.snippet").first().click();
      assert.match((await page.locator("mark#lit").textContent())!, /Holm/);

      await page.goto("/?day=2026-06-15");
      const lead = page.locator(".entry").first();
      assert.match((await lead.textContent())!, /Karsova and Averia.*you watch Peter Holm/s);
      await page.goto("/digest?day=2026-06-15");
      assert.match(
        (await page.locator("article").first().textContent())!,
        /New since 14 June 2026.*you watch Peter Holm \([^)]*“[^”]*Holm/s,
      );

      await page.goto("/watches");
      await page.getByRole("button", { name: "Watch no more: Peter Holm" }).click();
      assert.match(await main(page), /Nothing is watched yet/);
    }));

  it("says on the page of what is watched that it is, and ends the watch there, without scripts", () =>
    open(async (page) => {
      await page.goto("/?day=2026-06-14");
      const story = (await page.locator(".entry h2 a").first().getAttribute("href"))!;
      for (const path of ["/name/peter%20holm", "/search?q=shopkeepers", story]) {
        const watch = page.getByRole("button", { name: "Watch", exact: true });
        const stop = page.getByRole("button", { name: "Stop watching" });
        await page.goto(path);
        assert.deepEqual([await watch.count(), await stop.count()], [1, 0], path);
        await watch.click();
        assert.equal(desk.store.watches("local").length, 1, path);
        await page.goto(path);
        assert.deepEqual([await watch.count(), await stop.count()], [0, 1], path);
        assert.match((await page.locator(".watch").textContent())!, /On your watches/);
        await stop.click();
        assert.equal(desk.store.watches("local").length, 0, path);
        assert.equal(new URL(page.url()).pathname, new URL(path, page.url()).pathname);
        assert.deepEqual([await watch.count(), await stop.count()], [1, 0], path);
      }
    }));

  it("watches words and a story, and shows what is new until it is said to be seen", () =>
    open(async (page) => {
      await page.goto("/search?q=shopkeepers");
      await page.getByRole("button", { name: "Watch" }).click();
      await page.goto("/?day=2026-06-14");
      await page.locator(".entry h2 a").first().click();
      await page.getByRole("button", { name: "Watch" }).click();
      await page.getByLabel("Kind").selectOption("place");
      await page.getByLabel("What to watch").fill("Wenna");
      await page.getByRole("button", { name: "Watch", exact: true }).click();
      assert.equal(await page.locator("main section").count(), 3);
      desk.store.setLookedAt("local", 0);
      await page.goto("/?day=2026-06-15");
      await page.getByRole("link", { name: /new reports of what you watch/ }).click();
      assert.ok((await page.locator(".new").count()) > 3);
      await page.getByRole("button", { name: "I have seen what is new" }).click();
      assert.equal(await page.locator(".new").count(), 0);
      assert.doesNotMatch(await (await fetch(`${served.url}?day=2026-06-15`)).text(), /of what you watch/);
    }));

  it("subscribes, confirms by the link of the mail, and unsubscribes by the link of the digest", () =>
    open(async (page) => {
      await page.goto("/digest?day=2026-06-15");
      await page.getByRole("link", { name: "Get it by mail" }).click();
      const fillIn = async (): Promise<string> => {
        await page.goto("/subscribe");
        await page.getByLabel("Address").fill("ada@example.org");
        await page.getByLabel("Time", { exact: true }).fill("06:30");
        await page.getByLabel("Time zone").fill("Europe/Oslo");
        await page.getByRole("button", { name: "Subscribe" }).click();
        return main(page);
      };
      const answered = await fillIn();
      await came(office, 1);
      await page.goto(linkIn(office.mails[0]));
      assert.match(await main(page), /Get the digest by mail\?.*06:30 Europe\/Oslo/s);
      assert.equal(desk.store.subscriberAt("ada@example.org")!.state, "pending");
      await page.getByRole("button", { name: "Yes, send it" }).click();
      assert.match(await main(page), /You get the digest/);
      const subscriber = desk.store.subscriberAt("ada@example.org")!;
      assert.deepEqual([subscriber.state, subscriber.schedule, subscriber.person], ["active", "06:30 Europe/Oslo", "local"]);
      assert.equal(await fillIn(), answered, "the answer does not tell who is subscribed");

      const said =
        "<article><h1>Swing bridge at Ulm Quay opens</h1><p>The harbour office of Bellhaven said that the swing bridge at Ulm Quay opened this morning after two weeks of repairs, and that boats may pass.</p></article>";
      for (const outlet of ["Bellhaven Post", "Quennel Gazette"]) {
        const file = encodeURIComponent(`${outlet}.html`);
        const published = encodeURIComponent(new Date().toISOString());
        const address = `${served.url}api/reports?file=${file}&outlet=${encodeURIComponent(outlet)}&published=${published}`;
        await fetch(address, { method: "POST", body: `<html><body>${said}<p>${outlet}</p></body></html>` });
      }
      desk.store.putSubscriber({ ...subscriber, nextMs: Date.now() - 1_000 });
      await came(office, 2);
      const digest = office.mails[1]!;
      assert.match(digest.subject!, /^Digest of .*: Swing bridge at Ulm Quay opens$/);
      await page.goto(linkIn(digest));
      assert.match(await main(page), /No more digests\?/);
      assert.equal(desk.store.subscriber(subscriber.id)!.state, "active");
      await page.getByRole("button", { name: "Unsubscribe" }).click();
      assert.match(await main(page), /You get no more digests/);
      assert.equal(desk.store.subscriber(subscriber.id)!.state, "unsubscribed");
    }));

  it("takes one click of a mail program from anywhere without a cookie, and nothing else", async () => {
    post.list.add({ address: "bo@example.org", schedule: "07:00 UTC" });
    const { id } = desk.store.subscriberAt("bo@example.org")!;
    desk.store.putSubscriber({ ...desk.store.subscriber(id)!, nextMs: Date.now() - 1_000 });
    const before = office.mails.length;
    await came(office, before + 1);
    const link = linkIn(office.mails.at(-1));
    const foreign = { origin: "https://mail.example", "sec-fetch-site": "cross-site" };
    const send = (body: string | URLSearchParams | FormData): Promise<Response> => fetch(link, { method: "POST", headers: foreign, body });
    assert.equal((await fetch(link)).status, 200);
    assert.equal((await send("something else")).status, 400);
    assert.equal((await fetch(link.slice(0, -2), { method: "POST", body: "List-Unsubscribe=One-Click" })).status, 403);
    assert.equal(desk.store.subscriber(id)!.state, "active");
    const form = new FormData();
    form.set("List-Unsubscribe", "One-Click");
    assert.equal((await send(form)).status, 200);
    assert.equal(desk.store.subscriber(id)!.state, "unsubscribed");
    assert.equal((await send(new URLSearchParams({ "List-Unsubscribe": "One-Click" }))).status, 200, "twice changes nothing");
    assert.equal((await fetch(`${served.url}subscribe`, { method: "POST", headers: foreign, body: "address=x" })).status, 403);
  });

  it("hears of a mailbox that is not there", async () => {
    post.list.ask({ address: "cy@example.org", schedule: "07:00 UTC" });
    const before = office.mails.length;
    await came(office, before + 1);
    const tell = async (messageId: string): Promise<unknown> =>
      (await fetch(`${served.url}api/bounces`, { method: "POST", body: bounceOf(messageId, "cy@example.org") })).json();
    assert.deepEqual(await tell("<unknown@desk.example>"), { suspended: [] });
    assert.deepEqual(await tell(office.mails.at(-1)!.messageId!), { suspended: [{ address: "cy@example.org", state: "bounced" }] });
  });

  it("shows the mail of a day as it would be sent, in both parts", () =>
    open(async (page) => {
      await page.goto("/digest/mail?day=2026-06-15");
      assert.equal(await page.locator("h1").textContent(), "Digest of 15 June 2026");
      const color = await page.locator("h1").evaluate((heading) => getComputedStyle(heading).fontFamily);
      assert.match(color, /Georgia/, "its own styles hold");
      const text = await (await fetch(`${served.url}digest/mail?day=2026-06-15&part=text`)).text();
      assert.match(text, /^Digest of 15 June 2026: .*\n\nDigest of 15 June 2026\n/);
    }));
});

/** Waits until so many mails are there. */
async function came(office: PostOffice, count: number): Promise<void> {
  for (let tries = 0; tries < 600 && office.mails.length < count; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(office.mails.length, count);
}
