import assert from "node:assert/strict";
import { test } from "node:test";
import { gather } from "../../src/dossier/material/material.ts";
import type { Material } from "../../src/dossier/material/material.ts";
import { SameSentences } from "../../src/dossier/material/same-sentences.ts";
import { statementsOf } from "../../src/dossier/claims/statements.ts";
import type { View } from "../../src/dossier/material/view.ts";
import { storyId } from "../../src/kernel/index.ts";
import type { ReportId } from "../../src/kernel/index.ts";
import { loadModels } from "../../src/model-files.ts";
import type { Report } from "../../src/page/index.ts";
import { read } from "../../src/reading/index.ts";
import type { Reading } from "../../src/reading/index.ts";
import { reportOf } from "./reports.ts";

const readBody = (body: string, at: number): { report: Report; reading: Reading } => {
  const report = reportOf(body, at);
  return { report, reading: read(report, loadModels()) };
};

/** Whether the sentences of two bodies that hold some words are one to a story of both. */
function areOne(left: string, right: string, words: string): boolean {
  const reports = [left, right].map(reportOf);
  const readings = reports.map((report) => read(report, loadModels()));
  const sentences = new SameSentences();
  const story = { id: storyId("test"), reports: reports.map(({ id }) => id), copies: [] };
  const material = gather({ story, reports, readings }, [], new Map(), sentences);
  const [one, other] = material.parts.map((part) => {
    const at = part.reading.sentences.findIndex(({ start, end }) => part.report.text.slice(start, end).includes(words));
    assert.ok(at >= 0, `${words} stands in ${part.report.text}`);
    return sentences.in(material, part)[at];
  });
  return one !== undefined && one === other;
}

test("a sentence is the same in two texts when its words, their reading and whom they name are", () => {
  const table: readonly (readonly [left: string, right: string, words: string, same: boolean])[] = [
    ["Snow fell. The ferry ran aground off Vik.", "It was late on Monday. The ferry ran aground off Vik.", "ran aground", true],
    ["Snow fell. Anna Holm opened the quay of Vik.", "Rain fell. Anna Holm opened the quay of Vik.", "opened", true],
    // Other words, however few.
    ["Snow fell. The ferry ran aground off Vik.", "Snow fell. The ferry ran aground near Vik.", "ran aground", false],
    // "He" is another one.
    ["Anna Holm spoke. Karel Novik left. He was tired.", "Anna Holm left. Jan Lund spoke. He was tired.", "was tired", false],
    // No mark parts it from the headline: an owner is looked for there.
    ["The ferry ran aground off Vik.", "Snow fell. The ferry ran aground off Vik.", "ran aground", false],
    // Which two countries are meant hangs on the whole text.
    ["Norway met Sweden. The two countries agreed.", "Norway met Sweden. The two countries agreed.", "two countries", false],
    // Words of somebody in the one, and the report's own in the other.
    ["“The quay is safe. The quay will hold,” Anna Holm said.", "The quay is safe. The quay will hold.", "will hold", false],
  ];
  for (const [left, right, words, same] of table) assert.equal(areOne(left, right, words), same, `${left} | ${right}`);
});

test("a sentence is looked at again when a word of it stands for another entity than before", () => {
  const body = "Oslo was cold. The Norwegian ferry hit a reef, and the Norwegian navy sent a tug.";
  const texts = [body, `Rain fell. ${body}`, "Norway paid. Norway was thanked. Norway will pay again."].map(readBody);
  const sentences = new SameSentences();
  const told = (count: number, before: ReadonlyMap<ReportId, View>, kept: SameSentences): Material => {
    const now = texts.slice(0, count);
    const reports = now.map(({ report }) => report);
    const story = { id: storyId("test"), reports: reports.map(({ id }) => id), copies: [] };
    return gather({ story, reports, readings: now.map(({ reading }) => reading) }, [], before, kept);
  };
  const partiesIn = (material: Material): readonly (readonly string[])[] =>
    material.parts.flatMap((part) => statementsOf(material, part).map(({ agents, terms }) => [...agents, ...terms]));
  const first = told(2, new Map(), sentences);
  const before = partiesIn(first);
  const grown = told(3, new Map(first.parts.map(({ report, view }) => [report.id, view])), sentences);
  const after = partiesIn(grown);
  assert.deepEqual(after, partiesIn(told(3, new Map(), new SameSentences())));
  // The Norwegian ferry is that of Oslo as long as nobody names Norway.
  assert.notDeepEqual(after.slice(0, before.length), before);
});
