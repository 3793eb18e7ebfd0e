import { scaleWords } from "../../lexicon/index.ts";
import type { Lexeme } from "./lexemes.ts";

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

/** A fraction or decimal may still be multiplied: "two thirds of a million", "5½ million", "2.5 dozen". */
export function finish(
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

export function numeral(
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
