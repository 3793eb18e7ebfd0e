import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createAllowance } from "../../src/accounts/index.ts";

describe("an allowance", () => {
  it("lets so many through at once, and then one after each while", () => {
    const allowance = createAllowance({ atOnce: 3, everyMs: 1_000, keysMax: 10 });
    const waits = [0, 0, 0, 0, 400, 1_000, 1_000, 1_500, 2_000].map((now) => allowance.take("one", now));
    assert.deepEqual(waits, [0, 0, 0, 1_000, 600, 0, 1_000, 500, 0]);
  });

  it("lets in who waits as long as it said, however often they asked meanwhile", () => {
    const allowance = createAllowance({ atOnce: 1, everyMs: 1_000, keysMax: 10 });
    allowance.take("one", 0);
    for (let now = 1; now < 1_000; now += 7) assert.ok(allowance.take("one", now) > 0);
    assert.equal(allowance.take("one", 1_000), 0);
  });

  it("is one for each key, fills no further than full, and takes back what was given", () => {
    const allowance = createAllowance({ atOnce: 1, everyMs: 1_000, keysMax: 10 });
    assert.deepEqual([allowance.take("one", 0), allowance.take("two", 0), allowance.take("one", 0)], [0, 0, 1_000]);
    allowance.giveBack("one");
    assert.deepEqual([allowance.take("one", 0), allowance.take("one", 0)], [0, 1_000]);
    assert.deepEqual([allowance.take("two", 99_000), allowance.take("two", 99_000)], [0, 1_000]);
  });

  it("remembers so many keys, and forgets the one that was asked for longest ago", () => {
    const allowance = createAllowance({ atOnce: 1, everyMs: 1_000, keysMax: 2 });
    for (const key of ["one", "two", "one", "three"]) allowance.take(key, 0);
    assert.ok(allowance.take("one", 0) > 0);
    assert.equal(allowance.take("two", 0), 0);
  });

  it("does not run backwards with a clock that does", () => {
    const allowance = createAllowance({ atOnce: 2, everyMs: 1_000, keysMax: 2 });
    assert.deepEqual([allowance.take("one", 5_000), allowance.take("one", 0), allowance.take("one", 0)], [0, 0, 1_000]);
  });
});
