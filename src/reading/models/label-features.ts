import { mix } from "./hashing.ts";
import type { ParserState } from "./parser-state.ts";

export const MOST_LABEL_FEATURES = 64;

/**
 * Features of an arc that is about to be made, for the choice of its relation; returns their number. The child has all its
 * children by now, the head has those that were given to it before.
 */
export function labelFeatures(state: ParserState, head: number, child: number, into: Int32Array): number {
  const { word, tag, cluster, label, left1, left2, right1, suffix, none, length } = state;
  const side = head > child ? 1 : 2;
  const headWord = word[head]!;
  const headTag = mix(tag[head]!, side);
  const childWord = word[child]!;
  const childTag = tag[child]!;
  const tags = mix(headTag, childTag);
  const first = left1[child]!;
  const second = left2[child]!;
  const last = right1[child]!;
  const before = child > 0 ? child - 1 : none;
  const after = child + 1 < length ? child + 1 : none;
  const gap = Math.min(Math.abs(head - child), 6);
  const headLabels = side === 1 ? state.leftLabels[head]! : state.rightLabels[head]!;
  const sibling = side === 1 ? left1[head]! : right1[head]!;
  let k = 0;
  into[k] = mix(k++, side);
  into[k] = mix(k++, childWord);
  into[k] = mix(k++, childTag);
  into[k] = mix(k++, headTag);
  into[k] = mix(mix(k++, headWord), side);
  into[k] = mix(k++, tags);
  into[k] = mix(mix(k++, tags), childWord);
  into[k] = mix(mix(k++, tags), headWord);
  into[k] = mix(mix(k++, headWord), childWord);
  into[k] = mix(mix(k++, headWord), childTag);
  into[k] = mix(mix(k++, headTag), childWord);
  into[k] = mix(mix(k++, tags), suffix[child]!);
  into[k] = mix(mix(k++, tags), suffix[head]!);
  into[k] = mix(mix(k++, tags), gap);
  into[k] = mix(mix(k++, childWord), gap);
  into[k] = mix(mix(k++, tags), tag[before]!);
  into[k] = mix(mix(k++, tags), tag[after]!);
  into[k] = mix(mix(k++, tags), word[after]!);
  into[k] = mix(mix(k++, tags), word[before]!);
  into[k] = mix(mix(mix(k++, tags), tag[before]!), tag[after]!);
  into[k] = mix(mix(k++, tags), word[first]!);
  into[k] = mix(mix(k++, tags), label[first]!);
  into[k] = mix(mix(mix(k++, tags), label[first]!), label[second]!);
  into[k] = mix(mix(mix(k++, headWord), childTag), word[first]!);
  into[k] = mix(mix(mix(k++, headTag), childWord), word[first]!);
  into[k] = mix(mix(k++, tags), label[last]!);
  into[k] = mix(mix(k++, tags), word[last]!);
  into[k] = mix(mix(k++, tags), state.leftLabels[child]!);
  into[k] = mix(mix(k++, tags), state.rightLabels[child]!);
  into[k] = mix(mix(mix(k++, state.leftLabels[child]!), childTag), side);
  into[k] = mix(mix(k++, tags), headLabels);
  into[k] = mix(mix(k++, tags), label[sibling]!);
  into[k] = mix(mix(mix(k++, tags), label[sibling]!), tag[sibling]!);
  into[k] = mix(mix(mix(k++, headWord), childTag), headLabels);
  into[k] = mix(mix(k++, tags), side === 1 ? state.rightLabels[head]! : state.leftLabels[head]!);
  into[k] = mix(mix(k++, cluster[child]!), headTag);
  into[k] = mix(mix(k++, cluster[head]!), mix(childTag, side));
  into[k] = mix(mix(k++, cluster[child]!), cluster[head]!);
  into[k] = mix(mix(mix(k++, cluster[child]!), tags), word[first]!);
  into[k] = mix(mix(mix(k++, cluster[head]!), tags), word[first]!);
  into[k] = mix(mix(mix(k++, cluster[child]!), childTag), headWord);
  into[k] = mix(mix(mix(k++, cluster[head]!), childWord), side);
  into[k] = mix(mix(k++, tags), word[head > 0 && head < length ? head - 1 : none]!);
  into[k] = mix(mix(k++, tags), tag[head + 1 < length ? head + 1 : none]!);
  into[k] = mix(mix(mix(k++, tags), Math.min(Math.abs(state.verbs[head]! - state.verbs[child]!), 2)), Math.min(Math.abs(state.commas[head]! - state.commas[child]!), 2));
  into[k] = mix(mix(mix(k++, tags), tag[first]!), tag[last]!);
  into[k] = mix(mix(k++, tags), mix(cluster[first]!, cluster[child]!));
  if (!state.guided) return k;
  const agrees = state.guideHead[child] === head ? 1 : 0;
  const guide = mix(state.guideLabel[child]!, agrees);
  into[k] = mix(k++, guide);
  into[k] = mix(mix(k++, guide), tags);
  into[k] = mix(mix(k++, guide), childWord);
  into[k] = mix(mix(k++, guide), mix(headWord, childTag));
  return k;
}
