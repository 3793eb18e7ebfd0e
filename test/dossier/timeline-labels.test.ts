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
    "The sailors are still angry with Anna Holm for her silence in the 2005 budget hearing of the board.",
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
    ["The pier was full, and more than 70 boats sailed from Vik in 1960.", "1960: more than 70 boats sailed from Vik in 1960"],
    [
      "Vik began its quarrel with the sailors in 2014, long before Anna Holm said that she would run.",
      "2014: Vik began its quarrel with the sailors in 2014",
    ],
    [
      "The harbour clerk Carl Vale also issued a statement Saturday shortly after Anna Holm told sailors that the pier of the harbour was not theirs.",
      "Saturday: The harbour clerk Carl Vale also issued a statement Saturday",
    ],
    [
      "Vale is a former sailor who joined the harbour board in July 2017.",
      "July 2017: Vale is a former sailor who joined the harbour board in July 2017",
    ],
    [
      "The rules were kept, according to the Harbour Board of Vik, which owns the pier and has counted the boats since 2015.",
      "2015: The rules were kept, according to the Harbour Board of Vik, which owns the pier and has counted the boats since 2015",
    ],
    [
      "A storm of protest came from fishing and shipping firms, which closed their yards in 2005.",
      "2005: fishing and shipping firms, which closed their yards in 2005",
    ],
    ["The Vik Post asked on Tuesday.", ""],
    [
      "Friends of Mr. Vale, who confidently sailed home to his harbour for the weekend, said that he had the votes.",
      "the weekend: Mr. Vale, who confidently sailed home to his harbour for the weekend",
    ],
    [
      "The board wrote to Captain Anna Holm, Republican of Arizona, who had left the harbour in 2009.",
      "2009: Captain Anna Holm, Republican of Arizona, who had left the harbour in 2009",
    ],
    [
      "On Saturday, one day before the mayor of Vik opened the old pier, the sailor Anna Holm left the harbour with her boats.",
      "Saturday: On Saturday, one day before the mayor of Vik opened the old pier, the sailor Anna Holm left the harbour with her boats",
    ],
    [
      "Vale, a sailor who joined the board in 1996 and once led the harbour, was named mayor.",
      "1996: Vale, a sailor who joined the board in 1996",
    ],
    [
      'Anna Holm said she would give a speech on Monday that would be about "this flood, the pier, and the harbour."',
      'Monday: Anna Holm said she would give a speech on Monday that would be about "this flood, the pier, and the harbour."',
    ],
  ];
  for (const [sentence, line] of table) {
    const lines = linesOf(sentence);
    assert.deepEqual(lines, line === "" ? [] : [line], sentence);
  }
});
