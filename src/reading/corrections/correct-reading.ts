import type { Reading, Utterance } from "../reading.ts";
import { assignSpeakers } from "./assign-speakers.ts";
import type { ReadingCorrection } from "./correction.ts";
import { placesIn, utterancesAt } from "./find-utterance.ts";
import { splitActor } from "./split-actor.ts";

/**
 * A reading as it is after what people said of it:
 * 1. words that are no quotation are no utterance;
 * 2. an actor that is two becomes two;
 * 3. words of a wrong speaker have none or the one that was chosen, and so have those that go on with them and took their speaker from there.
 * What names places of other reports, or words that this reading does not have, changes nothing.
 */
export function correctReading(text: string, reading: Reading, corrections: readonly ReadingCorrection[]): Reading {
  if (corrections.length === 0) return reading;
  let corrected = withoutUtterances(reading, corrections);
  for (const correction of corrections) {
    if (correction.kind !== "apart") continue;
    corrected = splitActor(text, corrected, placesIn(reading.report, correction.places), placesIn(reading.report, correction.others));
  }
  return assignSpeakers(corrected, corrections);
}

function withoutUtterances(reading: Reading, corrections: readonly ReadingCorrection[]): Reading {
  const gone = new Set(
    corrections.flatMap((correction) => (correction.kind === "no-quotation" ? utterancesAt(reading, correction.places) : [])),
  );
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
