import {
  currencyCodes,
  currencyCountryWords,
  currencyNames,
  currencySigns,
  dollarPrefixes,
  letterSigns,
  moneyScales,
  nationalCurrencies,
  scaleWords,
  smallCoins,
  wordLikeCodes,
} from "../../lexicon/index.ts";
import { readNumeral, type Lexeme, type Numeral } from "../numbers/index.ts";
import { isHyphen, type Ground } from "./draft.ts";

/** A currency before or after a number. */
export interface Currency {
  readonly code: string;
  /** First lexeme of the currency and the lexeme after it. */
  readonly first: number;
  readonly next: number;
  /** Multiplier written with the currency: "30 MUSD". */
  readonly scale: number;
  /** Size of the coin in the currency: 0.01 for cents. */
  readonly coin: number;
}

/** Letters that the lexer must part from digits: "Rs500", "USD34.6". */
export function isMoneyPrefix(letters: string): boolean {
  return letterSigns.has(letters) || currencyCodes.has(letters);
}

/** A currency that starts at lexeme `at` and is followed by a number: "$", "US$", "U.S. $", "C $", "Rs.", "USD", "usd$", "MAUD". */
export function readCurrencyBefore(ground: Ground, at: number): Currency | null {
  const { lexemes } = ground;
  const piece = lexemes[at];
  if (piece === undefined) return null;
  if (piece.kind === "sign") {
    const code = currencySigns.get(piece.lower);
    return code !== undefined && isNumberStart(lexemes[at + 1]) ? currency(code, at, at + 1) : null;
  }
  if (piece.kind !== "word" || piece.lower.length > 6) return null;
  const dollar = dollarAfter(lexemes, at);
  if (dollar) return dollar;
  // "dollar 22.5 million": tables and wires put the word first.
  if (currencyFirst.has(piece.lower) && lexemes[at + 1]?.kind === "number" && scaleWords.has(lexemes[at + 2]?.lower ?? ""))
    return currency(currencyNames.get(piece.lower)!, at, at + 1);
  const letters = letterSigns.get(piece.lower);
  if (letters !== undefined) {
    const next = lexemes[at + 1]?.lower === "." && !lexemes[at + 1]!.apart ? at + 2 : at + 1;
    if (lexemes[next]?.kind === "number" && (lexemes[next]!.apart || next === at + 1 || next === at + 2))
      return currency(letters, at, next);
  }
  const code = codeOf(ground, at);
  if (!code) return null;
  return isNumberStart(lexemes[at + 1]) ? { ...code, first: at } : null;
}

const currencyFirst: ReadonlySet<string> = new Set(["dollar", "euro", "rupee", "yen", "yuan", "ruble", "rouble"]);

/** "US$", "U.S. $", "usd$", "Mex$". */
function dollarAfter(lexemes: readonly Lexeme[], at: number): Currency | null {
  let letters = lexemes[at]!.lower;
  let sign = at + 1;
  if (letters === "u" && lexemes[sign]?.lower === "." && lexemes[sign + 1]?.lower === "s") {
    letters = "us";
    sign += 2;
    if (lexemes[sign]?.lower === ".") sign++;
  }
  if (lexemes[sign]?.lower !== "$" || !isNumberStart(lexemes[sign + 1])) return null;
  const code = dollarPrefixes.get(letters) ?? (currencyCodes.has(letters) ? letters.toUpperCase() : undefined);
  // "a $ 5 bill" has an article, not an Australian dollar; "Norland's $4 billion" a genitive, not a Singaporean one.
  const genitive = !lexemes[at]!.apart && (lexemes[at - 1]?.lower === "'" || lexemes[at - 1]?.lower === "’");
  if (code === undefined || genitive || (lexemes[sign]!.apart && letters.length === 1 && letters !== "c")) return null;
  if (lexemes[sign]!.apart && (lexemes[at - 1]?.lower === "'" || lexemes[at - 1]?.lower === "’")) return null;
  return currency(code, at, sign + 1);
}

function isNumberStart(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === "number";
}

/** An ISO code, with "M" for million before it: "USD", "MUSD". */
function codeOf(ground: Ground, at: number): Currency | null {
  const piece = ground.lexemes[at]!;
  const word = piece.lower;
  const million = word.length === 4 && word[0] === "m" && currencyCodes.has(word.slice(1));
  if (!million && !currencyCodes.has(word)) return null;
  const written = ground.text.slice(piece.start, piece.end);
  const capitals = written === written.toUpperCase();
  if ((million || wordLikeCodes.has(word)) && !capitals) return null;
  if (wordLikeCodes.has(word) && notMoney.has(word)) return null;
  return { code: (million ? word.slice(1) : word).toUpperCase(), first: at, next: at + 1, scale: million ? 1e6 : 1, coin: 1 };
}

/** Codes that are English words: in a headline in capitals they are words. */
const notMoney: ReadonlySet<string> = new Set(["all", "top", "try", "mad", "cup", "pen", "sos", "gel", "cop"]);

function currency(code: string, first: number, next: number): Currency {
  return { code, first, next, scale: 1, coin: 1 };
}

/** The multiplier right after the digits of a sum: "$7bn", "$3.2m", "$1MM", "$5 M". Words are already part of the numeral. */
export function readMoneyScale(ground: Ground, numeral: Numeral): Numeral {
  const piece = ground.lexemes[numeral.next];
  if (!piece || piece.kind !== "word" || numeral.scaled || numeral.spelled) return numeral;
  const scale = moneyScales.get(piece.lower);
  if (scale === undefined || (piece.apart && ground.text.slice(piece.start, piece.end) !== piece.lower.toUpperCase())) return numeral;
  return { ...numeral, value: numeral.value * scale, next: numeral.next + 1, scaled: true, endScale: scale, plain: false };
}

/** A currency after a number: "5 dollars", "10 us dollar", "100元", "12-cent", "115USD", "€" behind, "pounds sterling". */
export function readCurrencyAfter(ground: Ground, numeral: Numeral): Currency | null {
  const { lexemes } = ground;
  const at = isHyphen(lexemes[numeral.next]) && !lexemes[numeral.next]!.apart ? numeral.next + 1 : numeral.next;
  const piece = lexemes[at];
  if (!piece) return null;
  if (piece.kind === "sign") return piece.lower === "¢" ? { ...currency("USD", at, at + 1), coin: 0.01 } : readSignAfter(lexemes, at);
  if (piece.kind !== "word") return null;
  const sign = currencySigns.get(piece.lower);
  if (sign !== undefined) return currency(sign, at, at + 1);
  const named = readNamed(lexemes, at, numeral);
  if (named) return named;
  const code = codeOf(ground, at);
  if (!code || (lexemes[at + 1]?.kind === "number" && !lexemes[at + 1]!.apart)) return null;
  return code;
}

function readSignAfter(lexemes: readonly Lexeme[], at: number): Currency | null {
  const code = currencySigns.get(lexemes[at]!.lower);
  const after = lexemes[at + 1];
  // "1 $10 bill": the sign belongs to what follows.
  return code === undefined || (after?.kind === "number" && !after.apart) ? null : currency(code, at, at + 1);
}

function readNamed(lexemes: readonly Lexeme[], at: number, numeral: Numeral): Currency | null {
  const word = lexemes[at]!.lower;
  const coin = smallCoins.get(word) ?? (word === "p" && !lexemes[at]!.apart ? "GBP" : undefined);
  if (coin !== undefined) return { ...currency(coin, at, at + 1), coin: 0.01 };
  if (word === "satoshi" || word === "satoshis") return { ...currency("BTC", at, at + 1), coin: 1e-8 };
  const plain = currencyNames.get(singular(word));
  if (plain !== undefined) {
    if (word === "pound" || word === "pounds") return readPounds(lexemes, at, numeral);
    if (ambiguousNames.has(word)) return null;
    return currency(plain, at, at + 1);
  }
  if (!currencyCountryWords.has(word)) return null;
  // "U.S. dollars", "Hong Kong dollars", "South African rand".
  for (let last = at + 1; last <= at + 4 && last < lexemes.length; last++) {
    const name = lexemes[last]!;
    if (name.kind !== "word" || !currencyNames.has(singular(name.lower))) continue;
    const before = lexemes[last - 1]!.kind === "word" ? lexemes[last - 1]!.lower : lexemes[last - 2]?.lower === "s" ? "us" : "";
    const code = nationalCurrencies.get(`${before} ${singular(name.lower)}`) ?? nationalCurrencies.get(`${before} ${name.lower}`);
    return code === undefined ? null : currency(code, at, last + 1);
  }
  return null;
}

/** Currency words that are other words more often: they count with a country ("Finnish marks", "Peruvian sol") only. */
const ambiguousNames: ReadonlySet<string> = new Set([
  "mark",
  "marks",
  "sol",
  "colon",
  "real",
  "crown",
  "crowns",
  "dram",
  "drams",
  "ether",
  "kip",
  "buck",
  "som",
  "lev",
]);

/** A pound is a weight unless millions of them, "sterling", or pence beside them say that it is money. */
function readPounds(lexemes: readonly Lexeme[], at: number, numeral: Numeral): Currency | null {
  if (lexemes[at + 1]?.lower === "sterling") return currency("GBP", at, at + 2);
  if (numeral.endScale >= 1e6 || (numeral.endScale >= 1e3 && !weighs.has(lexemes[at + 1]?.lower ?? ""))) return currency("GBP", at, at + 1);
  const cents = readNumeral(lexemes, at + 1);
  if (cents && (lexemes[cents.next]?.lower === "pence" || lexemes[cents.next]?.lower === "p")) return currency("GBP", at, at + 1);
  return null;
}

const weighs: ReadonlySet<string> = new Set(["of", "per", "heavier", "lighter"]);

/** Cents after the whole: "3 dollars 50 cents", "thirteen dollars and forty-five cents", "15 dollars 50". Null when none follow. */
export function readCents(ground: Ground, at: number, code: string): { readonly value: number; readonly next: number } | null {
  const { lexemes } = ground;
  const from = lexemes[at]?.lower === "and" ? at + 1 : at;
  const numeral = readNumeral(lexemes, from);
  if (
    !numeral ||
    numeral.ordinal ||
    numeral.fraction ||
    numeral.scaled ||
    numeral.value < 1 ||
    numeral.value > 99 ||
    !Number.isInteger(numeral.value)
  )
    return null;
  const after = lexemes[numeral.next];
  const coin = after?.kind === "word" ? smallCoins.get(after.lower) : undefined;
  if (coin !== undefined && (coin === code || (code !== "USD" && coin === "USD")))
    return { value: numeral.value / 100, next: numeral.next + 1 };
  const ends =
    !after ||
    after.kind === "break" ||
    after.lower === "more" ||
    after.lower === "each" ||
    (after.kind === "sign" && ".,;!?".includes(after.lower));
  return ends ? { value: numeral.value / 100, next: numeral.next } : null;
}

/** A scale behind the code: "75 USD million". */
export function readScaleAfterCode(ground: Ground, at: number): number {
  const word = ground.lexemes[at];
  return word?.kind === "word" ? (scaleWords.get(word.lower) ?? 1) : 1;
}

function singular(word: string): string {
  return word.endsWith("s") && word.length > 3 ? word.slice(0, -1) : word;
}
