import { decodePacked, weightTable } from "./packed.ts";
import type { WeightScale, WeightTable } from "./packed.ts";
import { decodeWordTable } from "./word-table.ts";
import type { WordTable } from "./word-table.ts";

/** Sizes of the network. All but `tables` are numbers of columns; `relations` is a multiple of eight, the last ones are not used. */
export interface ParserShape {
  /** A word by itself. */
  readonly token: number;
  /** A word in its sentence, from one side. */
  readonly hidden: number;
  /** A word as head or child of an arc. */
  readonly arc: number;
  /** The same for the choice of the relation. */
  readonly label: number;
  readonly relations: number;
  /** Rows of the tables of vectors: one for each view of a word, and one for tags as the last. */
  readonly tables: readonly number[];
}

/** Header of the file of the parser. Its sections: words with a vector of their own for each hashed view, then all weights. */
export interface ParserHeader {
  readonly relations: readonly string[];
  /** Classes of the tagger that the parser learned with. */
  readonly tags: readonly string[];
  readonly shape: ParserShape;
  readonly known: number;
  readonly scales: readonly WeightScale[];
}

/** A parser ready to decode. Its matrices are of 64-bit floats, because these need no conversion before they are multiplied. */
export interface Parser {
  readonly relations: readonly string[];
  /** Number of the relation of the root. */
  readonly rootRelation: number;
  readonly tags: readonly string[];
  readonly shape: ParserShape;
  readonly known: readonly WordTable[];
  readonly tables: readonly WeightTable[];
  /** Three words in a row by gates; see `sentence-encoder.ts`. */
  readonly input: Float64Array;
  readonly inputBias: Float64Array;
  /** Columns of the network's matrix as rows. */
  readonly roles: Float64Array;
  readonly roleBias: Float64Array;
  readonly root: Float64Array;
  readonly pairing: Float64Array;
  readonly pairingBias: Float64Array;
  readonly arcDistance: Float64Array;
  readonly relationDistance: Float64Array;
  readonly relation: Float64Array;
  readonly relationBias: Float64Array;
}

/** The parser from the bytes of its file (unpacked). */
export function parseParser(bytes: Uint8Array): Parser {
  const { header, sections } = decodePacked<ParserHeader>(bytes);
  const { relations, tags, shape } = header;
  const weights = sections.slice(header.known).map((codes, index) => weightTable(codes, header.scales[index]!));
  const dense = weights.slice(shape.tables.length).map(({ codes, values }) => Float64Array.from(codes, (code) => values[code]!));
  let next = 0;
  const take = (): Float64Array => dense[next++]!;
  // In the order of the file; see `parametersOf` of the trainer.
  return {
    relations,
    rootRelation: relations.indexOf("root"),
    tags,
    shape,
    known: sections.slice(0, header.known).map(decodeWordTable),
    tables: weights.slice(0, shape.tables.length),
    input: take(),
    inputBias: take(),
    roles: turn(take(), 2 * shape.hidden),
    roleBias: take(),
    root: take(),
    pairing: turn(take(), shape.arc),
    pairingBias: take(),
    arcDistance: take(),
    relationDistance: take(),
    relation: turn(take(), shape.label),
    relationBias: take(),
  };
}

/** Rows and columns changed. */
function turn(matrix: Float64Array, rows: number): Float64Array {
  const cols = matrix.length / rows;
  const turned = new Float64Array(matrix.length);
  for (let row = 0; row < rows; row++) for (let col = 0; col < cols; col++) turned[col * rows + row] = matrix[row * cols + col]!;
  return turned;
}
