import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Dossier } from "../../src/dossier/index.ts";
import type { Span } from "../../src/kernel/index.ts";
import type { ReadingCorrection } from "../../src/reading/index.ts";
import { compileReports, reportOf } from "./reports.ts";

const reports = [
  `Anna Holm, the harbour master of Torvik, opened the new quay on Monday. "The quay will hold for a hundred years," Anna Holm said.`,
  `The new quay of Torvik was opened on Monday. Anna Holm, a fisherman's widow, stayed away. "The stones are too small," Anna Holm said.`,
  `Torvik has a new quay since Monday. Anna Holm cut the ribbon, and the harbour band played until dark.`,
  `The quay of Torvik is open. Anna Holm thanked the masons on Monday, and Ann-Mari Holm sang.`,
].map(reportOf);

/** The place of the n-th occurrence of words in a report. */
function at(report: number, words: string, nth = 1): Span {
  const { id, text } = reports[report]!;
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return { report: id, start, end: start + words.length };
}

function compileWith(...corrections: readonly ReadingCorrection[]): Dossier {
  return compileReports(reports, { corrections });
}

/** Persons, each as the numbers of the reports that name them. */
function personsOf(dossier: Dossier): readonly string[] {
  const numberOf = (id: string): number => reports.findIndex((report) => report.id === id) + 1;
  return dossier.entities
    .filter((entity) => entity.type === "person")
    .map((entity) => `${entity.name} ${[...new Set(entity.mentions.map(({ report }) => numberOf(report)))].toSorted().join("")}`)
    .toSorted();
}

const apart: ReadingCorrection = { kind: "apart", places: [at(1, "Anna Holm")], others: [at(0, "Anna Holm"), at(2, "Anna Holm")] };

describe("a dossier that people corrected", () => {
  const cases: readonly (readonly [title: string, corrections: readonly ReadingCorrection[], persons: readonly string[]])[] = [
    ["joins all of one name before anybody says otherwise", [], ["Ann-Mari Holm 4", "Anna Holm 1234"]],
    [
      "keeps two apart that are not the same, and a third of whom nobody knows which one it is from both",
      [apart],
      ["Ann-Mari Holm 4", "Anna Holm 13", "Anna Holm 2", "Anna Holm 4"],
    ],
    [
      "joins those of whom a person says that they are one",
      [apart, { kind: "same", places: [at(1, "Anna Holm"), at(3, "Anna Holm")] }],
      ["Ann-Mari Holm 4", "Anna Holm 13", "Anna Holm 24"],
    ],
    [
      "joins also two whom one report tells apart",
      [{ kind: "same", places: [at(3, "Anna Holm"), at(3, "Ann-Mari Holm")] }],
      ["Anna Holm 1234"],
    ],
    [
      "goes by the later of two words about a pair",
      [apart, { kind: "same", places: [at(0, "Anna Holm"), at(1, "Anna Holm"), at(2, "Anna Holm")] }],
      ["Ann-Mari Holm 4", "Anna Holm 1234"],
    ],
  ];
  for (const [title, corrections, persons] of cases) {
    it(title, () => assert.deepEqual(personsOf(compileWith(...corrections)), persons));
  }

  it("shows a quotation with nobody, or not at all, and says so", () => {
    const [quay, stones] = [at(0, "The quay will hold for a hundred years,"), at(1, "The stones are too small,")];
    const dossier = compileWith({ kind: "wrong-speaker", places: [quay] }, { kind: "no-quotation", places: [stones] });
    const shown = dossier.utterances.map(({ speaker, content }) => [speaker.name, content.text]);
    assert.deepEqual(shown, [[null, "The quay will hold for a hundred years,"]]);
    assert.deepEqual(
      dossier.corrections.map(({ kind, evidence, lines }) => [kind, evidence[0].text, lines]),
      [
        ["wrong-speaker", "The quay will hold for a hundred years,", [dossier.utterances[0]!.id]],
        ["no-quotation", "The stones are too small,", []],
      ],
    );
  });

  it("shows a quotation with the speaker whom a person chose, by the name of whichever report names them", () => {
    const quay = at(0, "The quay will hold for a hundred years,");
    const sung: ReadingCorrection = {
      kind: "said-by",
      places: [quay],
      others: [at(3, "Ann-Mari Holm")],
      speaker: { name: "Ann-Mari Holm", type: "person" },
    };
    const shown = ({ utterances, entities }: Dossier): readonly unknown[] =>
      utterances
        .filter(({ content }) => content.start === quay.start && content.report === quay.report)
        .map(({ speaker }) => [
          speaker.name,
          entities.find(({ id }) => id === speaker.entity)?.name,
          speaker.evidence.map(({ text }) => text),
        ]);
    const dossier = compileWith(sung);
    assert.deepEqual(shown(dossier), [["Ann-Mari Holm", "Ann-Mari Holm", ["Ann-Mari Holm"]]]);
    assert.equal(dossier.utterances.find(({ speaker }) => speaker.name === "Ann-Mari Holm")!.speaker.evidence[0]!.report, reports[3]!.id);
    assert.deepEqual(
      dossier.corrections.map(({ kind, evidence, lines }) => [kind, evidence.length, lines.length]),
      [["said-by", 1, 1]],
    );
    const wrong: ReadingCorrection = { kind: "wrong-speaker", places: [quay] };
    assert.deepEqual(shown(compileWith(sung, wrong)), [[null, undefined, []]]);
    assert.deepEqual(shown(compileWith(wrong, sung)), shown(dossier));
    // Without the report that names her there is no place to show.
    const left = compileReports(reports.slice(0, 3), { corrections: [sung] });
    assert.deepEqual(shown(left), [[null, undefined, []]]);
  });

  it("names the entities that are other, and passes over what is about other reports", () => {
    const elsewhere = { ...at(0, "Anna Holm"), report: "r-other" as Span["report"] };
    const dossier = compileWith(apart, { kind: "no-quotation", places: [elsewhere] });
    const [correction, ...others] = dossier.corrections;
    assert.deepEqual(others, []);
    const names = dossier.entities.filter(({ id }) => correction!.lines.includes(id)).map(({ name }) => name);
    assert.deepEqual(names, ["Anna Holm", "Anna Holm"]);
  });

  it("is the same for every order of the reports", () => {
    const turned = compileReports(reports.toReversed(), { corrections: [apart] });
    assert.deepEqual(turned, compileWith(apart));
  });
});
