import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import * as fc from "fast-check";
import { renderHtml } from "../../src/editions/index.ts";
import { toSha256 } from "../../src/editions/web/sha256.ts";
import { bridgeCollation, sampleCollation, toHostileCollation } from "./sample.ts";
import { advertiser, courier, estuary, gazette } from "./sample-pages.ts";

const page = renderHtml(sampleCollation);

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!);
}

test("the pure SHA-256 gives what the platform's gives", () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) assert.equal(toSha256("a".repeat(length)), sha256("a".repeat(length)));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => assert.equal(toSha256(text), sha256(text.toWellFormed()))),
  );
});

test("the policy of the page allows its own style and script by their hashes and nothing else", () => {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
  const styles = matches(page, /<style>([^]*?)<\/style>/g).map((style) => `'sha256-${sha256(style)}'`);
  const scripts = matches(page, /<script>([^]*?)<\/script>/g).map((script) => `'sha256-${sha256(script)}'`);
  assert.ok(styles.length >= 1 && scripts.length === 1);
  assert.equal(
    policy,
    `default-src 'none'; style-src ${styles.join(" ")}; script-src ${scripts.join(" ")}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`,
  );
});

test("the page asks the network for nothing", () => {
  assert.doesNotMatch(page, /<(?:link|img|iframe|object|embed|video|audio|source|base|form)\b/i);
  assert.doesNotMatch(page, /\s(?:src|srcset|style|on\w+)=/i);
  assert.doesNotMatch(page, /@import|url\(/i);
  const out = matches(page, /href="([^"#][^"]*)"/g);
  assert.ok(out.length > 0 && out.every((address) => /^https?:\/\//.test(address)), out.join(" "));
});

test("no mark leads nowhere, and no place stands twice", () => {
  const ids = matches(page, /\sid="([^"]+)"/g);
  assert.equal(new Set(ids).size, ids.length);
  const targets = matches(page, /href="#([^"]+)"/g).filter((target) => target !== "_");
  assert.deepEqual(
    targets.filter((target) => !ids.includes(target)),
    [],
  );
  assert.ok(targets.length > 100);
});

test("every report stands in the page word for word, and nothing of its page chrome", () => {
  const text = page
    .replaceAll(/<(style|script|title)\b[^]*?<\/\1>/g, "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
  for (const { page: given } of [courier, gazette, estuary, advertiser]) {
    for (const [kind, words] of given.pieces) {
      if (kind.startsWith("chrome:")) assert.ok(!text.includes(words), words);
      else assert.ok(text.includes(words), words);
    }
  }
});

test("what was removed is told by kind and reason", () => {
  const one = renderHtml(bridgeCollation);
  assert.match(one, /<summary>3 pieces of this page removed \(138 characters\), 926 characters kept<\/summary>/);
  assert.match(one, /<li><b>newsletter<\/b> stands in a part marked as newsletter<\/li>/);
});

const attacks: readonly string[] = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "</style><script>alert(1)</script>",
  "]]><!--",
  "&lt;b&gt;",
  "\u0000\u001b[31m\ud800",
];

test("words of a report never become markup", () => {
  const elements = (text: string): readonly string[] => [...new Set(matches(text, /<([a-z!/][^\s>]*)/gi))].toSorted();
  const ours = elements(renderHtml(toHostileCollation("harmless words")));
  for (const words of attacks) {
    const html = renderHtml(toHostileCollation(words));
    assert.deepEqual(elements(html), ours, words);
    assert.equal(matches(html, /<(script)/g).length, 1);
    assert.doesNotMatch(html, /[\u0000-\u0008\u000b-\u001f]/);
    assert.ok(html.isWellFormed());
    assert.doesNotMatch(html, /javascript:/);
  }
});

test("a page of one story has one headline and a heading for each part, without a gap in the levels", () => {
  for (const [collation, first] of [
    [bridgeCollation, 1],
    [sampleCollation, 1],
  ] as const) {
    const levels = matches(renderHtml(collation), /<h([1-6])\b/g).map(Number);
    assert.equal(levels[0], first);
    assert.equal(levels.filter((level) => level === 1).length, 1);
    for (let at = 1; at < levels.length; at++)
      assert.ok(levels[at]! <= levels[at - 1]! + 1, `${levels[at - 1]} is followed by ${levels[at]}`);
  }
});

test("the same collation gives the same bytes", () => {
  assert.equal(renderHtml(sampleCollation), page);
});

test("words keep their language and their direction", () => {
  assert.match(page, /<bdi lang="ja">みんなで海に帰ろう<\/bdi>/);
  assert.match(page, /<div class="text" lang="ja"><p class="title" dir="auto">/);
});
