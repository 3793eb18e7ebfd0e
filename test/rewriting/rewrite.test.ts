import assert from "node:assert/strict";
import test from "node:test";
import { renderHtml, renderJson, renderMarkdown, renderText, rewriteBriefing } from "../../src/index.ts";
import type { Dossier } from "../../src/index.ts";
import { fitsSchema } from "../editions/fits-schema.ts";
import { collateFerry, lineWith, scripted } from "./story.ts";

const ferry = collateFerry();
const aground = lineWith(ferry, "ran aground");
const unhurt = lineWith(ferry, "Nobody was hurt");

test("sentences that their lines support stand beside the briefing, with evidence for each", async () => {
  const text = "The ferry Aurelia ran aground off Skarn on Monday, the coastguard said.";
  const { stories, notices } = await rewriteBriefing(ferry, scripted({ sentences: [{ text, lines: [aground] }] }));
  const { rewriting, brief } = stories[0]!.dossier;
  assert.deepEqual(brief, ferry.stories[0]!.dossier.brief);
  assert.equal(rewriting?.model, "scripted");
  assert.deepEqual(
    rewriting?.sentences.map((sentence) => [sentence.text, sentence.claims]),
    [[text, [aground]]],
  );
  assert.ok(rewriting?.sentences[0]!.evidence.some((quote) => quote.text.includes("ran aground")));
  assert.deepEqual(rewriting?.dropped, []);
  assert.deepEqual(notices, ferry.notices);
});

test("what is invented, wrongly cited or ordered by a report is dropped and counted, and the rest stands", async () => {
  const model = scripted({
    sentences: [
      { text: "Nobody was hurt.", lines: [unhurt] },
      { text: "Nobody was hurt.", lines: [unhurt] },
      { text: "Nobody was hurt.", lines: [] },
      { text: "Nobody was hurt.", lines: [unhurt, "c999"] },
      { text: "The captain was drunk.", lines: [aground] },
      { text: "The ferry ran aground off Skarn on Monday with 221 passengers on board, the coastguard said.", lines: [aground] },
      { text: "All passengers were hurt.", lines: [unhurt] },
    ],
  });
  const { stories, notices } = await rewriteBriefing(ferry, model);
  const { rewriting } = stories[0]!.dossier;
  assert.deepEqual(
    rewriting?.sentences.map((sentence) => sentence.text),
    ["Nobody was hurt."],
  );
  assert.equal(
    rewriting?.dropped.reduce((sum, { count }) => sum + count, 0),
    5,
  );
  assert.deepEqual(rewriting?.dropped[0], { reason: "citation", count: 2 });
  assert.deepEqual(
    notices.map((notice) => notice.code),
    ["sentences-dropped"],
  );
});

test("the words of the reports reach the model as data inside the fence only", async () => {
  const model = scripted({ sentences: [] });
  await rewriteBriefing(ferry, model);
  const [{ instructions, material }] = model.asked as [(typeof model.asked)[number]];
  assert.doesNotMatch(instructions, /Aurelia|Skarn|Ignore/);
  const lines = material.split("\n");
  assert.equal(lines[0], lines.at(-1));
  for (const line of lines.slice(1, -1)) assert.ok(Array.isArray((JSON.parse(line) as { wordings: unknown }).wordings));
});

test("when nothing is left or the model fails, the dossier is as it was, with a notice", async () => {
  const answers: readonly (readonly [object, string])[] = [
    [{ kind: "failed", detail: "Expected an answer, but none came." }, "model-failed"],
    [{ kind: "answer", text: "Here is your briefing: all is well." }, "model-failed"],
    [{ sentences: [] }, "model-failed"],
    [{ sentences: [{ text: "The captain was arrested.", lines: [aground] }] }, "sentences-dropped"],
  ];
  for (const [answer, code] of answers) {
    const { stories, notices } = await rewriteBriefing(ferry, scripted(answer));
    const { dossier } = stories[0]!;
    assert.equal(dossier.rewriting, undefined);
    assert.deepEqual({ ...dossier, notices: [] }, { ...ferry.stories[0]!.dossier, notices: [] });
    assert.deepEqual(
      notices.map((notice) => notice.code),
      [code],
    );
    assert.match(notices[0]!.detail, /lines of the reports stand/);
  }
});

test("every edition shows a rewritten briefing as what it is, with a mark for each sentence", async () => {
  const model = scripted({ sentences: [{ text: "Nobody was hurt.", lines: [unhurt] }] });
  const rewritten = await rewriteBriefing(ferry, model);
  const remark = "Rewritten by a model (scripted) from the lines cited; checked against them.";
  assert.match(
    renderText(rewritten, { width: 96, color: false }),
    /In short, rewritten[^]*1 {2}Nobody was hurt\. [A-B]\d[^]*Rewritten by a model/,
  );
  for (const page of [
    renderText(rewritten, { width: 96, color: false }),
    renderMarkdown(rewritten).replaceAll("\\", ""),
    renderHtml(rewritten),
  ])
    assert.ok(page.includes(remark));
  const json = JSON.parse(renderJson(rewritten)) as Dossier;
  assert.equal(json.rewriting?.model, "scripted");
  fitsSchema(json);
  for (const page of [renderText(ferry, { width: 96, color: false }), renderMarkdown(ferry), renderHtml(ferry), renderJson(ferry)])
    assert.doesNotMatch(page, /rewrit/i);
});
