import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Span } from "../../src/kernel/index.ts";
import { loadModels } from "../../src/model-files.ts";
import type { Report } from "../../src/page/index.ts";
import { correctReading, read } from "../../src/reading/index.ts";
import type { ChosenSpeaker, Reading, ReadingCorrection } from "../../src/reading/index.ts";
import { reportOf } from "../dossier/reports.ts";

const body = `Anna Holm, the harbour master of Torvik, opened the new quay on Monday. "The quay will hold for a hundred years," Anna Holm said. "Nobody has to fear the storms."

Peter Holm, a fisherman, did not agree. "The stones are too small," Holm said. He left before the music began.`;

const report: Report = reportOf(body);
const reading: Reading = read(report, loadModels());

/** The place of the n-th occurrence of words. */
function at(words: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) start = report.text.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return { report: report.id, start, end: start + words.length };
}

/** "Speaker: words" of each utterance. */
function saidIn(one: Reading): readonly string[] {
  return one.utterances.map(({ actor, content }) => {
    const name = actor === null ? "nobody" : one.actors[actor]!.name;
    return `${name}: ${report.text.slice(content.start, content.end)}`;
  });
}

const quay = "The quay will hold for a hundred years,";
const storms = "Nobody has to fear the storms.";
const stones = "The stones are too small,";

function saidBy(words: string, speaker: ChosenSpeaker, named: Span): ReadingCorrection {
  return { kind: "said-by", places: [at(words)], others: [named], speaker };
}

describe("a corrected reading", () => {
  it("takes a bare surname for the first one of that name, before anybody corrects it", () => {
    assert.deepEqual(saidIn(reading), [`Anna Holm: ${quay}`, `Anna Holm: ${storms}`, `Anna Holm: ${stones}`]);
  });

  const cases: readonly (readonly [title: string, correction: ReadingCorrection, said: readonly string[]])[] = [
    [
      "words that are no quotation are no utterance, the others keep theirs",
      { kind: "no-quotation", places: [at(quay)] },
      [`Anna Holm: ${storms}`, `Anna Holm: ${stones}`],
    ],
    [
      "words of a wrong speaker are nobody's, nor are those that go on with them",
      { kind: "wrong-speaker", places: [at(quay)] },
      [`nobody: ${quay}`, `nobody: ${storms}`, `Anna Holm: ${stones}`],
    ],
    [
      "the second part alone can be another's",
      { kind: "wrong-speaker", places: [at(storms)] },
      [`Anna Holm: ${quay}`, `nobody: ${storms}`, `Anna Holm: ${stones}`],
    ],
    [
      "words are another's whom the report names, and so are those that go on with them",
      saidBy(quay, { name: "Peter Holm", type: "person" }, at("Peter Holm")),
      [`Peter Holm: ${quay}`, `Peter Holm: ${storms}`, `Anna Holm: ${stones}`],
    ],
    [
      "words are another's whom only another report names",
      saidBy(storms, { name: "Ivar Lund", type: "person" }, { ...at("Peter Holm"), report: "r-other" as Span["report"] }),
      [`Anna Holm: ${quay}`, `Ivar Lund: ${storms}`, `Anna Holm: ${stones}`],
    ],
    [
      "a part of a quotation is not the quotation",
      { kind: "no-quotation", places: [at("the storms")] },
      [`Anna Holm: ${quay}`, `Anna Holm: ${storms}`, `Anna Holm: ${stones}`],
    ],
    [
      "a name that is another's takes the words that are attributed to it along",
      { kind: "apart", places: [at("Holm", 4)], others: [at("Anna Holm")] },
      [`Anna Holm: ${quay}`, `Anna Holm: ${storms}`, `Holm: ${stones}`],
    ],
    [
      "the names of two actors are apart already",
      { kind: "apart", places: [at("Anna Holm")], others: [at("Peter Holm")] },
      [`Anna Holm: ${quay}`, `Anna Holm: ${storms}`, `Anna Holm: ${stones}`],
    ],
  ];
  for (const [title, correction, said] of cases) {
    it(title, () => {
      const corrected = correctReading(report.text, reading, [correction]);
      assert.deepEqual(saidIn(corrected), said);
      for (const { continues } of corrected.utterances) assert.ok(continues === null || corrected.utterances[continues] !== undefined);
      for (const { actor } of [...corrected.names, ...corrected.references]) assert.ok(corrected.actors[actor] !== undefined);
    });
  }

  it("goes by the later of two words about one speaker, and knows an actor who was told apart", () => {
    const peter = saidBy(quay, { name: "Peter Holm", type: "person" }, at("Peter Holm"));
    const nobody: ReadingCorrection = { kind: "wrong-speaker", places: [at(quay)] };
    const first = (...corrections: readonly ReadingCorrection[]): string => saidIn(correctReading(report.text, reading, corrections))[0]!;
    assert.equal(first(peter, nobody), `nobody: ${quay}`);
    assert.equal(first(nobody, peter), `Peter Holm: ${quay}`);
    const fisherman = saidBy(quay, { name: "Holm", type: "person" }, at("Holm", 4));
    const apart: ReadingCorrection = { kind: "apart", places: [at("Holm", 4)], others: [at("Anna Holm")] };
    assert.equal(first(fisherman, apart), `Holm: ${quay}`);
    const { source } = correctReading(report.text, reading, [peter]).utterances[0]!;
    assert.equal(report.text.slice(source!.start, source!.end), "Peter Holm", "the name that was chosen is the evidence");
  });

  it("is the reading itself when the places are of another report or beyond the text", () => {
    const elsewhere = { ...at(quay), report: "r-other" as Span["report"] };
    const beyond = { report: report.id, start: 100_000, end: 100_010 };
    for (const place of [elsewhere, beyond]) {
      assert.deepEqual(correctReading(report.text, reading, [{ kind: "no-quotation", places: [place] }]), reading);
    }
  });
});
