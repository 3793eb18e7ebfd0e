import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Time } from "../../src/reading/index.ts";
import { loadModels } from "../../src/model-files.ts";
import { read } from "../../src/reading/index.ts";
import type { Report } from "../../src/page/index.ts";
import { findTimes } from "../../src/reading/times/index.ts";

/** Wednesday, 11 May 2016. */
const published = "2016-05-11T09:30:00Z";

type Row = readonly [text: string, words: string, value: string | null, precision: Time["precision"]];

/** Compares the first time of each text. */
function check(rows: readonly Row[], when: string | null = published): void {
  for (const [text, words, value, precision] of rows) {
    const [time] = findTimes(text, [], [], when);
    assert.ok(time, `a time in: ${text}`);
    assert.deepEqual(
      { words: text.slice(time.start, time.end), value: time.value, precision: time.precision },
      { words, value, precision },
      text,
    );
  }
}

/** Times with tags and a parse, as the whole reading finds them. */
function timesOf(text: string, when: string): readonly Time[] {
  const blocks = [{ kind: "paragraph", start: 0, end: text.length }];
  return read({ id: "r", text, blocks, published: { value: when }, title: null } as unknown as Report, loadModels()).times;
}

function timex(text: string, when: string | null = published): string | undefined {
  return findTimes(text, [], [], when)[0]?.timex.value;
}

describe("dates that the words fix", () => {
  test("are read in all usual writings", () => {
    check([
      ["It opened on March 3, 2011.", "March 3, 2011", "2011-03-03", "day"],
      ["The storms of June and July of 2009 were long.", "June", "2009-06", "month"],
      ["She came in August and October 2017.", "August", "2017-08", "month"],
      ["It opened on 3 March 2011.", "3 March 2011", "2011-03-03", "day"],
      ["It opened on the 3rd of March 2011.", "3rd of March 2011", "2011-03-03", "day"],
      ["It opened on Thursday, March 3, 2011.", "Thursday, March 3, 2011", "2011-03-03", "day"],
      ["Signed 2011-03-03 in Bern.", "2011-03-03", "2011-03-03", "day"],
      ["Signed 3/14/2011 in Bern.", "3/14/2011", "2011-03-14", "day"],
      ["Signed 14/3/2011 in Bern.", "14/3/2011", "2011-03-14", "day"],
      ["From March 3-5, 2011 it rained.", "March 3-5, 2011", "2011-03-03/2011-03-05", "period"],
      ["It closed in Sept. 2011 for good.", "Sept. 2011", "2011-09", "month"],
      ["It closed in the summer of 2011.", "the summer of 2011", "2011-22", "season"],
      ["It closed in 2011.", "2011", "2011", "year"],
      ["The war of 1912-13 was short.", "1912-13", "1912/1913", "period"],
      ["It was built in nineteen thirty-six.", "nineteen thirty-six", "1936", "year"],
      ["It closed in the 1970s.", "1970s", "197X", "decade"],
      ["It closed in the late '80s.", "the late '80s", "198X", "decade"],
      ["A house of the 18th century.", "18th century", "17XX", "century"],
      ["In the third quarter of 2011 it grew.", "the third quarter of 2011", "2011-07/2011-09", "period"],
      ["It began during the Second World War.", "the Second World War", "1939/1945", "period"],
      ["He left at the end of the Cold War.", "the end of the Cold War", "1991", "year"],
      ["The 9/11 attacks changed it.", "9/11", "2001-09-11", "day"],
      ["It shuts on Christmas Day 2011.", "Christmas Day 2011", "2011-12-25", "day"],
      ["Easter 2011 was late.", "Easter 2011", "2011-04-24", "day"],
    ]);
  });

  test("do not depend on the publication", () => {
    for (const text of ["in March 2011", "in 2011", "in the 1970s", "during the Second World War"]) {
      assert.deepEqual(findTimes(text, [], [], null), findTimes(text, [], [], null), text);
      assert.equal(findTimes(text, [], [], null)[0]?.value, findTimes(text, [], [], published)[0]?.value, text);
      assert.equal(findTimes(text, [], [], published)[0]?.relativeTo, null, text);
    }
  });

  test("are none when no such day exists", () => {
    assert.equal(
      findTimes("Signed 2011-02-30 in Bern.", [], [], null).some((time) => time.precision === "day"),
      false,
    );
  });
});

describe("times relative to the publication", () => {
  test("are reckoned from its day", () => {
    check([
      ["It snowed yesterday.", "yesterday", "2016-05-10", "day"],
      ["It opens tomorrow.", "tomorrow", "2016-05-12", "day"],
      ["He spoke last week.", "last week", "2016-05-02/2016-05-08", "period"],
      ["He spoke last year.", "last year", "2015", "year"],
      ["They meet next month.", "next month", "2016-06", "month"],
      ["It was sold earlier this year.", "earlier this year", "2016", "year"],
      ["It fell two weeks ago.", "two weeks ago", "2016-04-25/2016-05-01", "period"],
      ["It fell 10 days ago.", "10 days ago", "2016-05-01", "day"],
      ["It fell five years ago.", "five years ago", "2011", "year"],
      ["It opens three months from now.", "three months from now", "2016-08", "month"],
      ["It fell last autumn.", "last autumn", "2015-23", "season"],
      ["It fell last March.", "last March", "2016-03", "month"],
      ["The talks resume on June 3.", "June 3", "2016-06-03", "day"],
    ]);
  });

  test("go back for past and forward for future clauses", () => {
    check([
      ["The minister resigned on Friday.", "Friday", "2016-05-06", "day"],
      ["The minister will resign on Friday.", "Friday", "2016-05-13", "day"],
      ["They met on Monday night.", "Monday night", "2016-05-09", "day"],
      ["The ship sank in October.", "October", "2015-10", "month"],
      ["The ship will sail in October.", "October", "2016-10", "month"],
      ["They were freed last Wednesday.", "last Wednesday", "2016-05-04", "day"],
      ["The vote is expected next Wednesday.", "next Wednesday", "2016-05-18", "day"],
    ]);
  });

  test("are as past as the verb that they hang on", () => {
    const [published] = ["2016-05-11"];
    const valueOf = (text: string): string | null | undefined => timesOf(text, published).at(0)?.value;
    assert.equal(valueOf("Aides to Anna Holm declined to say on Tuesday whether she would run."), "2016-05-10");
    assert.equal(valueOf("Anna Holm planned to speak on Tuesday."), "2016-05-17");
    assert.equal(valueOf("Anna Holm, a former mayor and an adviser to President Berta Vale, on Monday criticized the plan."), "2016-05-09");
    assert.equal(valueOf("Anna Holm had vowed earlier Tuesday to run."), "2016-05-10");
    // Wherever the parse hangs what bounds a time: "until" leads on.
    assert.equal(
      valueOf(
        "One of the oldest bridges of Halden has been shut until at least the end of July after cracks were found in the beams beneath its span.",
      ),
      "2016-07",
    );
    assert.equal(valueOf("Doctors were called to the old school of Vik to see three girls, all of them ill, on Tuesday."), "2016-05-10");
    assert.equal(valueOf("The staff of the board was continuing to draft the bill on Sunday."), "2016-05-08");
    assert.equal(
      valueOf("And on Tuesday, in a speech in Vik, Anna Holm, mayor and sailor of the harbour, will outline her plan."),
      "2016-05-17",
    );
    assert.equal(valueOf("By appearing to retreat on Monday, sailors have stirred new talk in Vik."), "2016-05-09");
    assert.equal(valueOf("Both mayors are set for a tour of harbour towns on Monday, in a last-ditch dash for votes."), "2016-05-16");
    assert.equal(valueOf("Officials said Friday they will meet sailors this week."), "2016-05-06");
    assert.equal(timesOf("Anna Holm hates the pier, saying as recently as Tuesday to leave it.", published).at(-1)?.value, "2016-05-10");
    assert.equal(timesOf("This may prove to be a mistake.", published).length, 0);
  });

  test("stay open without a publication date, and keep what the words fix", () => {
    const rows: readonly (readonly [text: string, value: string, partial: Partial<Time["partial"]>])[] = [
      ["He spoke last year.", "XXXX", {}],
      ["He spoke last week.", "XXXX-WXX", {}],
      ["He spoke yesterday.", "XXXX-XX-XX", {}],
      ["He spoke on Wednesday.", "XXXX-WXX-3", { weekday: 3 }],
      ["He will speak in May.", "XXXX-05", { month: 5 }],
      ["He spoke on May 9.", "XXXX-05-09", { month: 5, day: 9 }],
    ];
    for (const [text, value, partial] of rows) {
      const [time] = findTimes(text, [], [], null);
      assert.deepEqual(
        { value: time?.value, relativeTo: time?.relativeTo, timex: time?.timex.value, partial: time?.partial },
        {
          value: null,
          relativeTo: "publication",
          timex: value,
          partial: { year: null, month: null, day: null, weekday: null, ...partial },
        },
        text,
      );
    }
  });
});

test("what the text reckons from its own dates does not hang on the publication", () => {
  const times = findTimes("He came to power in 2004. Two years later he fled.", [], [], null);
  assert.deepEqual(
    times.map((time) => [time.value, time.relativeTo]),
    [
      ["2004", null],
      ["2006", null],
    ],
  );
});

test("clock times join the day beside them", () => {
  check([
    ["It began at 7:15 p.m. on Tuesday.", "7:15 p.m. on Tuesday", "2016-05-10T19:15:00", "day"],
    ["It began on Tuesday at 5pm.", "Tuesday at 5pm", "2016-05-10T17:00:00", "day"],
    ["It began at noon yesterday.", "noon yesterday", "2016-05-10T12:00:00", "day"],
  ]);
});

test("lengths, frequencies and vague words have TIMEX3 values and no date", () => {
  const rows: readonly (readonly [text: string, kind: Time["kind"], value: string])[] = [
    ["It lasted 20 years.", "duration", "P20Y"],
    ["It took more than four hours.", "duration", "PT4H"],
    ["A two-week strike ended.", "duration", "P2W"],
    ["It went on for decades.", "duration", "PXE"],
    ["Over the past three months it grew.", "duration", "P3M"],
    ["It lasted two and a half years.", "duration", "P2Y6M"],
    ["She runs every day.", "frequency", "P1D"],
    ["They meet each Thursday.", "frequency", "XXXX-WXX-4"],
    ["It costs $3 million a year.", "frequency", "P1Y"],
    ["They met recently.", "vague", "PAST_REF"],
    ["They will meet soon.", "vague", "FUTURE_REF"],
    ["They are now friends.", "vague", "PRESENT_REF"],
  ];
  for (const [text, kind, value] of rows) {
    const [time] = findTimes(text, [], [], published);
    assert.deepEqual([time?.kind, time?.timex.value, time?.value], [kind, value, null], text);
  }
  assert.equal(findTimes("It took more than four hours.", [], [], null)[0]?.timex.mod, "MORE_THAN");
  assert.equal(findTimes("In early March 2011 it rained.", [], [], null)[0]?.timex.mod, "START");
});

test("reports of earnings compare with the same quarter of the year before", () => {
  const values = findTimes(
    "Sales rose in the first quarter from a year earlier. In the quarter, costs fell from a year ago.",
    [],
    [],
    published,
  ).map((time) => time.timex.value);
  assert.deepEqual(values, ["2016-Q1", "2015-Q1", "2016-Q1", "2015-Q1"]);
});

test("words that only look like times are left alone", () => {
  const texts = [
    "Mr. March may sue.",
    "He reads The Week and watches This Week.",
    "She is 37 years old.",
    "More than a quarter of it is gone.",
    "The 1,989 voters and 2000 demonstrators left.",
    "Call as soon as you can.",
    "He is in his sixties.",
    "It rose 5.10 to 12.30.",
    "Spring water fell on the fall guy.",
    "He came second.",
  ];
  for (const text of texts)
    assert.deepEqual(
      findTimes(text, [], [], published).map((time) => text.slice(time.start, time.end)),
      [],
      text,
    );
});

test("times before and after the publication know their side", () => {
  const side = (text: string, when: string | null): string | null | undefined => findTimes(text, [], [], when)[0]?.direction;
  assert.deepEqual(
    [side("It opened in 2011.", published), side("It closes in 2030.", published), side("It is 2016.", published)],
    ["past", "future", "present"],
  );
  assert.deepEqual([side("It opened in 2011.", null), side("It will close in 2030.", null)], ["past", "future"]);
});

test("weeks, leap days and centuries follow the calendar", () => {
  assert.equal(timex("He spoke this week.", "2016-01-01"), "2015-W53");
  assert.equal(timex("He spoke yesterday.", "2016-03-01"), "2016-02-29");
  assert.equal(timex("He spoke yesterday.", "2000-03-01"), "2000-02-29");
  assert.equal(timex("He spoke a month ago.", "2016-03-31"), "2016-02");
  assert.equal(timex("It shut on Thanksgiving.", "2016-12-05"), "2016-11-24");
  assert.equal(timex("It shut on Easter Monday.", "2016-05-11"), "2016-03-28");
});

test("a month of a timetable lies ahead, that of what was done behind", () => {
  const table: readonly (readonly [text: string, value: string])[] = [
    ["The new council takes over in January.", "2017-01"],
    ["The mill reopens in February.", "2017-02"],
    ["The mill reopened in February.", "2016-02"],
  ];
  for (const [text, value] of table) assert.equal(timesOf(text, published)[0]?.value, value, text);
});
