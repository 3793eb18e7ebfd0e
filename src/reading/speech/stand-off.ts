import type { Range } from "../../kernel/index.ts";
import type { Token, Utterance } from "../reading.ts";
import { firstTokenFrom } from "../token-at.ts";

/** Source, cue and content as the corpora of attributed speech mark them: each may have several ranges. */
export interface StandOff {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  /** Indices of the utterances that it is made of, the one that names source and cue first. */
  readonly utterances: readonly number[];
}

/**
 * Utterances as one attribution for each cue, in the manner of PolNeAR (Newell et al., LREC 2018): content with its quotation marks
 * and its "that", the pieces of an interrupted or continued quotation together, the cue with its auxiliaries and adverbs. Words that
 * nobody is said to have uttered, and what is quoted inside of a quotation, are left out.
 */
export function toStandOff(utterances: readonly Utterance[], tokens: readonly Token[]): readonly StandOff[] {
  const groups: { source: Range[]; cue: Range[]; content: Range[]; utterances: number[] }[] = [];
  const groupOf: number[] = [];
  const holder = holders(utterances);
  utterances.forEach((utterance, index) => {
    groupOf.push(-1);
    const around = holder[index]!;
    if (around >= 0) {
      const outer = utterances[around]!;
      const isPart = outer.kind === "mixed" && (sameRange(outer.cue, utterance.cue) || utterance.kind === "term");
      if (isPart) {
        groupOf[index] = groupOf[around]!;
        groups[groupOf[index]]?.utterances.push(index);
      }
      if (isPart || outer.kind === "direct" || outer.kind === "term") return;
      // Of what is reported inside a report the corpus marks little but quotations of named sources.
      if (utterance.kind === "indirect" && isInside(utterance, outer)) return;
      if (utterance.source !== null && isPronoun(tokens, utterance.source)) return;
    }
    const earlier = utterance.continues === null ? -1 : (groupOf[utterance.continues] ?? -1);
    if (earlier >= 0) {
      groups[earlier]!.content.push(contentOf(utterance, tokens));
      groups[earlier]!.utterances.push(index);
      groupOf[index] = earlier;
      return;
    }
    const twin = utterance.cue === null ? -1 : groupOfCue(groups, widenCue(utterance.cue, tokens).start);
    if (twin >= 0 && utterance.kind !== "indirect") {
      groups[twin]!.content.push(contentOf(utterance, tokens));
      groups[twin]!.utterances.push(index);
      groupOf[index] = twin;
      return;
    }
    if (utterance.source === null || utterance.cue === null) return;
    groupOf[index] = groups.length;
    groups.push({
      source: [utterance.source],
      cue: [withPreposition(widenCue(utterance.cue, tokens), utterance.outer, tokens)],
      content: [contentOf(utterance, tokens)],
      utterances: [index],
    });
  });
  return groups;
}

/** Of the last attributions the one whose cue begins there, or -1. Pieces of one quotation stand near each other. */
function groupOfCue(groups: readonly { readonly cue: readonly Range[] }[], start: number): number {
  const oldest = Math.max(0, groups.length - 8);
  for (let at = groups.length - 1; at >= oldest; at--) if (groups[at]!.cue[0]?.start === start) return at;
  return -1;
}

/** The cue lies in the outer content as well: "He said that the ministry had said …". */
function isInside(utterance: Utterance, outer: Utterance): boolean {
  return utterance.cue === null || (outer.content.start <= utterance.cue.start && utterance.cue.end <= outer.content.end);
}

function isPronoun(tokens: readonly Token[], range: Range): boolean {
  const token = tokens[firstTokenFrom(tokens, range.start)];
  return token !== undefined && token.end === range.end && token.tag === "PRON";
}

/** For each utterance the innermost other one that its content lies in; -1 for none. Utterances are in text order, longer first. */
function holders(utterances: readonly Utterance[]): readonly number[] {
  const found: number[] = [];
  const open: number[] = [];
  utterances.forEach((utterance, index) => {
    while (open.length > 0 && utterances[open[open.length - 1]!]!.outer.end < utterance.content.end) open.pop();
    found.push(open[open.length - 1] ?? -1);
    open.push(index);
  });
  return found;
}

function sameRange(left: Range | null, right: Range | null): boolean {
  return left !== null && right !== null && left.start === right.start && left.end === right.end;
}

function contentOf(utterance: Utterance, tokens: readonly Token[]): Range {
  const range = utterance.outer;
  const before = tokens[firstTokenFrom(tokens, range.start) - 1];
  const afterCue = utterance.cue !== null && utterance.cue.end <= range.start;
  return before?.lower === "that" && afterCue ? { start: before.start, end: range.end } : range;
}

function widenCue(cue: Range, tokens: readonly Token[]): Range {
  let index = firstTokenFrom(tokens, cue.start);
  if (tokens[index]?.tag !== "VERB") return cue;
  while (index > 0 && /^(?:AUX|ADV)$/.test(tokens[index - 1]!.tag)) index--;
  while (index > 0 && tokens[index - 1]!.tag === "PART" && /^(?:not|n't)$/.test(tokens[index - 1]!.lower)) {
    index--;
    while (index > 0 && /^(?:AUX|ADV)$/.test(tokens[index - 1]!.tag)) index--;
  }
  return { start: tokens[index]!.start, end: cue.end };
}

/** Before a verb in -ing prepositions are tagged as conjunctions: "called for closing the pier". */
const beforeGerunds = /^(?:for|on|of|about|against|at|from|with)$/;

/** The preposition that a verb needs for its content belongs to the cue: "called for". */
function withPreposition(cue: Range, content: Range, tokens: readonly Token[]): Range {
  const before = tokens[firstTokenFrom(tokens, content.start) - 1];
  if (before === undefined || before.start <= cue.end || before.start - cue.end > 1) return cue;
  return before.tag === "ADP" || (before.tag === "SCONJ" && beforeGerunds.test(before.lower)) ? { start: cue.start, end: before.end } : cue;
}
