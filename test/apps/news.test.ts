import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { look, gatherNews } from "../../src/apps/server/views/news.ts";
import type { StoryId } from "../../src/kernel/index.ts";
import { openDossier } from "../../src/desk/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { withFolder } from "../desk/folder.ts";
import { demonstrationReports, fill, openTestDesk } from "../desk/reports.ts";

const story = "st0000000000001" as StoryId;

describe("new since you last looked", () => {
  /** Looks at a story in order: when, which version is the newest, and the version that it is compared with. */
  const looks: readonly (readonly [at: string, newest: number, before: number | null])[] = [
    ["2026-06-01T08:00:00.000Z", 1, null],
    ["2026-06-01T08:01:00.000Z", 1, null],
    // Something comes while the page is open.
    ["2026-06-01T08:02:00.000Z", 2, 1],
    ["2026-06-01T08:03:00.000Z", 2, 1],
    // The visit is over, and all of it was seen.
    ["2026-06-01T12:00:00.000Z", 2, null],
    ["2026-06-03T08:00:00.000Z", 5, 2],
    ["2026-06-03T08:20:00.000Z", 5, 2],
    ["2026-06-03T09:00:00.000Z", 5, null],
  ];

  it("stays new for a visit, and is compared with what was seen before it", () =>
    withFolder((folder) => {
      const store = openSqliteStore(folder);
      for (const [at, newest, before] of looks) assert.equal(look(store, "local", story, newest, at)?.version ?? null, before, at);
      assert.equal(look(store, "somebody else", story, 5, "2026-06-03T09:00:00.000Z"), null);
      store.close();
    }));

  it("names the reports, statements and quotations that came, and nothing that was there", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      const grain = demonstrationReports("grain");
      await fill(desk, grain.slice(0, 2));
      const { id } = desk.store.newestStories(1)[0]!;
      const seen = await desk.dossiers.ofStory(id);
      await fill(desk, grain.slice(2));
      const newest = await desk.dossiers.ofStory(id);
      const news = gatherNews(desk.store, id, newest!.version, seen!.version)!;
      const dossier = openDossier(desk.store, newest!).dossier;
      const added = newest!.reports.filter((report) => !seen!.reports.includes(report));
      assert.deepEqual(news.reports, added);
      assert.ok(news.claims.length + news.utterances.length > 0);
      for (const claim of dossier.claims.filter((one) => news.claims.includes(one.id))) {
        assert.deepEqual([...new Set(claim.reports)], added, claim.text);
      }
      assert.equal(gatherNews(desk.store, id, newest!.version, newest!.version), null);
      await desk.close();
    }));
});
