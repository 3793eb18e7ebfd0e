import assert from "node:assert/strict";
import { it } from "node:test";
import { killMany } from "../../bench/crash/kills.ts";

it("loses nothing that was acknowledged and leaves no story in pieces when it is killed (200 kills: npm run bench:crash)", async () => {
  const { acknowledged, served, lost, inconsistent } = await killMany(3, 7);
  assert.ok(acknowledged > 0, "the victims lived long enough to acknowledge something");
  assert.ok(served > 0, "and to answer somebody");
  assert.deepEqual([...lost, ...inconsistent], []);
});
