import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hasMoved, newSince, rankDigest } from "../../src/digest/index.ts";
import { toDossier } from "./dossiers.ts";
import type { WrittenReport, WrittenStory } from "./dossiers.ts";

const closed = "The quarry above Brennick was closed after a slope slid into the pit on Monday night.";
const rubble = "Workers counted 14 wagons under the rubble before they had to leave the pit.";
const recount = "Workers counted 17 wagons under the rubble when the water had gone down.";
const inquiry = "The mining office in Tarn opened an inquiry and asked the owner for the plans of the wall.";
const said = "Nobody told us that the wall was moving";

const monday: WrittenReport = { id: "m", sentences: [closed, rubble] };
const mondayFigure = { id: "f1", report: "m", phrase: "14 wagons", value: 14, unit: "wagon" };

function story(reports: readonly WrittenReport[], rest: Partial<WrittenStory> = {}) {
  return toDossier({ story: "quarry", title: closed, reports, ...rest });
}

const before = rankDigest({ date: "2026-03-10", dossiers: [story([monday], { figures: [mondayFigure] })] });

describe("a story that was shown before", () => {
  const after = (dossier: ReturnType<typeof story>) =>
    rankDigest({ date: "2026-03-11", dossiers: [dossier], memory: before.memory, since: before.date });

  const still: readonly (readonly [title: string, reports: readonly WrittenReport[]])[] = [
    ["came again as it was", [monday]],
    ["got a reprint", [monday, { id: "r", copyOf: "m", sentences: [closed, rubble] }]],
    [
      "got a report that says the same in nearly the same words",
      [monday, { id: "p", sentences: ["After a slope slid into the pit on Monday night the quarry above Brennick was closed."] }],
    ],
    ["got an edited page with the old sentences in another order", [{ id: "m2", sentences: [rubble, closed] }]],
  ];
  for (const [title, reports] of still) {
    it(`is left out when it ${title}`, () => {
      const digest = after(story(reports));
      assert.deepEqual(digest.entries, []);
      assert.deepEqual(
        digest.leftOut.map(({ story: id, why }) => [id, why]),
        [["quarry", "unmoved"]],
      );
    });
  }

  it("stays left out on the days after, because its record is carried on", () => {
    const second = after(story([monday]));
    const third = rankDigest({ date: "2026-03-12", dossiers: [story([monday])], memory: second.memory, since: second.date });
    assert.deepEqual(third.entries, []);
  });

  it("comes back as new when it was not heard of for more than a month", () => {
    const second = rankDigest({ date: "2026-04-20", dossiers: [], memory: before.memory });
    assert.deepEqual(second.memory, []);
  });

  it("comes again with new claims only", () => {
    const [entry] = after(story([monday, { id: "t", sentences: [closed, inquiry] }])).entries;
    assert.deepEqual(
      entry?.lines.map((line) => [line.kind, line.text]),
      [["claim", inquiry]],
    );
    assert.deepEqual(entry?.news?.reports, ["t"]);
    assert.equal(entry?.news?.texts, 1);
    assert.equal(entry?.news?.date, "2026-03-10");
    assert.deepEqual(
      entry?.reports.map(({ id, isNew }) => [id, isNew]),
      [
        ["m", false],
        ["t", true],
      ],
    );
  });

  it("tells a claim that was read behind another sentence, and none that cannot be understood without it", () => {
    const told = story([monday, { id: "t", sentences: [closed, inquiry] }]);
    const behind = (leans: boolean) => ({
      ...told,
      claims: told.claims.map((claim) => (claim.text === inquiry ? { ...claim, context: told.claims[0]!.evidence[0], leans } : claim)),
    });
    assert.deepEqual(
      [false, true].map((leans) => after(behind(leans)).entries.flatMap(({ lines }) => lines.map(({ text }) => text))),
      [[inquiry], []],
    );
  });

  it("tells a changed figure with what it was, inside the sentence that tells it", () => {
    const figure = { id: "f2", report: "t", phrase: "17 wagons", value: 17, unit: "wagon", differsFrom: ["f1"] };
    const [entry] = after(story([monday, { id: "t", sentences: [recount] }], { figures: [mondayFigure, figure] })).entries;
    const [line] = entry!.lines;
    assert.ok(line?.kind === "figure");
    assert.deepEqual([line.text, line.figure.text, line.before.text], [recount, "17 wagons", "14 wagons"]);
    assert.equal(line.before.evidence[0].report, "m");
    assert.equal(entry!.lines.length, 1, "the claim that holds the figure is not told twice");
  });

  it("tells a changed figure of an edited page, whose old version is gone", () => {
    const figure = { id: "f1", report: "m2", phrase: "17 wagons", value: 17, unit: "wagon" };
    const [entry] = after(story([{ id: "m2", sentences: [closed, recount] }], { figures: [figure] })).entries;
    const [line] = entry!.lines;
    assert.ok(line?.kind === "figure");
    assert.deepEqual([line.figure.text, line.before.text, line.before.evidence[0].report], ["17 wagons", "14 wagons", "m"]);
  });

  it("tells one new quotation, and none that another outlet had already", () => {
    const quotation = { id: "u2", report: "t", words: said, speaker: "Ada Holm" };
    const reports = [monday, { id: "t", sentences: [`${said}, Ada Holm said.`] }];
    const [entry] = after(story(reports, { quotations: [quotation] })).entries;
    assert.deepEqual(entry?.news?.utterances, ["u2"]);
    const shown = rankDigest({ date: "2026-03-10", dossiers: [story(reports, { quotations: [quotation] })] });
    const repeated = { id: "u3", report: "w", words: said, speaker: "Ada Holm", variants: ["u2"] };
    const later = story([...reports, { id: "w", sentences: [`${said}, Ada Holm said.`] }], { quotations: [quotation, repeated] });
    assert.deepEqual(newSince(later, shown.memory)?.utterances, []);
  });

  it("tells a quoted fragment with its clause, which is not all the speaker's", () => {
    const clause = "The company “failed” the town";
    const reports = [monday, { id: "t", sentences: ["The company “failed”", "the town, Ada Holm said."] }];
    const quotation = { id: "u2", report: "t", words: "failed", clause, speaker: "Ada Holm" };
    const [entry] = after(story(reports, { quotations: [quotation] })).entries;
    const line = entry!.lines.find(({ kind }) => kind === "quotation");
    assert.ok(line?.kind === "quotation");
    assert.deepEqual([line.text, line.own, line.evidence[0].text], [clause, false, clause]);
  });

  it("is told in whole sentences where there are some", () => {
    const clause = "the wall of the pit had been moving for months before the night of the slide";
    const [entry] = after(story([monday, { id: "t", sentences: [clause, inquiry] }])).entries;
    assert.deepEqual(
      entry?.lines.map((line) => line.text),
      [inquiry, clause],
    );
  });

  it("is ranked by its new texts, not by those that were counted already", () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ id: `o${at}`, sentences: [closed] }));
    const shown = rankDigest({ date: "2026-03-10", dossiers: [story(many)] });
    const moved = story([...many, { id: "t", sentences: [inquiry] }]);
    const [entry] = rankDigest({ date: "2026-03-11", dossiers: [moved], memory: shown.memory }).entries;
    assert.deepEqual(
      entry?.reasons.find((reason) => reason.kind === "texts"),
      { kind: "texts", count: 1, points: 1 },
    );
  });

  it("is known by its sentences when its only page was edited and it got another id", () => {
    const edited = toDossier({ story: "renamed", title: closed, reports: [{ id: "m2", sentences: [closed, rubble, inquiry] }] });
    const [entry] = after(edited).entries;
    assert.deepEqual(
      entry?.lines.map((line) => line.text),
      [inquiry],
    );
  });

  it("is known when it was merged into another story, and when it was split", () => {
    const merged = toDossier({ story: "other", title: closed, reports: [monday, { id: "x", sentences: [inquiry] }] });
    assert.deepEqual(newSince(merged, before.memory)?.reports, ["x"]);
    const whole = rankDigest({ date: "2026-03-10", dossiers: [story([monday, { id: "t", sentences: [inquiry] }])] });
    const half = toDossier({ story: "half", reports: [{ id: "t", sentences: [inquiry] }] });
    assert.equal(hasMoved(newSince(half, whole.memory)!), false);
  });
});

it("a story that was never shown has no news", () => {
  assert.equal(newSince(story([monday]), []), undefined);
});
