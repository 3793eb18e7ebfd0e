import { sharedLength } from "../../kernel/index.ts";
import type { Range, ReportId, Span } from "../../kernel/index.ts";
import type { Reading, Utterance } from "../reading.ts";
import type { ReadingCorrection } from "./correction.ts";
import { splitActor } from "./split-actor.ts";

/**
 * A reading as it is after what people said of it:
 * 1. words that are no quotation are no utterance;
 * 2. words of a wrong speaker have none, nor have those that go on with them and took their speaker from there;
 * 3. an actor that is two becomes two.
 * What names places of other reports, or words that this reading does not have, changes nothing.
 */
export function correctReading(text: string, reading: Reading, corrections: readonly ReadingCorrection[]): Reading {
  if (corrections.length === 0) return reading;
  let corrected = withoutUtterances(reading, meantUtterances(reading, corrections, "no-quotation"));
  corrected = withoutSpeakers(corrected, meantUtterances(corrected, corrections, "wrong-speaker"));
  for (const correction of corrections) {
    if (correction.kind !== "apart") continue;
    corrected = splitActor(text, corrected, placesIn(reading.report, correction.places), placesIn(reading.report, correction.others));
  }
  return corrected;
}

/** Index of the utterance whose words these are; -1 when there is none. Another version may have cut them a little otherwise. */
export function findUtterance(reading: Reading, place: Range): number {
  let best = -1;
  let bestShared = 0;
  for (const [index, { kind, content }] of reading.utterances.entries()) {
    if (kind === "term") continue;
    const shared = sharedLength(content, place);
    const longer = Math.max(content.end - content.start, place.end - place.start);
    // More than half of the longer one: the quoted part of a reported clause is not the clause.
    if (shared * 2 > longer && shared > bestShared) [best, bestShared] = [index, shared];
  }
  return best;
}

function placesIn(report: ReportId, places: readonly Span[]): readonly Span[] {
  return places.filter((place) => place.report === report);
}

function meantUtterances(
  reading: Reading,
  corrections: readonly ReadingCorrection[],
  kind: "no-quotation" | "wrong-speaker",
): ReadonlySet<number> {
  const places = corrections.flatMap((correction) => (correction.kind === kind ? placesIn(reading.report, correction.places) : []));
  return new Set(places.map((place) => findUtterance(reading, place)).filter((index) => index >= 0));
}

function withoutUtterances(reading: Reading, gone: ReadonlySet<number>): Reading {
  if (gone.size === 0) return reading;
  const numbers = new Map<number, number>();
  for (const index of reading.utterances.keys()) if (!gone.has(index)) numbers.set(index, numbers.size);
  const utterances = reading.utterances.flatMap((utterance, index): Utterance[] => {
    if (gone.has(index)) return [];
    const { continues } = utterance;
    return [{ ...utterance, continues: continues === null ? null : (numbers.get(continues) ?? null) }];
  });
  return { ...reading, utterances };
}

function withoutSpeakers(reading: Reading, meant: ReadonlySet<number>): Reading {
  if (meant.size === 0) return reading;
  const nobodys = new Set(meant);
  // An utterance goes on with an earlier one, so that one pass in order meets the first part before those that follow.
  for (const [index, { continues }] of reading.utterances.entries()) if (continues !== null && nobodys.has(continues)) nobodys.add(index);
  const utterances = reading.utterances.map((utterance, index) =>
    nobodys.has(index)
      ? { ...utterance, source: null, actor: null, unnamed: false, continues: meant.has(index) ? null : utterance.continues }
      : utterance,
  );
  return { ...reading, utterances };
}
