import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Desk } from "../../src/desk/index.ts";
import { openSqliteStore } from "../../src/store/index.ts";
import { restoreGrouper } from "../../src/stories/index.ts";
import { withFolder } from "./folder.ts";
import { demonstrationReports, fill, openTestDesk } from "./reports.ts";

const all = demonstrationReports();

/** Steps of saving the state of a desk. */
function saveSteps({ store, grouper }: Desk): Generator<undefined> {
  const state = { entry: store.lastEntry(), ...grouper.numbers(), isAnew: false };
  return store.saveGrouperState(state, (number) => grouper.snapshotAfter(number));
}

function savedLines({ store }: Desk): readonly string[] | undefined {
  const saved = store.grouperState();
  const restored = saved === undefined ? undefined : restoreGrouper(saved.lines);
  return restored === undefined ? undefined : [...restored.snapshot()];
}

describe("the grouper's state in the store", () => {
  it("is the same after each of several savings, which write the lines of a report once", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      let numbers: readonly number[] = [];
      for (let at = 0; at < 9; at += 3) {
        await fill(desk, all.slice(at, at + 3));
        const state = { entry: desk.store.lastEntry(), ...desk.grouper.numbers(), isAnew: false };
        const asked: number[] = [];
        const steps = desk.store.saveGrouperState(state, (number) => {
          asked.push(number);
          return desk.grouper.snapshotAfter(number);
        });
        for (const _ of steps);
        numbers = [...numbers, ...asked];
        assert.deepEqual(savedLines(desk), [...desk.grouper.snapshot()]);
        assert.equal(desk.store.grouperState()!.entry, desk.store.lastEntry());
      }
      assert.deepEqual(numbers, [0, 3, 6]);
      await desk.close();
    }));

  it("is the one before until the last step is done, whichever step was the last of a process that died", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, all.slice(0, 4));
      for (const _ of saveSteps(desk));
      const before = savedLines(desk);
      await fill(desk, all.slice(4, 8));
      const whole = [...desk.grouper.snapshot()];
      // Begun again and again, with one step more each time: the first ones never come to the end.
      for (let steps = 1, isDone = false; !isDone; steps++) {
        const saving = saveSteps(desk);
        for (let step = 0; step < steps && !isDone; step++) isDone = saving.next().done === true;
        const now = savedLines(desk);
        assert.ok(now !== undefined);
        assert.deepEqual(now, desk.store.grouperState()!.entry === 4 ? before : whole, `after ${steps} steps`);
      }
      assert.deepEqual(savedLines(desk), whole);
      await desk.close();
      const store = openSqliteStore(folder);
      assert.deepEqual(store.check().faults, []);
      store.close();
    }));

  it("is written anew when another version wrote it, also at the same entry", () =>
    withFolder(async (folder) => {
      const desk = openTestDesk(folder);
      await fill(desk, all.slice(0, 4));
      const foreign = { kind: "head", line: "of another version" } as const;
      for (const _ of desk.store.saveGrouperState({ entry: 4, oldest: 0, next: 4, isAnew: false }, () => [foreign]));
      desk.store.close();
      const later = openTestDesk(folder);
      const whole = [...later.grouper.snapshot()];
      await later.close();
      const last = openTestDesk(folder);
      assert.deepEqual(savedLines(last), whole);
      await last.close();
    }));
});
