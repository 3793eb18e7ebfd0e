import { compareRanges, firstEndingAfter } from "../../kernel/index.ts";
import { conceptOf, isRoleNoun, personNouns } from "../../lexicon/index.ts";
import type { ReportId } from "../../kernel/index.ts";
import type { Statement, Likeness } from "../likeness/index.ts";
import { findClauses, alsoPrinted, quoteOf, keptByView, backgroundWeight } from "../material/index.ts";
import type { DossierFigure, FigureKind, Quote } from "../dossier.ts";
import type { FigureMention } from "./mentions.ts";
import { shares, toMention } from "./mentions.ts";
import { countedNoun, crowdRarityMin, findRivals, hasNoNumber } from "./rivals.ts";
import type { Material } from "../material/index.ts";
import { isBound } from "../../reading/index.ts";
import { isShownFigure } from "./shown-figures.ts";
import { toQuotes } from "../quote.ts";

/**
 * Figures of the story: mentions of one value with one unit that measure the same thing are one figure. Its status: agree (several
 * independent texts), differ (another text gives another value for the same thing), only (one text). Different quantities are
 * never a difference: the phrases must speak of the same thing, and no text may give both values.
 */
export function collectFigures(material: Material, statements: readonly Statement[], alike: readonly Likeness[]): readonly DossierFigure[] {
  const groups = groupMentions(material);
  const rivals = findRivals(groups, statements, alike);
  // "Hundreds of people" is no hundred: there is no value to show.
  return groups
    .map((group, at) =>
      group.every(hasNoNumber) || isLoneOrdinal(group) || (rivals[at]!.length === 0 && isLoneAge(group))
        ? undefined
        : describe(group, at, rivals[at]!),
    )
    .filter((figure) => figure !== undefined);
}

/** "Her first campaign", told by one text: the order of things and no number of them. What several texts count is worth a line. */
function isLoneOrdinal(group: readonly FigureMention[]): boolean {
  return group.every(({ figure, part }) => figure.kind === "ordinal" && figure.value <= 3 && part === group[0]!.part);
}

/** How old somebody is, told by one text, belongs to who is who; what several texts tell, or an old bridge, is worth a line. */
function isLoneAge(group: readonly FigureMention[]): boolean {
  return group.every(({ figure, part }) => {
    if (figure.kind !== "age" || part !== group[0]!.part) return false;
    const { tokens } = part.reading;
    const next = tokens[firstEndingAfter(tokens, figure.end)];
    return next?.tag !== "NOUN" || isRoleNoun(next.lower) || personNouns.has(next.lemma);
  });
}

function groupMentions(material: Material): FigureMention[][] {
  const groups: FigureMention[][] = [];
  const byValue = new Map<string, FigureMention[][]>();
  for (const part of material.parts) {
    for (const found of mentionsIn(material, part)) {
      const mention = { ...found, part };
      const { kind, value, valueMax, unit } = mention.figure;
      const key = `${kind} ${value} ${valueMax} ${conceptOf(unit) ?? unit}`;
      const rivals = byValue.get(key) ?? [];
      byValue.set(key, rivals);
      const home = rivals.find((group) => group.some((other) => mayBeSame(other, mention)));
      if (home) home.push(mention);
      else {
        const group = [mention];
        groups.push(group);
        rivals.push(group);
      }
    }
  }
  return groups;
}

/** Figures of one text that may be shown, in their order. */
const mentionsIn = keptByView((material, part): readonly Omit<FigureMention, "part">[] => {
  const clauses = findClauses(part.reading);
  const figures = [...part.reading.figures].sort(compareRanges).filter((figure) => isShownFigure(part, figure));
  return figures.map((figure) => toMention(material, part, figure, clauses)).filter((mention) => mention !== undefined);
});

/** The same value is the same figure when the phrases share a word, or when one phrase says nothing more than the number. */
function mayBeSame(left: FigureMention, right: FigureMention): boolean {
  if (left.topic.size === 0 || right.topic.size === 0) return true;
  if (left.part !== right.part && isTelling(left, right)) return true;
  return shares(left.topic, right.topic) || (shares(left.actors, right.actors) && left.figure.kind !== "count");
}

/** A number of so many digits was counted. */
const exactDigits = 3;

/** Two texts of one event hardly name 8 million twice and mean two things; one million, or ten, is a way to say much. */
const largeSum = 1_000_000;

/** So many people, in two texts of one event, are the same people; "a hundred thousand" is a way to say much. */
const largeCrowd = 100_000;

/** From this number on two texts hardly count so many of one thing, or so many weeks, without meaning the same. */
const tellingCount = 10;

/** Of what texts seldom count ("six climbers") fewer are enough. */
const tellingFew = 3;

const measures: ReadonlySet<FigureMention["figure"]["kind"]> = new Set(["length", "area", "weight", "volume", "speed", "temperature"]);

/** One value in two texts that is the same figure whatever the words around it: a result, a sum that is not round, so many of one noun. */
function isTelling(left: FigureMention, right: FigureMention): boolean {
  const { kind, value, unit } = left.figure;
  if (kind === "score") return true;
  if (kind === "age")
    return isOnesAge(left) && isOnesAge(right) && (left.actors.size === 0 || right.actors.size === 0 || shares(left.actors, right.actors));
  if (kind === "count") return isTellingCount(left, right);
  if (value < tellingCount) return false;
  if (kind === "money") return digitsOf(value) >= 2 || (value >= largeSum && !isRoundest(value));
  if (kind === "percent") return value % 5 !== 0;
  if (measures.has(kind)) return !isRoundest(value);
  return kind === "duration" && unit !== "year" && unit !== "day" && unit !== "hour" && unit !== "minute";
}

/** The age of somebody, whom two texts of one event name or leave out alike; "14-year-olds" are a kind of people. */
function isOnesAge({ part, figure }: FigureMention): boolean {
  return figure.valueMax === null && !/olds$/i.test(part.report.text.slice(figure.start, figure.end));
}

function isTellingCount(left: FigureMention, right: FigureMention): boolean {
  const { value, unit } = left.figure;
  // "544 managers", "544 women": nobody counts so many, and just so many, of two kinds of people.
  if (unit === "person" && (digitsOf(value) >= exactDigits || (value >= largeCrowd && !isRoundest(value)))) return true;
  const noun = countedNoun(left);
  const least = backgroundWeight(noun) >= crowdRarityMin ? tellingFew : tellingCount;
  return noun !== "" && value >= least && noun === countedNoun(right);
}

/** Ten, a hundred, a million. */
function isRoundest(value: number): boolean {
  return digitsOf(value) === 1 && String(value).startsWith("1");
}

/** Digits of a number without the noughts at its end: 2 of 5,400,000. */
function digitsOf(value: number): number {
  return String(value).replace(/\D/g, "").replace(/0+$/, "").length;
}

const shownKinds: ReadonlySet<string> = new Set(["money", "count", "length", "duration", "ordinal", "percent"]);

function describe(group: readonly FigureMention[], at: number, rivals: readonly number[]): DossierFigure | undefined {
  const mentions: Quote[] = [];
  const phrases: Quote[] = [];
  for (const { part, figure, words } of group) {
    mentions.push(quoteOf(part, figure));
    phrases.push(quoteOf(part, words), ...alsoPrinted(part, words));
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
    approximate: group.some(isApproximate),
    reports: reportsOf(what),
    mentions: shown,
    phrases: what,
  };
}

/** "About 40", "dozens"; "at least 40" is a bound, which the mention says itself. */
function isApproximate({ part: { report }, figure }: FigureMention): boolean {
  const { hedge, approximate } = figure;
  return approximate && (hedge === null || !isBound(report.text.slice(hedge.start, hedge.end)));
}

function figureId(at: number): string {
  return `f${at + 1}`;
}

/** Reports of some quotes, each once, in the order of the quotes. */
export function reportsOf(quotes: readonly Quote[]): readonly ReportId[] {
  return [...new Set(quotes.map((quote) => quote.report))];
}
