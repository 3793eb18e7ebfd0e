import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { ownText } from "../../src/kernel/index.ts";

test("a piece is the same text, and its report may be forgotten", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const [reports, length] = [40, 1_000_000];
  const kept: string[] = [];
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let report = 0; report < reports; report++) {
    const text = `${"a".repeat(length)}a word that is kept ${report}${"b".repeat(length)}`;
    // A look at it makes one text of its parts.
    assert.equal(text.codePointAt(length), 97);
    kept.push(ownText(text.slice(length, length + 22)));
  }
  collect();
  assert.equal(kept[7], "a word that is kept 7b");
  assert.ok(process.memoryUsage().heapUsed - before < (reports * length) / 2);
});
