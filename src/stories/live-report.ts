import { readInstant, type StoryId } from "../kernel/index.ts";
import { readAgency } from "./agencies.ts";
import { type GrouperState, type LiveReport, sharedName } from "./grouper-state.ts";
import { type Profile, termMarks } from "./profile.ts";
import { readTime } from "./stream-clock.ts";
import type { StoryInput } from "./story-input.ts";
import { counted } from "./term-counter.ts";
import { termsLeading, weighed, weighTerms } from "./vector.ts";
import { putVector } from "./vector-store.ts";

/** Fewer names and figures than this tell no event. */
const particularsMin = 2;

/** Weighs a report's terms by what the stream has said so far; the report has no story yet. The profile is the one made last. */
export function makeLive(state: GrouperState, input: StoryInput, profile: Profile): LiveReport {
  return describe(state, input, profile, readTime(state, input.published), state.next++);
}

/** The same without a trace in the state: for a text that is only looked up. Its time counts only when it is written as a date. */
export function makeUncounted(state: GrouperState, input: StoryInput, profile: Profile): LiveReport {
  const time = input.published === null ? Number.NaN : readInstant(input.published);
  return describe(state, input, profile, time, -1);
}

function describe(state: GrouperState, input: StoryInput, profile: Profile, time: number, number: number): LiveReport {
  weighTerms(state.statistics);
  putVector(state.vectors, number, state.oldest, weighed, time);
  return {
    number,
    id: input.id,
    outlet: sharedName(state.names, input.outlet ?? null),
    publisher: sharedName(state.names, input.publisher ?? null),
    url: input.url ?? null,
    agency: sharedName(state.names, input.agency ?? readAgency(input.text)),
    title: input.title,
    published: input.published,
    sketch: profile.sketch,
    fingerprint: profile.fingerprint,
    isThin: profile.particulars < particularsMin,
    spellings: spellLeading(input),
    words: profile.words,
    time,
    arrived: state.clock,
    story: "" as StoryId,
    copyOf: -1,
    copyKind: "same",
    containment: 0,
  };
}

/** The leading terms as the report writes them, a line each: `why` tells them when the text is no longer at hand. */
function spellLeading(input: StoryInput): string {
  const lines: string[] = [];
  const leading = Math.min(termsLeading, weighed.size);
  for (let at = 0; at < leading; at++) {
    const term = weighed.terms[at]!;
    const field = counted.fields[term]!;
    const text = field === 0 ? input.title! : field === 1 ? input.lead! : field === 2 ? input.text : "";
    const written = text.slice(counted.starts[term], counted.ends[term]);
    // Only a pair of words can go over the end of a line.
    lines.push((weighed.marks[at]! & termMarks.pair) === 0 ? written : written.replaceAll("\n", " "));
  }
  // Joined and not added up: a slice of the text, or a sum of slices, would keep the whole text in memory.
  return lines.join("\n");
}
