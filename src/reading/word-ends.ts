import { classOf, DIGIT, isApostrophe, isHyphen, isLetter, isWordly, LOWER, SPACE, UPPER } from "./characters.ts";
import { isPrefix } from "./word-parts.ts";

/** A name of a site ends in one of these when two words are joined by a stop without a space. */
const SITE_ENDINGS = new Set(["com", "org", "net", "gov", "edu", "co", "uk", "io", "info", "tv", "eu", "news", "mil", "int"]);

/** The name before "@" has at most 64 characters (RFC 5321); the limit keeps the look-ahead constant. */
const ADDRESS_HEAD_CHARACTERS = 64;

/**
 * End of the word that starts at `start`, before clitics and units are cut off: letters and digits, with the marks that may
 * stand inside a word ("O'Brien", "1,000", "9/11", "AT&T", "10:30", "US$").
 */
export function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (isWordly(classOf(unit))) at++;
    else if (unit === 0x24) return isCurrencyPrefix(text, start, at) ? at + 1 : at;
    else if (at + 1 < limit && isWordly(classOf(text.charCodeAt(at + 1))) && joins(text, start, at, limit)) at++;
    else return at;
  }
  return at;
}

/** True when the mark at `at`, with word characters on both sides, is inside a word. */
function joins(text: string, start: number, at: number, limit: number): boolean {
  const unit = text.charCodeAt(at);
  const before = classOf(text.charCodeAt(at - 1));
  const after = classOf(text.charCodeAt(at + 1));
  const betweenDigits = before === DIGIT && after === DIGIT;
  if (unit === 0x2e) return joinsByStop(text, start, at, limit);
  if (unit === 0x2c || unit === 0x3a || unit === 0x2f) return betweenDigits && classOf(text.charCodeAt(start)) === DIGIT;
  if (unit === 0x5f) return true;
  if (isApostrophe(unit)) return isLetter(after);
  if (isHyphen(unit)) return before !== DIGIT && at - start <= 7 && isPrefix(text.slice(start, at));
  if (unit === 0x26) return before === UPPER && after === UPPER && at - start <= 3;
  return false;
}

function joinsByStop(text: string, start: number, at: number, limit: number): boolean {
  const before = classOf(text.charCodeAt(at - 1));
  const after = classOf(text.charCodeAt(at + 1));
  if (before === DIGIT || after === DIGIT) return before === after;
  let partStart = at;
  while (partStart > start && at - partStart < 3 && text.charCodeAt(partStart - 1) !== 0x2e) partStart--;
  const part = at - partStart;
  if (part === 1) return true;
  let end = at + 1;
  while (end < limit && end - at < 8 && isWordly(classOf(text.charCodeAt(end)))) end++;
  const rest = text.slice(at + 1, end);
  if (SITE_ENDINGS.has(rest.toLowerCase())) return true;
  // "Ph.D", but not the glued sentences of "was said.The next".
  if (after === UPPER) return rest.length === 1 && part === 2;
  return after === LOWER && before === LOWER && rest.length <= 4 && part > 2;
}

/** "US$", "HK$", "C$": letters of a country before the sign. */
function isCurrencyPrefix(text: string, start: number, at: number): boolean {
  if (at - start < 1 || at - start > 3) return false;
  for (let index = start; index < at; index++) if (classOf(text.charCodeAt(index)) !== UPPER) return false;
  return true;
}

/** End of the web or mail address that starts at `start`; `start` itself when there is none. */
export function addressEnd(text: string, start: number, limit: number): number {
  let at = start;
  const furthest = Math.min(limit, start + ADDRESS_HEAD_CHARACTERS);
  while (at < furthest && isAddressWord(text.charCodeAt(at))) at++;
  const unit = at < limit ? text.charCodeAt(at) : 0;
  const isLink = (unit === 0x3a && text.startsWith("://", at)) || isSite(text, start);
  const isMail = unit === 0x40 && at > start && at + 1 < limit && isWordly(classOf(text.charCodeAt(at + 1)));
  if (!isLink && !isMail) return start;
  while (at < limit && !endsAddress(text.charCodeAt(at))) at++;
  while (at > start && isTrailing(text.charCodeAt(at - 1))) at--;
  return at;
}

function isSite(text: string, start: number): boolean {
  return (text.charCodeAt(start) | 32) === 0x77 && text.slice(start, start + 4).toLowerCase() === "www.";
}

function isAddressWord(unit: number): boolean {
  return unit < 0x80 && (isWordly(classOf(unit)) || unit === 0x2e || unit === 0x2d || unit === 0x5f || unit === 0x2b);
}

function endsAddress(unit: number): boolean {
  return classOf(unit) === SPACE || unit === 0x3c || unit === 0x3e || unit === 0x22 || unit === 0x201c || unit === 0x201d;
}

function isTrailing(unit: number): boolean {
  return !isWordly(classOf(unit)) && unit !== 0x2f;
}
