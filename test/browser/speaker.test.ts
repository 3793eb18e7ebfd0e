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
import { demonstrationReports, fill, openTestDesk } from "../desk/reports.ts";
import { findAxeViolations, launch, skipReason } from "./chromium.ts";

const words = "Fog does not ground a ship, a short crew does,";

describe("choosing who says a quotation, in a browser without scripts", { skip: skipReason() }, () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-speaker-"));
  let desk: Desk;
  let served: Served;
  let browser: Browser;

  before(async () => {
    desk = openTestDesk(folder);
    await fill(desk, demonstrationReports("ferry"));
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

  const open = async (work: (page: Page) => Promise<void>, javaScriptEnabled = false): Promise<void> => {
    const context = await browser.newContext({
      javaScriptEnabled,
      baseURL: served.url,
      bypassCSP: true,
      viewport: { width: 390, height: 844 },
    });
    await work(await context.newPage());
    await context.close();
  };

  it("is done from the story's page, shown everywhere, listed, and taken back", () =>
    open(async (page) => {
      const story = `/story/${desk.store.newestStories(1)[0]!.id}`;
      const speaker = async (): Promise<string> => {
        await page.goto(story);
        return (await page.locator(".voice").filter({ hasText: words }).locator("h3").textContent())!;
      };
      assert.match(await speaker(), /Helen Marsh/);
      await page.getByRole("link", { name: "Correct", exact: true }).click();
      await page.getByRole("link", { name: /Another speaker: Fog does not/ }).click();
      assert.match((await page.textContent("main"))!, /Read as said by: Helen Marsh/);
      await page.getByRole("radio", { name: /^Miriam Oduya/ }).check();
      await page.getByRole("button", { name: "This one says it" }).click();
      assert.match(page.url(), new RegExp(`${story}$`));
      assert.match(await speaker(), /Miriam Oduya/);
      assert.match((await page.locator(".corrections-part").textContent())!, /said by somebody else than was read/);
      await page.goto("/name/miriam%20oduya");
      assert.ok((await page.locator(".dated li").filter({ hasText: words }).count()) > 0);
      await page.goto("/corrections");
      await page.getByRole("button", { name: /Undo: Said by: Miriam Oduya, not Helen Marsh/ }).click();
      assert.match(await speaker(), /Helen Marsh/);
    }));

  it("has a page without a serious fault of access that fits a phone, and none for what is no quotation", () =>
    open(async (page) => {
      const { id } = [...desk.store.reportsAfter(0)][0]!;
      const { start, end } = desk.store.quotationsIn(id)[0]!;
      await page.goto(`/report/${id}/speaker?at=${start}-${end}`);
      const serious = (await findAxeViolations(page)).filter(({ impact }) => impact === "serious" || impact === "critical");
      assert.deepEqual(serious, []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      const answer = await page.goto(`/report/${id}/speaker?at=0-3`);
      assert.equal(answer!.status(), 404);
    }, true));
});
