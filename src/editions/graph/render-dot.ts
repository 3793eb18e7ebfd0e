import type { Collation } from "../../collation.ts";
import { toGraph } from "./graph.ts";
import type { Graph, GraphNode } from "./graph.ts";

const shapes: Readonly<Record<GraphNode["kind"], string>> = {
  person: "ellipse",
  organization: "box",
  place: "hexagon",
  event: "diamond",
  other: "plaintext",
  outlet: "note",
};

/** The language of Graphviz, a digraph for each story. Only what an edge touches is drawn: the rest would fill the picture. */
export function renderDot(collation: Collation): string {
  return collation.stories.map(({ dossier }) => renderOne(toGraph(dossier))).join("\n");
}

function renderOne(graph: Graph): string {
  const touched = new Set(graph.edges.flatMap((edge) => [edge.from, edge.to]));
  const nodes = graph.nodes
    .filter((node) => touched.has(node.id))
    .map((node) => `  ${quoted(node.id)} [label=${quoted(node.label)}, shape=${shapes[node.kind]}];`);
  const edges = graph.edges.map(
    (edge) =>
      `  ${quoted(edge.from)} -> ${quoted(edge.to)} [label=${quoted(edge.label)}, tooltip=${quoted(edge.evidence[0].text)}` +
      `${edge.kind === "quoted-by" ? ", style=dashed" : ""}];`,
  );
  return [`digraph ${quoted(graph.id)} {`, `  label=${quoted(graph.label)};`, ...nodes, ...edges, "}", ""].join("\n");
}

/** A quoted id: only a quotation mark and a backslash need an escape (graphviz.org, "The DOT Language"). */
function quoted(text: string): string {
  const line = text.toWellFormed().replaceAll(/[\s\u0000-\u001f\u007f]+/g, " ");
  return `"${line.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
