import assert from "node:assert/strict";
import { test } from "node:test";
import { blocksOf, paragraphs, readText } from "./read-page.ts";

const title = "Ferry runs aground at Lindow";

test("a text of one line a block gives title, standfirst, headings and paragraphs", () => {
  const report = readText(
    [
      title,
      "All passengers reach the shore as rudder fails in shallow water",
      "",
      paragraphs[0],
      "What happens next?",
      paragraphs[1],
      paragraphs[2],
    ].join("\n"),
  );
  assert.deepEqual(
    blocksOf(report).map(([kind]) => kind),
    ["title", "standfirst", "paragraph", "heading", "paragraph", "paragraph"],
  );
  assert.equal(report.title?.value, title);
});

test("a first line with a final stop is a paragraph and no title", () => {
  const report = readText(`LINDOW, Norland — ${paragraphs[0]}\n${paragraphs[1]}`);
  assert.equal(report.title, null);
  assert.ok(report.text.startsWith("LINDOW, Norland — The old ferry"));
});

/** [chrome line, kind of its removal]; each stands between two paragraphs. */
const chromeLines: readonly (readonly [string, string])[] = [
  ["Related: Why the bridge was never built", "related"],
  ["Read more: Ten years of ferries", "related"],
  ["More from Harbour Weekly: The fishers who own a line", "related"],
  ["Top stories from Harbour Weekly:", "related"],
  ["Sign up for our free weekly newsletter", "newsletter"],
  ["A weekly digest of the best stories from our newsroom, straight to your inbox", "newsletter"],
  ["Thank you for signing up. You will receive a confirmation email.", "form"],
  ["There was a problem. Please try again later.", "form"],
  ["Please enter a valid email address", "form"],
  ["Subscribe to continue reading this article", "paywall"],
  ["Already a subscriber? Log in", "paywall"],
  ["We need your support to keep reporting. Please consider making a donation today.", "donation"],
  ["Make a gift now and double your contribution", "donation"],
  ["Follow us on Facebook and Instagram", "self-promotion"],
  ["Advertisement", "advertisement"],
  ["Share on Facebook", "share"],
  ["© 2031 Lindow Courier. All rights reserved.", "legal"],
  ["The opinions in this column are the author's and do not necessarily reflect the views of the Lindow Courier.", "legal"],
  ["Lesen Sie auch: Die Brücke, die nie gebaut wurde", "related"],
  ["À lire aussi : le pont jamais construit", "related"],
  ["***", "separator"],
];

for (const [line, kind] of chromeLines) {
  test(`"${line}" between paragraphs is removed as ${kind}`, () => {
    const report = readText([paragraphs[0], line, paragraphs[1], paragraphs[2]].join("\n\n"));
    assert.deepEqual(
      report.removed.map((removal) => removal.kind),
      [kind],
    );
    assert.equal(report.text, [paragraphs[0], paragraphs[1], paragraphs[2]].join("\n\n"));
    assert.ok(report.removed[0]!.reason.length > 5 && report.removed[0]!.step.length > 3);
  });
}

/** Sentences of reports that only look like prompts. */
const prose: readonly string[] = [
  "“Sign up for our newsletter,” the museum had urged its visitors for years, and in March it stopped sending it.",
  "There was a problem with the voting machines in two districts, the election office said on Monday.",
  "Many economists subscribe to this view, although the figures of the past two years speak against it.",
  "The donation of 40,000 kroner will pay for a new engine, said the treasurer of the cooperative.",
  "Related costs rose by nine percent last year and are expected to rise again, according to the report.",
  "The company said that readers could continue reading the magazine in print until the end of June.",
];

for (const sentence of prose) {
  test(`"${sentence.slice(0, 50)}…" stays`, () => {
    assert.ok(readText([paragraphs[0], sentence, paragraphs[1]].join("\n\n")).text.includes(sentence));
  });
}

test("a prompt of several lines between a subheading and its answer is removed as a whole", () => {
  const report = readText(
    [
      title,
      "",
      paragraphs[0],
      "Who pays for it?",
      "Subscribe to Harbour Weekly",
      "Discover the stories behind the headlines, in your words.",
      "",
      paragraphs[1],
    ].join("\n"),
  );
  assert.deepEqual(
    blocksOf(report).map(([kind]) => kind),
    ["title", "paragraph", "heading", "paragraph"],
  );
});

const teasers = [
  "-",
  "Ferry line asks for a million",
  "Speed read The cooperative wants a new vessel",
  "By Ina Moor Published",
  "-",
  "The ferry strike and what it will cost",
  "Talking point Two towns hope to gain",
  "By Harbour Staff Published 3 May 2029",
  "-",
  "The long list of failed bridges",
  "feature Why none was ever built",
  "By Jonas Reet Published",
];

test("teasers with bylines after the end are removed, also on the same topic, and lend the report no date and no author", () => {
  const report = readText([title, "", ...paragraphs, ...teasers].join("\n"));
  assert.ok(report.text.endsWith(paragraphs[4]!));
  assert.equal(report.published, null);
  assert.deepEqual(report.bylines, []);
  assert.ok(report.removed.some((removal) => removal.kind === "teaser"));
});

test("the report's own byline and date line are facts and no text", () => {
  const report = readText([title, "By Ina Moor and Jonas Reet", "Published: 14 May 2031, 18:20 CEST", "", ...paragraphs].join("\n"));
  assert.deepEqual(
    report.bylines.map((byline) => byline.value),
    ["Ina Moor", "Jonas Reet"],
  );
  assert.equal(report.published?.value, "2031-05-14T18:20+02:00");
  assert.ok(!report.text.includes("Ina Moor"));
});

test("a menu of short lines is removed, a list of the report stays", () => {
  const report = readText(
    ["Home", "News", "Sport", "Weather", "", title, "", ...paragraphs.slice(0, 2), "- one lifeboat", "- two pumps", paragraphs[2]].join(
      "\n",
    ),
  );
  assert.equal(report.title?.value, title);
  assert.deepEqual(
    blocksOf(report)
      .filter(([kind]) => kind === "list-item")
      .map(([, text]) => text),
    ["- one lifeboat", "- two pumps"],
  );
});

test("headlines after the end of the report are removed", () => {
  const list = ["Why the bridge was never built", "Council argues over the budget again", "Ten quiet beaches within an hour"];
  assert.ok(readText([...paragraphs, ...list].join("\n\n")).text.endsWith(paragraphs[4]!));
});

test("hard-wrapped paragraphs are joined, with LF and with CRLF", () => {
  const wrap = (text: string): string => text.replace(/(.{40,64}) /g, "$1\n");
  const text = paragraphs.map(wrap).join("\n\n");
  for (const written of [text, text.replaceAll("\n", "\r\n")]) {
    const report = readText(written);
    assert.equal(report.text, paragraphs.join("\n\n"));
  }
});

test("an outlet's name in chrome is no fact and gives a notice", () => {
  const report = readText([...paragraphs, "Subscribe to Harbour Weekly"].join("\n\n"));
  assert.equal(report.outlet, null);
  assert.equal(report.outletInChrome?.value, "Harbour Weekly");
  assert.equal(report.outletInChrome?.from, "chrome");
  assert.ok(report.notices.some((notice) => notice.code === "outlet-in-chrome"));
});

test("an empty text and a text of prompts alone have no article and say so", () => {
  assert.deepEqual(
    readText("").notices.map((notice) => notice.code),
    ["no-article"],
  );
  assert.ok(
    readText("Subscribe to continue reading this article\nAlready a subscriber? Log in").notices.some(
      (notice) => notice.code === "wall-only",
    ),
  );
});
