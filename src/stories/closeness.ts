import { currentModel, type LiveReport, type LiveStory, type GrouperState, rootOf } from "./grouper-state.ts";
import { likenessFeatures, logOdds, measurePair } from "./likeness.ts";
import { oddsMax } from "./linkage.ts";

/** Members of a story that a report is compared with: the first ones hold the event, the last ones its present state. */
const firstCompared = 4;
const lastCompared = 8;

const features: Float64Array = new Float64Array(likenessFeatures.length);

/** Log-odds that two reports tell one event. */
export function pairOdds(state: GrouperState, left: LiveReport, right: LiveReport): number {
  measurePair(left, right, features);
  return Math.max(-oddsMax, Math.min(oddsMax, logOdds(currentModel(state), features)));
}

/** Log-odds that two reports belong to one long-running story: as if they had come at the same time. */
export function oddsWhenever(state: GrouperState, left: LiveReport, right: LiveReport): number {
  measurePair(left, right, features);
  for (const name of ["days", "firstDay", "mutualDays"] as const) features[likenessFeatures.indexOf(name)] = 0;
  return Math.max(-oddsMax, Math.min(oddsMax, logOdds(currentModel(state), features)));
}

/** Square root of the word cosine; neither report remembers it. */
export function measureOnly(left: LiveReport, right: LiveReport): number {
  return measurePair(left, right, features);
}

/** Compares and lets both remember their best counterpart; copies do not count, or they would outshine every second report. */
export function meet(left: LiveReport, right: LiveReport): void {
  const words = measurePair(left, right, features);
  if (words > left.best) left.best = words;
  if (words > right.best) right.best = words;
}

/** Independent texts among the first and the last members: the drift guard's sample. */
export function sampleMembers(state: GrouperState, members: readonly number[]): LiveReport[] {
  const sample: LiveReport[] = [];
  const seen = new Set<number>();
  const add = (number: number | undefined): boolean => {
    const report = number === undefined ? undefined : state.reports.get(number);
    if (report === undefined) return false;
    const root = rootOf(state, report);
    if (seen.has(root.number)) return false;
    seen.add(root.number);
    sample.push(root);
    return true;
  };
  for (let at = 0; at < members.length && sample.length < firstCompared; at++) add(members[at]);
  // A story of ten thousand reprints is not walked to its end.
  const until = Math.max(0, members.length - 16 * lastCompared);
  for (let at = members.length - 1; at >= until && sample.length < firstCompared + lastCompared; at--) add(members[at]);
  return sample;
}

/** Mean log-odds of a report against a story's sample. */
export function storyOdds(state: GrouperState, report: LiveReport, story: LiveStory): number {
  return meanOdds(state, report, sampleMembers(state, story.members));
}

/** Mean log-odds of a report against others; as low as can be when there are none. */
export function meanOdds(state: GrouperState, report: LiveReport, others: readonly LiveReport[]): number {
  let sum = 0;
  for (const other of others) sum += pairOdds(state, report, other);
  return others.length === 0 ? -oddsMax : sum / others.length;
}
