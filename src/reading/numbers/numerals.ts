import { dozenWords, ordinalWords, partWords, scaleOrdinals, scaleWords, tenWords, unitWords } from "../../lexicon/numbers.ts";
import { readCardinal, type Cardinal } from "./cardinals.ts";
import type { Lexeme } from "./lexemes.ts";
import { isYear } from "./years.ts";

/** A number as written, without unit. */
export interface Numeral {
  readonly first: number;
  /** Lexemes up to, not including, this one. */
  readonly next: number;
  readonly value: number;
  readonly ordinal: boolean;
  readonly fraction: boolean;
  /** In words only. */
  readonly spelled: boolean;
  /** Ends with or holds a multiplier: "25 million", "3bn". */
  readonly scaled: boolean;
  /** Multiplier at its end, which a range shares with its first number: "1.2-1.5 billion". */
  readonly endScale: number;
  /** Of plain digits without any separator: may be a year, a code, a page. */
  readonly plain: boolean;
}

const ordinalEndings: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** The numeral that starts at lexeme `at`; null when none does. */
export function readNumeral(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const piece = lexemes[at];
  if (!piece) return null;
  if (piece.kind === "number") return readFromDigits(lexemes, at);
  if (piece.kind !== "word") return null;
  if (piece.lower === "a" || piece.lower === "an") return readAfterArticle(lexemes, at);
  if (piece.lower === "half" || piece.lower === "quarter") return readPart(lexemes, at, at);
  if (piece.lower === "minus" || piece.lower === "negative") return negated(readNumeral(lexemes, at + 1), at);
  if (!startsNumber(piece.lower)) return null;
  return readFromWords(lexemes, at);
}

/** True for words with which a number may begin. */
export function startsNumber(word: string): boolean {
  return (
    unitWords.has(word) ||
    tenWords.has(word) ||
    ordinalWords.has(word) ||
    word === "hundred" ||
    word === "dozen" ||
    (scaleWords.has(word) && !word.endsWith("s")) ||
    scaleOrdinals.has(word)
  );
}

function negated(numeral: Numeral | null, first: number): Numeral | null {
  if (!numeral || numeral.ordinal) return null;
  return { ...numeral, first, value: -numeral.value };
}

function readFromDigits(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const piece = lexemes[at]!;
  const after = lexemes[at + 1];
  if (piece.written === "fraction") return finish(lexemes, at, at + 1, piece.value, { fraction: true });
  if (after && !after.apart && ordinalEndings.has(after.lower) && piece.written !== "decimal") {
    return {
      first: at,
      next: at + 2,
      value: piece.value,
      ordinal: true,
      fraction: false,
      spelled: false,
      scaled: false,
      endScale: 1,
      plain: false,
    };
  }
  const power = readPower(lexemes, at);
  if (power) return power;
  const simple = readSlash(lexemes, at);
  if (simple !== null) return finish(lexemes, at, at + 3, simple, { fraction: true });
  if (piece.written === "plain" && after) {
    // "2 1/4", "2½"
    if (after.written === "fraction") return finish(lexemes, at, at + 2, piece.value + after.value, { fraction: true });
    const part = after.apart ? readSlash(lexemes, at + 1) : null;
    if (part !== null) return finish(lexemes, at, at + 4, piece.value + part, { fraction: true });
  }
  return readFromWords(lexemes, at);
}

/** "1.1^23", "6.23x10^-4", "1.3 × 10^6". */
function readPower(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const times = lexemes[at + 1];
  const ten =
    times?.kind === "code" && times.lower === "x10"
      ? at + 2
      : (times?.lower === "×" || times?.lower === "x") && lexemes[at + 2]?.value === 10
        ? at + 3
        : -1;
  let next = ten > 0 ? ten : at + 1;
  if (lexemes[next]?.lower !== "^") return null;
  next++;
  let sign = 1;
  while (lexemes[next]?.lower === "-" || lexemes[next]?.lower === "+") {
    if (lexemes[next]!.lower === "-") sign = -sign;
    next++;
  }
  const exponent = lexemes[next];
  if (exponent?.written !== "plain" || exponent.value > 300) return null;
  const value = ten > 0 ? lexemes[at]!.value * 10 ** (sign * exponent.value) : lexemes[at]!.value ** (sign * exponent.value);
  return Number.isFinite(value) ? numeral(lexemes, at, next + 1, value, { scaled: true }) : null;
}

/** "3/4": a proper fraction with a usual denominator. "9/11", "24/7" and dates are none. */
function readSlash(lexemes: readonly Lexeme[], at: number): number | null {
  const [above, slash, below, after] = [lexemes[at], lexemes[at + 1], lexemes[at + 2], lexemes[at + 3]];
  if (above?.written !== "plain" || below?.written !== "plain" || (slash?.lower !== "/" && slash?.lower !== "⁄")) return null;
  if (slash.apart !== below.apart || (after?.lower === "/" && !after.apart)) return null;
  if (above.value >= below.value || above.value === 0 || !usualDenominators.has(below.value)) return null;
  return above.value / below.value;
}

const usualDenominators: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 32, 64, 100, 1000]);

function readFromWords(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const cardinal = readCardinal(lexemes, at);
  if (!cardinal) {
    if (lexemes[at]!.lower === "dozen") return numeral(lexemes, at, at + 1, 12, { spelled: true });
    return null;
  }
  if (cardinal.ordinal) return wholeOrdinal(lexemes, at, cardinal);
  const share = readShare(lexemes, at, cardinal);
  if (share) return share;
  const point = lexemes[cardinal.next]?.lower === "point" ? readPointDigits(lexemes, cardinal.next + 1) : null;
  if (point) return finish(lexemes, at, point.next, cardinal.value + point.value, { spelled: cardinal.spelled });
  const dozen = lexemes[cardinal.next];
  if (dozen && dozenWords.has(dozen.lower))
    return finish(lexemes, at, cardinal.next + 1, cardinal.value + (cardinal.afterAnd ?? cardinal.value) * 11, {
      spelled: cardinal.spelled,
      scaled: true,
    });
  return readMixed(lexemes, at, cardinal) ?? fromCardinal(lexemes, at, cardinal);
}

function fromCardinal(lexemes: readonly Lexeme[], at: number, cardinal: Cardinal): Numeral {
  return numeral(lexemes, at, cardinal.next, cardinal.value, {
    spelled: cardinal.spelled,
    scaled: cardinal.scaled,
    endScale: cardinal.endScale,
  });
}

/** An ordinal word is a denominator after "one" ("one fifth"); else the number is an ordinal ("twenty-first"). */
function wholeOrdinal(lexemes: readonly Lexeme[], at: number, cardinal: Cardinal): Numeral {
  return {
    first: at,
    next: cardinal.next,
    value: cardinal.value,
    ordinal: true,
    fraction: false,
    spelled: cardinal.spelled,
    scaled: false,
    endScale: 1,
    plain: false,
  };
}

/** A denominator at `at`: "fifths", "quarters", "twenty-fifths", "hundredths"; `singular` allows "fifth". */
function readDenominator(lexemes: readonly Lexeme[], at: number, singular: boolean, smallest = 2): { value: number; next: number } | null {
  const word = lexemes[at]?.kind === "word" ? lexemes[at].lower : "";
  const ten = tenWords.get(word);
  if (ten !== undefined) {
    const skip = lexemes[at + 1]?.lower === "-" ? 2 : 1;
    const unit = readDenominator(lexemes, at + skip, singular, 1);
    return unit && unit.value < 10 && !partWords.has(lexemes[at + skip]!.lower) ? { value: ten + unit.value, next: unit.next } : null;
  }
  const stem = word.endsWith("s") ? word.slice(0, -1) : singular ? word : "";
  const part = partWords.get(word);
  const value = part !== undefined && (singular || word !== "quarter") ? part : (ordinalWords.get(stem) ?? scaleOrdinals.get(stem));
  if (value === undefined || value < smallest || word === "seconds") return null;
  return { value, next: at + 1 };
}

/** "three fifths", "twenty-one fifths", "one eighth", "a hundred thousand trillionths", "one hundred and three quarters". */
function readShare(lexemes: readonly Lexeme[], at: number, cardinal: Cardinal): Numeral | null {
  let from = cardinal.next;
  const sign = lexemes[from];
  if (sign?.lower === "-" && lexemes[from + 1]?.apart === sign.apart) from++;
  if (lexemes[from]?.kind !== "word") return readOver(lexemes, at, cardinal);
  const one = cardinal.value === 1;
  const denominator = readDenominator(lexemes, from, one) ?? (one ? readLongDenominator(lexemes, from) : null);
  if (!denominator) return readOver(lexemes, at, cardinal);
  if (one && isBareOrdinal(lexemes[from]!.lower) && nounFollows(lexemes, denominator.next)) return null;
  if (cardinal.afterAnd !== null && cardinal.afterAnd < denominator.value && cardinal.lastTen === 0) {
    return mixed(
      lexemes,
      at,
      cardinal,
      cardinal.value - cardinal.afterAnd,
      cardinal.scaleBeforeAnd,
      cardinal.afterAnd / denominator.value,
      denominator.next,
    );
  }
  let above = cardinal.value;
  let below = denominator.value;
  if (cardinal.lastTen > 0 && below < 10 && above > cardinal.lastTen && !partWords.has(lexemes[from]!.lower)) {
    above -= cardinal.lastTen;
    below += cardinal.lastTen;
  }
  return finish(lexemes, at, denominator.next, above / below, { fraction: true, spelled: cardinal.spelled });
}

/** "one one hundred fifth": a denominator of several words after "one". */
function readLongDenominator(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | null {
  const ordinal = readCardinal(lexemes, at);
  return ordinal?.ordinal === true && ordinal.spelled && ordinal.value >= 20 ? ordinal : null;
}

/** A whole and a part: the part may have a scale of its own ("one billion and three quarters million"), else it shares the whole's. */
function mixed(
  lexemes: readonly Lexeme[],
  at: number,
  cardinal: Cardinal,
  whole: number,
  wholeScale: number,
  part: number,
  next: number,
): Numeral {
  const word = lexemes[next]?.kind === "word" ? lexemes[next].lower : "";
  const scale = word.endsWith("s") ? undefined : scaleWords.get(word);
  if (wholeScale === 1)
    return finish(lexemes, at, next, whole + part, { fraction: true, spelled: cardinal.spelled, scaled: cardinal.scaled });
  const value = whole + part * (scale ?? wholeScale);
  return numeral(lexemes, at, scale === undefined ? next : next + 1, value, {
    spelled: cardinal.spelled,
    scaled: true,
    endScale: scale ?? wholeScale,
  });
}

function isBareOrdinal(word: string): boolean {
  return ordinalWords.has(word) || scaleOrdinals.has(word);
}

function nounFollows(lexemes: readonly Lexeme[], at: number): boolean {
  const hyphen = lexemes[at]?.lower === "-" && !lexemes[at]!.apart;
  const word = lexemes[hyphen ? at + 1 : at];
  return word?.kind === "word" && !notNouns.has(word.lower);
}

/** Words that may follow a fraction ("a third of", "a fifth more") and so do not turn it into an ordinal ("a third term"). */
const notNouns: ReadonlySet<string> = new Set(
  "of and or more less as to in on at by is are was were the from for with than higher lower cheaper bigger smaller larger fewer million billion trillion thousand each over".split(
    " ",
  ),
);

/** "one over three", "one out of three"; "2000 over 3 years" is none. */
function readOver(lexemes: readonly Lexeme[], at: number, cardinal: Cardinal): Numeral | null {
  const word = lexemes[cardinal.next]?.lower;
  if (word === "in" && cardinal.value === 1) return readOneIn(lexemes, at, cardinal);
  const from = word === "over" ? cardinal.next + 1 : word === "out" && lexemes[cardinal.next + 1]?.lower === "of" ? cardinal.next + 2 : -1;
  if (from < 0) return null;
  const below = readCardinal(lexemes, from);
  if (!below || below.ordinal || below.value === 0) return null;
  if (word === "out" ? cardinal.value >= below.value : nounFollows(lexemes, below.next)) return null;
  const hundreds = lexemes[below.next]?.lower === "hundreds" ? 1 : 0;
  return finish(lexemes, at, below.next + hundreds, cardinal.value / (hundreds ? below.value * 100 : below.value), {
    fraction: true,
    spelled: cardinal.spelled,
  });
}

/** "one in three": a share; "number one in 2015" is none. */
function readOneIn(lexemes: readonly Lexeme[], at: number, cardinal: Cardinal): Numeral | null {
  const before = lexemes[at - 1];
  if (before?.kind === "word" && !shareBefore.has(before.lower)) return null;
  const below = readCardinal(lexemes, cardinal.next + 1);
  if (!below || below.ordinal || below.value < 2 || isYear(lexemes[cardinal.next + 1])) return null;
  return finish(lexemes, at, below.next, 1 / below.value, { fraction: true, spelled: cardinal.spelled });
}

const shareBefore: ReadonlySet<string> = new Set(
  "about around almost nearly roughly than and or that is as to with least in only up affects".split(" "),
);

/** "one and a half", "five and a quarter", "3 million and a half", "one hundred and three and two thirds". */
function readMixed(lexemes: readonly Lexeme[], at: number, cardinal: Cardinal): Numeral | null {
  if (lexemes[cardinal.next]?.lower !== "and") return null;
  const from = cardinal.next + 1;
  const part = readPlainShare(lexemes, from);
  if (!part) return null;
  return mixed(lexemes, at, cardinal, cardinal.value, cardinal.endScale, part.value, part.next);
}

function readPlainShare(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | null {
  const first = lexemes[at];
  if (first?.kind !== "word") return null;
  if (first.lower === "half") return { value: 0.5, next: at + 1 };
  const article = first.lower === "a" || first.lower === "an";
  const above = article ? { value: 1, next: at + 1, ordinal: false } : readCardinal(lexemes, at);
  if (!above || above.ordinal || above.value <= 0) return null;
  const from = lexemes[above.next]?.lower === "-" ? above.next + 1 : above.next;
  const below = readDenominator(lexemes, from, above.value === 1);
  if (!below || (article && nounFollows(lexemes, below.next) && isBareOrdinal(lexemes[from]!.lower))) return null;
  return { value: above.value / below.value, next: below.next };
}

/** "a hundred", "a dozen", "a half", "a fifth of", "a quarter million"; null for a plain article. */
function readAfterArticle(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const word = lexemes[at + 1];
  if (word?.kind !== "word" || !word.apart) return null;
  const name = word.lower;
  if (name === "half" || name === "quarter") return readPart(lexemes, at, at + 1);
  if (name === "dozen") return numeral(lexemes, at, at + 2, 12, { spelled: true });
  const share = readDenominator(lexemes, at + 1, true);
  if (share && name !== "second" && !nounFollows(lexemes, share.next)) {
    return finish(lexemes, at, share.next, 1 / share.value, { fraction: true, spelled: true });
  }
  if (name === "hundred" || scaleWords.has(name)) {
    const rest = readFromWords(lexemes, at + 1);
    return rest ? { ...rest, first: at } : null;
  }
  return null;
}

/** "half a million", "half million", "half a dozen", "a quarter of a million", "half". A "quarter" alone is a part of the year. */
function readPart(lexemes: readonly Lexeme[], first: number, at: number): Numeral | null {
  const name = lexemes[at]!.lower;
  const value = 1 / partWords.get(name)!;
  let next = at + 1;
  if (lexemes[next]?.lower === "of") next++;
  if (lexemes[next]?.lower === "a" || lexemes[next]?.lower === "an") next++;
  const scale =
    lexemes[next]?.kind === "word"
      ? lexemes[next]!.lower === "dozen"
        ? 12
        : lexemes[next]!.lower === "hundred"
          ? 100
          : scaleWords.get(lexemes[next]!.lower)
      : undefined;
  if (scale !== undefined && !lexemes[next]!.lower.endsWith("s"))
    return numeral(lexemes, first, next + 1, value * scale, { spelled: true, scaled: true, endScale: scale });
  if (name === "quarter" && lexemes[at + 1]?.lower !== "of") return null;
  return numeral(lexemes, first, at + 1, value, { spelled: true, fraction: true });
}

/** Digits after a spoken point, as text: "five point two five", "point seventy-one". */
function readPointDigits(lexemes: readonly Lexeme[], at: number): { value: number; next: number } | null {
  let digits = "";
  let next = at;
  while (next < lexemes.length && digits.length < 12) {
    const piece = lexemes[next]!;
    if (piece.lower === "-" && digits !== "" && !piece.apart) {
      next++;
      continue;
    }
    const ten = tenWords.get(piece.lower);
    const unit = piece.kind === "number" && piece.written === "plain" ? piece.value : unitWords.get(piece.lower);
    if (ten === undefined && unit === undefined) break;
    const afterTen =
      ten === undefined &&
      digits.endsWith("0") &&
      unit! > 0 &&
      unit! < 10 &&
      tenWords.has(lexemes[next - 1]!.lower === "-" ? lexemes[next - 2]!.lower : lexemes[next - 1]!.lower);
    digits = afterTen ? digits.slice(0, -1) + String(unit) : digits + String(ten ?? unit);
    next++;
  }
  return digits === "" ? null : { value: Number(`0.${digits}`), next };
}

/** A fraction or decimal may still be multiplied: "two thirds of a million", "5½ million", "2.5 dozen". */
function finish(
  lexemes: readonly Lexeme[],
  first: number,
  next: number,
  value: number,
  about: { spelled?: boolean; fraction?: boolean; scaled?: boolean },
): Numeral {
  let at = next;
  if (lexemes[at]?.lower === "of" && (lexemes[at + 1]?.lower === "a" || lexemes[at + 1]?.lower === "an")) at += 2;
  const scale = lexemes[at]?.kind === "word" ? scaleWords.get(lexemes[at]!.lower) : undefined;
  if (scale !== undefined && !lexemes[at]!.lower.endsWith("s"))
    return numeral(lexemes, first, at + 1, value * scale, { ...about, fraction: false, scaled: true, endScale: scale });
  return numeral(lexemes, first, next, value, about);
}

function numeral(
  lexemes: readonly Lexeme[],
  first: number,
  next: number,
  value: number,
  about: { spelled?: boolean; fraction?: boolean; scaled?: boolean; endScale?: number },
): Numeral {
  return {
    first,
    next,
    value,
    ordinal: false,
    fraction: about.fraction ?? false,
    spelled: about.spelled ?? false,
    scaled: about.scaled ?? false,
    endScale: about.endScale ?? 1,
    plain: next === first + 1 && lexemes[first]!.written === "plain",
  };
}
