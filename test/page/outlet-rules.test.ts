import assert from "node:assert/strict";
import { test } from "node:test";
import { extract } from "../../src/page/index.ts";
import type { OutletRule, Report } from "../../src/page/index.ts";
import { asParagraphs, pageAround, paragraphs, sourceOf } from "./read-page.ts";

const note = "Numbers in this report were checked by three readers of the Courier before it was printed on paper.";
const page = (day: string | undefined): string =>
  pageAround(
    `${asParagraphs(paragraphs)}<div class="x-checked"><p>${note}</p></div>`,
    `<link rel="canonical" href="https://www.courier.example/ferry">${day === undefined ? "" : `<meta property="article:published_time" content="${day}T08:00:00Z">`}`,
  );

const rule: OutletRule = {
  host: "courier.example",
  validFrom: "2030-01-01",
  validUntil: "2031-06-30",
  keep: [],
  remove: ["x-checked"],
  reason: "the box about checking",
};

const read = (day: string | undefined, rules: readonly OutletRule[]): Report => extract(sourceOf(page(day), "page.html"), { rules });

/** [day of the page, rules, is the box removed by a rule] */
const cases: readonly (readonly [string | undefined, readonly OutletRule[], boolean])[] = [
  ["2031-05-14", [rule], true],
  ["2030-01-01", [rule], true],
  ["2031-06-30", [rule], true],
  ["2029-12-31", [rule], false],
  ["2031-07-01", [rule], false],
  [undefined, [rule], false],
  [undefined, [{ ...rule, validUntil: null }], true],
  ["2031-07-01", [{ ...rule, validUntil: null }], true],
  ["2031-05-14", [{ ...rule, host: "other.example" }], false],
  ["2031-05-14", [{ ...rule, host: "example" }], true],
  ["2031-05-14", [], false],
];

for (const [day, rules, removed] of cases) {
  const [first] = rules;
  const until = first?.validUntil ?? "today";
  test(`a rule for ${first?.host ?? "nobody"} until ${until} ${removed ? "counts" : "does not count"} on a page of ${day ?? "no day"}`, () => {
    assert.equal(
      read(day, rules).removed.some((removal) => removal.step === "outlet-rules"),
      removed,
    );
  });
}

test("a rule keeps what the model would remove, and its removals win", () => {
  const keep: OutletRule = { ...rule, remove: [], keep: ["site-footer"] };
  assert.ok(read("2031-05-14", [keep]).text.includes("All rights reserved"));
  assert.ok(!read("2031-05-14", [keep, { ...keep, keep: [], remove: ["site-footer"] }]).text.includes("All rights reserved"));
});
