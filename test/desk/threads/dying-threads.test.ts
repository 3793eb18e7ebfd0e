import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { createApp } from "../../../src/apps/server/app.ts";
import { openDesk } from "../../../src/desk/index.ts";
import type { Desk } from "../../../src/desk/index.ts";
import { openSqliteStore } from "../../../src/store/index.ts";
import { visitSource } from "../../../src/desk/following/visit.ts";
import type { Visited } from "../../../src/desk/following/visit.ts";
import { startSource } from "../../../src/intake/schedule.ts";
import type { SourceState } from "../../../src/intake/schedule.ts";
import type { Fetched } from "../../../src/ports/index.ts";
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

  it("leaves no page without an answer when the desk is closed, not even those that a thread has not begun", () =>
    withFolder(async (folder) => {
      const desk = openDyingDesk(folder);
      const jobs = demonstrationReports("ferry", "water").map((file) =>
        desk.pool.run({ kind: "prepare", file: { ...file, firstSeen: desk.now() } }, "soon"),
      );
      const waiting = desk.pool.busy;
      const [, ...settled] = await Promise.all([
        desk.pool.close(),
        ...jobs.map((job) => job.then(String, (error: Error) => error.message)),
      ]);
      assert.equal(waiting, jobs.length);
      assert.ok(jobs.length > 4);
      for (const message of settled) assert.match(message, /the desk was closed/);
      assert.equal(desk.pool.busy, 0);
      await desk.close();
    }));

  it("ends no visit of its feed: the others come, the visit tells of it, and it is not asked for again", () =>
    withFolder(async (folder) => {
      const desk = openDyingDesk(folder);
      const [first, second] = demonstrationReports("ferry");
      const pages: Readonly<Record<string, Uint8Array>> = {
        "https://ferry.example/feed": new TextEncoder().encode(
          `<rss version="2.0"><channel><title>Ferry</title>${["exits.txt", "ferry.html"].map((name) => `<item><title>${name}</title><link>https://ferry.example/${name}</link></item>`).join("")}</channel></rss>`,
        ),
        "https://ferry.example/exits.txt": first!.bytes,
        "https://ferry.example/ferry.html": second!.bytes,
      };
      const asked: string[] = [];
      const feedFetcher = {
        async fetch({ url }: { readonly url: string }): Promise<Fetched> {
          asked.push(url);
          const plain = {
            status: 200,
            contentType: null,
            charset: null,
            etag: null,
            lastModified: null,
            freshForMs: null,
            retryAfterMs: null,
          };
          return { kind: "page", url, redirects: [], movedTo: null, ...plain, bytes: pages[url]!, compressedBytes: 0 };
        },
        close: () => Promise.resolve(),
      };
      const visit = (state: SourceState): Promise<Visited> =>
        visitSource({ desk, fetcher: feedFetcher, now: () => 1_800_000_000_000, signal: new AbortController().signal }, state);
      const { row, state } = await visit(startSource("s1", "https://ferry.example/feed", 0));
      assert.deepEqual([row.entries, row.taken, desk.pool.deaths], [2, 1, 2]);
      assert.match(row.detail!, /exits\.txt: .* it ended 2 threads/);
      assert.equal(desk.store.pagesSetAside().length, 1);
      await visit(state);
      assert.equal(asked.filter((url) => url.endsWith("exits.txt")).length, 1);
      await desk.close();
    }));
});
