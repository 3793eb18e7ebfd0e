/**
 * Pictures of every page of the desk, for the manual: plays the demonstration stream into a new folder, opens each page in Chromium and
 * writes `docs/pictures/NAME.webp`, or `FOLDER/NAME.webp` with `node tools/pictures.ts FOLDER`. Dates and order are those of the stream, so
 * that only what changed looks different. The pages of accounts and mail are those of a second desk, which has both.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { serve } from "../src/apps/server/serve.ts";
import { createFetcher } from "../src/intake/transport/http/index.ts";
import { launch } from "../test/browser/chromium.ts";
import { openWholeDesk } from "../test/browser/whole-desk.ts";
import type { WholeDesk } from "../test/browser/whole-desk.ts";
import { demonstrationReports, openTestDesk } from "../test/desk/reports.ts";

const root = join(import.meta.dirname, "..");
const pictures = process.argv[2] ?? join(root, "docs", "pictures");
/** All pictures together: they come with every checkout. */
const bytesMax = 2_000_000;
const quality = 72;

const desktop = { width: 1280, height: 860 };
const phone = { width: 390, height: 844 };

interface Shot {
  readonly name: string;
  /** The page as the server names it. */
  readonly route: string;
  readonly path: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly dark?: true;
  /** What a reader does before the page is opened. */
  readonly before?: ((page: Page) => Promise<void>) | undefined;
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
const whole = await openWholeDesk("Harbour desk");
try {
  mkdirSync(pictures, { recursive: true });
  let bytes = await take(browser, served.url, { name: "start", route: "/", path: "/" });
  const shots = await prepare();
  for (const shot of shots) bytes += await take(browser, served.url, shot);
  const others = wholeShots(whole);
  for (const shot of others) bytes += await take(whole.browser, whole.url, shot);
  const taken = [...shots, ...others];
  checkAll(taken);
  process.stdout.write(`${taken.length + 1} pictures, ${bytes} bytes\n`);
  if (bytes > bytesMax)
    throw new Error(`Expected at most ${bytesMax} bytes of pictures, but ${bytes} came. Lower the quality or the sizes.`);
} finally {
  await whole.close();
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
  const names = "/names/:type{person|organization|place}";
  const story = { name: "story", route: "/story/:id", path: `/story/${ferry}` };
  return [
    { name: "front", route: "/", path: "/?day=2026-06-14" },
    { name: "front-phone", route: "/", path: "/?day=2026-06-14", viewport: phone },
    { name: "front-dark", route: "/", path: "/?day=2026-06-14", dark: true },
    story,
    { ...story, name: "story-phone", viewport: phone },
    { ...story, name: "story-evidence", act: (page) => page.locator(".brief a.mark").first().click() },
    { ...story, name: "story-evidence-dark", dark: true, act: (page) => page.locator(".brief a.mark").first().click() },
    { name: "story-relations", route: "/story/:id", path: `/story/${grain}`, act: (page) => toTop(page, "#relations") },
    { name: "history", route: "/story/:id/history", path: `/story/${ferry}/history` },
    { name: "correct", route: "/story/:id/correct", path: `/story/${water}/correct`, act: (page) => toTop(page, "#quotations") },
    { name: "corrections", route: "/corrections", path: "/corrections" },
    { name: "report", route: "/report/:id", path: `/report/${report.id}?at=${start}-${end}`, act: (page) => toTop(page, ".report-page") },
    { name: "search", route: "/search", path: "/search?q=ferry" },
    { name: "people", route: names, path: "/names/person" },
    { name: "places", route: names, path: "/names/place" },
    { name: "name", route: "/name/:key", path: "/name/viktor%20danek" },
    { name: "two-names", route: "/relation", path: "/relation?a=maria%20lindqvist&b=viktor%20danek" },
    { name: "sources", route: "/outlets", path: "/outlets" },
    { name: "display", route: "/display", path: "/display" },
    { name: "keys", route: "/", path: "/?day=2026-06-14", act: (page) => page.keyboard.press("?") },
  ];
}

async function toTop(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: "start" }));
}

/** Pages that only a desk with accounts and mail has, and those that are better seen with something of everything. */
function wholeShots({ pages, signIn }: WholeDesk): readonly Shot[] {
  const shot = (name: string, route: string): Shot => ({
    name,
    route,
    path: pages[route]![0]!,
    before: route === "/sign-in" || route === "/mail/:token" ? undefined : signIn,
  });
  return [
    shot("digest", "/digest"),
    shot("digest-mail", "/digest/mail"),
    shot("watches", "/watches"),
    shot("subscribe", "/subscribe"),
    shot("mail-link", "/mail/:token"),
    shot("speaker", "/report/:id/speaker"),
    shot("sign-in", "/sign-in"),
    shot("account", "/account"),
    shot("accounts", "/accounts"),
  ];
}

/** A page that is added to the server is missed here until it has a picture. */
function checkAll(taken: readonly Shot[]): void {
  const missing = Object.keys(whole.pages).filter((route) => !taken.some((shot) => shot.route === route));
  if (missing.length > 0) throw new Error(`Expected a picture of every page, but there is none of ${missing.join(", ")}. Add one.`);
}

async function take(from: Browser, baseURL: string, { name, path, viewport = desktop, dark, before, act }: Shot): Promise<number> {
  const context = await from.newContext({ viewport, colorScheme: dark ? "dark" : "light", reducedMotion: "reduce", baseURL });
  const page = await context.newPage();
  await before?.(page);
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
