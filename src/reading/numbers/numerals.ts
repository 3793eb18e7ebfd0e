import { dozenWords, ordinalWords, partWords, scaleOrdinals, scaleWords, tenWords, unitWords } from "../../lexicon/index.ts";
import { readCardinal, type Cardinal } from "./cardinals.ts";
import type { Lexeme } from "./lexemes.ts";
import { finish, numeral, type Numeral } from "./numeral.ts";
import { nounFollows, readDenominator, readMixed, readShare } from "./shares.ts";

const ordinalEndings: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** The numeral that starts at lexeme `at`; null when none does. */
export function readNumeral(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const piece = lexemes[at];
  if (!piece) return null;
  if (piece.kind === "number") return readFromDigits(lexemes, at);
  if (piece.kind !== "word") return null;
  if (piece.lower === "a" || piece.lower === "an") return readAfterArticle(lexemes, at);
  if (piece.lower === "half" || piece.lower === "quarter") return readPart(lexemes, at, at);
  // "plus or minus 4" is a margin.
  if ((piece.lower === "minus" && lexemes[at - 1]?.lower !== "or") || piece.lower === "negative")
    return negated(readNumeral(lexemes, at + 1), at);
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
