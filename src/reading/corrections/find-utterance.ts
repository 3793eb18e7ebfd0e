import { sharedLength } from "../../kernel/index.ts";
import type { Range, ReportId, Span } from "../../kernel/index.ts";
import type { Reading } from "../reading.ts";

/** Index of the utterance whose words these are; -1 when there is none. Another version may have cut them a little otherwise. */
export function findUtterance(reading: Reading, place: Range): number {
  let best = -1;
  let bestShared = 0;
  for (const [index, { kind, content, cue }] of reading.utterances.entries()) {
    if (kind === "term") continue;
    const shared = sharedLength(content, place);
    const longer = Math.max(content.end - content.start, place.end - place.start);
    // More than half of the longer one: the quoted part of a reported clause is not the clause. A clause that is shown without what its
    // end adds begins where the clause does.
    const isBeginning = kind !== "direct" && content.start === place.start && place.end <= content.end;
    // An object of praise, blame or a wish is shown with the word that tells so.
    const isWithCue = cue !== null && cue.start === place.start && cue.end <= content.start && shared > 0 && place.end <= content.end;
    if ((isBeginning || isWithCue || shared * 2 > longer) && shared > bestShared) [best, bestShared] = [index, shared];
  }
  return best;
}

/** Indices of the utterances whose words stand at places of this reading's report. */
export function utterancesAt(reading: Reading, places: readonly Span[]): readonly number[] {
  return placesIn(reading.report, places)
    .map((place) => findUtterance(reading, place))
    .filter((index) => index >= 0);
}

export function placesIn(report: ReportId, places: readonly Span[]): readonly Span[] {
  return places.filter((place) => place.report === report);
}
