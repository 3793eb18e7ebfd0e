import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isSweepDue, restoreGrouping, writeMoves } from "../../src/desk/grouping.ts";
import type { Grouping } from "../../src/desk/grouping.ts";
import type { StoryId } from "../../src/kernel/index.ts";
import { withFolder } from "./folder.ts";
import { demonstrationReports, fill, openTestDesk } from "./reports.ts";

describe("asking all reports where they are", () => {
  const grouping = (isUnswept: boolean, agoMs: number): Grouping =>
    ({ isUnswept, sweptAt: performance.now() - agoMs }) as unknown as Grouping;
  const cases: readonly (readonly [what: string, isUnswept: boolean, agoMs: number, isMoreComing: boolean, isDue: boolean])[] = [
    ["is due when nothing else waits", true, 0, false, true],
    ["is not due while more is coming", true, 0, true, false],
    ["is due after a second of it", true, 5_000, true, true],
    ["is never due when nothing was added", false, 5_000, false, false],
  ];
  for (const [what, isUnswept, agoMs, isMoreComing, isDue] of cases) {
    it(what, () => assert.equal(isSweepDue(grouping(isUnswept, agoMs), isMoreComing), isDue));
  }

  it("writes down what was moved while it was not done", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, demonstrationReports("ferry", "tram"));
      const { store } = desk;
      const told = restoreGrouping(store);
      const stories = store.newestStories(2).map((story) => story.id as StoryId);
      told.grouper.merge(stories);
      store.transaction(() => writeMoves(store, told, store.lastEntry(), [], false));
      assert.equal(store.counts().stories, 2);
      store.transaction(() => writeMoves(store, told, store.lastEntry()));
      assert.equal(store.counts().stories, 1);
      assert.deepEqual(store.check().faults, []);
      await desk.close();
    }));
});
