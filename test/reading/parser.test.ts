import assert from "node:assert/strict";
import { test } from "node:test";
import { loadModels } from "../../src/model-files.ts";
import { modelNames, parseModels } from "../../src/reading/models/models.ts";
import { decodePacked, encodePacked } from "../../src/reading/models/packed.ts";
import type { ParserHeader } from "../../src/reading/models/parser.ts";
import { readModel } from "../../training/model-file.ts";
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
    ["The minister wants the council to pay the fine.", ["council>wants:obj", "pay>wants:xcomp"]],
    ["The court ordered all ministers to leave Oslo.", ["ministers>ordered:obj", "leave>ordered:xcomp"]],
    ["The council has a plan to build a bridge.", ["plan>has:obj", "build>plan:acl"]],
    ["Norway used the money to build a bridge.", ["build>used:advcl"]],
    ["Chile's rebels released two hostages on Friday.", ["rebels>released:nsubj", "hostages>released:obj"]],
    ["The leader of the opposition, Karin Lund, called on him to resign.", ["leader>called:nsubj", "called>-:root", "him>called:obl"]],
    [
      "The links date back to the revolt of the North during the Great War and Lund's backing of Holm's plans to leave.",
      ["lund>backing:nmod:poss", "holm>plans:nmod:poss"],
    ],
    ["Voters want the right to leave.", ["right>want:obj", "leave>right:acl"]],
    ["The firm that runs the mill paid the fine.", ["firm>paid:nsubj", "runs>firm:acl:relcl", "mill>runs:obj"]],
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

test("what the parser remembers of words changes no parse", () => {
  const text = "The president of the court and the deputy resigned on Monday, although nobody had asked them to.";
  const before = arcs(text);
  // More different words than are remembered, in sentences short enough to be parsed.
  const many = Array.from(
    { length: 8_000 },
    (_, index) => `w${index.toString(36).replaceAll(/\d/g, (digit) => "zyxvujhkqg"[Number(digit)]!)}`,
  );
  for (let from = 0; from < many.length; from += 100) arcs(`${many.slice(from, from + 100).join(" ")}.`);
  assert.deepEqual(arcs(text), before);
});

test("a parser that learned with another tagger is refused", () => {
  const files = Object.fromEntries(modelNames.map((name) => [name, readModel(name)]));
  assert.doesNotThrow(() => parseModels(files));
  const { header, sections } = decodePacked<ParserHeader>(files["parser"]!);
  const other = encodePacked({ ...header, tags: header.tags.toReversed() }, sections);
  assert.throws(() => parseModels({ ...files, parser: other }), /learned with another tagger/);
});

test("relations are those of the treebank, and only the root is called so", () => {
  const { relations } = loadModels().parser;
  const { tokens } = readText("Ships left the harbour. They had been searched, police said, but nothing was found in any of them.");
  for (const { head, relation } of tokens) {
    assert.ok(relations.includes(relation));
    assert.equal(relation === "root", head < 0);
  }
});
