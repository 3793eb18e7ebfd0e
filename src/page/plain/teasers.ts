import { isTeaserByline } from "../metadata/visible-lines.ts";
import type { Candidate } from "./judge.ts";

/** A teaser has a title, perhaps a summary and a label, and a byline. */
const longestTeaserLines = 5;

/** A teaser's lines are short; a paragraph between two bylines is the report's. */
const longestTeaserLine = 300;

/**
 * Lists of other reports: records of a few short lines that end with a byline, two or more in a row. One byline alone is
 * the report's own. A record starts after a separator, or as many lines before its byline as the records after it have.
 */
export function markTeasers(candidates: readonly Candidate[]): void {
  const bylines: number[] = [];
  candidates.forEach((candidate, index) => {
    if (isTeaserByline(candidate.text)) bylines.push(index);
  });
  let from = 0;
  while (from < bylines.length) {
    let to = from;
    while (to + 1 < bylines.length && isRecord(candidates, bylines[to]! + 1, bylines[to + 1]!)) to++;
    if (to > from) markRecords(candidates, bylines.slice(from, to + 1));
    from = to + 1;
  }
}

/** True when the lines from `from` to the byline at `byline` are one teaser. */
function isRecord(candidates: readonly Candidate[], from: number, byline: number): boolean {
  let lines = 0;
  for (let at = from; at < byline; at++) {
    const { text, removed } = candidates[at]!;
    if (removed?.kind === "separator") continue;
    if (text.length > longestTeaserLine) return false;
    lines++;
  }
  return lines >= 1 && lines <= longestTeaserLines;
}

function markRecords(candidates: readonly Candidate[], bylines: readonly number[]): void {
  const first = firstLine(candidates, bylines);
  for (let at = first; at <= bylines[bylines.length - 1]!; at++) {
    candidates[at]!.removed ??= { kind: "teaser", step: "teasers", reason: "is part of a list of other reports with their bylines" };
  }
}

function firstLine(candidates: readonly Candidate[], bylines: readonly number[]): number {
  const byline = bylines[0]!;
  for (let at = byline - 1; at >= 0 && byline - at <= longestTeaserLines + 1; at--) {
    const { removed, text } = candidates[at]!;
    // Whatever was removed before, a separator or a prompt, is not the report's text and ends it.
    if (removed) return at + 1;
    if (text.length > longestTeaserLine) return at + 1;
  }
  const lines = bylines[1]! - byline;
  return Math.max(0, byline - lines + 1);
}
