import assert from "node:assert/strict";
import { it } from "node:test";
import { createTurns, systemClock } from "../../../../src/intake/transport/http/turns.ts";
import { withServer } from "./server.ts";
import type { Handler } from "./server.ts";

it("a clock that is set back between two requests does not keep the host waiting", async (test) => {
  const turns = createTurns(systemClock, { spacingMs: 5, atOnce: 1 });
  const options = { spaced: true, signal: AbortSignal.timeout(1_000) };
  (await turns.take("gull.example", options))();
  const now = Date.now() - 3 * 3_600_000;
  test.mock.method(Date, "now", () => now);
  (await turns.take("gull.example", options))();
});

it("sixteen requests are under way at once, to all hosts together", async () => {
  let atOnce = 0;
  let most = 0;
  const slow: Handler = (_, response) => {
    most = Math.max(most, ++atOnce);
    setTimeout(() => {
      atOnce--;
      response.end("x");
    }, 40);
  };
  // Names of one server: to the fetcher each is a host of its own.
  const settings = { allow: ["*.example:*"], resolve: async () => ["127.0.0.1"] };
  await withServer(
    { "/x": slow },
    async ({ port, fetcher }) => {
      const hosts = Array.from({ length: 40 }, (_, at) => `http://h${at}.example:${port}/x`);
      await Promise.all(hosts.map((url) => fetcher.fetch({ url, wanted: "feed" })));
    },
    settings,
  );
  assert.equal(most, 16);
});
