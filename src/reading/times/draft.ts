import type { Lexeme } from "../numbers/index.ts";
import type { Sentence, Time, Token } from "../reading.ts";
import type { Day } from "../../kernel/index.ts";

/** What the steps of the time reader work on. */
export interface Ground {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Day of publication; null when it is unknown. */
  readonly published: Day | null;
  /** What was read so far: "a year earlier" and "the following month" are reckoned from it. */
  readonly memory: Memory;
}

export interface Memory {
  /** The last calendar date in the running text, as a TIMEX3 value without X. */
  last: string | null;
  /** Lexeme number after it. */
  lastAt: number;
  /** That date was itself reckoned from the publication. */
  lastRelative: boolean;
  /** The last quarter of a year, for reports of earnings: "a year earlier" means that quarter of the year before. */
  quarter: string | null;
  quarterAt: number;
}

/** A time while it is read; lexeme numbers, not offsets. */
export interface Draft {
  readonly first: number;
  readonly next: number;
  readonly type: Time["timex"]["type"];
  /** TIMEX3 value; X for what only the publication date would give. */
  readonly value: string;
  readonly mod: string | null;
  /** Reckoned, or to be reckoned, from the publication date. */
  readonly relative: boolean;
  readonly direction: Time["direction"];
  readonly partial: Time["partial"];
}

export const nothingFixed: Time["partial"] = { year: null, month: null, day: null, weekday: null };

export function draft(
  first: number,
  next: number,
  type: Draft["type"],
  value: string,
  more: Partial<Omit<Draft, "first" | "next" | "type" | "value">> = {},
): Draft {
  return {
    first,
    next,
    type,
    value,
    mod: more.mod ?? null,
    relative: more.relative ?? false,
    direction: more.direction ?? null,
    partial: more.partial ?? nothingFixed,
  };
}

export function wordAt(ground: Ground, at: number): string {
  const lexeme = ground.lexemes[at];
  return lexeme?.kind === "word" ? lexeme.lower : "";
}

export function signAt(ground: Ground, at: number): string {
  const lexeme = ground.lexemes[at];
  return lexeme?.kind === "sign" ? lexeme.lower : "";
}

export function isHyphenAt(ground: Ground, at: number): boolean {
  const sign = signAt(ground, at);
  return sign === "-" || sign === "‐" || sign === "‑";
}

export function isDashAt(ground: Ground, at: number): boolean {
  const sign = signAt(ground, at);
  return isHyphenAt(ground, at) || sign === "–" || sign === "—";
}

export function isCapitalAt(ground: Ground, at: number): boolean {
  const lexeme = ground.lexemes[at];
  if (lexeme?.kind !== "word") return false;
  const unit = ground.text.charCodeAt(lexeme.start);
  return unit >= 65 && unit <= 90;
}
