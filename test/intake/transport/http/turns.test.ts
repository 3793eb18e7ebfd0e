import assert from "node:assert/strict";
import { it } from "node:test";
import { createTurns, systemClock } from "../../../../src/intake/transport/http/turns.ts";

it("a clock that is set back between two requests does not keep the host waiting", async (test) => {
  const turns = createTurns(systemClock, { spacingMs: 5, atOnce: 1 });
  const options = { spaced: true, signal: AbortSignal.timeout(1_000) };
  (await turns.take("gull.example", options))();
  const now = Date.now() - 3 * 3_600_000;
  test.mock.method(Date, "now", () => now);
  (await turns.take("gull.example", options))();
});
