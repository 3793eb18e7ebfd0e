import type { NameContext } from "../../src/reading/models/name-context.ts";
import { LABELS, nameLabels } from "../../src/reading/models/name-labels.ts";
import { seededRandom, shuffle } from "../random.ts";
import { spansOf } from "./corpora.ts";
import type { RandomField, Marginals } from "./field.ts";

export interface FieldSettings {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
}

/** A sentence of a context and what is wanted of it. */
export interface Lesson {
  readonly context: NameContext;
  readonly first: number;
  readonly last: number;
  readonly wanted: (length: number) => Marginals;
}

export function trainField(
  field: RandomField,
  lessons: readonly Lesson[],
  settings: FieldSettings,
  afterEpoch?: (epoch: number) => void,
): void {
  const random = seededRandom(settings.seed);
  const order = lessons.map((_, index) => index);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const index of shuffle(order, random)) {
      const lesson = lessons[index]!;
      const length = field.look(lesson.context, lesson.first, lesson.last);
      if (length > 0) field.learn(length, lesson.wanted(length), settings.rate, settings.decay);
    }
    afterEpoch?.(epoch);
  }
}

/** BIO labels as marginals of 0 and 1. */
export function goldMarginals(labels: readonly string[], length: number): Marginals {
  const numbers = toNumbers(labels).subarray(0, length);
  const marginals = { labels: new Float64Array(length * LABELS), pairs: new Float64Array(LABELS * LABELS) };
  for (let at = 0; at < length; at++) {
    marginals.labels[at * LABELS + numbers[at]!] = 1;
    if (at > 0) marginals.pairs[numbers[at - 1]! * LABELS + numbers[at]!]! += 1;
  }
  return marginals;
}

function toNumbers(labels: readonly string[]): Uint8Array {
  const numbers = new Uint8Array(labels.length);
  for (const [start, end, type] of spansOf(labels)) {
    for (let at = start; at < end; at++) {
      const part = end - start === 1 ? "S" : at === start ? "B" : at === end - 1 ? "E" : "I";
      numbers[at] = nameLabels.indexOf(`${part}-${type}`);
    }
  }
  return numbers;
}
