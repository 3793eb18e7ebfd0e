import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { createApp } from "../../../src/apps/server/app.ts";
import { openDesk } from "../../../src/desk/index.ts";
import type { Desk } from "../../../src/desk/index.ts";
import { openSqliteStore } from "../../../src/store/index.ts";
import { localSettings } from "../../apps/settings.ts";
import { withFolder } from "../folder.ts";
import { demonstrationReports, openTestDesk } from "../reports.ts";

const thread = new URL("./dying-thread.ts", import.meta.url);
const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };

function openDyingDesk(folder: string): Desk {
  return openDesk({ store: openSqliteStore(folder), threads: 2, now: () => "2026-06-16T08:00:00.000Z", thread });
}

describe("a page that ends its thread", () => {
  it("is tried once more, and the others do not notice", () =>
    withFolder(async (folder) => {
      const desk = openDyingDesk(folder);
      const [first, ...others] = demonstrationReports("ferry", "water");
      const all = [{ ...first!, file: join(folder, "once.txt") }, ...others];
      const taken = await Promise.all(all.map((report) => desk.take(report)));
      assert.deepEqual(new Set(taken.map(({ kind }) => kind)), new Set(["stored"]));
      assert.deepEqual([desk.pool.deaths, desk.store.pagesSetAside()], [1, []]);
      await desk.close();
    }));

  it("is set aside with the reason when it ends a second one, kept, and taken in when it can be read", () =>
    withFolder(async (folder) => {
      const desk = openDyingDesk(folder);
      const [exits, leaves, ...others] = demonstrationReports("ferry", "water");
      const taken = await Promise.allSettled([
        desk.take({ ...exits!, file: "exits.txt" }),
        desk.take({ ...leaves!, file: "leaves-and-exits.txt" }),
        ...others.map((report) => desk.take(report)),
      ]);
      const [one, two, ...rest] = taken.map((result) =>
        result.status === "rejected" ? (result.reason as Error).message : result.value.kind,
      );
      assert.match(one!, /^exits\.txt: .* it ended 2 threads, the last one because it stopped with code 7/);
      assert.match(two!, /^leaves-and-exits\.txt: .* it ended 2 threads/);
      assert.deepEqual(new Set(rest), new Set(["stored"]));
      assert.deepEqual([desk.pool.deaths, desk.outcomes.failed], [4, 2]);
      await desk.close();

      const later = openTestDesk(folder);
      const app = createApp({ desk: later, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
      const headers = { host: "localhost", origin: "http://localhost", "content-type": "application/x-www-form-urlencoded" };
      const ask = async (path: string): Promise<string> => (await app.request(path, { headers: { host: "localhost" } })).text();
      assert.match(await ask("/outlets"), /Pages that could not be read[^]*exits\.txt[^]*leaves-and-exits\.txt/);
      assert.match(await ask("/metrics"), /variorum_pages_set_aside 2/);
      const page = later.store.pagesSetAside().find(({ file }) => file === "exits.txt")!;
      const post = (action: string, sha256: string): Promise<Response> | Response =>
        app.request("/pages", { method: "POST", headers, body: new URLSearchParams({ page: sha256, action }).toString() });
      assert.equal((await post("again", page.sha256)).status, 303);
      assert.deepEqual(
        later.store.pagesSetAside().map(({ file }) => file),
        ["leaves-and-exits.txt"],
      );
      assert.equal(later.store.counts().reports, others.length + 1);
      assert.equal((await post("forget", later.store.pagesSetAside()[0]!.sha256)).status, 303);
      assert.deepEqual(later.store.pagesSetAside(), []);
      assert.equal((await post("again", page.sha256)).status, 404);
      await later.close();
    }));
});
