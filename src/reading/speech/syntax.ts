import { firstEndingAfter } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Block } from "../../page/index.ts";
import type { Sentence, Token } from "../reading.ts";
import type { Marks } from "./marks.ts";

/** Tokens `first` up to, not including, `last`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** What the speech annotator asks about tokens again and again, computed once in linear time. */
export interface Syntax {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly marks: Marks;
  readonly blocks: readonly Block[];
  /** Outermost passage of each token, marks included; -1 outside of all marks. */
  readonly passage: Int32Array;
  /** First and last token of the phrase that each token heads. */
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  /** Children of token i: `childList[childStart[i]]` up to `childStart[i + 1]`, in text order. */
  readonly childStart: Int32Array;
  readonly childList: Int32Array;
}

export function viewSyntax(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  marks: Marks,
): Syntax {
  const count = tokens.length;
  const childStart = new Int32Array(count + 2);
  for (const token of tokens) if (token.head >= 0) childStart[token.head + 2]!++;
  for (let index = 2; index < count + 2; index++) childStart[index]! += childStart[index - 1]!;
  const childList = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    const head = tokens[index]!.head;
    if (head >= 0) childList[childStart[head + 1]!++] = index;
  }
  const { leftmost, rightmost } = phraseEnds(tokens);
  return { text, blocks, tokens, sentences, marks, passage: passageOfTokens(tokens, marks), leftmost, rightmost, childStart, childList };
}

/** Ends of all phrases, leaves first; a cycle in a broken parse is left with one-word phrases. */
function phraseEnds(tokens: readonly Token[]): { leftmost: Int32Array; rightmost: Int32Array } {
  const count = tokens.length;
  const leftmost = Int32Array.from({ length: count }, (_, index) => index);
  const rightmost = leftmost.slice();
  const waiting = new Int32Array(count);
  for (const token of tokens) if (token.head >= 0) waiting[token.head]!++;
  const ready: number[] = [];
  for (let index = 0; index < count; index++) if (waiting[index] === 0) ready.push(index);
  for (let at = 0; at < ready.length; at++) {
    const index = ready[at]!;
    const head = tokens[index]!.head;
    if (head < 0) continue;
    leftmost[head] = Math.min(leftmost[head]!, leftmost[index]!);
    rightmost[head] = Math.max(rightmost[head]!, rightmost[index]!);
    if (--waiting[head]! === 0) ready.push(head);
  }
  return { leftmost, rightmost };
}

function passageOfTokens(tokens: readonly Token[], marks: Marks): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1);
  let token = 0;
  marks.passages.forEach((passage, index) => {
    if (passage.within >= 0) return;
    while (token < tokens.length && tokens[token]!.end <= passage.outer.start) token++;
    for (; token < tokens.length && tokens[token]!.start < passage.outer.end; token++) found[token] = index;
  });
  return found;
}

export function childrenOf(syntax: Syntax, token: number): Int32Array {
  return syntax.childList.subarray(syntax.childStart[token]!, syntax.childStart[token + 1]!);
}

/** Relation without its subtype. */
export function relationOf(token: Token): string {
  const colon = token.relation.indexOf(":");
  return colon < 0 ? token.relation : token.relation.slice(0, colon);
}

/** The characters of a stretch, without stops, commas and dashes at its ends. Undefined when nothing is left. */
export function rangeOf(syntax: Syntax, stretch: Stretch): Range | undefined {
  let { first, last } = stretch;
  while (first < last && isEdge(syntax.tokens[first]!.lower)) first++;
  while (last > first && isEdge(syntax.tokens[last - 1]!.lower)) last--;
  return first < last ? { start: syntax.tokens[first]!.start, end: syntax.tokens[last - 1]!.end } : undefined;
}

function isEdge(lower: string): boolean {
  return /^(?:[.,;:!?…]|-{1,3}|[–—]|\.{2,})$/.test(lower);
}

export function isFinite(token: Token): boolean {
  return token.fine === "VBD" || token.fine === "VBZ" || token.fine === "VBP" || token.fine === "MD";
}

export function isNominal(token: Token): boolean {
  return token.tag === "NOUN" || token.tag === "PROPN" || token.tag === "NUM" || token.fine === "PRP" || token.fine === "DT";
}

export function isOpaque(syntax: Syntax, token: number): boolean {
  return syntax.passage[token]! >= 0;
}

/** The last sign of what stands in marks, the marks of a quotation inside it left aside: "," in “…, ‘We will go,’ ”. */
export function lastSign(text: string, content: Range): string {
  let end = content.end;
  while (end > content.start && /[\s"'’”»]/u.test(text[end - 1]!)) end--;
  return text[end - 1] ?? "";
}

/** First token after the passage that holds `token`. */
export function passageEnd(syntax: Syntax, token: number): number {
  const passage = syntax.passage[token]!;
  let last = token;
  while (last < syntax.tokens.length && syntax.passage[last] === passage) last++;
  return last;
}

export function hasFiniteVerb(syntax: Syntax, first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const token = syntax.tokens[index]!;
    if (isFinite(token) && (token.tag === "VERB" || token.tag === "AUX")) return true;
  }
  return false;
}

/** First token after the block quotation that holds `token`; 0 when it stands in running text. */
export function blockQuotationEnd(syntax: Syntax, token: number): number {
  const { start } = syntax.tokens[token]!;
  const block = syntax.blocks[firstEndingAfter(syntax.blocks, start)];
  if (block?.kind !== "quotation") return 0;
  let last = token;
  while (last < syntax.tokens.length && syntax.tokens[last]!.end <= block.end) last++;
  return last;
}
