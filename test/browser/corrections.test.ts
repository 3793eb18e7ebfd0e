import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { browseDesk } from "./browsed-desk.ts";
import type { BrowsedDesk } from "./browsed-desk.ts";
import { openPage, skipReason } from "./chromium.ts";

/*
 * Corrections as an editor makes them and takes them back: of stories, of quotations, of names.
 */

describe("corrections in a browser", { skip: skipReason() }, () => {
  let browsed: BrowsedDesk;

  before(async () => {
    browsed = await browseDesk();
  });
  after(() => browsed.close());
  const open = (options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> =>
    openPage(browsed.browser, browsed.served.url, options, work);

  it("merges two stories and takes it back", () =>
    open({ javaScriptEnabled: false }, async (page) => {
      const before = browsed.desk.store.counts().stories;
      await page.goto("/?day=2026-06-14");
      await page.locator(".entry h2 a").first().click();
      await page.getByRole("link", { name: "Correct", exact: true }).click();
      await page.locator(".choices input").first().check();
      await page.getByRole("button", { name: "Merge" }).click();
      assert.match(page.url(), /\/story\/st\w+$/);
      assert.equal(browsed.desk.store.counts().stories, before - 1);
      await page.getByRole("link", { name: "Corrections" }).click();
      await page.getByRole("button", { name: "Undo" }).first().click();
      assert.equal(browsed.desk.store.counts().stories, before);
      assert.match((await page.locator(".found li").nth(1).textContent())!, /taken back/);
      while (await browsed.desk.dossiers.makeOne());
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
      const report = [...browsed.desk.store.reportsAfter(0)].find(({ file }) => file.startsWith("tram-daily-tide"))!;
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
});
