import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { renderHtml } from "../../src/editions/index.ts";
import { bridgeCollation, sampleCollation, toHostileCollation } from "../editions/sample.ts";
import { findAxeViolations, launch, skipReason } from "./chromium.ts";

const reason = skipReason();
if (reason !== false) process.stderr.write(`Browser tests are skipped: ${reason}.\n`);

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

describe("the dossier page in Chromium", { skip: reason }, () => {
  let browser: Browser;
  let folder: string;

  before(async () => {
    browser = await launch();
    folder = mkdtempSync(join(tmpdir(), "variorum-page-"));
    writeFileSync(join(folder, "one.html"), renderHtml(bridgeCollation));
    const [story] = bridgeCollation.stories;
    const relations = Array.from({ length: 20 }, (_, at) => ({ ...story!.dossier.relations[0]!, id: `r${at}` }));
    const many = { stories: [{ ...story!, dossier: { ...story!.dossier, relations } }], notices: [] };
    writeFileSync(join(folder, "many.html"), renderHtml(many));
    writeFileSync(join(folder, "two.html"), renderHtml(sampleCollation));
    writeFileSync(
      join(folder, "hostile.html"),
      renderHtml(toHostileCollation("</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">")),
    );
  });

  after(async () => {
    await browser?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true });
  });

  /** Opens a page and fails the test on any message of the console: a refused style or script would be one. */
  async function withPage(name: string, options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const messages: string[] = [];
    const requests: string[] = [];
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(String(error)));
    page.on("request", (request) => requests.push(request.url()));
    try {
      await page.goto(pathToFileURL(join(folder, name)).href);
      await act(page);
      assert.deepEqual(messages, []);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith("file:")),
        [],
      );
    } finally {
      await context.close();
    }
  }

  /** The words that are lit, from the colour that is painted. */
  function litWords(page: Page): Promise<string> {
    return page.evaluate(() => {
      const lit = getComputedStyle(document.documentElement).getPropertyValue("--lit").trim();
      const probe = document.body.appendChild(document.createElement("i"));
      probe.className = "lit-probe";
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.lit-probe{background:${lit}}`);
      document.adoptedStyleSheets = [sheet];
      const color = getComputedStyle(probe).backgroundColor;
      probe.remove();
      document.adoptedStyleSheets = [];
      return [...document.querySelectorAll("mark")]
        .filter((mark) => getComputedStyle(mark).backgroundColor === color && mark.parentElement!.closest("mark.lit, mark:target") === null)
        .map((mark) => mark.textContent)
        .join("");
    });
  }

  const isOpen = (page: Page): Promise<boolean> =>
    page.evaluate(() => [...document.querySelectorAll(".report")].some((report) => getComputedStyle(report).position === "fixed"));

  for (const javaScriptEnabled of [true, false]) {
    test(`a followed mark shows its words lit up beside the dossier, ${javaScriptEnabled ? "with" : "without"} the script`, async () => {
      await withPage("one.html", { viewport: desktop, javaScriptEnabled }, async (page) => {
        const scrolled = await page.evaluate(() => scrollY);
        await page.getByRole("link", { name: "B2, Harbour Gazette, paragraph 2" }).first().click();
        const words = page.locator("mark:target");
        assert.equal(await words.textContent(), "the council barred the ageing Arle crossing to everyone on foot");
        assert.equal(await litWords(page), "the council barred the ageing Arle crossing to everyone on foot");
        assert.equal(await isOpen(page), true);
        assert.ok(await words.isVisible());
        assert.equal(await page.evaluate(() => scrollY), scrolled, "the dossier stays where it was");
        await page.getByRole("link", { name: "Close" }).click();
        assert.equal(await isOpen(page), false);
        assert.equal(await litWords(page), "");
        assert.equal(await page.evaluate(() => scrollY), scrolled);
      });
    });
  }

  test("every mark leads to visible words, lit whole", async () => {
    await withPage("two.html", { viewport: desktop }, async (page) => {
      const count = await page.locator("a.mark").count();
      assert.ok(count > 100);
      const wrong = await page.evaluate(async () => {
        const found: string[] = [];
        for (const link of document.querySelectorAll<HTMLAnchorElement>("a.mark")) {
          link.click();
          await new Promise((done) => setTimeout(done));
          const place = document.getElementById(link.hash.slice(1));
          const box = place?.getClientRects()[0];
          const [, start, end] = link.hash.slice(1).split("-").map(Number);
          const lit = [...document.querySelectorAll("mark.lit")].map((mark) => mark.textContent).join("");
          const seen = box !== undefined && box.top >= 0 && box.bottom <= innerHeight && box.width > 0;
          if (!seen || lit.length !== end! - start!) found.push(`${link.hash} ${seen} ${lit}`);
        }
        return found;
      });
      assert.deepEqual(wrong, []);
    });
  });

  test("the keyboard opens the words, moves into them and comes back", async () => {
    await withPage("one.html", { viewport: desktop }, async (page) => {
      const mark = page.getByRole("link", { name: "C2, outlet not stated" }).first();
      await mark.focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.matches("mark"));
      assert.equal(
        await page.evaluate(() => document.activeElement?.textContent),
        "The council of Torvik has closed the bridge over the Arle because of cracks in a cable",
      );
      assert.equal(await mark.getAttribute("aria-current"), "true");
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => document.activeElement?.matches("a.mark"));
      assert.ok(await mark.evaluate((element) => element === document.activeElement));
      assert.equal(await mark.getAttribute("aria-current"), null);
      assert.equal(await isOpen(page), false);
    });
  });

  test("j and k step from mark to mark, say what they show, and can be switched off", async () => {
    await withPage("one.html", { viewport: desktop }, async (page) => {
      const current = (): Promise<string | null> => page.evaluate(() => document.querySelector("a[aria-current]")?.textContent ?? null);
      await page.keyboard.press("j");
      await page.waitForFunction(() => document.querySelector("a[aria-current]")?.textContent === "A1");
      await page.keyboard.press("j");
      await page.waitForFunction(() => document.querySelector("a[aria-current]")?.textContent === "A3");
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(() => document.querySelector("a[aria-current]")?.textContent === "B2");
      await page.keyboard.press("k");
      await page.waitForFunction(() => document.querySelector("a[aria-current]")?.textContent === "A3");
      assert.match((await page.getByRole("status").textContent()) ?? "", /^A3, The Torvik Courier, paragraph 3: Torvik’s council closed/);
      assert.ok(await page.evaluate(() => document.activeElement?.matches("a.mark[aria-current]")));
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => document.querySelector("a[aria-current]") === null);
      await page.getByRole("checkbox").uncheck();
      await page.keyboard.press("j");
      assert.equal(await current(), null);
    });
  });

  test("going back in the browser puts the light out and the focus on the mark", async () => {
    await withPage("one.html", { viewport: desktop }, async (page) => {
      await page.locator("a.mark").nth(4).click();
      await page.waitForFunction(() => document.activeElement?.matches("mark"));
      await page.goBack();
      await page.waitForFunction(() => document.querySelector(".lit") === null);
      assert.ok(
        await page
          .locator("a.mark")
          .nth(4)
          .evaluate((element) => element === document.activeElement),
      );
    });
  });

  test("an address with a place in it opens that place", async () => {
    await withPage("one.html", { viewport: desktop }, async (page) => {
      const hash = await page
        .locator("a.mark")
        .nth(3)
        .evaluate((element) => (element as HTMLAnchorElement).hash);
      await page.goto("about:blank");
      await page.goto(pathToFileURL(join(folder, "one.html")).href + hash);
      assert.equal(await litWords(page), "The council of Torvik has closed the bridge over the Arle because of cracks in a cable");
    });
  });

  test("on a phone the followed line stays in sight above the words, and nothing scrolls sideways", async () => {
    await withPage("two.html", { viewport: phone }, async (page) => {
      const mark = page.locator(".voices-part a.mark").nth(3);
      await mark.scrollIntoViewIfNeeded();
      await mark.click();
      await page.waitForTimeout(300);
      const [line, words] = [await mark.boundingBox(), await page.locator("mark:target").boundingBox()];
      assert.ok(line !== null && words !== null);
      assert.ok(line.y >= 0 && line.y + line.height <= words.y, `${line.y} is above ${words.y}`);
      assert.ok(words.y + 10 < phone.height);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    });
  });

  test("nothing is wider than the window, whatever the window", async () => {
    await withPage("two.html", { viewport: desktop }, async (page) => {
      for (const width of [320, 390, 640, 1000, 1024, 1200, 1440, 2200]) {
        await page.setViewportSize({ width, height: 900 });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`);
      }
    });
  });

  for (const [colorScheme, name, viewport] of [
    ["light", "desktop", desktop],
    ["dark", "desktop", desktop],
    ["dark", "phone", phone],
  ] as const) {
    test(`axe finds nothing, ${colorScheme}, ${name}, with and without followed words`, async () => {
      await withPage("two.html", { viewport, colorScheme, bypassCSP: true, reducedMotion: "reduce" }, async (page) => {
        assert.deepEqual(await findAxeViolations(page), []);
        await page.locator("a.mark").nth(2).click();
        await page.waitForFunction(() => document.querySelector("mark.lit") !== null);
        assert.deepEqual(await findAxeViolations(page), []);
      });
    });
  }

  test("stepping to a mark in a folded list unfolds the list", async () => {
    await withPage("many.html", { viewport: desktop }, async (page) => {
      const last = page.locator(".relations-part a.mark").last();
      assert.equal(await last.isVisible(), false);
      await page.locator(".questions-part a.mark").first().focus();
      await page.keyboard.press("k");
      await page.waitForFunction(() => document.querySelector("a[aria-current]") !== null);
      assert.equal(await last.isVisible(), true);
      assert.ok(await last.evaluate((element) => element === document.activeElement));
    });
  });

  test("on paper the reports stand in the flow, whatever was followed on the screen", async () => {
    await withPage("one.html", { viewport: desktop }, async (page) => {
      await page.locator("a.mark").nth(2).click();
      await page.emulateMedia({ media: "print" });
      assert.equal(await isOpen(page), false);
      assert.equal(await page.locator(".report").last().isVisible(), true);
      assert.equal(await page.locator(".key nav").isVisible(), false);
      assert.ok((await page.pdf({ format: "A4" })).length > 10_000);
    });
  });

  test("words of a report cannot run as a script", async () => {
    await withPage("hostile.html", { viewport: desktop }, async (page) => {
      await page.locator("a.mark").first().click();
      assert.notEqual(await page.title(), "owned");
      assert.equal(await page.evaluate(() => document.scripts.length), 1);
      assert.equal(await page.locator("img").count(), 0);
    });
  });

  test("a style that is not the page's own is refused", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, "one.html")).href);
    const refused = await page.evaluate(
      () =>
        new Promise<string>((done) => {
          document.addEventListener("securitypolicyviolation", (event) => done(event.effectiveDirective), { once: true });
          setTimeout(() => done("nothing"), 2000);
          document.body.setAttribute("style", "color:red");
        }),
    );
    assert.equal(refused, "style-src-attr");
    await context.close();
  });
});
