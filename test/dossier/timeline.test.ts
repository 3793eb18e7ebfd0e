import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

/** "Written: words" of each line of the timeline. */
function linesOf(...bodies: readonly string[]): readonly string[] {
  return compileBodies(...bodies).timeline.map(({ when, what }) => `${when.written}: ${what}`);
}

test("a line of the timeline is not cut inside a phrase, and holds what is said", () => {
  const table: readonly (readonly [sentence: string, line: string])[] = [
    [
      "The mayor, Anna Holm, said Friday that the old pier would stay shut.",
      "Friday: The mayor, Anna Holm, said Friday that the old pier would stay shut",
    ],
    ["“The pier stays shut,” the mayor told sailors on Friday.", "Friday: “The pier stays shut,” the mayor told sailors on Friday"],
    [
      "On Monday the harbour board issued a statement formally praising the sailors.",
      "Monday: On Monday the harbour board issued a statement formally praising the sailors",
    ],
    [
      "Writing on her page on Sunday, Anna Holm, who left the board last year, thanked the sailors.",
      "Sunday: Writing on her page on Sunday, Anna Holm, who left the board last year, thanked the sailors",
    ],
    [
      "In the deal that she outlined on Saturday, Anna Holm offered the sailors a new pier.",
      "Saturday: In the deal that she outlined on Saturday, Anna Holm offered the sailors a new pier",
    ],
    [
      "The sailors have called for help, and on Tuesday said they would leave the town.",
      "Tuesday: The sailors have called for help, and on Tuesday said they would leave the town",
    ],
    [
      "Anna Holm pleaded guilty on Monday to one count of fraud in the council.",
      "Monday: Anna Holm pleaded guilty on Monday to one count of fraud in the council",
    ],
    [
      "The council of Vik spoke of the repeal of a ban on old boats, which expired in 2004.",
      "2004: the repeal of a ban on old boats, which expired in 2004",
    ],
    ["The board spoke of charges against Anna Holm, who came in 2004.", "2004: Anna Holm, who came in 2004"],
    ["There is no sign that the old pier will open soon.", "soon: There is no sign that the old pier will open soon"],
    ["After appearing in court on Friday, Anna Holm left the town.", "Friday: After appearing in court on Friday, Anna Holm left the town"],
    [
      "Anna Holm endorsed Peter Lund for the harbour board on Tuesday.",
      "Tuesday: Anna Holm endorsed Peter Lund for the harbour board on Tuesday",
    ],
    [
      "A torrent of threats mailed to schools and sailors on Thursday sent the police to the pier.",
      "Thursday: A torrent of threats mailed to schools and sailors on Thursday sent the police to the pier",
    ],
  ];
  for (const [sentence, line] of table) assert.ok(linesOf(sentence).includes(line), `${line} is not in ${linesOf(sentence).join(" | ")}`);
});

test("what an apposition between a subject and its verb tells is told with the subject alone", () => {
  const table: readonly (readonly [sentence: string, line: string])[] = [
    ["Anna Holm, mayor of Vik from 2000 to 2006, said that the pier was old.", "2000 to 2006: Anna Holm, mayor of Vik from 2000 to 2006"],
    [
      "Anna Holm, elected to the council in November, said that the pier was old.",
      "November: Anna Holm, elected to the council in November",
    ],
  ];
  for (const [sentence, line] of table) assert.ok(linesOf(sentence).includes(line), `${line} is not in ${linesOf(sentence).join(" | ")}`);
});

test("the two ends of a range are one time, and a month belongs to the year behind it", () => {
  assert.deepEqual(linesOf("She served on the harbour board from 1965 to 1970."), [
    "1965 to 1970: She served on the harbour board from 1965 to 1970",
  ]);
  const [entry] = compileBodies("The council called a meeting of sailors in May of 2016.").timeline;
  assert.deepEqual([entry?.when.value, entry?.when.written], ["2016-05", "May of 2016"]);
});

test("what dates nothing is no time of the timeline", () => {
  const table: readonly string[] = [
    "A sailor looks at the broken pier in Vik, Tuesday, June 25, 2013.",
    "The harbour master said Tuesday she has...",
    "► Aug. 9: Sailors of the harbour face charges",
    "The pier was filmed for NBC's TODAY show in the harbour.",
    "Temperatures in the harbour town of Vik were in the 80s for most of the sailors.",
    "The village is popular with sailors who come for its pier in the summer.",
    "The storm was weaker than many recent storms.",
    "For the sailors, it feels like the flood happened yesterday.",
    "The children of the sailors cannot celebrate Christmas in the harbour.",
    "The harbour board is pulling out of its own Dec. 27th debate.",
    "If the harbour board of Vik meets tonight.",
    "The old ruling on piers (Vik v. Lund 2005) holds for the harbour of the town.",
    "(This article was originally published on Friday, Jan. 25 at 3:33 p.m.)",
  ];
  for (const sentence of table) assert.deepEqual(linesOf(sentence), [], sentence);
});

test("what is appointed is to come, whatever the date of the page", () => {
  const phases = compileBodies("The judge heard the harbour board in 1999. The verdict has been set for June 28.").timeline.map(
    ({ when, phase }) => `${when.written}: ${phase}`,
  );
  assert.ok(phases.includes("June 28: plan"), phases.join(", "));
});

test("a time stands with the verb that it belongs to, and what is done is no plan", () => {
  const lines = linesOf("The mayor, Anna Holm, announced Friday she is closing the harbour, followed by a feast on Sunday.");
  assert.ok(
    lines.some((line) => line.startsWith("Friday: The mayor, Anna Holm, announced Friday she is closing the harbour")),
    lines.join(" | "),
  );
  const [entry] = compileBodies("The sailors until Wednesday had never seen the old pier closed.").timeline;
  assert.equal(entry?.phase, "event");
});

test("lines of one day are one entry only when they tell one thing", () => {
  const timeline = compileBodies(
    "Harbour police said on Friday that the sailor had drowned near the old pier.",
    "On Friday, a friend of Anna Holm visited the harbour police.",
    "The sailor had drowned near the pier, police said on Friday.",
  ).timeline.filter(({ when }) => when.written === "Friday");
  assert.deepEqual(timeline.map(({ evidence }) => evidence.length).toSorted(), [1, 2]);
});

test("what is seen from a time of the past is no plan", () => {
  const table: readonly (readonly [sentence: string, phase: string])[] = [
    ["The harbour board left the pier. The next night, there was no storm in Vik.", "event"],
    ["The ship sailed out of Vik and sank two weeks later.", "undated"],
    ["The harbour board will meet the next day in Vik.", "plan"],
  ];
  for (const [sentence, expected] of table) {
    const phases = compileBodies(`The harbour board of Vik is old. ${sentence}`).timeline.map(({ phase }) => phase);
    assert.deepEqual(phases, [expected], sentence);
  }
});

test("what was done earlier this year is background, and what was announced or may come is a plan", () => {
  const table: readonly (readonly [sentence: string, phase: string])[] = [
    ["The harbour board sold its pier earlier this year.", "background"],
    ["The boats have been sold in Vik since January.", "background"],
    ["The harbour board announced that she and Anna Holm would meet together on June 15 in Vik.", "plan"],
    ["The harbour board said it could come as early as this week.", "plan"],
    ["The harbour board must sell its old boats this week.", "plan"],
    ["Anna Holm is heading back to Vik for the weekend.", "plan"],
    ["The ban on old boats expires at the end of the year.", "plan"],
    ["Anna Holm is running for the harbour board in November.", "plan"],
    ["Anna Holm is in line to be elected mayor on Friday.", "plan"],
    ["Anna Holm is the second mayor to be indicted in Vik this week.", "undated"],
  ];
  for (const [sentence, expected] of table) {
    const phases = compileBodies(sentence).timeline.map(({ phase }) => phase);
    assert.deepEqual(phases, [expected], sentence);
  }
});

test("a line of the timeline holds the subject of its verb, and what follows an event is not dated by it", () => {
  assert.deepEqual(linesOf("The board spoke to the sailors by phone following Tuesday's vote in the town hall."), []);
  const said = linesOf("Vik officials said Friday they will meet the sailors this week for talks on the pier.");
  assert.deepEqual(said, ["Friday: Vik officials said Friday they will meet the sailors this week for talks on the pier"]);
  const lines = linesOf("Anna Holm says one boat and two rafts lost when the storm came Friday evening were found near the pier.");
  assert.ok(
    lines.every((line) => /Anna Holm says|the storm came/.test(line)),
    lines.join(" | "),
  );
});

test("what comes next is told by words that look ahead, and not by a wish, a condition or an effect", () => {
  const table: readonly (readonly [sentence: string, isNext: boolean])[] = [
    ["The harbour board will open the pier next week.", true],
    ["Anna Holm said she would close the pier next month.", true],
    ["The harbour board is working on a plan to sell the pier next year.", true],
    ["The pier carries a risk of floods over the next decade.", false],
    ["Get well soon, captain.", false],
    ["If the storm returns next week, the pier will break.", false],
  ];
  for (const [sentence, isNext] of table) {
    const { questions } = compileBodies(`Anna Holm, the mayor of Vik, spoke about the old pier in the harbour. ${sentence}`);
    const found = questions.some(({ question }) => question === "What comes next?");
    assert.equal(found, isNext, sentence);
  }
});
