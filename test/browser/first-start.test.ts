import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, it } from "node:test";
import type { Page } from "playwright-core";
import { serve } from "../../src/apps/server/serve.ts";
import type { Desk } from "../../src/desk/index.ts";
import type { Fetcher } from "../../src/ports/index.ts";
import { start, until } from "../apps/serving.ts";
import { localSettings } from "../apps/settings.ts";
import { withFolder } from "../desk/folder.ts";
import { openTestDesk } from "../desk/reports.ts";
import { findAxeViolations, launch, openPage, skipReason } from "./chromium.ts";

/*
 * The first minute of a newcomer: an empty folder, a page that says how to begin, and a button for each way.
 */

describe("the first start on an empty folder", { skip: skipReason(), timeout: 120_000 }, () => {
  it("plays the demonstration stream by a button of the page, until stories stand there", () =>
    withFolder(async (folder) => {
      const { child, url, log } = await start(folder);
      const browser = await launch();
      await openPage(browser, url, { javaScriptEnabled: false }, async (page) => {
        await page.goto("/");
        assert.match((await page.textContent("main"))!, /This desk is empty.*no network/s);
        await page.getByRole("button", { name: "Play the demonstration stream" }).click();
        // The answer waits for the first report, so that nobody is led to the same empty page again.
        assert.match((await page.textContent("main"))!, /reports? in all.*stream is playing/s);
        await until(async () => {
          await page.getByRole("link", { name: "Look again" }).click();
          return /[2-9] reports in all/.test((await page.textContent("main"))!);
        });
      });
      await browser.close();
      child.kill("SIGTERM");
      assert.deepEqual(await once(child, "exit"), [0, null]);
      assert.deepEqual(
        log.map((line) => (JSON.parse(line) as { event: string }).event),
        ["start", "stop"],
      );
    }));

  it("names the well-known feeds, asks none of them before the button is pressed, and then follows all", () =>
    withEmptyDesk(async (desk, page, asked) => {
      await page.goto("/");
      await page.locator("summary").click();
      const listed = await page.locator(".empty details li").count();
      assert.ok(listed >= 10);
      const serious = (await findAxeViolations(page)).filter(({ impact }) => impact === "serious" || impact === "critical");
      assert.deepEqual(serious, []);
      assert.deepEqual([desk.store.followed().length, asked()], [0, 0]);
      await page.getByRole("button", { name: /Follow \d+ well-known feeds/ }).click();
      assert.match(page.url(), /\/outlets$/);
      assert.equal(desk.store.followed().length, listed);
      assert.equal(await page.locator(".health").filter({ hasText: "not visited yet" }).count(), listed);
      await page.goto("/");
      assert.match((await page.textContent("main"))!, new RegExp(`${listed} sources are followed`));
      assert.equal(await page.getByRole("button", { name: /well-known/ }).count(), 0);
    }));
});

/** A desk without reports, and how often something was asked of the network. */
async function withEmptyDesk(work: (desk: Desk, page: Page, asked: () => number) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const desk = openTestDesk(folder);
    let asked = 0;
    const fetcher: Fetcher = {
      fetch: () => {
        asked++;
        return Promise.reject(new Error("no network here"));
      },
      close: () => Promise.resolve(),
    };
    const served = await serve({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
    const browser = await launch();
    try {
      const context = { viewport: { width: 390, height: 844 }, bypassCSP: true };
      await openPage(browser, served.url, context, (page) => work(desk, page, () => asked));
    } finally {
      await browser.close();
      await served.close();
      await desk.close();
    }
  });
}
