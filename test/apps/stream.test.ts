import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { TestContext } from "node:test";
import { playStream } from "../../src/apps/cli/stream.ts";

const minute = 60_000;
const report = { bytes: new Uint8Array(), file: "a.txt", given: {}, names: [] } as const;
const at = (...times: readonly number[]) => times.map((time) => ({ report, at: time }));

/** Plays reports with a clock that is moved by hand; tells how many came so far. */
function play(test: TestContext, times: readonly number[], speed: number) {
  test.mock.timers.enable({ apis: ["setTimeout"] });
  const controller = new AbortController();
  let came = 0;
  const ended = (async () => {
    for await (const _ of playStream(at(...times), speed, controller.signal)) came++;
  })();
  const settle = async (): Promise<number> => {
    // Everything that waits for no timer.
    for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
    return came;
  };
  const after = (milliseconds: number): Promise<number> => {
    test.mock.timers.tick(milliseconds);
    return settle();
  };
  return { controller, ended, settle, after };
}

describe("a stream that is played", () => {
  it("lets reports come as far apart as they came out, so many times as fast", async (test) => {
    const { settle, after, ended } = play(test, [0, 30 * minute, 60 * minute], 3_600);
    assert.equal(await settle(), 1);
    assert.equal(await after(499), 1);
    assert.equal(await after(1), 2);
    assert.equal(await after(500), 3);
    await ended;
  });

  it("waits no longer than five seconds for a night, and not at all for what has no date", async (test) => {
    const { settle, after, ended } = play(test, [0, 10_000 * minute, Number.NaN], 1);
    assert.equal(await settle(), 1);
    assert.equal(await after(4_999), 1);
    assert.equal(await after(1), 3);
    await ended;
  });

  it("ends where it is when it is stopped", async (test) => {
    const { settle, controller, ended } = play(test, [0, 30 * minute], 1);
    assert.equal(await settle(), 1);
    controller.abort();
    await ended;
    assert.equal(await settle(), 1);
  });
});
