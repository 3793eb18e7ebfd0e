import type { Range } from "../../kernel/index.ts";
import type { Figure } from "../../reading/index.ts";
import { conceptOf } from "../../lexicon/index.ts";
import {
  clauseAt,
  clausesOfSentence,
  isInPresent,
  sentenceAt,
  stem,
  tokensIn,
  contentStems,
  termsOf,
  backgroundWeight,
} from "../material/index.ts";
import type { Clause, Material, Part } from "../material/index.ts";
import { toldInClause } from "./told.ts";
import { behindTurn } from "./torn-words.ts";
import { tellsMore, wordsOfFigure } from "./words.ts";

/** A figure of a text with what it speaks of. */
export interface FigureMention {
  readonly part: Part;
  readonly figure: Figure;
  /** What is shown of it. */
  readonly words: Range;
  /** Stems of the phrase that it measures, without the number's own words. */
  readonly topic: ReadonlySet<string>;
  /** Entities and countries of the phrase. */
  readonly actors: ReadonlySet<string>;
  /** Times of the phrase and its clause. */
  readonly times: ReadonlySet<string>;
  /** Stems of the phrase alone, without its clause. */
  readonly measured: ReadonlySet<string>;
  /** Told of any time and not of one: "when the temperature reaches 104 degrees". */
  readonly general: boolean;
}

/** A figure with the words, names and times of its phrase and clause; undefined where no words can be shown that tell it. */
export function toMention(
  material: Material,
  part: Part,
  figure: Figure,
  clauses: readonly Clause[],
): Omit<FigureMention, "part"> | undefined {
  const words = toldInClause(part, figure, wordsOfFigure(part, figure, clauses));
  if (words === undefined || !tellsMore(part, figure, words)) return undefined;
  return { figure, words: behindTurn(part, words), ...topicOf(material, part, figure, clauses) };
}

/** A unit in about one text of 25 or fewer says what is counted. */
const rareUnitMin = 3.2;

function topicOf(
  material: Material,
  part: Part,
  figure: Figure,
  clauses: readonly Clause[],
): Omit<FigureMention, "part" | "figure" | "words"> {
  const own = new Set(tokensIn(part, figure));
  const sentence = sentenceAt(part.reading, figure.start);
  const clause = sentence ? clauseAt(clausesOfSentence(clauses, part.reading.sentences.indexOf(sentence)), figure) : undefined;
  const around = [...new Set([...tokensIn(part, figure.phrase), ...(clause?.own ?? [])])]
    .filter((token) => !own.has(token))
    .sort((a, b) => a - b);
  const actors = new Set<string>();
  const topic = new Set<string>();
  const times = new Set<string>();
  for (const term of termsOf(material, part, around)) {
    if (term.startsWith("e:") || term.startsWith("c:")) actors.add(term);
    else if (term.startsWith("w:")) topic.add(term.slice(2));
    else if (term.startsWith("t:")) times.add(term);
  }
  // A thing that is counted is what the figure speaks of; persons, years and sums are counted everywhere.
  if (figure.kind === "count" && backgroundWeight(stem(figure.unit)) >= rareUnitMin) topic.add(stem(figure.unit));
  const phrase = tokensIn(part, figure.phrase).filter((token) => !own.has(token));
  const measured = new Set(contentStems(part, phrase).map((found) => found.stem));
  return { topic, actors, times, measured, general: clause !== undefined && isGeneral(part, clause) };
}

/** A condition or an occasion in the present: "if it costs", "when she loses". */
function isGeneral({ reading }: Part, { own, head }: Clause): boolean {
  return /^(?:if|when|whenever|where|once|unless)$/.test(reading.tokens[own[0]!]!.lower) && isInPresent(reading, head);
}

export function sameValue(left: Figure, right: Figure): boolean {
  return left.kind === right.kind && left.value === right.value && left.valueMax === right.valueMax && sameUnit(left.unit, right.unit);
}

export function sameUnit(left: string, right: string): boolean {
  if (left === right) return true;
  const concept = conceptOf(left);
  return concept !== undefined && concept === conceptOf(right);
}

/** They have a member in common. */
export function shares(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const term of left) if (right.has(term)) return true;
  return false;
}
