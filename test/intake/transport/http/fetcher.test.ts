import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { answer, redirectTo, withServer } from "./server.ts";
import type { Handler, Pages } from "./server.ts";
import { html, brief, fetchOne } from "./fetch-one.ts";

describe("an answer", () => {
  const large = "word ".repeat(50_000);
  const table: readonly (readonly [what: string, handler: Handler, brief: string])[] = [
    ["plain", answer(200, html, "hello"), "page 200 hello"],
    ["in gzip", answer(200, { ...html, "content-encoding": "gzip" }, gzipSync(large)), `page 200 ${large}`],
    ["in Brotli", answer(200, { ...html, "content-encoding": "br" }, brotliCompressSync(large)), `page 200 ${large}`],
    ["in Zstandard", answer(200, { ...html, "content-encoding": "zstd" }, zstdCompressSync(large)), `page 200 ${large}`],
    ["in two codings", answer(200, { "content-encoding": "gzip, br" }, brotliCompressSync(gzipSync("twice"))), "page 200 twice"],
    ["in three codings", answer(200, { "content-encoding": "gzip, gzip, gzip" }, gzipSync(gzipSync(gzipSync("x")))), "refused coding"],
    ["in a coding that nobody asked for", answer(200, { "content-encoding": "compress" }, "x"), "refused coding"],
    ["in a coding that it is not in", answer(200, { "content-encoding": "gzip" }, "no gzip at all"), "failed broken 200 later"],
    ["in gzip that ends early", answer(200, { "content-encoding": "gzip" }, gzipSync(large).subarray(0, 200)), "failed broken 200 later"],
    ["without a body", answer(204, {}), "page 204 "],
    ["of a picture", answer(200, { "content-type": "image/png" }, "x"), "refused type"],
    ["of a feed with the type of a page", answer(200, html, "<rss/>"), "page 200 <rss/>"],
    ["of a feed with no type at all", answer(200, {}, "<rss/>"), "page 200 <rss/>"],
    ["that the page is gone", answer(410, {}), "failed status 410 never"],
    ["that there is no page", answer(404, {}), "failed status 404 later"],
    ["that the server fails", answer(500, {}), "failed status 500 later"],
    ["that nothing has changed, though nothing was known", answer(304, {}), "failed status 304 later"],
    [
      "that ends before its announced length",
      (_, response) => void response.writeHead(200, { "content-length": "100" }).write("x", () => response.destroy()),
      "failed",
    ],
    ["that is no answer", (request) => request.socket.end("hello\r\n\r\n"), "failed"],
    ["that never comes", (request) => request.socket.destroy(), "failed"],
  ];
  for (const [what, handler, expected] of table) {
    it(what, async () => {
      const found = brief(await fetchOne({ "/x": handler }, "/x"));
      if (expected === "failed") assert.match(found, /^failed (?:broken|connection) (?:\d+ )?later$/);
      else assert.equal(found, expected);
    });
  }

  it("tells address, type, character set and validators", async () => {
    const headers = { "content-type": 'Text/HTML; charset="ISO-8859-2"', etag: '"1"', "last-modified": "Tue, 03 Jun 2008 11:05:30 GMT" };
    const fetched = await fetchOne({ "/x": answer(200, headers, "x") }, "/x#part");
    assert.equal(fetched.kind, "page");
    assert.match(fetched.url, /^http:\/\/127\.0\.0\.1:\d+\/x$/);
    assert.deepEqual(
      [fetched.contentType, fetched.charset, fetched.etag, fetched.lastModified, fetched.movedTo],
      ["text/html", "ISO-8859-2", '"1"', "Tue, 03 Jun 2008 11:05:30 GMT", null],
    );
  });

  it("is asked for with an honest name, with what can be read, and with the validators of the last one", () =>
    withServer(
      {
        "/x": (request, response) => void response.writeHead(request.headers["if-none-match"] === '"1"' ? 304 : 200, { etag: '"1"' }).end(),
      },
      async ({ origin, fetcher, seen }) => {
        const first = await fetcher.fetch({ url: `${origin}/x`, wanted: "feed" });
        assert.equal(first.kind, "page");
        const second = await fetcher.fetch({
          url: `${origin}/x`,
          wanted: "feed",
          etag: first.etag,
          lastModified: "Tue, 03 Jun 2008 11:05:30 GMT",
        });
        assert.deepEqual([second.kind, second.kind === "not-modified" && second.etag], ["not-modified", '"1"']);
        const { headers } = seen[1]!;
        assert.equal(headers["user-agent"], "Variorum/1.2.3 (+https://desk.example/about)");
        assert.equal(headers["accept-encoding"], "gzip, br, zstd");
        assert.match(headers.accept ?? "", /^application\/rss\+xml/);
        assert.equal(headers["if-modified-since"], "Tue, 03 Jun 2008 11:05:30 GMT");
        assert.equal(headers.cookie, undefined);
      },
      { version: "1.2.3", contact: "https://desk.example/about" },
    ));

  it("a validator that would break the request is not sent", async () => {
    const fetched = await fetchOne({ "/x": answer(200, {}, "x") }, "/x", { etag: 'a"\r\nhost: evil.example' });
    assert.equal(brief(fetched), "page 200 x");
  });
});

describe("advice of the server for the next visit", () => {
  const table: readonly (readonly [headers: Readonly<Record<string, string>>, freshForMs: number | null, retryAfterMs: number | null])[] = [
    [{}, null, null],
    [{ "cache-control": "public, max-age=600" }, 600_000, null],
    [{ "cache-control": "max-age=600", age: "100" }, 500_000, null],
    [{ "cache-control": "no-cache, max-age=600" }, null, null],
    [{ expires: "Tue, 03 Jun 2008 12:05:30 GMT", date: "Tue, 03 Jun 2008 11:05:30 GMT" }, 3_600_000, null],
    [{ expires: "0" }, null, null],
    [{ "cache-control": "max-age=99999999999" }, 30 * 86_400_000, null],
    [{ "retry-after": "120" }, null, 120_000],
    [{ "retry-after": "Tue, 14 Nov 2023 22:14:20 GMT" }, null, 60_000],
    [{ "retry-after": "Tue, 14 Nov 2000 22:14:20 GMT" }, null, 0],
    [{ "retry-after": "soon" }, null, null],
  ];
  for (const [headers, freshForMs, retryAfterMs] of table) {
    it(JSON.stringify(headers), async () => {
      const fetched = await fetchOne({ "/x": answer(200, headers, "x") }, "/x");
      assert.equal(fetched.kind, "page");
      assert.deepEqual([fetched.freshForMs, fetched.retryAfterMs], [freshForMs, retryAfterMs]);
    });
  }

  it("429 and 503 tell how long to wait", async () => {
    for (const status of [429, 503]) {
      const fetched = await fetchOne({ "/x": answer(status, { "retry-after": "3600" }) }, "/x");
      assert.deepEqual([fetched.kind, fetched.kind === "failed" && fetched.retryAfterMs], ["failed", 3_600_000]);
    }
  });
});

describe("redirects", () => {
  const end = answer(200, html, "end");
  const table: readonly (readonly [what: string, pages: Pages, brief: string, movedTo: string | null])[] = [
    ["permanent", { "/a": redirectTo(301, "/b"), "/b": redirectTo(308, "/c"), "/c": end }, "page 200 end", "/c"],
    ["temporary", { "/a": redirectTo(302, "/b"), "/b": redirectTo(307, "/c"), "/c": end }, "page 200 end", null],
    ["permanent, then temporary", { "/a": redirectTo(301, "/b"), "/b": redirectTo(302, "/c"), "/c": end }, "page 200 end", "/b"],
    ["temporary, then permanent", { "/a": redirectTo(302, "/b"), "/b": redirectTo(301, "/c"), "/c": end }, "page 200 end", null],
    [
      "to a path in UTF-8",
      { "/a": redirectTo(301, Buffer.from("/caf\u00e9").toString("latin1")), "/caf%C3%A9": end },
      "page 200 end",
      "/caf%C3%A9",
    ],
    ["in a circle", { "/a": redirectTo(301, "/b"), "/b": redirectTo(301, "/a") }, "refused redirects", "/b"],
    ["to itself", { "/a": redirectTo(302, "/a") }, "refused redirects", null],
    ["to nowhere", { "/a": redirectTo(302, "") }, "refused redirects", null],
    ["to a script", { "/a": redirectTo(302, "javascript:alert(1)") }, "refused url", null],
    ["to a file", { "/a": redirectTo(302, "file:///etc/passwd") }, "refused url", null],
    ["to a private network", { "/a": redirectTo(302, "http://10.0.0.1/") }, "refused address", null],
    ["to the metadata of a cloud", { "/a": redirectTo(302, "http://169.254.169.254/latest/meta-data/") }, "refused address", null],
    ["to loopback in other figures", { "/a": redirectTo(302, "http://0x7f000002/") }, "refused address", null],
  ];
  for (const [what, pages, expected, moved] of table) {
    it(what, async () => {
      const fetched = await fetchOne(pages, "/a");
      assert.equal(brief(fetched), expected);
      assert.equal(fetched.movedTo === null ? null : new URL(fetched.movedTo).pathname, moved);
    });
  }

  it("five are followed, six are not", async () => {
    const chain = (length: number): Pages => ({
      ...Object.fromEntries(Array.from({ length }, (_, at) => [`/${at}`, redirectTo(302, `/${at + 1}`)])),
      [`/${length}`]: end,
    });
    assert.equal(brief(await fetchOne(chain(5), "/0")), "page 200 end");
    const refused = await fetchOne(chain(6), "/0");
    assert.equal(brief(refused), "refused redirects");
    assert.equal(refused.redirects.length, 5);
  });

  it("name and password go to their own origin only and stand in no answer", () =>
    withServer({ "/b": answer(200, {}, "b") }, async (other) => {
      await withServer({ "/a": redirectTo(302, "/c"), "/c": redirectTo(302, `${other.origin}/b`) }, async ({ port, fetcher, seen }) => {
        const fetched = await fetcher.fetch({ url: `http://reader:p%40ss@127.0.0.1:${port}/a`, wanted: "feed" });
        assert.equal(brief(fetched), "page 200 b");
        const sent = `Basic ${Buffer.from("reader:p@ss").toString("base64")}`;
        assert.deepEqual(
          seen.map((one) => one.headers.authorization),
          [sent, sent],
        );
        assert.deepEqual(
          other.seen.map((one) => one.headers.authorization),
          [undefined],
        );
        assert.doesNotMatch(JSON.stringify(fetched), /p@ss|p%40ss|reader/);
      });
    }));
});
