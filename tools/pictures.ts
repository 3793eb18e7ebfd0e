/**
 * Takes pictures of a dossier page for the eye: desktop, dark, phone, with a followed mark, and paper.
 *
 *     node --import ./tools/tsx-loader.mjs tools/pictures.ts PAGE.html FOLDER
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { launch } from "../test/browser/chromium.ts";

const [file, folder] = process.argv.slice(2);
if (file === undefined || folder === undefined) {
  process.stderr.write("pictures: expected PAGE.html and FOLDER\n");
  process.exit(2);
}
const address = pathToFileURL(resolve(file)).href;
mkdirSync(folder, { recursive: true });
const browser = await launch();

async function take(
  name: string,
  options: Parameters<typeof browser.newPage>[0],
  act: (page: Page) => Promise<void>,
  whole = true,
): Promise<void> {
  const page = await browser.newPage(options);
  await page.goto(address);
  await act(page);
  await page.screenshot({ path: join(folder!, `${name}.png`), fullPage: whole });
  await page.close();
}

const nothing = async (): Promise<void> => {};
const follow = async (page: Page): Promise<void> => {
  await page.locator("a.mark").nth(2).click();
  await page.waitForTimeout(400);
};
const desktop = { width: 1440, height: 1000 };
const phone = { width: 390, height: 844 };

await take("desktop", { viewport: desktop }, nothing);
await take("desktop-followed", { viewport: desktop }, follow, false);
await take("desktop-followed-dark", { viewport: desktop, colorScheme: "dark" }, follow, false);
await take("desktop-without-script", { viewport: desktop, javaScriptEnabled: false }, follow, false);
await take("dark", { viewport: desktop, colorScheme: "dark" }, nothing);
await take("phone", { viewport: phone, deviceScaleFactor: 2 }, nothing);
await take("phone-followed", { viewport: phone, deviceScaleFactor: 2 }, follow, false);
await take("tablet", { viewport: { width: 900, height: 1100 } }, nothing, false);
// The width of A4 at 96 dots an inch, less the margins.
await take("paper", { viewport: { width: 673, height: 1000 } }, (page) => page.emulateMedia({ media: "print" }));
await browser.close();
