import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { answer, redirectTo, timelessClock, withServer } from "./server.ts";
import type { Handler } from "./server.ts";
import { html, brief, fetchOne } from "./fetch-one.ts";

describe("what floods us is stopped", () => {
  it("a gzip bomb, by its ratio", async () => {
    const bomb = gzipSync(Buffer.alloc(20 * 1_048_576));
    const before = process.memoryUsage().arrayBuffers;
    const fetched = await fetchOne({ "/x": answer(200, { "content-encoding": "gzip" }, bomb) }, "/x");
    assert.equal(brief(fetched), "refused too-large");
    assert.match(fetched.kind === "refused" ? fetched.detail : "", /more than 100 times/);
    assert.ok(process.memoryUsage().arrayBuffers - before < 30_000_000);
  });

  it("a gzip bomb inside another", async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(40 * 1_048_576)));
    assert.equal(brief(await fetchOne({ "/x": answer(200, { "content-encoding": "gzip, gzip" }, bomb) }, "/x")), "refused too-large");
  });

  it("a body without end", async () => {
    const endless: Handler = (_, response) => {
      response.writeHead(200, html);
      const write = (): void => void (response.destroyed || response.write("word ".repeat(10_000), write));
      write();
    };
    const fetched = await fetchOne({ "/x": endless }, "/x", { limits: { compressedBytes: 1_000_000 } });
    assert.equal(brief(fetched), "refused too-large");
  });

  it("a body that announces too much", async () => {
    const fetched = await fetchOne(
      { "/x": (_, response) => void response.writeHead(200, { "content-length": "999999999" }).write("x") },
      "/x",
    );
    assert.equal(brief(fetched), "refused too-large");
  });

  it("headers without end", async () => {
    const fetched = await fetchOne({ "/x": answer(200, { "x-long": "x".repeat(100_000) }) }, "/x");
    assert.equal(fetched.kind, "failed");
  });

  it("a host that says nothing, and one that drips", async () => {
    const silent = await fetchOne({ "/x": () => undefined }, "/x", { limits: { headersMs: 50 } });
    assert.equal(brief(silent), "failed timeout later");
    const drip: Handler = (_, response) => {
      response.writeHead(200, html);
      const timer = setInterval(() => response.write("."), 5);
      response.on("close", () => clearInterval(timer));
    };
    const dripped = await fetchOne({ "/x": drip }, "/x", { limits: { totalMs: 80 } });
    assert.equal(brief(dripped), "failed timeout later");
  });

  it("limits of a request are never wider than those of the fetcher", async () => {
    const settings = { limits: { decodedBytes: 10 } };
    const fetched = await fetchOne({ "/x": answer(200, {}, "more than ten bytes") }, "/x", { limits: { decodedBytes: 1_000 } }, settings);
    assert.equal(brief(fetched), "refused too-large");
  });

  it("a request that the caller ends", async () => {
    const stop = new AbortController();
    const fetched = await fetchOne({ "/x": () => stop.abort() }, "/x", { signal: stop.signal });
    assert.equal(brief(fetched), "failed stopped later");
  });
});

describe("politeness", () => {
  it("robots.txt is asked once for an origin, for pages and not for feeds", () =>
    withServer(
      { "/robots.txt": answer(200, {}, "User-agent: *\nDisallow: /private"), "/a": "a", "/private/b": "b" },
      async ({ origin, fetcher, seen }) => {
        const found = [];
        for (const [path, wanted] of [
          ["/a", "page"],
          ["/private/b", "page"],
          ["/private/b", "feed"],
        ] as const) {
          found.push(brief(await fetcher.fetch({ url: origin + path, wanted })));
        }
        assert.deepEqual(found, ["page 200 a", "refused robots", "page 200 b"]);
        assert.deepEqual(
          seen.map((one) => one.line),
          ["GET /robots.txt", "GET /a", "GET /private/b"],
        );
      },
    ));

  it("robots.txt is asked for again at every hop", async () => {
    const pages = { "/robots.txt": answer(200, {}, "User-agent: Variorum\nDisallow: /b"), "/a": redirectTo(302, "/b"), "/b": "b" };
    assert.equal(brief(await fetchOne(pages, "/a", { wanted: "page" })), "refused robots");
  });

  const states: readonly (readonly [what: string, robots: Handler, brief: string])[] = [
    ["missing", answer(404, {}), "page 200 a"],
    ["forbidden", answer(403, {}), "page 200 a"],
    ["too often asked for", answer(429, {}), "page 200 a"],
    ["failing", answer(503, {}), "failed status 503 later"],
    ["led into a private network", redirectTo(302, "http://10.0.0.1/robots.txt"), "refused robots"],
    ["a picture", answer(200, { "content-type": "image/png" }), "page 200 a"],
  ];
  for (const [what, robots, expected] of states) {
    it(`robots.txt that is ${what}`, async () => {
      assert.equal(brief(await fetchOne({ "/robots.txt": robots, "/a": "a" }, "/a", { wanted: "page" })), expected);
    });
  }

  it("requests to one host come one after another, with time between their starts", async () => {
    const clock = timelessClock();
    let atOnce = 0;
    let most = 0;
    const slow: Handler = (_, response) => {
      most = Math.max(most, ++atOnce);
      setTimeout(() => {
        atOnce--;
        response.end("x");
      }, 5);
    };
    await withServer(
      { "/x": slow },
      async ({ origin, fetcher }) => {
        await Promise.all(Array.from({ length: 4 }, () => fetcher.fetch({ url: `${origin}/x`, wanted: "feed" })));
      },
      { clock, spacingMs: 700 },
    );
    assert.equal(most, 1);
    assert.deepEqual(clock.waits, [700, 700, 700]);
  });

  for (const status of [429, 503]) {
    it(`a host that answers ${status} and names a time is left alone until then, also by requests that wait for their turn`, async () => {
      const clock = timelessClock();
      await withServer(
        { "/busy": answer(status, { "retry-after": "3600" }), "/a": "a", "/b": "b" },
        async ({ origin, fetcher, seen }) => {
          const paths = ["/busy", "/a", "/b"];
          const found = await Promise.all(paths.map((path) => fetcher.fetch({ url: origin + path, wanted: "feed" })));
          assert.deepEqual(found.map(brief), [`failed status ${status} later`, "failed held later", "failed held later"]);
          assert.deepEqual([seen.length, found[1]?.kind === "failed" && found[1].retryAfterMs! > 3_500_000], [1, true]);
          assert.equal(brief(await fetcher.fetch({ url: `${origin}/a`, wanted: "page" })), "failed held later");
          assert.equal(seen.length, 1);
          await clock.wait(3_600_000, undefined);
          assert.equal(brief(await fetcher.fetch({ url: `${origin}/a`, wanted: "page" })), "page 200 a");
        },
        { clock },
      );
    });
  }

  it("a crawl delay of robots.txt is kept, within reason", async () => {
    const clock = timelessClock();
    await withServer(
      { "/robots.txt": answer(200, {}, "User-agent: *\nCrawl-delay: 7\nAllow: /"), "/a": "a" },
      async ({ origin, fetcher }) => {
        for (let count = 0; count < 3; count++) await fetcher.fetch({ url: `${origin}/a`, wanted: "page" });
      },
      { clock },
    );
    assert.deepEqual(clock.waits, [7_000, 7_000]);
  });
});
