import { IntegerList } from "../integer-list.ts";
import type { TagReading } from "./start-tag.ts";
import type { PageTree, RawElement, StartTag } from "./tree.ts";
import type { UnknownTag } from "./unknown-elements.ts";

/** Everything that grows while a page is scanned. */
export interface Scan {
  readonly source: string;
  readonly tag: IntegerList;
  readonly parent: IntegerList;
  readonly depth: IntegerList;
  readonly inside: IntegerList;
  readonly start: IntegerList;
  readonly attributesStart: IntegerList;
  readonly contentStart: IntegerList;
  readonly end: IntegerList;
  readonly name: IntegerList;
  readonly nameTexts: string[];
  /** Place of each text of `nameTexts`: the elements of a page share few of them. */
  readonly knownNames: Map<string, number>;
  readonly pieceStart: IntegerList;
  readonly pieceEnd: IntegerList;
  readonly pieceElement: IntegerList;
  readonly pieceBlock: IntegerList;
  readonly pieceBreak: IntegerList;
  readonly raw: RawElement[];
  readonly heads: StartTag[];
  readonly unknown: UnknownTag[];
  /** Where the name of the tag that is read ends, and what its attributes say. */
  nameEnd: number;
  readonly attributes: TagReading;
  current: number;
  block: number;
  /** Line breaks since the last text of the block. */
  breaks: number;
  blockHasText: boolean;
  flattened: number;
}

/** The number of a text of class and id; the same text has the same number. */
export function nameOf(scan: Scan, names: string): number {
  const known = scan.knownNames.get(names);
  if (known !== undefined) return known;
  const next = scan.nameTexts.length;
  scan.nameTexts.push(names);
  scan.knownNames.set(names, next);
  return next;
}

/** The lists of one page after another: their room is used again, because a page needs a dozen of them and is read in milliseconds. */
const lists = {
  tag: new IntegerList(),
  parent: new IntegerList(),
  depth: new IntegerList(),
  inside: new IntegerList(),
  start: new IntegerList(),
  attributesStart: new IntegerList(),
  contentStart: new IntegerList(),
  end: new IntegerList(),
  name: new IntegerList(),
  pieceStart: new IntegerList(),
  pieceEnd: new IntegerList(),
  pieceElement: new IntegerList(),
  pieceBlock: new IntegerList(),
  pieceBreak: new IntegerList(),
};

/** Begins a page; the one before is done. */
export function newScan(source: string): Scan {
  for (const list of Object.values(lists)) list.clear();
  const scan: Scan = {
    source,
    ...lists,
    nameTexts: [""],
    knownNames: new Map(),
    raw: [],
    heads: [],
    unknown: [],
    nameEnd: 0,
    attributes: { close: 0, names: "", inside: 0 },
    current: 0,
    block: 0,
    breaks: 0,
    blockHasText: false,
    flattened: 0,
  };
  for (const field of [scan.tag, scan.depth, scan.inside, scan.name, scan.start, scan.attributesStart, scan.contentStart]) field.push(0);
  scan.parent.push(-1);
  scan.end.push(source.length);
  return scan;
}

export function toTree(scan: Scan): PageTree {
  return {
    source: scan.source,
    size: scan.tag.length,
    tag: new Uint8Array(scan.tag.done()),
    parent: scan.parent.copy(),
    depth: new Uint16Array(scan.depth.done()),
    inside: scan.inside.copy(),
    start: scan.start.copy(),
    attributesStart: scan.attributesStart.copy(),
    contentStart: scan.contentStart.copy(),
    end: scan.end.copy(),
    name: scan.name.copy(),
    nameTexts: scan.nameTexts,
    pieces: {
      size: scan.pieceStart.length,
      start: scan.pieceStart.copy(),
      end: scan.pieceEnd.copy(),
      element: scan.pieceElement.copy(),
      block: scan.pieceBlock.copy(),
      lineBreak: new Uint8Array(scan.pieceBreak.done()),
    },
    raw: scan.raw,
    heads: scan.heads,
    flattened: scan.flattened,
  };
}
