import type { Range } from "../../kernel/index.ts";

/** A cited range of a report's text, and the name of its place in the page. */
export interface Place extends Range {
  readonly anchor: string;
}

/** Text of a block cut into plain text and marked passages; passages nest, so that a target lights up all of its words. */
export type Passage =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "mark";
      readonly anchor: string;
      /** The first piece carries the anchor; a piece after it belongs to a place that crosses another place or a block's end. */
      readonly first: boolean;
      readonly children: readonly Passage[];
    };

interface Piece extends Range {
  readonly anchor: string;
  readonly first: boolean;
}

/**
 * Nests the places of one block. A place that crosses another one (starts inside it and ends behind it) is cut at the other's end;
 * the piece behind it is marked as going on. Elements cannot overlap, so this is the least cutting that keeps every place whole
 * in the common case, where places contain each other or lie apart.
 */
export function toPassages(text: string, block: Range, places: readonly Place[]): readonly Passage[] {
  const waiting: Piece[] = places
    .map((place) => ({
      anchor: place.anchor,
      start: Math.max(place.start, block.start),
      end: Math.min(place.end, block.end),
      first: place.start >= block.start,
    }))
    .filter((piece) => piece.start < piece.end)
    .toSorted(inReadingOrder);
  return nest(text, block, waiting, { at: 0 });
}

function nest(text: string, range: Range, waiting: Piece[], cursor: { at: number }): readonly Passage[] {
  const passages: Passage[] = [];
  let at = range.start;
  for (let piece = waiting[cursor.at]; piece !== undefined && piece.start < range.end; piece = waiting[cursor.at]) {
    cursor.at++;
    if (piece.end > range.end) insert(waiting, { ...piece, start: range.end, first: false }, cursor.at);
    const inner = { start: piece.start, end: Math.min(piece.end, range.end) };
    if (at < inner.start) passages.push({ kind: "text", text: text.slice(at, inner.start) });
    passages.push({ kind: "mark", anchor: piece.anchor, first: piece.first, children: nest(text, inner, waiting, cursor) });
    at = inner.end;
  }
  if (at < range.end) passages.push({ kind: "text", text: text.slice(at, range.end) });
  return passages;
}

function insert(waiting: Piece[], piece: Piece, from: number): void {
  let at = from;
  while (at < waiting.length && inReadingOrder(waiting[at]!, piece) <= 0) at++;
  waiting.splice(at, 0, piece);
}

function inReadingOrder(left: Range, right: Range): number {
  return left.start - right.start || right.end - left.end;
}

/** Anchors that stand in more than one piece: `:target` alone lights up only their first one. */
export function toCutAnchors(passages: readonly Passage[]): readonly string[] {
  return passages.flatMap((passage) => {
    if (passage.kind === "text") return [];
    return passage.first ? toCutAnchors(passage.children) : [passage.anchor, ...toCutAnchors(passage.children)];
  });
}
