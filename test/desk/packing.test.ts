import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { inflateRawSync } from "node:zlib";
import { fromColumns, toColumns } from "../../src/desk/packing/columns.ts";
import { packReading, unpackReading } from "../../src/desk/packing/reading.ts";
import { packJson } from "../../src/desk/packing/pack.ts";
import { usualWords } from "../../src/desk/packing/usual-words.ts";
import { packReport, unpackReport, unpackText } from "../../src/desk/packing/report.ts";
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
      const whole = JSON.parse(inflateRawSync(body.subarray(textEnd), { dictionary: Buffer.from(usualWords) }).toString()) as object;
      const second = Buffer.concat([Uint8Array.of(1), body.subarray(1, textEnd), packJson(whole)]);
      assert.deepEqual(
        [unpackReport(second), unpackText(second)],
        [unpackReport(body), report.text],
        "as it was packed without usual words",
      );
      assert.ok(body.length < second.length * 0.85, `${body.length} bytes, ${second.length} without usual words`);
      assert.deepEqual(unpackReading(packed, report.text), JSON.parse(JSON.stringify(reading)));
    });
  }

  it("can be read for ever: the usual words never change", () => {
    assert.equal(createHash("sha256").update(usualWords).digest("hex"), "44eea140a028f775e2be8204d0b3bbd801701f2252a9bd5bb1c18f3890af4b8b");
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
