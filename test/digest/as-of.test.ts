import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { asOf, rankDigest } from "../../src/digest/index.ts";
import type { Watch } from "../../src/digest/index.ts";
import type { ReportId, StoryId } from "../../src/kernel/index.ts";
import { toDossier } from "./dossiers.ts";

const closed = "The quarry above Brennick was closed after a slope slid into the pit on Monday night.";
const freed = "Rescuers freed two drivers of diggers on Tuesday morning, the mine office said.";
const wagons = "14 wagons stand below the slope.";
const more = "17 wagons stand below the slope.";

const dossier = toDossier({
  story: "quarry",
  title: closed,
  reports: [
    { id: "a", outlet: "Brennick Echo", sentences: [closed, wagons] },
    { id: "b", outlet: "Osk Mail", sentences: [closed], copyOf: "a" },
    { id: "c", outlet: "Osk Mail", sentences: [closed, freed, more] },
  ],
  names: [["Brennick", "place"]],
  figures: [
    { id: "f1", report: "a", phrase: "14 wagons", value: 14, unit: "wagons", differsFrom: ["f2"] },
    { id: "f2", report: "c", phrase: "17 wagons", value: 17, unit: "wagons", differsFrom: ["f1"] },
  ],
  quotations: [{ id: "u1", report: "c", words: "Rescuers freed two drivers", speaker: "the mine office" }],
});
const ids = (...names: readonly string[]): ReadonlySet<ReportId> => new Set(names as ReportId[]);

describe("a dossier as of an earlier day", () => {
  it("is the same where no report came later", () => assert.equal(asOf(dossier, ids("a", "b", "c", "z")), dossier));

  it("holds no line, figure or name that only later reports hold, and counts the others anew", () => {
    const { claims, figures, utterances, counts, reports, entities } = asOf(dossier, ids("a", "b"));
    assert.deepEqual(
      reports.map(({ id }) => id),
      ["a", "b"],
    );
    assert.deepEqual(
      claims.map(({ text, texts, status }) => [text, texts, status]),
      [
        [closed, 1, "everyone"],
        [wagons, 1, "only"],
      ],
    );
    assert.deepEqual(
      figures.map(({ id, differsFrom }) => [id, differsFrom]),
      [["f1", []]],
    );
    assert.deepEqual(utterances, []);
    assert.deepEqual(
      entities[0]!.mentions.map(({ report }) => report),
      ["a", "b"],
    );
    assert.deepEqual([counts.reports, counts.texts, counts.outlets], [2, 1, 2]);
  });

  it("keeps every line that is left on evidence that is left, whichever reports there are", () => {
    for (const known of [ids("a"), ids("b"), ids("c"), ids("a", "c"), ids("b", "c")]) {
      const cut = asOf(dossier, known);
      const quotes = [
        ...(cut.title?.evidence ?? []),
        ...cut.claims.flatMap((claim) => claim.evidence),
        ...cut.figures.flatMap((figure) => [...figure.mentions, ...figure.phrases]),
        ...cut.utterances.map((utterance) => utterance.content),
        ...cut.entities.flatMap((entity) => entity.mentions),
      ];
      assert.ok(quotes.length > 0);
      for (const quote of quotes) assert.ok(known.has(quote.report));
      for (const claim of cut.claims) assert.equal(claim.text, claim.evidence[0].text);
    }
  });

  it("is empty without reports", () => {
    const { claims, reports, title } = asOf(dossier, ids());
    assert.deepEqual([claims, reports, title], [[], [], null]);
  });
});

describe("what the caller found of a watch", () => {
  const query: Watch = { kind: "query", text: "drivers -ferry" };

  it("raises the story with this evidence, and a query that was not found raises nothing", () => {
    const evidence = [dossier.claims[1]!.evidence[0]] as const;
    const rank = (story: string) =>
      rankDigest({
        date: "2026-03-10",
        dossiers: [dossier],
        watches: [query],
        found: [{ watch: query, story: story as StoryId, evidence }],
      }).entries[0]!;
    const reason = rank("quarry").reasons.find((one) => one.kind === "watch");
    assert.deepEqual([reason?.watch, reason?.evidence], [query, evidence]);
    assert.equal(
      rank("other").reasons.find((one) => one.kind === "watch"),
      undefined,
    );
    assert.equal(rank("quarry").score, rank("other").score + 5);
  });
});
