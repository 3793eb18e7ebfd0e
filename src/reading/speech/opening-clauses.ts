import type { Stretch, Syntax } from "./syntax.ts";
import { childrenOf, isOpaque, lastSign, relationOf } from "./syntax.ts";

/* Where a content ends that stands in a clause before the main one. */

/** From a cue up to the clause of circumstance that it stands in there are seldom more verbs. */
const clausesMax = 4;

/** Relations of what may stand before the main clause. */
const standsBefore = /^(?:advcl|obl)$/;

/** "When she began digging to confirm the find, they left", "In a note saying that it leaked, she left": what stands in a clause before the main one ends before the main one's subject. */
export function beforeMainClause(syntax: Syntax, contents: readonly Stretch[], cue: number, floor: number): readonly Stretch[] {
  const { tokens } = syntax;
  let at = cue;
  for (let step = 0; step < clausesMax && at >= floor; step++) {
    const { head } = tokens[at]!;
    if (standsBefore.test(relationOf(tokens[at]!)) && head > cue) break;
    at = head;
  }
  const main = at >= floor && standsBefore.test(relationOf(tokens[at]!)) ? tokens[at]!.head : -1;
  if (main <= cue) return contents;
  const subject = childrenOf(syntax, main).find((child) => child > cue && child < main && relationOf(tokens[child]!) === "nsubj");
  if (subject === undefined) return contents;
  const pause = syntax.leftmost[subject]! - 1;
  // "While she calls it a “farce,” they left": the pause stands inside of the marks.
  const isInMarks =
    pause > cue && isOpaque(syntax, pause) && lastSign(syntax.text, syntax.marks.passages[syntax.passage[pause]!]!.content) === ",";
  if (!isInMarks && (tokens[pause]?.lower !== "," || isOpaque(syntax, pause))) return contents;
  const last = isInMarks ? pause + 1 : pause;
  return contents.map((content) => (content.first < pause && last < content.last ? { first: content.first, last } : content));
}

/** "After threatening to “…,” he left": what a participle says ends before the subject of the main clause. */
export function beforeSource(syntax: Syntax, contents: readonly Stretch[], cue: Stretch, source: Stretch): readonly Stretch[] {
  if (source.first <= cue.last) return contents;
  let last = source.first;
  while (last > cue.last && !isOpaque(syntax, last - 1) && /^(?:[,;:—–]|-{1,3}|and|but)$/.test(syntax.tokens[last - 1]!.lower)) last--;
  const kept = contents.map((content) => (content.first < last && last < content.last ? { first: content.first, last } : content));
  return kept;
}
