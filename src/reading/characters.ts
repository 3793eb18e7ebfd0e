/*
 * Classes of UTF-16 code units, for scanners that look at every character once. The table is filled when a unit is first met,
 * so that no start-up time is spent on the 65,536 units that a report never holds.
 */

/** White space: ends a token and belongs to none. */
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** Letters without case: Arabic, Han, Hebrew ... */
export const UNCASED = 4;
export const DIGIT = 5;
/** Combining marks, joiners and variation selectors: belong to the character before them. */
export const EXTENDER = 6;
/** Either half of a surrogate pair: emoji and rare scripts. */
export const SURROGATE = 7;
export const OTHER = 8;

const table = new Uint8Array(65_536);

/** The class of a UTF-16 code unit. */
export function classOf(unit: number): number {
  const known = table[unit]!;
  if (known !== 0) return known;
  const found = classify(unit);
  table[unit] = found;
  return found;
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  // Zero width space, joiners, word joiner, byte order mark, soft hyphen, direction marks: invisible, so they never stand alone.
  if (isInvisible(unit)) return EXTENDER;
  const character = String.fromCharCode(unit);
  if (/\s/u.test(character) || unit < 32 || unit === 0x7f || unit === 0x85) return SPACE;
  if (/\p{M}/u.test(character)) return EXTENDER;
  // Superscripts and fractions count as digits: "km²", "5½".
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{L}/u.test(character)) return UNCASED;
  return OTHER;
}

/** Characters that take no room on the page: they join what stands around them and are dropped from `Token.lower`. */
export function isInvisible(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2069) ||
    unit === 0xfeff ||
    (unit >= 0xfe00 && unit <= 0xfe0f)
  );
}

/** Letter of any script. */
export function isLetter(kind: number): boolean {
  return kind >= LOWER && kind <= UNCASED;
}

/** Letter, digit, or mark on one of them. */
export function isWordly(kind: number): boolean {
  return kind >= LOWER && kind <= EXTENDER;
}

/** Straight or curly apostrophe, and the two marks that are typed for it. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc || unit === 0xff07;
}

/** Hyphen that joins the parts of a word (not a dash). */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

const CLOSING = new Set([..."\"'”’»)]}›"].map((character) => character.charCodeAt(0)));

/** Marks that may follow the stop of a sentence and still belong to it. */
export function isClosing(unit: number): boolean {
  return CLOSING.has(unit);
}
