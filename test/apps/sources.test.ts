import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, it } from "node:test";
import { createApp } from "../../src/apps/server/app.ts";
import { follow, stateOf } from "../../src/desk/index.ts";
import { withFolder } from "../desk/folder.ts";
import { openTestDesk } from "../desk/reports.ts";
import { newsSitemap, rss, sitemapIndex } from "../intake/formats/written-feeds.ts";
import { answer, withServer } from "../intake/transport/http/server.ts";
import type { Pages } from "../intake/transport/http/server.ts";
import { run } from "./recorded-io.ts";
import type { RecordedRun } from "./recorded-io.ts";
import { localSettings } from "./settings.ts";

const environment = { VARIORUM_ALLOW: "127.0.0.1:*", VARIORUM_SPACING_MS: "0" };

const site: Pages = {
  "/": "<p>The Gull</p>",
  "/feed": rss,
  "/robots.txt": answer(200, {}, "User-agent: *\nDisallow: /feed\nSitemap: /news-sitemap.xml"),
  "/news-sitemap.xml": newsSitemap,
};
const list =
  '<opml version="2.0"><body><outline text="Gull" xmlUrl="https://gull.example/feed"/><outline text="Shore" xmlUrl="https://shore.example/feed"/></body></opml>';

/** Runs the command against pages of a server, which is written as "@". */
async function sources(pages: Pages, args: readonly string[], cwd: string): Promise<RecordedRun> {
  let result: RecordedRun | undefined;
  await withServer(pages, async ({ origin }) => {
    const written = ["sources", ...args.map((one) => one.replace("@", origin)), ...(args[0] === "test" ? [] : ["--data", "desk"])];
    const done = await run(written, { cwd, environment });
    result = { ...done, stdout: done.stdout.replaceAll(origin, "@"), stderr: done.stderr.replaceAll(origin, "@") };
  });
  return result!;
}

describe("variorum sources beside a desk that has the folder open", () => {
  it("lists, exports and tests, sees what the desk wrote last, and refuses to add and to remove", () =>
    withFolder(async (cwd) => {
      const desk = openTestDesk(join(cwd, "desk"));
      try {
        follow(desk.store, "https://gull.example/feed", "Gull", Date.now());
        const listed = await sources({}, ["list"], cwd);
        assert.deepEqual([listed.code, listed.stdout, listed.stderr], [0, "new      Gull  https://gull.example/feed\n", ""]);
        desk.store.addVisit(desk.store.followed()[0]!.id, {
          at: "2026-06-14T08:00:00.000Z",
          kind: "new",
          detail: "2 new",
          entries: 2,
          taken: 2,
        });
        assert.match((await sources({}, ["list"], cwd)).stdout, /2 new/);
        assert.match((await sources({}, ["export"], cwd)).stdout, /xmlUrl="https:\/\/gull\.example\/feed"/);
        assert.equal((await sources({ "/f": rss }, ["test", "@/f"], cwd)).code, 0);
        for (const args of [
          ["add", "@/f"],
          ["remove", "https://gull.example/feed"],
        ]) {
          const { code, stderr } = await sources({ "/f": rss }, args, cwd);
          assert.equal(code, 1);
          assert.match(
            stderr,
            /process \d+ has it open\. Stop that one first; .*its page "Sources" follows and removes addresses meanwhile\. \[store-locked\]/,
          );
        }
        assert.equal(desk.store.followed().length, 1);
      } finally {
        await desk.close();
      }
    }));

  it("is refused by a database of another version, which the one that has it open knows to read", () =>
    withFolder(async (cwd) => {
      const desk = openTestDesk(join(cwd, "desk"));
      try {
        for (const [version, message] of [
          [1, /but an older one has it open\. Stop that one first\. \[store-locked\]/],
          [99, /but it has version 99\. Use the newer Variorum that wrote it\. \[store-newer\]/],
        ] as const) {
          const db = new DatabaseSync(join(cwd, "desk", "desk.db"));
          db.exec(`PRAGMA user_version = ${version}`);
          db.close();
          assert.match((await sources({}, ["list"], cwd)).stderr, message);
        }
      } finally {
        await desk.close();
      }
    }));
});

describe("variorum sources", () => {
  const table: readonly (readonly [what: string, pages: Pages, address: string, test: RegExp, add: RegExp])[] = [
    [
      "a feed",
      { "/f": rss },
      "@/f",
      /^@\/f: a feed of 2 entries, "The Gull & Shore" \(@\/f\)\.\n$/,
      /^The Gull & Shore: followed from now on, 2 entries/,
    ],
    ["a feed that robots.txt keeps from pages", site, "@/feed", /a feed of .*\(@\/feed\)/, /followed from now on.*\(@\/feed\)/],
    [
      "a site with a feed at a usual path and a news sitemap in robots.txt",
      site,
      "@/",
      /a feed of .*\(@\/feed\)\.\n.*a sitemap of .*\(@\/news-sitemap\.xml\)/,
      /followed from now on.*\(@\/feed\)\.\n {2}not followed: a sitemap of .*\(@\/news-sitemap\.xml\)/,
    ],
    [
      "an index of sitemaps",
      { "/s": "<sitemapindex><sitemap><loc>/old.xml</loc></sitemap><sitemap><loc>/news.xml</loc></sitemap></sitemapindex>" },
      "@/s",
      /^@\/s: an index of sitemaps with 1 of its 2 sitemaps: @\/news\.xml \(@\/s\)\.\n$/,
      /^@\/s: followed from now on, 1 of its 2 sitemaps \(@\/s\)\.\n$/,
    ],
    ["a list at an address", { "/l": list }, "@/l", /^@\/l: a list of 2 sources\.\n$/, /^@\/l: 2 new of 2 sources\.\n$/],
  ];
  for (const [what, pages, address, tested, added] of table) {
    it(`test and add tell and follow ${what}`, () =>
      withFolder(async (cwd) => {
        const test = await sources(pages, ["test", address], cwd);
        assert.deepEqual([test.code, test.stderr], [0, ""]);
        assert.match(test.stdout, tested);
        const add = await sources(pages, ["add", address], cwd);
        assert.deepEqual([add.code, add.stderr], [0, ""]);
        assert.match(add.stdout, added);
        const listed = await run(["sources", "list", "--data", "desk"], { cwd });
        assert.equal(listed.stdout.match(/^new /gm)?.length, what.startsWith("a list") ? 2 : 1);
      }));
  }

  const refused: readonly (readonly [what: string, pages: Pages, address: string, problem: RegExp])[] = [
    [
      "an index that names sitemaps of others only",
      { "/s": sitemapIndex },
      "@/s",
      /expected an index that names sitemaps of its own site, but it names none\..*\[not-a-source\]/,
    ],
    ["a site without a source", { "/": "<p>x</p>" }, "@/", /none was found.*\[not-a-source\]/],
    ["an address that fails", { "/": answer(503, {}) }, "@/", /status 503.*\[fetch-failed\]/],
  ];
  for (const [what, pages, address, problem] of refused) {
    it(`test and add refuse ${what}`, () =>
      withFolder(async (cwd) => {
        for (const verb of ["test", "add"]) {
          const { code, stdout, stderr } = await sources(pages, [verb, address], cwd);
          assert.deepEqual([code, stdout], [1, ""]);
          assert.match(stderr, problem);
        }
      }));
  }
});

it("the form of the desk follows what the command follows", () =>
  withFolder((folder) =>
    withServer({ ...site, "/l": list }, async ({ origin, fetcher }) => {
      const desk = openTestDesk(folder);
      try {
        const app = createApp({ desk, settings: localSettings, log: () => undefined, fetcher, playDemonstration: () => undefined });
        for (const path of ["/", "/l"]) {
          const body = new URLSearchParams({ address: origin + path });
          assert.equal((await app.request("/sources", { method: "POST", body, headers: { host: "localhost" } })).status, 303);
        }
        assert.deepEqual(
          desk.store
            .followed()
            .map((source) => stateOf(source).url)
            .toSorted(),
          [`${origin}/feed`, "https://gull.example/feed", "https://shore.example/feed"],
        );
      } finally {
        await desk.close();
      }
    }),
  ));
