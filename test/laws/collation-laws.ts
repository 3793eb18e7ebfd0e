import assert from "node:assert/strict";
import { renderHtml, renderJson, renderMarkdown, renderText } from "../../src/index.ts";
import type { Quote } from "../../src/dossier/index.ts";
import type { CollatedStory, Collation, Report } from "../../src/index.ts";
import { linesOf, quotesOf } from "./dossier-places.ts";

const fold = (text: string): string => text.replace(/[\s\u00A0]+/g, " ").trim();

function checkQuotes(story: CollatedStory): void {
  const reports = new Map(story.reports.map((report) => [report.id, report]));
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const quotes = quotesOf(story.dossier);
  for (const { path, quote } of quotes) {
    const report = reports.get(quote.report);
    assert.ok(report !== undefined, `${path} cites a report of the story`);
    assert.ok(quote.start >= 0 && quote.start < quote.end && quote.end <= report.text.length, `${path} lies in its text`);
    assert.equal(report.text.slice(quote.start, quote.end), quote.text, `${path} is the article's text`);
    assert.equal(quote.text, quote.text.toWellFormed(), `${path} splits no surrogate pair`);
    assert.equal(
      report.text.slice(Math.max(0, quote.start - quote.before.length), quote.start),
      quote.before,
      `${path} has its words before`,
    );
    assert.equal(report.text.slice(quote.end, quote.end + quote.after.length), quote.after, `${path} has its words after`);
    assert.ok(quote.before.length <= 32 && quote.after.length <= 32, `${path} has at most 32 characters around`);
    const source = sources.get(report.source)!;
    const written = keptOf(source.characters, report, quote);
    const plain = source.format === "html" ? plainTextOf(written) : written;
    assert.equal(fold(plain), fold(quote.text), `${path} is the source's text`);
  }
}

/** The characters of the source between the ends of a quote, without what the page stage removed from between them. */
function keptOf(characters: string, { removed }: Report, { source }: Quote): string {
  const inside = removed.filter(({ start, end }) => source.start < start && end < source.end);
  const starts = [source.start, ...inside.map(({ end }) => end)];
  const ends = [...inside.map(({ start }) => start), source.end];
  return starts.map((start, at) => characters.slice(start, ends[at])).join("");
}

/** Tags away, references decoded: enough for the sources of these tests, which are written without traps. */
function plainTextOf(markup: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: "&",
    euro: "€",
    ldquo: "“",
    rdquo: "”",
    rsquo: "’",
    lsquo: "‘",
    ndash: "–",
    mdash: "—",
    middot: "·",
  };
  const windows: Readonly<Record<number, string>> = { 147: "“", 148: "”", 146: "’", 145: "‘" };
  return markup
    .replace(/<[^>]*>/g, "")
    .replace(/&#(\d+);/g, (_all, digits: string) => windows[Number(digits)] ?? String.fromCodePoint(Number(digits)))
    .replace(/&(\w+);/g, (all, name: string) => named[name] ?? all);
}

/** Throws when a line of the collation has no evidence, or a quote is not the words at its place. */
export function checkCollation(collation: Collation): void {
  for (const story of collation.stories) {
    checkQuotes(story);
    for (const { path, line } of linesOf(story.dossier)) {
      assert.ok(quotesOf({ line } as never).length > 0, `${path} carries evidence`);
    }
    for (const question of story.dossier.questions) {
      assert.equal(question.status === "not-stated", question.answers.length === 0, `${question.question} is answered or not stated`);
    }
  }
}

/** What people see of a collation, in all forms. */
export const editionsOf = (collation: Collation): readonly string[] => [
  renderJson(collation),
  renderText(collation, { width: 80, color: false }),
  renderMarkdown(collation),
  renderHtml(collation),
];
