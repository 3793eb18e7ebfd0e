import assert from "node:assert/strict";
import { test } from "node:test";
import { readText } from "./read-text.ts";

/** "word>head:relation" of the words of a text, the root's head being "-". */
function arcs(text: string): string[] {
  const { tokens } = readText(text);
  return tokens.map(({ lower, head, relation }) => `${lower}>${head < 0 ? "-" : tokens[head]!.lower}:${relation}`);
}

test("subjects, objects and modifiers hang on their verb or noun", () => {
  for (const [text, expected] of [
    ["The mayor opened the bridge.", ["mayor>opened:nsubj", "bridge>opened:obj", "opened>-:root", "the>mayor:det"]],
    ["The bridge was closed by police.", ["bridge>closed:nsubj:pass", "was>closed:aux:pass", "police>closed:obl:agent"]],
    ["She told reporters that the talks had failed.", ["she>told:nsubj", "failed>told:ccomp", "talks>failed:nsubj", "that>failed:mark"]],
    ["Lund, who lives in Oslo, paid the fine.", ["lund>paid:nsubj", "lives>lund:acl:relcl", "oslo>lives:obl", "fine>paid:obj"]],
    ["The president of the court and the deputy resigned.", ["president>resigned:nsubj", "court>president:nmod"]],
  ] as const) {
    const found = new Set(arcs(text));
    for (const arc of expected) assert.ok(found.has(arc), `${arc} in: ${[...found].join(" ")}`);
  }
});

test("each sentence is one tree over its own tokens", () => {
  for (const text of [
    "Ships came. Nobody left the harbour, they said, because of the storm.",
    "no stops at all just words and more words that go on without any end",
    "FLOODS HIT TOWNS",
    "? ! — … “ ” ( )",
    "👍 👍 עברית ABC",
    "word ".repeat(1_500),
    "and , ".repeat(700),
    "x",
  ]) {
    const { tokens, sentences } = readText(text);
    for (const { first, last } of sentences) {
      const roots = tokens.slice(first, last).filter(({ head }) => head < 0);
      assert.equal(roots.length, 1, text.slice(0, 40));
      assert.equal(roots[0]!.relation, "root");
      for (let index = first; index < last; index++) {
        let steps = 0;
        let at = index;
        while (tokens[at]!.head >= 0) {
          at = tokens[at]!.head;
          assert.ok(at >= first && at < last);
          assert.ok(++steps <= last - first, "no circle");
        }
      }
    }
  }
});
