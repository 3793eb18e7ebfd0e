import { ordinalWords, scaleOrdinals, scaleWords, shortScales, tenWords, unitWords } from "../../lexicon/index.ts";
import type { Lexeme } from "./lexemes.ts";

/** A whole number in words, digits or both ("four thousand", "25 million"), before any fraction. */
export interface Cardinal {
  readonly value: number;
  /** Lexemes up to, not including, this one. */
  readonly next: number;
  /** The multiplier that it ends with (1 when it ends otherwise): "3 million and a half" adds half a million. */
  readonly endScale: number;
  /** What stands after the last "and" inside it: "one hundred and three" gives 3, for "one hundred and three quarters". */
  readonly afterAnd: number | null;
  /** The multiplier before that "and": "six million and two thirds" adds two thirds of a million. */
  readonly scaleBeforeAnd: number;
  /** The last word when it is one of twenty, thirty ... and something stands before it: it may belong to "thirty-fifths". */
  readonly lastTen: number;
  readonly spelled: boolean;
  readonly scaled: boolean;
  readonly ordinal: boolean;
}

interface State {
  total: number;
  group: number;
  /** What comes next inside the group must be smaller than this; 0 closes the group. */
  room: number;
  open: boolean;
  lastScale: number;
  endScale: number;
  at: number;
  lastTen: number;
  spelled: boolean;
  scaled: boolean;
  ordinal: boolean;
  /** "hundred" was taken in this group. */
  hundreds: boolean;
  /** The last step was "and": "million first" is no ordinal, "million and first" is. */
  joined: boolean;
}

/**
 * Reads a cardinal (or the ordinal that it grows into: "twenty-first") that starts at lexeme `at`. The grammar is the usual one of
 * English number names: units and tens fill a group, "hundred" multiplies it, a scale closes it and must be smaller than the one before.
 */
export function readCardinal(lexemes: readonly Lexeme[], at: number): Cardinal | null {
  const state: State = {
    total: 0,
    group: 0,
    room: 0,
    open: false,
    lastScale: Infinity,
    endScale: 1,
    at,
    lastTen: 0,
    spelled: false,
    scaled: false,
    ordinal: false,
    hundreds: false,
    joined: false,
  };
  let beforeAnd: State | null = null;
  while (!state.ordinal) {
    const from = skipJoin(lexemes, state, at);
    const piece = lexemes[from];
    if (piece && take(state, piece, lexemes, from)) continue;
    if (beforeAnd && piece && state.open && spoilsAnd(piece)) {
      // "3 hundred and 2 hundred": two numbers.
      Object.assign(state, beforeAnd);
      beforeAnd = null;
      break;
    }
    if (piece?.lower === "and" && from === state.at && mayJoinByAnd(state)) {
      const saved: State = { ...state };
      state.at++;
      state.joined = true;
      const joined = lexemes[state.at];
      if (joined && joined.apart && !saved.ordinal && take(state, joined, lexemes, state.at)) {
        beforeAnd = saved;
        continue;
      }
      Object.assign(state, saved);
    }
    break;
  }
  if (state.at === at) return null;
  const value = state.total + state.group;
  const before = beforeAnd ? beforeAnd.total + beforeAnd.group : 0;
  return {
    value,
    next: state.at,
    endScale: state.endScale,
    afterAnd: beforeAnd ? value - before : null,
    scaleBeforeAnd: beforeAnd?.endScale ?? 1,
    lastTen: beforeAnd && value - before === state.lastTen ? 0 : state.lastTen,
    spelled: state.spelled,
    scaled: state.scaled,
    ordinal: state.ordinal,
  };
}

/** A hyphen between the parts of a number name: "fifty-two", "fifty - two", "ninety-five hundred". */
function skipJoin(lexemes: readonly Lexeme[], state: State, start: number): number {
  const sign = lexemes[state.at];
  if (state.at === start || sign?.kind !== "sign" || (sign.lower !== "-" && sign.lower !== "‐" && sign.lower !== "‑")) return state.at;
  const after = lexemes[state.at + 1];
  if (!after || after.kind !== "word" || after.apart !== sign.apart) return state.at;
  // Only a ten opens a hyphen before a unit; a scale may follow any group ("15-million").
  if (state.spelled && state.room === 10 && (unitWords.has(after.lower) || ordinalWords.has(after.lower))) return state.at + 1;
  if (state.open && (after.lower === "hundred" || scaleWords.has(after.lower) || scaleOrdinals.has(after.lower))) return state.at + 1;
  return state.at;
}

function mayJoinByAnd(state: State): boolean {
  return (state.open && state.room === 100) || (!state.open && state.lastScale < Infinity);
}

function spoilsAnd(piece: Lexeme): boolean {
  return piece.lower === "hundred";
}

/** Adds one lexeme to the number when the grammar allows it. */
function take(state: State, piece: Lexeme, lexemes: readonly Lexeme[], from: number): boolean {
  if (piece.kind === "number") return takeDigits(state, piece, lexemes, from);
  if (piece.kind !== "word") return false;
  const word = piece.lower;
  const unit = unitWords.get(word);
  if (unit !== undefined) return fill(state, unit, 0, from);
  const ten = tenWords.get(word);
  if (ten !== undefined) {
    const alone = state.at === from && !state.open && state.total === 0;
    if (!fill(state, ten, 10, from)) return false;
    state.lastTen = alone ? 0 : ten;
    return true;
  }
  if (word === "hundred") return takeHundred(state, from, 100);
  const scale = scaleOf(state, piece, lexemes[from - 1]);
  if (scale !== undefined) return takeScale(state, scale, from);
  return takeOrdinal(state, word, from);
}

function fill(state: State, value: number, room: number, from: number): boolean {
  if (!state.open) {
    if (value >= state.lastScale) return false;
    state.group = value;
    state.open = true;
    state.spelled = state.spelled || state.total === 0;
  } else if (state.room > 1 && value < state.room && value > 0) state.group += value;
  else return false;
  return advance(state, from, room);
}

function advance(state: State, from: number, room: number): boolean {
  state.room = room;
  state.joined = false;
  state.at = from + 1;
  state.lastTen = 0;
  state.endScale = 1;
  return true;
}

function takeHundred(state: State, from: number, factor: number): boolean {
  if (state.open ? state.hundreds || state.group === 0 || state.group >= 1000 : state.total > 0 && state.lastScale <= 1000) return false;
  if (!state.open && state.total === 0) state.spelled = true;
  state.hundreds = true;
  state.group = (state.open ? state.group : 1) * factor;
  state.open = true;
  return advance(state, from, 100);
}

function takeScale(state: State, scale: number, from: number): boolean {
  if (state.open) {
    if (scale >= state.lastScale) return false;
    state.total += state.group * scale;
  } else if (state.total > 0) {
    // "three lakh crore", "a hundred thousand million".
    if (state.at !== from || scale <= state.lastScale) return false;
    state.total *= scale;
  } else {
    state.total = scale;
    state.spelled = true;
  }
  state.group = 0;
  state.hundreds = false;
  state.open = false;
  state.lastScale = scale;
  advance(state, from, 0);
  state.endScale = scale;
  state.scaled = true;
  return true;
}

function takeDigits(state: State, piece: Lexeme, lexemes: readonly Lexeme[], from: number): boolean {
  if (piece.written === "fraction") return false;
  if (!state.open) {
    // After "4 thousand" only a smaller whole number goes on: "4 thousand 3 hundred".
    if (state.total > 0 && (piece.written !== "plain" || piece.value >= state.lastScale || !goesOn(lexemes, from))) return false;
    state.group = piece.value;
    state.open = true;
  } else if (state.room === 100 && piece.written === "plain" && piece.value < 100 && piece.value > 0) state.group += piece.value;
  else return false;
  return advance(state, from, 1);
}

function goesOn(lexemes: readonly Lexeme[], from: number): boolean {
  return lexemes[from + 1]?.lower === "hundred" || lexemes[from - 1]?.lower === "and";
}

function scaleOf(state: State, piece: Lexeme, before: Lexeme | undefined): number | undefined {
  const scale = scaleWords.get(piece.lower);
  // A bare plural ("millions") names no number.
  if (scale !== undefined) return state.open || state.total > 0 || !piece.lower.endsWith("s") ? scale : undefined;
  if (before?.kind !== "number" || !state.open) return undefined;
  return shortScales.get(piece.lower);
}

function takeOrdinal(state: State, word: string, from: number): boolean {
  const value = ordinalWords.get(word);
  if (value !== undefined) {
    if (state.open ? state.room <= 1 : state.total > 0 && !state.joined) return false;
    if (!fill(state, value, 0, from)) return false;
    return (state.ordinal = true);
  }
  const scale = scaleOrdinals.get(word);
  if (scale === undefined) return false;
  const taken = scale === 100 ? takeHundred(state, from, 100) : takeScale(state, scale, from);
  if (taken) state.ordinal = true;
  return taken;
}
