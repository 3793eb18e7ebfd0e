import { limits } from "../../kernel/index.ts";
import { isBlank, isLetter, namesTag, skipDeclaration } from "./markup.ts";
import { readAttributes } from "./start-tag.ts";
import { inside, isBlockTag, mixName, nameStart, tagCode, tagOf, tags } from "./tags.ts";
import type { Tag } from "./tags.ts";
import { nameOf, newScan, toTree } from "./scan-state.ts";
import type { Scan } from "./scan-state.ts";
import type { PageTree } from "./tree.ts";
import { breakAtUnknownElements } from "./unknown-elements.ts";

const code = {
  p: tagCode("p"),
  li: tagCode("li"),
  dd: tagCode("dd"),
  dt: tagCode("dt"),
  tr: tagCode("tr"),
  td: tagCode("td"),
  th: tagCode("th"),
  a: tagCode("a"),
  option: tagCode("option"),
  head: tagCode("head"),
  br: tagCode("br"),
  template: tagCode("template"),
};

/** Start tags of which the facts in the head of a page are read. */
const headTags: ReadonlySet<number> = new Set(["meta", "link", "html", "base"].map(tagCode));

/** Raw elements that may end in their start tag. */
const foreignTags: ReadonlySet<number> = new Set(["svg", "math"].map(tagCode));

/** How far up an end tag may look for its start tag: keeps broken pages linear. */
const endTagReach = 64;

/**
 * One pass over a page, linear in its length: tags are found with `indexOf`, the content of scripts and styles is jumped over,
 * and offsets come for free because nothing is copied. Broken markup is read as browsers do where that matters for text:
 * unknown tags are inline, `p`, `li`, `td` and their kin end implicitly, stray end tags are ignored.
 * Unlike the HTML parser it never moves text (out of tables, for example), so source order is article order.
 */
export function scanPage(source: string): PageTree {
  const scan = newScan(source);
  let at = 0;
  const length = source.length;
  while (at < length) {
    const open = source.indexOf("<", at);
    if (open < 0) {
      addText(scan, at, length);
      break;
    }
    if (open > at) addText(scan, at, open);
    at = readMarkup(scan, open);
  }
  while (scan.current > 0) closeCurrent(scan, length);
  if (scan.unknown.length > 0) breakAtUnknownElements(scan, scan.unknown);
  return toTree(scan);
}

/** Reads what starts at the "<" at `open`; gives the offset after it. */
function readMarkup(scan: Scan, open: number): number {
  const { source } = scan;
  const unit = source.charCodeAt(open + 1);
  if (unit === 33 || unit === 63) return skipDeclaration(source, open);
  if (unit === 47) return readEndTag(scan, open);
  if (!isLetter(unit)) {
    addText(scan, open, open + 1);
    return open + 1;
  }
  return readStartTag(scan, open);
}

/** Reads the name that starts at `from`; its end is left in `scan.nameEnd`. */
function readName(scan: Scan, from: number): Tag {
  const { source } = scan;
  const { length } = source;
  let hash = nameStart;
  let at = from;
  for (; at < length; at++) {
    const unit = source.charCodeAt(at);
    if (unit <= 32 || unit === 62 || unit === 47) break;
    hash = mixName(hash, unit);
  }
  scan.nameEnd = at;
  return tagOf(hash, at - from);
}

function readEndTag(scan: Scan, open: number): number {
  const { source } = scan;
  const tag = readName(scan, open + 2);
  const close = source.indexOf(">", scan.nameEnd);
  const after = close < 0 ? source.length : close + 1;
  if (tag.block) breakBlock(scan);
  if (tag.code === 0) addUnknown(scan, open + 2, false);
  if (tag.code === 0 || tag.empty) return after;
  let element = scan.current;
  for (let steps = 0; element > 0 && steps < endTagReach; steps++) {
    if (scan.tag.values[element] === tag.code) {
      while (scan.current !== element) closeCurrent(scan, open);
      closeCurrent(scan, after);
      return after;
    }
    // An end tag of a phrase never closes a block around it.
    if (!tag.block && isBlockTag[scan.tag.values[element]!] === 1) return after;
    element = scan.parent.values[element]!;
  }
  return after;
}

function readStartTag(scan: Scan, open: number): number {
  const { source } = scan;
  const tag = readName(scan, open + 1);
  const { nameEnd } = scan;
  const isElement = tag.code !== 0 && !tag.empty && !tag.raw;
  readAttributes(source, nameEnd, isElement, scan.attributes);
  const { close } = scan.attributes;
  const after = Math.min(close + 1, source.length);
  if (headTags.has(tag.code)) scan.heads.push({ name: tag.name, start: open, attributesStart: nameEnd, attributesEnd: close });
  if (tag.code === code.br) {
    addLineBreak(scan, open, after);
    return after;
  }
  if (tag.block) breakBlock(scan);
  if (tag.raw) {
    const selfClosing = source.charCodeAt(close - 1) === 47;
    return selfClosing && foreignTags.has(tag.code) ? after : readRaw(scan, tag, open, nameEnd, after);
  }
  if (tag.code === 0) addUnknown(scan, open + 1, true);
  if (!isElement) return after;
  closeImplied(scan, tag, open);
  openElement(scan, tag, open, nameEnd, after);
  return after;
}

/** Jumps over the content of a script, style or other raw element. */
function readRaw(scan: Scan, tag: Tag, open: number, nameEnd: number, contentStart: number): number {
  const { source } = scan;
  let contentEnd = source.indexOf("</", contentStart);
  while (contentEnd >= 0 && !namesTag(source, contentEnd + 2, tag.name)) contentEnd = source.indexOf("</", contentEnd + 2);
  if (contentEnd < 0) contentEnd = source.length;
  scan.raw.push({ name: tag.name, start: open, attributesStart: nameEnd, attributesEnd: contentStart - 1, contentStart, contentEnd });
  const close = source.indexOf(">", contentEnd);
  return close < 0 ? source.length : close + 1;
}

/** End tags that may be left out (HTML standard, "Optional tags"). */
function closeImplied(scan: Scan, tag: Tag, open: number): void {
  if (!tag.block) {
    if (tag.code === code.a && scan.tag.values[scan.current] === code.a) closeCurrent(scan, open);
    return;
  }
  closeParagraph(scan, tag, open);
  const current = scan.tag.values[scan.current]!;
  // A heading with a heading or a paragraph inside was never closed.
  if ((isHeadingTag(tag) || tag.code === code.p) && isHeadingTag(tags[current]!)) closeCurrent(scan, open);
  else if (tag.code === code.li && current === code.li) closeCurrent(scan, open);
  else if ((tag.code === code.dd || tag.code === code.dt) && (current === code.dd || current === code.dt)) closeCurrent(scan, open);
  else if ((tag.code === code.td || tag.code === code.th) && (current === code.td || current === code.th)) closeCurrent(scan, open);
  else if (tag.code === code.tr) {
    if (current === code.td || current === code.th) closeCurrent(scan, open);
    if (scan.tag.values[scan.current] === code.tr) closeCurrent(scan, open);
  } else if (tag.code === code.option && current === code.option) closeCurrent(scan, open);
}

/** An open paragraph ends before every block; phrases left open inside it end with it. So does the head of the page. */
function closeParagraph(scan: Scan, tag: Tag, open: number): void {
  let element = scan.current;
  for (let steps = 0; element > 0 && steps < endTagReach; steps++) {
    const found = scan.tag.values[element]!;
    if (found === code.p) {
      while (scan.current !== element) closeCurrent(scan, open);
      closeCurrent(scan, open);
      break;
    }
    if (isBlockTag[found] === 1) break;
    element = scan.parent.values[element]!;
  }
  if (scan.tag.values[scan.current] === code.head && tag.code !== code.head) closeCurrent(scan, open);
}

function isHeadingTag(tag: Tag): boolean {
  return (tag.inside & inside.heading) !== 0;
}

/** Elements of unknown names are no part of the tree; where they stand may part a block of text. */
function addUnknown(scan: Scan, nameStart: number, opens: boolean): void {
  const current = scan.tag.values[scan.current]!;
  const mayBeBlock = scan.current === 0 || (isBlockTag[current] === 1 && current !== code.p && !isHeadingTag(tags[current]!));
  scan.unknown.push({ name: scan.source.slice(nameStart, scan.nameEnd).toLowerCase(), opens, piece: scan.pieceStart.length, mayBeBlock });
}

function openElement(scan: Scan, tag: Tag, open: number, nameEnd: number, contentStart: number): void {
  let parent = scan.current;
  if (scan.depth.values[parent]! >= limits.elementDepth) {
    scan.flattened++;
    closeCurrent(scan, open);
    parent = scan.current;
  }
  const element = scan.tag.length;
  const { source } = scan;
  const { names, inside: said } = scan.attributes;
  scan.tag.push(tag.code);
  scan.parent.push(parent);
  scan.depth.push(scan.depth.values[parent]! + 1);
  const own = tag.code === code.template && isShadowRoot(source, nameEnd, contentStart) ? 0 : tag.inside;
  scan.inside.push(scan.inside.values[parent]! | own | said);
  scan.start.push(open);
  scan.attributesStart.push(nameEnd);
  scan.contentStart.push(contentStart);
  scan.end.push(contentStart);
  scan.name.push(names === "" ? 0 : nameOf(scan, names));
  scan.current = element;
}

/** What a component shows of its own; every other template is only shown when a script copies it. */
function isShadowRoot(source: string, start: number, end: number): boolean {
  return /\sshadowrootmode\s*=/i.test(source.slice(start, end));
}

function addText(scan: Scan, start: number, end: number): void {
  const { source } = scan;
  const blank = isBlank(source, start, end);
  if (!scan.blockHasText) {
    // White space between blocks is no text.
    if (blank) return;
    if (scan.inside.values[scan.current]! & inside.head) {
      // Text in the head belongs to the body that a browser would open here.
      while (scan.current > 0 && scan.inside.values[scan.current]! & inside.head) closeCurrent(scan, start);
    }
  }
  scan.blockHasText = true;
  if (!blank) scan.breaks = 0;
  addPiece(scan, start, end, 0);
}

function addLineBreak(scan: Scan, start: number, end: number): void {
  if (!scan.blockHasText) return;
  scan.breaks++;
  if (scan.breaks > 1) breakBlock(scan);
  else addPiece(scan, start, end, 1);
}

function addPiece(scan: Scan, start: number, end: number, lineBreak: 0 | 1): void {
  scan.pieceStart.push(start);
  scan.pieceEnd.push(end);
  scan.pieceElement.push(scan.current);
  scan.pieceBlock.push(scan.block);
  scan.pieceBreak.push(lineBreak);
}

function breakBlock(scan: Scan): void {
  if (scan.blockHasText) scan.block++;
  scan.blockHasText = false;
  scan.breaks = 0;
}

function closeCurrent(scan: Scan, at: number): void {
  if (scan.current === 0) return;
  if (isBlockTag[scan.tag.values[scan.current]!] === 1) breakBlock(scan);
  scan.end.values[scan.current] = at;
  scan.current = scan.parent.values[scan.current]!;
}
