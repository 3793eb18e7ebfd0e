import type { StoryId } from "../kernel/index.ts";
import { meanOdds, sampleMembers } from "./closeness.ts";
import { decisionsAbout } from "./decisions.ts";
import { currentModel, type Decision, type GrouperState, type LiveReport, rootOf } from "./grouper-state.ts";
import { daysApart } from "./likeness.ts";
import { termMarks } from "./profile.ts";
import type { CopyKind } from "./story.ts";
import { readVector } from "./vector-store.ts";

/** One term that a report shares with its story, as written, and how much it adds. */
export interface SharedTerm {
  readonly text: string;
  readonly kind: "word" | "name" | "figure" | "pair" | "time";
  /** Product of both weights, as a share of all shared products. */
  readonly share: number;
  readonly inTitle: boolean;
}

/** Why a report is in its story. */
export interface Explanation {
  readonly report: string;
  readonly story: StoryId;
  readonly title: string | null;
  readonly published: string | null;
  /** first: it began the story; copy: it copies `of`; likeness: it tells the same event; person: somebody said so. */
  readonly by: "first" | "copy" | "likeness" | "person";
  readonly copy: { readonly of: string; readonly kind: CopyKind; readonly containment: number } | null;
  readonly decisions: readonly Decision[];
  /** Mean log-odds against the other reports of the story; null when it stands alone. */
  readonly odds: number | null;
  /** The bound that the odds are held against. */
  readonly joinMin: number;
  /** The report of the story that is most like it. */
  readonly nearest: { readonly report: string; readonly odds: number; readonly days: number | null } | null;
  /** Strongest shared terms with that report, heaviest first. */
  readonly terms: readonly SharedTerm[];
}

const termsTold = 12;

/** Undefined for a report that is not known or no longer live. */
export function explainReport(state: GrouperState, id: string): Explanation | undefined {
  const report = state.reports.get(state.numbers.get(id) ?? -1);
  if (report === undefined) return undefined;
  const story = state.stories.get(report.story)!;
  const others = sampleMembers(state, story.members).filter((other) => other !== report && other !== rootOf(state, report));
  const decisions = decisionsAbout(state, id);
  const copied = report.copyOf < 0 ? null : rootOf(state, report);
  const nearest = findNearest(state, report, others);
  const isBidden = decisions.some((decision) => decision.kind === "together");
  return {
    report: id,
    story: story.id,
    title: report.title,
    published: report.published,
    by: isBidden ? "person" : copied !== null ? "copy" : story.members[0] === report.number ? "first" : "likeness",
    copy: copied === null ? null : { of: copied.id, kind: report.copyKind, containment: report.containment },
    decisions,
    odds: others.length === 0 ? null : meanOdds(state, report, others),
    joinMin: currentModel(state).joinMin,
    nearest: nearest === undefined ? null : { report: nearest.report.id, odds: nearest.odds, days: daysBetween(report, nearest.report) },
    terms: nearest === undefined ? [] : tellTerms(state, report, nearest.report),
  };
}

function findNearest(
  state: GrouperState,
  report: LiveReport,
  others: readonly LiveReport[],
): { report: LiveReport; odds: number } | undefined {
  let found: { report: LiveReport; odds: number } | undefined;
  for (const other of others) {
    const odds = meanOdds(state, report, [other]);
    if (found === undefined || odds > found.odds) found = { report: other, odds };
  }
  return found;
}

function daysBetween(left: LiveReport, right: LiveReport): number | null {
  return Number.isNaN(left.time) || Number.isNaN(right.time) ? null : daysApart(left.time, right.time);
}

function tellTerms(state: GrouperState, report: LiveReport, other: LiveReport): readonly SharedTerm[] {
  const a = readVector(state.vectors, report.number);
  const b = readVector(state.vectors, other.number);
  const spellings = report.spellings.split("\n");
  const others = other.spellings.split("\n");
  const found: { text: string; product: number; marks: number }[] = [];
  let all = 0;
  for (let term = 0; term < a.size; term++) {
    const match = b.hashes.subarray(0, b.size).indexOf(a.hashes[term]!);
    if (match < 0) continue;
    const product = a.weights[term]! * b.weights[match]!;
    all += product;
    // A term that leads in neither report weighs little, and how it is written is not kept.
    const text = spellings[term] || others[match] || "";
    if (text !== "") found.push({ text, product, marks: a.marks[term]! });
  }
  found.sort((left, right) => right.product - left.product);
  return found.slice(0, termsTold).map(({ text, product, marks }) => ({
    text,
    kind: kindOf(marks),
    share: product / all,
    inTitle: (marks & termMarks.title) !== 0,
  }));
}

function kindOf(marks: number): SharedTerm["kind"] {
  if ((marks & termMarks.time) !== 0) return "time";
  if ((marks & termMarks.pair) !== 0) return "pair";
  if ((marks & termMarks.figure) !== 0) return "figure";
  return (marks & termMarks.name) !== 0 ? "name" : "word";
}
