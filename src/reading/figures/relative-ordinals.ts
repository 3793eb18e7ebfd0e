import { durationUnits, monthWords, ordinalWords, seasonWords, weekdayWords } from "../../lexicon/index.ts";
import { draftOf, isCapital, type Draft, type Ground } from "./draft.ts";
import { readCountedNoun } from "./nouns.ts";

interface Place {
  readonly value: number;
  readonly from: "end" | "here";
}

/** Ordinals that are reckoned from the end of a row or from where the text stands. */
const single: ReadonlyMap<string, Place> = new Map<string, Place>([
  ["last", { value: 0, from: "end" }],
  ["penultimate", { value: -1, from: "end" }],
  ["antepenultimate", { value: -2, from: "end" }],
  ["next", { value: 1, from: "here" }],
  ["previous", { value: -1, from: "here" }],
  ["current", { value: 0, from: "here" }],
]);

/** Phrases, longest first; "the one before the last one" ends where the words do. */
const phrases: readonly (readonly [readonly string[], Place])[] = (
  [
    ["the one before the last one", -1],
    ["the one before the last", -1],
    ["the last but one", -1],
    ["last but one", -1],
    ["the last but two", -2],
    ["next to last", -1],
  ] as const
).map(([words, value]) => [words.split(" "), { value, from: "end" as const }] as const);

/**
 * "the last Soviet leader", "the penultimate round", "the second to last", "the previous government": the place in a row, reckoned
 * from its end (last is 0) or from here (next is 1). They rank, but they say no number, so they are never shown as figures.
 * Calendar words after them ("last year") make times.
 */
export function readRelativeOrdinal(ground: Ground, at: number): Draft | null {
  const { lexemes } = ground;
  const word = lexemes[at]!;
  if (word.kind !== "word") return null;
  if (word.lower === "the" || word.lower === "last" || word.lower === "next") {
    for (const [words, place] of phrases) {
      if (words.every((one, index) => lexemes[at + index]?.lower === one)) return placed(ground, at, at + words.length, place);
    }
  }
  const the = word.lower === "the" ? 1 : 0;
  const ordinal = ordinalWords.get(lexemes[at + the]?.lower ?? "");
  const joint = lexemes[at + the + 1]?.lower;
  if (ordinal !== undefined && ordinal > 1 && (joint === "to" || joint === "from") && lexemes[at + the + 2]?.lower === "last") {
    return placed(ground, at, at + the + 3, { value: 1 - ordinal, from: "end" });
  }
  const place = single.get(word.lower);
  if (!place || isOfCalendar(ground, at)) return null;
  const withOne = lexemes[at + 1]?.lower === "one" && word.lower !== "last";
  return placed(ground, at, withOne ? at + 2 : at + 1, place);
}

/** A time follows ("last week", "next May", "the last two decades"), or the word is a verb or adverb ("at last", "lasts"). */
function isOfCalendar({ lexemes, text }: Ground, at: number): boolean {
  const before = lexemes[at - 1]?.lower;
  if (before === "at" || before === "since" || ((before === "will" || before === "to") && lexemes[at]!.lower === "last")) return true;
  const from =
    lexemes[at + 1]?.kind === "number" || (lexemes[at + 1]?.kind === "word" && numbersAndFew.has(lexemes[at + 1]!.lower)) ? at + 2 : at + 1;
  const word = lexemes[from];
  if (word?.kind !== "word") return false;
  if (durationUnits.has(word.lower) || seasonWords.has(word.lower) || weekdayWords.has(word.lower)) return true;
  return monthWords.has(word.lower) && isCapital(text, word);
}

const numbersAndFew: ReadonlySet<string> = new Set(
  "few several couple two three four five six seven eight nine ten twelve twenty fiscal full".split(" "),
);

function placed(ground: Ground, first: number, next: number, place: Place): Draft {
  const draft = draftOf({
    first,
    next,
    value: place.value,
    ordinal: true,
    fraction: false,
    spelled: true,
    scaled: false,
    endScale: 1,
    plain: false,
  });
  draft.kind = "ordinal";
  draft.reckonedFrom = place.from;
  draft.trivial = true;
  const noun = readCountedNoun(ground, next, 1);
  if (noun && !noun.plural) draft.unit = noun.noun;
  return draft;
}
