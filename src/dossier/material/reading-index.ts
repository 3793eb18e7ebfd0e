import { firstEndingAfter } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { conceptOf, demonymCountry, opensDemonym } from "../../lexicon/index.ts";
import type { Event, Reading } from "../../reading/index.ts";
import { contentStem } from "./stems.ts";

/**
 * What is asked of the tokens of one reading again and again. Made once for a reading, so that a story of hundreds of reports, and the
 * same story with one report more, does not search its tokens anew for every clause.
 */
export interface ReadingIndex {
  /** Tokens that hang on a token, in order. */
  readonly childrenOf: (token: number) => readonly number[];
  /** 1 for tokens with a subject that is not far away: a subject further off is more likely a mistake of the parse. */
  readonly hasSubject: Uint8Array;
  readonly eventsOf: (predicate: number) => readonly Event[];
  /** Per token the stem of a content word; undefined for other tokens. */
  readonly stems: readonly (string | undefined)[];
  /** Per token the concept of a content word. */
  readonly concepts: readonly (string | undefined)[];
  /** Per token the country of a nationality, and whether the token before is part of its word ("South African"). */
  readonly demonyms: ReadonlyMap<number, { readonly country: string; readonly isDouble: boolean }>;
  /** Country of a word of nationality, also of one that is written small ("south African"). Words that were asked for are kept. */
  readonly countryOf: (token: number) => string | undefined;
}

const indexes = new WeakMap<Reading, ReadingIndex>();

/** The reading that was asked about last, with its index: nearly always the next question is of the same one. */
let latest: { readonly reading: Reading; readonly index: ReadingIndex } | undefined;

export function indexOf(reading: Reading): ReadingIndex {
  if (latest?.reading === reading) return latest.index;
  let index = indexes.get(reading);
  if (index === undefined) indexes.set(reading, (index = indexReading(reading)));
  latest = { reading, index };
  return index;
}

function indexReading(reading: Reading): ReadingIndex {
  const events = Map.groupBy(reading.events, (event) => event.predicate);
  const stems = reading.tokens.map(contentStem);
  const demonyms = indexDemonyms(reading);
  return {
    childrenOf: indexChildren(reading),
    hasSubject: indexSubjects(reading),
    eventsOf: (predicate: number): readonly Event[] => events.get(predicate) ?? [],
    stems,
    concepts: reading.tokens.map(({ lemma }, token) => (stems[token] === undefined ? undefined : conceptOf(lemma))),
    demonyms,
    countryOf: indexCountries(reading, demonyms),
  };
}

/** Most tokens have no children and share one empty list; the others have lists of just their length. */
function indexChildren({ tokens }: Reading): ReadingIndex["childrenOf"] {
  const counts = new Int32Array(tokens.length);
  for (const { head } of tokens) if (head >= 0) counts[head]!++;
  const children = Array.from(counts, (count) => (count === 0 ? childless : new Array<number>(count)));
  for (let token = tokens.length - 1; token >= 0; token--) {
    const { head } = tokens[token]!;
    if (head >= 0) children[head]![--counts[head]!] = token;
  }
  return (token) => children[token] ?? childless;
}

const childless: number[] = [];

function indexSubjects({ tokens }: Reading): Uint8Array {
  const hasSubject = new Uint8Array(tokens.length);
  tokens.forEach(({ head, relation }, token) => {
    if (head >= 0 && relation.startsWith("nsubj") && token >= head - subjectBefore && token < head + subjectAfter) hasSubject[head] = 1;
  });
  return hasSubject;
}

const subjectBefore = 40;
const subjectAfter = 15;

/** Adjectives and nouns of nationality; "South African" before "African". */
function indexDemonyms({ tokens }: Reading): ReadingIndex["demonyms"] {
  const found = new Map<number, { country: string; isDouble: boolean }>();
  tokens.forEach(({ text }, token) => {
    if (!/^\p{Lu}/u.test(text)) return;
    const before = tokens[token - 1]?.text;
    const double = before === undefined || !opensDemonym(before) ? undefined : demonymCountry(`${before} ${text}`);
    const country = double ?? demonymCountry(text);
    if (country) found.set(token, { country, isDouble: double !== undefined });
  });
  return found;
}

function indexCountries({ tokens }: Reading, demonyms: ReadingIndex["demonyms"]): ReadingIndex["countryOf"] {
  const known: (string | null | undefined)[] = [];
  return (token) => {
    let country = known[token];
    if (country === undefined) {
      const [before, word] = [tokens[token - 1]?.text, tokens[token]!.text];
      country =
        demonyms.get(token)?.country ??
        ((before && opensDemonym(before) && demonymCountry(`${before} ${word}`)) || demonymCountry(word)) ??
        null;
      known[token] = country;
    }
    return country ?? undefined;
  };
}

/** Indices of the tokens that a range touches. */
export function tokensIn({ reading: { tokens } }: { readonly reading: Reading }, range: Range): readonly number[] {
  const found: number[] = [];
  for (let index = firstEndingAfter(tokens, range.start); index < tokens.length && tokens[index]!.start < range.end; index++)
    found.push(index);
  return found;
}
