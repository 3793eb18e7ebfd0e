import type { StoryId } from "../kernel/index.ts";
import { findCandidates } from "./candidate-index.ts";
import { compareWith, meet, storyOdds } from "./closeness.ts";
import { compareTexts } from "./copies.ts";
import { currentModel, type GrouperState, type LiveReport, rootOf } from "./grouper-state.ts";
import { makeUncounted } from "./live-report.ts";
import { makeProfile } from "./profile.ts";
import type { CopyKind } from "./story.ts";
import type { StoryInput } from "./story-input.ts";

/** A story that a text may belong to. */
export interface FoundStory {
  readonly story: StoryId;
  /** Mean log-odds against the story's reports. */
  readonly odds: number;
  /** Would the text be put into this story if it came as a report? Only the first found story can be. */
  readonly belongs: boolean;
  /** The report that it copies, when it is a copy. */
  readonly copy: { readonly of: string; readonly kind: CopyKind; readonly containment: number } | null;
}

const candidatesMax = 32;
const storiesMax = 5;

/** Looks a text up without taking it in; nothing of the state changes. Likeliest first; empty when nothing is near. */
export function findStories(state: GrouperState, input: StoryInput): readonly FoundStory[] {
  const report = makeUncounted(state, input, makeProfile(input));
  const candidates = findCandidates(state.index, state.vectors, report.number, state.oldest, state.next, candidatesMax);
  const comparison = compareWith(state, report, candidates);
  meet(state, comparison);
  const copies = new Map<StoryId, NonNullable<FoundStory["copy"]>>();
  for (const candidate of comparison.others) noteCopy(state, report, candidate, copies);
  const stories = new Set(comparison.others.map((candidate) => candidate.story));
  const found = [...stories].map((id) => {
    const copy = copies.get(id) ?? null;
    return { story: id, odds: storyOdds(state, report, state.stories.get(id)!, comparison), copy };
  });
  found.sort((left, right) => (right.copy?.containment ?? 0) - (left.copy?.containment ?? 0) || right.odds - left.odds);
  return found.slice(0, storiesMax).map((one, index) => ({
    ...one,
    belongs: index === 0 && (one.copy !== null || (!report.isThin && one.odds > currentModel(state).joinMin)),
  }));
}

function noteCopy(
  state: GrouperState,
  report: LiveReport,
  candidate: LiveReport,
  copies: Map<StoryId, NonNullable<FoundStory["copy"]>>,
): void {
  const finding = compareTexts(report, candidate);
  if (finding === undefined || finding.containment <= (copies.get(candidate.story)?.containment ?? 0)) return;
  copies.set(candidate.story, { of: rootOf(state, candidate).id, kind: finding.kind, containment: finding.containment });
}
