import { contains, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Reading, Utterance } from "../../reading/index.ts";
import { hasMainClause, isFragment, opensSentence, sentenceAt, tokensIn } from "../material/index.ts";
import type { Part } from "../material/index.ts";

/**
 * "“It is a trade,” he said, “that changes everything.”": one quotation, which the words that tell whose it is interrupt. Where one of its halves tells
 * nothing alone, both are read as one, from the first mark to the last. Halves that are sentences stay two.
 */
export function interruptedAt(part: Part, utterance: Utterance): Range | undefined {
  let known = found.get(part.reading);
  if (known === undefined) found.set(part.reading, (known = findInterrupted(part)));
  return known.get(utterance);
}

const found = new WeakMap<Reading, ReadonlyMap<Utterance, Range>>();

function findInterrupted(part: Part): ReadonlyMap<Utterance, Range> {
  const ranges = new Map<Utterance, Range>();
  const quotations = part.reading.utterances
    .filter(({ kind }) => kind === "direct")
    .sort((one, other) => one.outer.start - other.outer.start);
  let halves: Utterance[] = [];
  for (const [at, right] of quotations.entries()) {
    const left = quotations[at - 1];
    halves = left !== undefined && goesOn(part, left, right) ? [...halves, right] : [right];
    if (halves.length < 2) continue;
    const whole = { start: halves[0]!.outer.start, end: right.outer.end };
    for (const half of halves) ranges.set(half, whole);
  }
  return ranges;
}

function goesOn(part: Part, left: Utterance, right: Utterance): boolean {
  if (left.actor !== right.actor || left.outer.end > right.outer.start) return false;
  const sentence = sentenceAt(part.reading, right.outer.start);
  if (sentence === undefined || sentence.start >= left.outer.end) return false;
  const between = { start: left.outer.end, end: right.outer.start };
  const opening = { start: Math.max(left.content.start, sentence.start), end: left.content.end };
  const isLeftWhole = hasMainClause(part, tokensIn(part, opening));
  if (!isLeftWhole && !opensSentence(part, left.outer)) return false;
  return isOnlySpeaker(part, between, [left, right]) && (!isLeftWhole || isFragment(part, right));
}

/** Between the halves stands who says them, and a pause before the second. */
function isOnlySpeaker(part: Part, between: Range, halves: readonly Utterance[]): boolean {
  const tokens = tokensIn(part, between).map((token) => part.reading.tokens[token]!);
  const telling = halves.flatMap(({ cue, source }) => [cue, source]).filter((words) => words !== null);
  if (!/^[,:—–-]+$/.test(tokens.at(-1)?.text ?? "") || !halves.some(({ cue }) => cue !== null && contains(between, cue))) return false;
  return tokens.every((token) => !/^(?:VB[DZP]|MD)$/.test(token.fine) || telling.some((words) => overlaps(words, token)));
}
