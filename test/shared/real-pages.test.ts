import assert from "node:assert/strict";
import { basename } from "node:path";
import { describe, it } from "node:test";
import { decodeHTML } from "entities/decode";
import { collate, renderHtml, renderJson, renderMarkdown, renderText } from "../../src/index.ts";
import type { Collation, ReportFile } from "../../src/index.ts";
import { quotesOf } from "../laws/dossier-places.ts";
import { findShared, readArchive } from "./archive.ts";

/*
 * Real news pages, alone and in groups of three that do not belong together: no crash, every line in its article and in its page.
 * Every twentieth page of the set, so that they come from many outlets.
 */

const archive = findShared("data", "page", "news-421.tar.gz");
const skip = archive === undefined ? "the news pages are not beside this checkout (expected ../shared)" : false;

function readPages(): readonly ReportFile[] {
  let seen = 0;
  return readArchive(archive!, (name) => name.endsWith(".html") && seen++ % 20 === 0).map(({ name, bytes }) => ({
    file: basename(name),
    bytes,
  }));
}

const lettersAndDigits = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");

/** True when the characters of `inner` stand in `outer` in their order, perhaps with others between them. */
function isSubsequence(inner: string, outer: string): boolean {
  let at = 0;
  for (const character of outer) if (character === inner[at]) at++;
  return at === inner.length;
}

function check(collation: Collation): void {
  for (const { dossier, reports, sources } of collation.stories) {
    for (const { path, quote } of quotesOf(dossier)) {
      const report = reports.find((one) => one.id === quote.report)!;
      const source = sources.find((one) => one.id === report.source)!;
      const place = `${report.file} ${path}`;
      assert.equal(report.text.slice(quote.start, quote.end), quote.text, place);
      assert.ok(quote.source.start >= 0 && quote.source.end <= source.characters.length && quote.source.start < quote.source.end, place);
      const written = decodeHTML(source.characters.slice(quote.source.start, quote.source.end));
      assert.ok(isSubsequence(lettersAndDigits(quote.text), lettersAndDigits(written)), `${place}: "${quote.text}" is not in "${written}"`);
    }
    assert.equal(new Set(dossier.reports.map((report) => report.id)).size, reports.length);
  }
  for (const edition of [
    renderText(collation, { width: 80, color: false }),
    renderMarkdown(collation),
    renderJson(collation),
    renderHtml(collation),
  ]) {
    assert.ok(edition.length > 0);
  }
}

describe("real news pages", { skip }, () => {
  const pages = archive === undefined ? [] : readPages();

  it("are there", () => assert.ok(pages.length >= 20, `${pages.length} pages`));

  for (const page of pages) {
    it(`${page.file} alone keeps the laws`, () => check(collate([page])));
  }

  for (let at = 0; at + 3 <= pages.length; at += 3) {
    const three = pages.slice(at, at + 3);
    it(`${three.map((page) => page.file.slice(0, 6)).join(", ")} together keep the laws and are told apart`, () => {
      const collation = collate(three);
      check(collation);
      const shown = collation.stories.reduce((sum, story) => sum + story.reports.length, 0);
      const without = collation.notices.filter((notice) => ["no-article", "link-list", "wall-only"].includes(notice.code)).length;
      assert.equal(shown + without, three.length, "every page is in a dossier or told");
      if (collation.stories.length > 1) assert.ok(collation.notices.some((notice) => notice.code === "unrelated"));
    });
  }
});
