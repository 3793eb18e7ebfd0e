import assert from "node:assert/strict";
import test from "node:test";
import { collate, renderHtml, renderText } from "../../src/index.ts";

/* Forty outlets tell one flood; each adds one sentence of its own. All is invented. */

const trades = "carpenter miller baker teacher ferryman beekeeper weaver potter shepherd mason gardener".split(" ");
const deeds = "carried counted hid painted sold mended buried washed drew polished weighed stacked dried".split(" ");
const goods = "kettles violins saddles ladders lanterns barrels anvils clocks maps candles ropes".split(" ");
const places = "pier mill quarry chapel tannery brewery orchard stable granary lighthouse school tower inn".split(" ");

/** A sentence that no other outlet has. */
function own(at: number, salt: number): string {
  const word = (list: readonly string[], step: number): string =>
    list[(at * step + salt * 3 + Math.floor(at / list.length)) % list.length]!;
  return `A ${word(trades, 1)} ${word(deeds, 5)} ${at + salt * 50 + 51} ${word(goods, 3)} behind the ${word(places, 7)}.`;
}

const reports = Array.from({ length: 40 }, (_, at) => ({
  file: `report-${String(at).padStart(2, "0")}.txt`,
  given: { outlet: `Outlet ${at}`, published: "2026-03-10" },
  bytes: new TextEncoder().encode(
    `The river Tarn flooded the valley\n\n${own(at, 0)} ${own(at, 1)}\n\nThe river Tarn flooded the valley of Hollin on Monday, the county said.\n\n${own(at, 2)} ${own(at, 3)} ${own(at, 4)}\n`,
  ),
}));

const collation = collate(reports);

test("the forty outlets tell one story", () => {
  assert.equal(collation.stories.length, 1);
});

test("the text edition of a big story shows the first of each list and counts the rest", () => {
  const text = renderText(collation, { width: 96, color: false });
  assert.match(text, /and \d+ more in the other editions/);
  assert.match(text, /and \d+ more · /);
  const shown = reports.filter((_, at) => text.includes(` ${at + 51} `));
  assert.ok(shown.length < reports.length, `${shown.length} of ${reports.length} are shown`);
});

test("the page of a big story folds and leaves nothing out", () => {
  const page = renderHtml(collation);
  assert.match(page, /<summary>\d+ more<\/summary>/);
  for (let at = 0; at < reports.length; at++) assert.ok(page.includes(` ${at + 51} `), `report ${at}`);
});
