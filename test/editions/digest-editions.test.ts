import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { SaxesParser } from "saxes";
import { digestKeyOrder } from "../../src/editions/daily/render-json.ts";
import { renderDigestHtml, renderDigestJson, renderDigestMarkdown, renderDigestText } from "../../src/editions/index.ts";
import { hostileWords, toSampleDigests } from "./sample-digest.ts";

const { first, second } = toSampleDigests();
const hostile = toSampleDigests(hostileWords).second;

describe("the text of a digest", () => {
  it("tells what is new, why it is there, and where each line stands", () => {
    const text = renderDigestText(second, { width: 200, color: false, offsets: true });
    for (const words of [
      "Digest of 11 March 2026",
      "2 stories, 1 of them with what is new",
      "Watching: Ada Holm",
      "New since 10 March 2026: 1 report, 1 independent text.",
      "you watch Ada Holm",
      "Divers counted 17 wagons under the rubble in the flooded pit. · 17 wagons; was “14 wagons” in Brennick Echo [Northern Line 0-61]",
      "“Nobody told us that the wall was moving” · Ada Holm [Northern Line 63-102]",
      "Coins under the market of Tarn [outlet not stated (c.html) 0-30]",
      "– Workers found a jar with 312 silver coins. [outlet not stated (c.html) 31-73]",
      "Further stories of the day",
      "A third story ranks below the others here.",
    ]) {
      assert.ok(text.includes(words), `${words}\n---\n${text}`);
    }
    assert.doesNotMatch(text, /javascript:/);
  });

  it("keeps to its width but for addresses", () => {
    for (const width of [20, 40, 76]) {
      const lines = renderDigestText(hostile, { width, color: false }).split("\n");
      for (const line of lines) assert.ok(line.length <= width || /^ {4}https:\/\/\S+$/.test(line), line);
    }
  });

  it("shows no control character of a report, and colour changes nothing else", () => {
    const plain = renderDigestText(hostile, { width: 80, color: false });
    assert.doesNotMatch(plain, /[\u0000-\u0009\u000b-\u001f\u202e]/);
    assert.equal(renderDigestText(hostile, { width: 80, color: true }).replaceAll(/\u001b\[[\d;]*m/g, ""), plain);
  });

  it("says that there is nothing new", () => {
    const nothing = { ...first, entries: [] };
    assert.match(renderDigestText(nothing, { width: 80, color: false }), /Nothing new\./);
    assert.match(renderDigestMarkdown(nothing), /Nothing new\./);
    assert.match(renderDigestHtml(nothing), /Nothing new\./);
  });
});

describe("the page of a digest", () => {
  it("is well formed, loads nothing and runs nothing", () => {
    for (const digest of [first, second, hostile]) {
      const page = renderDigestHtml(digest);
      assert.doesNotMatch(page, /<script|<img|<link|@import|url\(|javascript:/i);
      assert.match(page, /default-src 'none'; style-src 'sha256-[\w+/=]+'/);
      const parser = new SaxesParser();
      parser.on("error", (error) => assert.fail(error.message));
      // Void elements are the one thing in which this HTML is no XML.
      parser
        .write(
          page
            .replace("<!doctype html>", "")
            .replaceAll("]]>", "")
            .replaceAll(/<(meta[^>]*?)\/?>/g, "<$1/>"),
        )
        .close();
    }
  });

  it("leads to the words where they stand, in the outlet's page or where the caller says", () => {
    assert.match(renderDigestHtml(second), /https:\/\/echo\.example\/quarry\?a=1&amp;b=2#:~:text=The%20quarry%20above%20Brennick,/);
    const own = renderDigestHtml(second, { story: (id) => `/stories/${id}`, place: (quote) => `/reports/${quote.report}#${quote.start}` });
    assert.match(own, /href="\/stories\/st1"/);
    assert.match(own, /href="\/reports\/t#63"/);
  });
});

it("the Markdown of a digest escapes what reports say and links http addresses only", () => {
  const markdown = renderDigestMarkdown(hostile);
  assert.doesNotMatch(markdown, /(?<!\\)<script|javascript:|(?<!\\)\[a\]\(b\)/);
  assert.match(markdown, /^# Digest of 11 March 2026$/m);
  assert.match(markdown, /\]\(<https:\/\/echo\.example/);
});

describe("the JSON of a digest", () => {
  const schema = JSON.parse(readFileSync(new URL("../../docs/schema/digest-1.json", import.meta.url), "utf8")) as object;
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false }).compile(schema);

  it("fits the published schema and comes back as it was", () => {
    for (const digest of [first, second, hostile]) {
      const back = JSON.parse(renderDigestJson(digest)) as unknown;
      validate(back);
      assert.deepEqual(validate.errors, null);
      assert.deepEqual(back, digest);
    }
  });

  it("is refused with a line without evidence, a bare score or an unknown key", () => {
    const [entry] = second.entries;
    const [line] = entry!.lines;
    for (const wrong of [
      { ...second, entries: [{ ...entry, lines: [{ ...line, evidence: [] }] }] },
      { ...second, entries: [{ ...entry, reasons: undefined }] },
      { ...second, opinion: "ours" },
      { ...second, format: "variorum.digest/2" },
    ]) {
      assert.equal(validate(wrong), false);
    }
  });

  it("has every key of the schema in its order of keys", () => {
    const keys = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === "properties") for (const property of Object.keys(inner as object)) keys.add(property);
        collect(inner);
      }
    };
    collect(schema);
    assert.deepEqual([...digestKeyOrder].toSorted(), [...keys].toSorted());
  });
});

it("every line of a digest is the words of its first place, and a changed figure stands inside its line", () => {
  const lines = [...first.entries, ...second.entries].flatMap((entry) => entry.lines);
  assert.ok(lines.length >= 4);
  for (const line of lines) {
    const [place] = line.evidence;
    assert.equal(line.text, place.text);
    assert.equal(place.end - place.start, line.text.length);
    if (line.kind === "figure") assert.ok(line.figure.start >= place.start && line.figure.end <= place.end);
  }
});
