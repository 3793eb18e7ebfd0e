import assert from "node:assert/strict";
import type { Source } from "../../src/intake/index.ts";
import { isSound, toArticle, toSource } from "../../src/kernel/index.ts";
import { extract } from "../../src/page/index.ts";
import type { Report } from "../../src/page/index.ts";
import { pageBlocks } from "../../src/page/html/blocks.ts";
import { scanPage } from "../../src/page/html/scan.ts";
import { textBlocks } from "../../src/page/plain/lines.ts";

/** What holds for every report of every source, however broken. Throws when something does not. */
export function checkReport(source: Source): Report {
  const report = extract(source);
  checkMap(report, source);
  checkBlocks(report, source);
  checkNothingLost(report, source);
  return report;
}

function checkMap(report: Report, source: Source): void {
  let at = 0;
  for (const run of report.map.runs) {
    assert.equal(run.at, at, "runs follow each other without a gap");
    assert.ok(run.length > 0 && run.sourceLength >= 0 && run.sourceAt >= 0, "a run has a length");
    assert.ok(run.sourceAt + run.sourceLength <= source.characters.length, "a run lies inside the source");
    const words = report.text.slice(run.at, run.at + run.length);
    if (run.kind === "copied") {
      assert.equal(words, source.characters.slice(run.sourceAt, run.sourceAt + run.sourceLength), "copied runs are equal on both sides");
    } else if (run.kind === "decoded") assert.ok(run.sourceLength > 0, "a decoded run has a source");
    else assert.equal(run.sourceLength, 0, "an inserted run has none");
    at += run.length;
  }
  assert.equal(at, report.text.length, "the runs cover the text");
}

function checkBlocks(report: Report, source: Source): void {
  let end = 0;
  for (const block of report.blocks) {
    assert.ok(isSound(report.text, block), "a block is a sound span");
    assert.ok(block.start === 0 ? end === 0 : report.text.slice(end, block.start) === "\n\n", "blocks are separated by an empty line");
    end = block.end;
    const parts = toSource(report.map, block);
    assert.ok(parts.length > 0, "a block has a source");
    for (const part of parts) {
      const back = toArticle(report.map, part);
      assert.ok(back !== undefined && back.start < block.end && back.end > block.start, "the way back meets the block");
    }
    const whole = parts.map((part) => toArticle(report.map, part)!);
    assert.ok(
      Math.min(...whole.map((part) => part.start)) <= block.start && Math.max(...whole.map((part) => part.end)) >= block.end,
      "the way back gives the block",
    );
  }
  assert.equal(end, report.text.length, "blocks reach to the end of the text");
  for (const removal of report.removed) {
    assert.ok(
      removal.start >= 0 && removal.start < removal.end && removal.end <= source.characters.length,
      "a removal lies inside the source",
    );
    assert.ok(removal.kind !== "" && removal.step !== "" && removal.reason !== "", "a removal says why");
  }
}

/** Kept and removed pieces together hold every block of the source. */
function checkNothingLost(report: Report, source: Source): void {
  const blocks = source.format === "html" ? pageBlocks(scanPage(source.characters)) : textBlocks(source.characters);
  const ranges = [...report.removed, ...report.blocks.flatMap((block) => toSource(report.map, block))].sort(
    (left, right) => left.start - right.start,
  );
  let next = 0;
  let reach = 0;
  for (const block of blocks) {
    while (next < ranges.length && ranges[next]!.start <= block.start) reach = Math.max(reach, ranges[next++]!.end);
    assert.ok(reach > block.start, `kept or removed, but not lost: ${JSON.stringify(block.text.slice(0, 60))}`);
  }
}
