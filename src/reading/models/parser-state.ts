import { limits } from "../../kernel/index.ts";
import { trait } from "./word-traits.ts";

/** Actions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
/** The top of the stack becomes a child of the front of the buffer. */
export const LEFT = 1;
/** The top of the stack becomes a child of the word under it. */
export const RIGHT = 2;
export const ACTIONS = 3;

/** Root and "no word" stand behind the words of the sentence. */
const PLACES: number = limits.sentenceTokens + 2;

/**
 * Words `0` to `length - 1`, the root at `length` as the last word of the buffer, and `length + 1` for "no word", so that no
 * feature has to ask whether a place is filled. One state serves all sentences, one after the other.
 */
export class ParserState {
  length = 0;
  none = 1;
  /** Front of the buffer. */
  front = 0;
  depth = 0;
  readonly stack: Int32Array = new Int32Array(PLACES);
  readonly head: Int32Array = new Int32Array(PLACES);
  /** Relation number + 1; 0 while the word has no head. */
  readonly label: Int32Array = new Int32Array(PLACES);
  /** Outermost child on each side, and the one before it. */
  readonly left1: Int32Array = new Int32Array(PLACES);
  readonly left2: Int32Array = new Int32Array(PLACES);
  readonly right1: Int32Array = new Int32Array(PLACES);
  readonly right2: Int32Array = new Int32Array(PLACES);
  readonly leftCount: Int32Array = new Int32Array(PLACES);
  readonly rightCount: Int32Array = new Int32Array(PLACES);
  /** Sets of the relations of the children, as bits. */
  readonly leftLabels: Int32Array = new Int32Array(PLACES);
  readonly rightLabels: Int32Array = new Int32Array(PLACES);
  /** What the features look at. */
  readonly word: Int32Array = new Int32Array(PLACES);
  readonly tag: Int32Array = new Int32Array(PLACES);
  readonly suffix: Int32Array = new Int32Array(PLACES);
  readonly cluster: Int32Array = new Int32Array(PLACES);
  readonly coarse: Int32Array = new Int32Array(PLACES);
  /** Number of verbs, of commas and of other marks before each place. */
  readonly verbs: Int32Array = new Int32Array(PLACES);
  readonly commas: Int32Array = new Int32Array(PLACES);
  /** What another parser says, where there is one: head and relation + 1; head -1 where there is none. */
  readonly guideHead: Int32Array = new Int32Array(PLACES);
  readonly guideLabel: Int32Array = new Int32Array(PLACES);
  /** Last child that the other parser gives to a word; -1 for none. */
  readonly guideLast: Int32Array = new Int32Array(PLACES);
  guided = false;
  /** Universal tag number. */
  readonly kind: Int32Array = new Int32Array(PLACES);

  get s0(): number {
    return this.depth > 0 ? this.stack[this.depth - 1]! : this.none;
  }

  get s1(): number {
    return this.depth > 1 ? this.stack[this.depth - 2]! : this.none;
  }

  get s2(): number {
    return this.depth > 2 ? this.stack[this.depth - 3]! : this.none;
  }
}

/** What the parser has to know of a tag: a hash for features, its universal tag as a number, verbs and commas. */
export interface TagFacts {
  readonly hashes: Int32Array;
  readonly kinds: Int32Array;
  readonly verbs: Uint8Array;
  readonly commas: Uint8Array;
}

export interface ParserInput {
  readonly rows: Int32Array;
  /** Offsets into `rows` and tag classes, for the words from `first` to `last`. */
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly first: number;
  readonly last: number;
  /** True when the sentence is read from its end. */
  readonly reversed: boolean;
  /** Heads and relations that another parser found, as `writeParse` writes them. */
  readonly guide: { readonly heads: Int32Array; readonly relations: Int32Array } | undefined;
}

const ROOT_VALUE = 77;
const NONE_VALUE = 99;

/** Number of the root among the universal tags (0 to 16). */
export const ROOT_KIND = 17;
export const KINDS = 18;

/** Makes the state ready for a sentence of at most `limits.sentenceTokens` words. */
export function startSentence(state: ParserState, input: ParserInput, facts: TagFacts): void {
  const length = input.last - input.first;
  const none = length + 1;
  state.length = length;
  state.none = none;
  state.front = 0;
  state.depth = 0;
  let verbs = 0;
  let commas = 0;
  for (let place = 0; place <= none; place++) {
    state.head[place] = -1;
    state.label[place] = 0;
    state.left1[place] = none;
    state.left2[place] = none;
    state.right1[place] = none;
    state.right2[place] = none;
    state.leftCount[place] = 0;
    state.rightCount[place] = 0;
    state.leftLabels[place] = 0;
    state.rightLabels[place] = 0;
    state.guideLast[place] = -1;
    state.verbs[place] = verbs;
    state.commas[place] = commas;
    if (place >= length) continue;
    const index = input.reversed ? input.last - 1 - place : input.first + place;
    const row = input.words[index]!;
    const tag = input.tags[index]!;
    state.word[place] = input.rows[row + trait.folded]!;
    state.suffix[place] = input.rows[row + trait.suffix3]!;
    state.cluster[place] = input.rows[row + trait.cluster]!;
    state.coarse[place] = input.rows[row + trait.coarse]!;
    state.tag[place] = facts.hashes[tag]!;
    state.kind[place] = facts.kinds[tag]!;
    verbs += facts.verbs[tag]!;
    commas += facts.commas[tag]!;
    if (input.guide === undefined) continue;
    state.guideHead[place] = input.guide.heads[index]!;
    state.guideLabel[place] = input.guide.relations[index]! + 1;
  }
  state.guided = input.guide !== undefined;
  if (state.guided) for (let place = 0; place < length; place++) state.guideLast[state.guideHead[place]!] = place;
  for (const place of [length, none]) {
    state.guideHead[place] = -1;
    state.guideLabel[place] = 0;
  }
  for (const [place, value] of [
    [length, ROOT_VALUE],
    [none, NONE_VALUE],
  ] as const) {
    state.word[place] = value;
    state.tag[place] = value;
    state.suffix[place] = value;
    state.cluster[place] = 1000 + value;
    state.coarse[place] = 1000 + value;
    state.kind[place] = ROOT_KIND;
  }
}

/** True when every word has been taken up and the stack is empty. */
export function isDone(state: ParserState): boolean {
  return state.front >= state.length && state.depth === 0;
}

/** True when an action may be taken: the root takes the last word of the stack and nothing else. */
export function isLegal(state: ParserState, action: number): boolean {
  if (action === SHIFT) return state.front < state.length;
  if (action === LEFT) return state.depth > 0 && (state.front < state.length || state.depth === 1);
  return state.depth > 1;
}

/** Takes an action; `relation` is the number of the new arc's relation, of no use for SHIFT. */
export function takeAction(state: ParserState, action: number, relation: number): void {
  if (action === SHIFT) {
    state.stack[state.depth++] = state.front++;
    return;
  }
  const child = state.stack[--state.depth]!;
  state.label[child] = relation + 1;
  if (action === LEFT) {
    const head = state.front;
    state.head[child] = head;
    state.left2[head] = state.left1[head]!;
    state.left1[head] = child;
    state.leftCount[head] = state.leftCount[head]! + 1;
    state.leftLabels[head] = state.leftLabels[head]! | (1 << (relation & 31));
  } else {
    const head = state.stack[state.depth - 1]!;
    state.head[child] = head;
    state.right2[head] = state.right1[head]!;
    state.right1[head] = child;
    state.rightCount[head] = state.rightCount[head]! + 1;
    state.rightLabels[head] = state.rightLabels[head]! | (1 << (relation & 31));
  }
}

/** Writes the heads (counted from the first word of the sentence, its length for the root) and the relation numbers. */
export function writeParse(state: ParserState, input: ParserInput, heads: Int32Array, relations: Int32Array): void {
  const { length } = state;
  for (let place = 0; place < length; place++) {
    const head = state.head[place]!;
    const index = input.reversed ? input.last - 1 - place : input.first + place;
    heads[index] = input.reversed && head < length ? length - 1 - head : head;
    relations[index] = state.label[place]! - 1;
  }
}
