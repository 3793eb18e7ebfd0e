import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

const news = "The old pier of Vik was closed on Monday after divers found cracks in it.";
const others = "Ferries to Torvik will leave from the new quay until the repairs are finished.";

/** The context of the last of the sentences, which the first of two reports tells alone. */
function contextOf(...paragraphs: readonly string[]): string | null | undefined {
  const { claims } = compileBodies([news, ...paragraphs].join("\n\n"), `${news}\n\n${others}`);
  return claims.find(({ text }) => text === paragraphs.at(-1))?.context?.text ?? null;
}

const before = "A choir of forty sailors sang in the town hall.";

test("a short line is told behind the sentence before it", () => {
  assert.equal(contextOf(before, "Bakers gave bread away."), before);
});

test("a long line whose subject has no name is told behind the sentence before it", () => {
  assert.equal(
    contextOf(before, "Nurses from three villages worked through the night in the tents that soldiers had put up at the market."),
    before,
  );
});

test("a long line that names its subject, or whose it is, stands alone", () => {
  const rest = "worked through the night in the tents that soldiers had put up at the old market for them";
  assert.equal(contextOf(before, `Anna Holm ${rest}.`), null);
  assert.equal(contextOf(before, `Halden’s nurses ${rest}.`), null);
});

test("a sentence before a line that leans itself is told from the one with which both can be read", () => {
  const [first, second] = ["Anna Holm opened the new harbour of Torvik on Friday.", "She sang with forty sailors."];
  assert.equal(contextOf(first, second, "Bakers gave bread away."), `${first}\n\n${second}`);
});

test("a heading is no lead-in", () => {
  assert.equal(contextOf(before, "What comes next", "Bakers gave bread away."), null);
});

test("the briefing chooses its lines without regard to what they are told behind", () => {
  const { brief, claims } = compileBodies(`${news}\n\nBakers of the island gave bread away to everybody.`, `${news}\n\n${others}`);
  const told = brief.map((id) => claims.find((claim) => claim.id === id)!);
  assert.ok(told.some(({ text, context }) => text.startsWith("Bakers") && context?.text === news));
});
