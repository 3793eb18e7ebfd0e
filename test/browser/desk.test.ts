import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { serve } from "../../src/apps/server/serve.ts";
import type { Served } from "../../src/apps/server/serve.ts";
import { startFollower } from "../../src/desk/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import { createFetcher } from "../../src/intake/transport/http/index.ts";
import type { Fetcher } from "../../src/ports/index.ts";
import { localSettings } from "../apps/settings.ts";
import { demonstrationReports, fill, openTestDesk } from "../desk/reports.ts";
import { findAxeViolations, launch, skipReason } from "./chromium.ts";

/*
 * The desk as a reader meets it, in a real browser: from the front page to the words, through search, to a correction and back. Once
 * without scripts, because the desk promises to work so.
 */

describe("the desk in a browser", { skip: skipReason() }, () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-browser-"));
  let desk: Desk;
  let served: Served;
  let browser: Browser;
  let feed: Server;
  let fetcher: Fetcher;

  before(async () => {
    feed = await startFeed();
    fetcher = createFetcher({ allow: [`127.0.0.1:${portOf(feed)}`], spacingMs: 0 });
    desk = openTestDesk(folder);
    await fill(desk, demonstrationReports());
    while (await desk.dossiers.makeOne());
    const settings = { ...localSettings, name: "Test desk" };
    served = await serve({ desk, settings, log: () => undefined, fetcher, playDemonstration: () => undefined });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await served.close();
    await fetcher.close();
    feed.close();
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page, and what its console and its requests complained of. */
  const open = async (options: Parameters<Browser["newContext"]>[0], work: (page: Page, context: BrowserContext) => Promise<void>) => {
    const context = await browser.newContext({ ...options, baseURL: served.url });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("request", (request) => !request.url().startsWith(served.url) && complaints.push(`asks for ${request.url()}`));
    await work(page, context);
    await context.close();
    assert.deepEqual(complaints, []);
  };

  for (const javaScriptEnabled of [true, false]) {
    it(`leads from the front page to the lit words ${javaScriptEnabled ? "with" : "without"} scripts`, () =>
      open({ javaScriptEnabled }, async (page) => {
        await page.goto("/?day=2026-06-14");
        const lead = page.locator(".entry").first();
        assert.match((await lead.locator(".why").textContent())!, /3 independent texts/);
        await lead.locator("a.mark").first().click();
        assert.match(page.url(), /\/story\/st\w+#A-\d+-\d+$/);
        const lit = page.locator("mark:target");
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

  it("merges two stories and takes it back", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      const before = desk.store.counts().stories;
      await page.goto("/?day=2026-06-14");
      await page.locator(".entry h2 a").first().click();
      await page.getByRole("link", { name: "Correct", exact: true }).click();
      await page.locator(".choices input").first().check();
      await page.getByRole("button", { name: "Merge" }).click();
      assert.match(page.url(), /\/story\/st\w+$/);
      assert.equal(desk.store.counts().stories, before - 1);
      await page.getByRole("link", { name: "Corrections" }).click();
      await page.getByRole("button", { name: "Undo" }).first().click();
      assert.equal(desk.store.counts().stories, before);
      assert.match((await page.locator(".found li").nth(1).textContent())!, /taken back/);
      while (await desk.dossiers.makeOne());
    }));

  it("takes a wrong quotation away from its speaker and gives it back", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      const words = "Fog does not ground a ship, a short crew does,";
      const shown = async (): Promise<readonly number[]> => {
        await page.goto("/search?q=%22short%20crew%20does%22");
        const found = await page.locator(".found li").filter({ hasText: "Helen Marsh:" }).count();
        await page.goto("/name/helen%20marsh");
        return [found, await page.locator(".dated li").filter({ hasText: words }).count()];
      };
      // In a report and in its reprint.
      assert.deepEqual(await shown(), [2, 2]);
      await page.goto("/?day=2026-06-14");
      await page.locator(".entry h2 a").first().click();
      const story = page.url();
      const voice = page.locator(".voice").filter({ hasText: words });
      assert.match((await voice.locator("h3").textContent())!, /Helen Marsh/);
      await page.getByRole("link", { name: "Correct", exact: true }).click();
      await page.getByRole("button", { name: /Not said by Helen Marsh: Fog/ }).click();
      assert.equal(page.url(), story);
      assert.match((await voice.locator("h3").textContent())!, /Speaker not stated/);
      assert.match((await voice.locator("li").filter({ hasText: words }).textContent())!, /corrected by a person/);
      assert.match((await page.locator(".corrections-part").textContent())!, /not from the speaker/);
      assert.deepEqual(await shown(), [0, 0]);
      await page.goto("/corrections");
      await page.getByRole("button", { name: /Undo: Not said by this speaker: Helen Marsh/ }).click();
      assert.deepEqual(await shown(), [2, 2]);
      await page.goto(story);
      assert.match((await voice.locator("h3").textContent())!, /Helen Marsh/);
    }));

  it("says from a report's own page that words are no quotation, and takes it back there", () =>
    open({}, async (page) => {
      const report = [...desk.store.reportsAfter(0)].find(({ file }) => file.startsWith("tram-daily-tide"))!;
      await page.goto(`/report/${report.id}`);
      const said = page.locator(".said .sayings > li");
      const before = await said.count();
      await said.first().getByText("Wrong?").click();
      await said
        .first()
        .getByRole("button", { name: /^No quotation/ })
        .click();
      await page.goto(`/report/${report.id}`);
      assert.equal(await said.count(), before - 1);
      await page.getByRole("button", { name: /^Undo: No quotation/ }).click();
      await page.goto(`/report/${report.id}`);
      assert.equal(await said.count(), before);
    }));

  it("keeps two of one name apart, and joins them again", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/?day=2026-06-14");
      await page.locator(".entry h2 a").first().click();
      const story = page.url();
      const brandts = (): Promise<number> => page.locator(".cast li b").filter({ hasText: "Brandt" }).count();
      assert.equal(await brandts(), 1);
      await page.getByRole("link", { name: "Correct", exact: true }).click();
      const names = page.locator("#apart details").filter({ hasText: "Thomas Brandt" });
      await names.locator("summary").click();
      await names.getByRole("checkbox").first().check();
      await names.getByRole("button", { name: "Keep apart" }).click();
      assert.equal(page.url(), story);
      assert.equal(await brandts(), 2);
      assert.equal(await page.locator(".cast li").filter({ hasText: "Brandt" }).filter({ hasText: "corrected by a person" }).count(), 2);
      await page.goto("/corrections");
      await page.getByRole("button", { name: /Undo: Not the same/ }).click();
      await page.goto(story);
      assert.equal(await brandts(), 1);
    }));

  it("marks what came since the reader looked", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      const report = demonstrationReports("run")[0]!;
      const story = desk.grouper.storyOf([...desk.store.reportsAfter(0)].find(({ file }) => file === report.file)!.id)!;
      await page.goto(`/story/${story}`);
      assert.equal(await page.locator(".news").count(), 0);
      const extra = "\nThe lakes run will have a third lake next year, the organisers said on Monday.\n";
      await desk.take({ ...report, file: "run-later.txt", bytes: Buffer.concat([report.bytes, Buffer.from(extra)]) });
      while (await desk.dossiers.makeOne());
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
      const before = desk.store.counts().reports;
      const follower = startFollower({ desk, fetcher, onTrouble: (_, message) => assert.fail(message) });
      for (let tries = 0; tries < 300 && desk.store.visits(desk.store.followed()[0]!.id).length === 0; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      await follower.stop();
      assert.equal(desk.store.counts().reports, before + 1);
      await page.reload();
      assert.match((await page.textContent("main"))!, /1 new report/);
      await page.getByRole("button", { name: "Remove" }).click();
      assert.equal(desk.store.followed().length, 0);
    }));

  it("has no serious fault of access, in light and dark, and fits a phone", async () => {
    const story = desk.store.newestStories(1)[0]!.id;
    const report = desk.store.reportsOf(story)[0]!.id;
    const paths = [
      "/?day=2026-06-14",
      `/story/${story}`,
      `/story/${story}/history`,
      `/story/${story}/correct`,
      `/report/${report}?at=10-40`,
      "/search?q=ferry",
      "/names/place",
      "/name/viktor%20danek",
      "/relation?a=maria%20lindqvist&b=viktor%20danek",
      "/outlets",
      "/corrections",
      "/display",
      "/nothing-here",
    ];
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width: 390, height: 844 },
        bypassCSP: true,
        baseURL: served.url,
      });
      const page = await context.newPage();
      for (const path of paths) {
        await page.goto(path);
        const serious = (await findAxeViolations(page)).filter(({ impact }) => impact === "serious" || impact === "critical");
        assert.deepEqual(serious, [], `${path} ${colorScheme}`);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(beyond <= 0, `${path} is ${beyond} pixels too wide`);
      }
      await context.close();
    }
  });

  it("gives the day as a feed and as Markdown, with links to its own pages", async () => {
    const feed = await (await fetch(`${served.url}feed.atom?day=2026-06-14`)).text();
    assert.match(feed, /<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/);
    assert.match(feed, new RegExp(`href="${served.url}story/st`));
    assert.match(await (await fetch(`${served.url}digest.md?day=2026-06-14`)).text(), /Ferry runs aground/);
  });

  it("refuses what another page sends, a foreign host name, and frames", async () => {
    const send = (headers: Readonly<Record<string, string>>): Promise<Response> =>
      fetch(`${served.url}corrections`, { method: "POST", headers, body: new URLSearchParams({ kind: "undo", entry: "1" }) });
    assert.equal((await send({ origin: "https://evil.example" })).status, 403);
    assert.equal((await send({ "sec-fetch-site": "cross-site" })).status, 403);
    const { status, headers } = await fetch(served.url);
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
