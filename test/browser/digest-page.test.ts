import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { renderDigestHtml, renderMail, renderQuestionMail } from "../../src/editions/index.ts";
import { hostileWords, toSampleDigests } from "../editions/sample-digest.ts";
import { findAxeViolations, launch, skipReason } from "./chromium.ts";

const digests = [toSampleDigests().second, toSampleDigests(hostileWords + "x".repeat(300)).second];
const link = `https://desk.example/mail/v1.confirm.${"0123456789abcdef".repeat(6)}`;
const pages = [
  ...digests.flatMap((digest, at) => [
    [`page ${at + 1}`, renderDigestHtml(digest)] as const,
    [`mail ${at + 1}`, renderMail(digest, { unsubscribe: "https://desk.example/u" }).html] as const,
  ]),
  ["mail that asks", renderQuestionMail({ desk: "Harbour desk", schedule: "07:00 Europe/Oslo", link }).html] as const,
];

describe("a digest in a browser", { skip: skipReason() }, () => {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const [name, html] of pages) {
    for (const colorScheme of ["light", "dark"] as const) {
      it(`${name} fits a phone, asks the network for nothing and runs nothing, ${colorScheme}`, async () => {
        const page = await browser.newPage({ viewport: { width: 375, height: 800 }, colorScheme });
        const asked: string[] = [];
        page.on("request", (request) => asked.push(request.url()));
        page.on("dialog", () => assert.fail("a script of a report ran"));
        await page.setContent(html);
        const { width, ink, ground } = await page.evaluate(() => {
          const [heading] = document.querySelectorAll("h2, h1");
          const sheet = heading!.closest("table, body")!;
          return {
            width: document.documentElement.scrollWidth,
            ink: getComputedStyle(heading!).color,
            ground: getComputedStyle(sheet).backgroundColor,
          };
        });
        assert.ok(width <= 375, `${width} pixels wide`);
        assert.deepEqual(asked, []);
        const [light, dark] = colorScheme === "light" ? [ground, ink] : [ink, ground];
        assert.ok(brightness(light) > 200 && brightness(dark) < 80, `${ink} on ${ground}`);
        await page.close();
      });
    }
  }

  for (const [name, html] of pages) {
    it(`${name} has nothing that axe objects to`, async () => {
      const page = await browser.newPage({ viewport: { width: 900, height: 900 }, bypassCSP: true });
      await page.setContent(html);
      const found = await findAxeViolations(page);
      // A mail is shown inside a program's page, which has the landmarks.
      const counted = name.startsWith("mail") ? found.filter(({ id }) => id !== "region" && id !== "landmark-one-main") : found;
      assert.deepEqual(counted, []);
      await page.close();
    });
  }
});

/** Mean of red, green and blue. */
function brightness(color: string): number {
  const parts = [...color.matchAll(/[\d.]+/g)].slice(0, 3).map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / 3;
}
