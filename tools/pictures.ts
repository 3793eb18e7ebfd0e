/**
 * Pictures of every page of the desk, for the manual: plays the demonstration stream into a new folder, opens each page in Chromium and
 * writes `docs/pictures/NAME.webp`. Dates and order are those of the stream, so that only what changed looks different.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { serve } from "../src/apps/server/serve.ts";
import { createFetcher } from "../src/intake/transport/http/index.ts";
import { launch } from "../test/browser/chromium.ts";
import { demonstrationReports, openTestDesk } from "../test/desk/reports.ts";

const root = join(import.meta.dirname, "..");
const pictures = join(root, "docs", "pictures");
/** All pictures together: they come with every checkout. */
const bytesMax = 2_000_000;
const quality = 72;

const desktop = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly dark?: true;
  /** What a reader does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const folder = mkdtempSync(join(tmpdir(), "variorum-pictures-"));
const desk = openTestDesk(folder);
const fetcher = createFetcher({ allow: [], spacingMs: 0 });
const settings = {
  name: "Harbour desk",
  host: "127.0.0.1",
  port: 0,
  zone: "UTC",
  log: "events",
  "base-url": null,
  "trusted-proxy": [],
} as const;
const served = await serve({ desk, settings, log: () => undefined, fetcher, playDemonstration: () => undefined });
const browser = await launch();
try {
  mkdirSync(pictures, { recursive: true });
  const shots = await prepare();
  let bytes = 0;
  for (const shot of shots) bytes += await take(browser, shot);
  process.stdout.write(`${shots.length} pictures, ${bytes} bytes\n`);
  if (bytes > bytesMax)
    throw new Error(`Expected at most ${bytesMax} bytes of pictures, but ${bytes} came. Lower the quality or the sizes.`);
} finally {
  await browser.close();
  await served.close();
  await fetcher.close();
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Plays the stream; the story of the ferry is looked at before its last reports come, and one quotation of another is corrected. */
async function prepare(): Promise<readonly Shot[]> {
  const last = demonstrationReports("ferry-coast-radio", "ferry-daily-tide");
  const files = new Set(last.map(({ file }) => file));
  for (const report of demonstrationReports().filter(({ file }) => !files.has(file))) await desk.take(report);
  const storyOf = (beginning: string): string => {
    const report = [...desk.store.reportsAfter(0)].find(({ file }) => file.startsWith(beginning))!;
    return desk.grouper.storyOf(report.id)!;
  };
  const [ferry, grain, water] = ["ferry", "grain", "water"].map(storyOf) as [string, string, string];
  while (await desk.dossiers.makeOne());
  await fetch(`${served.url}story/${ferry}`);
  for (const report of last) await desk.take(report);
  while (await desk.dossiers.makeOne());
  const report = desk.store.reportsOf(desk.grouper.resolve(water)!)[0]!;
  const { start, end } = desk.store.quotationsIn(report.id).find(({ kind }) => kind === "direct")!;
  await desk.correct({ kind: "wrong-speaker", place: { report: report.id, start, end } });
  const story = { name: "story", path: `/story/${ferry}` };
  return [
    { name: "front", path: "/?day=2026-06-14" },
    { name: "front-phone", path: "/?day=2026-06-14", viewport: phone },
    { name: "front-dark", path: "/?day=2026-06-14", dark: true },
    story,
    { ...story, name: "story-phone", viewport: phone },
    { ...story, name: "story-evidence", act: (page) => page.locator(".brief a.mark").first().click() },
    { ...story, name: "story-evidence-dark", dark: true, act: (page) => page.locator(".brief a.mark").first().click() },
    { name: "story-relations", path: `/story/${grain}`, act: (page) => toTop(page, "#relations") },
    { name: "history", path: `/story/${ferry}/history` },
    { name: "correct", path: `/story/${water}/correct`, act: (page) => toTop(page, "#quotations") },
    { name: "corrections", path: "/corrections" },
    { name: "report", path: `/report/${report.id}?at=${start}-${end}`, act: (page) => toTop(page, ".report-page") },
    { name: "search", path: "/search?q=ferry" },
    { name: "people", path: "/names/person" },
    { name: "places", path: "/names/place" },
    { name: "name", path: "/name/viktor%20danek" },
    { name: "two-names", path: "/relation?a=maria%20lindqvist&b=viktor%20danek" },
    { name: "sources", path: "/outlets" },
    { name: "display", path: "/display" },
    { name: "keys", path: "/?day=2026-06-14", act: (page) => page.keyboard.press("?") },
  ];
}

async function toTop(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: "start" }));
}

async function take(from: Browser, { name, path, viewport = desktop, dark, act }: Shot): Promise<number> {
  const context = await from.newContext({ viewport, colorScheme: dark ? "dark" : "light", reducedMotion: "reduce", baseURL: served.url });
  const page = await context.newPage();
  const answer = await page.goto(path);
  if (answer?.status() !== 200) throw new Error(`Expected the page ${path}, but ${answer?.status()} came.`);
  await act?.(page);
  await page.waitForTimeout(150);
  const session = await context.newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality });
  const file = join(pictures, `${name}.webp`);
  writeFileSync(file, Buffer.from(data, "base64"));
  await context.close();
  return statSync(file).size;
}
