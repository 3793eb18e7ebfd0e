import { actionFeatures, MOST_ACTION_FEATURES } from "../../src/reading/models/action-features.ts";
import { labelFeatures, MOST_LABEL_FEATURES } from "../../src/reading/models/label-features.ts";
import {
  ACTIONS,
  isDone,
  isLegal,
  LEFT,
  ParserState,
  RIGHT,
  SHIFT,
  startSentence,
  takeAction,
  writeParse,
} from "../../src/reading/models/parser-state.ts";
import type { ParserInput, TagFacts } from "../../src/reading/models/parser-state.ts";
import { pairIndex } from "../../src/reading/models/parser.ts";
import type { TrainedParser } from "./parser-trainer.ts";

const state = new ParserState();
const features = new Int32Array(Math.max(MOST_ACTION_FEATURES, MOST_LABEL_FEATURES));
const scores = new Float64Array(256);
const allActions = [SHIFT, LEFT, RIGHT];

/** Parses a sentence with weights as they were trained, before they are rounded to bytes. */
export function parseWith(trained: TrainedParser, facts: TagFacts, input: ParserInput): { heads: Int32Array; relations: Int32Array } {
  startSentence(state, input, facts);
  while (!isDone(state)) {
    trained.actions.scores(features, actionFeatures(state, features), allActions, scores);
    let action = -1;
    for (let other = 0; other < ACTIONS; other++) {
      if (isLegal(state, other) && (action < 0 || scores[other]! > scores[action]!)) action = other;
    }
    const child = state.s0;
    const relation = action === SHIFT ? 0 : bestRelation(trained, action === LEFT ? state.front : state.s1, child);
    takeAction(state, action, relation);
  }
  const parse = { heads: new Int32Array(input.last), relations: new Int32Array(input.last) };
  writeParse(state, input, parse.heads, parse.relations);
  return parse;
}

function bestRelation({ labels, pairs }: TrainedParser, head: number, child: number): number {
  const candidates = pairs[pairIndex(state.kind[head]!, state.kind[child]!, head > child)]!;
  if (candidates.length === 1) return candidates[0]!;
  labels.scores(features, labelFeatures(state, head, child, features), candidates, scores);
  let best = 0;
  for (let member = 1; member < candidates.length; member++) if (scores[member]! > scores[best]!) best = member;
  return candidates[best]!;
}
