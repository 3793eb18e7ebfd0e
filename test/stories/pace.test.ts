import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createGrouper, type Grouper } from "../../src/stories/index.ts";
import type { LiveStory } from "../../src/stories/grouper-state.ts";
import { lagBehind, lagBetween, longestSilence } from "../../src/stories/pace.ts";
import { at, reportOf } from "./stream.ts";

const hourMs = 3_600_000;

/** A story of so many reports from one hour to another. */
function storyOf(reports: number, from: number, to: number): LiveStory {
  const members = Array.from({ length: reports }, (_, index) => index);
  return { id: `s${from}` as LiveStory["id"], members, rivals: [], first: from * hourMs, last: to * hourMs, reopened: 0 };
}

describe("a story's own pace", () => {
  const silences: readonly [what: string, story: LiveStory, hours: number][] = [
    ["two days at least", storyOf(1, 0, 0), 48],
    ["of reports every hour: two days", storyOf(10, 0, 9), 48],
    ["of one report a day: six days", storyOf(5, 0, 96), 144],
    ["of one report a week: two weeks at most", storyOf(3, 0, 336), 336],
    ["without times: two days", { ...storyOf(3, 0, 0), first: Number.NaN, last: Number.NaN }, 48],
  ];
  for (const [what, story, hours] of silences) {
    it(`bounds the silence before it closes: ${what}`, () => assert.equal(longestSilence(story, 48 * hourMs) / hourMs, hours));
  }

  it("a silence speaks against a fast story more than against a slow one, and never without a pace", () => {
    const fast = storyOf(10, 0, 9);
    const slow = storyOf(5, 0, 96);
    assert.ok(lagBehind(fast, fast.last + 36 * hourMs) > lagBehind(slow, slow.last + 36 * hourMs));
    assert.equal(lagBehind(storyOf(2, 0, 9), 400 * hourMs), 0);
    assert.equal(lagBehind(fast, 5 * hourMs), 0, "amid its reports");
    assert.equal(lagBehind(fast, Number.NaN), 0, "a report without a time");
    assert.equal(lagBehind(fast, fast.last + 400 * hourMs), lagBehind(fast, fast.last + 800 * hourMs), "bounded");
  });

  it("the silence before a story counts as that after it, and is the same from both sides", () => {
    const one = storyOf(4, 0, 10);
    const other = storyOf(4, 60, 70);
    assert.equal(lagBetween(one, other), lagBetween(other, one));
    assert.ok(lagBetween(one, other) > 0);
    assert.equal(lagBetween(one, one), 0);
    assert.equal(lagBehind(other, one.last), lagBehind(one, other.first));
  });
});

/** Half of the sentences from one event's words, half from another's. */
function mixOf(event: number, other: number, newsroom: number): string {
  const sentences = (which: number): string[] => reportOf(which, newsroom).text.split(/(?<=[.”"]) (?=[A-Z"])/u);
  return [...sentences(event).slice(0, 6), ...sentences(other).slice(0, 7)].join(" ");
}

function tellSaga(grouper: Grouper): void {
  for (const [episode, hour] of [
    [501, 0],
    [512, 24 * 12],
  ] as const) {
    for (let newsroom = 0; newsroom < 3; newsroom++) {
      // Other newsrooms each time, or the sentences of the affair would be copies.
      const text = mixOf(episode, 500, newsroom + episode);
      grouper.add({ id: `e${episode}n${newsroom}`, title: null, text, published: at(hour + newsroom) });
      for (let event = 0; event < 20; event++) grouper.add(reportOf(event + hour, newsroom, { published: at(hour + newsroom) }));
    }
  }
  grouper.repair();
}

describe("long-running stories", () => {
  it("two episodes of one affair, twelve days apart, are two stories and one thread; other stories are in none of it", () => {
    const grouper = createGrouper();
    tellSaga(grouper);
    const [first, second] = [grouper.storyOf("e501n0")!, grouper.storyOf("e512n0")!];
    assert.notEqual(first, second);
    const threads = grouper.threads();
    assert.equal(threads.get(second), first, "named by its earliest episode");
    assert.equal(threads.get(first), first);
    const kin = [...threads].filter(([, thread]) => thread === first).map(([story]) => story);
    const ofSaga = [501, 512].flatMap((episode) => [0, 1, 2].map((newsroom) => grouper.storyOf(`e${episode}n${newsroom}`)!));
    assert.deepEqual(new Set(kin), new Set(ofSaga));
  });

  it("what comes late lands where it belongs: dated to its event, or told when the story had closed", () => {
    const grouper = createGrouper();
    for (let newsroom = 0; newsroom < 3; newsroom++) {
      for (let event = 0; event < 20; event++) grouper.add(reportOf(event, newsroom, { published: at(newsroom) }));
    }
    const story = grouper.storyOf("e7n0")!;
    const fill = (from: number): void => {
      for (let hour = 0; hour < 12; hour++) grouper.add(reportOf(from + hour, 0, { published: at(from + hour) }));
    };
    fill(52);
    assert.equal(grouper.isOpen(story), false);
    grouper.add(reportOf(7, 3, { published: at(54) }));
    grouper.repair();
    assert.equal(grouper.storyOf("e7n3"), story);
    assert.equal(grouper.isOpen(story), true, "open again");
    fill(240);
    grouper.add(reportOf(7, 4, { published: at(4) }));
    grouper.repair();
    assert.equal(grouper.storyOf("e7n4"), story, "back-fill");
  });
});
