import { VariorumError } from "../kernel/index.ts";
import type { ReportId, Span, StoryId } from "../kernel/index.ts";
import type { Decision, NewReport, Store } from "../ports/index.ts";
import { applyDecision, writeMoves } from "./grouping.ts";
import type { Grouping } from "./grouping.ts";
import { heldMembers } from "./members.ts";
import { aboutNames, aboutQuotation, aboutSpeaker } from "./of-reading.ts";
import { isOfReading } from "./standing.ts";

/** What a person says of stories, or of what was read in reports. */
export type Correction =
  | { readonly kind: "merge"; readonly stories: readonly string[] }
  | { readonly kind: "split"; readonly story: string; readonly reports: readonly string[] }
  | { readonly kind: "no-quotation" | "wrong-speaker"; readonly place: Span }
  /** `speaker` is a place where somebody is named in a report of the story: they say the words at `place`. */
  | { readonly kind: "said-by"; readonly place: Span; readonly speaker: Span }
  | { readonly kind: "apart"; readonly places: readonly Span[]; readonly others: readonly Span[] }
  | { readonly kind: "same"; readonly places: readonly Span[] }
  | { readonly kind: "undo"; readonly entry: number };

/** A decision without what the store gives it. */
export type DecisionDraft = Omit<Decision, "entry" | "at">;

/** The word of a person as it will be written down. Throws `no-match` for what is not there. Changes nothing. */
export function toDecision(store: Store, grouping: Grouping, correction: Correction): DecisionDraft {
  switch (correction.kind) {
    case "merge": {
      const stories = [...new Set(correction.stories.map((id) => findStory(grouping, id)))];
      if (stories.length < 2) throw missing("at least two different stories", correction.stories.join(", "));
      const reports = stories.flatMap((story) => membersOf(store, grouping, story));
      return { kind: "merge", reports, ...aboutStories, words: stories.map((story) => titleOf(store, story)).join(" + ") };
    }
    case "split": {
      const story = findStory(grouping, correction.story);
      const members = membersOf(store, grouping, story);
      const reports = members.filter((id) => correction.reports.includes(id));
      if (reports.length === 0) throw missing(`reports of story ${story}`, correction.reports.join(", ") || "none");
      if (reports.length === members.length) throw missing("some reports of the story and not all of them", "all of them");
      const titles = reports.map((id) => store.report(id)?.title ?? id);
      return { kind: "split", reports, ...aboutStories, words: `${titles.join(", ")} out of ${titleOf(store, story)}` };
    }
    case "no-quotation":
    case "wrong-speaker":
      return aboutQuotation(store, grouping.grouper, correction);
    case "said-by":
      return aboutSpeaker(store, grouping.grouper, correction);
    case "apart":
    case "same":
      return aboutNames(store, correction);
    case "undo": {
      const found = store.decisions().find((one) => one.entry === correction.entry && one.kind !== "undo");
      if (found === undefined || isUndone(store, found)) throw missing("a correction that stands", String(correction.entry));
      return { kind: "undo", reports: [], ...aboutStories, of: found.entry, words: found.words };
    }
  }
}

/** Writes a decision down as an entry of the stream and does it, with the new rows of the reports that it is about. Call it inside a transaction. */
export function carryOut(store: Store, grouping: Grouping, decision: Decision, again: readonly NewReport[]): void {
  store.addDecision(decision);
  for (const report of again) store.replaceDerived(report, store.report(report.facts.id)!.entry);
  applyDecision(store, grouping.grouper, decision);
  writeMoves(store, grouping, decision.entry);
}

/** The reports whose reading a decision changes. Who is one across reports is no matter of a reading. */
export function reportsReadAnew(store: Store, decision: DecisionDraft): readonly ReportId[] {
  const named = decision.kind === "undo" ? store.decisions().find((one) => one.entry === decision.of) : decision;
  if (named === undefined || !isOfReading(named) || named.kind === "same") return [];
  if (named.kind !== "apart") return named.reports;
  const others = new Set(named.others.map(({ report }) => report));
  return named.reports.filter((id) => others.has(id) && named.places.some(({ report }) => report === id));
}

export function isUndone(store: Store, decision: Decision): boolean {
  return store.decisions().some((one) => one.kind === "undo" && one.of === decision.entry);
}

const aboutStories = { of: null, places: [], others: [], speaker: null } as const;

function findStory(grouping: Grouping, id: string): StoryId {
  const found = grouping.grouper.resolve(id);
  if (found === undefined) throw missing("the id of a story", id);
  return found;
}

function membersOf(store: Store, { grouper }: Grouping, story: StoryId): readonly ReportId[] {
  return heldMembers(store, grouper, story).map((member) => member.id as ReportId);
}

function titleOf(store: Store, story: StoryId): string {
  return `“${store.story(story)?.title ?? story}”`;
}

function missing(expected: string, came: string): VariorumError {
  return new VariorumError("no-match", `Expected ${expected}, but ${came} came. Look at the story again and repeat.`);
}
