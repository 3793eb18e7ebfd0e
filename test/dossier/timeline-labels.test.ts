import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

/** "Written: words" of each line of the timeline. */
function linesOf(...bodies: readonly string[]): readonly string[] {
  return compileBodies(...bodies).timeline.map(({ when, what }) => `${when.written}: ${what}`);
}

test("a day before its noun says which thing is meant, unless what is told happens at it", () => {
  const labels: readonly string[] = [
    "Anna Holm declined to take sides on the Friday vote itself.",
    "The sailors of Vik asked Anna Holm to cancel the Monday session of the board.",
    "A sailor showed a film of the Sunday night attack to the board of Vik.",
    "In addition, sailors are still irritated at Vale for promising to call only “boats and nets” in his 2005 confirmation hearing.",
    "Anna Holm believed that the mayor and his 2016 campaign had paid the sailors.",
    "The feast ended a long wait of the sailors since their last championship in 1908.",
    "Unlike the quiet Mayor Vale in 1988, Anna Holm raised her voice at the sailors.",
  ];
  for (const sentence of labels) assert.deepEqual(linesOf(sentence), [], sentence);
  const occasions: readonly (readonly [when: string, words: string])[] = [
    ["Thursday", "Anna Holm praised the sailors at a Thursday news conference"],
    ["Wednesday", "Anna Holm praised the sailors during Wednesday’s hearing"],
    ["Monday", "Anna Holm gave a Monday speech on the old pier of Vik"],
  ];
  for (const [when, words] of occasions) assert.deepEqual(linesOf(`${words}.`), [`${when}: ${words}`], words);
});

test("a text that tells one thing of one day twice has one line for it", () => {
  const told = linesOf(
    "Anna Holm will meet the sailors in Port Ellery on 5 May 2031.\n\nThe harbour of Vik is old.\n\nThe mayor promised that Anna Holm will meet the sailors on 5 May 2031.",
  );
  assert.deepEqual(told, ["5 May 2031: Anna Holm will meet the sailors in Port Ellery on 5 May 2031"]);
  const sayings = linesOf(
    "In a letter on 5 May 2031, Anna Holm said the pier of Vik was safe.\n\nIn her letter on 5 May 2031, Anna Holm said the pier of Vik was hers.",
  );
  assert.equal(sayings.length, 2, sayings.join(" | "));
});

test("words begin and end where their phrase does", () => {
  const table: readonly (readonly [sentence: string, line: string])[] = [
    [
      "The flood has ruined the harbour. Today, nearly 40% of the old boats are broken: more than 70% were sailed in 1960.",
      "1960: more than 70% were sailed in 1960",
    ],
    [
      "Vik started its quarrel with sailors in 2014, long before I announced that I would run for mayor.",
      "2014: Vik started its quarrel with sailors in 2014",
    ],
    [
      "The harbour clerk Carl Vale also issued a statement Saturday shortly after Anna Holm told sailors that the pier of the harbour was not theirs.",
      "Saturday: The harbour clerk Carl Vale also issued a statement Saturday",
    ],
    [
      "Mr. Vale, a veteran agent who joined the harbour in 1996 and once specialized in old boats, was named deputy mayor.",
      "1996: Mr. Vale, a veteran agent who joined the harbour in 1996",
    ],
    [
      "One strain of criticism came from human rights and harbour liberties activists, who expressed alarm over Judge Vale in 2005.",
      "2005: human rights and harbour liberties activists, who expressed alarm over Judge Vale in 2005",
    ],
    [
      'Anna Holm said she would give a speech on Monday that would be about "this flood, the pier, and the harbour."',
      'Monday: Anna Holm said she would give a speech on Monday that would be about "this flood, the pier, and the harbour."',
    ],
    [
      "Vale was asked on Wednesday to reflect on the fact that eight years ago, the highest official in the harbour was a clerk.",
      "Wednesday: Vale was asked on Wednesday to reflect on the fact that eight years ago, the highest official in the harbour was a clerk",
    ],
  ];
  for (const [sentence, line] of table) {
    const lines = linesOf(sentence);
    assert.ok(lines.includes(line), `${sentence}\n${lines.join(" | ")}`);
  }
});

test("a line says whom it tells of and holds the clause that its opening waits for", () => {
  const table: readonly (readonly [sentence: string, line: string | undefined])[] = [
    [
      "Vale is a former Torvik executive who joined the Board in July 2017.",
      "July 2017: Vale is a former Torvik executive who joined the Board in July 2017",
    ],
    [
      "Torvik is the company behind the boat that ran over a sailor's foot at a harbour market in 2019.",
      "2019: Torvik is the company behind the boat that ran over a sailor's foot at a harbour market in 2019",
    ],
    [
      "Vik was following the pact’s rules, according to the International Harbour Agency, which monitors the use of old boats and has verified the pact multiple times since 2015.",
      "2015: the International Harbour Agency, which monitors the use of old boats and has verified the pact multiple times since 2015",
    ],
    [
      "Supporters of Mr. Vale, who confidently traveled home to his district in Vik for the weekend, said that the sailor had all but sewed up the votes he needs.",
      "the weekend: Mr. Vale, who confidently traveled home to his district in Vik for the weekend",
    ],
    [
      "For those who have followed the story since it broke on Monday, the hour was largely review.",
      "Monday: For those who have followed the story since it broke on Monday, the hour was largely review",
    ],
    ["The Vik Post asked on Tuesday.", undefined],
  ];
  for (const [sentence, line] of table) {
    const lines = linesOf(sentence);
    if (line === undefined) assert.deepEqual(lines, [], sentence);
    else assert.ok(lines.includes(line), `${sentence}\n${lines.join(" | ")}`);
  }
});
