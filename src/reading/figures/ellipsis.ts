import type { Draft, Ground } from "./draft.ts";

/** How far, in lexemes, a noun that was counted is understood with the next bare number. */
const reach = 40;

/** The count that a bare number may leave its noun to. */
export interface LastCount {
  readonly unit: string;
  readonly value: number;
  /** Lexeme after it. */
  readonly next: number;
}

/** Words right before a number that stands for what was counted: "speaks of 14", "put it at 90", "only 12". */
const before: ReadonlySet<string> = new Set(
  "of at to was is were are only just about than least nearly almost around some from over under found counted reported saw said says say confirmed lists listed".split(
    " ",
  ),
);

/** Words that may follow it. */
const after: ReadonlySet<string> = new Set(
  "and but while in on by so as since when after before earlier later this last yesterday today now instead".split(" "),
);

/**
 * "Police found 17 cracks; the ministry speaks of 14": a bare number takes the noun that was counted close before it in the same
 * paragraph. Small spelled numbers ("one", "two") are pronouns too often.
 */
export function completeEllipsis(ground: Ground, draft: Draft, last: LastCount | null): void {
  const { lexemes } = ground;
  const { numeral } = draft;
  if (!last || draft.kind !== "count" || draft.unit !== "" || draft.vague || numeral.fraction || numeral.value < 3) return;
  if (draft.first - last.next > reach || (numeral.value >= 1100 && numeral.value <= 2199 && numeral.plain)) return;
  const word = lexemes[draft.first - 1];
  if (word?.kind !== "word" || !before.has(word.lower)) return;
  const next = lexemes[draft.next];
  const ends =
    !next ||
    next.kind === "break" ||
    (next.kind === "sign" && '.,;:)—–”"!?'.includes(next.lower)) ||
    (next.kind === "word" && next.apart && after.has(next.lower));
  if (!ends) return;
  for (let at = last.next; at < draft.first; at++) if (lexemes[at]!.kind === "break") return;
  // Counts of one thing are of one size; "scored 15 goals ... at 2,000" speaks of something else.
  if (numeral.value > last.value * 20 || numeral.value < last.value / 20) return;
  draft.unit = last.unit;
  draft.trivial = false;
}
