import assert from "node:assert/strict";
import { it } from "node:test";
import { createLine } from "../../src/desk/line.ts";

it("a line commits in order and only when it may, and makes room while it waits for that", async () => {
  let open: () => void = () => undefined;
  let gate: Promise<void> = Promise.resolve();
  const commits: number[][] = [];
  const line = createLine<number, number, number>({
    prepare: (item) => Promise.resolve(item * 10),
    commit(batch) {
      commits.push([...batch]);
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return batch;
    },
    mayCommit: () => gate,
    roomFor: 4,
  });
  assert.equal(await line.take(1), 10);
  const others = Promise.all([line.take(2), line.take(3)]);
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  assert.deepEqual([commits, line.waiting], [[[10]], 2], "nothing is committed while it may not be");
  open();
  assert.deepEqual(await others, [20, 30]);
  assert.deepEqual(commits, [[10], [20, 30]]);
  open();
  await line.settled();
});

it("a line that is full lets nobody hand in more until one has left", async () => {
  const finish: (() => void)[] = [];
  const line = createLine<number, number, number>({
    prepare: (item) => new Promise((resolve) => finish.push(() => resolve(item))),
    commit: (batch) => batch,
    mayCommit: () => Promise.resolve(),
    roomFor: 2,
  });
  const entered: string[] = [];
  await line.room();
  const first = line.take(1);
  await line.room();
  const second = line.take(2);
  const waits = line.room().then(() => entered.push("third"));
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  assert.deepEqual(entered, []);
  finish[0]!();
  await Promise.all([first, waits]);
  assert.deepEqual(entered, ["third"]);
  finish[1]!();
  await second;
});
