import type { Collation } from "../../collation.ts";
import { toGraph } from "./graph.ts";
import type { Graph } from "./graph.ts";

/** JSON Graph Format 2 (jsongraphformat.info): `graph` for one story, `graphs` for several; evidence stands in `metadata`. */
export function renderJsonGraph(collation: Collation): string {
  const graphs = collation.stories.map(({ dossier }) => toJson(toGraph(dossier)));
  return `${JSON.stringify(graphs.length === 1 ? { graph: graphs[0] } : { graphs }, null, 1)}\n`;
}

function toJson(graph: Graph): object {
  return {
    id: graph.id,
    type: "variorum.story",
    label: graph.label,
    directed: true,
    nodes: Object.fromEntries(
      graph.nodes.map(({ id, label, kind, country, mentions }) => [id, { label, metadata: { kind, country, mentions } }]),
    ),
    edges: graph.edges.map(({ id, from, to, kind, label, event, status, reports, evidence }) => ({
      id,
      source: from,
      target: to,
      relation: label,
      metadata: { kind, event, status, reports, evidence },
    })),
  };
}
