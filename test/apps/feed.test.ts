import assert from "node:assert/strict";
import { it } from "node:test";
import { parseFeed } from "feedsmith";
import { createApp } from "../../src/apps/server/app.ts";
import { withFolder } from "../desk/folder.ts";
import { demonstrationReports, fill, openTestDesk } from "../desk/reports.ts";
import { localSettings } from "./settings.ts";

it("the feed of a desk holds the last days, so that who asks after midnight misses nothing of the evening; with a day only that one", () =>
  withFolder(async (folder) => {
    const desk = openTestDesk(folder);
    try {
      await fill(desk, demonstrationReports());
      while (await desk.dossiers.makeOne());
      const fetcher = { fetch: () => Promise.reject(new Error("no network here")), close: () => Promise.resolve() };
      const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
      const read = async (path: string) => {
        const { format, feed } = parseFeed(await (await app.request(path, { headers: { host: "localhost" } })).text());
        assert.ok(format === "atom");
        return feed;
      };
      const whole = await read("/feed.atom");
      const byDay = Map.groupBy(whole.entries!, ({ id }) => id!.slice(-10));
      assert.deepEqual([...byDay.keys()], ["2026-06-15", "2026-06-14"]);
      assert.equal(new Set(whole.entries!.map(({ id }) => id)).size, whole.entries!.length);
      const one = await read("/feed.atom?day=2026-06-14");
      assert.deepEqual(
        one.entries!.map(({ id }) => id),
        byDay.get("2026-06-14")!.map(({ id }) => id),
      );
      assert.notEqual(one.id, whole.id);
    } finally {
      await desk.close();
    }
  }));
