import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { follow, sourceIdOf, startFollower } from "../../src/desk/index.ts";
import { openMailFolders } from "../../src/intake/transport/index.ts";
import type { Desk } from "../../src/desk/index.ts";
import { visitSource } from "../../src/desk/following/visit.ts";
import { VariorumError } from "../../src/kernel/index.ts";
import type { Failed, FetchedPage, Fetcher } from "../../src/ports/index.ts";
import { feedOf, fetcherOf, item, pageOf, paragraph } from "./followed-feeds.ts";
import { sharedPool } from "./reports.ts";
import { openVisitedDesk } from "./visited-desk.ts";

describe("a visit of a source", () => {
  const { desk, newSource, visit } = openVisitedDesk();

  it("of 200,000 items takes some, and the next visits go on with the rest", async () => {
    const fetcher = fetcherOf({ "https://lock.example/feed": feedOf(Array.from({ length: 200_000 }, (_, at) => item(at)).join("")) });
    const first = await visit(newSource(), fetcher);
    assert.deepEqual([first.row.entries, fetcher.asked.length], [2_000, 201]);
    // Without validators, so that the list comes again.
    assert.equal(first.state.etag, null);
    await visit(first.state, fetcher);
    assert.equal(new Set(fetcher.asked).size, 401);
  });

  it("of entries that share a guid takes each, and none of them twice", async () => {
    const fetcher = fetcherOf({
      "https://lock.example/feed": feedOf(item("twin-a", 7), item("twin-b", 7), item("twin-a", 7)),
      "https://lock.example/twin-a": pageOf("Gate at Tarn to be mended"),
      "https://lock.example/twin-b": pageOf("Regatta at Tarn moves to June"),
    });
    const first = await visit(newSource(), fetcher);
    assert.equal(first.row.taken, 2);
    const second = await visit(first.state, fetcher);
    assert.deepEqual([second.row.taken, fetcher.asked.length], [0, 4]);
  });

  const described = (number: number, words: string): string =>
    item(number).replace("</item>", `<description>${words.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</description></item>`);
  const picture = `<p><img src="https://lock.example/lock.jpg" srcset="${"https://lock.example/lock-of-tarn-by-day.jpg 100w, ".repeat(40)}"></p>`;
  const contents: readonly (readonly [what: string, words: string, asked: number])[] = [
    ["that gives the whole article asks for no page", `<p>${paragraph.repeat(14)}</p>`, 1],
    ["that gives a teaser asks for the page", `<p>${paragraph}</p>`, 2],
    ["that gives a teaser with much markup asks for the page", `${picture}<p>${paragraph}</p>`, 2],
    [
      "that gives a teaser in letters of several bytes asks for the page",
      `<p>${"Смотритель шлюза сказал, что ворота починят. ".repeat(20)}</p>`,
      2,
    ],
  ];
  for (const [at, [what, words, asked]] of contents.entries()) {
    it(`of a feed ${what}`, async () => {
      const page = `https://lock.example/${1_000 + at}`;
      const fetcher = fetcherOf({
        "https://lock.example/feed": feedOf(described(1_000 + at, words)),
        [page]: pageOf(`Gate ${at} of Tarn`),
      });
      const { row } = await visit(newSource(), fetcher);
      assert.deepEqual([row.taken, fetcher.asked.length], [1, asked]);
    });
  }

  it("of a feed that ends in the middle takes what is whole, and the rest when it comes", async () => {
    const whole = feedOf(item("one"), item("two"));
    const pages = {
      "https://lock.example/one": pageOf("Sluice at Tarn opened"),
      "https://lock.example/two": pageOf("Sluice at Tarn closed"),
    };
    const first = await visit(newSource(), fetcherOf({ ...pages, "https://lock.example/feed": whole.slice(0, whole.indexOf("Item two")) }));
    assert.equal(first.row.taken, 1);
    const second = await visit(first.state, fetcherOf({ ...pages, "https://lock.example/feed": whole }));
    assert.equal(second.row.taken, 1);
  });

  it("tries a page again that could not be had, and never one that is gone", async () => {
    const feed = feedOf(item("busy"), item("gone"));
    const first = await visit(
      newSource(),
      fetcherOf({ "https://lock.example/feed": feed, "https://lock.example/busy": { kind: "failed", status: 503 } }),
    );
    assert.deepEqual([first.row.taken, first.state.etag], [0, null]);
    const again = fetcherOf({ "https://lock.example/feed": feed, "https://lock.example/busy": pageOf("Barge stuck at Tarn") });
    const second = await visit(first.state, again);
    assert.deepEqual([second.row.taken, again.asked], [1, ["https://lock.example/feed", "https://lock.example/busy"]]);
  });

  const troubles: readonly (readonly [what: string, answer: Partial<FetchedPage> | Partial<Failed> | string, trouble: string | null])[] = [
    ["a dead host", { kind: "failed", reason: "name" }, "name"],
    ["a slow host", { kind: "failed", reason: "timeout" }, "timeout"],
    ["a page instead of a feed", pageOf("No feed"), "not-a-source"],
    [
      "a feed with the type of a picture's page",
      { contentType: "image/svg+xml", bytes: new TextEncoder().encode("<svg/>") },
      "not-a-source",
    ],
    ["nothing at all", "", "not-a-source"],
    ["bytes of no meaning", { bytes: Uint8Array.from({ length: 5_000 }, (_, at) => (at * 131) % 256) }, "not-a-source"],
    ["a feed that is empty", feedOf(), null],
  ];
  for (const [what, answer, trouble] of troubles) {
    it(`to ${what} says so and plans the next one`, async () => {
      const now = 1_800_000_000_000;
      const { state, row } = await visit(newSource(), fetcherOf({ "https://lock.example/feed": answer }), now);
      assert.equal(state.trouble?.reason ?? null, trouble);
      assert.ok(state.nextVisitAt! > now && row.taken === 0);
    });
  }

  it("ends when the disk is full, marks nothing as seen, and takes all when there is room", async () => {
    const answers = { "https://lock.example/feed": feedOf(item("late")), "https://lock.example/late": pageOf("Weir at Tarn gives way") };
    const state = newSource();
    const full = { ...desk, take: () => Promise.reject(Object.assign(new Error("full"), { code: "store-full" })) };
    const context = { desk: full as unknown as Desk, fetcher: fetcherOf(answers), now: Date.now, signal: new AbortController().signal };
    await assert.rejects(visitSource(context, state), /full/);
    assert.equal((await visit(state, fetcherOf(answers))).row.taken, 1);
  });

  it("holds few pages at once, however many are new", async () => {
    let atOnce = 0;
    let most = 0;
    const feed = fetcherOf({ "https://lock.example/feed": feedOf(...Array.from({ length: 30 }, (_, at) => item(`many-${at}`))) });
    const fetcher: Fetcher = {
      ...feed,
      async fetch(request) {
        most = Math.max(most, ++atOnce);
        await new Promise((resolve) => setImmediate(resolve));
        atOnce--;
        return feed.fetch(request);
      },
    };
    await visit(newSource(), fetcher);
    assert.deepEqual([feed.asked.length, most], [31, 4]);
  });

  it("is not made each second while the disk is full", async () => {
    const url = "https://full.example/feed";
    const fetcher = fetcherOf({ [url]: feedOf(item("late-2")), "https://lock.example/late-2": pageOf("Weir at Tarn mended") });
    const take = () => Promise.reject(new VariorumError("store-full", "no room"));
    follow(desk.store, url, null, 0);
    const troubles: string[] = [];
    const onTrouble = (_: string, message: string): void => void troubles.push(message);
    const follower = startFollower({ desk: { ...desk, take }, fetcher, folders: openMailFolders(), onTrouble, lookEveryMs: 1 });
    while (troubles.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    await new Promise((resolve) => setTimeout(resolve, 30));
    await follower.stop();
    desk.store.transaction(() => desk.store.removeFollowed(sourceIdOf(url)));
    assert.deepEqual([troubles, fetcher.asked.filter((one) => one === url).length], [["no room"], 1]);
  });

  it("does not keep the others waiting when its host says nothing", async () => {
    const [silent, quick] = ["https://silent.example/feed", "https://quick.example/feed"];
    let stopped = false;
    const fetcher: Fetcher = {
      fetch: (request) =>
        request.url === silent
          ? new Promise((resolve) => {
              request.signal?.addEventListener("abort", () => {
                stopped = true;
                resolve({
                  kind: "failed",
                  url: silent,
                  redirects: [],
                  movedTo: null,
                  reason: "stopped",
                  status: null,
                  retry: "later",
                  retryAfterMs: null,
                  detail: "",
                });
              });
            })
          : fetcherOf({ [quick]: feedOf() }).fetch(request),
      close: () => Promise.resolve(),
    };
    for (const url of [silent, quick]) follow(desk.store, url, null, 0);
    const follower = startFollower({ desk, fetcher, folders: openMailFolders(), onTrouble: () => undefined });
    while (desk.store.visits(sourceIdOf(quick)).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await follower.stop();
    assert.deepEqual([stopped, desk.store.visits(sourceIdOf(silent)).length], [true, 0]);
  });
});

it("a clock that jumps back and forth changes no order and loses nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-clock-"));
  const { openDesk } = await import("../../src/desk/index.ts");
  const { openSqliteStore } = await import("../../src/store/index.ts");
  const times = ["2026-06-16T08:00:00.000Z", "1970-01-01T00:00:00.000Z", "2099-12-31T23:59:59.000Z", "2026-06-16T08:00:01.000Z"];
  let at = 0;
  const desk = openDesk({ store: openSqliteStore(folder), threads: 1, now: () => times[at++ % times.length]!, pool: sharedPool() });
  for (const title of ["Gate mended", "Gate closed", "Gate painted", "Gate opened"]) {
    const bytes = new TextEncoder().encode(`${title} at Tarn\n\n${title}. ${paragraph.repeat(3)}`);
    await desk.take({ bytes, file: `${title}.txt`, given: {} });
  }
  assert.deepEqual(desk.store.check().faults, []);
  assert.deepEqual(
    [...desk.store.reportsAfter(0)].map((report) => report.file),
    ["Gate mended.txt", "Gate closed.txt", "Gate painted.txt", "Gate opened.txt"],
  );
  await desk.close();
  const again = openDesk({ store: openSqliteStore(folder), threads: 1, now: () => times[1]!, pool: sharedPool() });
  assert.equal(again.store.counts().reports, 4);
  assert.deepEqual(again.store.check().faults, []);
  await again.close();
  rmSync(folder, { recursive: true, force: true });
});
