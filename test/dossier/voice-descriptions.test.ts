import assert from "node:assert/strict";
import { test } from "node:test";
import { compileBodies } from "./reports.ts";

function voicesOf(body: string): readonly string[] {
  return compileBodies(body).utterances.map(({ speaker, content }) => `${speaker.name ?? "not stated"}: ${content.text}`);
}

/** Checks that a body gives a line, and says which it gives where it does not. */
function gives(table: readonly (readonly [body: string, line: string])[]): void {
  for (const [body, line] of table) {
    const voices = voicesOf(body);
    assert.ok(voices.includes(line), `${line} is not in ${voices.join(" | ")}`);
  }
}

test("a description means the person whose office, party, state or age it tells", () => {
  gives([
    ["Sen. Anna Holm opened the pier with Peter Lund. The senator said the pier was old.", "Anna Holm: the pier was old"],
    [
      "Rep. Peter Vale met Gov. Anna Holm on the pier. Anna Holm left early. The four-term congressman said the pier was old.",
      "Peter Vale: the pier was old",
    ],
    [
      "Anna Holm (R-Ohio) met Peter Vale (D-Texas) on the pier. Peter Vale left early. The Ohio Republican said the pier was old.",
      "Anna Holm: the pier was old",
    ],
    ["Anna Holm, 23, met Peter Vale, 41, on the pier. The 23-year-old said the pier was old.", "Anna Holm: the pier was old"],
  ]);
});

test("what people of public life and firms are called means the one of whom the sentences before tell", () => {
  gives([
    ["Anna Holm opened the pier on Monday. The presidential hopeful said the pier was old.", "Anna Holm: the pier was old"],
    ["Asked by Peter Vale why she came, the Florida Republican said the pier was old.", "the Florida Republican: the pier was old"],
    ["Halden Motors closed its yard on Monday. The company said the yard was old.", "Halden Motors: the yard was old"],
    ["The Alder Hospital took in two sailors. The hospital said the men were well.", "Alder Hospital: the men were well"],
  ]);
});

test("whoever the words contradict is not meant", () => {
  gives([
    ["Sen. Anna Holm opened the pier. The congressman said the pier was old.", "The congressman: the pier was old"],
    ["The Transport Department opened the pier on Monday. The company said the pier was old.", "The company: the pier was old"],
    ["Anna Holm (D-Ohio) opened the pier. The Republican candidate said the pier was old.", "The Republican candidate: the pier was old"],
  ]);
});

test("a description of somebody without a name takes up the words that brought them in", () => {
  gives([
    [
      "A harbour spokeswoman met sailors. The pier was closed. The spokeswoman said the pier was old.",
      "A harbour spokeswoman: the pier was old",
    ],
    ["A man met sailors. The pier was closed. The man said the pier was old.", "The man: the pier was old"],
  ]);
});

test("a pronoun goes on with somebody who was described", () => {
  gives([
    [
      "Sen. Anna Holm opened the pier. “The pier is old,” the senator said. “It will be closed in the spring,” she told Coast Radio.",
      "Anna Holm: It will be closed in the spring,",
    ],
  ]);
});

test("a quotation without a cue has the speaker that the text around it tells", () => {
  gives([
    [
      "Anna Holm issued a statement on Monday saying —\n\n“The pier will be closed until the spring comes.”",
      "Anna Holm: The pier will be closed until the spring comes.",
    ],
    [
      "“The pier is old and will be closed,” Anna Holm said. A sailor left. “I have told the council so many times.”",
      "Anna Holm: I have told the council so many times.",
    ],
  ]);
});

test("speakers without a name are called by whole phrases", () => {
  gives([
    ["The pier was old, according to people familiar with the plan.", "people familiar with the plan: The pier was old"],
    ["A harbour aide on Friday said the pier was old.", "A harbour aide: the pier was old"],
    ["Secretary of the Interior Anna Holm said the pier was old.", "Anna Holm: the pier was old"],
  ]);
});

test("who apologizes for a post, or posts one, has written it", () => {
  gives([
    ["Anna Holm apologized for a post that called the pier a “rotten old ruin of planks.”", "Anna Holm: rotten old ruin of planks."],
    ["Anna Holm posted a message that said the pier was old.", "Anna Holm: the pier was old"],
  ]);
});
