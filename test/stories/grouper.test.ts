import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createGrouper, type Grouper, restoreGrouper } from "../../src/stories/index.ts";
import { unpackSketch } from "../../src/stories/packed-sketch.ts";
import { at, reportOf } from "./stream.ts";

interface SavedSketch {
  readonly sampledOf: number;
  readonly size: number;
  readonly bits: string;
}

function fill(grouper: Grouper, events: number, newsrooms: number, from = 0): void {
  for (let newsroom = 0; newsroom < newsrooms; newsroom++) {
    for (let event = from; event < from + events; event++) grouper.add(reportOf(event, newsroom, { published: at(event + newsroom * 5) }));
  }
}

const placesOf = (grouper: Grouper): unknown => grouper.stories().map((story) => [story.id, ...story.reports]);

describe("the grouper's state", () => {
  it("is the same after saving and restoring, and places later reports as it would have", () => {
    const grouper = createGrouper();
    fill(grouper, 10, 2);
    grouper.add({ ...reportOf(3, 0), id: "copy", published: at(9) });
    grouper.split(grouper.storyOf("e4n0")!, ["e4n1"]);
    const restored = restoreGrouper([...grouper.snapshot()])!;
    assert.deepEqual([...restored.snapshot()], [...grouper.snapshot()]);
    for (const one of [grouper, restored]) {
      fill(one, 14, 3);
      one.repair();
    }
    assert.deepEqual(placesOf(restored), placesOf(grouper));
    assert.deepEqual([...restored.snapshot()], [...grouper.snapshot()]);
  });

  it("is the same from lines of reports that were kept and what changed since, of whatever version the window has left", () => {
    const grouper = createGrouper({ liveReports: 30 });
    const kept: string[] = [];
    let after = 0;
    for (let newsroom = 0; newsroom < 4; newsroom++) {
      fill(grouper, 10, newsroom + 1, newsroom * 3);
      const lines = [...grouper.snapshotAfter(after)];
      after = grouper.numbers().next;
      kept.push(...lines.filter(({ kind }) => kind === "report").map(({ line }) => line));
      const others = (wanted: string): string[] => lines.filter(({ kind }) => kind === wanted).map(({ line }) => line);
      const restored = restoreGrouper([...others("head"), ...kept, ...others("rest")])!;
      assert.deepEqual([...restored.snapshot()], [...grouper.snapshot()]);
      assert.equal(restoreGrouper([...others("head"), ...kept.slice(0, -1), ...others("rest")]), undefined, "a line is missing");
    }
    assert.ok(grouper.numbers().oldest > 0);
  });

  it("is read as it was written before hashes of sketches were packed", () => {
    const grouper = createGrouper();
    fill(grouper, 10, 2);
    const lines = [...grouper.snapshot()];
    const before = lines.map((line) => {
      const { format, report, ...rest } = JSON.parse(line) as { format?: string; report?: { sketch: SavedSketch } };
      if (format !== undefined) return JSON.stringify({ format: "variorum.grouper/3", ...rest });
      if (report === undefined) return line;
      const { sampledOf, size, bits } = report.sketch;
      const { hashes } = unpackSketch({ sampledOf, size, bits: Buffer.from(bits, "base64") });
      return JSON.stringify({
        report: { ...report, sketch: { hashes: Buffer.from(new Uint8Array(hashes.slice().buffer)).toString("base64"), sampledOf } },
      });
    });
    assert.notDeepEqual(before, lines);
    assert.deepEqual([...restoreGrouper(before)!.snapshot()], lines);
  });

  it("is rebuilt from the same reports to the same stories", () => {
    const [one, other] = [createGrouper(), createGrouper()];
    fill(one, 10, 3);
    fill(other, 10, 3);
    assert.deepEqual(placesOf(one), placesOf(other));
  });

  it("is not read from something else or from a part", () => {
    const grouper = createGrouper();
    fill(grouper, 2, 1);
    const lines = [...grouper.snapshot()];
    assert.equal(restoreGrouper(lines.slice(0, -1)), undefined);
    assert.equal(restoreGrouper(["{}"]), undefined);
    assert.equal(restoreGrouper(["not JSON"]), undefined);
    assert.equal(restoreGrouper([]), undefined);
  });

  it("is not read when a report's number was damaged", () => {
    const grouper = createGrouper();
    fill(grouper, 2, 1);
    const lines = [...grouper.snapshot()];
    for (const number of ["-1", "2", "1e15", "0.5", "null"]) {
      const damaged = lines.map((line) => line.replace('{"report":{"number":1,', `{"report":{"number":${number},`));
      assert.notDeepEqual(damaged, lines);
      assert.equal(restoreGrouper(damaged), undefined, number);
    }
  });

  it("lets the oldest reports go and keeps the newest", () => {
    const grouper = createGrouper({ liveReports: 12 });
    fill(grouper, 10, 2);
    assert.equal(grouper.storyOf("e0n0"), undefined);
    assert.notEqual(grouper.storyOf("e9n1"), undefined);
    assert.equal(
      grouper.stories().reduce((sum, story) => sum + story.reports.length, 0),
      12,
    );
  });
});

describe("a person's word", () => {
  it("merges two stories, leads the old id to the new one, and is taken back to the former ids", () => {
    const grouper = createGrouper();
    fill(grouper, 8, 2);
    grouper.repair();
    const [one, other] = [grouper.storyOf("e1n0")!, grouper.storyOf("e2n0")!];
    assert.notEqual(one, other);
    const decision = grouper.merge([one, other]);
    assert.equal(grouper.storyOf("e2n1"), grouper.storyOf("e1n0"));
    assert.equal(grouper.resolve(other), grouper.resolve(one));
    grouper.add(reportOf(5, 2, { published: at(20) }));
    grouper.repair();
    assert.equal(grouper.storyOf("e2n1"), grouper.storyOf("e1n0"), "remembered after the next repair");
    assert.equal(grouper.why("e1n0")!.by, "person");
    assert.ok(grouper.undo(decision));
    assert.deepEqual([grouper.storyOf("e1n0"), grouper.storyOf("e2n0"), grouper.storyOf("e2n1")], [one, other, other]);
    assert.equal(grouper.undo(decision), false);
  });

  it("splits a story against all likeness, also when it was settled days ago, and is taken back", () => {
    const grouper = createGrouper();
    fill(grouper, 4, 3);
    fill(grouper, 30, 1, 200);
    for (let hour = 0; hour < 20; hour++) grouper.add(reportOf(300 + hour, 0, { published: at(24 * 6 + hour) }));
    grouper.repair();
    const story = grouper.storyOf("e1n0")!;
    assert.equal(grouper.members(story).length, 3);
    const decision = grouper.split(story, ["e1n2"]);
    assert.notEqual(grouper.storyOf("e1n2"), story);
    assert.equal(grouper.storyOf("e1n1"), story);
    grouper.repair();
    assert.notEqual(grouper.storyOf("e1n2"), story);
    assert.deepEqual(
      grouper.why("e1n2")!.decisions.map((one) => one.kind),
      ["apart"],
    );
    grouper.undo(decision);
    assert.equal(grouper.storyOf("e1n2"), story);
  });

  it("takes copies along with their text", () => {
    const grouper = createGrouper();
    fill(grouper, 3, 2);
    grouper.add({ ...reportOf(1, 1), id: "copy", published: at(8) });
    const story = grouper.storyOf("e1n0")!;
    grouper.split(story, ["copy"]);
    assert.equal(grouper.storyOf("copy"), grouper.storyOf("e1n1"));
    assert.notEqual(grouper.storyOf("copy"), grouper.storyOf("e1n0"));
  });
});

describe("reasons, finding and lives", () => {
  it("why names the shared words and names, the nearest report and the days between", () => {
    const grouper = createGrouper();
    fill(grouper, 6, 2);
    const why = grouper.why("e3n1")!;
    assert.deepEqual([why.by, why.nearest!.report, why.nearest!.days], ["likeness", "e3n0", 5 / 24]);
    const text = reportOf(3, 0).text;
    assert.ok(why.terms.length >= 5);
    for (const term of why.terms) assert.ok(text.includes(term.text), term.text);
    assert.ok(why.terms.some((term) => term.kind === "name"));
    assert.equal(grouper.why("e3n0")!.by, "first");
    assert.equal(grouper.why("unknown"), undefined);
  });

  it("finds the story of a text without taking it in", () => {
    const grouper = createGrouper();
    fill(grouper, 6, 2);
    const before = [...grouper.snapshot()];
    const [found] = grouper.find(reportOf(2, 2));
    assert.deepEqual([found!.story, found!.belongs], [grouper.storyOf("e2n0"), true]);
    assert.equal(grouper.find(reportOf(2, 0))[0]!.copy!.of, "e2n0");
    assert.ok(grouper.find(reportOf(77, 0)).every((one) => !one.belongs));
    assert.deepEqual(grouper.find({ id: "", title: null, text: "", published: null }), []);
    assert.deepEqual([...grouper.snapshot()], before);
  });

  it("a story closes after days of silence and opens again with a late report", () => {
    const grouper = createGrouper();
    fill(grouper, 3, 2);
    const story = grouper.storyOf("e1n0")!;
    assert.equal(grouper.isOpen(story, Date.parse(at(24))), true);
    assert.equal(grouper.isOpen(story, Date.parse(at(24 * 20))), false);
  });

  it("every thread is named by a story, and every story has one", () => {
    const grouper = createGrouper();
    fill(grouper, 10, 2);
    const threads = grouper.threads();
    const ids = new Set(grouper.stories().map((story) => story.id));
    assert.deepEqual(new Set(threads.keys()), ids);
    for (const thread of threads.values()) assert.ok(ids.has(thread));
  });
});
