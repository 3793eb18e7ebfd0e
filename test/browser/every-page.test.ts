import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { BrowserContextOptions, Page } from "playwright-core";
import { findAxeViolations, skipReason } from "./chromium.ts";
import { openWholeDesk } from "./whole-desk.ts";
import type { WholeDesk } from "./whole-desk.ts";

/*
 * What holds of every page of the desk. The list of pages is taken from the server itself: a page that is added and not listed with an
 * address here fails the first test.
 */

/** Answers that are no pages: for programs, for the pages themselves, for readers of feeds. */
const noPages = /^\/(?:api\/.*|healthz|metrics|favicon\.ico|desk\.css|desk\.js|keys\.js|digest\.md|feed\.atom)$/;
/** A mail as it will be sent stands outside the frame of the desk. */
const unframed = /^\/digest\/mail/;
/** A page that is not there is a page too. */
const notThere = ["/nothing-here", "/story/stnothing", "/name/nobody"];

const phone = { width: 390, height: 844 };

describe("every page of a desk", { skip: skipReason() }, () => {
  let whole: WholeDesk;
  let paths: readonly string[];

  before(async () => {
    whole = await openWholeDesk();
    paths = [
      ...Object.values(whole.pages)
        .flat()
        .filter((path) => path !== "/sign-in"),
      ...notThere,
    ];
  });
  after(() => whole?.close());

  const open = async (options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> => {
    const context = await whole.browser.newContext({ ...options, baseURL: whole.url });
    await work(await context.newPage());
    await context.close();
  };
  const checkAccess = async (page: Page, what: string): Promise<void> => {
    const serious = (await findAxeViolations(page)).filter(({ impact }) => impact === "serious" || impact === "critical");
    assert.deepEqual(serious, [], what);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(beyond <= 0, `${what} is ${beyond} pixels too wide`);
  };

  it("is listed with an address to be looked at", () => {
    const pages = whole.routes.filter((route) => !noPages.test(route));
    assert.deepEqual(pages.toSorted(), Object.keys(whole.pages).toSorted());
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`has no serious fault of access, fits a phone and begins with one heading, ${colorScheme}`, () =>
      open({ colorScheme, viewport: phone, bypassCSP: true }, async (page) => {
        await page.goto("/sign-in");
        await checkAccess(page, `/sign-in ${colorScheme}`);
        await whole.signIn(page);
        for (const path of paths) {
          const answer = await page.goto(path);
          assert.ok([200, 403, 404].includes(answer!.status()), `${path}: ${answer!.status()}`);
          await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
          await checkAccess(page, `${path} ${colorScheme}`);
          assert.equal(await page.locator("h1").count(), 1, path);
        }
      }));
  }

  it("is the same to read without scripts", () =>
    open({}, (scripted) =>
      open({ javaScriptEnabled: false }, async (plain) => {
        await whole.signIn(scripted);
        await whole.signIn(plain);
        for (const path of paths.filter((one) => !unframed.test(one))) {
          const [withScripts, without] = [await textOf(scripted, path), await textOf(plain, path)];
          assert.equal(withScripts, without, path);
          assert.ok(without.length > 20, path);
        }
      }),
    ));

  it("has the landmarks that screen readers lead to, a way past the head, and a title of its own", () =>
    open({}, async (page) => {
      await whole.signIn(page);
      const titles = new Map<string, string>();
      for (const [route, [path]] of Object.entries(whole.pages)) {
        if (unframed.test(path!) || route === "/sign-in") continue;
        await page.goto(path!);
        const counts = await Promise.all(["banner", "main", "contentinfo"].map((role) => page.getByRole(role as "main").count()));
        assert.deepEqual(counts, [1, 1, 1], path);
        await page.keyboard.press("Tab");
        assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("href")), "#content", path);
        const title = await page.title();
        assert.equal(titles.get(title), undefined, `${path} has the title of ${titles.get(title)}: ${title}`);
        titles.set(title, path!);
      }
    }));

  it("leaves on paper what is read, and nothing to click", () =>
    open({}, async (page) => {
      await whole.signIn(page);
      await page.emulateMedia({ media: "print" });
      for (const path of paths.filter((one) => !unframed.test(one))) {
        await page.goto(path);
        assert.ok(await page.locator("h1").isVisible(), path);
        for (const what of ["nav", "button", ".skip", "form[role=search]"]) {
          const seen = await page.locator(what).evaluateAll((found) => found.filter((one) => one.checkVisibility()).length);
          assert.equal(seen, 0, `${what} is printed on ${path}`);
        }
      }
    }));
});

/** What stands in the page, folded parts and all, without what is said to screen readers while a script works. */
async function textOf(page: Page, path: string): Promise<string> {
  await page.goto(path);
  return (await page.locator("main").textContent())!.replaceAll(/\s+/g, " ").trim();
}
