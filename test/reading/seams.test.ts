import assert from "node:assert/strict";
import { test } from "node:test";
import { readText } from "./read-text.ts";

function sentencesOf(text: string): string[] {
  const { sentences, text: whole } = readText(text);
  return sentences.map(({ start, end }) => whole.slice(start, end));
}

const captions = [
  "The mayor of Halden wept as he heard the news",
  "After the vote, Holm said she would not resign from the council",
  "However, the owners of the ferry said nobody had been hurt",
];
const doubtful = ["In Halden, the search for the wreck went on for a third day", "Holm said the owners had known of the crack."];

const tables: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "a sentence begins where the one before has all that it needs, though no stop ends it": [
    ["The mayor of Halden wept as he heard the news", "After the vote, Holm said she would not resign."],
    ["Children lit candles as the last of the coffins was carried away", "However, the owners of the ferry said they had done no wrong."],
  ],
  "the same words are one sentence where the second clause is what is said, or tells of the noun before it": [
    ["Holm told the Courier Torvik knew of the crack."],
    ["The injuries Peter Lund suffered after the fall were slight."],
    ["The play was called “The Mayor Left Before the Vote” and it ran for years."],
  ],
  "names in a row stay whole": [["She thanked the Halden Rescue Service and Mayor Peter Lund for the help."]],
  "a place of which one cannot be sure is a seam where the text has others": [[...captions, ...doubtful]],
  "and none in a text that has no others": [[doubtful.join(" ")]],
  "a label of a picture and the stamp of an entry open a sentence": [
    ["The ferry left an hour late", "Image copyright Lund"],
    ["Holm takes office as mayor", "January 12, 2031: The bridge is closed for good."],
  ],
  "a credit, a link and a signature before a capital close one": [
    ["(Anna Holm/The Courier)", "Workers closed the old bridge on Tuesday."],
    ["[Nobody wanted the bridge]", "Workers closed the old bridge on Tuesday."],
    ["— Peter Lund (@peterlund) March 2, 2031", "Workers closed the old bridge on Tuesday."],
  ],
  "other brackets and dates stand in their sentence": [
    ["“[The] bridge is safe,” he said."],
    ["The firm (Hale/Lund) said so on March 2, 2031 in Halden."],
  ],
};

for (const [title, rows] of Object.entries(tables)) {
  test(title, () => {
    for (const row of rows) assert.deepEqual(sentencesOf(row.join(" ")), row);
  });
}

test("a seam parts the words of both sentences, their parse included", () => {
  const { sentences, tokens } = readText("The mayor of Halden wept as he heard the news After the vote, Holm said she would not resign.");
  for (const { first, last } of sentences) {
    const own = tokens.slice(first, last);
    assert.equal(own.filter(({ head }) => head < 0).length, 1);
    assert.ok(own.every(({ head }) => head < 0 || (head >= first && head < last)));
  }
});
