import assert from "node:assert/strict";
import { test } from "node:test";
import type { Report } from "../../src/page/index.ts";
import { compileBodies, compileReports, reportOf } from "./reports.ts";

/** "Written: words" of each line of the timeline. */
function linesOf(...bodies: readonly string[]): readonly string[] {
  return compileBodies(...bodies).timeline.map(({ when, what }) => `${when.written}: ${what}`);
}

test("a time that bounds, compares or names is none at which something happens", () => {
  const table: readonly string[] = [
    "The old pier of Port Ellery stays open to sailors until Friday.",
    "Anna Holm sounded calmer than on Friday.",
    "The flood in the harbour was the worst storm in Vik since 1977.",
    "The rent of the boats rose by a tenth over the previous year.",
    "The new storm was stronger than the storm at the fair in 2012.",
    "Anna Holm was told to look into the 2016 election.",
    "The board wants papers on the sailors in the 2016 election of the mayor.",
    "The sailors have done well in the past.",
    "Both boats of the harbour sank within hours of each other.",
    "Anna Holm said that the harbour would not change overnight.",
    "The sailors are happy on nights like tonight.",
    "The feasts of the sailors can last up to four hours.",
  ];
  for (const sentence of table) assert.deepEqual(linesOf(sentence), [], sentence);
  assert.deepEqual(linesOf("The rules of the harbour were not sent to sailors until 2014."), [
    "2014: The rules of the harbour were not sent to sailors until 2014",
  ]);
  assert.deepEqual(linesOf("Anna Holm told the board of the storm more than a year ago."), [
    "a year ago: Anna Holm told the board of the storm more than a year ago",
  ]);
});

test("words that cannot stand alone are told with their sentence, or not at all", () => {
  const table: readonly (readonly [sentence: string, line: string | undefined])[] = [
    ["Anna Holm promised that she would open the pier on Friday.", "Friday: Anna Holm promised that she would open the pier on Friday"],
    [
      "After she left the harbour on Friday, the board of Vik closed the pier.",
      "Friday: After she left the harbour on Friday, the board of Vik closed the pier",
    ],
    ["The sailors of Vik wept when the old pier was shut last year.", undefined],
    ["The harbour master wrote in a letter on Tuesday.", undefined],
    ["Anna Holm spoke of the pier in an interview that aired on Wednesday.", undefined],
    ["He ran for the nomination of the harbour party in 2008, winning the votes of sailors.", undefined],
    ["Anna Holm did not have a wooden boat of the old harbour, which sank in 2009.", undefined],
    ["Anna Holm had the law changed so it was in line with a law of 1993.", undefined],
  ];
  for (const [sentence, line] of table) {
    const lines = linesOf(sentence);
    if (line === undefined) assert.ok(!lines.some((one) => sentence.indexOf(one.replace(/^[^:]+: /, "")) > 0), lines.join(" | "));
    else assert.ok(lines.includes(line), lines.join(" | "));
  }
});

test("words do not end before what they announce", () => {
  const table: readonly string[] = [
    "The fair began on Thursday, just hours after the storm had left the harbour",
    "Last week, Anna Holm used her boat and her radio, as well as her page, to help the sailors of Vik",
    "Asked on Wednesday about the old pier, Anna Holm said the board had seen it",
    "The quarrel started on Wednesday with a small thing: the feast of the sailors",
  ];
  for (const sentence of table) {
    const lines = linesOf(`${sentence}.`);
    assert.ok(
      lines.some((line) => line.endsWith(`: ${sentence}`) || line.endsWith(sentence)),
      lines.join(" | "),
    );
  }
});

test("of two times in one line only that of its verb is told", () => {
  assert.deepEqual(linesOf("Anna Holm had to apologize on Saturday for a remark about the flood in 2011."), [
    "Saturday: Anna Holm had to apologize on Saturday for a remark about the flood in 2011",
  ]);
});

test("a date outranks the weekday beside it, and a day of another sentence is not lent", () => {
  assert.deepEqual(linesOf("On Friday morning, August 7, 1963, Anna Holm left the harbour of Vik."), [
    "August 7, 1963: On Friday morning, August 7, 1963, Anna Holm left the harbour of Vik",
  ]);
  const later = { ...reportOf("Anna Holm left the old harbour of Vik that March."), published: { value: "2031-05-01" } };
  assert.deepEqual(compileReports([later as Report]).timeline, []);
  assert.deepEqual(linesOf("Peter Lund sailed on August 7, 1963. Four days later, Anna Holm left the harbour of Vik."), [
    "August 7, 1963: Peter Lund sailed on August 7, 1963",
  ]);
});

test("labels and stamps glued to a sentence take it from the timeline", () => {
  const table: readonly string[] = [
    "FILE - In this June 14, 2012 file photo the mayor speaks in Vik.",
    "A post shared by Anna Holm (@annaholm) on Jun 27, 2017 at 6:20am PDT",
    "March 2, 2031 Sailors left the old pier of Vik on Friday.",
    "The old pier of Vik is seen on March 18, 2014.",
    "The sailors left the old pier on Friday / AP file",
    "The sailors left the old pier on Friday Related stories",
    "Anna Holm left the town] on Friday with the sailors.",
  ];
  for (const sentence of table) assert.deepEqual(linesOf(sentence), [], sentence);
  const credited = "The pier was shut by then (Anna Holm/The Vik Post) The sailors left the harbour on Friday.";
  assert.deepEqual(linesOf(credited), ["Friday: The sailors left the harbour on Friday"], "the sentence behind a credit is whole");
});

test("what is so now is not dated by a time of the past on a noun", () => {
  const report = {
    ...reportOf("Many tales of sailors include the harbour during the siege of Vik in 1864."),
    published: { value: "2031-05-01" },
  };
  assert.deepEqual(compileReports([report as Report]).timeline, []);
  assert.deepEqual(linesOf("The feast of the sailors dates back to 1947."), ["1947: The feast of the sailors dates back to 1947"]);
});

test("the tense of what tells decides between event and plan", () => {
  const table: readonly (readonly [sentence: string, phase: string])[] = [
    ["The mayor of Vik said Friday she would run for the harbour board.", "event"],
    ["Anna Holm urged the sailors to vote for the pier during an interview on Thursday.", "event"],
    ["Anna Holm is weighing whether to run for mayor in 2031.", "plan"],
    ["Peter Lund is running for the harbour board in 2031.", "plan"],
    ["The board planned to reopen the pier on Wednesday.", "plan"],
  ];
  for (const [sentence, expected] of table) {
    const phases = compileBodies(`The harbour board of Vik is old. ${sentence}`).timeline.map(({ phase }) => phase);
    assert.deepEqual(phases, [expected], sentence);
  }
});
