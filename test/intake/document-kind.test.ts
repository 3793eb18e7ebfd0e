import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findDocumentKind } from "../../src/intake/index.ts";
import type { DocumentKind } from "../../src/intake/index.ts";

describe("what a file is, by its first bytes", () => {
  const table: readonly (readonly [what: string, text: string, name: string, kind: DocumentKind])[] = [
    ["RSS", '<?xml version="1.0"?>\n<rss version="2.0">', "a.txt", "listing"],
    [
      "RSS behind comments, a stylesheet and a document type",
      '<!-- a --><?xml-stylesheet href="x"?><!DOCTYPE rss [<!ENTITY a "b">]><rss>',
      "a",
      "listing",
    ],
    ["RDF", '<rdf:RDF xmlns:rdf="x">', "a", "listing"],
    ["Atom with a prefix", "<a:feed>", "a", "listing"],
    ["a sitemap", "\ufeff <urlset>", "a", "listing"],
    ["OPML", "<opml version='1.0'>", "a", "listing"],
    ["JSON Feed", '{ "version": "https:\\/\\/jsonfeed.org\\/version\\/1" }', "a", "listing"],
    ["other JSON", '{ "version": "1" }', "feed.json", undefined],
    ["a page", "<!DOCTYPE html><html><feed>", "feed.xml", undefined],
    ["a page in XHTML", '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html>', "a.xhtml", undefined],
    ["a text", "RSS is a format.", "a.xml", undefined],
    ["a web archive", "WARC/1.0\r\n", "a", "archive"],
    ["a mail", "From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n\r\nHello", "a.txt", "mail"],
    ["a mail by its name", "From: a@b.example\nSubject: x\n\nHello", "a.eml", "mail"],
    ["a report that begins like one", "From: our correspondent\nDate: Tuesday\n\nThe council met.", "a.txt", undefined],
    ["a report with a headline before it", "The council met\nFrom: x\nSubject: y\nMIME-Version: 1.0\n\nz", "a.eml", undefined],
    ["nothing", "", "a.eml", undefined],
  ];
  for (const [what, text, name, kind] of table) {
    it(`${what} is ${kind ?? "a page or a text"}`, () => assert.equal(findDocumentKind(new TextEncoder().encode(text), name), kind));
  }

  it("a feed in UTF-16 is one", () => assert.equal(findDocumentKind(Buffer.from("\ufeff<rss>", "utf16le"), "a"), "listing"));

  it("is told in linear time", () => {
    for (const flood of ["<!--", "<?", "<!DOCTYPE x [", "a:", "<!doctype "])
      assert.equal(findDocumentKind(Buffer.from(flood.repeat(20_000)), "a"), undefined);
  });
});
