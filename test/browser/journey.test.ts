import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { openPost } from "../../src/apps/post.ts";
import { serve } from "../../src/apps/server/serve.ts";
import { openDesk, startFollower } from "../../src/desk/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import { createFetcher } from "../../src/intake/transport/http/index.ts";
import { openMailFolders } from "../../src/intake/transport/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { freePort } from "../apps/free-port.ts";
import { until } from "../apps/serving.ts";
import { localSettings } from "../apps/settings.ts";
import { withFolder } from "../desk/folder.ts";
import { linkIn, openPostOffice } from "../mailing/post-office.ts";
import type { PostOffice } from "../mailing/post-office.ts";
import { launch, openPage, skipReason } from "./chromium.ts";

/*
 * One newcomer's way through all of the desk, from an empty folder to the mail of a morning: real sources on a local server, the desk's own
 * loop, a real browser, a real mail server.
 */

const said = '"We will lift the gate by Friday," said Anna Holm, who leads the canal office of Torvik.';

/** What two papers of the coast say: one event that both tell, and one of each alone. */
const papers: Readonly<Record<string, readonly (readonly [title: string, words: string, more: string])[]>> = {
  "port-ellery-post": [
    [
      "Torvik lock gate gives way",
      "The lower gate of the Torvik lock gave way on Monday and 14 barges are stuck, the canal office said.",
      said,
    ],
    [
      "Halden library opens at night",
      "The library of Halden will stay open until midnight from September, the council said.",
      "Two readers in three had asked for later hours in a survey.",
    ],
  ],
  "halden-gazette": [
    [
      "Barges stuck as gate of Torvik lock gives way",
      "On Monday a gate of the Torvik lock gave way, skippers said, and 16 barges are stuck above it.",
      "Divers looked at the hinges in the afternoon and found one of them broken by rust.",
    ],
    [
      "Ferry fares on the Skarn rise",
      "A crossing of the Skarn by ferry costs 40 cents more from May, because oil has become dearer.",
      "Children under six still travel free of charge.",
    ],
  ],
};

describe("a newcomer's way through the desk", { skip: skipReason(), timeout: 120_000 }, () => {
  it("adds sources, reads, follows the evidence, searches, watches, merges, splits, undoes, reads the digest, subscribes and ends it", () =>
    withFolder(async (folder) => {
      const site = await startPapers();
      const office = await openPostOffice();
      const desk = openDesk({ store: openSqliteStore(folder), threads: 1, now: () => new Date().toISOString() });
      const port = await freePort();
      const settings = { ...localSettings, name: "Coast desk", port, "base-url": `http://127.0.0.1:${port}` };
      const server = { host: "127.0.0.1", port: office.port, login: null, encryption: "none" } as const;
      const post = await openPost(desk, settings, { server, from: "Coast desk <digest@desk.example>" }, () => undefined);
      const fetcher = createFetcher({ allow: [`127.0.0.1:${portOf(site)}`], spacingMs: 0 });
      const options = { desk, settings, log: () => undefined, fetcher, playDemonstration: () => undefined, mailingList: post.list };
      const served = await serve(options);
      const follower = startFollower({
        desk,
        fetcher,
        folders: openMailFolders(),
        onTrouble: (_, message) => assert.fail(message),
        lookEveryMs: 50,
      });
      post.start();
      const browser = await launch();
      try {
        await openPage(browser, served.url, {}, async (page) => {
          await addSources(page, portOf(site));
          await until(() => desk.store.counts().reports === 4);
          await readAndFollow(page);
          await searchAndWatch(page);
          await mergeAndUndo(page, desk);
          await splitAndUndo(page, desk);
          await readDigestAndSubscribe(page, desk, office);
        });
      } finally {
        await browser.close();
        await follower.stop();
        await post.stop();
        await served.close();
        await fetcher.close();
        await desk.close();
        await office.close();
        site.close();
      }
    }));
});

async function addSources(page: Page, port: number): Promise<void> {
  await page.goto("/");
  assert.match((await page.textContent("main"))!, /This desk is empty/);
  for (const paper of Object.keys(papers)) {
    await page.getByRole("link", { name: "Sources", exact: true }).click();
    await page.getByLabel(/Follow a feed/).fill(`http://127.0.0.1:${port}/${paper}/`);
    await page.getByRole("button", { name: "Follow" }).click();
    assert.match((await page.textContent("main"))!, new RegExp(`${paper}.*(?:not visited yet|well)`, "s"));
  }
}

/** From the front page to a story, and from a line of its dossier to the words in the report. */
async function readAndFollow(page: Page): Promise<void> {
  await until(async () => {
    await page.goto("/");
    return (await page.locator(".lead").filter({ hasText: "2 independent texts" }).count()) === 1;
  });
  await page.locator(".lead h2 a").click();
  assert.match((await page.textContent("h1"))!, /Torvik lock/);
  const told = (await page.locator(".dossier").textContent())!;
  assert.ok(/14 barges/.test(told) && /16 barges/.test(told));
  await page.locator(".brief a.mark").first().click();
  const words = page.locator("mark:target");
  assert.match((await words.textContent())!, /gate of the Torvik lock/);
  assert.ok(await words.isVisible());
}

async function searchAndWatch(page: Page): Promise<void> {
  await page.getByRole("searchbox").fill('speaker:holm "by Friday"');
  await page.keyboard.press("Enter");
  const hit = page.locator(".found li").filter({ hasText: "Anna Holm" }).first();
  await hit.locator("a.snippet").click();
  assert.match((await page.locator("mark#lit").textContent())!, /lift the gate by Friday/);
  await page.goto("/name/anna%20holm");
  await page.getByRole("button", { name: "Watch" }).click();
  assert.match((await page.textContent("main"))!, /Anna Holm.*lift the gate/s);
}

/** Joins two stories that have nothing to do with each other, and takes it back. */
async function mergeAndUndo(page: Page, desk: Desk): Promise<void> {
  const before = desk.store.counts().stories;
  assert.equal(before, 3);
  const library = desk.store.newestStories(10).find(({ title }) => /library/.test(title ?? ""))!;
  await page.goto("/search?q=fares");
  await page.locator(".found h3 a").click();
  await page.getByRole("link", { name: "Correct", exact: true }).click();
  await page.getByLabel("or the id of a story").fill(library.id);
  const form = page.url();
  await page.getByRole("button", { name: "Merge" }).click();
  // A page that is on its way elsewhere cannot be loaded again.
  await page.waitForURL((url) => url.href !== form);
  assert.equal(desk.store.counts().stories, before - 1);
  await until(async () => {
    await page.reload();
    return /2 reports/.test((await page.textContent(".counts"))!);
  });
  await page.getByRole("link", { name: "Corrections" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  assert.match((await page.textContent("main"))!, /taken back/);
  assert.equal(desk.store.counts().stories, before);
}

/** Parts the two reports of one event by the buttons of its page, reads both, and takes it back. */
async function splitAndUndo(page: Page, desk: Desk): Promise<void> {
  const before = desk.store.counts().stories;
  const titles = (): readonly string[] => desk.store.newestStories(10).map(({ title }) => title ?? "");
  await page.goto("/");
  await page.locator(".lead h2 a").click();
  const whole = page.url();
  assert.match((await page.textContent("main"))!, /2 reports, 2 outlets/);
  await page.getByRole("link", { name: "Correct", exact: true }).click();
  await page.getByRole("checkbox", { name: /^Barges stuck/ }).check();
  await page.getByRole("button", { name: "Split off" }).click();
  assert.equal(desk.store.counts().stories, before + 1);
  assert.deepEqual(titles().filter((title) => /Torvik/.test(title)).length, 2);
  // The button leads to the story of what was split off, which tells nothing of the other half.
  for (const [path, own, other] of [
    [page.url(), "16 barges", "14 barges"],
    [whole, "14 barges", "16 barges"],
  ] as const) {
    await page.goto(path);
    const told = (await page.textContent("main"))!;
    assert.ok(told.includes(own) && !told.includes(other), `${own} in ${path}`);
    assert.match(told, /1 report, 1 outlet/);
  }
  assert.match((await page.locator(".news").textContent())!, /No report came\. 1 report went: halden-gazette\./);
  await page.goto(`${whole}/history`);
  assert.match((await page.locator(".dated").first().textContent())!, /Version 2.*No new report\. Gone: 1 report \(halden-gazette\)/);
  assert.match((await page.locator("section").last().textContent())!, /Barges stuck as gate[^]*until/);
  await page.getByRole("link", { name: "Corrections" }).click();
  await page.getByRole("button", { name: /^Undo: Split off/ }).click();
  assert.match((await page.locator(".found li").nth(1).textContent())!, /^Split off.*taken back/);
  assert.equal(desk.store.counts().stories, before);
  await page.goto(whole);
  assert.match((await page.locator(".dossier").textContent())!, /14 barges[^]*16 barges|16 barges[^]*14 barges/);
}

async function readDigestAndSubscribe(page: Page, desk: Desk, office: PostOffice): Promise<void> {
  await page.getByRole("link", { name: "Digest", exact: true }).click();
  assert.match((await page.locator("article").first().textContent())!, /Torvik lock.*you watch Anna Holm/s);
  await page.getByRole("link", { name: "Get it by mail" }).click();
  await page.getByLabel("Address").fill("ada@example.org");
  await page.getByLabel("Time zone").fill("UTC");
  await page.getByRole("button", { name: "Subscribe" }).click();
  await until(() => office.mails.length === 1);
  await page.goto(linkIn(office.mails[0]));
  await page.getByRole("button", { name: "Yes, send it" }).click();
  const subscriber = desk.store.subscriberAt("ada@example.org")!;
  assert.equal(subscriber.state, "active");
  desk.store.putSubscriber({ ...subscriber, nextMs: Date.now() - 1_000 });
  await until(() => office.mails.length === 2);
  assert.match(office.mails[1]!.text!, /Torvik lock/);
  await page.goto(linkIn(office.mails[1]));
  await page.getByRole("button", { name: "Unsubscribe" }).click();
  assert.equal(desk.store.subscriber(subscriber.id)!.state, "unsubscribed");
}

/** Two sites with a page that names a feed, a feed of today, and its articles. */
async function startPapers(): Promise<Server> {
  const now = new Date();
  const pages = new Map<string, readonly [type: string, text: string]>();
  for (const [paper, articles] of Object.entries(papers)) {
    pages.set(`/${paper}/`, ["text/html", '<html><head><link rel="alternate" type="application/rss+xml" href="feed.xml"></head></html>']);
    const items = articles.map(
      ([title], at) => `<item><title>${title}</title><link>/${paper}/${at}</link><pubDate>${now.toUTCString()}</pubDate></item>`,
    );
    pages.set(`/${paper}/feed.xml`, [
      "application/rss+xml",
      `<rss version="2.0"><channel><title>${paper}</title>${items.join("")}</channel></rss>`,
    ]);
    for (const [at, [title, words, more]] of articles.entries()) {
      const head = `<title>${title}</title><meta property="article:published_time" content="${now.toISOString()}">`;
      const body = `<article><h1>${title}</h1><p>${words}</p><p>${more}</p></article>`;
      pages.set(`/${paper}/${at}`, ["text/html", `<html><head>${head}</head><body>${body}</body></html>`]);
    }
  }
  const site = createServer((request, response) => {
    const [type, text] = pages.get(request.url ?? "") ?? ["text/plain", undefined];
    response.writeHead(text === undefined ? 404 : 200, { "content-type": type });
    response.end(text ?? "nothing here");
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  return site;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
