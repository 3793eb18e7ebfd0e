/**
 * A page as flat arrays, one entry an element, in source order. Element 0 is the root and has no tag. Offsets are UTF-16 code
 * units of the source.
 */
export interface PageTree {
  readonly source: string;
  /** Number of elements, the root included. */
  readonly size: number;
  /** Code of the tag, see `tags`. */
  readonly tag: Uint8Array;
  readonly parent: Int32Array;
  readonly depth: Uint16Array;
  /** Bits of `inside` that hold for the element and what is in it. */
  readonly inside: Int32Array;
  /** Offset of the opening "<". */
  readonly start: Int32Array;
  /** Attributes stand in `source[attributesStart, contentStart - 1)`. */
  readonly attributesStart: Int32Array;
  readonly contentStart: Int32Array;
  /** Offset after the closing tag, or where the content ends when none is written. */
  readonly end: Int32Array;
  /** Place in `nameTexts` of what the element is called; 0 for nothing. Equal numbers are equal texts. */
  readonly name: Int32Array;
  /** `class` and `id` as written, joined by a space; the first is "". */
  readonly nameTexts: readonly string[];
  readonly pieces: Pieces;
  /** Raw elements whose text is needed later, by tag name: JSON-LD scripts and the title. */
  readonly raw: readonly RawElement[];
  /** Start tags of `meta`, `link`, `html` and `base`, as elements are not made of empty tags. */
  readonly heads: readonly StartTag[];
  /** Elements that lie deeper than the limit and were read as siblings. */
  readonly flattened: number;
}

/** `class` and `id` of an element as written, joined by a space; "" when there is none. */
export function namesOf(tree: PageTree, element: number): string {
  return tree.nameTexts[tree.name[element]!]!;
}

/** The first element that opens at or behind a place of the source; `size` for none. Elements stand in the order of the source. */
export function firstElementFrom(tree: PageTree, place: number): number {
  let low = 0;
  let high = tree.size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tree.start[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface StartTag {
  readonly name: string;
  readonly start: number;
  readonly attributesStart: number;
  readonly attributesEnd: number;
}

export interface RawElement extends StartTag {
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** Runs of text in source order. Pieces of one `block` make one block of text. */
export interface Pieces {
  readonly size: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The innermost element; for a line break (`br`) the element that holds it. */
  readonly element: Int32Array;
  readonly block: Int32Array;
  /** 1 when the piece is a `br` tag and stands for a line end. */
  readonly lineBreak: Uint8Array;
}
