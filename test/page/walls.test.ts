import assert from "node:assert/strict";
import { test } from "node:test";
import { pageAround, readHtml } from "./read-page.ts";

const first = "The old ferry ran aground at Lindow on Tuesday evening in shallow water.";
const second = "All 41 passengers reached the shore before midnight, the harbour office said.";
const wall = "<div><h3>Continue reading with Courier Plus</h3><p>Subscribe now to read the full story, or log in.</p></div>";

const teasers: readonly (readonly [string, string, string | undefined])[] = [
  ["two sentences before a wall", `<p>${first}</p><p>${second}</p>${wall}`, "cut-by-wall"],
  ["half a sentence before a wall", `<p>The old ferry ran aground at …</p>${wall}`, "wall-only"],
  ["two sentences and no wall", `<p>${first}</p><p>${second}</p>`, undefined],
];

for (const [what, body, code] of teasers) {
  test(`${what}: ${code ?? "no notice of a wall"}`, () => {
    const { notices } = readHtml(pageAround(body));
    assert.equal(notices.find((notice) => notice.code.includes("wall"))?.code, code);
  });
}
