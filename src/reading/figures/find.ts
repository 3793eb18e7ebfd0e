import { currencyNames, currencySigns, siUnits, unitsByWord, vagueNumbers } from "../../lexicon/index.ts";
import { readLexemes, startsNumber, type Lexeme } from "../numbers/index.ts";
import type { Figure, Sentence, Token } from "../reading.ts";
import { draftOf, isCapital, isHyphen, tidy, type Draft, type Ground } from "./draft.ts";
import { completeEllipsis, type LastCount } from "./ellipsis.ts";
import { readHedgeAfter, readHedgeBefore } from "./hedges.ts";
import { isMoneyPrefix } from "./money.ts";
import { isDecadeWord, skipNonFigure } from "./not-figures.ts";
import { isFigureKind } from "./measure.ts";
import { readCountedNoun } from "./nouns.ts";
import { readPhrase } from "./phrase.ts";
import { readQuantity } from "./quantity.ts";
import { readRelativeOrdinal } from "./relative-ordinals.ts";

/**
 * The figures of a text, in reading order and without overlap. The steps at each place where a number may begin:
 *  1. pass over dates, clock times, addresses and chains of digits;
 *  2. read the quantity: currency, numeral, range, unit or counted noun;
 *  3. widen it by its hedge;
 *  4. find the phrase that it measures.
 * Tokens and sentences may be empty: the shapes of the words then decide. Linear in the length of the text.
 */
export function findFigures(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Figure[] {
  const ground: Ground = { text, lexemes: readLexemes(text, isMoneyPrefix), tokens, sentences };
  const figures: Figure[] = [];
  let lastCount: LastCount | null = null;
  let free = 0;
  let at = 0;
  while (at < ground.lexemes.length) {
    if (!mayStart(ground.lexemes[at]!)) {
      at++;
      continue;
    }
    const skipped = skipNonFigure(ground, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const draft =
      readVague(ground, at) ??
      readRelativeOrdinal(ground, at) ??
      readSigned(ground, at, free) ??
      readQuantity(ground, at) ??
      readAged(ground, at);
    if (!draft) {
      at++;
      continue;
    }
    completeEllipsis(ground, draft, lastCount);
    // "Ann and Ben Smith, aged 16 and 13": the number after an age and "and" is an age as well.
    const age = figures.at(-1);
    const isSecondAge = age?.kind === "age" && draft.first - 1 === free && ground.lexemes[free]?.lower === "and" && mayBeAge(draft);
    if (isSecondAge) becomeAge(draft);
    const figure = complete(ground, draft, free);
    figures.push(isSecondAge ? { ...figure, phrase: { ...figure.phrase, start: age.phrase.start } } : figure);
    if (draft.kind === "count" && draft.unit !== "" && !draft.trivial && !draft.vague)
      lastCount = { unit: draft.unit, value: draft.value, next: draft.next };
    at = Math.max(draft.next, at + 1);
    free = at;
  }
  return figures;
}

function mayStart(lexeme: Lexeme): boolean {
  if (lexeme.kind === "number") return true;
  if (lexeme.kind === "sign") return lexeme.lower === "-" || lexeme.lower === "−" || currencySigns.has(lexeme.lower);
  return lexeme.kind === "word";
}

/** "-5", "−40C", "- 1 4/5": a minus sign stands apart from what is before it. */
function readSigned(ground: Ground, at: number, free: number): Draft | null {
  const sign = ground.lexemes[at]!;
  if (sign.kind !== "sign" || (sign.lower !== "-" && sign.lower !== "−") || at < free) return null;
  const before = ground.lexemes[at - 1];
  const opens = !before || before.kind === "break";
  // A spaced minus opens the text; elsewhere it is a dash. After a number it is a range or a subtraction.
  if (!opens && (!sign.apart || ground.lexemes[at + 1]?.apart !== false || before.kind === "number" || isUnitBefore(ground, at - 1)))
    return null;
  const draft = readQuantity(ground, at + 1);
  if (!draft || draft.kind === "ordinal" || draft.kind === "score" || draft.valueMax !== null) return null;
  // "-12 buildings" is an item of a list: there are no negative things.
  if (draft.kind === "count" && draft.unit !== "") return null;
  draft.value = -draft.value;
  if (draft.si && draft.kind !== "temperature") draft.si = { ...draft.si, value: -draft.si.value };
  draft.first = at;
  draft.numberFirst = at;
  return draft;
}

/** "5 km -10": after a unit the sign joins two values. */
function isUnitBefore(ground: Ground, at: number): boolean {
  return ground.lexemes[at]?.kind === "word" && ground.lexemes[at - 1]?.kind === "number" && !ground.lexemes[at]!.apart;
}

/** "Thousands of millions" is the longest chain that news writes; a longer one is play with words. */
const largestVague = 1e12;

/** "hundreds of people", "tens of thousands", "dozens injured": an order of size. */
function readVague(ground: Ground, at: number): Draft | null {
  const { lexemes } = ground;
  const word = lexemes[at]!;
  let value = word.kind === "word" ? vagueNumbers.get(word.lower) : undefined;
  let next = at + 1;
  if (word.lower === "tens") value = 10;
  if (value === undefined) return null;
  while (value < largestVague && lexemes[next]?.lower === "of" && lexemes[next + 1] && vagueNumbers.has(lexemes[next + 1]!.lower)) {
    value *= vagueNumbers.get(lexemes[next + 1]!.lower)!;
    next += 2;
  }
  // "scores" is a verb and a plural of games; "tens" alone is a figure of speech.
  if (
    (word.lower === "scores" || next === at + 1) &&
    lexemes[next]?.lower !== "of" &&
    word.lower !== "dozens" &&
    word.lower !== "hundreds" &&
    word.lower !== "thousands" &&
    word.lower !== "millions"
  )
    return null;
  if (word.lower === "tens" && next === at + 1) return null;
  const draft = draftOf({
    first: at,
    next,
    value,
    ordinal: false,
    fraction: false,
    spelled: true,
    scaled: true,
    endScale: 1,
    plain: false,
  });
  draft.vague = true;
  const from =
    lexemes[next]?.lower === "of" ? (lexemes[next + 1]?.lower === "the" || lexemes[next + 1]?.lower === "its" ? next + 2 : next + 1) : next;
  const noun = readCountedNoun(ground, from, value);
  draft.trivial = noun === null;
  if (noun) {
    const code = currencyNames.get(noun.noun);
    const unit = unitsByWord.get(noun.noun);
    draft.kind = code !== undefined ? "money" : unit === undefined ? "count" : isFigureKind(unit.kind) ? unit.kind : "other";
    draft.unit = code ?? unit?.name ?? noun.unit;
    if (unit && unit.si > 0) draft.si = { value: value * unit.si, valueMax: null, unit: siUnits[unit.kind] };
    draft.next = noun.next;
  }
  return draft;
}

/** Words right before an age: "aged 45", "age 87", "turned 37". */
const ageWords: ReadonlySet<string> = new Set(["aged", "age", "ages", "turned", "turns", "turning"]);

/** "aged 45", "age 87". */
function readAged(ground: Ground, at: number): Draft | null {
  const { lexemes } = ground;
  const word = lexemes[at]!;
  if (word.kind !== "word" || !ageWords.has(word.lower)) return null;
  const turned = word.lower.startsWith("turn");
  const draft = lexemes[at + 1] ? readQuantity(ground, at + 1) : null;
  if (!draft || (draft.kind !== "count" && draft.kind !== "duration") || draft.value < 0 || draft.value > 130 || draft.numeral.fraction)
    return null;
  if (turned && (draft.kind !== "count" || draft.unit !== "" || draft.value < 10)) return null;
  const plainYears = draft.kind === "count" || draft.unit === "year";
  draft.next = draft.kind === "count" ? draft.numberNext : draft.next;
  draft.kind = "age";
  draft.unit = plainYears ? "year" : draft.unit;
  if (!turned) draft.first = at;
  draft.trivial = false;
  draft.si ??= {
    value: tidy(draft.value * 31_557_600),
    valueMax: draft.valueMax === null ? null : tidy(draft.valueMax * 31_557_600),
    unit: "second",
  };
  return draft;
}

function complete(ground: Ground, draft: Draft, free: number): Figure {
  const { lexemes } = ground;
  completeAge(ground, draft);
  const before = draft.vague ? null : readHedgeBefore(lexemes, draft.first, draft.kind === "duration");
  const hedgeBefore = before && before.first >= free && draft.kind !== "ordinal" && draft.kind !== "score" ? before : null;
  const afterNumber = draft.next === draft.numberNext || draft.kind === "count" ? readHedgeAfter(lexemes, draft.numberNext) : null;
  const hedgeAfter = afterNumber ?? readHedgeAfter(lexemes, draft.next);
  const hedge = hedgeBefore ?? hedgeAfter;
  if (hedgeAfter) draft.next = Math.max(draft.next, hedgeAfter.next);
  const first = hedgeBefore ? hedgeBefore.first : draft.first;
  const range = { start: lexemes[first]!.start, end: lexemes[draft.next - 1]!.end };
  markReckoned(ground, draft);
  return {
    ...range,
    kind: draft.kind,
    value: draft.value,
    valueMax: draft.valueMax,
    unit: draft.unit,
    hedge: hedge ? { start: lexemes[hedge.first]!.start, end: lexemes[hedge.next - 1]!.end } : null,
    approximate:
      draft.vague || (hedgeBefore !== null && hedgeBefore.force !== "exact") || (hedgeAfter !== null && hedgeAfter.force !== "exact"),
    phrase: readPhrase(ground, range, draft),
    trivial: draft.trivial,
    number: { start: lexemes[draft.numberFirst]!.start, end: lexemes[draft.numberNext - 1]!.end },
    reckonedFrom: draft.reckonedFrom,
    vague: draft.vague,
    per: draft.per,
    si: draft.si,
  };
}

/** "Ann Smith, 45, said": a bare number between commas behind a name is an age. */
function completeAge(ground: Ground, draft: Draft): void {
  const { lexemes, text } = ground;
  if (!mayBeAge(draft)) return;
  const [open, close] = [lexemes[draft.first - 1], lexemes[draft.next]];
  const commas = open?.lower === "," && (close?.lower === "," || close?.lower === "." || close?.lower === ";");
  const brackets = open?.lower === "(" && close?.lower === ")";
  // "Ann Smith Jr., 45": the stop belongs to the name.
  const stop = lexemes[draft.first - 2]?.lower === "." && /^(?:jr|sr)$/.test(lexemes[draft.first - 3]?.lower ?? "") ? 1 : 0;
  const last = draft.first - 2 - stop;
  if ((!commas && !brackets) || !isCapital(text, lexemes[last]) || lexemes[last]!.kind !== "word") return;
  // A list of names with numbers ("Paris, 12, Rome, 14") is no list of ages; two capitalised words before make a person.
  const point = lexemes[last - 1]?.lower === "." ? 1 : 0;
  if (!isCapital(text, lexemes[last - 1 - point])) return;
  becomeAge(draft);
}

/** A bare number of years that somebody can have. */
function mayBeAge({ kind, unit, numeral, valueMax, value }: Draft): boolean {
  return kind === "count" && unit === "" && numeral.plain && valueMax === null && value >= 1 && value <= 115;
}

function becomeAge(draft: Draft): void {
  draft.kind = "age";
  draft.unit = "year";
  draft.trivial = false;
  draft.si = { value: draft.value * 31_557_600, valueMax: null, unit: "second" };
}

/** Durations that only say when ("20 years ago", "two days later", "the 1980s") belong to the times. */
function markReckoned(ground: Ground, draft: Draft): void {
  const { lexemes } = ground;
  if (draft.kind === "duration") {
    const after = lexemes[draft.next]?.lower;
    if (after === "ago" || after === "later" || after === "earlier" || after === "hence") draft.trivial = true;
    if (draft.numeral.spelled && draft.value === 1) draft.trivial = true;
  }
  const before = lexemes[draft.first - 1];
  if (draft.kind === "count" && before && isHyphen(before) && !before.apart && isDecadeWord(lexemes[draft.next - 1]!.lower))
    draft.trivial = true;
  if (startsNumber(lexemes[draft.first]!.lower) && draft.kind === "percent" && draft.value === 0) draft.trivial = true;
}
