import { compareRanges, contains } from "../kernel/index.ts";
import type { ReportId } from "../kernel/index.ts";
import type { Figure } from "../reading/index.ts";
import { conceptOf } from "../lexicon/index.ts";
import { likePairs } from "./alignment.ts";
import type { Statement } from "./alignment.ts";
import { clauseAt } from "./clauses.ts";
import type { Clause } from "./clauses.ts";
import { alsoPrinted } from "./copies.ts";
import type { DossierFigure, FigureKind, Quote } from "./dossier.ts";
import type { Material, Part } from "./material.ts";
import { quoteOf, sentenceAt } from "./material.ts";
import { toQuotes } from "./quote.ts";
import { stem, termsOf, tokensIn } from "./terms.ts";
import type { Terms } from "./terms.ts";
import { backgroundWeight } from "./weights.ts";

interface FigureMention {
  readonly part: Part;
  readonly figure: Figure;
  /** Stems of the phrase that it measures, without the number's own words. */
  readonly topic: ReadonlySet<string>;
  /** Entities and countries of the phrase. */
  readonly actors: ReadonlySet<string>;
}

/** Kinds of which a difference of value may be a difference of fact; an ordinal or an age is another thing, not another value. */
const comparableKinds: ReadonlySet<Figure["kind"]> = new Set([
  "money",
  "count",
  "length",
  "area",
  "weight",
  "volume",
  "percent",
  "duration",
  "speed",
  "temperature",
]);

/**
 * Figures of the story: mentions of one value with one unit that measure the same thing are one figure. Its status: agree (several
 * independent texts), differ (another text gives another value for the same thing), only (one text). Different quantities are
 * never a difference: the phrases must speak of the same thing, and no text may give both values.
 */
export function collectFigures(
  material: Material,
  clauses: readonly (readonly Clause[])[],
  statements: readonly Statement[],
  weights: Terms,
): readonly DossierFigure[] {
  const groups = groupMentions(material, clauses);
  const opposed = opposedMentions(groups, statements, weights);
  const rivals = groups.map((group, at) =>
    groups.flatMap((other, index) => (index !== at && (measureSame(group, other) || opposed.has(`${at}:${index}`)) ? [index] : [])),
  );
  return groups.map((group, at) => describe(group, at, rivals[at]!)).filter((figure) => figure !== undefined);
}

/** Figures of one unit in two statements that are alike but for their figures: "found 14 cracks" against "discovered 17 cracks". */
function opposedMentions(groups: readonly FigureMention[][], statements: readonly Statement[], weights: Terms): ReadonlySet<string> {
  const opposed = new Set<string>();
  const within = (statement: Statement): number[] =>
    groups.flatMap((group, at) =>
      group.some(
        ({ part, figure }) => part.index === statement.part && comparableKinds.has(figure.kind) && contains(statement.clause, figure),
      )
        ? [at]
        : [],
    );
  for (const { left, right } of likePairs(statements, weights, "other figure")) {
    for (const a of within(statements[left]!)) {
      for (const b of within(statements[right]!)) {
        const [one, other] = [groups[a]![0]!.figure, groups[b]![0]!.figure];
        if (a === b || one.kind !== other.kind || !sameUnit(one.unit, other.unit)) continue;
        opposed.add(`${a}:${b}`).add(`${b}:${a}`);
      }
    }
  }
  return opposed;
}

function groupMentions(material: Material, clauses: readonly (readonly Clause[])[]): FigureMention[][] {
  const groups: FigureMention[][] = [];
  for (const part of material.parts) {
    for (const figure of [...part.reading.figures].sort(compareRanges)) {
      if (figure.trivial) continue;
      const mention = { part, figure, ...topicOf(material, part, figure, clauses[part.index]!) };
      const home = groups.find(
        (group) => group.every((other) => sameValue(other.figure, figure)) && group.some((other) => mayBeSame(other, mention)),
      );
      if (home) home.push(mention);
      else groups.push([mention]);
    }
  }
  return groups;
}

function topicOf(
  material: Material,
  part: Part,
  figure: Figure,
  clauses: readonly Clause[],
): { topic: ReadonlySet<string>; actors: ReadonlySet<string> } {
  const own = new Set(tokensIn(part, figure));
  const sentence = sentenceAt(part.reading, figure.start);
  const clause = sentence
    ? clauseAt(
        clauses.filter((one) => part.reading.sentences[one.sentence] === sentence),
        figure,
      )
    : undefined;
  const around = [...new Set([...tokensIn(part, figure.phrase), ...(clause?.own ?? [])])]
    .filter((token) => !own.has(token))
    .sort((a, b) => a - b);
  const actors = new Set<string>();
  const topic = new Set<string>();
  for (const term of termsOf(material, part, around)) {
    if (term.startsWith("e:") || term.startsWith("c:")) actors.add(term);
    else if (term.startsWith("w:")) topic.add(term.slice(2));
  }
  // A thing that is counted is what the figure speaks of; persons, years and sums are counted everywhere.
  if (figure.kind === "count" && backgroundWeight(stem(figure.unit)) >= rareUnitMin) topic.add(stem(figure.unit));
  return { topic, actors };
}

function sameValue(left: Figure, right: Figure): boolean {
  return left.kind === right.kind && left.value === right.value && left.valueMax === right.valueMax && sameUnit(left.unit, right.unit);
}

function sameUnit(left: string, right: string): boolean {
  if (left === right) return true;
  const concept = conceptOf(left);
  return concept !== undefined && concept === conceptOf(right);
}

/** The same value is the same figure when the phrases share a word, or when one phrase says nothing more than the number. */
function mayBeSame(left: FigureMention, right: FigureMention): boolean {
  if (left.topic.size === 0 || right.topic.size === 0) return true;
  return shares(left.topic, right.topic) || (shares(left.actors, right.actors) && left.figure.kind !== "count");
}

function shares(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((term) => right.has(term));
}

/** Two groups give different values for one thing: same kind and unit, phrases alike, and no text holds both. */
function measureSame(left: readonly FigureMention[], right: readonly FigureMention[]): boolean {
  const [a, b] = [left[0]!, right[0]!];
  if (a.figure.kind !== b.figure.kind || !comparableKinds.has(a.figure.kind) || a.figure.unit !== b.figure.unit) return false;
  if (sameValue(a.figure, b.figure)) return false;
  const partsOfLeft = new Set(left.map((mention) => mention.part.index));
  if (right.some((mention) => partsOfLeft.has(mention.part.index))) return false;
  return left.some((one) => right.some((other) => topicsAgree(one, other)));
}

/** A unit in about one text of 25 or fewer says what is counted. */
const rareUnitMin = 3.2;

/** At least two words (or one and a name) of the smaller phrase, and a third of it, stand in the other phrase. */
function topicsAgree(left: FigureMention, right: FigureMention): boolean {
  const shared = [...left.topic].filter((term) => right.topic.has(term)).length;
  const named = shares(left.actors, right.actors) ? 1 : 0;
  const smaller = Math.min(left.topic.size, right.topic.size);
  return shared >= 1 && shared + named >= 2 && shared >= smaller / 3;
}

const shownKinds: ReadonlySet<string> = new Set(["money", "count", "length", "duration", "ordinal", "percent"]);

function describe(group: readonly FigureMention[], at: number, rivals: readonly number[]): DossierFigure | undefined {
  const mentions: Quote[] = [];
  const phrases: Quote[] = [];
  for (const { part, figure } of group) {
    mentions.push(quoteOf(part, figure));
    phrases.push(quoteOf(part, figure.phrase), ...alsoPrinted(part, figure.phrase));
  }
  const shown = toQuotes(mentions);
  const what = toQuotes(phrases);
  if (!shown || !what) return undefined;
  const first = group[0]!.figure;
  const texts = new Set(group.map((mention) => mention.part.index)).size;
  return {
    id: figureId(at),
    kind: shownKinds.has(first.kind) ? (first.kind as FigureKind) : "other",
    value: first.value,
    valueMax: first.valueMax,
    unit: first.unit,
    what: what[0].text,
    status: rivals.length > 0 ? "differ" : texts > 1 ? "agree" : "only",
    differsFrom: rivals.map(figureId),
    approximate: group.some((mention) => mention.figure.approximate),
    reports: reportsOf(what),
    mentions: shown,
    phrases: what,
  };
}

function figureId(at: number): string {
  return `f${at + 1}`;
}

/** Reports of some quotes, each once, in the order of the quotes. */
export function reportsOf(quotes: readonly Quote[]): readonly ReportId[] {
  return [...new Set(quotes.map((quote) => quote.report))];
}
