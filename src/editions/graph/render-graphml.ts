import type { Collation } from "../../collation.ts";
import { element, textElement } from "../xml/escape.ts";
import { toGraph } from "./graph.ts";
import type { Graph, GraphEdge } from "./graph.ts";

/** What nodes and edges carry; ids of the keys are unique in the file. */
const keys: readonly (readonly [domain: "node" | "edge", name: string, type: "string" | "int"])[] = [
  ["node", "label", "string"],
  ["node", "kind", "string"],
  ["node", "country", "string"],
  ["node", "mentions", "int"],
  ["edge", "label", "string"],
  ["edge", "kind", "string"],
  ["edge", "event", "string"],
  ["edge", "status", "string"],
  ["edge", "reports", "int"],
  ["edge", "words", "string"],
  ["edge", "places", "string"],
];

/** GraphML (graphml.graphdrawing.org), a directed graph for each story. Gephi, yEd, igraph and networkx read it. */
export function renderGraphml(collation: Collation): string {
  const declared = keys.map(([domain, name, type]) =>
    element("key", { id: `${domain}-${name}`, for: domain, "attr.name": name, "attr.type": type }, ""),
  );
  const graphs = collation.stories.map(({ dossier }) => renderOne(toGraph(dossier)));
  const root = element(
    "graphml",
    {
      xmlns: "http://graphml.graphdrawing.org/xmlns",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xsi:schemaLocation": "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd",
    },
    `\n${[...declared, ...graphs].join("\n")}\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

/** Ids are unique in a whole document, so that those of a story carry its name. */
function renderOne(graph: Graph): string {
  const idOf = (id: string): string => `${graph.id}/${id}`;
  const nodes = graph.nodes.map(({ id, label, kind, country, mentions }) =>
    element("node", { id: idOf(id) }, data("node", { label, kind, country, mentions: String(mentions) })),
  );
  const edges = graph.edges.map((edge) =>
    element("edge", { id: idOf(edge.id), source: idOf(edge.from), target: idOf(edge.to) }, data("edge", edgeData(edge))),
  );
  const inner = [textElement("desc", graph.label), ...nodes, ...edges].join("\n");
  return element("graph", { id: graph.id, edgedefault: "directed" }, `\n${inner}\n`);
}

function edgeData({ label, kind, event, status, reports, evidence }: GraphEdge): Readonly<Record<string, string | null>> {
  return {
    label,
    kind,
    event,
    status,
    reports: String(reports),
    words: evidence.map((quote) => quote.text).join("\n"),
    places: evidence.map((quote) => `${quote.report}:${quote.start}-${quote.end}`).join(" "),
  };
}

function data(domain: "node" | "edge", values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === null ? "" : textElement("data", value, { key: `${domain}-${name}` })))
    .join("");
}
