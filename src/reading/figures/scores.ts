import { durationUnits } from "../../lexicon/index.ts";
import type { Numeral } from "../numbers/index.ts";
import { draftOf, isDash, type Draft, type Ground } from "./draft.ts";

/** Words beside which two small numbers with a dash are the result of a game or a vote. */
const scoreWords: ReadonlySet<string> = new Set(
  "win wins won winning winner beat beats beaten beating defeat defeats defeated draw draws drew drawn lose loses lost losing loss victory lead leads led leading ahead score scores scored vote votes voted ruling ruled decision split tie tied aggregate trailed trailing triumph advantage set sets edged thrashed overcame passed tally".split(
    " ",
  ),
);

/** How far a word may stand that makes a score of two numbers. */
const scoreReach = 7;

/** The largest side of a score: basketball and cricket go beyond a hundred. */
const largestSide = 400;

/** "won 3-1", "a 5-4 ruling", "lost 0-2". */
export function readScore(ground: Ground, first: Numeral): Draft | null {
  const { lexemes } = ground;
  const joint = lexemes[first.next];
  const second = lexemes[first.next + 1];
  if (!first.plain || !isDash(joint) || joint!.apart || second?.written !== "plain" || second.apart) return null;
  if (first.value > largestSide || second.value > largestSide) return null;
  const after = lexemes[first.next + 2];
  if (after && !after.apart && after.kind !== "sign" && after.kind !== "break") return null;
  // "takes 8-24 hours" is a range, whatever was set or won beside it.
  if (after !== undefined && durationUnits.has(after.lower)) return null;
  if (!isFalling(first.value, second.value) && !nearScoreWord(ground, first.first, first.next + 2)) return null;
  const draft = draftOf(first);
  draft.kind = "score";
  draft.valueMax = second.value;
  draft.unit = "score";
  draft.next = first.next + 2;
  draft.numberNext = draft.next;
  return draft;
}

/** "A 5-4 majority", "3-1 down": no range falls; "24-7" is all the time. */
function isFalling(first: number, second: number): boolean {
  return first > second && !(first === 24 && second === 7);
}

function nearScoreWord(ground: Ground, first: number, next: number): boolean {
  const { lexemes } = ground;
  for (let at = first - 1; at >= 0 && first - at <= scoreReach && lexemes[at]!.kind !== "break"; at--)
    if (scoreWords.has(lexemes[at]!.lower)) return true;
  for (let at = next; at < lexemes.length && at - next < scoreReach && lexemes[at]!.kind !== "break"; at++)
    if (scoreWords.has(lexemes[at]!.lower)) return true;
  return false;
}
