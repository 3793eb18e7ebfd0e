import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { atom, opml, rss, sitemapIndex } from "../intake/formats/written-feeds.ts";
import { withFiles } from "../intake/transport/files.ts";
import { answer, redirectTo, withServer } from "../intake/transport/http/server.ts";
import type { Pages } from "../intake/transport/http/server.ts";
import { run } from "./recorded-io.ts";
import type { RecordedRun } from "./recorded-io.ts";
import { lighthouse, lighthouseElsewhere, toPage } from "./reports.ts";

const environment = { VARIORUM_ALLOW: "127.0.0.1:*", VARIORUM_CONTACT: "https://desk.example/about", VARIORUM_SPACING_MS: "0" };

/** Runs the command against pages of a server; "@" in the arguments stands for its address. */
async function command(
  pages: Pages,
  args: readonly string[],
  cwd = ".",
): Promise<RecordedRun & { readonly asked: readonly string[]; readonly agents: readonly string[] }> {
  let result: (RecordedRun & { asked: readonly string[]; agents: readonly string[] }) | undefined;
  await withServer(pages, async ({ origin, seen }) => {
    const done = await run(
      args.map((arg) => arg.replace("@", origin)),
      { cwd, environment },
    );
    const hide = (text: string): string => text.replaceAll(origin, "@");
    result = {
      ...done,
      stdout: hide(done.stdout),
      stderr: hide(done.stderr),
      asked: seen.map((one) => one.line),
      agents: seen.map((one) => one.headers["user-agent"] ?? ""),
    };
  });
  return result!;
}

/** A feed that leads to two pages of the server itself. */
const feed = (paths: readonly string[]): string =>
  `<rss version="2.0"><channel><title>The Gull</title>${paths.map((path, at) => `<item><title>${path}</title><link>${path}</link><pubDate>0${at + 1} Jun 2025 10:00:00 GMT</pubDate></item>`).join("")}</channel></rss>`;

describe("variorum fetch", () => {
  it("shows what a feed is and its newest entries first, with an honest name", async () => {
    const { code, stdout, stderr, agents } = await command({ "/feed": feed(["/a", "/b", "/c"]) }, ["fetch", "@/feed", "--limit", "2"]);
    assert.deepEqual([code, stderr], [0, ""]);
    assert.match(
      stdout,
      /^@\/feed\n {2}feed \(RSS\) "The Gull", 3 entries\n\n {2}2025-06-03 10:00 {2}\/c\n {4}@\/c\n {2}2025-06-02 10:00 {2}\/b/,
    );
    assert.doesNotMatch(stdout, /@\/a/);
    for (const agent of agents) assert.match(agent, /^Variorum\/\d+\.\d+\.\d+ \(\+https:\/\/desk\.example\/about\)$/);
  });

  it("shows what a page is, and the feeds that it names", async () => {
    const page = toPage(lighthouse).replace("</head>", '<link rel="alternate" type="application/rss+xml" title="All" href="/feed"></head>');
    const { code, stdout } = await command({ "/x": page }, ["fetch", "@/x"]);
    assert.equal(code, 0);
    assert.match(
      stdout,
      /@\/x\n {2}page\n {2}title: {5}Lighthouse keeper retires after forty years\n[\s\S]*text: {6}\d+ characters\n {2}feed: {6}@\/feed {2}All/,
    );
  });

  it("finds the feeds of a site, also as a subscription list", async () => {
    const pages = { "/": '<link rel="alternate" type="application/rss+xml" href="/f">', "/f": feed(["/a"]) };
    assert.match((await command(pages, ["fetch", "@/", "--discover"])).stdout, /@\/f\n {2}feed \(RSS\)/);
    const { stdout } = await command(pages, ["fetch", "@/", "--discover", "--format", "opml"]);
    assert.match(stdout, /<outline text="The Gull" title="The Gull" type="rss" xmlUrl="@\/f"\/>/);
  });

  it("reads files too: a feed, an index of sitemaps, a subscription list", () =>
    withFiles({ "f.xml": atom, "s.xml": sitemapIndex, "list.opml": opml }, async (cwd) => {
      const { code, stdout, stderr } = await run(["fetch", "f.xml", "s.xml", "list.opml"], { cwd });
      assert.equal(code, 0);
      assert.match(stdout, /f\.xml\n {2}feed \(Atom\) "The & Gull"/);
      assert.match(stdout, /index of 1 sitemap\n\n {2}2025-06-03 11:05 {2}https:\/\/gull\.example\/news\.xml/);
      assert.match(
        stdout,
        /subscription list \(OPML\) "My", 2 sources\n\n {2}News \/ Local \/ The Gull & Shore\n {4}https:\/\/gull\.example\/feed/,
      );
      assert.match(stderr, /note: list\.opml: .*\[link-unsafe\]/);
    }));

  it("gives a line of JSON for each source", async () => {
    const { stdout } = await command({ "/feed": rss }, ["fetch", "@/feed", "--format", "json", "-n", "1"]);
    const { address, kind, entries } = JSON.parse(stdout) as { address: string; kind: string; entries: readonly { key: string }[] };
    assert.deepEqual([address, kind, entries.map((entry) => entry.key)], ["@/feed", "feed", ["gull-7"]]);
  });

  it("keeps the pages of a feed with their addresses, so that they can be collated", () =>
    withFiles({}, async (cwd) => {
      const pages = {
        "/feed": feed(["/../../etc/passwd", "/b", "/gone"]),
        "/etc/passwd": toPage(lighthouse),
        "/b": toPage(lighthouseElsewhere),
      };
      const { code, stderr } = await command(pages, ["fetch", "@/feed", "--save", "morning"], cwd);
      assert.equal(code, 1);
      assert.match(stderr, /@\/gone: expected a document, but @\/gone answers with status 404.*\[fetch-failed\]/);
      const files = readdirSync(join(cwd, "morning")).toSorted();
      assert.equal(files.length, 3);
      assert.ok(files.slice(0, 2).every((file) => /^127\.0\.0\.1-\w{13}\.html$/.test(file)) && files[2] === "reports.json");
      const { reports } = JSON.parse(readFileSync(join(cwd, "morning/reports.json"), "utf8")) as { reports: readonly { url: string }[] };
      assert.deepEqual(reports.map((report) => new URL(report.url).pathname).toSorted(), ["/b", "/etc/passwd"]);
      const collated = await run(["collate", "morning", "--format", "json"], { cwd });
      assert.deepEqual([collated.code, (JSON.parse(collated.stdout) as { counts: { reports: number } }).counts.reports], [0, 2]);
    }));

  it("lists the pages that came when it is asked to stop, and waits for no others", () =>
    withFiles({}, async (cwd) => {
      const never = Promise.withResolvers<void>();
      const pages: Pages = { "/feed": feed(["/slow", "/a"]), "/a": toPage(lighthouse), "/slow": () => void never.promise };
      await withServer(pages, async ({ origin }) => {
        const before = process.listeners("SIGINT");
        const running = run(["fetch", `${origin}/feed`, "--save", "kept"], { cwd, environment });
        while (readdirSync(cwd).length === 0 || readdirSync(join(cwd, "kept")).length === 0)
          await new Promise((resolve) => {
            setTimeout(resolve, 10);
          });
        const listener = process.listeners("SIGINT").find((one) => !before.includes(one)) as (name: string) => void;
        listener("SIGINT");
        const { code, stderr } = await running;
        assert.equal(code, 130);
        assert.match(stderr, /^variorum: wrote kept\/.*\nvariorum: stopped on request\. The pages that came are in kept\.\n$/);
        const { reports } = JSON.parse(readFileSync(join(cwd, "kept/reports.json"), "utf8")) as { reports: readonly { url: string }[] };
        assert.deepEqual(
          reports.map(({ url }) => url),
          [`${origin}/a`],
        );
      });
    }));

  it("says where a source has moved for good", async () => {
    const { stderr } = await command({ "/old": redirectTo(301, "/new"), "/new": rss }, ["fetch", "@/old"]);
    assert.match(stderr, /note: @\/old has moved to @\/new/);
  });

  const failures: readonly (readonly [what: string, args: readonly string[], code: number, words: RegExp])[] = [
    ["nothing", [], 2, /Expected web addresses, but none came/],
    ["a wrong number", ["@/x", "--limit", "0"], 2, /--limit with a whole number from 1 to 500/],
    [
      "a private address",
      ["http://10.0.0.1/feed"],
      1,
      /10\.0\.0\.1.*An administrator can allow it by VARIORUM_ALLOW=10\.0\.0\.1 in the environment\. \[fetch-refused\]/,
    ],
    ["an address that is none", ["gopher://gull.example/"], 1, /file-missing/],
    ["a page that is gone", ["@/gone"], 1, /status 404.*Try again later, or give a saved page\. \[fetch-failed\]/],
    [
      "a site without feeds",
      ["@/", "--discover"],
      1,
      /expected a site with a feed or a news sitemap, but none was found.*\[not-a-source\]/,
    ],
    ["a file that is a page", ["page.html"], 1, /"variorum page" reads pages\. \[not-a-source\]/],
    [
      "a page that robots.txt keeps from programs",
      ["@/private"],
      1,
      /robots\.txt of .* asks programs not to read @\/private\. Save the page from your browser\. \[fetch-refused\]/,
    ],
  ];
  for (const [what, args, code, words] of failures) {
    it(`${what} is told`, () =>
      withFiles({ "page.html": toPage(lighthouse) }, async (cwd) => {
        const pages = { "/": "<p>x</p>", "/private": "<p>x</p>", "/robots.txt": answer(200, {}, "User-agent: *\nDisallow: /private") };
        const result = await command(pages, ["fetch", ...args], cwd);
        assert.equal(result.code, code);
        assert.match(result.stderr, words);
      }));
  }

  it("a rule of the environment that cannot be meant stops it", async () => {
    const { code, stderr } = await run(["fetch", "https://gull.example/"], { cwd: ".", environment: { VARIORUM_ALLOW: "10.0.0.0/99" } });
    assert.equal(code, 2);
    assert.match(stderr, /"10\.0\.0\.0\/99" came/);
    const spaced = await run(["fetch", "https://gull.example/"], { cwd: ".", environment: { VARIORUM_SPACING_MS: "soon" } });
    assert.deepEqual([spaced.code, /"soon" came/.test(spaced.stderr)], [2, true]);
  });
});

describe("the other commands take web addresses and what carries reports", () => {
  it("collate fetches pages and names their addresses", async () => {
    const pages = { "/one/keeper": toPage(lighthouse), "/two/keeper": toPage(lighthouseElsewhere) };
    const { code, stdout, stderr } = await command(pages, ["collate", "@/one/keeper", "@/two/keeper", "--format", "json"]);
    assert.deepEqual([code, stderr], [0, ""]);
    const { reports } = JSON.parse(stdout) as {
      reports: readonly { file: string; url: { value: string; from: string } | string | null }[];
    };
    assert.deepEqual(
      reports.map((report) => report.file),
      ["one/keeper", "two/keeper"],
    );
    assert.match(JSON.stringify(reports[0]?.url), /@\/one\/keeper/);
  });

  it("page and group read the entries of a feed", () =>
    withFiles(
      {
        "f.xml": rss.replace(
          /<content:encoded>[\s\S]*?<\/content:encoded>/,
          `<content:encoded><![CDATA[${lighthouse
            .split("\n\n")
            .slice(1)
            .map((part) => `<p>${part}</p>`)
            .join("")}]]></content:encoded>`,
        ),
      },
      async (cwd) => {
        const page = await run(["page", "f.xml"], { cwd });
        assert.match(
          page.stdout,
          /file: {6}f\.xml#1\ntitle: {5}Ferry "Petrel" runs aground \u2013 nobody hurt\noutlet: {4}The Gull & Shore\nbyline: {4}Ines Vale, Tom Reef\npublished: 2025-06-03T11:05:30Z/,
        );
        const group = await run(["group", "f.xml"], { cwd });
        assert.match(group.stdout, /f\.xml#1 {2}2025-06-03 The Gull & Shore/);
      },
    ));

  it("nothing of the network is loaded and no connection made without a web address", () =>
    withFiles({ "a.txt": lighthouse, "b.html": toPage(lighthouseElsewhere) }, async (cwd) => {
      const { code } = await run(["collate", "a.txt", "b.html"], { cwd, environment: { VARIORUM_ALLOW: "not a rule at all/99" } });
      assert.equal(code, 0);
    }));
});
