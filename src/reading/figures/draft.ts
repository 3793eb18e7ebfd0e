import type { Lexeme, Numeral } from "../numbers/index.ts";
import type { Figure, Sentence, Token } from "../reading.ts";

/** What the steps of the figure reader work on. */
export interface Ground {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** A figure while it is read; lexeme numbers, not offsets. */
export interface Draft {
  readonly numeral: Numeral;
  kind: Figure["kind"];
  value: number;
  valueMax: number | null;
  unit: string;
  per: string | null;
  si: Figure["si"];
  /** First lexeme of the figure: currency sign or numeral. */
  first: number;
  /** Lexemes up to, not including, this one belong to the figure. */
  next: number;
  /** Lexemes of the numeral (of a range: from the first to the second). */
  numberFirst: number;
  numberNext: number;
  reckonedFrom: Figure["reckonedFrom"];
  vague: boolean;
  trivial: boolean;
}

export function draftOf(numeral: Numeral): Draft {
  return {
    numeral,
    kind: "count",
    value: numeral.value,
    valueMax: null,
    unit: "",
    per: null,
    si: null,
    first: numeral.first,
    next: numeral.next,
    numberFirst: numeral.first,
    numberNext: numeral.next,
    reckonedFrom: "start",
    vague: false,
    trivial: false,
  };
}

/** A number keeps at most fifteen significant digits, so that 2.3 times a thousand is 2300 and not 2299.9999999999995. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

export function isHyphen(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === "sign" && (lexeme.lower === "-" || lexeme.lower === "‐" || lexeme.lower === "‑");
}

export function isDash(lexeme: Lexeme | undefined): boolean {
  return isHyphen(lexeme) || (lexeme?.kind === "sign" && (lexeme.lower === "–" || lexeme.lower === "—" || lexeme.lower === "~"));
}

/** True when the word begins with a capital letter in the text. */
export function isCapital(text: string, lexeme: Lexeme | undefined): boolean {
  if (!lexeme || lexeme.kind === "sign" || lexeme.kind === "number" || lexeme.kind === "break") return false;
  const unit = text.charCodeAt(lexeme.start);
  if (unit < 128) return unit >= 65 && unit <= 90;
  const letter = text[lexeme.start]!;
  return letter !== letter.toLowerCase();
}
