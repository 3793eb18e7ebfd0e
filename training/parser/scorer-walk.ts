import { limits } from "../../src/kernel/index.ts";
import { distanceKind, ROOT_DISTANCE } from "../../src/reading/models/parser-words.ts";
import { matrix, turned } from "../../src/reading/models/matrix.ts";
import type { Matrix, Workspace } from "../../src/reading/models/matrix.ts";
import { roleColumns } from "./network.ts";
import type { Network } from "./network.ts";
import { addRows, rectify, slopeOfRectified, toSlopes, writeTurned } from "./slopes.ts";
import type { Example } from "./walk.ts";

/** The part of the network that scores heads and relations of the words in their sentence. */
export class ScorerWalk {
  readonly #network: Network;
  readonly #space: Workspace;
  readonly #both: number;
  readonly #columns: number;
  readonly #placedSlopes: Float32Array;
  readonly #roles: Float32Array;
  readonly #roleSlopes: Float32Array;
  readonly #paired: Float32Array;
  readonly #pairedTurned: Float32Array;
  readonly #pairedSlopes: Float32Array;
  readonly #arcs: Float32Array;
  readonly #joint: Float32Array;
  readonly #jointSlopes: Float32Array;
  readonly #relations: Float32Array;
  readonly #rolesTurned: Float32Array;
  readonly #pairingTurned: Float32Array;
  readonly #relationTurned: Float32Array;

  constructor(network: Network, space: Workspace) {
    const { hidden, arc, label, relations } = network.shape;
    const longest = limits.sentenceTokens;
    this.#network = network;
    this.#space = space;
    this.#both = 2 * hidden;
    this.#columns = roleColumns(network.shape);
    this.#placedSlopes = space.array((longest + 1) * this.#both);
    this.#roles = space.array((longest + 1) * this.#columns);
    this.#roleSlopes = space.array((longest + 1) * this.#columns);
    this.#paired = space.array((longest + 1) * arc);
    this.#pairedTurned = space.array((longest + 8) * arc);
    this.#pairedSlopes = space.array((longest + 1) * arc);
    this.#arcs = space.array(longest * (longest + 8));
    this.#joint = space.array(longest * label);
    this.#jointSlopes = space.array(longest * label);
    this.#relations = space.array(longest * relations);
    this.#rolesTurned = space.array(network.roles.weights.length);
    this.#pairingTurned = space.array(network.pairing.weights.length);
    this.#relationTurned = space.array(network.relation.weights.length);
  }

  renew(): void {
    writeTurned(this.#network.roles, this.#rolesTurned);
    writeTurned(this.#network.pairing, this.#pairingTurned);
    writeTurned(this.#network.relation, this.#relationTurned);
  }

  /** Adds to the gradients; returns the loss and the slopes of the words in their sentence. The row behind the last word is used for the root. */
  learn(example: Example, placed: Float32Array): { readonly loss: number; readonly slopes: Float32Array } {
    const { length } = example;
    placed.set(this.#network.root.weights, length * this.#both);
    this.#takeRoles(length, placed);
    this.#roleSlopes.fill(0, 0, (length + 1) * this.#columns);
    const loss = this.#learnArcs(example) + this.#learnRelations(example);
    this.#returnRoles(length, placed);
    return { loss, slopes: this.#placedSlopes };
  }

  #takeRoles(length: number, placed: Float32Array): void {
    const { roles, roleBias, pairing, pairingBias, shape } = this.#network;
    const { arc } = shape;
    const columns = this.#columns;
    const taken = matrix(this.#roles, columns);
    for (let word = 0; word <= length; word++) this.#roles.set(roleBias.weights, word * columns);
    this.#space.addProduct(taken, matrix(placed, this.#both), matrix(roles.weights, columns), length + 1, this.#both, columns);
    for (let word = 0; word <= length; word++) {
      for (let at = word * columns; at < word * columns + 2 * arc; at++) this.#roles[at] = rectify(this.#roles[at]!);
      this.#paired.set(pairingBias.weights, word * arc);
    }
    this.#space.addProduct(matrix(this.#paired, arc), taken, matrix(pairing.weights, arc), length + 1, arc, arc);
  }

  /** Each word chooses its head by itself while learning (Zhang, Cheng and Lapata 2017). */
  #learnArcs({ length, heads }: Example): number {
    const { arc } = this.#network.shape;
    const wide = (length + 8) & ~7;
    const asChild = this.#childPart(this.#roles);
    this.#scoreArcs(length, wide, asChild);
    const { gradient } = this.#network.arcDistance;
    let loss = 0;
    for (let child = 0; child < length; child++) {
      const at = child * wide;
      this.#arcs[at + child] = -Infinity;
      loss += toSlopes(this.#arcs, at, length + 1, heads[child]!);
      for (let head = 0; head <= length; head++) {
        const kind = kindOf(child, head, length);
        gradient[kind] = gradient[kind]! + this.#arcs[at + head]!;
      }
    }
    this.#pairedSlopes.fill(0, 0, (length + 1) * arc);
    const arcs = matrix(this.#arcs, wide);
    this.#space.addProduct(this.#childPart(this.#roleSlopes), arcs, matrix(this.#paired, arc), length, length + 1, arc);
    this.#space.addProduct(matrix(this.#pairedSlopes, arc), turned(arcs), asChild, length + 1, length, arc);
    return loss;
  }

  /** What a word is as the child of an arc stands behind what it is as the head. */
  #childPart(roles: Float32Array): Matrix {
    const whole = matrix(roles, this.#columns);
    return { ...whole, at: whole.at + this.#network.shape.arc };
  }

  #scoreArcs(length: number, wide: number, asChild: Matrix): void {
    const { arcDistance, shape } = this.#network;
    const { arc } = shape;
    for (let word = 0; word < wide; word++) {
      for (let col = 0; col < arc; col++) this.#pairedTurned[col * wide + word] = word <= length ? this.#paired[word * arc + col]! : 0;
    }
    for (let child = 0; child < length; child++) {
      for (let head = 0; head <= length; head++) this.#arcs[child * wide + head] = arcDistance.weights[kindOf(child, head, length)]!;
    }
    this.#space.addProduct(matrix(this.#arcs, wide), asChild, matrix(this.#pairedTurned, wide), length, arc, wide);
  }

  /** Relations are learned on the right arcs. */
  #learnRelations(example: Example): number {
    const { length, relations: wanted } = example;
    const { relation, relationBias, shape } = this.#network;
    const { label, relations } = shape;
    this.#joinEnds(example);
    for (let child = 0; child < length; child++) this.#relations.set(relationBias.weights, child * relations);
    const scores = matrix(this.#relations, relations);
    const joint = matrix(this.#joint, label);
    this.#space.addProduct(scores, joint, matrix(relation.weights, relations), length, label, relations);
    let loss = 0;
    for (let child = 0; child < length; child++) loss += toSlopes(this.#relations, child * relations, relations, wanted[child]!);
    addRows(relationBias.gradient, this.#relations, length, relations);
    this.#space.addProduct(matrix(relation.gradient, relations), turned(joint), scores, label, length, relations);
    this.#jointSlopes.fill(0, 0, length * label);
    this.#space.addProduct(matrix(this.#jointSlopes, label), scores, matrix(this.#relationTurned, label), length, relations, label);
    this.#returnEnds(example);
    return loss;
  }

  #joinEnds({ length, heads }: Example): void {
    const { relationDistance, shape } = this.#network;
    const { arc, label } = shape;
    for (let child = 0; child < length; child++) {
      const fromHead = heads[child]! * this.#columns + 2 * arc;
      const fromChild = child * this.#columns + 2 * arc + label;
      const fromDistance = kindOf(child, heads[child]!, length) * label;
      for (let col = 0; col < label; col++) {
        const sum = this.#roles[fromHead + col]! + this.#roles[fromChild + col]! + relationDistance.weights[fromDistance + col]!;
        this.#joint[child * label + col] = rectify(sum);
      }
    }
  }

  #returnEnds({ length, heads }: Example): void {
    const { relationDistance, shape } = this.#network;
    const { arc, label } = shape;
    const { gradient } = relationDistance;
    for (let child = 0; child < length; child++) {
      const toHead = heads[child]! * this.#columns + 2 * arc;
      const toChild = child * this.#columns + 2 * arc + label;
      const toDistance = kindOf(child, heads[child]!, length) * label;
      for (let col = 0; col < label; col++) {
        const back = this.#jointSlopes[child * label + col]! * slopeOfRectified(this.#joint[child * label + col]!);
        this.#roleSlopes[toHead + col] = this.#roleSlopes[toHead + col]! + back;
        this.#roleSlopes[toChild + col] = this.#roleSlopes[toChild + col]! + back;
        gradient[toDistance + col] = gradient[toDistance + col]! + back;
      }
    }
  }

  #returnRoles(length: number, placed: Float32Array): void {
    const { roles, roleBias, root, pairing, pairingBias, shape } = this.#network;
    const { arc } = shape;
    const columns = this.#columns;
    const both = this.#both;
    const pairedSlopes = matrix(this.#pairedSlopes, arc);
    const roleSlopes = matrix(this.#roleSlopes, columns);
    addRows(pairingBias.gradient, this.#pairedSlopes, length + 1, arc);
    this.#space.addProduct(matrix(pairing.gradient, arc), turned(matrix(this.#roles, columns)), pairedSlopes, arc, length + 1, arc);
    this.#space.addProduct(roleSlopes, pairedSlopes, matrix(this.#pairingTurned, arc), length + 1, arc, arc);
    for (let word = 0; word <= length; word++) {
      for (let at = word * columns; at < word * columns + 2 * arc; at++) {
        this.#roleSlopes[at] = this.#roleSlopes[at]! * slopeOfRectified(this.#roles[at]!);
      }
    }
    addRows(roleBias.gradient, this.#roleSlopes, length + 1, columns);
    this.#space.addProduct(matrix(roles.gradient, columns), turned(matrix(placed, both)), roleSlopes, both, length + 1, columns);
    this.#placedSlopes.fill(0, 0, (length + 1) * both);
    this.#space.addProduct(matrix(this.#placedSlopes, both), roleSlopes, matrix(this.#rolesTurned, both), length + 1, columns, both);
    addRows(root.gradient, this.#placedSlopes.subarray(length * both), 1, both);
  }
}

function kindOf(child: number, head: number, length: number): number {
  return head === length ? ROOT_DISTANCE : distanceKind(head - child);
}
