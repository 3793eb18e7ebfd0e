/*
 * Other streams made of a labelled one, so that a model is not fitted to one density of news. The labelled stream holds a few dozen
 * reports a day and hardly a story with one report; a live stream holds thousands, and most of them stand alone.
 */
import type { Labelled } from "./fit.ts";

const dayMs = 86_400_000;

/** Days into which all stories are moved. */
const denseDays = 2;
const sparseDays = 4;

/** What a model is fitted to beside the stream itself. */
export function variantsOf(stream: readonly Labelled[]): readonly (readonly Labelled[])[] {
  return [moveTogether(stream, denseDays), leaveAlone(moveTogether(stream, sparseDays))];
}

/** Moves whole stories by multiples of some days until all begin within those days: all are told at once, each at its own pace. */
export function moveTogether(stream: readonly Labelled[], days: number): Labelled[] {
  const timeOf = (one: Labelled): number => Date.parse(one.input.published!);
  const starts = new Map<string, number>();
  for (const one of stream) starts.set(one.gold, Math.min(timeOf(one), starts.get(one.gold) ?? Infinity));
  const begin = Math.min(...starts.values());
  const moved = stream.map((one) => {
    const windows = Math.floor((starts.get(one.gold)! - begin) / (days * dayMs));
    return { ...one, input: { ...one.input, published: new Date(timeOf(one) - windows * days * dayMs).toISOString() } };
  });
  return moved.sort((left, right) => timeOf(left) - timeOf(right));
}

/** Leaves only the first report of every other story: most reports of a live stream have no second one. */
export function leaveAlone(stream: readonly Labelled[]): Labelled[] {
  const seen = new Set<string>();
  return stream.filter(({ gold }) => {
    const isFirst = !seen.has(gold);
    seen.add(gold);
    return isFirst || !isLone(gold);
  });
}

/** Stories are drawn by their names, which are hashes; other bits of them than those that deal the folds. */
function isLone(story: string): boolean {
  let hash = 7;
  for (let at = 0; at < story.length; at++) hash = Math.imul(hash ^ story.charCodeAt(at), 0x01000193) >>> 0;
  return (Math.imul(hash ^ (hash >>> 13), 0x9e3779b1) & 32) === 0;
}
