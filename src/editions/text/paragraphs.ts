import type { Citation, Siglum, Wording } from "../arrangement/sigla.ts";
import { markOf } from "../arrangement/sigla.ts";
import type { Paragraph, Piece } from "./layout.ts";
import { witnessStyle } from "./style.ts";

export const blank: Paragraph = { start: 0, indent: 0, lead: [], pieces: [] };

export function paragraph(indent: number, ...pieces: readonly (Piece | string | readonly Piece[])[]): Paragraph {
  return { start: indent, indent, lead: [], pieces: flatten(pieces) };
}

/** A paragraph whose columns `start` to `indent` hold a short lead: a mark, a number, a quantity. */
export function hanging(start: number, indent: number, lead: Piece, ...pieces: readonly (Piece | string | readonly Piece[])[]): Paragraph {
  return { start, indent, lead: [lead], pieces: flatten(pieces) };
}

export function faint(text: string): Piece {
  return { text, style: "faint" };
}

export function strong(text: string): Piece {
  return { text, style: "strong" };
}

/** More marks than this are counted: in a story of hundreds of reports they would drown the words. */
const marksShownMax = 12;

/** The marks of citations, each once: " A3 B2". */
export function marks(citations: readonly Citation[]): readonly Piece[] {
  const byMark = new Map(citations.map((citation) => [markOf(citation), citation]));
  const shown = [...byMark].slice(0, marksShownMax);
  const rest = byMark.size - shown.length;
  const pieces = shown.flatMap(([text, { siglum }]): Piece[] => [{ text: " " }, { text, style: witnessStyle(siglum.index) }]);
  return rest === 0 ? pieces : [...pieces, faint(` and ${rest} more`)];
}

export function mark(citation: Citation): Piece {
  return { text: markOf(citation), style: witnessStyle(citation.siglum.index) };
}

/** A wording after the mark of its first place; the marks of its other places follow. */
export function wordingLine(start: number, wording: Wording): Paragraph {
  const [first, ...others] = wording.citations;
  const more = others.filter((citation) => markOf(citation) !== markOf(first));
  return hanging(start, start + 6, mark(first), wording.text, marks(more));
}

export function letter(siglum: Siglum): Piece {
  return { text: siglum.letter, style: witnessStyle(siglum.index) };
}

/** " · first, second": remarks of our own after a line. */
export function aside(...remarks: readonly (string | null)[]): readonly Piece[] {
  const said = remarks.filter((remark) => remark !== null && remark !== "");
  return said.length === 0 ? [] : [faint(` · ${said.join(", ")}`)];
}

function flatten(pieces: readonly (Piece | string | readonly Piece[])[]): readonly Piece[] {
  return pieces.flatMap((piece) => (typeof piece === "string" ? [{ text: piece }] : piece)) as readonly Piece[];
}
