import { IntegerList } from "../integer-list.ts";
import type { TagReading } from "./start-tag.ts";
import type { PageTree, RawElement, StartTag } from "./tree.ts";

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

export function newScan(source: string): Scan {
  const list = (): IntegerList => new IntegerList();
  const scan: Scan = {
    source,
    tag: list(),
    parent: list(),
    depth: list(),
    inside: list(),
    start: list(),
    attributesStart: list(),
    contentStart: list(),
    end: list(),
    name: list(),
    nameTexts: [""],
    knownNames: new Map(),
    pieceStart: list(),
    pieceEnd: list(),
    pieceElement: list(),
    pieceBlock: list(),
    pieceBreak: list(),
    raw: [],
    heads: [],
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
    parent: scan.parent.done(),
    depth: new Uint16Array(scan.depth.done()),
    inside: scan.inside.done(),
    start: scan.start.done(),
    attributesStart: scan.attributesStart.done(),
    contentStart: scan.contentStart.done(),
    end: scan.end.done(),
    name: scan.name.done(),
    nameTexts: scan.nameTexts,
    pieces: {
      size: scan.pieceStart.length,
      start: scan.pieceStart.done(),
      end: scan.pieceEnd.done(),
      element: scan.pieceElement.done(),
      block: scan.pieceBlock.done(),
      lineBreak: new Uint8Array(scan.pieceBreak.done()),
    },
    raw: scan.raw,
    heads: scan.heads,
    flattened: scan.flattened,
  };
}
