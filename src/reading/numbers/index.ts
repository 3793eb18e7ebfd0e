export { readLexemes } from "./lexemes.ts";
export type { Lexeme } from "./lexemes.ts";
export type { Numeral } from "./numeral.ts";
export { readNumeral, startsNumber } from "./numerals.ts";
export { isYear, readsAsYear } from "./years.ts";
