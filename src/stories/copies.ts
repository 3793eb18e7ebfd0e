import type { GrouperState, LiveReport } from "./grouper-state.ts";
import { rootOf } from "./grouper-state.ts";
import { measureContainment, sharedShinglesMin } from "./shingles.ts";
import type { CopyKind } from "./story.ts";

/*
 * Is a report a copy? Containment of six-word shingles separates reprints from second reports of an event almost wholly: second
 * reports share stock phrases and quotations, reprints share the running text.
 */

/** From this share on a text is a copy: between the highest of second reports and the lowest of edited reprints. */
export const containmentMin = 0.34;

/** Two states of one page may differ more: a developing report is written over. */
const versionContainmentMin = 0.15;

/** So much shared and nearly the same length: the same text. */
const sameContainmentMin = 0.98;
const sameLengthMin = 0.95;

/** Candidates that are looked at; copies have nearly the same terms, so they are the first ones. */
const copyCandidates = 8;

export interface CopyFinding {
  readonly of: LiveReport;
  readonly kind: CopyKind;
  readonly containment: number;
}

/** The text that a new report copies, judged against the likeliest candidates; the fullest containment wins, the earlier on ties. */
export function findCopy(state: GrouperState, report: LiveReport, candidates: readonly LiveReport[]): CopyFinding | undefined {
  let found: CopyFinding | undefined;
  for (const candidate of candidates.slice(0, copyCandidates)) {
    const finding = compareTexts(report, candidate);
    if (finding === undefined || (found !== undefined && finding.containment <= found.containment)) continue;
    found = { ...finding, of: rootOf(state, candidate) };
  }
  return found;
}

/** Undefined when the two are independent texts. */
export function compareTexts(report: LiveReport, other: LiveReport): CopyFinding | undefined {
  if (report.fingerprint === other.fingerprint)
    return { of: other, kind: report.url !== null && report.url === other.url ? "version" : "same", containment: 1 };
  const { containment, shared } = measureContainment(report.sketch, other.sketch);
  if (shared < sharedShinglesMin) return undefined;
  if (report.url !== null && report.url === other.url && containment >= versionContainmentMin)
    return { of: other, kind: "version", containment };
  if (containment < containmentMin) return undefined;
  const lengths = Math.min(report.words, other.words) / Math.max(report.words, other.words);
  if (containment >= sameContainmentMin && lengths >= sameLengthMin) return { of: other, kind: "same", containment };
  return { of: other, kind: report.agency !== null || other.agency !== null ? "agency" : "reprint", containment };
}
