import { LEFT, RIGHT, SHIFT } from "../../src/reading/models/parser-state.ts";
import type { ParserState } from "../../src/reading/models/parser-state.ts";

/**
 * How many gold arcs each action makes unreachable. Dynamic oracle of the arc-hybrid system: Goldberg and Nivre 2013, "Training
 * deterministic parsers with non-deterministic oracles". Gold heads are counted from 0, the root is `state.length`.
 */
export function actionCosts(state: ParserState, gold: Int32Array, into: Float64Array): void {
  const { depth, stack, front, length } = state;
  const s0 = state.s0;
  const s1 = state.s1;
  into[SHIFT] = 0;
  into[LEFT] = 0;
  into[RIGHT] = 0;
  for (let index = 0; index < depth; index++) {
    const word = stack[index]!;
    if (gold[word] === front) into[SHIFT] = into[SHIFT]! + 1;
    if (index < depth - 1 && gold[front] === word) into[SHIFT] = into[SHIFT]! + 1;
  }
  if (depth === 0) return;
  let lost = 0;
  for (let word = front; word < length; word++) if (gold[word] === s0) lost++;
  into[LEFT] = lost + ((gold[s0] === s1 && depth > 1) || gold[s0]! > front ? 1 : 0);
  into[RIGHT] = lost + (gold[s0]! >= front ? 1 : 0);
}
