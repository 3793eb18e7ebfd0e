import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import stringWidth from "string-width";
import { renderText } from "../../src/editions/index.ts";
import { layOut } from "../../src/editions/text/layout.ts";
import { toTerminalText } from "../../src/editions/text/sanitize.ts";
import { bridgeCollation, sampleCollation, toHostileCollation } from "./sample.ts";

const plain = (width: number): string => renderText(sampleCollation, { width, color: false });

/** Words with white space folded, to compare text that was wrapped. */
const folded = (text: string): string => text.replaceAll(/\s+/g, " ");

test("no line is wider than the screen, whatever the screen and the script", () => {
  for (const width of [20, 24, 33, 40, 60, 72, 80, 96, 120, 400]) {
    for (const line of plain(width).split("\n")) assert.ok(stringWidth(line) <= width, `${width}: ${JSON.stringify(line)}`);
  }
});

test("no words of any report make a line wider than the screen", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), fc.integer({ min: 20, max: 90 }), (words, width) => {
      if (words.trim() === "") return;
      const text = renderText(toHostileCollation(words), { width, color: false });
      for (const line of text.split("\n")) assert.ok(stringWidth(line) <= width, JSON.stringify(line));
    }),
    { numRuns: 150 },
  );
});

test("colour changes nothing but colour", () => {
  const colored = renderText(sampleCollation, { width: 80, color: true });
  assert.notEqual(colored, plain(80));
  assert.equal(colored.replaceAll(/\u001b\[[\d;]*m/g, ""), plain(80));
});

test("without colour no control character is written", () => {
  assert.doesNotMatch(plain(80), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test("a report cannot send commands to the terminal", () => {
  const attack = "a\u001b]0;owned\u0007b\u001b[2Jc\u009b31md\u202ee\rf\u0008g";
  for (const color of [false, true]) {
    const text = renderText(toHostileCollation(attack), { width: 80, color }).replaceAll(/\u001b\[(?:0|1|2|1;3\d)m/g, "");
    assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    assert.match(text, /␛\]0;owned␇/);
  }
});

const harmless: readonly (readonly [string, string])[] = [
  ["plain words", "plain words"],
  ["two\nlines\tand\u2028more", "two lines and more"],
  ["\u001b[31mred", "␛[31mred"],
  ["del\u007f", "del␡"],
  ["\u202egnp.exe", "\ufffdgnp.exe"],
  ["half \ud83d pair", "half \ufffd pair"],
  ["שלום 👨‍👩‍👧‍👦 é", "שלום 👨‍👩‍👧‍👦 é"],
];

test("control characters are made visible and words are left alone", () => {
  for (const [text, expected] of harmless) assert.equal(toTerminalText(text), expected);
});

const wrapped: readonly (readonly [text: string, width: number, lines: readonly string[]])[] = [
  ["one two three four five", 20, ["one two three four", "five"]],
  ["港まつりを三年ぶりに開催へと発表した。", 20, ["港まつりを三年ぶりに", "開催へと発表した。"]],
  ["町は十七日に祭りを開く、と発表した。", 20, ["町は十七日に祭りを開", "く、と発表した。"]],
  ["あいうえおかきくけこ。さ", 20, ["あいうえおかきくけ", "こ。さ"]],
  [
    "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301 x",
    20,
    [
      "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301 e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301",
      "x",
    ],
  ],
  ["https://example.org/averyveryverylongaddress", 20, ["https://example.org/", "averyveryverylongadd", "ress"]],
];

test("lines break by display width, never before closing punctuation", () => {
  for (const [text, width, lines] of wrapped) {
    assert.deepEqual(layOut({ start: 0, indent: 0, lead: [], pieces: [{ text }] }, { width, color: false }), lines);
  }
});

test("the sections come in the order in which a reader needs them", () => {
  const text = renderText(bridgeCollation, { width: 80, color: false });
  const titles = [...text.matchAll(/^([A-Z][^\n─]*?) ─+$/gm)].map((match) => match[1]);
  assert.deepEqual(titles, [
    "In short",
    "What everyone says",
    "What some say",
    "What only one says",
    "Where the reports differ",
    "Figures",
    "Voices",
    "Terms in quotation marks that nobody utters",
    "Who and where",
    "Timeline",
    "Relations",
    "Questions and answers",
    "Reports",
    "Notices",
  ]);
});

const shown: readonly string[] = [
  "Torvik shuts Arle bridge after cracks are found in a main cable A1",
  "4 reports, 3 outlets of 2 publishers, 3 independent texts; outlet of C not stated, “The Estuary Reader” seen in page chrome; D is a reprint of A (97% of its words)",
  "1 Torvik’s council closed the Arle footbridge on Tuesday after engineers found cracks in one of its two main cables A3 B2 C2 D2 · all 3 texts",
  "– About 4,200 people cross the bridge on a working day. A5 D4 B3 Some 4,200 people use the crossing every working day. C4 More than 4,000 people walk over it each day",
  "A ferry will carry passengers free of charge from Friday. B6 · B and C; A and D are silent",
  "Number: Repairs A D 3.4 million euros A5 Repairs will cost 3.4 million euros D4 B up to 5 million euros",
  "Spelling: Edda Lindqvist A Edda Lindqvist A4 B Edda Lindkvist B4",
  "4,200 people people cross the bridge on a working day · agree, approximate “About 4,200 people” A5 D4, “Some 4,200 people” B3",
  "“We could not in good conscience leave it open for one more day,” A4 B4 “We could not leave it open,” · wording differs",
  "“warned of rust in 2029 and heard nothing back” A8 · blame, through Nordavind, in The Torvik Courier",
  "“warned of rust” C5 · through Nordavind (implied)",
  "it had ignored any warning A8 · reported, denial",
  "15 April 2031 Torvik’s council closed the Arle footbridge on Tuesday A3 B2 C3 · the event, “on Tuesday” reckoned from the date of publication",
  "Torvik council ─ close → Arle footbridge · done",
  "D: The page gives two values for one fact. The title in its head is another one.",
  "C: Outlet seen in page chrome only. Seen: The Estuary Reader.",
  "Not stated in these reports: Was anyone hurt? Who built the bridge?",
];

test("every line names its reports and says no more than the dossier", () => {
  const text = folded(renderText(bridgeCollation, { width: 80, color: false }));
  for (const words of shown) assert.ok(text.includes(words), words);
});

test("several stories are told apart from the first line, with the reason", () => {
  const [title, reason] = plain(96).split("\n");
  assert.equal(title, "2 stories, shown apart");
  assert.match(reason!, /Not one event\. The reports tell 2 events: umibe-shimbun\.html stands apart\./);
});

test("the marks of a second story go on where the first one's end", () => {
  const text = plain(80);
  assert.match(text, /港まつり、三年ぶりに開催へ🎏 E1/);
  assert.match(text, /^ {2}E {3}海辺新聞$/m);
});

test("a run without a story still gives text", () => {
  assert.equal(renderText({ stories: [], notices: [] }, { width: 80, color: false }), "0 stories, shown apart\n");
});
