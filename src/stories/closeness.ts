import { currentModel, type LiveReport, type LiveStory, type GrouperState, rootOf } from "./grouper-state.ts";
import { likenessFeatures, logOdds, measurePair, setRelative, timeOdds } from "./likeness.ts";
import { oddsMax } from "./linkage.ts";
import { lagBehind } from "./pace.ts";
import { figure, setBest } from "./vector-store.ts";

/** Members of a story that a report is compared with: the first ones hold the event, the last ones its present state. */
const firstCompared = 4;
const lastCompared = 8;

const size: number = likenessFeatures.length;
const features: Float64Array = new Float64Array(size);

/** Log-odds that two reports tell one event. */
export function pairOdds(state: GrouperState, left: LiveReport, right: LiveReport): number {
  measurePair(state.vectors, left.number, right.number, features);
  return cut(logOdds(currentModel(state), features));
}

function cut(odds: number): number {
  return Math.max(-oddsMax, Math.min(oddsMax, odds));
}

/** Log-odds that two reports belong to one long-running story: as if they had come at the same time. */
export function oddsWhenever(state: GrouperState, left: LiveReport, right: LiveReport): number {
  const model = currentModel(state);
  measurePair(state.vectors, left.number, right.number, features);
  return cut(logOdds(model, features) - timeOdds(model, features));
}

/** A report beside the likeliest others, none of them thin. Each pair is measured once, whatever is then asked. Good until the next one. */
export interface Comparison {
  readonly report: LiveReport;
  readonly others: readonly LiveReport[];
  /** Square roots of the word cosines, an entry for each of the others. */
  readonly words: Float64Array;
  /** Log-odds; of use once they met. */
  readonly odds: Float64Array;
  /** The same as if they had come at the same time. */
  readonly whenever: Float64Array;
}

/** Most reports that one is compared with at a time. */
const comparedMax = 64;

/** Of the comparison that was made last: features, a row each, and what `Comparison` tells of them. */
const rows: Float64Array = new Float64Array(comparedMax * size);
const comparedWords: Float64Array = new Float64Array(comparedMax);
const comparedOdds: Float64Array = new Float64Array(comparedMax);
const comparedWhenever: Float64Array = new Float64Array(comparedMax);

/** Compares a report with those of the given numbers that are live. */
export function compareWith(state: GrouperState, report: LiveReport, candidates: readonly number[]): Comparison {
  const others: LiveReport[] = [];
  for (const candidate of candidates) {
    const other = state.reports.get(candidate);
    if (other === undefined || other.isThin || others.length === comparedMax) continue;
    comparedWords[others.length] = measurePair(state.vectors, report.number, candidate, features);
    rows.set(features, others.length * size);
    others.push(other);
  }
  return { report, others, words: comparedWords, odds: comparedOdds, whenever: comparedWhenever };
}

/**
 * Lets all of the comparison made last remember their best counterpart, then reckons the odds. Copies never meet, or they would outshine every second report.
 * A report that is only looked up leaves no trace in the others.
 */
export function meet(state: GrouperState, comparison: Comparison): void {
  const { report, others, words, odds, whenever } = comparison;
  const { vectors } = state;
  let best = figure(vectors, report.number, "best");
  for (let at = 0; at < others.length; at++) {
    const { number } = others[at]!;
    if (words[at]! > best) best = words[at]!;
    if (report.number >= 0 && words[at]! > figure(vectors, number, "best")) setBest(vectors, number, words[at]!);
  }
  setBest(vectors, report.number, best);
  const model = currentModel(state);
  for (let at = 0; at < others.length; at++) {
    for (let feature = 0; feature < size; feature++) features[feature] = rows[at * size + feature]!;
    setRelative(features, words[at]!, best, figure(vectors, others[at]!.number, "best"));
    const sum = logOdds(model, features);
    odds[at] = cut(sum);
    whenever[at] = cut(sum - timeOdds(model, features));
  }
}

/** Independent texts among the first and the last members: the drift guard's sample. */
export function sampleMembers(state: GrouperState, members: readonly number[]): LiveReport[] {
  const sample: LiveReport[] = [];
  const add = (number: number): void => {
    const report = state.reports.get(number);
    const root = report === undefined ? undefined : rootOf(state, report);
    if (root !== undefined && !sample.includes(root)) sample.push(root);
  };
  for (let at = 0; at < members.length && sample.length < firstCompared; at++) add(members[at]!);
  // A story of ten thousand reprints is not walked to its end.
  const until = Math.max(0, members.length - 16 * lastCompared);
  for (let at = members.length - 1; at >= until && sample.length < firstCompared + lastCompared; at--) add(members[at]!);
  return sample;
}

/** Mean log-odds of a report against a story's sample, less what a long silence takes; what was compared already is not compared again. */
export function storyOdds(state: GrouperState, report: LiveReport, story: LiveStory, compared?: Comparison): number {
  let sum = 0;
  const members = sampleMembers(state, story.members);
  for (const member of members) {
    const at = compared === undefined ? -1 : compared.others.indexOf(member);
    sum += at < 0 ? pairOdds(state, report, member) : compared!.odds[at]!;
  }
  return members.length === 0 ? -oddsMax : sum / members.length - lagBehind(story, report.time);
}

/** Mean log-odds of a report against others; as low as can be when there are none. */
export function meanOdds(state: GrouperState, report: LiveReport, others: readonly LiveReport[]): number {
  let sum = 0;
  for (const other of others) sum += pairOdds(state, report, other);
  return others.length === 0 ? -oddsMax : sum / others.length;
}
