import type { Range } from "../../kernel/index.ts";
import type { Snippet } from "../../ports/index.ts";
import { toStem, toWords } from "./words.ts";

/** About two lines of a page. */
const snippetCharacters = 260;
/** Of them before the first word that was found. */
const before = 60;
/** The words that are shown together stand in so many characters. */
const spreadMax = snippetCharacters - before;
/** A snippet is made longer by so many characters at each end, not to cut a word. */
const wordCharacters = 30;

/** The words of terms as the index compares them. */
export function toStems(terms: readonly string[]): ReadonlySet<string> {
  return new Set(terms.flatMap(toWords).map(toStem));
}

/** The stretch of a range of a text that holds most of the words, with the words marked; the range's beginning when none is there. */
export function findSnippet(text: string, stems: ReadonlySet<string>, within: Range = { start: 0, end: text.length }): Snippet {
  const hits = findHits(text, stems, within);
  const [start, end] = chooseWindow(text, hits, within);
  const pieces: string[] = [];
  let at = start;
  for (const hit of hits) {
    if (hit.start < at || hit.end > end) continue;
    pieces.push(text.slice(at, hit.start), text.slice(hit.start, hit.end));
    at = hit.end;
  }
  pieces.push(text.slice(at, end));
  return { pieces, start, end };
}

/** Does a range of a text have all of the words? */
export function hasStems(text: string, stems: ReadonlySet<string>, within: Range): boolean {
  return new Set(findHits(text, stems, within).map(({ stem }) => stem)).size === stems.size;
}

interface Hit extends Range {
  readonly stem: string;
}

/**
 * Words that begin otherwise than all that is looked for are passed over unread: a page of results looks at 25,000 words. What comes after
 * the first stretch with all the words is not looked at: no other one is better.
 */
function findHits(text: string, stems: ReadonlySet<string>, within: Range): readonly Hit[] {
  const hits: Hit[] = [];
  if (stems.size === 0) return hits;
  const candidate = candidatesOf(stems);
  candidate.lastIndex = within.start;
  let until = within.end;
  while (candidate.test(text)) {
    let start = candidate.lastIndex - 1;
    if (start >= until) break;
    const unit = text.charCodeAt(start);
    if (!isWordUnit(unit)) continue;
    const isInside = start > within.start && isWordUnit(text.charCodeAt(start - 1));
    if (isInside && unit <= asciiMax) continue;
    while (start > within.start && isWordUnit(text.charCodeAt(start - 1))) start--;
    let end = candidate.lastIndex;
    while (end < within.end && isWordUnit(text.charCodeAt(end))) end++;
    candidate.lastIndex = end;
    const stem = toStem(text.slice(start, end));
    if (!stems.has(stem)) continue;
    hits.push({ start, end, stem });
    if (until === within.end && kindsUpTo(hits) === stems.size) until = Math.min(within.end, start + snippetCharacters + wordCharacters);
  }
  return hits;
}

const asciiMax = 0x7f;

const candidates = new WeakMap<ReadonlySet<string>, RegExp>();

/**
 * Finds letters at which a word with one of these stems may begin, and all letters beyond ASCII, of which only the stemmer knows what they
 * become. A word begins as its stem does: Porter's steps change no more than endings, and leave the first two letters of a stem of three.
 */
function candidatesOf(stems: ReadonlySet<string>): RegExp {
  const known = candidates.get(stems);
  if (known !== undefined) return known;
  const either = (letter: string): string => `[${letter}${letter.toUpperCase()}]`;
  const beginnings = [...stems].map((stem) => {
    const [first = "", second = ""] = stem;
    if (!/[a-z0-9]/.test(first)) return undefined;
    return stem.length > 2 && /[a-z0-9]/.test(second) ? `${either(first)}(?=${either(second)})` : either(first);
  });
  const made = new RegExp([...new Set(beginnings), "[^\\x00-\\x7f]"].filter((one) => one !== undefined).join("|"), "g");
  candidates.set(stems, made);
  return made;
}

/** How many of the words stand in the stretch that ends with the last hit. */
function kindsUpTo(hits: readonly Hit[]): number {
  const last = hits.at(-1)!;
  const kinds = new Set<string>();
  for (let at = hits.length - 1; at >= 0 && last.end - hits[at]!.start <= spreadMax; at--) kinds.add(hits[at]!.stem);
  return kinds.size;
}

/** What each code unit is: 1 part of a word, 2 not, 0 not yet asked. Halves of a pair are letters: what is no word is no stem. */
const unitKinds = new Uint8Array(65_536);

function isWordUnit(unit: number): boolean {
  const known = unitKinds[unit]!;
  if (known !== 0) return known === 1;
  const isWord = (unit >= 0xd800 && unit <= 0xdfff) || /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit));
  unitKinds[unit] = isWord ? 1 : 2;
  return isWord;
}

function chooseWindow(text: string, hits: readonly Hit[], within: Range): readonly [number, number] {
  if (within.end - within.start <= snippetCharacters) return [within.start, within.end];
  let best = { from: within.start, kinds: 0 };
  for (const [at, first] of hits.entries()) {
    const kinds = new Set<string>();
    for (let next = at; next < hits.length && hits[next]!.end - first.start <= spreadMax; next++) kinds.add(hits[next]!.stem);
    if (kinds.size > best.kinds) best = { from: Math.max(within.start, first.start - before), kinds: kinds.size };
  }
  return [toWordStart(text, best.from, within), toWordEnd(text, Math.min(within.end, best.from + snippetCharacters), within)];
}

/** The beginning of the word that stands at a place of a text; a word that is longer than words are is cut. */
export function toWordStart(text: string, at: number, within: Range): number {
  let start = at;
  while (start > within.start && start > at - wordCharacters && !/\s/.test(text[start - 1]!)) start--;
  return start;
}

export function toWordEnd(text: string, at: number, within: Range): number {
  let end = at;
  while (end < within.end && end < at + wordCharacters && !/\s/.test(text[end]!)) end++;
  return end;
}
