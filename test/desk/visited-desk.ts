import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { visitSource } from "../../src/desk/following/visit.ts";
import type { Visited } from "../../src/desk/following/visit.ts";
import type { Desk } from "../../src/desk/index.ts";
import { startSource } from "../../src/intake/schedule.ts";
import type { SourceState } from "../../src/intake/schedule.ts";
import type { Fetcher } from "../../src/ports/index.ts";
import { openTestDesk } from "./reports.ts";

export interface VisitedDesk {
  readonly desk: Desk;
  /** A source of the same address and another name each time, so that visits know nothing of each other. */
  readonly newSource: () => SourceState;
  readonly visit: (state: SourceState, fetcher: Fetcher, now?: number) => Promise<Visited>;
}

/** A desk of its own for the tests of one `describe`, at whose end it is closed. */
export function openVisitedDesk(): VisitedDesk {
  const folder = mkdtempSync(join(tmpdir(), "variorum-visit-"));
  const desk = openTestDesk(folder);
  let sources = 0;
  after(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    desk,
    newSource: () => startSource(`s${sources++}`, "https://lock.example/feed", 0),
    visit: (state, fetcher, now = 1_800_000_000_000) =>
      visitSource({ desk, fetcher, now: () => now, signal: new AbortController().signal }, state),
  };
}
