import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { serve } from "../../src/apps/server/serve.ts";
import type { Served } from "../../src/apps/server/serve.ts";
import type { Desk } from "../../src/desk/index.ts";
import { localSettings } from "../apps/settings.ts";
import { openTestDesk } from "../desk/reports.ts";
import { findAxeViolations, launch, skipReason } from "./chromium.ts";

const texts = [
  `Lighthouse relit after nine years\n\nArne Lind, the mayor of Ostby, relit the lighthouse on Friday. "Ships can find us again," Arne Lind said. The lamp was built in a workshop of the harbour.`,
  `Goalkeeper leaves Karsa for the capital\n\nArne Lind, a goalkeeper of Karsa United, will play in the capital from August. "I am ready for a bigger goal," Arne Lind said. The clubs agreed on 4 million crowns.`,
];

describe("two of one name, in a browser without scripts", { skip: skipReason() }, () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-namesakes-"));
  let desk: Desk;
  let served: Served;
  let browser: Browser;

  before(async () => {
    desk = openTestDesk(folder);
    for (const [at, text] of texts.entries()) {
      const given = { outlet: `Paper ${at}`, published: `2026-0${at + 4}-11T08:00:00Z` };
      await desk.take({ bytes: new TextEncoder().encode(text), file: `${at}.txt`, given });
    }
    for (const { id } of desk.store.newestStories(2)) await desk.dossiers.ofStory(id);
    const store = desk.store;
    const page = { sha256: "0".repeat(64), file: "https://paper.example/a", about: "{}", at: desk.now(), why: "It could not be read." };
    store.transaction(() => store.setPageAside(page, new Uint8Array()));
    const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };
    served = await serve({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await served.close();
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (options: Parameters<Browser["newContext"]>[0], work: (page: Page) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({ ...options, baseURL: served.url, bypassCSP: true });
    await work(await context.newPage());
    await context.close();
  };

  it("are marked by their stories, have a page each, and are one again after undo", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      await page.goto("/name/arne%20lind");
      assert.match((await page.locator("#bearers").textContent())!, /Nobody has said whether/);
      await page.getByRole("checkbox", { name: "Mark: Goalkeeper leaves" }).check();
      await page.getByRole("button", { name: "The marked mean another than the rest" }).click();
      assert.match((await page.locator("#bearers").textContent())!, /2 persons of this name apart/);
      await page.getByRole("link", { name: "Arne Lind, the mayor of Ostby", exact: true }).click();
      const main = (await page.textContent("main"))!;
      assert.match(main, /Ships can find us again/);
      assert.doesNotMatch(main, /a bigger goal/);
      await page.getByRole("link", { name: "All of this name" }).click();
      assert.match((await page.textContent("main"))!, /a bigger goal/);
      await page.goto("/corrections");
      await page.getByRole("button", { name: /^Undo: Not the same/ }).click();
      await page.goto("/name/arne%20lind");
      assert.match((await page.locator("#bearers").textContent())!, /Nobody has said whether/);
    }));

  for (const colorScheme of ["light", "dark"] as const) {
    it(`have pages without a serious fault of access that fit a phone: ${colorScheme}`, () =>
      open({ colorScheme, viewport: { width: 390, height: 844 } }, async (page) => {
        for (const path of ["/name/arne%20lind", "/outlets"]) {
          await page.goto(path);
          const serious = (await findAxeViolations(page)).filter(({ impact }) => impact === "serious" || impact === "critical");
          assert.deepEqual(serious, [], path);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, path);
        }
      }));
  }
});
