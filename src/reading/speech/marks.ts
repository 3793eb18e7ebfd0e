import type { Range } from "../../kernel/index.ts";
import { closingBlock } from "./paragraphs.ts";

/** A passage between quotation marks. */
export interface Passage {
  /** The words, without marks and without white space at the ends. */
  readonly content: Range;
  /** With the marks that stand there. */
  readonly outer: Range;
  /** Index of the passage that this one lies in, -1 for none. */
  readonly within: number;
  readonly family: Family;
  /** The passage has no closing mark because the next paragraph opens with a mark again: one speech of several paragraphs. */
  readonly runsOn: boolean;
}

export interface Marks {
  /** In text order, the outer one first. */
  readonly passages: readonly Passage[];
  /** Marks without a partner: nothing is read from them. */
  readonly unpaired: readonly Range[];
}

/** Marks pair inside one family only; curly, straight and doubled signs of a family may be mixed, as careless pages do. */
export type Family = "double" | "single" | "angle";

interface Open {
  readonly family: Family;
  readonly start: number;
  readonly length: number;
}

const families: Readonly<Record<string, Family>> = {
  '"': "double",
  "“": "double",
  "”": "double",
  "„": "double",
  "‟": "double",
  "＂": "double",
  "«": "angle",
  "»": "angle",
  "'": "single",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "‛": "single",
  "‹": "angle",
  "›": "angle",
};

const triple = "'''";
const openers = "“„‟«‹‘‚‛";
const closers = "”»›";

/** Words that begin with an apostrophe, so that the sign before them opens nothing. */
const clipped = /^(?:\d\ds?|tis|twas|twere|em|til|till|cause|bout|round|n|cos|cuz|nuff|neath|hood|kay|tude|sup)(?![\p{L}\p{N}])/iu;

/** Longer passages in single marks are nearly always an apostrophe that was taken for a mark. */
const singleCharactersMax = 1500;

/** Deeper nesting than a quotation in a quotation in a quotation is noise. */
const depthMax = 4;

/**
 * Pairs the quotation marks of each block. Signs that can be both (straight marks, the curly apostrophe) are told apart by their
 * neighbours: white space before and a word after opens, the reverse closes. A block whose mark is never closed runs on when the
 * next block opens with a mark of the same family, the convention for speeches of several paragraphs, or up to the next mark of the
 * family when that one closes: a page may break every sentence into a paragraph. Linear in the text.
 */
export function pairMarks(text: string, blocks: readonly Range[]): Marks {
  const passages: Passage[] = [];
  const unpaired: Range[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const last = closingBlock(text, blocks, index);
    pairBlock(text, { start: blocks[index]!.start, end: blocks[last]!.end }, blocks[last + 1], passages, unpaired);
    index = last;
  }
  return { passages, unpaired };
}

function pairBlock(text: string, block: Range, next: Range | undefined, passages: Passage[], unpaired: Range[]): void {
  const base = passages.length;
  const found: { content: Range; outer: Range; family: Family; runsOn: boolean }[] = [];
  const stack: Open[] = [];
  const isSingleCloser = singleClosers(text, block);

  const close = (at: number, length: number, depth: number, runsOn = false): void => {
    for (const lost of stack.splice(depth + 1)) unpaired.push({ start: lost.start, end: lost.start + lost.length });
    const open = stack.pop()!;
    const content = shrink(text, open.start + open.length, at);
    if (content === undefined) return;
    found.push({ content, outer: { start: open.start, end: at + length }, family: open.family, runsOn });
  };

  for (let at = block.start; at < block.end; at++) {
    const sign = text[at]!;
    // Three signs close a single passage and then the double one around it.
    const closesTwo = sign === "'" && text.startsWith(triple, at) && stack[stack.length - 1]?.family === "single";
    const doubled = (sign === "`" || sign === "'") && !closesTwo && text[at + 1] === sign;
    const family = doubled ? "double" : families[sign];
    if (family === undefined) continue;
    const length = doubled ? 2 : 1;
    const side = closesTwo ? "close" : sideOf(text, block, at, length, family, stack, isSingleCloser);
    const depth = lastOpen(stack, family);
    if (side === "close" && depth >= 0) close(at, length, depth);
    else if (side === "open") {
      // A second opening mark of the same family: the passage before was never closed. After a full sentence it is
      // the convention for a speech of several paragraphs whose line breaks were lost.
      if (depth >= 0 && !nests(stack, family)) {
        const end = trimEnd(text, stack[depth]!.start, at);
        if (/[.!?…,]/.test(text[end - 1] ?? "") && family !== "single") close(end, 0, depth, true);
        else for (const lost of stack.splice(depth)) unpaired.push({ start: lost.start, end: lost.start + lost.length });
      }
      if (stack.length < depthMax) stack.push({ family, start: at, length });
      else unpaired.push({ start: at, end: at + length });
    } else if (side === "close" && family !== "single") unpaired.push({ start: at, end: at + length });
    if (doubled) at++;
  }
  const outermost = stack[0];
  if (outermost && outermost.family !== "single" && next && opensWith(text, next, outermost.family)) {
    close(trimEnd(text, outermost.start, block.end), 0, 0, true);
  }
  for (const lost of stack) if (lost.family !== "single") unpaired.push({ start: lost.start, end: lost.start + lost.length });
  appendNested(found, base, passages);
}

/** The passages in text order with the number of the one they lie in. */
function appendNested(found: readonly Omit<Passage, "within">[], base: number, passages: Passage[]): void {
  const ordered = [...found].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const stack: number[] = [];
  for (let index = 0; index < ordered.length; index++) {
    const passage = ordered[index]!;
    while (stack.length > 0 && ordered[stack[stack.length - 1]!]!.outer.end < passage.outer.end) stack.pop();
    const parent = stack[stack.length - 1];
    passages.push({ ...passage, within: parent === undefined ? -1 : base + parent });
    stack.push(index);
  }
}

function sideOf(
  text: string,
  block: Range,
  at: number,
  length: number,
  family: Family,
  stack: readonly Open[],
  isSingleCloser: ReadonlySet<number>,
): "open" | "close" | "neither" {
  const sign = text[at]!;
  const before = at > block.start ? text[at - 1]! : " ";
  const after = at + length < block.end ? text[at + length]! : " ";
  const free = /[\s([{<—–\-/:…]/u.test(before);
  const bound = /[\s)\]}>—–,.;:!?…]/u.test(after);
  if (family === "single") return singleSide(text, at, free, stack, isSingleCloser);
  const isOpen = lastOpen(stack, family) >= 0;
  if (family === "angle") return angleSide(sign, isOpen, free);
  if (openers.includes(sign)) return sign === "“" && isOpen && !free && bound ? "close" : "open";
  if (closers.includes(sign)) return !isOpen && free && !bound ? "open" : "close";
  if (sign === "`") return "open";
  // Straight: feet and inches stand after a digit while nothing is open.
  if (!isOpen) return /\d/.test(before) && bound ? "neither" : bound && !free ? "close" : "open";
  return free && !bound && !isFirstInside(stack, at) ? "open" : "close";
}

/** French writes «so», German and Danish »so«: what is not open yet is opened. */
function angleSide(sign: string, isOpen: boolean, free: boolean): "open" | "close" {
  if (sign === "«" || sign === "‹") return isOpen && !free ? "close" : "open";
  return isOpen ? "close" : "open";
}

function singleSide(
  text: string,
  at: number,
  free: boolean,
  stack: readonly Open[],
  isSingleCloser: ReadonlySet<number>,
): "open" | "close" | "neither" {
  const sign = text[at]!;
  const depth = lastOpen(stack, "single");
  const followed = /[\p{L}\p{N}$€£#@([“"]/u.test(text[at + 1] ?? "");
  const startsInside = free || /["“„]/.test(text[at - 1] ?? "");
  if (startsInside && followed && sign !== "’") return clipped.test(text.slice(at + 1, at + 12)) ? "neither" : "open";
  if (depth < 0 || !isSingleCloser.has(at)) return "neither";
  return at - stack[depth]!.start <= singleCharactersMax ? "close" : "neither";
}

/**
 * Apostrophes that can close a passage: a word or stop before, no letter after. A plural possessive ("the ministers' plan") looks
 * the same; it counts only when no better closing sign follows before the next opening one.
 */
function singleClosers(text: string, block: Range): ReadonlySet<number> {
  const sure = new Set<number>();
  const doubtful: number[] = [];
  const settle = (accept: boolean): void => {
    const last = doubtful[doubtful.length - 1];
    if (accept && last !== undefined) sure.add(doubtful[0]!);
    doubtful.length = 0;
  };
  for (let at = block.start; at < block.end; at++) {
    const sign = text[at];
    if (sign !== "'" && sign !== "’" && sign !== "‘") continue;
    const before = at > block.start ? text[at - 1]! : " ";
    const after = at + 1 < block.end ? text[at + 1]! : " ";
    if (sign === "‘" || (/[\s([{“"—–]/u.test(before) && /[\p{L}\p{N}]/u.test(after))) {
      settle(true);
      continue;
    }
    if (/\s/u.test(before) || /[\p{L}\p{N}]/u.test(after)) continue;
    const possessive = /[sxz]/i.test(before) && /\s/u.test(after) && /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 4));
    if (possessive) doubtful.push(at);
    else {
      settle(false);
      sure.add(at);
    }
  }
  settle(true);
  return sure;
}

function nests(stack: readonly Open[], family: Family): boolean {
  return stack[stack.length - 1]!.family !== family;
}

function isFirstInside(stack: readonly Open[], at: number): boolean {
  const top = stack[stack.length - 1];
  return top !== undefined && top.start + top.length === at;
}

function lastOpen(stack: readonly Open[], family: Family): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) if (stack[depth]!.family === family) return depth;
  return -1;
}

function opensWith(text: string, block: Range, family: Family): boolean {
  let at = block.start;
  while (at < block.end && /\s/u.test(text[at]!)) at++;
  const sign = text[at] ?? "";
  return families[sign] === family && sign !== "”" && sign !== "»";
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/u.test(text[at - 1]!)) at--;
  return at;
}

function shrink(text: string, start: number, end: number): Range | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text[from]!)) from++;
  while (to > from && /\s/u.test(text[to - 1]!)) to--;
  return from < to && /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? { start: from, end: to } : undefined;
}
