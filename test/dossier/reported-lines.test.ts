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
