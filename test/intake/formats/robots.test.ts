import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mayRead, readRobots } from "../../../src/intake/formats/index.ts";

const may = (text: string, path: string): boolean => mayRead(readRobots(text, "Variorum"), `https://gull.example${path}`);

describe("robots.txt (RFC 9309)", () => {
  const table: readonly (readonly [what: string, text: string, path: string, may: boolean])[] = [
    ["nothing said", "", "/a", true],
    ["all forbidden", "User-agent: *\nDisallow: /", "/a", false],
    ["robots.txt itself is never forbidden", "User-agent: *\nDisallow: /", "/robots.txt", true],
    ["an empty rule forbids nothing", "User-agent: *\nDisallow:", "/a", true],
    ["the group that names us counts", "User-agent: *\nDisallow: /\nUser-agent: variorum\nAllow: /", "/a", true],
    ["and only that one", "User-agent: Variorum\nAllow: /x\nUser-agent: *\nDisallow: /", "/a", true],
    ["with a version behind the name", "User-agent: Variorum/2.0\nDisallow: /", "/a", false],
    ["a longer name is another's", "User-agent: VariorumPlus\nDisallow: /", "/a", true],
    [
      "groups that name us are joined",
      "User-agent: Variorum\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: Variorum\nDisallow: /b",
      "/b",
      false,
    ],
    ["agents in a row share a group", "User-agent: x\nUser-agent: Variorum\nDisallow: /a", "/a", false],
    ["a rule before any agent is none", "Disallow: /\nUser-agent: *\nAllow: /", "/a", true],
    [
      "other lines do not part agents",
      "User-agent: x\nSitemap: https://gull.example/s.xml\nUser-agent: Variorum\nDisallow: /a",
      "/a",
      false,
    ],
    ["the longest rule decides", "User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true],
    ["whatever the order", "User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/b/c", true],
    ["of two equal ones the one that allows", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
    ["a star", "User-agent: *\nDisallow: /*.pdf", "/x/y.pdf?z", false],
    ["a dollar", "User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?z", true],
    ["a dollar that fits", "User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false],
    ["a dollar behind a plain path", "User-agent: *\nDisallow: /a$", "/ab", true],
    ["a question mark", "User-agent: *\nDisallow: /*?", "/x?y", false],
    ["paths have their case", "User-agent: *\nDisallow: /A", "/a", true],
    ["percent signs are compared by what they mean", "User-agent: *\nDisallow: /caf\u00e9", "/caf%c3%a9/x", false],
    ["unreserved characters too", "User-agent: *\nDisallow: /%7Ejoe", "/~joe/x", false],
    ["a comment", "User-agent: * # all\nDisallow: /a # this", "/a", false],
    ["a byte order mark and line ends of all kinds", "\ufeffUser-agent: *\rDisallow: /a\r\nDisallow: /b", "/b", false],
    ["names of lines in any case", "USER-AGENT: *\nDISALLOW: /a", "/a", false],
    ["what is no rule is passed over", "<html>\nUser-agent: *\nnonsense\nDisallow: /a", "/a", false],
    ["stars without end", `User-agent: *\nDisallow: /${"*a".repeat(5_000)}b`, `/${"a".repeat(5_000)}`, true],
  ];
  for (const [what, text, path, expected] of table) it(what, () => assert.equal(may(text, path), expected));

  it("gives sitemaps, absolute and safe ones, and the delay of our group", () => {
    const robots = readRobots(
      "Sitemap: /news.xml\nSitemap: javascript:x\nUser-agent: *\nCrawl-delay: 2.5\nSitemap: https://b.example/s.xml",
      "Variorum",
      "https://gull.example",
    );
    assert.deepEqual([robots.sitemaps, robots.crawlDelaySeconds], [["https://gull.example/news.xml", "https://b.example/s.xml"], 2.5]);
  });

  it("is read up to 500 KiB", () => assert.equal(may(`#${"x".repeat(600_000)}\nUser-agent: *\nDisallow: /`, "/a"), true));
});
