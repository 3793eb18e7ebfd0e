import { casualtyVerbs, scaleWords } from "../../lexicon/index.ts";
import { readNumeral, readsAsYear, type Lexeme, type Numeral } from "../numbers/index.ts";
import { draftOf, isDash, isHyphen, tidy, type Draft, type Ground } from "./draft.ts";
import { pluralFollows, readMeasure } from "./measure.ts";
import { readCents, readCurrencyAfter, readCurrencyBefore, readMoneyScale, readScaleAfterCode, type Currency } from "./money.ts";
import { readCountedNoun, singularOf, type CountedNoun } from "./nouns.ts";
import { completeOrdinal } from "./ordinals.ts";
import { readScore } from "./scores.ts";
import { isTrivialCount } from "./trivial.ts";

/**
 * Reads the quantity that starts at lexeme `at`, in this order: currency before, numeral, score, second number of a range, currency
 * behind, unit, and else the noun that is counted.
 */
export function readQuantity(ground: Ground, at: number): Draft | null {
  const { lexemes } = ground;
  if (!lexemes[at]) return null;
  const before = readCurrencyBefore(ground, at);
  const start = before ? before.next : at;
  const first = readNumeral(lexemes, start);
  if (!first) return null;
  if (before) return readSum(ground, before, first);
  if (first.ordinal) {
    const draft = draftOf(first);
    return completeOrdinal(ground, draft) ? draft : null;
  }
  const score = readScore(ground, first);
  if (score) return score;
  const numeral = ofOnePercent(ground, largeUnits(ground, first));
  const range = readRangeEnd(ground, numeral, null);
  const last = range ?? numeral;
  const draft = draftOf(numeral);
  draft.value = tidy(range ? sharedScale(numeral, range) : numeral.value);
  draft.valueMax = range ? tidy(range.value) : null;
  draft.next = last.next;
  draft.numberNext = last.next;
  const behind = readCurrencyAfter(ground, last);
  if (behind) return completeSum(ground, draft, last, behind);
  return completeMeasure(ground, draft, last);
}

/** "$7bn", "$1.2-1.5 billion", "$3 to $4 million", "US$150 million". */
function readSum(ground: Ground, before: Currency, first: Numeral): Draft | null {
  if (first.ordinal) return null;
  const numeral = readMoneyScale(ground, first);
  const range = readRangeEnd(ground, numeral, before);
  const last = range ?? numeral;
  const draft = draftOf(numeral);
  draft.kind = "money";
  draft.unit = before.code;
  draft.first = before.first;
  draft.value = tidy((range ? sharedScale(numeral, range) : numeral.value) * before.scale);
  draft.valueMax = range ? tidy(range.value * before.scale) : null;
  draft.numberNext = last.next;
  draft.next = last.next;
  if (draft.valueMax !== null && draft.valueMax <= draft.value) return null;
  const behind = readCurrencyAfter(ground, last);
  if (behind && behind.coin === 1 && before.code === "USD" && behind.code !== "USD" && /^[a-z]/.test(ground.lexemes[behind.first]!.lower)) {
    draft.unit = behind.code;
    draft.next = behind.next;
  }
  const cents =
    draft.valueMax === null && !last.scaled && ground.lexemes[draft.next]?.lower === "and"
      ? readCents(ground, draft.next, draft.unit)
      : null;
  if (cents) {
    draft.value = tidy(draft.value + cents.value);
    draft.next = cents.next;
  }
  draft.per = readRate(ground, draft.next);
  return draft;
}

function completeSum(ground: Ground, draft: Draft, last: Numeral, behind: Currency): Draft {
  let next = behind.next;
  let factor = behind.coin * behind.scale;
  const scaleBehind = last.scaled ? 1 : readScaleAfterCode(ground, next);
  if (scaleBehind > 1) {
    factor *= scaleBehind;
    next++;
  }
  draft.kind = "money";
  draft.unit = behind.code;
  draft.value = tidy(draft.value * factor);
  draft.valueMax = draft.valueMax === null ? null : tidy(draft.valueMax * factor);
  draft.next = next;
  const cents = behind.coin === 1 && draft.valueMax === null ? readCents(ground, next, behind.code) : null;
  if (cents) {
    draft.value = tidy(draft.value + cents.value);
    draft.next = cents.next;
  }
  draft.per = readRate(ground, draft.next);
  return draft;
}

function completeMeasure(ground: Ground, draft: Draft, last: Numeral): Draft | null {
  const measure = readMeasure(ground, last);
  if (!measure) return completeCount(ground, draft, last);
  draft.kind = measure.kind;
  draft.unit = measure.unit;
  draft.value = tidy(draft.value + measure.added);
  draft.next = measure.next;
  if (measure.si > 0) {
    draft.si = {
      value: tidy(draft.value * measure.si),
      valueMax: draft.valueMax === null ? null : tidy(draft.valueMax * measure.si),
      unit: measure.siUnit,
    };
  } else if (measure.kind === "temperature") draft.si = kelvin(draft);
  draft.per = readRate(ground, draft.next);
  return draft;
}

function kelvin(draft: Draft): Draft["si"] {
  const convert = (value: number): number => tidy(draft.unit === "degree Fahrenheit" ? (value + 459.67) / 1.8 : value + 273.15);
  return { value: convert(draft.value), valueMax: draft.valueMax === null ? null : convert(draft.valueMax), unit: "kelvin" };
}

function completeCount(ground: Ground, draft: Draft, last: Numeral): Draft | null {
  const { lexemes } = ground;
  const of = lexemes[last.next]?.lower === "of";
  const from = of ? afterOf(lexemes, last.next + 1) : last.next;
  const after = lexemes[last.next];
  const glued = after !== undefined && !after.apart && (after.kind === "word" || after.kind === "code");
  const noun = glued ? null : countable(readCountedNoun(ground, from, draft.value), last);
  const before = lexemes[draft.first - 1];
  if (noun) {
    draft.unit = noun.unit;
    draft.next = of && !draft.vague ? draft.next : noun.next;
    draft.per = readRate(ground, noun.next);
  } else if (before?.kind === "word" && casualtyVerbs.has(before.lower)) draft.unit = "person";
  else if (isPronoun(ground, draft)) return null;
  draft.trivial = isTrivialCount(ground, draft, noun);
  return draft;
}

/** "the one", "that one", "which one": a pronoun, no number. */
function isPronoun({ lexemes }: Ground, draft: Draft): boolean {
  const before = lexemes[draft.first - 1];
  return (
    draft.numeral.spelled &&
    draft.value === 1 &&
    before?.kind === "word" &&
    pronounBefore.has(before.lower) &&
    lexemes[draft.next]?.lower !== "of"
  );
}

const pronounBefore: ReadonlySet<string> = new Set(
  "the this that these those which each every any no another some good only other right wrong".split(" "),
);

/** A fraction of something counts nothing by itself; "2.5 times" is a factor. */
function countable(noun: CountedNoun | null, numeral: Numeral): CountedNoun | null {
  return noun && numeral.fraction && !noun.plural ? null : noun;
}

function afterOf(lexemes: readonly Lexeme[], at: number): number {
  return ["the", "its", "their", "his", "her", "those", "these", "all"].includes(lexemes[at]?.lower ?? "") ? at + 1 : at;
}

/** Multipliers that digits carry in capitals or before a plural: "10M", "1.2b", "5m people". */
function largeUnits(ground: Ground, numeral: Numeral): Numeral {
  const piece = ground.lexemes[numeral.next];
  if (piece?.kind !== "word" || numeral.scaled || numeral.spelled || piece.lower.length > 2) return numeral;
  const written = ground.text.slice(piece.start, piece.end);
  const million = written === "M" || written === "MM" || (written === "m" && pluralFollows(ground.lexemes, numeral.next + 1));
  const billion = (piece.lower === "b" && !piece.apart) || written === "B" || (written === "G" && !numeral.plain);
  if (!million && !billion) return numeral;
  const factor = million ? 1e6 : 1e9;
  return { ...numeral, value: tidy(numeral.value * factor), next: numeral.next + 1, scaled: true, endScale: factor, plain: false };
}

/** "One-half of 1 percent": a part of a percent. */
function ofOnePercent(ground: Ground, part: Numeral): Numeral {
  const one = part.fraction && ground.lexemes[part.next]?.lower === "of" ? readNumeral(ground.lexemes, part.next + 1) : null;
  return one?.value === 1 && !one.ordinal && readMeasure(ground, one)?.kind === "percent" ? { ...part, next: one.next } : part;
}

/** The second number of a range: "25 or 30", "3 to 4", "1.2-1.5 billion", "between 3 and 4". Null when there is none. */
function readRangeEnd(ground: Ground, first: Numeral, currency: Currency | null): Numeral | null {
  const { lexemes } = ground;
  // "18- to 24-year-old": the hyphen waits for the unit of the second number.
  const suspended = isHyphen(lexemes[first.next]) && (lexemes[first.next + 1]?.lower === "to" || lexemes[first.next + 1]?.lower === "or");
  const jointAt = suspended ? first.next + 1 : first.next;
  const joint = lexemes[jointAt];
  if (!joint || first.fraction) return null;
  const dash = isDash(joint);
  const between = lexemes[(currency?.first ?? first.first) - 1]?.lower === "between";
  const word = joint.lower;
  if (!dash && word !== "to" && word !== "or" && !(word === "and" && between)) return null;
  // "three-nought-four": a chain is no range.
  if (dash && isHyphen(lexemes[first.first - 1]) && !lexemes[first.first]!.apart) return null;
  if (word === "to" && opensChange(lexemes, (currency?.first ?? first.first) - 1)) return null;
  let at = jointAt + 1;
  if (dash && lexemes[at] && lexemes[at]!.apart !== joint.apart) return null;
  const again = currency ? readCurrencyBefore(ground, at) : null;
  if (again) at = again.next;
  if (again && again.code !== currency!.code) return null;
  let second = readNumeral(lexemes, at);
  if (!second || second.ordinal || second.fraction) return null;
  // "Windows 10 to 2028": a year ends no range of counts.
  if (!currency && readsAsYear(ground.text, lexemes, at) && first.value < 1000) return null;
  if (currency) second = readMoneyScale(ground, second);
  else second = largeUnits(ground, second);
  if (sharedScale(first, second) >= second.value || first.value < 0) return null;
  if (dash && isDash(lexemes[second.next]) && lexemes[second.next + 1]?.kind === "number") return null;
  // "one or 30": alternatives stand close to each other.
  if (word === "or" && second.value > sharedScale(first, second) * 10) return null;
  return second;
}

/** "from 5 to 10 percent" and "rose 5 percent to 10" tell a change, not a range. */
function opensChange(lexemes: readonly Lexeme[], before: number): boolean {
  return lexemes[before]?.lower === "from";
}

function sharedScale(first: Numeral, second: Numeral): number {
  if (first.scaled || second.endScale === 1 || Math.abs(first.value) >= 1000) return first.value;
  const shared = first.value * second.endScale;
  return shared < second.value ? shared : first.value;
}

/** Nouns that a rate is reckoned by after "a" or "an". */
const rateNouns: ReadonlySet<string> = new Set(
  "share year day week month hour minute second quarter night decade barrel tonne ton ounce pound litre liter gallon bushel kilo kilogram gram metre mile kilometre acre hectare head person household family unit piece dozen ticket seat head word page bottle pop".split(
    " ",
  ),
);

/** "a share", "-a-share", "per barrel", "each year": the noun. */
function readRate(ground: Ground, at: number): string | null {
  const { lexemes } = ground;
  let next = isHyphen(lexemes[at]) ? at + 1 : at;
  const joint = lexemes[next]?.lower;
  const per = joint === "per" || joint === "/";
  if (!per && joint !== "a" && joint !== "an" && joint !== "each" && joint !== "every") return null;
  next++;
  if (isHyphen(lexemes[next])) next++;
  const word = lexemes[next];
  if (word?.kind !== "word" || scaleWords.has(word.lower) || word.lower === "cent") return null;
  const noun = singularOf(word.lower);
  return per || rateNouns.has(noun) ? noun : null;
}
