import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

/** What two texts say: how many claims they share, and how many are only near to one another. */
function compare(left: string, right: string): { shared: number; perhaps: number } {
  const filler = ["Farmers sold apples at the fair.", "Rain fell in the valley.", "Two cinemas closed at noon."].join(" ");
  const { claims } = compileBodies(`${left} ${filler.replace("apples", "plums")}`, `${right} The museum bought a vase. Snow fell later.`);
  return {
    shared: claims.filter((claim) => claim.status === "everyone").length,
    perhaps: claims.filter((claim) => claim.perhaps.length > 0).length,
  };
}

test("the same fact in other words is joined", () => {
  const table: readonly (readonly [left: string, right: string])[] = [
    [
      "The ferry Aurora ran aground off Lindholm on Tuesday with 214 passengers on board.",
      "With 214 passengers on board, the ferry Aurora ran aground near Lindholm on Tuesday.",
    ],
    [
      "Karel Novik opened the dam near Vik on Monday and praised the long partnership of Sorvia and Norland.",
      "Karel Novik opened the dam near Vik on Monday, praising the partnership of Sorvia and Norland.",
    ],
  ];
  for (const [left, right] of table) assert.ok(compare(left, right).shared >= 1, left);
});

test("another fact about the same persons, or the same act of others, is not joined", () => {
  const table: readonly (readonly [left: string, right: string])[] = [
    ["Karel Novik opened the dam near Vik on Monday.", "Karel Novik sold his farm near Vik years ago."],
    ["The guards found eleven rifles in the cellar of the villa.", "Everyone needs guards at every event now, Karel Novik said."],
    ["The court issued a warrant for the general in 2009.", "The mayor invited the general to a fair in 2009."],
  ];
  for (const [left, right] of table) assert.equal(compare(left, right).shared, 0, left);
});

test("what may be the same is shown beside the line, and its report is not called silent", () => {
  const { claims } = compileBodies(
    "Novik will travel to Vik in May to open the dam. Farmers sold plums.",
    "A journey of Karel Novik to Vik is planned for the spring, when the dam is to be opened. Snow fell later.",
  );
  for (const claim of claims) {
    const near = new Set(claim.perhaps.map((quote) => quote.report));
    assert.ok(claim.silent.every((report) => !near.has(report)));
    assert.ok(claim.reports.every((report) => !near.has(report)));
  }
});
