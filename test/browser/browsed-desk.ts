import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { serve } from "../../src/apps/server/serve.ts";
import type { Served } from "../../src/apps/server/serve.ts";
import type { Desk } from "../../src/desk/index.ts";
import type { Fetcher } from "../../src/ports/index.ts";
import { localSettings } from "../apps/settings.ts";
import { demonstrationReports, fill, openTestDesk } from "../desk/reports.ts";
import { launch } from "./chromium.ts";

/** A desk of one machine with the demonstration's reports, served, and a browser to meet it with. */
export interface BrowsedDesk {
  readonly desk: Desk;
  readonly served: Served;
  readonly browser: Browser;
  close(): Promise<void>;
}

const offline: Fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };

export async function browseDesk(fetcher: Fetcher = offline): Promise<BrowsedDesk> {
  const folder = mkdtempSync(join(tmpdir(), "variorum-browser-"));
  const desk = openTestDesk(folder);
  await fill(desk, demonstrationReports());
  while (await desk.dossiers.makeOne());
  const settings = { ...localSettings, name: "Test desk" };
  const served = await serve({ desk, settings, log: () => undefined, fetcher, playDemonstration: () => undefined });
  const browser = await launch();
  return {
    desk,
    served,
    browser,
    async close() {
      await browser.close();
      await served.close();
      await desk.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
