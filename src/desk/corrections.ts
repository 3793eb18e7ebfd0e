import { VariorumError } from "../kernel/index.ts";
import type { ReportId, StoryId } from "../kernel/index.ts";
import type { Decision, Store } from "../ports/index.ts";
import { applyDecision, writeMoves } from "./grouping.ts";
import type { Grouping } from "./grouping.ts";

/** What a person says of stories. */
export type Correction =
  | { readonly kind: "merge"; readonly stories: readonly string[] }
  | { readonly kind: "split"; readonly story: string; readonly reports: readonly string[] }
  | { readonly kind: "undo"; readonly entry: number };

/** Writes a correction down as an entry of the stream and does it. Call it inside a transaction. */
export function correct(store: Store, grouping: Grouping, correction: Correction, at: string): Decision {
  const entry = store.lastEntry() + 1;
  const decision: Decision = { entry, at, ...toDecision(store, grouping, correction) };
  store.addDecision(decision);
  applyDecision(store, grouping.grouper, decision);
  writeMoves(store, grouping, entry);
  return decision;
}

function toDecision(store: Store, grouping: Grouping, correction: Correction): Pick<Decision, "kind" | "reports" | "of" | "words"> {
  switch (correction.kind) {
    case "merge": {
      const stories = [...new Set(correction.stories.map((id) => findStory(grouping, id)))];
      if (stories.length < 2) throw missing("at least two different stories", correction.stories.join(", "));
      const reports = stories.flatMap((story) => membersOf(grouping, story));
      return { kind: "merge", reports, of: null, words: stories.map((story) => titleOf(store, story)).join(" + ") };
    }
    case "split": {
      const story = findStory(grouping, correction.story);
      const members = membersOf(grouping, story);
      const reports = members.filter((id) => correction.reports.includes(id));
      if (reports.length === 0) throw missing(`reports of story ${story}`, correction.reports.join(", ") || "none");
      if (reports.length === members.length) throw missing("some reports of the story and not all of them", "all of them");
      const titles = reports.map((id) => store.report(id)?.title ?? id);
      return { kind: "split", reports, of: null, words: `${titles.join(", ")} out of ${titleOf(store, story)}` };
    }
    case "undo": {
      const found = store.decisions().find((one) => one.entry === correction.entry && one.kind !== "undo");
      if (found === undefined || isUndone(store, found)) throw missing("a correction that stands", String(correction.entry));
      return { kind: "undo", reports: [], of: found.entry, words: found.words };
    }
  }
}

export function isUndone(store: Store, decision: Decision): boolean {
  return store.decisions().some((one) => one.kind === "undo" && one.of === decision.entry);
}

function findStory(grouping: Grouping, id: string): StoryId {
  const found = grouping.grouper.resolve(id);
  if (found === undefined) throw missing("the id of a story", id);
  return found;
}

function membersOf({ grouper }: Grouping, story: StoryId): readonly ReportId[] {
  return grouper.members(story).map((member) => member.id as ReportId);
}

function titleOf(store: Store, story: StoryId): string {
  return `“${store.story(story)?.title ?? story}”`;
}

function missing(expected: string, came: string): VariorumError {
  return new VariorumError("no-match", `Expected ${expected}, but ${came} came. Look at the story again and repeat.`);
}
