import { isBlank } from "./markup.ts";
import type { Scan } from "./scan-state.ts";

/** A tag of a name that HTML does not know, as the scanner passes it: "<my-paragraph>" and its end. */
export interface UnknownTag {
  /** In small letters. */
  readonly name: string;
  readonly opens: boolean;
  /** Number of pieces of text before the tag. */
  readonly piece: number;
  /** Stands where a browser allows a block: not in a paragraph, a heading or a phrase. */
  readonly mayBeBlock: boolean;
}

/** Text of this length is a sentence or more; links, names and labels have less. As for prose in `page-view.ts`. */
const sentenceLength = 60;

/** How far up an end tag may look for its start tag: keeps broken pages linear. */
const reach = 64;

/** An element with its text `[from, to)`, given as pieces that hold a visible character. */
interface StandingAlone {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Parts blocks of text at elements that HTML does not know but the page shows as blocks, as components do: a browser takes each for a
 * phrase until a style says more, and styles are not read. An element stands alone when nothing but white space lies between its borders and
 * those of other such elements or of the block. One that stands alone and holds a sentence tells that elements of its name are blocks, and
 * each of them that stands alone is parted from what is beside it. A phrase in running text never stands alone.
 */
export function breakAtUnknownElements(scan: Scan, unknown: readonly UnknownTag[]): void {
  const visible = visiblePieces(scan);
  const alone = standingAlone(scan, unknown, visible);
  const before = lengthsBefore(scan, visible);
  const holdsSentence = ({ from, to }: StandingAlone): boolean =>
    before[to]! - before[from]! >= sentenceLength && endsSentence(scan, visible[to - 1]!);
  const blocks = new Set(alone.filter(holdsSentence).map(({ name }) => name));
  if (blocks.size === 0) return;
  const begins = new Uint8Array(scan.pieceStart.length + 1);
  for (const { name, from, to } of alone) {
    if (!blocks.has(name)) continue;
    begins[visible[from]!] = 1;
    begins[visible[to - 1]! + 1] = 1;
  }
  const { values, length: pieces } = scan.pieceBlock;
  for (let piece = 0, added = 0; piece < pieces; piece++) {
    added += begins[piece]!;
    values[piece]! += added;
  }
}

/** So much of the end of a text is looked at: a mark, what closes behind it, and white space. */
const endLength = 80;

/** A full stop of any script, or a character reference, which closes a quotation here. */
function endsSentence({ source, pieceStart, pieceEnd }: Scan, piece: number): boolean {
  const end = pieceEnd.values[piece]!;
  const text = source.slice(Math.max(pieceStart.values[piece]!, end - endLength), end).trimEnd();
  return /[.!?…。！？।۔؟:;][)\]"'”’»」]*$/u.test(text);
}

/** Pieces that hold a visible character. */
function visiblePieces({ source, pieceStart, pieceEnd, pieceBreak }: Scan): Int32Array {
  const found = new Int32Array(pieceStart.length);
  let count = 0;
  for (let piece = 0; piece < pieceStart.length; piece++) {
    if (pieceBreak.values[piece] === 1 || isBlank(source, pieceStart.values[piece]!, pieceEnd.values[piece]!)) continue;
    found[count++] = piece;
  }
  return found.subarray(0, count);
}

/** For each visible piece the length of all before it, and behind them the length of all. */
function lengthsBefore({ pieceStart, pieceEnd }: Scan, visible: Int32Array): Int32Array {
  const lengths = new Int32Array(visible.length + 1);
  visible.forEach((piece, at) => {
    lengths[at + 1] = lengths[at]! + pieceEnd.values[piece]! - pieceStart.values[piece]!;
  });
  return lengths;
}

/** Elements whose text lies in one block and that stand alone in it, in the order of their ends. */
function standingAlone({ pieceBlock }: Scan, unknown: readonly UnknownTag[], visible: Int32Array): StandingAlone[] {
  const blockOf = (at: number): number => pieceBlock.values[visible[at]!]!;
  /** For each tag the number of visible pieces before it. */
  const places = placesOf(unknown, visible);
  const nextOpening = nextOpenings(unknown, places);
  const found: StandingAlone[] = [];
  const open: { readonly tag: UnknownTag; readonly from: number; readonly lastEnd: number }[] = [];
  let lastEnd = -1;
  unknown.forEach((tag, index) => {
    const place = places[index]!;
    if (tag.opens) {
      open.push({ tag, from: place, lastEnd });
      return;
    }
    lastEnd = place;
    const depth = open.findLastIndex((one, at) => one.tag.name === tag.name || at <= open.length - reach);
    const start = open[depth];
    if (start?.tag.name !== tag.name) return;
    open.length = depth;
    const { from } = start;
    if (!start.tag.mayBeBlock || from === place || blockOf(from) !== blockOf(place - 1)) return;
    const aloneBefore = from === 0 || blockOf(from - 1) !== blockOf(from) || start.lastEnd === from;
    const aloneAfter = place === visible.length || blockOf(place) !== blockOf(from) || nextOpening[index] === place;
    if (aloneBefore && aloneAfter) found.push({ name: tag.name, from, to: place });
  });
  return found;
}

function placesOf(unknown: readonly UnknownTag[], visible: Int32Array): Int32Array {
  let place = 0;
  return Int32Array.from(unknown, ({ piece }) => {
    while (place < visible.length && visible[place]! < piece) place++;
    return place;
  });
}

/** For each tag the place of the next one that opens an element; -1 when there is none. */
function nextOpenings(unknown: readonly UnknownTag[], places: Int32Array): Int32Array {
  const next = new Int32Array(unknown.length);
  let opening = -1;
  for (let index = unknown.length - 1; index >= 0; index--) {
    next[index] = opening;
    if (unknown[index]!.opens) opening = places[index]!;
  }
  return next;
}
