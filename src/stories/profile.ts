import { ShingleCollector, type Sketch } from "./shingles.ts";
import type { StoryInput } from "./story-input.ts";
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
  /** Range of the first occurrence, in the field that `field` says (0 title, 1 lead, 2 text); -1 when it came from `terms`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly fields: Uint8Array;
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

interface Count {
  count: number;
  marks: number;
  capital: number;
  small: number;
  start: number;
  end: number;
  field: number;
}

export function makeProfile(input: StoryInput): Profile {
  const terms = new Map<number, Count>();
  const shingles = new ShingleCollector();
  let words = 0;
  const fields = [input.title ?? "", input.lead ?? "", input.text];
  for (let field = 0; field < 3; field++) {
    const text = fields[field]!;
    const quotes = field === 2 ? findQuoted(text) : [];
    let quote = 0;
    let wordsOfField = 0;
    let previous = 0;
    let previousEnd = -9;
    let previousCapital = false;
    scanWords(text, 0, field === 2 ? endOfRead(text) : text.length, (hash, start, end, shape) => {
      if (wordsOfField++ >= wordsRead) return;
      words++;
      const isCapital = (shape & shapes.capital) !== 0;
      const isLead = field < 2 || wordsOfField <= leadWords;
      const count = countTerm(terms, hash, field, start, end);
      count.count += field === 0 ? titleCount : isLead ? leadCount : 1;
      count.marks |=
        (field === 0 ? termMarks.title : 0) | (isLead ? termMarks.lead : 0) | ((shape & shapes.digits) !== 0 ? termMarks.figure : 0);
      // Headlines may capitalise every word, and sentences begin with a capital: neither makes a name.
      if (field !== 0 && (shape & shapes.sentenceStart) === 0) {
        if (isCapital) count.capital++;
        else count.small++;
      }
      if (isCapital && previousCapital && start - previousEnd <= 2) {
        const pair = countTerm(terms, mix(previous ^ Math.imul(hash, 31)), field, start, end);
        pair.count++;
        pair.marks |= termMarks.pair | (isLead ? termMarks.lead : 0);
      }
      previous = hash;
      previousEnd = end;
      previousCapital = isCapital;
      if (field === 0) return;
      while (quote < quotes.length && quotes[quote + 1]! <= start) quote += 2;
      shingles.add(hash, quote < quotes.length && quotes[quote]! <= start);
    });
  }
  for (const term of input.terms ?? []) addRead(terms, term.text, term.kind);
  return freeze(terms, shingles.finish(), words);
}

/** A bound in characters, so that the scan of a text of a million words stops early. */
function endOfRead(text: string): number {
  return Math.min(text.length, wordsRead * 12);
}

function countTerm(terms: Map<number, Count>, hash: number, field: number, start: number, end: number): Count {
  let count = terms.get(hash);
  if (count === undefined) {
    count = { count: 0, marks: 0, capital: 0, small: 0, start, end, field };
    terms.set(hash, count);
  }
  return count;
}

/** A name or figure that an annotator found marks its words, whatever their capitals say. */
function addRead(terms: Map<number, Count>, text: string, kind: "name" | "place" | "figure" | "time"): void {
  if (kind === "time") {
    const count = countTerm(terms, mix(hashWord(text.replaceAll("-", "")) ^ 0x7157), -1, 0, 0);
    count.count = 1;
    count.marks |= termMarks.time;
    return;
  }
  scanWords(text, 0, text.length, (hash) => {
    const count = terms.get(hash);
    if (count !== undefined) count.marks |= kind === "figure" ? 0 : termMarks.name;
  });
}

function freeze(terms: ReadonlyMap<number, Count>, sketch: Sketch, words: number): Profile {
  const size = terms.size;
  const profile = {
    hashes: new Uint32Array(size),
    counts: new Float32Array(size),
    marks: new Uint8Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    fields: new Uint8Array(size),
  };
  let at = 0;
  let particulars = 0;
  for (const [hash, term] of terms) {
    const isName = term.capital > term.small || (term.marks & termMarks.name) !== 0;
    profile.hashes[at] = hash;
    profile.counts[at] = term.count;
    profile.marks[at] = term.marks | (isName ? termMarks.name : 0);
    profile.starts[at] = term.field < 0 ? -1 : term.start;
    profile.ends[at] = term.end;
    profile.fields[at] = term.field < 0 ? 2 : term.field;
    if ((isName || (term.marks & termMarks.figure) !== 0) && (term.marks & termMarks.pair) === 0) particulars++;
    at++;
  }
  return { ...profile, sketch, words, particulars };
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
