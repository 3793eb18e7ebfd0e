import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createGrouper } from "../../src/stories/index.ts";
import { at, reportOf } from "./stream.ts";

/** A day of ordinary news around the odd report. */
function ordinaryDay() {
  const grouper = createGrouper();
  for (let event = 0; event < 12; event++) {
    for (let newsroom = 0; newsroom < 2; newsroom++) grouper.add(reportOf(event, newsroom, { published: at(event + newsroom) }));
  }
  grouper.repair();
  return grouper;
}

const together = (grouper: ReturnType<typeof createGrouper>, ...ids: string[]): boolean =>
  new Set(ids.map((id) => grouper.storyOf(id))).size === 1;

describe("odd reports in a stream", () => {
  it("the ordinary day is grouped by event", () => {
    const grouper = ordinaryDay();
    for (let event = 0; event < 12; event++) assert.ok(together(grouper, `e${event}n0`, `e${event}n1`), `event ${event}`);
    assert.equal(grouper.stories().length, 12);
  });

  const dates: readonly (readonly [what: string, published: string | null])[] = [
    ["no date", null],
    ["the zero of a computer's clock", "1970-01-01T00:00:00Z"],
    ["a date of next year", "2027-03-02T00:00:00Z"],
    ["a date that is none", "last Tuesday"],
    ["a date without a time", "2026-03-02"],
  ];
  for (const [what, published] of dates) {
    it(`${what}: the report joins its event`, () => {
      const grouper = ordinaryDay();
      grouper.add(reportOf(4, 2, { published }));
      grouper.repair();
      assert.ok(together(grouper, "e4n0", "e4n2"));
      assert.equal(grouper.stories().length, 12);
    });
  }

  it("one wrong date does not move the stream's clock: later reports still join", () => {
    const grouper = ordinaryDay();
    grouper.add(reportOf(40, 0, { published: "2031-01-01" }));
    grouper.add(reportOf(3, 2, { published: at(14) }));
    grouper.repair();
    assert.ok(together(grouper, "e3n0", "e3n2"));
  });

  it("three words stay alone, as do an empty text and a prompt, and swell no story", () => {
    const grouper = ordinaryDay();
    const odd = ["Three words only", "", "Please allow cookies to continue reading this page", "...", "\u0000\ud800"];
    odd.forEach((text, index) => grouper.add({ id: `odd${index}`, title: null, text, published: at(13) }));
    odd.forEach((text, index) => grouper.add({ id: `again${index}`, title: null, text, published: at(13) }));
    grouper.repair();
    for (const [index] of odd.entries()) assert.equal(grouper.members(grouper.storyOf(`odd${index}`)!).length, 1);
    assert.equal(grouper.stories().length, 12 + 2 * odd.length);
  });

  it("a report without a title joins like others, and a title alone is enough to be kept", () => {
    const grouper = ordinaryDay();
    grouper.add({ id: "title-only", title: "Ice rink in Nordvik closed", text: "", published: at(12) });
    grouper.repair();
    assert.notEqual(grouper.storyOf("title-only"), undefined);
  });

  it("ten thousand identical pages are one text of one story, and other stories go on", () => {
    const grouper = ordinaryDay();
    const page = reportOf(30, 0);
    for (let index = 0; index < 10_000; index++) {
      grouper.add({ ...page, id: `page${index}`, outlet: `Outlet ${index % 50}`, published: at(12 + index / 2000) });
    }
    grouper.add(reportOf(30, 1, { published: at(17) }));
    grouper.add(reportOf(5, 2, { published: at(17) }));
    grouper.repair();
    const story = grouper.storyOf("page0")!;
    assert.equal(grouper.storyOf("page9999"), story);
    assert.equal(grouper.storyOf("e30n1"), story);
    const counts = grouper.counts(story);
    assert.deepEqual([counts.reports, counts.outlets.count, counts.independentTexts.count], [10_001, 51, 2]);
    assert.ok(together(grouper, "e5n0", "e5n2"));
    assert.equal(grouper.stories().length, 13);
  });

  it("a report that ends with pages of another event's background joins the event that it begins with", () => {
    const grouper = ordinaryDay();
    const begun = [reportOf(3, 2).text, reportOf(3, 3).text].join("\n");
    const background = Array.from({ length: 6 }, (_, newsroom) => reportOf(8, newsroom + 4).text).join("\n");
    grouper.add({ ...reportOf(3, 2), id: "long", text: `${begun}\n${background}`, published: at(14) });
    grouper.repair();
    assert.ok(together(grouper, "long", "e3n0"));
    assert.ok(!together(grouper, "long", "e8n0"));
  });

  it("one report that arrives twice is one report", () => {
    const grouper = ordinaryDay();
    const before = grouper.storyOf("e7n0");
    const assignment = grouper.add(reportOf(7, 0, { published: at(7) }));
    assert.deepEqual([assignment.kind, assignment.story], ["repeated", before]);
    assert.equal(grouper.members(before!).length, 2);
  });

  it("clocks that go backwards change nothing for the reports' stories", () => {
    const grouper = createGrouper();
    for (let newsroom = 0; newsroom < 3; newsroom++) {
      for (let event = 11; event >= 0; event--) grouper.add(reportOf(event, newsroom, { published: at(event * 2 + newsroom) }));
    }
    grouper.repair();
    for (let event = 0; event < 12; event++) assert.ok(together(grouper, `e${event}n0`, `e${event}n1`, `e${event}n2`), `event ${event}`);
  });

  it("a report corrected after days stays in its story under its id, and both states are kept", () => {
    const grouper = ordinaryDay();
    const first = reportOf(2, 0, { published: at(2) });
    const story = grouper.storyOf(first.id)!;
    const corrected = {
      ...first,
      text: `${first.text} A correction: the first report gave a wrong number of Drodrobra.`,
      published: at(90),
    };
    assert.equal(grouper.add(corrected).kind, "corrected");
    assert.equal(grouper.add(corrected).kind, "repeated");
    assert.equal(grouper.storyOf(first.id), story);
    const versions = grouper.versions(first.id);
    assert.equal(versions.length, 2);
    assert.ok(versions[1]!.kept > 0.5);
    assert.equal(grouper.members(story).length, 2);
  });

  it("a live blog that never ends is one text whose states are versions, and draws no other report in", () => {
    const grouper = ordinaryDay();
    let text = "Live: all the news of the day from our newsroom in Sanjar.";
    for (let entry = 0; entry < 60; entry++) {
      text += `\n${reportOf(100 + entry, entry % 3).text}`;
      grouper.add({ id: `blog${entry}`, title: "Live blog", text, url: "https://example.org/live", published: at(13 + entry / 10) });
    }
    for (let event = 200; event < 210; event++) grouper.add(reportOf(event % 12, 2, { id: `later${event}`, published: at(20) }));
    grouper.repair();
    const story = grouper.storyOf("blog0")!;
    const members = grouper.members(story);
    assert.equal(grouper.storyOf("blog59"), story);
    assert.equal(grouper.counts(story).independentTexts.count, 1);
    assert.ok(members.every((member) => member.id.startsWith("blog")));
    assert.ok(grouper.versions("blog0").length >= 60);
  });

  it("late reports land in the event of their date, and open its story again", () => {
    const grouper = ordinaryDay();
    for (let hour = 0; hour < 30; hour++) grouper.add(reportOf(50 + hour, 0, { published: at(24 * 8 + hour) }));
    const story = grouper.storyOf("e6n0")!;
    assert.equal(grouper.isOpen(story), false);
    grouper.add(reportOf(6, 2, { published: at(9) }));
    grouper.repair();
    assert.equal(grouper.storyOf("e6n2"), story);
  });
});
