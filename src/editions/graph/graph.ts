import type { Dossier, Quotes } from "../../dossier/index.ts";

/** Who is in a story. `outlet` is an outlet that quotes somebody. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: "person" | "organization" | "place" | "event" | "other" | "outlet";
  readonly country: string | null;
  readonly mentions: number;
}

/** `relation`: somebody does something to somebody, with the reports' words. `quoted-by`: an outlet quotes a person. */
export interface GraphEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: "relation" | "quoted-by";
  readonly label: string;
  /** Kind of political event in the types of PLOVER, "CONSULT"; null for everything else. */
  readonly event: string | null;
  readonly status: string | null;
  readonly reports: number;
  readonly evidence: Quotes;
}

export interface Graph {
  readonly id: string;
  readonly label: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The actors of a dossier, their relations, and who is quoted by which outlet. An edge without evidence does not exist. */
export function toGraph(dossier: Dossier): Graph {
  const quoted = toQuoted(dossier);
  const outlets = [...new Set(quoted.map((edge) => edge.to))].sort();
  return {
    id: dossier.story,
    label: dossier.title?.text ?? dossier.story,
    nodes: [
      ...dossier.entities.map(({ id, name, type, country, mentions }): GraphNode => ({
        id,
        label: name,
        kind: type,
        country,
        mentions: mentions.length,
      })),
      ...outlets.map((id): GraphNode => ({ id, label: id.slice(outletPrefix.length), kind: "outlet", country: null, mentions: 0 })),
    ],
    edges: [
      ...dossier.relations.map(({ id, type, event, from, to, status, reports, evidence }): GraphEdge => ({
        id,
        from,
        to,
        kind: "relation",
        label: type,
        event,
        status,
        reports: reports.length,
        evidence,
      })),
      ...quoted,
    ],
  };
}

const outletPrefix = "outlet:";

/** One edge for each speaker who is known and each outlet that is stated; its evidence are the quoted words. */
function toQuoted(dossier: Dossier): readonly GraphEdge[] {
  const outlets = new Map(dossier.reports.map((report) => [report.id, report.outlet]));
  const edges = new Map<string, { from: string; to: string; reports: Set<string>; evidence: [Quotes[0], ...Quotes[0][]] }>();
  for (const { kind, speaker, content } of dossier.utterances) {
    const outlet = outlets.get(content.report);
    if (kind === "term" || speaker.entity === null || outlet === null || outlet === undefined) continue;
    const key = `${speaker.entity} ${outlet}`;
    const edge = edges.get(key);
    if (edge === undefined) {
      edges.set(key, { from: speaker.entity, to: outletPrefix + outlet, reports: new Set([content.report]), evidence: [content] });
    } else {
      edge.reports.add(content.report);
      edge.evidence.push(content);
    }
  }
  return [...edges.values()].map(({ from, to, reports, evidence }, at) => ({
    id: `q${at + 1}`,
    from,
    to,
    kind: "quoted-by",
    label: "quoted by",
    event: null,
    status: null,
    reports: reports.size,
    evidence,
  }));
}
