import type { Assignment } from "./assignment.ts";
import { writeFingerprint } from "./fingerprint.ts";
import type { GrouperState, LiveReport } from "./grouper-state.ts";
import { makeUncounted } from "./live-report.ts";
import { makeProfile } from "./profile.ts";
import type { StoryInput } from "./story-input.ts";
import { chainOf, compareStates } from "./version-chain.ts";

/**
 * A known id came again. The same text is nothing new; another text is a correction: it is kept as a version, and the report stays
 * where it is, because a correction does not make another event. Its terms stay those of the first text.
 */
export function takeAgain(state: GrouperState, report: LiveReport, input: StoryInput): Assignment {
  const profile = makeProfile(input);
  const fingerprint = writeFingerprint(profile.fingerprint);
  const last = state.versions.get(report.id)?.at(-1)?.fingerprint ?? writeFingerprint(report.fingerprint);
  if (last === fingerprint) return { report: report.id, story: report.story, kind: "repeated", odds: null };
  chainOf(state, report).push(compareStates(state, report, makeUncounted(state, input, profile)));
  return { report: report.id, story: report.story, kind: "corrected", odds: null };
}
