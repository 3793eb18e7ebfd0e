import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

/** What is shown of a text: "speaker: words". */
function voicesOf(text: string): readonly string[] {
  return compileBodies(text).utterances.map(({ speaker, content }) => `${speaker.name ?? "not stated"}: ${content.text}`);
}

test("what a caption or a label of the page reports is no voice", () => {
  for (const text of [
    "Anna Holm says the pier was unsafe for a year. (Associated Press)",
    "Getty Images 9 Anna Holm waves to the crowd Getty Images 9 Anna Holm said that the pier was unsafe.",
    "Image copyright AFP Image caption Anna Holm said that the pier was unsafe",
  ])
    assert.deepEqual(voicesOf(text), [], text);
});

test("what is no clause is shown with its cue", () => {
  const table: readonly (readonly [text: string, line: string])[] = [
    ["Anna Holm called the plan of the council “a mistake.”", "Anna Holm: called the plan of the council “a mistake.”"],
    [
      "The firm accused council members of taking part in a “scheme” that hides the cost of the pier.",
      "The firm: accused council members of taking part in a “scheme” that hides the cost of the pier",
    ],
    [
      "Anna Holm describes herself on her page as loving boats, nets and “all things salty.”",
      "Anna Holm: describes herself on her page as loving boats, nets and “all things salty.”",
    ],
    [
      "Anna Holm said the pier was “a mistake” of the council and of the whole town.",
      "Anna Holm: the pier was “a mistake” of the council and of the whole town",
    ],
  ];
  for (const [text, line] of table) assert.ok(voicesOf(text).includes(line), `${line} is not in ${voicesOf(text).join(" | ")}`);
});

test("nothing hangs over at the ends of reported words, and an aside between two dashes is no end", () => {
  const table: readonly (readonly [text: string, line: string])[] = [
    [
      "Anna Holm said she would meet the crew of the ferry, in a statement sent to the Courier.",
      "Anna Holm: she would meet the crew of the ferry",
    ],
    ['Anna Holm said: "The pier is the best place I know.', "Anna Holm: The pier is the best place I know"],
    [
      "Peter Vale wrote: 'Hi Torvik, I am one of your biggest fans and love your boats.",
      "Peter Vale: Hi Torvik, I am one of your biggest fans and love your boats",
    ],
    [
      "(Sailors agree that some of the boats would do better if they were repaired.)",
      "Sailors: some of the boats would do better if they were repaired.",
    ],
    [
      "The report also described the Holm talks as informal and not tied to any precise job offer since, as a former president, Holm could not guarantee Lund anything.",
      "The report: described the Holm talks as informal and not tied to any precise job offer",
    ],
    [
      "Peter Vale has said newspapers are his greatest fear and joked about blowing up the headquarters of the Vik Press Herald.",
      "Peter Vale: newspapers are his greatest fear",
    ],
    [
      "Anna Holm announces 2030 council bid, with focus on ferries and harbours | Vik Courier",
      "Anna Holm: announces 2030 council bid, with focus on ferries and harbours",
    ],
    [
      "The review showed that many changes were made to the plans -- drafted by a young engineer -- over doubts about the cost of the pier.",
      "The review: many changes were made to the plans -- drafted by a young engineer -- over doubts about the cost of the pier",
    ],
  ];
  for (const [text, line] of table) assert.ok(voicesOf(text).includes(line), `${line} is not in ${voicesOf(text).join(" | ")}`);
});

test("a condition, what is left open, a blow and a relayed quotation are no reported words", () => {
  assert.deepEqual(voicesOf("A closure is possible only if the council and the general public believe the pier is unsafe."), []);
  assert.deepEqual(voicesOf("Officials spoke of help for the town without confirming that boats were involved in it."), []);
  assert.deepEqual(voicesOf("The council has threatened to veto it."), []);
  assert.deepEqual(voicesOf("He may also use the speech to claim that the town is not alone in its anger."), []);
  assert.deepEqual(voicesOf("The plan is an approach that some of the mayor’s former advisers say the council never fully read."), []);
  assert.deepEqual(voicesOf("Gunman attacked the harbour office on Monday and fled."), []);
  assert.deepEqual(voicesOf("“I will not go,” Anna Holm said at the pier, according to the Vik Courier."), ["Anna Holm: I will not go,"]);
});

test("words that are several sentences without a stop are not shown", () => {
  const captions =
    "Anna Holm said she felt tired and cold Peter Vale joked that Torvik has started building a wall to keep ferries out after news emerged that " +
    "the harbour website had crashed following the vote Mary Lund was sad Peter Lund shared a picture of the pier on his page Vale wrote a song Lund sang it.";
  assert.ok(!voicesOf(captions).some((line) => line.includes("felt tired")));
  const whole =
    "Anna Holm said that she felt tired and cold when Torvik started to build a wall, that the harbour website had crashed after the vote, that her crew " +
    "was sad because the ferries had been kept out of the port, and that she would wait until the council met again.";
  assert.ok(voicesOf(whole).some((line) => line.includes("felt tired")));
});
