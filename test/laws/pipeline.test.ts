import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { collate, readReports } from "../../src/index.ts";
import type { Quote } from "../../src/dossier/index.ts";
import type { Collation, Report, ReportFile } from "../../src/index.ts";
import { checkCollation, editionsOf } from "./collation-laws.ts";
import { quotesOf } from "./dossier-places.ts";
import { fixedReports, lighthouseReport, write } from "./written-reports.ts";

/*
 * What holds for every run of the whole pipeline, whatever the reports are. The reports are put together by chance from sentences of
 * our own; a failure prints the seed and the smallest reports that break the law.
 */

const runs = { numRuns: 25 };
const example = await readReports([join(import.meta.dirname, "../../examples/harbour-bridge")], { cwd: "." });

const someReports: fc.Arbitrary<ReportFile[]> = fc
  .array(lighthouseReport, { minLength: 1, maxLength: 4 })
  .map((texts) => texts.map((text, index) => write(`report-${index}.${text.startsWith("<") ? "html" : "txt"}`, text)));

describe("every quote of a dossier", () => {
  it("is the article's text and the source's text, in reports put together by chance", () => {
    fc.assert(
      fc.property(someReports, (reports) => checkCollation(collate(reports))),
      runs,
    );
  });

  it("is so in the example, whose pages are full of furniture", () => {
    const collation = collate(example.reports, { questions: example.questions });
    assert.equal(collation.stories.length, 1);
    assert.ok(quotesOf(collation.stories[0]!.dossier).length > 100);
    checkCollation(collation);
  });
});

describe("the order of the reports", () => {
  it("changes no byte of any edition", () => {
    fc.assert(
      fc.property(
        someReports.chain((reports) => fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length }))),
        ([reports, shuffled]) => assert.deepEqual(editionsOf(collate(shuffled)), editionsOf(collate(reports))),
      ),
      runs,
    );
  });

  it("changes no byte for reports of several events", () => {
    const bytes = editionsOf(collate(fixedReports));
    assert.deepEqual(editionsOf(collate(fixedReports.toReversed())), bytes);
    assert.deepEqual(editionsOf(collate([fixedReports[2]!, fixedReports[0]!, fixedReports[1]!])), bytes);
  });
});

describe("a repeated run", () => {
  it("gives the same bytes", () => {
    const questions = example.questions;
    assert.deepEqual(editionsOf(collate(example.reports, { questions })), editionsOf(collate(example.reports, { questions })));
  });

  it("leaves what it was given as it was", () => {
    const before = example.reports.map((report) => Buffer.from(report.bytes).toString("latin1"));
    collate(example.reports);
    assert.deepEqual(
      example.reports.map((report) => Buffer.from(report.bytes).toString("latin1")),
      before,
    );
  });
});

/** What a dossier says of who said what, without names of reports: for each claim its words and the independent texts that say it. */
function voicesOf(collation: Collation): unknown {
  const [story, ...others] = collation.stories;
  assert.equal(others.length, 0);
  const { claims, figures, utterances, differences, counts } = story!.dossier;
  return {
    texts: counts.texts,
    claims: claims.map((claim) => [claim.text, claim.status, claim.texts]).toSorted(),
    figures: figures.map((figure) => [figure.kind, figure.value, figure.unit, figure.status]).toSorted(),
    utterances: utterances.map((utterance) => [utterance.content.text, utterance.speaker.name]).toSorted(),
    differences: differences.map((difference) => [difference.kind, difference.sides.length]).toSorted(),
  };
}

describe("a reprint", () => {
  // With dates it is known which of two like texts came first and speaks for both.
  const pair = fixedReports.slice(0, 2).map((report) => ({ ...report, given: { published: "2026-05-02" } }));

  for (const [what, copy] of [
    ["word for word", (text: string) => text],
    ["with another title", (text: string) => text.replace(/^.*\n/, "Forty years, and no more keepers\n")],
    ["without its last paragraph", (text: string) => text.trim().split("\n\n").slice(0, -1).join("\n\n")],
  ] as const) {
    it(`${what} adds a report and changes no count of who said what`, () => {
      const given = { published: "2026-05-04" };
      const reprint = { ...write("reprint.txt", copy(new TextDecoder().decode(pair[0]!.bytes))), given };
      const without = collate(pair);
      const joined = collate([...pair, reprint]);
      assert.equal(joined.stories[0]!.dossier.counts.reports, 3);
      assert.equal(joined.stories[0]!.dossier.reports.filter((report) => report.copyOf !== null).length, 1);
      assert.deepEqual(voicesOf(joined), voicesOf(without));
    });
  }

  it("of the example counts as a report and an outlet and not as a text", () => {
    const without = collate(example.reports.filter((report) => report.file !== "sound-weekly.html"));
    const all = collate(example.reports);
    const [before, after] = [without.stories[0]!.dossier.counts, all.stories[0]!.dossier.counts];
    assert.deepEqual([after.reports - before.reports, after.outlets - before.outlets, after.texts - before.texts], [1, 1, 0]);
  });
});

/** Every quote of a collation with the report that it cites. */
function placesOf(collation: Collation): readonly { readonly quote: Quote; readonly report: Report }[] {
  return collation.stories.flatMap(({ dossier, reports }) =>
    quotesOf(dossier).map(({ quote }) => ({ quote, report: reports.find((report) => report.id === quote.report)! })),
  );
}

describe("any bytes", () => {
  it("give a collation or notices, never an exception", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: "binary", maxLength: 400 }).map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 3 }), (files) => {
        const collation = collate(files.map((content, index) => ({ file: `${index}.html`, bytes: content })));
        for (const { quote, report } of placesOf(collation)) assert.equal(report.text.slice(quote.start, quote.end), quote.text);
      }),
      { numRuns: 60 },
    );
  });

  it("cut at any place of a page give a collation or notices", () => {
    const page = readFileSync(join(import.meta.dirname, "../../examples/harbour-bridge/ellery-courier.html"));
    fc.assert(
      fc.property(fc.nat(page.length), (end) => {
        const collation = collate([{ file: "cut.html", bytes: page.subarray(0, end) }]);
        for (const { quote, report } of placesOf(collation)) assert.equal(report.text.slice(quote.start, quote.end), quote.text);
      }),
      runs,
    );
  });
});
