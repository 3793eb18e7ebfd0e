import type { ArrangedStory } from "../arrangement/story.ts";
import { toCutAnchors } from "./passages.ts";
import { toReportPassages } from "./report.tsx";
import type { ReportPassages } from "./report.tsx";

/*
 * What a page needs so that every mark leads to its words, shared by the page of one run and the pages of the desk.
 */

/** The reports of a story with the places that its dossier cites. */
export function toReports(story: ArrangedStory): readonly ReportPassages[] {
  const cited = [...story.apparatus.cited.values()];
  return story.reports.map((line) =>
    toReportPassages(
      line,
      cited
        .filter((citation) => citation.siglum === line.siglum)
        .map(({ anchor, quote }) => ({ anchor, start: quote.start, end: quote.end })),
    ),
  );
}

/**
 * `:target` lights up one element with all inside it. Places that had to be cut have pieces elsewhere, so each gets a rule of its
 * own; anchors are letters, digits and hyphens, so they need no escapes.
 */
export function toCutRules(reports: readonly ReportPassages[]): string {
  const anchors = new Set(reports.flatMap((report) => report.blocks.flatMap(({ passages }) => toCutAnchors(passages))));
  return [...anchors]
    .map((anchor) => `:root:has(#${anchor}:target) [data-place="${anchor}"]{background:var(--lit);color:inherit}`)
    .join("\n");
}
