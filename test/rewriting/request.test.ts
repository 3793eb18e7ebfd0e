import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { readAnswer } from "../../src/rewriting/answer.ts";
import { toRequest } from "../../src/rewriting/request.ts";
import { quoteOf } from "./story.ts";

test("whatever the words of reports hold, they cannot end the fence or begin a line of their own", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom("=", "\n", "\r", "a", '"', "\\", "\u2028") }), { minLength: 1 }), (texts) => {
      const { material } = toRequest(texts.map((text, at) => ({ id: `c${at + 1}`, quotes: [quoteOf(text)] })));
      const lines = material.split("\n");
      const [fence] = lines;
      assert.match(fence!, /^={8,}$/);
      assert.equal(lines.at(-1), fence);
      assert.equal(lines.length, texts.length + 2);
      assert.ok(!lines.slice(1, -1).some((line) => line.includes(fence!)));
      assert.deepEqual(
        lines.slice(1, -1).map((line) => (JSON.parse(line) as { wordings: string[] }).wordings[0]),
        texts,
      );
    }),
  );
});

test("the same lines give the same request", () => {
  const lines = [{ id: "c1", quotes: [quoteOf("The bridge is closed.")] }];
  assert.deepEqual(toRequest(lines), toRequest(lines));
});

test("sentences are read from JSON, also between other words; what is no JSON is told", () => {
  const read: readonly (readonly [string, unknown])[] = [
    ['{"sentences":[{"text":" A. ","lines":["c1"]}]}', { kind: "sentences", sentences: [{ text: "A.", lines: ["c1"] }] }],
    ['Sure!\n```json\n{"sentences":[]}\n```', { kind: "sentences", sentences: [] }],
    [
      '{"sentences":[1,null,{"text":2,"lines":"c1"}]}',
      {
        kind: "sentences",
        sentences: [
          { text: "", lines: [] },
          { text: "", lines: [] },
          { text: "", lines: [] },
        ],
      },
    ],
    ["I cannot do that.", { kind: "unreadable", detail: "no JSON object came" }],
    ['{"sentences":[', { kind: "unreadable", detail: "no JSON object came" }],
    ["{sentences}", { kind: "unreadable", detail: "the JSON is broken" }],
    ['{"text":"A."}', { kind: "unreadable", detail: 'the JSON has no list "sentences"' }],
    ["}{", { kind: "unreadable", detail: "no JSON object came" }],
  ];
  for (const [text, answer] of read) assert.deepEqual(readAnswer(text), answer, text);
});

test("any text gives an answer", () => {
  fc.assert(fc.property(fc.string(), (text) => void readAnswer(text)));
  fc.assert(fc.property(fc.jsonValue(), (value) => void readAnswer(JSON.stringify({ sentences: value }))));
});
