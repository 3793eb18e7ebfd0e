import { hashText, type StoryId } from "../kernel/index.ts";
import type { GrouperState, LiveReport } from "./grouper-state.ts";
import type { Profile } from "./profile.ts";
import { readTime } from "./stream-clock.ts";
import type { StoryInput } from "./story-input.ts";
import { countTerms } from "./term-statistics.ts";
import { weighTerms } from "./vector.ts";

/** Fewer names and figures than this tell no event. */
const particularsMin = 2;

/** Counts a report's terms into the stream's statistics and weighs them; the report has no story yet. */
export function makeLive(state: GrouperState, input: StoryInput, profile: Profile): LiveReport {
  const time = readTime(state, input.published);
  countTerms(state.statistics, profile.hashes);
  const vector = weighTerms(profile, state.statistics);
  keepSpellings(state, input, profile, vector.hashes);
  return {
    number: state.next++,
    id: input.id,
    outlet: input.outlet ?? null,
    publisher: input.publisher ?? null,
    url: input.url ?? null,
    agency: input.agency ?? null,
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
function keepSpellings(state: GrouperState, input: StoryInput, profile: Profile, kept: Uint32Array): void {
  const fields = [input.title ?? "", input.lead ?? "", input.text];
  const wanted = new Set(kept);
  for (let index = 0; index < profile.hashes.length; index++) {
    const hash = profile.hashes[index]!;
    if (!wanted.has(hash) || state.spellings.has(hash) || profile.starts[index]! < 0) continue;
    state.spellings.set(hash, fields[profile.fields[index]!]!.slice(profile.starts[index]!, profile.ends[index]!));
  }
}
