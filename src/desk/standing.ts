import { assert } from "../kernel/index.ts";
import type { ReportId } from "../kernel/index.ts";
import type { Decision, Store } from "../ports/index.ts";
import type { ChosenSpeaker, ReadingCorrection } from "../reading/index.ts";

/** What people say of what was read, as it stands today. */
export interface Standing {
  /** About these reports, in the order in which it was said. */
  about(reports: readonly ReportId[]): readonly ReadingCorrection[];
  /** The last entry that changed what is said about these reports; 0 when there is none. */
  changed(reports: readonly ReportId[]): number;
}

/** True of a person's word about what was read; the others are about stories. */
export function isOfReading(decision: Pick<Decision, "kind">): boolean {
  return !["merge", "split", "undo"].includes(decision.kind);
}

/** `next` is a word that is about to be written down. */
export function readStanding(store: Store, next?: Decision): Standing {
  const decisions = [...store.decisionsAfter(0), ...(next === undefined ? [] : [next])];
  const undone = new Set(decisions.map((decision) => decision.of));
  const changed = new Map<ReportId, number>();
  for (const decision of decisions) {
    const named = decision.kind === "undo" ? decisions.find((one) => one.entry === decision.of) : decision;
    if (named === undefined || !isOfReading(named)) continue;
    for (const report of named.reports) changed.set(report, decision.entry);
  }
  const standing = decisions.filter((decision) => isOfReading(decision) && !undone.has(decision.entry));
  return {
    about(reports) {
      if (standing.length === 0) return [];
      const asked = new Set(reports);
      return standing.filter((one) => one.reports.some((report) => asked.has(report))).flatMap((one) => toReadingCorrection(one) ?? []);
    },
    changed: (reports) => reports.reduce((last, report) => Math.max(last, changed.get(report) ?? 0), 0),
  };
}

function toReadingCorrection({ kind, places, others, speaker }: Decision): ReadingCorrection | undefined {
  switch (kind) {
    case "no-quotation":
    case "wrong-speaker":
    case "same":
      return { kind, places };
    case "apart":
      return { kind, places, others };
    case "said-by":
      assert(speaker !== null, "a chosen speaker has a name");
      return { kind, places, others, speaker: speaker as ChosenSpeaker };
    case "merge":
    case "split":
    case "undo":
      return undefined;
  }
}
