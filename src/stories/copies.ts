import type { GrouperState, LiveReport } from "./grouper-state.ts";
import { rootOf } from "./grouper-state.ts";
import { measureContainment, sharedShinglesMin, type SharedText } from "./shingles.ts";
import type { CopyKind } from "./story.ts";

/*
 * Is a report a copy? Six-word shingles separate reprints from second reports of an event: second reports share stock phrases and
 * quotations, reprints share the running text. So the words outside quotation marks are asked for separately, and the shared ones
 * must stand all over the shorter text: a long passage that is quoted from somewhere stands in its place.
 */

/** From these shares on a text is a copy. Edited reprints keep 0.6 and more, second reports of an event stay below 0.5. */
export const containmentMin = 0.5;
const ownMin = 0.5;

/** A common agency credit is worth so much of either share. */
const agencyAllowance = 0.1;

/** Eighths of the shorter text that must be shared. */
const spreadMin = 6;

/** A short text inside one so many times as long is taken for quoted by a collection, unless all of it stands there. */
const lengthsMax = 4;
const wholeMin = 0.9;

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
  const text = measureContainment(report.sketch, other.sketch);
  const { containment } = text;
  if (text.shared < sharedShinglesMin) return undefined;
  const isSamePage = report.url !== null && report.url === other.url;
  if (isSamePage && containment >= versionContainmentMin) return { of: other, kind: "version", containment };
  const lengths = Math.min(report.words, other.words) / Math.max(report.words, other.words);
  if (!isCopied(text, lengths, report.agency !== null && report.agency === other.agency)) return undefined;
  if (containment >= sameContainmentMin && lengths >= sameLengthMin) return { of: other, kind: "same", containment };
  return { of: other, kind: report.agency !== null || other.agency !== null ? "agency" : "reprint", containment };
}

/**
 * The rule on the measures of two texts; `lengths` is the shorter length as a share of the longer. Two texts that credit the same
 * agency need less: that they come from one hand is already half said.
 */
export function isCopied(text: SharedText, lengths: number, isSameAgency: boolean): boolean {
  const less = isSameAgency ? agencyAllowance : 0;
  if (text.containment < containmentMin - less || text.own < ownMin - less || text.spread < spreadMin) return false;
  return lengths * lengthsMax >= 1 || text.own >= wholeMin;
}
