import { ShingleCollector, type Sketch } from "./shingles.ts";
import type { StoryInput } from "./story-input.ts";
import { counted, findTerm, hasTerm, startCounting } from "./term-counter.ts";
import { hashWord, mix, scanWords, shapes } from "./words.ts";

/** Where and as what a term stands in its report; bits of `Profile.marks`. */
export const termMarks = { title: 1, lead: 2, name: 4, figure: 8, pair: 16, time: 32 } as const;

/** What one pass over a report's words gives, before anything is known about other reports. */
export interface Profile {
  /** Distinct terms: words and pairs of neighbouring capitalised words. */
  readonly hashes: Uint32Array;
  /** How often, with title and lead counting more. */
  readonly counts: Float32Array;
  readonly marks: Uint8Array;
  /** Range of the first occurrence, in the field that `field` says (0 title, 1 lead, 2 text, -1 not in the words). */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly fields: Int8Array;
  readonly sketch: Sketch;
  readonly words: number;
  /** Distinct names and figures. A text with fewer than two names no event: a prompt, an error page, three words. */
  readonly particulars: number;
}

/** Words of a text that are read. What a live blog or a long-read says later than that belongs to other events. */
const wordsRead = 4_000;

/** The lead says what the event is: newsrooms write the news into the first paragraphs. */
const leadWords = 100;

const titleCount = 2;
const leadCount = 1.5;

export function makeProfile(input: StoryInput): Profile {
  startCounting();
  const shingles = new ShingleCollector();
  const words = readField(0, input.title ?? "", shingles) + readField(1, input.lead ?? "", shingles) + readField(2, input.text, shingles);
  for (const term of input.terms ?? []) addRead(term.text, term.kind);
  return freeze(shingles.finish(), words);
}

/** Counts the terms of title (0), lead (1) or text (2); returns the number of words. */
function readField(field: number, text: string, shingles: ShingleCollector): number {
  const quotes = field === 2 ? findQuoted(text) : [];
  const { counts, marks, capitals } = counted;
  let quote = 0;
  let words = 0;
  let previous = 0;
  let previousStart = 0;
  let previousEnd = -9;
  let previousCapital = false;
  scanWords(text, 0, field === 2 ? endOfRead(text) : text.length, (hash, start, end, shape) => {
    if (words >= wordsRead) return;
    words++;
    const isCapital = (shape & shapes.capital) !== 0;
    const isLead = field < 2 || words <= leadWords;
    const term = findTerm(hash, field, start, end);
    counts[term]! += field === 0 ? titleCount : isLead ? leadCount : 1;
    marks[term]! |=
      (field === 0 ? termMarks.title : 0) | (isLead ? termMarks.lead : 0) | ((shape & shapes.digits) !== 0 ? termMarks.figure : 0);
    // Headlines may capitalise every word, and sentences begin with a capital: neither makes a name.
    if (field !== 0 && (shape & shapes.sentenceStart) === 0) capitals[term]! += isCapital ? 1 : -1;
    if (isCapital && previousCapital && start - previousEnd <= 2) {
      const pair = findTerm(mix(previous ^ Math.imul(hash, 31)), field, previousStart, end);
      counts[pair]!++;
      marks[pair]! |= termMarks.pair | (isLead ? termMarks.lead : 0);
    }
    previous = hash;
    previousStart = start;
    previousEnd = end;
    previousCapital = isCapital;
    if (field === 0) return;
    while (quote < quotes.length && quotes[quote + 1]! <= start) quote += 2;
    shingles.add(hash, quote < quotes.length && quotes[quote]! <= start);
  });
  return words;
}

/** A bound in characters, so that the scan of a text of a million words stops early. */
function endOfRead(text: string): number {
  return Math.min(text.length, wordsRead * 12);
}

/** A name or figure that an annotator found marks its words, whatever their capitals say. */
function addRead(text: string, kind: "name" | "place" | "figure" | "time"): void {
  if (kind === "time") {
    const term = findTerm(mix(hashWord(text.replaceAll("-", "")) ^ 0x7157), -1, 0, 0);
    counted.counts[term] = 1;
    counted.marks[term]! |= termMarks.time;
    return;
  }
  scanWords(text, 0, text.length, (hash) => {
    if (kind !== "figure" && hasTerm(hash)) counted.marks[findTerm(hash, 0, 0, 0)]! |= termMarks.name;
  });
}

function freeze(sketch: Sketch, words: number): Profile {
  const { size } = counted;
  const marks = counted.marks.slice(0, size);
  let particulars = 0;
  for (let term = 0; term < size; term++) {
    if (counted.capitals[term]! > 0) marks[term]! |= termMarks.name;
    if ((marks[term]! & (termMarks.name | termMarks.figure)) !== 0 && (marks[term]! & termMarks.pair) === 0) particulars++;
  }
  return {
    hashes: counted.hashes.slice(0, size),
    counts: counted.counts.slice(0, size),
    marks,
    starts: counted.starts.slice(0, size),
    ends: counted.ends.slice(0, size),
    fields: counted.fields.slice(0, size),
    sketch,
    words,
    particulars,
  };
}

/** Ranges inside quotation marks, as start, end, start, end ...; a mark without a partner ends with its paragraph. */
function findQuoted(text: string): readonly number[] {
  const ranges: number[] = [];
  const marks = /["\u201c\u201d\u201e\u00ab\u00bb\n]/g;
  let open = -1;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const mark = found[0];
    if (mark === "\n") open = -1;
    else if (open < 0) open = found.index + 1;
    else {
      ranges.push(open, found.index);
      open = -1;
    }
  }
  return ranges;
}
