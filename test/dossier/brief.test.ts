import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dossier } from "../../src/dossier/index.ts";
import { compileBodies } from "./reports.ts";

function briefOf(dossier: Dossier): readonly string[] {
  return dossier.brief.map((id) => dossier.claims.find((claim) => claim.id === id)!.text);
}

test("a briefing begins with what opens the reports and leaves out what leans on a line before it", () => {
  const [first, ...rest] = briefOf(
    compileBodies(
      "The council of Vik closed the old pier on Monday after a storm broke its beams. It had been mended twice by the council in the years before the storm. " +
        "\n\nBut it was the council of Vik that had let the beams of the old pier rot for years.",
      "The council of Vik closed its old pier after a storm on Monday broke the beams. Sailors in the harbour feared for their boats.",
    ),
  );
  assert.match(first ?? "", /closed (?:the|its) old pier/);
  assert.ok(!rest.some((line, at) => at === 0 && line.startsWith("But")), rest.join(" | "));
});

test("what a report opens with comes before a detail that all reports give far below", () => {
  const detail = "The old pier of Vik was built by the council of Vik in 1911 and mended twice in the winter of 1950.";
  const [first, second, third] = [
    "Sailors brought their boats to the other side of the bay. The baker gave bread to whoever had none. A choir sang. ",
    "Nurses worked through the night without a break. A fisherman lent his generator to the hospital that evening. It ran. ",
    "Her aircraft landed in the wind an hour late. She spoke for ten minutes from the stairs of the town hall and left. ",
  ] as const;
  const lines = briefOf(
    compileBodies(
      `A storm tore the roof off the school of Torvik on Monday and hurt nine children. ${first.repeat(6)}${detail}`,
      `Nine children of Torvik lay in hospital on Tuesday, and their school stood open to the rain. ${second.repeat(6)}${detail}`,
      `The minister flew to Torvik and promised another school to the parents. ${third.repeat(6)}${detail}`,
    ),
  );
  assert.match(lines[0] ?? "", /Torvik/);
  assert.ok(lines.includes(detail), lines.join(" | "));
});

test("of two lines that may be the same the one that more reports tell is in the briefing", () => {
  const dossier = compileBodies(
    "The harbour board shut the old bridge of Vik on Monday after divers found nine cracks in its piers, the board said.",
    "The harbour board shut the old bridge of Vik on Monday after divers found nine cracks in its piers.",
    "The firm that paints the old bridge of Vik had warned the harbour board of cracks in its piers two years before the bridge was shut.",
  );
  const shut = dossier.claims.find(({ text, texts }) => texts === 2 && text.startsWith("The harbour board shut"));
  assert.ok(shut !== undefined && dossier.brief[0] === shut.id, briefOf(dossier).join(" | "));
});

test("a briefing has no quotation without those words that say whose it is", () => {
  const lines = briefOf(
    compileBodies(
      "Anna Holm, the mayor of Vik, spoke about the old pier on Monday. “The old pier of Vik has stood in every storm of the last hundred years.” “The council of Vik will mend the old pier before the winter storms,” Holm said.",
    ),
  );
  assert.ok(
    lines.some((line) => line.includes("Holm said")),
    lines.join(" | "),
  );
  assert.ok(!lines.some((line) => line.includes("has stood in every storm")), lines.join(" | "));
});

test("a briefing tells nothing twice: not with the same run of words, and not with the same quoted words", () => {
  const lines = briefOf(
    compileBodies(
      "Anna Holm called the report about the harbour a “wild distortion” of her years on the council. Sailors in the harbour asked for another pier by the winter.",
      "The mayor's office dismissed what the newspaper had printed as a “wild distortion” of the facts that everybody knew.",
    ),
  );
  assert.equal(lines.filter((line) => line.includes("wild distortion")).length, 1, lines.join(" | "));
});

test("a briefing asks nothing, exclaims nothing and points at nothing outside of it", () => {
  const lines = briefOf(
    compileBodies(
      "The council of Vik closed the old pier on Monday after a storm broke its beams. With a council like this one, who needs a storm in the harbour at all? " +
        "What a winter it has been for the sailors and fishermen of the old harbour of Vik! The owners of the ferries dismissed that complaint as unfair to the sailors of Vik.",
    ),
  );
  assert.ok(
    lines.every((line) => !/[?!]$|that complaint/.test(line)),
    lines.join(" | "),
  );
});

test("a briefing has no item of a list that only names", () => {
  const item = "The search of two warehouses beside the harbour of Torvik, including the one with the lamps.";
  const lines = briefOf(compileBodies(`${item}\n\nSailors marched with their families through the snow to the old market.`, item));
  assert.ok(!lines.includes(item), lines.join(" | "));
});
