import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parse } from "csv-parse/sync";
import { SaxesParser } from "saxes";
import { toCsv } from "../../src/editions/csv/cells.ts";
import { renderCsv, renderDot, renderGraphml, renderJsonGraph } from "../../src/editions/index.ts";
import { sampleCollation, toHostileCollation } from "./sample.ts";
import { hostileWords } from "./sample-digest.ts";

const hostile = toHostileCollation(hostileWords);

describe("a cell of CSV", () => {
  const cases = [
    ["plain", "plain"],
    ['say "so", now', '"say ""so"", now"'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["+49 30", "'+49 30"],
    ["-3 degrees", "'-3 degrees"],
    ["@here", "'@here"],
    [" =cmd|' /C calc'!A0", "' =cmd|' /C calc'!A0"],
    ["\t=1", "'\t=1"],
    ["\uff1d1", "'\uff1d1"],
    [-3, "-3"],
    [0, "0"],
    [null, ""],
    ["", ""],
  ] as const;
  for (const [value, written] of cases) {
    it(`${JSON.stringify(value)} is written ${JSON.stringify(written)}`, () => assert.equal(toCsv([[value]]), `${written}\r\n`));
  }
});

describe("a dossier as CSV", () => {
  const read = (csv: string) => parse(csv, { columns: true, record_delimiter: "\r\n" }) as Record<string, string>[];

  it("has a row for each place of each claim, figure, quotation and time, which holds the words of that place", () => {
    for (const collation of [sampleCollation, hostile]) {
      const rows = read(renderCsv(collation));
      const places = collation.stories.flatMap(({ dossier }) => [
        ...dossier.claims.flatMap((claim) => claim.evidence),
        ...dossier.figures.flatMap((figure) => figure.mentions),
        ...dossier.utterances.map((utterance) => utterance.content),
        ...dossier.timeline.flatMap((entry) => entry.evidence),
      ]);
      assert.equal(rows.length, places.length);
      for (const row of rows) {
        const text = collation.stories.flatMap((story) => story.reports).find((report) => report.id === row["report"])!.text;
        const words = text.slice(Number(row["start"]), Number(row["end"]));
        assert.equal(row["words"]!.replace(/^'(?=\s*[=+\-@\t\r])/, ""), words.toWellFormed().replaceAll("\u0000", "\ufffd"));
      }
    }
  });

  it("tells a quoted fragment with its clause, and points at what was quoted", () => {
    const [story] = sampleCollation.stories;
    const [first] = story!.dossier.utterances;
    const clause = { ...first!.content, text: `She said “${first!.content.text}”` };
    const dossier = { ...story!.dossier, utterances: [{ ...first!, clause }] };
    const [row] = read(renderCsv({ ...sampleCollation, stories: [{ ...story!, dossier }] }, ["quotations"]));
    assert.deepEqual([row!["text"], row!["words"]], [clause.text, first!.content.text]);
  });

  it("gives one table when one is asked for", () => {
    const rows = read(renderCsv(sampleCollation, ["figures"]));
    assert.ok(rows.length > 0);
    for (const row of rows) {
      assert.equal(row["table"], "figures");
      assert.ok(Number.isFinite(Number(row["value"])));
    }
  });
});

describe("a dossier as a graph", () => {
  /** Ids of nodes and ends of edges, read back from GraphML. */
  function readGraphml(xml: string) {
    const nodes = new Set<string>();
    const ends: string[] = [];
    const keys = new Set<string>();
    const used = new Set<string>();
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => assert.fail(error.message));
    parser.on("opentag", ({ local, attributes }) => {
      const value = (name: string): string => attributes[name]!.value;
      if (local === "key") keys.add(value("id"));
      if (local === "data") used.add(value("key"));
      if (local === "node") {
        assert.ok(!nodes.has(value("id")), "ids are unique");
        nodes.add(value("id"));
      }
      if (local === "edge") ends.push(value("source"), value("target"));
    });
    parser.write(xml).close();
    return { nodes, ends, keys, used };
  }

  for (const [name, collation] of [
    ["the sample", sampleCollation],
    ["hostile reports", hostile],
  ] as const) {
    it(`is GraphML whose edges lead from node to node: ${name}`, () => {
      const { nodes, ends, keys, used } = readGraphml(renderGraphml(collation));
      assert.ok(nodes.size > 0 && ends.length > 0);
      for (const end of ends) assert.ok(nodes.has(end), end);
      for (const key of used) assert.ok(keys.has(key), key);
    });

    it(`is a JSON graph whose edges carry evidence: ${name}`, () => {
      const value = JSON.parse(renderJsonGraph(collation)) as {
        graph?: object;
        graphs?: readonly {
          nodes: Record<string, { label: string }>;
          edges: readonly { source: string; target: string; metadata: { evidence: readonly { text: string }[] } }[];
        }[];
      };
      const graphs = value.graphs ?? [value.graph as never];
      assert.equal(graphs.length, collation.stories.length);
      for (const graph of graphs) {
        for (const edge of graph.edges) {
          assert.ok(edge.source in graph.nodes && edge.target in graph.nodes);
          assert.ok(edge.metadata.evidence.length > 0);
        }
      }
    });

    it(`is DOT in which every quotation mark has its partner: ${name}`, () => {
      const dot = renderDot(collation);
      for (const line of dot.split("\n")) {
        assert.match(line, /^(?:digraph "(?:[^"\\]|\\.)*" \{|\}|| {2}(?:[\w=, [\];>-]|"(?:[^"\\]|\\.)*")*;)$/, line);
      }
      assert.match(dot, / -> /);
    });
  }
});
