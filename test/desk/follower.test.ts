import assert from "node:assert/strict";
import { it } from "node:test";
import { gatherOutlets } from "../../src/apps/server/views/outlets.ts";
import { follow, followAll, sourceIdOf, startFollower } from "../../src/desk/index.ts";
import { openMailFolders } from "../../src/intake/transport/index.ts";
import type { Fetcher } from "../../src/ports/index.ts";
import { feedOf, fetcherOf, item } from "./followed-feeds.ts";
import { withFolder } from "./folder.ts";
import { openTestDesk } from "./reports.ts";

it("of twenty sources that are due the follower visits eight at once, and then the others", () =>
  withFolder(async (folder) => {
    const desk = openTestDesk(folder);
    const urls = Array.from({ length: 20 }, (_, at) => `https://lock.example/feed-${at}`);
    const table = fetcherOf(Object.fromEntries(urls.map((url) => [url, feedOf(item("gone"))])));
    let atOnce = 0;
    let most = 0;
    const fetcher: Fetcher = {
      ...table,
      async fetch(request) {
        most = Math.max(most, ++atOnce);
        await new Promise((resolve) => setTimeout(resolve, 5));
        atOnce--;
        return table.fetch(request);
      },
    };
    for (const url of urls) follow(desk.store, url, null, 0);
    const follower = startFollower({ desk, fetcher, folders: openMailFolders(), onTrouble: () => undefined, lookEveryMs: 1 });
    while (urls.some((url) => desk.store.visits(sourceIdOf(url)).length === 0)) await new Promise((resolve) => setTimeout(resolve, 2));
    await follower.stop();
    assert.equal(most, 8);
    // Each feed names one page, which is gone.
    assert.match(gatherOutlets(desk).followed[0]?.trouble ?? "", /^1 of 1 new pages could not be had\./);
    assert.deepEqual([desk.visited.visits.page, desk.visited.visits.failed, desk.visited.pagesMissed], [20, 0, 20]);
    await desk.close();
  }));

it("a list is followed in one go, each address once", () =>
  withFolder(async (folder) => {
    const desk = openTestDesk(folder);
    let looks = 0;
    const store = { ...desk.store, followed: () => (looks++, desk.store.followed()) };
    const listed = ["a", "b", "a"].map((name) => ({ url: `https://${name}.example/feed`, title: name }));
    assert.deepEqual([followAll(store, listed, 0), followAll(store, listed, 0), looks], [2, 0, 2]);
    assert.deepEqual(
      desk.store.followed().map((source) => source.title),
      ["a", "b"],
    );
    await desk.close();
  }));

it("the store keeps the last hundred visits of a source, also when its clock was set back", () =>
  withFolder(async (folder) => {
    const desk = openTestDesk(folder);
    const add = (entries: number, at: string): void => desk.store.addVisit("gull", { at, kind: "page", detail: null, entries, taken: 0 });
    desk.store.transaction(() => {
      for (let count = 1; count <= 120; count++) add(count, `2026-06-16T08:00:00.${String(count).padStart(3, "0")}Z`);
      add(121, "2026-05-01T08:00:00.000Z");
    });
    const kept = desk.store.visits("gull").map((visit) => visit.entries);
    assert.deepEqual([kept.length, kept[0], kept.at(-1)], [100, 121, 22]);
    await desk.close();
  }));
