import type { Assignment } from "./assignment.ts";
import { writeFingerprint } from "./fingerprint.ts";
import type { GrouperState, LiveReport } from "./grouper-state.ts";
import { makeProfile } from "./profile.ts";
import { measureContainment } from "./shingles.ts";
import type { StoryInput } from "./story-input.ts";

/**
 * A known id came again. The same text is nothing new; another text is a correction: it is kept as a version, and the report stays
 * where it is, because a correction does not make another event. Its terms stay those of the first text.
 */
export function takeAgain(state: GrouperState, report: LiveReport, input: StoryInput): Assignment {
  const profile = makeProfile(input);
  const fingerprint = writeFingerprint(profile.fingerprint);
  const chain = state.versions.get(report.id) ?? [
    { report: report.id, published: report.published, fingerprint: writeFingerprint(report.fingerprint), words: report.words, kept: 1 },
  ];
  if (chain[chain.length - 1]!.fingerprint === fingerprint) return { report: report.id, story: report.story, kind: "repeated", odds: null };
  const kept = measureContainment(report.sketch, profile.sketch).containment;
  chain.push({ report: report.id, published: input.published, fingerprint, words: profile.words, kept });
  state.versions.set(report.id, chain);
  return { report: report.id, story: report.story, kind: "corrected", odds: null };
}
