import { compareRanges, contains, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Time } from "../../reading/index.ts";
import {
  alsoPrinted,
  clauseAt,
  findClauses,
  furnitureOf,
  compareText,
  quoteOf,
  sentenceAt,
  tokensIn,
  keptByView,
} from "../material/index.ts";
import type { Clause, Material, Part } from "../material/index.ts";
import type { TimelineEntry } from "../dossier.ts";
import { reportsOf } from "../figures/index.ts";
import { toQuotes } from "../quote.ts";
import { isBeside } from "./beside.ts";
import { isGlued } from "./captions.ts";
import { withContext } from "./context.ts";
import { nounWithBearer } from "./nouns.ts";
import { phaseOf } from "./phase.ts";
import type { StoryYear } from "./phase.ts";
import { isOfNow } from "./tense.ts";
import type { Dated } from "./tense.ts";
import { wordsAlone } from "./scraps.ts";
import { isBorrowed, joinRanges, withoutRepeats, withoutRivals } from "./times.ts";
import { nounAbove, tellingWords, tellsWhen } from "./words.ts";

/** A time that says when something happens, with what tells it. */
interface Told extends Dated {
  /** What is shown of it. */
  readonly range: Range;
  readonly topic: Topic;
}

/**
 * What happened when, from background to plans: every time expression that says when something happens, with its clause. Values
 * are those that the texts fix. A relative time ("last year") of a report without a date is reckoned from the year that the
 * reports of the story state for what they announce, and then marked uncertain ("2014?"), never more precise than that.
 */
export function buildTimeline(material: Material): readonly TimelineEntry[] {
  const year = findStoryYear(material);
  const dated = material.parts.flatMap((part) =>
    timesOfClauses(material, part).map((one): Told => {
      const { time } = one;
      return { ...one, part, value: time.value ?? fromStoryYear(time, part.report.text.slice(time.start, time.end), year) };
    }),
  );
  return mergeSame(dated)
    .map((entries, at) => describe(entries, at, year))
    .filter((entry) => entry !== undefined)
    .sort((left, right) => phaseOrder.indexOf(left.phase) - phaseOrder.indexOf(right.phase) || compareWhen(left, right))
    .map((entry, at) => ({ ...entry, id: `t${at + 1}` }));
}

/** Times of one text that say when something happens, with their clauses. */
const timesOfClauses = keptByView((_, part): readonly Omit<Told, "part" | "value">[] => {
  const clauses = findClauses(part.reading);
  const furniture = furnitureOf(part);
  const found = joinRanges(part).flatMap((time) => {
    const clause = clauseAt(clauses, time);
    if (!clause || furniture.has(clause.sentence) || !tellsWhen(part, time, clause)) return [];
    if (isBorrowed(part, time, part.reading.sentences[clause.sentence]!)) return [];
    const { range: words, telling } = tellingWords(part, clause, time);
    const borne = nounWithBearer(part, words, time, telling);
    const alone = borne && wordsAlone(part, borne, time, telling);
    const range = alone && withContext(part, alone, time, telling);
    if (range === undefined || isBeside(part, range, time) || isGlued(part, range, part.reading.sentences[clause.sentence]!)) return [];
    return [{ time, clause, telling, range, topic: topicOf(part, range, time) }];
  });
  return withoutRivals(part, withoutRepeats(found));
});

const phaseOrder: readonly TimelineEntry["phase"][] = ["background", "undated", "event", "plan"];

/** The year that a report states for the present or the future; undefined unless all such years of the story are one. */
export function findStoryYear(material: Material): StoryYear | undefined {
  const found: StoryYear[] = [];
  for (const part of material.parts) {
    const published = part.report.published?.value;
    if (published) return { year: Number(published.slice(0, 4)), part, at: { start: 0, end: 0 } };
    found.push(...yearsOfNow(material, part).map((one) => ({ ...one, part })));
  }
  const years = new Set(found.map((one) => one.year));
  return years.size === 1 ? found[0] : undefined;
}

/** Years that one text states for what is or will be. */
const yearsOfNow = keptByView((_, part): readonly Omit<StoryYear, "part">[] => {
  const clauses = findClauses(part.reading);
  return part.reading.times.flatMap((time) => {
    const year = time.value && /^\d{4}/.test(time.value) ? Number(time.value.slice(0, 4)) : undefined;
    if (year === undefined || time.precision === "period" || time.relativeTo) return [];
    const sentence = sentenceAt(part.reading, time.start);
    if (sentence && nounAbove(part, time, sentence) !== undefined) return [];
    const clause = clauseAt(clauses, time);
    return clause && speaksOfNow(part, clause) ? [{ year, at: time }] : [];
  });
});

/** A finite verb in the present or future, or a participle that goes with the main verb: the clause does not tell of the past. */
function speaksOfNow(part: Part, clause: Clause): boolean {
  const head = part.reading.tokens[clause.head]!;
  if (head.fine === "VBG" && clause.kind === "adverbial") return true;
  const isFinite =
    head.fine === "VBZ" ||
    head.fine === "VBP" ||
    part.reading.tokens.some((token) => token.head === clause.head && token.relation === "aux");
  return isFinite && part.reading.events.some((event) => event.predicate === clause.head && event.tense !== "past");
}

function fromStoryYear(time: Time, words: string, year: StoryYear | undefined): string | null {
  if (!year) return null;
  const { month, day, year: written } = time.partial;
  const offset = yearOffsets[words.toLowerCase().trim()];
  if (offset !== undefined) return `${year.year + offset}?`;
  if (month === null || written !== null) return null;
  const date = `${year.year}-${String(month).padStart(2, "0")}`;
  return day === null ? `${date}?` : `${date}-${String(day).padStart(2, "0")}?`;
}

const yearOffsets: Readonly<Record<string, number>> = { "last year": -1, "the previous year": -1, "this year": 0, "next year": 1 };

/** One entry for one moment told by several texts: the same value (or the same words) and clauses that share a participant or predicate. */
function mergeSame(dated: readonly Told[]): readonly (readonly Told[])[] {
  const groups: Told[][] = [];
  const byTime = new Map<string, Told[][]>();
  for (const one of dated) {
    const time = one.value ?? `words ${writtenTime(one)}`;
    const rivals = byTime.get(time) ?? [];
    byTime.set(time, rivals);
    const home = rivals.find((group) => group.some((other) => isSame(one, other)));
    if (home) home.push(one);
    else {
      const group = [one];
      groups.push(group);
      rivals.push(group);
    }
  }
  return groups;
}

/** Content words of a line, its time aside: those that name somebody, and those that tell. */
interface Topic {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Two lines with one time tell one thing when they share this part of the shorter one's words, and of these at least one that tells. */
const sharedMin = 0.4;

/** In one text two sentences tell two things, unless nearly all words of the shorter one stand in the longer: its headline, or a sentence told again. */
const repeatedMin = 0.8;

/** Fewer words than this repeated are no telling again. */
const repeatedWords = 3;

function isSame(left: Told, right: Told): boolean {
  if (wordsOf(left) === wordsOf(right)) return true;
  const isOneText = left.part === right.part;
  if (isOneText && left.value === null) return false;
  const isInside = contains(left.range, right.range) || contains(right.range, left.range);
  if (isOneText && (left.telling === right.telling || isInside)) return true;
  const words = sharedCount(left.topic.words, right.topic.words);
  const all = words + sharedCount(left.topic.names, right.topic.names);
  const size = ({ names, words: own }: Topic): number => names.size + own.size;
  const shorter = Math.min(size(left.topic), size(right.topic));
  if (!isOneText) return words > 0 && all >= 2 && all >= sharedMin * shorter;
  return words > 0 && all >= repeatedWords && all >= repeatedMin * shorter && !isSaying(left) && !isSaying(right);
}

function wordsOf({ part, range }: Told): string {
  return part.report.text.slice(range.start, range.end);
}

/** Of one speaker a text has several sayings of one day and with the same words beside them. */
function isSaying(told: Told): boolean {
  return sayingVerbs.has(told.part.reading.tokens[told.telling.head]!.lemma) || /["“”]/.test(wordsOf(told));
}

const sayingVerbs = new Set("say tell write tweet add report".split(" "));

function sharedCount(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const lemma of left) if (right.has(lemma)) shared++;
  return shared;
}

function topicOf(part: Part, range: Range, time: Time): Topic {
  const tokens = tokensIn(part, range).map((token) => part.reading.tokens[token]!);
  const content = tokens.filter((token) => topicTags.has(token.tag) && !overlaps(token, time) && !emptyVerbs.has(token.lemma));
  const lemmas = (isName: boolean): ReadonlySet<string> =>
    new Set(content.filter((token) => (token.tag === "PROPN") === isName).map((token) => token.lemma.toLowerCase()));
  return { names: lemmas(true), words: lemmas(false) };
}

/** That somebody says, does or has something is no part of what it is. */
const emptyVerbs = new Set("be have do say tell make take get go come give hold add write report accord".split(" "));

const topicTags = new Set(["NOUN", "PROPN", "VERB"]);

function writtenTime({ part, time }: Told): string {
  return part.report.text
    .slice(time.start, time.end)
    .toLowerCase()
    .replace(/^(?:on|in|at)\s+/, "");
}

function describe(entries: readonly Told[], at: number, year: StoryYear | undefined): TimelineEntry | undefined {
  const first = entries[0]!;
  const phase = phaseOf(entries, year);
  if (phase === "background" && entries.every(isOfNow)) return undefined;
  const evidence = toQuotes(entries.flatMap(({ part, range }) => [quoteOf(part, range), ...alsoPrinted(part, range)]));
  if (!evidence) return undefined;
  return {
    id: `t${at + 1}`,
    when: {
      value: first.value,
      precision: first.time.precision,
      written: first.part.report.text.slice(first.time.start, first.time.end),
      relativeTo: first.time.relativeTo,
    },
    phase,
    what: evidence[0].text,
    reports: reportsOf(evidence),
    evidence,
  };
}

function compareWhen(left: TimelineEntry, right: TimelineEntry): number {
  return compareText(sortKey(left), sortKey(right)) || compareRanges(left.evidence[0], right.evidence[0]);
}

/** EDTF sorts as text when marks of doubt and intervals are taken off; what has no value comes last. */
function sortKey({ when }: TimelineEntry): string {
  return when.value === null ? "9" : when.value.replace(/[?~%]/g, "").replace(/^\.\.\/?/, "");
}
