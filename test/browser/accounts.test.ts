import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { addAccount } from "../../src/accounts/index.ts";
import { serve } from "../../src/apps/server/serve.ts";
import type { Served } from "../../src/apps/server/serve.ts";
import type { Desk } from "../../src/desk/index.ts";
import { freePort } from "../apps/free-port.ts";
import { localSettings } from "../apps/settings.ts";
import { demonstrationReports, fill, openTestDesk } from "../desk/reports.ts";
import { findAxeViolations, launch, skipReason } from "./chromium.ts";

/*
 * A desk under a name of its own, as others reach it: without https, so that the browser tells its origin but not `Sec-Fetch-Site`. The
 * name leads to this machine by a rule of the browser.
 */

const name = "desk.test";
const at = "2026-06-14T08:00:00.000Z";
const passwords = { nora: "a heron on the slipway", rita: "a gull in the rigging" } as const;

describe("accounts in a browser", { skip: skipReason() }, () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-accounts-"));
  let desk: Desk;
  let served: Served;
  let browser: Browser;

  before(async () => {
    desk = openTestDesk(folder);
    await fill(desk, demonstrationReports());
    while (await desk.dossiers.makeOne());
    await addAccount(desk.store, { name: "nora", role: "admin", password: passwords.nora }, at);
    await addAccount(desk.store, { name: "rita", role: "reader", password: passwords.rita }, at);
    const port = await freePort();
    const settings = { ...localSettings, port, "base-url": `http://${name}:${port}` };
    const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };
    served = await serve({ desk, settings, log: () => undefined, fetcher, playDemonstration: () => undefined });
    browser = await launch(`--host-resolver-rules=MAP ${name} 127.0.0.1`);
  });
  after(async () => {
    await browser?.close();
    await served.close();
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (options: Parameters<Browser["newContext"]>[0], work: (page: Page, context: BrowserContext) => Promise<void>) => {
    const context = await browser.newContext({ ...options, baseURL: served.url });
    const page = await context.newPage();
    await work(page, context);
    await context.close();
  };
  const signIn = async (page: Page, person: keyof typeof passwords): Promise<void> => {
    await page.getByLabel("Name").fill(person);
    await page.getByLabel("Password").fill(passwords[person]);
    await page.getByRole("button", { name: "Sign in" }).click();
  };

  it("lead from a story through the sign-in page back to it, to a correction and its undoing, and out", () =>
    open({ javaScriptEnabled: false }, async (page, context) => {
      const stories = desk.store.counts().stories;
      const story = `/story/${desk.store.newestStories(1)[0]!.id}`;
      await page.goto(story);
      assert.match(page.url(), /\/sign-in\?next=/);
      await page.getByLabel("Name").fill("nora");
      await page.getByLabel("Password").fill("not the right one");
      await page.getByRole("button", { name: "Sign in" }).click();
      assert.match((await page.getByRole("alert").textContent())!, /do not belong together/);
      await signIn(page, "nora");
      assert.equal(new URL(page.url()).pathname, story);
      const [cookie] = await context.cookies();
      assert.deepEqual([cookie!.name, cookie!.httpOnly, cookie!.sameSite], ["desk", true, "Lax"]);
      await page.goto("/?day=2026-06-14");
      await page.locator(".entry h2 a").first().click();
      await page.getByRole("link", { name: "Correct", exact: true }).click();
      await page.locator(".choices input").first().check();
      await page.getByRole("button", { name: "Merge" }).click();
      assert.equal(desk.store.counts().stories, stories - 1);
      await page.getByRole("link", { name: "Corrections" }).click();
      await page.getByRole("button", { name: "Undo" }).first().click();
      assert.equal(desk.store.counts().stories, stories);
      await page.getByRole("button", { name: "Sign out" }).click();
      assert.equal(new URL(page.url()).pathname, "/sign-in");
      await page.goto(story);
      assert.match(page.url(), /\/sign-in\?next=/);
      assert.deepEqual(await context.cookies(), []);
    }));

  it("let an administrator add somebody, who then reads and is offered no correction", () =>
    open({}, async (page) => {
      await page.goto("/accounts");
      await signIn(page, "nora");
      await page.locator("main").getByLabel("Name").fill("tove");
      await page.getByLabel("Password", { exact: false }).last().fill("a plover in the reeds");
      await page.getByRole("button", { name: "Add the account" }).click();
      assert.match((await page.textContent("main"))!, /tove\s*reader/);
      await page
        .getByRole("link", { name: /Your account/ })
        .first()
        .click();
      await page.getByLabel("What it is for").fill("wire import");
      await page.getByRole("button", { name: "Make a token" }).click();
      assert.match((await page.getByRole("status").textContent())!, /variorum_[\w-]{43}/);
      await page.getByRole("button", { name: "Sign out", exact: true }).click();
      await page.getByLabel("Name").fill("tove");
      await page.getByLabel("Password").fill("a plover in the reeds");
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.goto("/?day=2026-06-14");
      await page.locator(".entry h2 a").first().click();
      assert.equal(await page.getByRole("link", { name: "Correct", exact: true }).count(), 0);
      assert.equal((await page.goto("/accounts"))!.status(), 403);
    }));

  it("take no form of a foreign page, though the browser is signed in", () =>
    open({}, async (page, context) => {
      await page.goto("/");
      await signIn(page, "nora");
      const evil = await context.newPage();
      const port = new URL(served.url).port;
      await evil.route("http://evil.test/", (route) =>
        route.fulfill({
          contentType: "text/html",
          body: `<form method="post" action="http://${name}:${port}/sources/starter"><button>Win</button></form>`,
        }),
      );
      await evil.goto("http://evil.test/");
      const [answer] = await Promise.all([evil.waitForResponse(/sources\/starter/), evil.getByRole("button").click()]);
      assert.equal(answer.status(), 403);
      assert.equal(desk.store.followed().length, 0);
    }));

  it("have pages without a serious fault of access, in light and dark, that fit a phone", async () => {
    desk.store.transaction(() =>
      desk.store.putAccount({ name: "x".repeat(32), role: "editor", password: "-", madeAt: at, signedInAt: null }),
    );
    for (const colorScheme of ["light", "dark"] as const) {
      const options = { colorScheme, viewport: { width: 390, height: 844 }, bypassCSP: true };
      await open(options, async (page) => {
        await page.goto("/account");
        const check = async (what: string): Promise<void> => {
          for (const details of await page.locator("details").all())
            await details.evaluate((one) => ((one as HTMLDetailsElement).open = true));
          const serious = (await findAxeViolations(page)).filter(({ impact }) => impact === "serious" || impact === "critical");
          assert.deepEqual(serious, [], `${what} ${colorScheme}`);
          const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(beyond <= 0, `${what} is ${beyond} pixels too wide`);
        };
        await check("sign-in");
        await page.getByLabel("Name").fill("nora");
        await page.getByLabel("Password").fill("not the right one");
        await page.getByRole("button", { name: "Sign in" }).click();
        await check("sign-in again");
        await signIn(page, "nora");
        await page.getByLabel("What it is for").fill("wire import");
        await page.getByRole("button", { name: "Make a token" }).click();
        await check("account");
        await page.goto("/accounts");
        await check("accounts");
        await page.goto("/");
        await check("front");
      });
    }
  });
});
