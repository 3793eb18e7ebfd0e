import assert from "node:assert/strict";
import { test } from "node:test";
import { packReading } from "../../src/desk/packing/reading.ts";
import { packReport } from "../../src/desk/packing/report.ts";
import { compileStory } from "../../src/desk/threads/compile-story.ts";
import { KeptStories } from "../../src/desk/threads/kept-stories.ts";
import type { KeptText } from "../../src/desk/threads/kept-stories.ts";
import { createMemory } from "../../src/dossier/index.ts";
import { storyId } from "../../src/kernel/index.ts";
import type { ReportId } from "../../src/kernel/index.ts";
import { loadModels } from "../../src/model-files.ts";
import { read } from "../../src/reading/index.ts";
import { reportOf } from "../dossier/reports.ts";

const bodies = Array.from({ length: 24 }, (_, at) =>
  [
    at % 2 === 0 ? "The ferry Aurora ran aground off Lindholm on Tuesday." : "Off Lindholm the ferry Aurora ran aground on Tuesday.",
    `“The pilot was asleep when the ship left the channel,” the harbour master of Vik told ${at} reporters.`,
  ].join(" "),
);

test("a thread that kept a story makes of it the same bytes as one that did not, and reads only what has changed", () => {
  const reports = bodies.map(reportOf);
  const members = reports.map((report) => ({ body: packReport(report), reading: packReading(read(report, loadModels())) }));
  const material = (count: number): Parameters<typeof compileStory>[0] => ({
    story: { id: storyId("ferry"), reports: reports.slice(0, count).map((report) => report.id), copies: [] },
    // As another thread sends them: equal bytes, not the same ones.
    members: members.slice(0, count).map((member) => ({ body: member.body.slice(), reading: member.reading.slice() })),
    corrections: [],
  });
  const stories = new KeptStories();
  for (const count of [22, 23, 24, 21]) {
    const kept = compileStory(material(count), loadModels(), stories);
    assert.deepEqual(kept, compileStory(material(count), loadModels(), new KeptStories()), `${count} reports`);
    assert.equal(stories.reports, count);
  }
  const [first] = stories.take(storyId("ferry")).texts.values();
  assert.ok(first !== undefined && first.unpacked.report.id === reports[0]!.id);
});

test("big stories are kept up to a number of reports, the last one first; small ones and larger ones are not", () => {
  const stories = new KeptStories();
  const story = (reports: number) => ({
    texts: new Map(Array.from({ length: reports }, (_, at) => [`r${at}` as ReportId, {} as KeptText] as const)),
    memory: createMemory(),
  });
  const table: readonly (readonly [id: string, reports: number, kept: number])[] = [
    ["small", 19, 0],
    ["first", 200, 200],
    ["second", 300, 500],
    ["too large", 601, 500],
    ["third", 150, 450],
    ["second", 310, 460],
    ["all", 600, 600],
  ];
  for (const [id, reports, kept] of table) {
    stories.keep(storyId(id), story(reports));
    assert.equal(stories.reports, kept, id);
  }
  assert.equal(stories.take(storyId("all")).texts.size, 600);
  assert.equal(stories.take(storyId("all")).texts.size, 0, "what is taken is no longer kept");
});
