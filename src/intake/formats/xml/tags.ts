import { decodeReferences } from "./element.ts";

/** Attributes of more characters are read as if the tag ended here: honest ones have a few hundred. */
const tagCharactersMax = 65_536;

/** End of the tag that begins at `at`, behind its ">"; a ">" inside a quoted value does not end it. -1 when the text ends first. */
export function endOfTag(characters: string, at: number): number {
  let position = at;
  for (;;) {
    const end = characters.indexOf(">", position);
    if (end < 0) return -1;
    const quote = firstQuote(characters, position, end);
    if (quote < 0) return end + 1;
    const closing = characters.indexOf(characters[quote]!, quote + 1);
    // A mark that is never closed is part of a slovenly value.
    if (closing < 0) return end + 1;
    position = closing + 1;
  }
}

function firstQuote(characters: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const unit = characters.charCodeAt(at);
    // Only a mark behind "=" opens a value.
    if ((unit === 34 || unit === 39) && isBehindEquals(characters, at)) return at;
  }
  return -1;
}

function isBehindEquals(characters: string, at: number): boolean {
  let before = at - 1;
  while (before > at - 8 && isSpace(characters.charCodeAt(before))) before--;
  return characters.charCodeAt(before) === 61;
}

/** Attributes by their names in lower case, references decoded. The first of two with one name counts, as in HTML. */
export function attributesOf(characters: string, from: number, to: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const end = Math.min(to, from + tagCharactersMax);
  let at = from;
  while (at < end) {
    at = skip(characters, at, end, (unit) => isSpace(unit) || unit === 47);
    const nameEnd = skip(characters, at, end, (unit) => !isSpace(unit) && unit !== 61 && unit !== 47);
    if (nameEnd === at) {
      at++;
      continue;
    }
    const name = characters.slice(at, nameEnd).toLowerCase();
    at = skip(characters, nameEnd, end, isSpace);
    if (characters.charCodeAt(at) !== 61 || at >= end) continue;
    at = skip(characters, at + 1, end, isSpace);
    const quote = characters.charCodeAt(at);
    const quoted = quote === 34 || quote === 39;
    const start = quoted ? at + 1 : at;
    const stop = quoted ? closingQuote(characters, start, end) : skip(characters, at, end, (unit) => !isSpace(unit));
    if (!found.has(name)) found.set(name, decodeReferences(characters.slice(start, stop)));
    at = quoted ? stop + 1 : stop;
  }
  return found;
}

function closingQuote(characters: string, start: number, end: number): number {
  const mark = characters.charCodeAt(start - 1);
  return skip(characters, start, end, (unit) => unit !== mark);
}

function skip(characters: string, from: number, to: number, goesOn: (unit: number) => boolean): number {
  let at = from;
  while (at < to && goesOn(characters.charCodeAt(at))) at++;
  return at;
}

export function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}
