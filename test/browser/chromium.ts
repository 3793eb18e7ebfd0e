import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Page } from "playwright-core";

/** Where Debian and Ubuntu put Chromium; `CHROMIUM` names another one. */
const places = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export const browserPath: string | undefined = places.find((place) => place !== undefined && place !== "" && existsSync(place));

/**
 * The reason to skip a browser test, or false. A person without a browser is told so; in CI a missing browser is a failure, since a
 * check that did not run must not look like one that passed.
 */
export function skipReason(): string | false {
  if (browserPath !== undefined) return false;
  if (process.env["CI"] === "true") return false;
  return "no Chromium found: install Debian's chromium or name one in CHROMIUM";
}

/** Headless, and silent on the network: the pages under test need none. `more`: further arguments. */
export function launch(...more: readonly string[]): Promise<Browser> {
  if (browserPath === undefined) throw new Error(`Expected Chromium at one of ${places.slice(1).join(", ")} or in CHROMIUM, found none.`);
  return chromium.launch({
    executablePath: browserPath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}

/** A page of a served desk. Fails when its console complained, or when it asked for anything but the desk's own. */
export async function openPage(
  browser: Browser,
  url: string,
  options: Parameters<Browser["newContext"]>[0],
  work: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ ...options, baseURL: url });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("request", (request) => !request.url().startsWith(url) && complaints.push(`asks for ${request.url()}`));
  await work(page, context);
  await context.close();
  assert.deepEqual(complaints, []);
}

/** What axe-core finds: rule, weight, and the elements, for the message of a failed test. */
export async function findAxeViolations(
  page: Page,
): Promise<readonly { readonly id: string; readonly impact: string | null; readonly nodes: readonly string[] }[]> {
  const require = createRequire(import.meta.url);
  await page.addScriptTag({ path: require.resolve("axe-core/axe.min.js") });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string | null; nodes: { html: string; failureSummary?: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      nodes: nodes.map((node) => `${node.html} ${node.failureSummary ?? ""}`.slice(0, 400)),
    }));
  });
}
