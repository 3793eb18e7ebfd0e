import { limits } from "../../kernel/index.ts";
import { matrix, placeOf } from "./matrix.ts";
import type { Parser } from "./parser.ts";
import { distanceKind, ROOT_DISTANCE } from "./parser-words.ts";
import { TreeSearch } from "./projective-tree.ts";
import { encodeSentence } from "./sentence-encoder.ts";
import type { ParserPlace } from "./sentence-encoder.ts";
import { WordParts } from "./word-parts.ts";

/** Numbers of one sentence after the other, with room for the longest. */
interface Workplace {
  readonly parts: WordParts;
  /** The words in their sentence, and behind them the root. */
  readonly placed: Float32Array;
  readonly placedWholes: Int16Array;
  readonly roles: Float32Array;
  /** What heads are paired with, and the same by columns. */
  readonly paired: Float32Array;
  readonly pairedTurned: Float32Array;
  /** Score of each word as the head of each other. */
  readonly arcs: Float32Array;
  readonly search: TreeSearch;
  /** Each word and its head joined, and the scores of the relations between them. */
  readonly joint: Float32Array;
  readonly named: Float32Array;
}

const workplaces = new WeakMap<Parser, Workplace>();

function workplaceOf(parser: Parser): Workplace {
  const found = workplaces.get(parser);
  if (found !== undefined) return found;
  const { hidden, arc, label, relations } = parser.shape;
  const longest = limits.sentenceTokens;
  const room = (columns: number): Float32Array => parser.space.array((longest + 8) * columns);
  const made = {
    parts: new WordParts(parser),
    placed: room(2 * hidden),
    placedWholes: parser.space.wholes((longest + 8) * parser.roles.padded),
    roles: room(2 * (arc + label)),
    paired: room(arc),
    pairedTurned: room(arc),
    arcs: room(longest + 8),
    search: new TreeSearch(parser.space),
    joint: room(label),
    named: room(relations),
  };
  workplaces.set(parser, made);
  return made;
}

const unused = new Int32Array(limits.sentenceTokens);

/**
 * Reckons what the words of a document are by themselves, many at a time, before its sentences are parsed one by one: a product of
 * four rows or more costs three fifths of one of fewer, a row. Changes the speed and nothing else.
 */
export function prepareWords(parser: Parser, rows: Int32Array, words: Int32Array): void {
  const { parts } = workplaceOf(parser);
  for (let first = 0; first < words.length; first += limits.sentenceTokens) {
    const some = words.subarray(first, first + limits.sentenceTokens);
    parts.placesOf(rows, some, some.length, unused, 0);
  }
}

/**
 * Parses one sentence of at most `limits.sentenceTokens` words; writes heads (counted from the sentence's first word, the sentence's
 * length for the root) and relation numbers. A graph parser: a network scores each word as head of each other (Dozat and Manning 2017),
 * and the best tree is found exactly.
 */
export function parseWords(parser: Parser, place: ParserPlace, heads: Int32Array, relations: Int32Array): void {
  const length = place.last - place.first;
  if (length === 0) return;
  const work = workplaceOf(parser);
  encodeSentence(parser, work.parts, place, work.placed);
  takeRoles(parser, work, length);
  const wide = scoreArcs(parser, work, length);
  work.search.findBest(work.arcs, wide, length, heads, place.first);
  nameRelations(parser, work, place, heads, relations);
}

/** What each word and the root is as head and as child. */
function takeRoles(parser: Parser, { placed, placedWholes, roles, paired }: Workplace, length: number): void {
  const { space, shape, roleBias, pairingBias } = parser;
  const { hidden, arc } = shape;
  const columns = roleBias.length;
  const words = length + 1;
  placed.set(parser.root, length * 2 * hidden);
  space.toWholes(placed, words, parser.roles, placedWholes);
  space.writeWholeProduct(matrix(roles, columns), placedWholes, parser.roles, placeOf(roleBias), words);
  space.rectify(matrix(roles, columns), words, 2 * arc);
  for (let word = 0; word < words; word++) paired.set(pairingBias, word * arc);
  space.addProduct(matrix(paired, arc), matrix(roles, columns), matrix(parser.pairing, arc), words, arc, arc);
}

/** Writes the scores of all arcs, a row for each child; returns the columns of a row: products take eight at a time. */
function scoreArcs({ space, shape, arcDistance }: Parser, { roles, paired, pairedTurned, arcs }: Workplace, length: number): number {
  const { arc, label } = shape;
  const wide = (length + 8) & ~7;
  for (let col = 0; col < arc; col++) {
    for (let word = 0; word < wide; word++) pairedTurned[col * wide + word] = word <= length ? paired[word * arc + col]! : 0;
  }
  for (let child = 0; child < length; child++) {
    const at = child * wide;
    for (let head = 0; head < length; head++) arcs[at + head] = arcDistance[distanceKind(head - child)]!;
    arcs[at + length] = arcDistance[ROOT_DISTANCE]!;
  }
  const whole = matrix(roles, 2 * (arc + label));
  // What a word is as a child stands behind what it is as a head.
  const asChild = { ...whole, at: whole.at + arc };
  space.addProduct(matrix(arcs, wide), asChild, matrix(pairedTurned, wide), length, arc, wide);
  return wide;
}

/** Relations are chosen when the tree is known, from both ends and the distance. The root has a relation of its own. */
function nameRelations(parser: Parser, work: Workplace, place: ParserPlace, heads: Int32Array, into: Int32Array): void {
  const { relation, relationBias, rootRelation, shape, space } = parser;
  const { label, relations } = shape;
  const { first, last } = place;
  for (let child = 0; child < last - first; child++) {
    joinEnds(parser, work, heads[first + child]!, child, last - first);
    work.named.set(relationBias, child * relations);
  }
  const named = matrix(work.named, relations);
  space.addProduct(named, matrix(work.joint, label), matrix(relation, relations), last - first, label, relations);
  for (let child = 0; child < last - first; child++) {
    const at = child * relations;
    let best = rootRelation;
    let most = -Infinity;
    for (let other = 0; other < parser.relations.length; other++) {
      if (other !== rootRelation && work.named[at + other]! > most) [best, most] = [other, work.named[at + other]!];
    }
    into[first + child] = heads[first + child] === last - first ? rootRelation : best;
  }
}

function joinEnds({ relationDistance, shape, space }: Parser, { roles, joint }: Workplace, head: number, child: number, length: number): void {
  const { arc, label } = shape;
  const columns = 2 * (arc + label);
  const ofHead = placeOf(roles) + head * columns + 2 * arc;
  const ofChild = placeOf(roles) + child * columns + 2 * arc + label;
  const ofDistance = placeOf(relationDistance) + (head === length ? ROOT_DISTANCE : distanceKind(head - child)) * label;
  space.joinEnds(ofHead, ofChild, ofDistance, placeOf(joint) + child * label, label);
}
