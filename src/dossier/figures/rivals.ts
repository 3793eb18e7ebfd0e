import { contains } from "../../kernel/index.ts";
import type { Figure } from "../../reading/index.ts";
import type { Statement, Likeness } from "../likeness/index.ts";
import type { FigureMention } from "./mentions.ts";
import { sameUnit, sameValue, shares } from "./mentions.ts";
import { sentenceAt, stem, backgroundWeight } from "../material/index.ts";

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

/** For each figure the ones that give another value for the same thing. A figure is a group of mentions of one value. */
export function findRivals(
  groups: readonly (readonly FigureMention[])[],
  statements: readonly Statement[],
  alike: readonly Likeness[],
): readonly (readonly number[])[] {
  const opposed = opposedMentions(groups, statements, alike);
  const rivals = groups.map((_, at) => new Set(opposed.get(at)));
  const byUnit = Map.groupBy(groups.keys(), (at) => `${groups[at]![0]!.figure.kind} ${groups[at]![0]!.figure.unit}`);
  for (const same of byUnit.values()) {
    same.forEach((one, at) => {
      for (const other of same.slice(at + 1)) {
        if (!measureSame(groups[one]!, groups[other]!)) continue;
        rivals[one]!.add(other);
        rivals[other]!.add(one);
      }
    });
  }
  return rivals.map((found) => [...found].sort((one, other) => one - other));
}

/** Statements that give other figures are alike when one says the other's words with another number; as likely as not is enough then. */
const opposedMin = 0.5;

/** Figures of one unit in two statements that are alike but for their figures: "found 14 cracks" against "discovered 17 cracks". */
function opposedMentions(
  groups: readonly (readonly FigureMention[])[],
  statements: readonly Statement[],
  alike: readonly Likeness[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const opposed = new Map<number, Set<number>>();
  const oppose = (one: number, other: number): void => void opposed.set(one, (opposed.get(one) ?? new Set()).add(other));
  const byPart = Map.groupBy(
    groups.flatMap((group, at) => group.map(({ part, figure }) => ({ part: part.index, figure, at }))),
    ({ part }) => part,
  );
  const known = new Map<Statement, readonly number[]>();
  const within = (statement: Statement): readonly number[] => {
    const found = known.get(statement) ?? findWithin(statement);
    known.set(statement, found);
    return found;
  };
  const findWithin = ({ part, clause }: Statement): readonly number[] => {
    const inside = (byPart.get(part) ?? []).filter(({ figure }) => comparableKinds.has(figure.kind) && contains(clause, figure));
    return [...new Set(inside.map(({ at }) => at))].sort((one, other) => one - other);
  };
  // Of two sums in one clause ("so much in fares and so much in fines") nobody knows which is meant.
  const isAlone = (at: number, among: readonly number[]): boolean =>
    among.every((other) => other === at || !sameUnit(groups[other]![0]!.figure.unit, groups[at]![0]!.figure.unit));
  // Many statements give the same two figures.
  const compared = new Map<number, boolean>();
  const areOpposed = (a: number, b: number): boolean => {
    const key = a * groups.length + b;
    const known = compared.get(key) ?? giveOtherValues(groups[a]!, groups[b]!);
    compared.set(key, known);
    return known;
  };
  for (const { left, right, score, kind } of alike) {
    if (kind !== "other figure" || score < opposedMin) continue;
    const [leftGroups, rightGroups] = [within(statements[left]!), within(statements[right]!)];
    for (const a of leftGroups) {
      for (const b of rightGroups) {
        if (a === b || !isAlone(a, leftGroups) || !isAlone(b, rightGroups) || !areOpposed(a, b)) continue;
        oppose(a, b);
        oppose(b, a);
      }
    }
  }
  return opposed;
}

/** Two groups of which statements that are alike may give the one in the place of the other. */
function giveOtherValues(left: readonly FigureMention[], right: readonly FigureMention[]): boolean {
  const [one, other] = [left[0]!.figure, right[0]!.figure];
  if (one.kind !== other.kind || !sameUnit(one.unit, other.unit) || !contradict(one, other)) return false;
  if (isVague(left) || isVague(right) || !countAlike(left, right)) return false;
  return !areOfOneText(left, right) && !holdsValueOf(left, other) && !holdsValueOf(right, one);
}

/** Two groups give different values for one thing: same kind and unit, phrases alike, and no text holds both. */
function measureSame(left: readonly FigureMention[], right: readonly FigureMention[]): boolean {
  const [a, b] = [left[0]!, right[0]!];
  if (a.figure.kind !== b.figure.kind || !comparableKinds.has(a.figure.kind) || a.figure.unit !== b.figure.unit) return false;
  if (sameValue(a.figure, b.figure) || !contradict(a.figure, b.figure) || isVague(left) || isVague(right)) return false;
  if (areOfOneText(left, right)) return false;
  const areOne =
    countOneThing(left, right) || (tellOneThing(left, right) && left.some((one) => right.some((other) => topicsAgree(one, other))));
  return areOne && !holdsValueOf(left, b.figure) && !holdsValueOf(right, a.figure);
}

/**
 * Some text gives both, and so tells two things. A number that leaves out what it counts ("In public they speak of 14.") counts what a sentence
 * before named: there the text itself sets one number against the other. In one sentence it is a part of the other ("10 of the 15").
 */
function areOfOneText(left: readonly FigureMention[], right: readonly FigureMention[]): boolean {
  return left.some((one) => right.some((other) => other.part.index === one.part.index && !areSetAgainst(one, other)));
}

function areSetAgainst(one: FigureMention, other: FigureMention): boolean {
  const leavesOut = [one, other].some((mention) => mention.figure.kind === "count" && countedNoun(mention) === "");
  const { reading } = one.part;
  return leavesOut && sentenceAt(reading, one.figure.start) !== sentenceAt(reading, other.figure.start);
}

/** A text that gives the other value too, rounded otherwise, tells two things apart. */
function holdsValueOf(group: readonly FigureMention[], { kind, unit, value }: Figure): boolean {
  return group.some(({ part }) =>
    part.reading.figures.some(
      (own) =>
        own.kind === kind && own.unit === unit && own.value !== value && (isRounded(own.value, value) || isRounded(value, own.value)),
    ),
  );
}

/** Numbers of one noun that are so near to each other count one crowd in two ways ("62 swimmers", "64 swimmers"), whatever is told of it. */
const nearMax = 1.15;
/** Smaller numbers are near to each other by chance. */
const crowdMin = 10;

function countOneThing(left: readonly FigureMention[], right: readonly FigureMention[]): boolean {
  const [a, b] = [left[0]!, right[0]!];
  const [small, large] = [Math.min(a.figure.value, b.figure.value), Math.max(a.figure.value, b.figure.value)];
  if (a.figure.kind !== "count" || small < crowdMin || large > small * nearMax || a.figure.approximate || b.figure.approximate)
    return false;
  const noun = countedNoun(a);
  return noun !== "" && noun === countedNoun(b) && backgroundWeight(noun) >= crowdRarityMin && !areOfOtherTimes(a, b);
}

/** A noun that stands in one text of twelve or fewer; "people" and "days" are counted everywhere. */
export const crowdRarityMin = 2.5;

/** What the one phrase says is measured, the other says too ("cost", "the cost of the repairs"), and not of two different times. */
function tellOneThing(left: readonly FigureMention[], right: readonly FigureMention[]): boolean {
  return left.some((one) => right.some((other) => !areOfOtherTimes(one, other) && isWithin(one.measured, other.measured)));
}

/** Two values further apart than this measure two things, whatever the words around them. */
const timesMax = 4;
/** "About 40" and "42" are no contradiction: what is said to be approximate may be off by this share. */
const roundingShare = 0.1;

/** Both cannot be right: near enough to measure one thing, and not the same number rounded or cut. */
function contradict(left: Figure, right: Figure): boolean {
  const [small, large] = left.value <= right.value ? [left, right] : [right, left];
  if (large.value > Math.abs(small.value) * timesMax) return false;
  const share = (large.value - small.value) / Math.abs(large.value);
  if ((left.approximate || right.approximate) && share <= roundingShare) return false;
  return !isRounded(small.value, large.value) && !isRounded(large.value, small.value);
}

/** "44 million" for 43,885,310 and "43 million" as well: rounded or cut to its own digits, of two at least. */
function isRounded(rough: number, exact: number): boolean {
  const digits = String(rough)
    .replace(/[^0-9]/g, "")
    .replace(/0+$/, "").length;
  if (digits < 2 || !Number.isFinite(exact) || exact === 0) return false;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(exact))) + 1 - digits);
  return Math.abs(Math.round(exact / step) * step - rough) < step / 1e6 || Math.abs(Math.floor(exact / step) * step - rough) < step / 1e6;
}

/** One thing is counted: the same noun, or one text gives the number alone; sums in like words; not of two places or two times. */
function countAlike(left: readonly FigureMention[], right: readonly FigureMention[]): boolean {
  if (areApart(nounsOf(left), nounsOf(right))) return false;
  const isCount = left[0]!.figure.kind === "count";
  return left.some((one) =>
    right.some(
      (other) => !areOfOtherTimes(one, other) && !areApart(one.actors, other.actors) && (isCount || isWithin(one.measured, other.measured)),
    ),
  );
}

function nounsOf(group: readonly FigureMention[]): ReadonlySet<string> {
  let found = nouns.get(group);
  if (found === undefined) nouns.set(group, (found = new Set(group.map(countedNoun).filter((noun) => noun !== ""))));
  return found;
}

const nouns = new WeakMap<readonly FigureMention[], ReadonlySet<string>>();

/** Two times, or an earlier year in the one that the other does not name: "the quake of 2009" beside the one that is told of. */
function areOfOtherTimes(one: FigureMention, other: FigureMention): boolean {
  return (
    areApart(one.times, other.times) || (other.times.size === 0 && isOfEarlierYear(one)) || (one.times.size === 0 && isOfEarlierYear(other))
  );
}

function isOfEarlierYear({ part, times }: FigureMention): boolean {
  const published = part.report.published?.value.slice(0, 4);
  return published !== undefined && [...times].some((time) => /^t:\d{4}/.test(time) && time.slice(2, 6) < published);
}

function areApart(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size > 0 && right.size > 0 && !shares(left, right);
}

/** The one of fewer words has none that the other has not. */
function isWithin(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  for (const term of small) if (!large.has(term)) return false;
  return true;
}

/** Stem of the last word of a count ("seven people", "17 cracks"); empty for other figures and for a number alone. */
export function countedNoun({ part, figure }: FigureMention): string {
  if (figure.kind !== "count") return "";
  const known = counted.get(figure);
  if (known !== undefined) return known;
  const [last] = /\p{L}+$/u.exec(part.report.text.slice(figure.start, figure.end)) ?? [];
  const noun = last === undefined ? "" : stem(last.toLowerCase());
  counted.set(figure, noun);
  return noun;
}

const counted = new WeakMap<Figure, string>();

/** "An additional 13 million" comes on top of another sum. */
function isAddition({ part, figure }: FigureMention): boolean {
  const before = part.report.text.slice(Math.max(0, figure.start - 24), figure.start);
  const own = part.report.text.slice(figure.start, figure.end);
  return (
    /\b(?:additional|another|further|extra)\s+(?:some\s+|about\s+)?$/i.test(before) ||
    /^(?:an? )?(?:additional|another|further|extra)\b/i.test(own)
  );
}

/** Nothing that another figure could contradict: an amount without a number, what comes on top, or what is told of any time. */
function isVague(mentions: readonly FigureMention[]): boolean {
  return mentions.every(isAddition) || mentions.every(hasNoNumber) || mentions.every(({ general }) => general);
}

/** "Billions of dollars", "hundreds of people". */
export function hasNoNumber({ part, figure }: FigureMention): boolean {
  const words = part.report.text.slice(figure.start, figure.end);
  return /^\W*(?:\w+\s)?(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\b/i.test(words) && !/\d/.test(words);
}

/** At least two words (or one and a name) of the smaller phrase, and a third of it, stand in the other phrase. */
function topicsAgree(left: FigureMention, right: FigureMention): boolean {
  const shared = [...left.topic].filter((term) => right.topic.has(term)).length;
  const named = shares(left.actors, right.actors) ? 1 : 0;
  const smaller = Math.min(left.topic.size, right.topic.size);
  return shared >= 1 && shared + named >= 2 && shared >= smaller / 2;
}
