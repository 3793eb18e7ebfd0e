import assert from "node:assert/strict";
import { test } from "node:test";
import { isOtherSpelling } from "../../src/dossier/differences/spelling.ts";
import { contentOverlap } from "../../src/dossier/material/wording.ts";

test("other spellings of a name are told from other names and from shorter forms", () => {
  const cases: [string, string, boolean][] = [
    ["Muammar Gaddafi", "Muammar Qaddafi", true],
    ["Li Jing-hua", "Li Jing Hua", true],
    ["Zelensky", "Zelenskyy", true],
    ["García", "Garcia", true],
    ["Merkel", "Angela Merkel", false],
    ["NATO", "Nato", false],
    ["Maria Silva", "Mario Costa", false],
    ["Smith", "Smythe-Jones", false],
    ["Iran", "Iraq", false],
  ];
  for (const [left, right, expected] of cases) assert.equal(isOtherSpelling(left, right), expected, `${left} / ${right}`);
});

test("overlap of wording looks at the longer words by their stems", () => {
  assert.equal(contentOverlap("The bridge was closed on Monday", "Closing bridges"), 1);
  assert.equal(contentOverlap("The bridge was closed", "A school reopened"), 0);
  assert.equal(contentOverlap("", "anything"), 0);
});
