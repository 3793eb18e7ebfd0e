import { ACTIONS, isDone, isLegal, KINDS, LEFT, ParserState, RIGHT, SHIFT, startSentence, takeAction, writeParse } from "./parser-state.ts";
import type { ParserInput, TagFacts } from "./parser-state.ts";
import { actionFeatures, MOST_ACTION_FEATURES } from "./action-features.ts";
import { hashUnits } from "./hashing.ts";
import { labelFeatures, MOST_LABEL_FEATURES } from "./label-features.ts";
import { decodePacked, weightTable } from "./packed.ts";
import type { WeightScale, WeightTable } from "./packed.ts";

/** Rows of the table of actions are this wide: a power of two, the last place is not used. */
export const ACTION_STRIDE = 4;

/** One pass of the parser, as its file tells it; the pass has two sections, the weights of actions and those of relations. */
export interface PassHeader {
  /** True when the pass reads the sentence from its end. */
  readonly reversed: boolean;
  readonly actionBits: number;
  readonly actionScale: WeightScale;
  readonly labelBits: number;
  readonly labelScale: WeightScale;
  /** Relations that are possible between two universal tags, by `pairIndex`. */
  readonly pairs: readonly (readonly number[])[];
}

export interface ParserHeader {
  readonly relations: readonly string[];
  readonly passes: readonly PassHeader[];
}

/** A pass ready to decode. */
export interface Pass {
  readonly reversed: boolean;
  readonly actions: WeightTable;
  readonly actionMask: number;
  readonly labels: WeightTable;
  readonly labelMask: number;
  readonly pairs: readonly Int32Array[];
}

export interface Parser {
  readonly relations: readonly string[];
  /** Each pass but the first sees what the one before it found. */
  readonly passes: readonly Pass[];
}

export function parseParser(bytes: Uint8Array): Parser {
  const { header, sections } = decodePacked<ParserHeader>(bytes);
  const passes = header.passes.map(({ reversed, actionBits, actionScale, labelBits, labelScale, pairs }, index): Pass => {
    return {
      reversed,
      actions: weightTable(sections[2 * index]!, actionScale),
      actionMask: (1 << actionBits) - 1,
      labels: weightTable(sections[2 * index + 1]!, labelScale),
      labelMask: (1 << labelBits) - 1,
      pairs: pairs.map((relations) => Int32Array.from(relations)),
    };
  });
  return { relations: header.relations, passes };
}

/** Place in `pairs` of an arc between two universal tags; the direction counts. */
export function pairIndex(headKind: number, childKind: number, isLeft: boolean): number {
  return (headKind * KINDS + childKind) * 2 + (isLeft ? 1 : 0);
}

const universalTags = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" ");

/** Facts about the classes "UPOS|XPOS" of the tagger. */
export function tagFacts(labels: readonly string[]): TagFacts {
  return {
    hashes: Int32Array.from(labels, (label) => hashUnits(label, 0, label.length, 40)),
    kinds: Int32Array.from(labels, (label) => Math.max(0, universalTags.indexOf(label.slice(0, label.indexOf("|"))))),
    verbs: Uint8Array.from(labels, (label) => (label.startsWith("VERB|") ? 1 : 0)),
    commas: Uint8Array.from(labels, (label) => (label.startsWith("PUNCT|") ? 1 : 0)),
  };
}

const state = new ParserState();
/** One place for each relation; no parser has more than 256. */
const scores = new Float64Array(256);
const features = new Int32Array(Math.max(MOST_ACTION_FEATURES, MOST_LABEL_FEATURES));

/** A sentence to be parsed: places of its words in the arrays of the document. */
export type ParserPlace = Omit<ParserInput, "reversed" | "guide">;

/**
 * Parses one sentence of at most `limits.sentenceTokens` words; writes heads (counted from the sentence's first word, the
 * sentence's length for the root) and relation numbers. Two greedy passes: one from the end, and one from the begin that may
 * follow or overrule it (Attardi and Dell'Orletta 2009, "Reverse revision and linear tree combination").
 */
export function parseWords(parser: Parser, facts: TagFacts, place: ParserPlace, heads: Int32Array, relations: Int32Array): void {
  for (const [index, pass] of parser.passes.entries()) {
    const guide = index === 0 ? undefined : { heads, relations };
    runPass(pass, facts, { ...place, reversed: pass.reversed, guide }, heads, relations);
  }
}

/**
 * One pass of an arc-hybrid parser that was trained with a dynamic oracle (Goldberg and Nivre 2013): two actions for each word, so
 * time is linear.
 */
export function runPass(pass: Pass, facts: TagFacts, input: ParserInput, heads: Int32Array, relations: Int32Array): void {
  startSentence(state, input, facts);
  while (!isDone(state)) {
    const action = bestAction(pass, actionFeatures(state, features));
    if (action === SHIFT) {
      takeAction(state, SHIFT, 0);
      continue;
    }
    const child = state.s0;
    const head = action === LEFT ? state.front : state.s1;
    takeAction(state, action, bestRelation(pass, head, child));
  }
  writeParse(state, input, heads, relations);
}

function bestAction(pass: Pass, count: number): number {
  const { codes, values } = pass.actions;
  const { actionMask } = pass;
  let shift = 0;
  let left = 0;
  let right = 0;
  for (let index = 0; index < count; index++) {
    const row = (features[index]! & actionMask) * ACTION_STRIDE;
    shift += values[codes[row]!]!;
    left += values[codes[row + 1]!]!;
    right += values[codes[row + 2]!]!;
  }
  scores[SHIFT] = shift;
  scores[LEFT] = left;
  scores[RIGHT] = right;
  let best = -1;
  for (let action = 0; action < ACTIONS; action++) {
    if (isLegal(state, action) && (best < 0 || scores[action]! > scores[best]!)) best = action;
  }
  return best;
}

function bestRelation(pass: Pass, head: number, child: number): number {
  const candidates = pass.pairs[pairIndex(state.kind[head]!, state.kind[child]!, head > child)]!;
  if (candidates.length === 1) return candidates[0]!;
  const count = labelFeatures(state, head, child, features);
  const { codes, values } = pass.labels;
  const { labelMask } = pass;
  const members = candidates.length;
  scores.fill(0, 0, members);
  for (let index = 0; index < count; index++) {
    const row = features[index]! & labelMask;
    for (let member = 0; member < members; member++) scores[member] = scores[member]! + values[codes[row + candidates[member]!]!]!;
  }
  let best = 0;
  for (let member = 1; member < members; member++) if (scores[member]! > scores[best]!) best = member;
  return candidates[best]!;
}
