import { ordinalWords, partWords, scaleOrdinals, scaleWords, tenWords } from "../../lexicon/index.ts";
import { readCardinal, type Cardinal } from "./cardinals.ts";
import type { Lexeme } from "./lexemes.ts";
import { finish, numeral, type Numeral } from "./numeral.ts";
import { isYear } from "./years.ts";

/* Parts of a whole in words: "three fifths", "one in three", "one and a half", "six million and two thirds". */

/** "three fifths", "twenty-one fifths", "one eighth", "a hundred thousand trillionths", "one hundred and three quarters". */
export function readShare(lexemes: readonly Lexeme[], at: number, cardinal: Cardinal): Numeral | null {
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
export function readMixed(lexemes: readonly Lexeme[], at: number, cardinal: Cardinal): Numeral | null {
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

/** A denominator at `at`: "fifths", "quarters", "twenty-fifths", "hundredths"; `singular` allows "fifth". */
export function readDenominator(
  lexemes: readonly Lexeme[],
  at: number,
  singular: boolean,
  smallest = 2,
): { value: number; next: number } | null {
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

export function nounFollows(lexemes: readonly Lexeme[], at: number): boolean {
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
