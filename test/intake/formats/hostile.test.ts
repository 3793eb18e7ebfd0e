import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readListing } from "../../../src/intake/formats/index.ts";
import { atom, jsonFeed, newsSitemap, opml, rdf, rss } from "./written-feeds.ts";
import { bytes, read, wrap } from "./read-feed.ts";

describe("a document type declares nothing", () => {
  it("an entity that opens a file stays as it is written (XXE)", () => {
    const head =
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY web SYSTEM "http://169.254.169.254/">]>';
    const { feed } = read(wrap("<title>a &file; b &web; c</title>", head));
    assert.equal(feed.entries[0]?.title?.value, "a &file; b &web; c");
  });

  it("a document type that is itself a file is passed over", () => {
    const { feed } = read(wrap("<title>a</title>", '<!DOCTYPE rss SYSTEM "file:///etc/passwd">'));
    assert.equal(feed.entries[0]?.title?.value, "a");
  });

  it("entities that multiply expand to nothing (a billion laughs)", () => {
    const lines = Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
    const { feed } = read(wrap("<title>&l30;</title><description>&l30;</description>", `<!DOCTYPE rss [<!ENTITY l0 "lol">${lines}]>`));
    assert.deepEqual([feed.entries[0]?.title?.value, feed.entries[0]?.summary?.value], ["&l30;", "&l30;"]);
  });

  it("fifty of them, also where none may stand", () => {
    const { feed } = read(wrap(`${'<!DOCTYPE rss [<!ENTITY a "b">]>'.repeat(50)}<title>a</title>`, "<!DOCTYPE rss []>".repeat(50)));
    assert.equal(feed.entries[0]?.title?.value, "a");
  });

  it("an honest feed with 1,092 references is read wholly", () => {
    const { feed, codes } = read(
      wrap(`<description>${"Fish &amp; chips &#8211; &lt;b&gt;caf&#xe9;&lt;/b&gt; ".repeat(182)}</description>`),
    );
    assert.equal(feed.entries[0]?.summary?.value, "Fish & chips \u2013 <b>caf\u00e9</b> ".repeat(182).trim());
    assert.deepEqual(codes, []);
  });

  it("a feed of 200,000 numeric references is read wholly", () => {
    assert.equal(read(wrap(`<description>${"&#65;".repeat(200_000)}</description>`)).feed.entries[0]?.summary?.value, "A".repeat(200_000));
  });
});

describe("script in a feed stays out of what is shown", () => {
  const payloads: readonly string[] = [
    "<script>alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<![CDATA[<script>alert(1)</script>]]>",
    "&lt;img src=x onerror=alert(1)&gt;",
    "<![CDATA[<svg/onload=alert(1)>]]>",
    "<![CDATA[<a href=javascript:alert(1)>x</a>]]>",
  ];
  for (const payload of payloads) {
    it(`${payload} as title, author, category and name of the feed`, () => {
      const { feed } = read(
        `<rss><channel><title>${payload}</title><item><title>${payload}</title><author>${payload}</author><category>${payload}</category></item></channel></rss>`,
      );
      const [entry] = feed.entries;
      const shown = [feed.title?.value, entry?.title?.value, ...entry!.authors.map((author) => author.value), ...entry!.categories];
      assert.doesNotMatch(shown.join("\n"), /<[a-z/]/i);
    });
  }

  it("encoded twice it comes out as text, which is shown as text", () => {
    const { feed } = read(wrap("<title>&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;</title>"));
    assert.equal(feed.entries[0]?.title?.value, "<script>alert(1)</script>");
  });

  it("control characters and terminal sequences are no part of a title", () => {
    const { feed } = read(wrap("<title>a\u001b[31m&#27;]0;x&#7;b\u0000\u009b c</title>"));
    assert.doesNotMatch(feed.entries[0]?.title?.value ?? "", /[\u0000-\u001f\u007f-\u009f]/);
  });
});

describe("links lead to web pages or nowhere", () => {
  const links: readonly string[] = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "&#106;avascript:alert(1)",
    " \u0001javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "ftp://gull.example/x",
    "http://",
    `https://gull.example/${"a".repeat(9_000)}`,
  ];
  for (const link of links) {
    it(`${JSON.stringify(link.slice(0, 40))} is left out, in every format`, () => {
      const attribute = link.replaceAll('"', "&quot;");
      const texts = [
        wrap(`<link>${link}</link><guid>${link}</guid>`),
        `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>${link}</id><link href="${attribute}"/></entry></feed>`,
        JSON.stringify({
          version: "https://jsonfeed.org/version/1",
          items: [{ id: "1", url: link.replace("&#106;", "j"), external_url: link.replace("&#106;", "j") }],
        }),
      ];
      for (const text of texts) {
        const { feed, codes } = read(text);
        assert.equal(feed.entries[0]?.url, null);
        assert.ok(codes.includes("link-unsafe"));
      }
    });
  }
});

describe("a feed that ends in the middle is read to its last whole entry", () => {
  const kinds = { rss, rdf, atom, jsonFeed, newsSitemap, opml };
  for (const [kind, text] of Object.entries(kinds)) {
    it(`${kind}, cut at every place`, () => {
      const whole = readListing(bytes(text)).value;
      assert.ok(whole !== undefined);
      for (let end = 0; end <= text.length; end += 3) {
        const { value } = readListing(bytes(text.slice(0, end)));
        if (value === undefined || !("entries" in value) || !("entries" in whole)) continue;
        assert.ok(value.entries.length <= whole.entries.length);
        for (const [index, entry] of value.entries.entries()) {
          assert.deepEqual(
            [entry.guid?.value, entry.title?.value, entry.at],
            [whole.entries[index]?.guid?.value, whole.entries[index]?.title?.value, whole.entries[index]?.at],
          );
        }
      }
    });
  }

  it("and says so", () => {
    const cut = read(rss.slice(0, rss.lastIndexOf("<description>")));
    assert.deepEqual([cut.feed.entries.length, cut.codes], [1, ["listing-cut"]]);
    const json = read(jsonFeed.slice(0, jsonFeed.indexOf('"id":"8"') + 20));
    assert.deepEqual([json.feed.entries.length, json.codes], [1, ["listing-cut"]]);
  });
});

describe("what is written carelessly is read all the same", () => {
  const table: readonly (readonly [what: string, item: string, title: string | undefined])[] = [
    ["a lone ampersand", "<title>Fish & chips</title>", "Fish & chips"],
    ["a lone less-than sign", "<title>3 < 5 and 7 > 6</title>", "3 < 5 and 7 > 6"],
    ["references of HTML", "<title>caf&eacute;&nbsp;bar</title>", "caf\u00e9 bar"],
    ["an unknown reference", "<title>a &gull; b</title>", "a &gull; b"],
    ["an end tag too many", "</b></b><title>a</title>", "a"],
    ["tags in capitals", "<TITLE>a</TITLE>", "a"],
    ["an attribute without quotes and one without value", "<title type=html hidden>a</title>", "a"],
    ["a greater-than sign inside an attribute", '<media x="a>b"/><title>a</title>', "a"],
    ["CDATA in pieces", "<title><![CDATA[a]]> &amp; <![CDATA[b]]></title>", "a & b"],
    ["unescaped markup", "<title>a <i>b</i> c</title>", "a b c"],
    ["an empty title", "<title/>", undefined],
    ["a title of blanks", "<title> \n\t </title>", undefined],
    ["an unclosed element", "<description><p>one<p>two</description><title>a</title>", "a"],
    ["a comment with tags", "<!-- <title>x</title> --><title>a</title>", "a"],
  ];
  for (const [what, item, title] of table) {
    it(what, () => assert.equal(read(wrap(item)).feed.entries[0]?.title?.value, title));
  }

  it("in another character set, by declaration and by header", () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><title>Caf\u00e9 \u00fcber</title></item></channel></rss>';
    const latin = Buffer.from(text, "latin1");
    for (const { value } of [
      readListing(latin),
      readListing(Buffer.from(text.replace(/<\?.*?\?>/, ""), "latin1"), { httpCharset: "iso-8859-1" }),
    ]) {
      assert.ok(value?.kind === "feed");
      assert.equal(value.entries[0]?.title?.value, "Caf\u00e9 \u00fcber");
    }
    const wide = readListing(Buffer.from(`\ufeff${rss}`, "utf16le")).value;
    assert.ok(wide?.kind === "feed");
    assert.equal(wide.entries.length, 2);
  });
});
