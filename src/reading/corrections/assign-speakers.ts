import { overlaps } from "../../kernel/index.ts";
import type { Reading, Utterance } from "../reading.ts";
import type { ReadingCorrection } from "./correction.ts";
import { placesIn, utterancesAt } from "./find-utterance.ts";

/** Who says words, and the name by which this report tells it. */
type Speaker = Pick<Utterance, "actor" | "source">;

const nobody: Speaker = { actor: null, source: null };

/** Speakers as people's words leave them, one word after the other: of two about the same quotation the later one counts. */
export function assignSpeakers(reading: Reading, corrections: readonly ReadingCorrection[]): Reading {
  let assigned = reading;
  for (const correction of corrections) {
    if (correction.kind !== "wrong-speaker" && correction.kind !== "said-by") continue;
    const meant = new Set(utterancesAt(assigned, correction.places));
    if (meant.size === 0) continue;
    if (correction.kind === "wrong-speaker") assigned = withSpeaker(assigned, meant, nobody);
    else assigned = withChosenSpeaker(assigned, meant, correction);
  }
  return assigned;
}

/** The actor that this report names at a chosen place; where it does not name the speaker, one more actor without a place of its own. */
function withChosenSpeaker(
  reading: Reading,
  meant: ReadonlySet<number>,
  { others, speaker }: Extract<ReadingCorrection, { readonly kind: "said-by" }>,
): Reading {
  const places = placesIn(reading.report, others);
  const name = reading.names.find((one) => places.some((place) => overlaps(place, one)));
  if (name !== undefined) return withSpeaker(reading, meant, { actor: name.actor, source: { start: name.start, end: name.end } });
  const actors = [...reading.actors, { ...speaker, country: null, wikidata: null, roles: [] }];
  return withSpeaker({ ...reading, actors }, meant, { actor: actors.length - 1, source: null });
}

function withSpeaker(reading: Reading, meant: ReadonlySet<number>, speaker: Speaker): Reading {
  const changed = new Set(meant);
  // An utterance goes on with an earlier one, so that one pass in order meets the first part before those that follow.
  for (const [index, { continues }] of reading.utterances.entries()) if (continues !== null && changed.has(continues)) changed.add(index);
  const utterances = reading.utterances.map((utterance, index): Utterance => {
    if (!changed.has(index)) return utterance;
    const own = meant.has(index);
    return {
      ...utterance,
      actor: speaker.actor,
      source: own ? speaker.source : null,
      unnamed: false,
      continues: own ? null : utterance.continues,
    };
  });
  return { ...reading, utterances };
}
