import { hashText, readInstant, type StoryId } from "../kernel/index.ts";
import { readAgency } from "./agencies.ts";
import type { GrouperState, LiveReport } from "./grouper-state.ts";
import type { Profile } from "./profile.ts";
import { readTime } from "./stream-clock.ts";
import type { StoryInput } from "./story-input.ts";
import { weighTerms } from "./vector.ts";

/** Fewer names and figures than this tell no event. */
const particularsMin = 2;

/** Weighs a report's terms by what the stream has said so far; the report has no story yet. */
export function makeLive(state: GrouperState, input: StoryInput, profile: Profile): LiveReport {
  const time = readTime(state, input.published);
  const { vector, order } = weighTerms(profile, state.statistics);
  keepSpellings(state, input, profile, order);
  return describe(state, input, profile, vector, time, state.next++);
}

/** The same without a trace in the state: for a text that is only looked up. Its time counts only when it is written as a date. */
export function makeUncounted(state: GrouperState, input: StoryInput, profile: Profile): LiveReport {
  const time = input.published === null ? Number.NaN : readInstant(input.published);
  return describe(state, input, profile, weighTerms(profile, state.statistics).vector, time, -1);
}

function describe(
  state: GrouperState,
  input: StoryInput,
  profile: Profile,
  vector: LiveReport["vector"],
  time: number,
  number: number,
): LiveReport {
  return {
    number,
    id: input.id,
    outlet: input.outlet ?? null,
    publisher: input.publisher ?? null,
    url: input.url ?? null,
    agency: input.agency ?? readAgency(input.text),
    title: input.title,
    published: input.published,
    sketch: profile.sketch,
    fingerprint: hashText(input.title ?? "", input.text),
    isThin: profile.particulars < particularsMin,
    vector,
    words: profile.words,
    time,
    arrived: state.clock,
    best: 0,
    story: "" as StoryId,
    copyOf: -1,
    copyKind: "same",
    containment: 0,
  };
}

/** Keeps how a term is written for `why`. */
function keepSpellings(state: GrouperState, input: StoryInput, profile: Profile, kept: readonly number[]): void {
  for (const term of kept) {
    const hash = profile.hashes[term]!;
    const field = profile.fields[term]!;
    if (field < 0 || state.spellings.has(hash)) continue;
    const text = field === 0 ? input.title! : field === 1 ? input.lead! : input.text;
    state.spellings.set(hash, text.slice(profile.starts[term]!, profile.ends[term]!));
  }
}
