import { limits } from "../../kernel/index.ts";
import { multiply } from "./multiply.ts";
import type { Parser } from "./parser.ts";
import { distanceKind, LEAK, ROOT_DISTANCE } from "./parser-words.ts";
import { bestTree } from "./projective-tree.ts";
import { encodeSentence } from "./sentence-encoder.ts";
import type { ParserPlace } from "./sentence-encoder.ts";
import { WordParts } from "./word-parts.ts";

/** Numbers of one sentence after the other; they grow with the longest sentence so far. */
interface Room {
  readonly words: number;
  readonly placed: Float64Array;
  readonly roles: Float64Array;
  readonly paired: Float64Array;
  readonly arcs: Float64Array;
}

interface Workplace {
  readonly parts: WordParts;
  room: Room;
}

const workplaces = new WeakMap<Parser, Workplace>();

function makeRoom({ shape }: Parser, words: number): Room {
  return {
    words,
    placed: new Float64Array((words + 1) * 2 * shape.hidden),
    roles: new Float64Array((words + 1) * 2 * (shape.arc + shape.label)),
    paired: new Float64Array((words + 1) * shape.arc),
    arcs: new Float64Array(words * (words + 1)),
  };
}

function workplaceOf(parser: Parser, length: number): Workplace {
  let found = workplaces.get(parser);
  if (found === undefined) {
    found = { parts: new WordParts(parser), room: makeRoom(parser, 64) };
    workplaces.set(parser, found);
  }
  if (length > found.room.words) found.room = makeRoom(parser, Math.min(limits.sentenceTokens, 2 * length));
  return found;
}

/**
 * Parses one sentence of at most `limits.sentenceTokens` words; writes heads (counted from the sentence's first word, the sentence's
 * length for the root) and relation numbers. A graph parser: a network scores each word as head of each other (Dozat and Manning 2017),
 * and the best tree is found exactly.
 */
export function parseWords(parser: Parser, place: ParserPlace, heads: Int32Array, relations: Int32Array): void {
  const length = place.last - place.first;
  if (length === 0) return;
  const { parts, room } = workplaceOf(parser, length);
  const { hidden, arc } = parser.shape;
  encodeSentence(parser, parts, place, room.placed);
  room.placed.set(parser.root, length * 2 * hidden);
  multiply(room.placed, 2 * hidden, parser.roles, parser.roleBias, room.roles, length + 1, 2 * hidden);
  const columns = parser.roleBias.length;
  for (let word = 0; word <= length; word++) {
    for (let at = word * columns; at < word * columns + 2 * arc; at++) if (room.roles[at]! < 0) room.roles[at] = room.roles[at]! * LEAK;
  }
  multiply(room.roles, columns, parser.pairing, parser.pairingBias, room.paired, length + 1, arc);
  scoreArcs(parser, room, length);
  bestTree(room.arcs, length + 1, length, heads, place.first);
  for (let child = 0; child < length; child++) {
    relations[place.first + child] = bestRelation(parser, room, heads[place.first + child]!, child, length);
  }
}

function scoreArcs({ shape, arcDistance }: Parser, { roles, paired, arcs }: Room, length: number): void {
  const { arc, label } = shape;
  const columns = 2 * (arc + label);
  for (let child = 0; child < length; child++) {
    const from = child * columns + arc;
    for (let head = 0; head <= length; head++) {
      let sum = arcDistance[head === length ? ROOT_DISTANCE : distanceKind(head - child)]!;
      const other = head * arc;
      for (let col = 0; col < arc; col++) sum += roles[from + col]! * paired[other + col]!;
      arcs[child * (length + 1) + head] = sum;
    }
  }
}

const joint = new Float64Array(256);

/** The relation is chosen when the tree is known, from both ends and the distance. The root has a relation of its own. */
function bestRelation(parser: Parser, { roles }: Room, head: number, child: number, length: number): number {
  const { relation, relationBias, relationDistance, rootRelation, shape } = parser;
  if (head === length) return rootRelation;
  const { arc, label } = shape;
  const columns = 2 * (arc + label);
  const fromHead = head * columns + 2 * arc;
  const fromChild = child * columns + 2 * arc + label;
  const fromDistance = distanceKind(head - child) * label;
  for (let col = 0; col < label; col++) {
    const sum = roles[fromHead + col]! + roles[fromChild + col]! + relationDistance[fromDistance + col]!;
    joint[col] = sum > 0 ? sum : LEAK * sum;
  }
  let best = 0;
  let most = -Infinity;
  for (let other = 0; other < parser.relations.length; other++) {
    if (other === rootRelation) continue;
    let score = relationBias[other]!;
    for (let col = 0; col < label; col++) score += joint[col]! * relation[other * label + col]!;
    if (score > most) [best, most] = [other, score];
  }
  return best;
}
