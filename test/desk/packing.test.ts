import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { brotliCompressSync, deflateRawSync, inflateRawSync, zstdDecompressSync } from "node:zlib";
import { fromColumns, toColumns } from "../../src/desk/packing/columns.ts";
import { putNumbers, takeNumbers } from "../../src/desk/packing/numbers.ts";
import { packReading, unpackReading } from "../../src/desk/packing/reading.ts";
import { packJson } from "../../src/desk/packing/pack.ts";
import { usualPhrases } from "../../src/desk/packing/usual-phrases.generated.ts";
import { usualWords } from "../../src/desk/packing/usual-words.ts";
import { packDossier, unpackDossier } from "../../src/desk/packing/dossier.ts";
import { packReport, unpackReport, unpackText } from "../../src/desk/packing/report.ts";
import { quote } from "../../src/dossier/index.ts";
import { collate } from "../../src/engine.ts";
import { decodeSource } from "../../src/intake/index.ts";
import { loadModels } from "../../src/model-files.ts";
import { extract } from "../../src/page/index.ts";
import { read } from "../../src/reading/index.ts";

describe("what the desk packs", () => {
  for (const file of ["ellery-courier.html", "coastline.html"]) {
    it(`is unpacked to the equal report and reading: ${file}`, () => {
      const bytes = readFileSync(join(import.meta.dirname, "../../examples/harbour-bridge", file));
      const report = extract(decodeSource(bytes, { file }).value);
      const reading = read(report, loadModels());
      const body = packReport(report);
      const packed = packReading(reading);
      // Through JSON, in which an absent and an undefined property are the same.
      assert.deepEqual(unpackReport(body), JSON.parse(JSON.stringify(report)));
      assert.equal(unpackText(body), report.text);
      const { map, removed, blocks, ...rest } = report;
      const first = packJson({ ...rest, runs: toColumns(map.runs), removed: toColumns(removed), blocks: toColumns(blocks) });
      assert.deepEqual([unpackReport(first), unpackText(first)], [unpackReport(body), report.text], "as the first desks packed it");
      const textEnd = 5 + Buffer.from(body).readUInt32LE(1);
      const brotli = brotliCompressSync(report.text);
      const head = Buffer.alloc(4);
      head.writeUInt32LE(brotli.length);
      const withBrotli = (ownForm: number, rest: Uint8Array): Uint8Array => Buffer.concat([Uint8Array.of(ownForm), head, brotli, rest]);
      const third = withBrotli(3, body.subarray(textEnd));
      assert.deepEqual([unpackReport(third), unpackText(third)], [unpackReport(body), report.text], "as its text was packed by Brotli");
      const dictionary = Buffer.from(usualWords);
      const wordsEnd = textEnd + 4 + Buffer.from(body).readUInt32LE(textEnd);
      const words = JSON.parse(inflateRawSync(body.subarray(textEnd + 4, wordsEnd), { dictionary }).toString()) as object;
      const whole = putNumbers(words, inflateRawSync(body.subarray(wordsEnd)));
      const second = withBrotli(2, deflateRawSync(JSON.stringify(whole), { dictionary }));
      assert.deepEqual([unpackReport(second), unpackText(second)], [unpackReport(body), report.text], "as it was packed with digits");
      const withoutWords = withBrotli(1, packJson(whole));
      assert.deepEqual(
        [unpackReport(withoutWords), unpackText(withoutWords)],
        [unpackReport(body), report.text],
        "as it was packed without usual words",
      );
      assert.ok(body.length < withoutWords.length, `${body.length} bytes, ${withoutWords.length} without usual words`);
      assert.deepEqual(unpackReading(packed, report.text), JSON.parse(JSON.stringify(reading)));
    });
  }

  it("is unpacked to the equal dossier, and holds no words of reports", () => {
    const folder = join(import.meta.dirname, "../../examples/harbour-bridge");
    const pages = readdirSync(folder).filter((file) => file.endsWith(".html"));
    const files = pages.map((file) => ({ file, bytes: Uint8Array.from(readFileSync(join(folder, file))) }));
    const { stories } = collate(files, {}, loadModels());
    for (const { dossier, reports } of stories) {
      // As the store gives them: from their own bytes.
      const frozen = reports.map((report) => unpackReport(packReport(report)));
      const packed = packDossier(dossier, reports);
      assert.deepEqual(unpackDossier(packed, frozen), JSON.parse(JSON.stringify(dossier)));
      assert.deepEqual(Object.keys(unpackDossier(packed, frozen)), Object.keys(dossier), "in the same order");
      assert.deepEqual(unpackDossier(packJson(dossier), []), JSON.parse(JSON.stringify(dossier)), "as the first desks packed it");
      assert.ok(packed.length < packJson(dossier).length / 2, `${packed.length} bytes, ${packJson(dossier).length} with words`);
      assert.ok(!zstdDecompressSync(packed.subarray(1)).toString().includes(dossier.reports[0]!.title!));
    }
    assert.ok(stories.length > 0);
  });

  it("keeps a quote whose words are not those of its report", () => {
    const bytes = readFileSync(join(import.meta.dirname, "../../examples/harbour-bridge/coastline.html"));
    const report = extract(decodeSource(bytes, { file: "coastline.html" }).value);
    const own = quote(report, { start: 0, end: 6 });
    const [answers, askedAt] = [[own, { ...own, text: "other" }], { ...own, report: "elsewhere" }];
    const dossier = { format: "variorum.dossier/1", story: "s", title: null, counts: {}, reports: [], questions: [{ answers, askedAt }] };
    assert.deepEqual(unpackDossier(packDossier(dossier as never, [report]), [report]), dossier);
  });

  for (const value of [
    [],
    { a: [0, -1, 1, 127, 128, -129, 2 ** 31, Number.MAX_SAFE_INTEGER / 4], b: [[1], [], ["x", 2]], c: [0.5, 1], d: 7 },
    [{ steps: [3] }, null, "#", [null]],
  ]) {
    it(`loses no number of ${JSON.stringify(value)}`, () => {
      const { rest, numbers } = takeNumbers(value);
      assert.deepEqual(putNumbers(JSON.parse(JSON.stringify(rest)), numbers), value);
    });
  }

  it("can be read for ever: the usual words and phrases never change", () => {
    const hash = (words: string): string => createHash("sha256").update(words).digest("hex");
    assert.equal(hash(usualWords), "44eea140a028f775e2be8204d0b3bbd801701f2252a9bd5bb1c18f3890af4b8b");
    assert.equal(hash(usualPhrases), "a2a3739144b6de84c61d00188354f837cd5db6d7c2b9493294eb5d2555fed6ac");
  });

  const rows: readonly (readonly object[])[] = [
    [],
    [{ at: 3, name: "a" }],
    [
      { at: 9, name: null },
      { at: 2, name: "b" },
    ],
    [{ at: 0.5 }, { at: 2 }],
    [{ at: 1 }, { at: 2, more: true }],
    [{ nested: { at: 1 } }, { nested: [1, 2] }],
  ];
  for (const given of rows) {
    it(`turns rows and turns them back: ${JSON.stringify(given)}`, () => {
      assert.deepEqual(fromColumns(JSON.parse(JSON.stringify(toColumns(given)))), given);
    });
  }
});
