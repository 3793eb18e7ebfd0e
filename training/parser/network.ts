import { DISTANCES } from "../../src/reading/models/parser-words.ts";
import type { ParserShape } from "../../src/reading/models/parser.ts";
import type { Workspace } from "../../src/reading/models/matrix.ts";
import { denseParameter, tableParameter } from "./parameters.ts";
import type { Parameter } from "./parameters.ts";

/** All that the parser learns; the names are those of the sections of its file. */
export interface Network {
  readonly shape: ParserShape;
  /** A table for each view of a word, and one for tags as the last. */
  readonly tables: readonly Parameter[];
  /** From three words in a row to candidates, forget gates and output gates of both directions. */
  readonly input: Parameter;
  readonly inputBias: Parameter;
  /** From a word in its sentence to what it is as a head and as a child, for arcs and for relations. */
  readonly roles: Parameter;
  readonly roleBias: Parameter;
  /** The root as a word in its sentence. */
  readonly root: Parameter;
  readonly pairing: Parameter;
  readonly pairingBias: Parameter;
  readonly arcDistance: Parameter;
  readonly relationDistance: Parameter;
  readonly relation: Parameter;
  readonly relationBias: Parameter;
}

export function roleColumns(shape: ParserShape): number {
  return 2 * (shape.arc + shape.label);
}

/** A network with small random weights. */
export function makeNetwork(shape: ParserShape, space: Workspace, random: () => number): Network {
  const { token, hidden, arc, label, relations, tables } = shape;
  const gates = 6 * hidden;
  const dense = (name: string, rows: number, cols: number, spread: number): Parameter =>
    denseParameter(space, name, rows, cols, spread, random);
  return {
    shape,
    tables: tables.map((rows, index) => tableParameter(`table${index}`, rows, token, 0.1, random)),
    input: dense("input", 3 * token, gates, 1 / Math.sqrt(3 * token)),
    inputBias: dense("inputBias", 1, gates, 0),
    roles: dense("roles", 2 * hidden, roleColumns(shape), 1.2 / Math.sqrt(2 * hidden)),
    roleBias: dense("roleBias", 1, roleColumns(shape), 0),
    root: dense("root", 1, 2 * hidden, 0.3),
    pairing: dense("pairing", arc, arc, 1 / (3 * Math.sqrt(arc))),
    pairingBias: dense("pairingBias", 1, arc, 0),
    arcDistance: dense("arcDistance", 1, DISTANCES + 3, 0),
    relationDistance: dense("relationDistance", DISTANCES, label, 0),
    relation: dense("relation", label, relations, 1 / Math.sqrt(label)),
    relationBias: dense("relationBias", 1, relations, 0),
  };
}

/** The parameters in the order of the file. */
export function parametersOf(network: Network): readonly Parameter[] {
  return [
    ...network.tables,
    network.input,
    network.inputBias,
    network.roles,
    network.roleBias,
    network.root,
    network.pairing,
    network.pairingBias,
    network.arcDistance,
    network.relationDistance,
    network.relation,
    network.relationBias,
  ];
}
