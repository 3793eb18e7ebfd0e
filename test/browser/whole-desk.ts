import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { addAccount } from "../../src/accounts/index.ts";
import { openPost } from "../../src/apps/post.ts";
import { createApp } from "../../src/apps/server/app.ts";
import { serve } from "../../src/apps/server/serve.ts";
import type { SourceState } from "../../src/intake/schedule.ts";
import { addWatch, follow } from "../../src/desk/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import type { Span } from "../../src/kernel/index.ts";
import { freePort } from "../apps/free-port.ts";
import { localSettings } from "../apps/settings.ts";
import { demonstrationReports, fill, openTestDesk } from "../desk/reports.ts";
import { linkIn, openPostOffice } from "../mailing/post-office.ts";
import { launch } from "./chromium.ts";

/** A desk with everything that a desk can have: accounts, mail, a source, a watch, a correction, a page set aside. */
export interface WholeDesk {
  readonly url: string;
  readonly browser: Browser;
  /** Addresses that answer a browser's GET, as the server names them. */
  readonly routes: readonly string[];
  /** Addresses to open for each route that is a page for people. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
  /** Enters as an administrator. */
  readonly signIn: (page: Page) => Promise<void>;
  close(): Promise<void>;
}

const host = "desk.test";
const at = "2026-06-14T08:00:00.000Z";
const password = "a heron on the slipway";

export async function openWholeDesk(name = "Test desk"): Promise<WholeDesk> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-whole-"));
  const desk = openTestDesk(folder);
  await fill(desk, demonstrationReports());
  while (await desk.dossiers.makeOne());
  await addAccount(desk.store, { name: "nora", role: "admin", password }, at);
  await addAccount(desk.store, { name: "rita", role: "reader", password }, at);
  await addSomeOfAll(desk);
  const office = await openPostOffice();
  const port = await freePort();
  const settings = { ...localSettings, name, port, "base-url": `http://${host}:${port}` };
  const server = { host: "127.0.0.1", port: office.port, login: null, encryption: "none" } as const;
  const post = await openPost(desk, settings, { server, from: `${name} <digest@desk.example>` }, () => undefined);
  const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };
  const options = { desk, settings, log: () => undefined, fetcher, playDemonstration: () => undefined, mailingList: post.list };
  const served = await serve(options);
  post.start();
  post.list.ask({ address: "ada@example.org", schedule: "07:00 UTC" });
  while (office.mails.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const browser = await launch(`--host-resolver-rules=MAP ${host} 127.0.0.1`);
  return {
    url: served.url,
    browser,
    routes: readableRoutes(createApp(options).routes),
    pages: pagesOf(desk, linkIn(office.mails[0])),
    async signIn(page) {
      await page.goto("/sign-in");
      await page.getByLabel("Name").fill("nora");
      await page.getByLabel("Password").fill(password);
      await page.getByRole("button", { name: "Sign in" }).click();
    },
    async close() {
      await browser.close();
      await served.close();
      await post.stop();
      await desk.close();
      await office.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function addSomeOfAll(desk: Desk): Promise<void> {
  const { store } = desk;
  for (const [kind, text] of [
    ["name", "Peter Holm"],
    ["name", "Nobody"],
  ])
    addWatch(desk, "nora", { kind, text }, at);
  for (const health of ["new", "well", "failing", "dead"] as const) {
    follow(store, `https://tarn.example/${health}.xml`, "Tarn Courier", Date.parse(at));
    const source = store.followed().find(({ state }) => state.includes(`${health}.xml`))!;
    const state: SourceState = { ...(JSON.parse(source.state) as SourceState), health };
    store.transaction(() => store.putFollowed({ ...source, state: JSON.stringify(state) }));
  }
  const page = { sha256: "0".repeat(64), file: "https://paper.example/a", about: "{}", at, why: "It could not be read." };
  store.transaction(() => store.setPageAside(page, new Uint8Array()));
  const { report, start, end } = aQuotation(desk);
  await desk.correct({ kind: "wrong-speaker", place: { report, start, end } });
  while (await desk.dossiers.makeOne());
}

function aQuotation({ store }: Pick<Desk, "store">): Span {
  const water = [...store.reportsAfter(0)].find(({ file }) => file === "water-daily-tide.txt")!;
  const { start, end } = store.quotationsIn(water.id).find(({ kind }) => kind === "direct")!;
  return { report: water.id, start, end };
}

function readableRoutes(routes: readonly { readonly method: string; readonly path: string }[]): readonly string[] {
  const readable = routes.filter(({ method, path }) => path !== "/*" && (method === "GET" || method === "ALL"));
  return [...new Set(readable.map(({ path }) => path))];
}

function pagesOf({ store, grouper }: Desk, mailLink: string): WholeDesk["pages"] {
  const reports = [...store.reportsAfter(0)];
  const storyOf = (beginning: string): string => `/story/${grouper.storyOf(reports.find(({ file }) => file.startsWith(beginning))!.id)!}`;
  const ferry = reports.find(({ file }) => file.startsWith("ferry"))!.id;
  const said = store.quotationsIn(ferry)[0]!;
  const corrected = aQuotation({ store });
  return {
    "/": ["/", "/?day=2026-06-14", "/?day=2020-01-01"],
    "/story/:id": [storyOf("ferry"), storyOf("grain"), `${storyOf("water")}?version=1`],
    "/story/:id/history": [`${storyOf("ferry")}/history`],
    "/story/:id/correct": [`${storyOf("ferry")}/correct`],
    "/report/:id": [`/report/${ferry}?at=10-40`, `/report/${corrected.report}`],
    "/report/:id/speaker": [`/report/${ferry}/speaker?at=${said.start}-${said.end}`],
    "/search": ["/search", "/search?q=ferry", "/search?q=11%2C000", "/search?q=zzz%20from%3Ayesterday"],
    "/names/:type{person|organization|place}": ["/names/person", "/names/organization", "/names/place"],
    "/name/:key": ["/name/viktor%20danek", "/name/bellhaven"],
    "/relation": ["/relation?a=maria%20lindqvist&b=viktor%20danek"],
    "/outlets": ["/outlets"],
    "/corrections": ["/corrections"],
    "/digest": ["/digest?day=2026-06-15"],
    "/digest/mail": ["/digest/mail?day=2026-06-15"],
    "/watches": ["/watches"],
    "/subscribe": ["/subscribe"],
    "/mail/:token": [new URL(mailLink).pathname, `${new URL(mailLink).pathname}x`],
    "/display": ["/display"],
    "/account": ["/account"],
    "/accounts": ["/accounts"],
    "/sign-in": ["/sign-in"],
  };
}
