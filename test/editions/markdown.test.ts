import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { renderMarkdown } from "../../src/editions/index.ts";
import { toMarkdownAddress, toMarkdownText } from "../../src/editions/markdown/escape.ts";
import { bridgeCollation, sampleCollation, toHostileCollation } from "./sample.ts";

const escaped: readonly (readonly [text: string, expected: string])[] = [
  ["plain words, 3.4 million – “quoted”", "plain words, 3.4 million – “quoted”"],
  ["*bold* _it_ `code` ~~gone~~", "\\*bold\\* \\_it\\_ \\`code\\` \\~\\~gone\\~\\~"],
  ["[text](javascript:alert(1))", "\\[text\\](javascript:alert(1))"],
  ["![picture](x)", "!\\[picture\\](x)"],
  ["<img src=x onerror=alert(1)> & &amp;", "\\<img src=x onerror=alert(1)\\> \\& \\&amp;"],
  ["a | b", "a \\| b"],
  ["# not a heading", "\\# not a heading"],
  ["> not a quotation", "\\> not a quotation"],
  ["- not a list", "\\- not a list"],
  ["1. not a list", "1\\. not a list"],
  ["1) not a list", "1\\) not a list"],
  ["=====", "\\====="],
  ["two\n\n# lines", "two \\# lines"],
  ["back\\slash", "back\\\\slash"],
  ["see https://example.org and www.example.org", "see https\\://example.org and www\\.example.org"],
  ["$7bn and $4bn", "\\$7bn and \\$4bn"],
  [":smile: he said: yes", "\\:smile: he said: yes"],
  ["note[^1]", "note\\[\\^1\\]"],
  ["bell\u0007", "bell\ufffd"],
];

test("what Markdown could take as markup is escaped", () => {
  for (const [text, expected] of escaped) assert.equal(toMarkdownText(text), expected);
});

test("no words of a report keep a sign that could begin markup", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from("ab1 \n\t\\`*_{}[]()<>#|~&$^:=-+.!")) }), (words) => {
      const text = toMarkdownText(words);
      assert.doesNotMatch(text, /\n/);
      assert.doesNotMatch(text.replaceAll(/\\[^A-Za-z0-9\s]/g, ""), /[\\`*_{}[\]<>#|~&$^]/);
      assert.doesNotMatch(text, /^(?:[-+=]|\d+[.)]\s)/);
    }),
  );
});

test("an address cannot end its own brackets", () => {
  assert.equal(toMarkdownAddress("https://example.org/a>b <c>|`"), "<https://example.org/a%3Eb%20%3Cc%3E%7C%60>");
});

test("every mark leads to a heading of its own, with the paragraph below it", () => {
  const text = renderMarkdown(sampleCollation);
  const headings = [...text.matchAll(/^#{4,6} ([A-Z]+\d+)$/gm)].map((match) => match[1]!);
  const targets = new Set([...text.matchAll(/\]\(#([a-z0-9]+)\)/g)].map((match) => match[1]!));
  assert.ok(targets.size > 20);
  assert.deepEqual(
    [...targets].filter((target) => !headings.includes(target.toUpperCase())),
    [],
  );
  assert.equal(new Set(headings).size, headings.length, "no heading twice");
  assert.match(text, /^#{4,5} A4\n\n> “We could not in good conscience leave it open for one more day,” said Edda Lindqvist/m);
});

test("a hostile report adds no heading, link, table or HTML element", () => {
  const words = "x\n# heading [a](http://b) | c | <script>alert(1)</script> ![i](j)";
  const text = renderMarkdown(toHostileCollation(words));
  const links = [...text.matchAll(/(?<!\\)\[[^\]]*(?<!\\)\]\(([^)]*)\)/g)].map((match) => match[1]!);
  assert.ok(
    links.every((link) => link.startsWith("#")),
    links.join(" "),
  );
  assert.doesNotMatch(text, /(?<!\\)<(?!br>)/);
  const ours =
    /^#{1,5} (?:x |In short|What the report says|Where the reports differ|Figures|Voices|Who and where|Timeline|Relations|Questions and answers|Reports|Notices|About this run|A: x |A\d+$)/;
  for (const line of text.split("\n")) if (line.startsWith("#")) assert.match(line, ours);
});

test("differences of a few sides stand side by side", () => {
  const text = renderMarkdown(bridgeCollation);
  assert.match(text, /\| A D 3.4 million euros \| B up to 5 million euros \|\n\| --- \| --- \|/);
});
