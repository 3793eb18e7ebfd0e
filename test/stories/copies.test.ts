import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compareVersions, countStory, createGrouper, groupInputs, type StoryInput } from "../../src/stories/index.ts";
import { copyRecipes } from "../../training/stories/copy-recipes.ts";
import { readAgency } from "../../src/stories/agencies.ts";
import { at, reportOf } from "./stream.ts";

const copiesOf = (inputs: readonly StoryInput[]): string[] =>
  groupInputs(inputs).flatMap((story) => story.copies.map((copy) => `${copy.report} ${copy.kind} of ${copy.of}`));

describe("copies", () => {
  for (const recipe of copyRecipes) {
    it(`${recipe.name}: the copy is found, the second newsroom's report is none`, () => {
      for (let event = 0; event < 8; event++) {
        const original = reportOf(event, 0);
        const copy = { ...original, id: "z", text: recipe.make(original.text, reportOf(event + 40, 1).text, event) };
        const found = copiesOf([original, copy, reportOf(event, 1)]);
        assert.equal(found.length, 1, `event ${event}: ${found.join()}`);
        assert.match(found[0]!, /^z \w+ of/);
      }
    });
  }

  it("a long quotation that two reports share makes neither a copy", () => {
    const speech = reportOf(60, 0).text.replaceAll('"', "");
    const [one, other] = [reportOf(60, 1), reportOf(60, 2)].map((report) => ({ ...report, text: `${report.text}\n"${speech}"` }));
    assert.deepEqual(copiesOf([one!, other!]), []);
  });

  it("an agency's credit line says what kind of copy it is", () => {
    const original = { ...reportOf(1, 0), agency: "Reuters" };
    assert.deepEqual(copiesOf([original, { ...reportOf(1, 0), id: "z", text: `${reportOf(70, 0).text.slice(0, 300)} ${original.text}` }]), [
      "z agency of e1n0",
    ]);
  });

  const credits: readonly (readonly [text: string, agency: string | null])[] = [
    ["WARSAW (AP) — The river rose again.", "AP"],
    ["(Reuters) - Shares fell.", "Reuters"],
    ["MOSCOW, March 3. /TASS/. The minister left.", "TASS"],
    ["The river rose.\nCopyright 2020 The Associated Press. All rights reserved.", "AP"],
    ["The river rose. (Reporting by Ann Lee, Reuters)", "Reuters"],
    ["The minister told Reuters that the river rose.", null],
    ["The PA system of the stadium failed.", null],
    ["", null],
  ];
  for (const [text, agency] of credits) {
    it(`the agency credited in "${text.slice(0, 40).replace("\n", " ")}" is ${agency}`, () => assert.equal(readAgency(text), agency));
  }

  it("two states of one address are versions, and what stands at an address later may be something else", () => {
    const grouper = createGrouper();
    const url = "https://example.org/a";
    grouper.add(reportOf(1, 0, { url, published: at(0) }));
    assert.equal(
      grouper.add({ ...reportOf(1, 0, { url, published: at(1) }), id: "later", text: `${reportOf(1, 0).text} ${reportOf(1, 1).text}` })
        .kind,
      "copy",
    );
    assert.equal(grouper.add(reportOf(2, 0, { url, published: at(2) })).kind, "new");
    const versions = grouper.versions("later");
    assert.deepEqual(
      versions.map((version) => version.report),
      ["e1n0", "later"],
    );
    const [first, second] = versions;
    assert.deepEqual([first!.kept, first!.gained, first!.lost], [1, [], []]);
    assert.ok(second!.gained.length > 0 && second!.gained.every((term) => reportOf(1, 1).text.includes(term)), second!.gained.join());
    assert.deepEqual(second!.lost, []);
  });

  it("versions are compared sentence by sentence, marks and case aside", () => {
    const change = compareVersions(
      'Two were hurt. "We saw it," he said. The road is shut.',
      "Three were hurt. \u201cWe saw it,\u201d he said. The road is shut. It opens on Friday.",
    );
    assert.deepEqual(change, { added: ["Three were hurt.", "It opens on Friday."], removed: ["Two were hurt."], kept: 2 / 3 });
    assert.deepEqual(compareVersions("", "New."), { added: ["New."], removed: [], kept: 1 });
  });
});

describe("the four counts", () => {
  const report = { outlet: null, publisher: null, agency: null, copyOf: null, copyKind: null };
  it("tell reports, outlets, publishers and independent texts apart, each with its reports", () => {
    const counts = countStory([
      { ...report, id: "a", outlet: "Courier", publisher: "North Press" },
      { ...report, id: "b", outlet: "Herald", publisher: "North Press" },
      { ...report, id: "c", outlet: "Weekly", copyOf: "a", copyKind: "reprint" },
      { ...report, id: "d", copyOf: "a", copyKind: "reprint" },
      { ...report, id: "e" },
    ]);
    assert.equal(counts.reports, 5);
    assert.deepEqual([counts.outlets.count, counts.publishers.count, counts.independentTexts.count], [4, 3, 3]);
    assert.deepEqual(counts.publishers.entries[0], { name: "North Press", reports: ["a", "b"] });
    assert.deepEqual(counts.independentTexts.entries[0], { name: "a", reports: ["a", "c", "d"] });
  });

  it("adding a reprint changes no count of independent texts", () => {
    const one = { ...report, id: "a", outlet: "Courier" };
    const more = countStory([one, { ...report, id: "b", outlet: "Herald", copyOf: "a", copyKind: "same" }]);
    assert.equal(more.independentTexts.count, countStory([one]).independentTexts.count);
  });
});
