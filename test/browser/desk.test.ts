import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { startFollower } from "../../src/desk/index.ts";
import { openMailFolders } from "../../src/intake/transport/index.ts";
import { createFetcher } from "../../src/intake/transport/http/index.ts";
import type { Fetcher } from "../../src/ports/index.ts";
import { demonstrationReports } from "../desk/reports.ts";
import { browseDesk } from "./browsed-desk.ts";
import type { BrowsedDesk } from "./browsed-desk.ts";
import { openPage, skipReason } from "./chromium.ts";

/*
 * The desk as a reader meets it, in a real browser: from the front page to the words, and through search. Once without
 * scripts, because the desk promises to work so.
 */

describe("the desk in a browser", { skip: skipReason() }, () => {
  let feed: Server;
  let fetcher: Fetcher;
  let browsed: BrowsedDesk;

  before(async () => {
    feed = await startFeed();
    fetcher = createFetcher({ allow: [`127.0.0.1:${portOf(feed)}`], spacingMs: 0 });
    browsed = await browseDesk(fetcher);
  });
  after(async () => {
    await browsed.close();
    await fetcher.close();
    feed.close();
  });
  const open = (options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> =>
    openPage(browsed.browser, browsed.served.url, options, work);

  it("shows a mark alike in every part of a dossier, and what the desk adds to the sheet does not reach it", () =>
    open({}, async (page) => {
      await page.goto("/?day=2026-06-14");
      await page.locator(".entry h2 a").first().click();
      await page.locator(".cast a.mark").first().waitFor();
      const looks = await page.locator(".dossier a.mark").evaluateAll((marks) =>
        marks.map((mark) => {
          const { display, borderTopLeftRadius, borderTopWidth, paddingLeft } = getComputedStyle(mark);
          return [display, borderTopLeftRadius, borderTopWidth, paddingLeft].join(" ");
        }),
      );
      assert.ok(looks.length > 10);
      assert.deepEqual([...new Set(looks)], [looks[0]]);
    }));

  for (const javaScriptEnabled of [true, false]) {
    it(`leads from the front page to the lit words ${javaScriptEnabled ? "with" : "without"} scripts`, () =>
      open({ javaScriptEnabled }, async (page) => {
        await page.goto("/?day=2026-06-14");
        const lead = page.locator(".entry").first();
        assert.match((await lead.locator(".why").textContent())!, /3 independent texts/);
        const named = await lead.locator(".witness-row .letter").allTextContents();
        const marked = await lead.locator("a.mark").allTextContents();
        assert.ok(marked.includes("C"), "a reprint is marked, too");
        assert.deepEqual(
          marked.filter((letter) => !named.includes(letter)),
          [],
        );
        await lead.locator("a.mark").first().click();
        assert.match(page.url(), /\/story\/st\w+#A-\d+-\d+$/);
        const lit = page.locator("mark:target");
        // The address changes before the new page is there.
        await lit.first().waitFor();
        assert.equal(await lit.count(), 1);
        const color = await lit.evaluate((mark) => getComputedStyle(mark).backgroundColor);
        assert.notEqual(color, "rgba(0, 0, 0, 0)");
        assert.match((await lit.textContent())!, /Salt Heron/);
      }));
  }

  it("finds a denial as a denial, and leads to its words in the report", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/");
      await page.getByRole("searchbox").fill("speaker:marrow warned");
      await page.getByRole("button", { name: "Search" }).click();
      const hit = page.locator(".found li").filter({ hasText: "denial" }).first();
      await hit.locator("a.snippet").click();
      assert.match(page.url(), /\/report\/r\w+\?at=\d+-\d+#lit$/);
      assert.match((await page.locator("mark#lit").textContent())!, /warned/);
    }));

  it("tells what can be written when nothing is found", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/search?q=zzzqqq");
      assert.match((await page.textContent("main"))!, /Nothing was found.*speaker:.*outlet:.*from:/s);
      await page.goto("/search?q=ferry");
      assert.equal(await page.locator(".hints").count(), 0);
    }));

  it("marks what came since the reader looked", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      const report = demonstrationReports("run")[0]!;
      const story = browsed.desk.grouper.storyOf([...browsed.desk.store.reportsAfter(0)].find(({ file }) => file === report.file)!.id)!;
      await page.goto(`/story/${story}`);
      assert.equal(await page.locator(".news").count(), 0);
      const extra = "\nThe lakes run will have a third lake next year, the organisers said on Monday.\n";
      await browsed.desk.take({ ...report, file: "run-later.txt", bytes: Buffer.concat([report.bytes, Buffer.from(extra)]) });
      while (await browsed.desk.dossiers.makeOne());
      await page.goto("/?day=2026-06-14");
      assert.match((await page.locator(".entry, .others li").filter({ hasText: "1 new report" }).textContent())!, /Ilka Moren/);
      await page.goto(`/story/${story}`);
      assert.match((await page.locator(".news").textContent())!, /1 report came/);
      assert.match((await page.locator(".key li").filter({ hasText: "new" }).textContent())!, /\w/);
      await page.goto("/?day=2026-06-14");
      assert.equal(await page.locator(".entry, .others li").filter({ hasText: "Ilka Moren" }).locator(".new").count(), 0);
    }));

  it("keeps how a reader wants the pages, without scripts, and leads back", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/names/person");
      await page.getByRole("link", { name: "Display and keys" }).click();
      await page.getByRole("radio", { name: "largest" }).check();
      await page.getByRole("radio", { name: "dark" }).check();
      await page.getByRole("button", { name: "Keep" }).click();
      assert.match(page.url(), /\/names\/person$/);
      // The styles may come after the click has been answered.
      await page.waitForLoadState();
      const look = await page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.documentElement).fontSize,
      ]);
      assert.deepEqual(look, ["rgb(23, 22, 20)", "23.2px"]);
    }));

  it("leads by keys to search, to pages and to the list of keys, and not while something is typed", () =>
    open({}, async (page) => {
      await page.goto("/outlets");
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keys" }).waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("/");
      await page.keyboard.type("g?p");
      assert.equal(await page.getByRole("searchbox").inputValue(), "g?p");
      assert.match(page.url(), /\/outlets$/);
      await page.locator("h1").click();
      await page.keyboard.press("g");
      await page.keyboard.press("p");
      await page.waitForURL(/\/names\/person$/);
      await page.keyboard.press("g");
      await page.keyboard.press("i");
      await page.waitForURL(/\/digest$/);
    }));

  it("shows what two did to each other", () =>
    open({}, async (page) => {
      await page.goto("/names/person");
      await page.getByRole("link", { name: /Viktor Danek/ }).click();
      assert.match((await page.textContent("main"))!, /helps us through a dry year/);
      await page.goto("/relation?a=maria%20lindqvist&b=viktor%20danek");
      assert.match((await page.textContent("main"))!, /welcomed Lindqvist at the airport/);
    }));

  it("follows a site by its address, and its reports appear", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/outlets");
      await page.getByLabel(/Follow a feed/).fill(`http://127.0.0.1:${portOf(feed)}/`);
      await page.getByRole("button", { name: "Follow" }).click();
      assert.match((await page.textContent("main"))!, /Harbour Wire/);
      const before = browsed.desk.store.counts().reports;
      const follower = startFollower({
        desk: browsed.desk,
        fetcher,
        folders: openMailFolders(),
        onTrouble: (_, message) => assert.fail(message),
      });
      for (let tries = 0; tries < 300 && browsed.desk.store.visits(browsed.desk.store.followed()[0]!.id).length === 0; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await follower.stop();
      assert.equal(browsed.desk.store.counts().reports, before + 1);
      await page.reload();
      assert.match((await page.textContent("main"))!, /1 new report/);
      await page.getByRole("button", { name: "Remove" }).click();
      assert.equal(browsed.desk.store.followed().length, 0);
    }));

  it("sets what is written from right to left at the right, between labels at the left", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      const [title, text] = ["افتتاح الجسر في تورفيك", "قال مجلس المدينة إن الجسر سيفتح يوم الجمعة أمام المشاة والدراجات."];
      const bytes = new TextEncoder().encode(`${title}\n\n${text}\n`);
      await browsed.desk.take({ bytes, file: "bridge-ar.txt", given: { outlet: "Torvik Post", published: "2026-06-14T12:00:00Z" } });
      const report = [...browsed.desk.store.reportsAfter(0)].at(-1)!.id;
      const directionOf = (selector: string): Promise<string> =>
        page
          .locator(selector)
          .filter({ hasText: "الجسر" })
          .first()
          .evaluate((one) => getComputedStyle(one).direction);
      await page.goto("/?day=2026-06-14");
      assert.equal(await directionOf(".entry h2, .others li"), "rtl");
      await page.goto(`/report/${report}`);
      assert.deepEqual([await directionOf("h1"), await directionOf(".report p")], ["rtl", "rtl"]);
      await page.goto(`/story/${browsed.desk.grouper.storyOf(report)!}`);
      assert.deepEqual([await directionOf(".reports-part .title"), await directionOf(".reports-part .paragraph")], ["rtl", "rtl"]);
      assert.equal(await page.locator(".counts").evaluate((one) => getComputedStyle(one).direction), "ltr");
    }));

  it("gives the day as a feed and as Markdown, with links to its own pages", async () => {
    const feed = await (await fetch(`${browsed.served.url}feed.atom?day=2026-06-14`)).text();
    assert.match(feed, /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/);
    assert.match(feed, new RegExp(`href="${browsed.served.url}story/st`));
    const page = await (await fetch(`${browsed.served.url}digest?day=2026-06-14`)).text();
    assert.match(page, /<a href="\/feed\.atom">Feed<\/a>/, "the feed that goes on, not the one of a day");
    assert.match(page, /<link rel="alternate" type="application\/atom\+xml"[^>]* href="\/feed\.atom"/);
    assert.match(await (await fetch(`${browsed.served.url}digest.md?day=2026-06-14`)).text(), /Ferry runs aground/);
  });

  it("refuses what another page sends, a foreign host name, and frames", async () => {
    const send = (headers: Readonly<Record<string, string>>): Promise<Response> =>
      fetch(`${browsed.served.url}corrections`, { method: "POST", headers, body: new URLSearchParams({ kind: "undo", entry: "1" }) });
    assert.equal((await send({ origin: "https://evil.example" })).status, 403);
    assert.equal((await send({ "sec-fetch-site": "cross-site" })).status, 403);
    const { status, headers } = await fetch(browsed.served.url);
    assert.equal(status, 200);
    assert.match(headers.get("content-security-policy")!, /default-src 'none'.*frame-ancestors 'none'/);
    assert.deepEqual([headers.get("x-content-type-options"), headers.get("referrer-policy")], ["nosniff", "same-origin"]);
  });
});

/** A site with a page that names a feed, and a feed with one entry. */
async function startFeed(): Promise<Server> {
  const paragraph =
    "The lock keeper of Tarn said on Tuesday that the gate would be mended before the regatta, and that boats could pass by day. ";
  const pages: Readonly<Record<string, readonly [string, string]>> = {
    "/": [
      "text/html",
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>Harbour Wire</body></html>',
    ],
    "/feed.xml": [
      "application/rss+xml",
      "<rss version='2.0'><channel><title>Harbour Wire</title><item><title>Lock gate at Tarn to be mended</title><link>/tarn</link><guid>1</guid></item></channel></rss>",
    ],
    "/tarn": [
      "text/html",
      `<html><body><article><h1>Lock gate at Tarn to be mended</h1><p>${paragraph.repeat(2)}</p><p>${paragraph}</p></article></body></html>`,
    ],
  };
  const server = createServer((request, response) => {
    const [type, text] = pages[request.url ?? ""] ?? ["text/plain", undefined];
    response.writeHead(text === undefined ? 404 : 200, { "content-type": type });
    response.end(text ?? "nothing here");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
