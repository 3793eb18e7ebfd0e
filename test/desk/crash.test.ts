import assert from "node:assert/strict";
import { it } from "node:test";
import { killMany } from "../../bench/crash/kills.ts";
import { killWork } from "../../bench/crash/work-kills.ts";

it("loses nothing that was acknowledged and leaves no story in pieces when it is killed (200 kills: npm run bench:crash)", async () => {
  const { acknowledged, served, lost, inconsistent } = await killMany(3, 7);
  assert.ok(acknowledged > 0, "the victims lived long enough to acknowledge something");
  assert.ok(served > 0, "and to answer somebody");
  assert.deepEqual([...lost, ...inconsistent], []);
});

it("keeps what it must when a rebuild, a retention run or a backup is killed, tells of what is unfinished, and does it again to the same end", async () => {
  const { midway, faults } = await killWork(1, 66, 5);
  assert.ok(midway > 0, "a kill fell into the work");
  assert.deepEqual(faults, []);
});
