import { limits } from "../../kernel/index.ts";
import { paddedLength, Workspace } from "./matrix.ts";
import type { WholeMatrix } from "./matrix.ts";
import { decodePacked, weightTable } from "./packed.ts";
import type { WeightScale, WeightTable } from "./packed.ts";
import { decodeWordTable } from "./word-table.ts";
import { spanNumbers } from "./projective-tree.ts";
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

/**
 * Words whose parts are kept, of 5.8 kB each; which ones costs time and changes nothing. In a stream of news one word in seven is not among
 * them; with 3,000 it is one in five, with 10,000 one in ten.
 */
export const wordsKept = 6_000;

/** Numbers for rows of zeros that small matrices are padded with. */
const PADDING = 65_536;

/** Header of the file of the parser. Its sections: words with a vector of their own for each hashed view, then all weights. */
export interface ParserHeader {
  readonly relations: readonly string[];
  /** Classes of the tagger that the parser learned with. */
  readonly tags: readonly string[];
  readonly shape: ParserShape;
  readonly known: number;
  readonly scales: readonly WeightScale[];
}

/** A parser ready to decode. Its matrices lie in a workspace of its own, in which one sentence after the other is reckoned. */
export interface Parser {
  readonly space: Workspace;
  readonly relations: readonly string[];
  /** Number of the relation of the root. */
  readonly rootRelation: number;
  readonly tags: readonly string[];
  readonly shape: ParserShape;
  readonly known: readonly WordTable[];
  readonly tables: readonly WeightTable[];
  /** From a word by itself to the gates of its place and of those beside it (three windows); see `sentence-encoder.ts`. */
  readonly input: readonly WholeMatrix[];
  readonly inputBias: Float32Array;
  /** From a word in its sentence to what it is as head and child of an arc, and the same for the relation. */
  readonly roles: WholeMatrix;
  readonly roleBias: Float32Array;
  readonly root: Float32Array;
  readonly pairing: Float32Array;
  readonly pairingBias: Float32Array;
  readonly arcDistance: Float32Array;
  readonly relationDistance: Float32Array;
  readonly relation: Float32Array;
  readonly relationBias: Float32Array;
}

/** The parser from the bytes of its file (unpacked). */
export function parseParser(bytes: Uint8Array): Parser {
  const { header, sections } = decodePacked<ParserHeader>(bytes);
  const { relations, tags, shape } = header;
  const weights = sections.slice(header.known).map((codes, index) => weightTable(codes, header.scales[index]!));
  const dense = weights.slice(shape.tables.length);
  const space = new Workspace(dense.reduce((sum, { codes }) => sum + codes.length, PADDING) + sentenceNumbers(shape) + partsNumbers(shape, tags.length));
  let next = 0;
  const take = (): WeightTable => dense[next++]!;
  const keep = (): Float32Array => {
    const { codes, values } = take();
    const array = space.array(codes.length);
    for (let at = 0; at < codes.length; at++) array[at] = values[codes[at]!]!;
    return array;
  };
  const { token, hidden, arc, label } = shape;
  const tables = weights.slice(0, shape.tables.length);
  const { codes, values } = take();
  const ofWindow = token * 6 * hidden;
  const windows = [0, 1, 2].map((window) => ({ codes: codes.subarray(window * ofWindow, (window + 1) * ofWindow), values }));
  const largest = largestVector(tables);
  // In the order of the file; see `parametersOf` of the trainer. Gates and memory are never larger than one.
  return {
    space,
    relations,
    rootRelation: relations.indexOf("root"),
    tags,
    shape,
    known: sections.slice(0, header.known).map(decodeWordTable),
    tables,
    input: windows.map((part) => space.wholeMatrix(part, token, 6 * hidden, largest)),
    inputBias: keep(),
    roles: space.wholeMatrix(take(), 2 * hidden, 2 * (arc + label), 1),
    roleBias: keep(),
    root: keep(),
    pairing: keep(),
    pairingBias: keep(),
    arcDistance: keep(),
    relationDistance: keep(),
    relation: keep(),
    relationBias: keep(),
  };
}

/** A word's vector is a sum of one row of each table but the last, which is that of tags: no number of it is larger than this. */
function largestVector(tables: readonly WeightTable[]): number {
  const sizes = tables.map(({ values }) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0));
  const ofTags = sizes.pop()!;
  return Math.max(
    ofTags,
    sizes.reduce((sum, size) => sum + size, 0),
  );
}

/** More than all numbers that the longest sentence needs: its words by themselves, in their sentence, as ends of arcs, and in pairs. */
function sentenceNumbers({ token, hidden, arc, label, relations }: ParserShape): number {
  const wholes = paddedLength(token) / 2 + paddedLength(2 * hidden) / 2;
  const aWord = token + 18 * hidden + 2 * hidden + wholes + 2 * (arc + label) + 2 * arc + label + relations;
  return (limits.sentenceTokens + 8) * (aWord + limits.sentenceTokens + 8) + spanNumbers;
}

/** Numbers of the parts of words and tags, and of the memory of both sides; see `word-parts.ts`. */
function partsNumbers({ hidden }: ParserShape, tags: number): number {
  return (wordsKept + 1 + tags + 1) * 18 * hidden + 2 * hidden + 16;
}
