import { compareRanges } from "../kernel/index.ts";
import type { Time } from "../reading/index.ts";
import { alsoPrinted } from "./copies.ts";
import { clauseAt } from "./clauses.ts";
import type { Clause } from "./clauses.ts";
import type { TimelineEntry } from "./dossier.ts";
import { reportsOf } from "./figures.ts";
import type { Material, Part } from "./material.ts";
import { compareText, quoteOf, sentenceAt } from "./material.ts";
import { toQuotes } from "./quote.ts";
import { tokensIn } from "./reading-index.ts";
import { phaseOf } from "./timeline-phase.ts";
import type { Dated, StoryYear } from "./timeline-phase.ts";
import { nounAbove, tellsWhen, wordsOf } from "./timeline-words.ts";

/**
 * What happened when, from background to plans: every time expression that says when something happens, with its clause. Values
 * are those that the texts fix. A relative time ("last year") of a report without a date is reckoned from the year that the
 * reports of the story state for what they announce, and then marked uncertain ("2014?"), never more precise than that.
 */
export function buildTimeline(material: Material, clauses: readonly (readonly Clause[])[]): readonly TimelineEntry[] {
  const year = findStoryYear(material, clauses);
  const dated: Dated[] = [];
  for (const part of material.parts) {
    for (const time of part.reading.times) {
      const clause = clauseAt(clauses[part.index]!, time);
      if (!clause || !tellsWhen(part, time, clause)) continue;
      dated.push({ part, time, clause, value: time.value ?? fromStoryYear(time, part.report.text.slice(time.start, time.end), year) });
    }
  }
  return mergeSame(dated)
    .map((entries, at) => describe(entries, at, year))
    .filter((entry) => entry !== undefined)
    .sort((left, right) => phaseOrder.indexOf(left.phase) - phaseOrder.indexOf(right.phase) || compareWhen(left, right))
    .map((entry, at) => ({ ...entry, id: `t${at + 1}` }));
}

const phaseOrder: readonly TimelineEntry["phase"][] = ["background", "undated", "event", "plan"];

/** The year that a report states for the present or the future; undefined unless all such years of the story are one. */
export function findStoryYear(material: Material, clauses: readonly (readonly Clause[])[]): StoryYear | undefined {
  const found: StoryYear[] = [];
  for (const part of material.parts) {
    const published = part.report.published?.value;
    for (const time of part.reading.times) {
      const year = time.value && /^\d{4}/.test(time.value) ? Number(time.value.slice(0, 4)) : undefined;
      if (year === undefined || time.precision === "period" || time.relativeTo) continue;
      const sentence = sentenceAt(part.reading, time.start);
      if (sentence && nounAbove(part, time, sentence) !== undefined) continue;
      const clause = clauseAt(clauses[part.index]!, time);
      if (clause && speaksOfNow(part, clause)) found.push({ year, part, at: time });
    }
    if (published) return { year: Number(published.slice(0, 4)), part, at: { start: 0, end: 0 } };
  }
  const years = new Set(found.map((one) => one.year));
  return years.size === 1 ? found[0] : undefined;
}

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
function mergeSame(dated: readonly Dated[]): readonly (readonly Dated[])[] {
  const groups: Dated[][] = [];
  const byTime = new Map<string, Dated[][]>();
  const topics = new Map<Dated, ReadonlySet<string>>();
  const topicOf = (one: Dated): ReadonlySet<string> => {
    let topic = topics.get(one);
    if (!topic) topics.set(one, (topic = findTopic(one)));
    return topic;
  };
  for (const one of dated) {
    const time = one.value ?? `words ${writtenTime(one)}`;
    const rivals = byTime.get(time) ?? [];
    byTime.set(time, rivals);
    const home = rivals.find((group) => group.some((other) => isSame(one, other, topicOf)));
    if (home) home.push(one);
    else {
      const group = [one];
      groups.push(group);
      rivals.push(group);
    }
  }
  return groups;
}

/** Of two clauses with one time. */
function isSame(left: Dated, right: Dated, topicOf: (one: Dated) => ReadonlySet<string>): boolean {
  if (left.part === right.part) return left.clause === right.clause && left.value !== null;
  const other = topicOf(right);
  let shared = 0;
  for (const lemma of topicOf(left)) if (other.has(lemma)) shared++;
  return shared >= 2;
}

/** Lemmas of what the clause speaks of. */
function findTopic({ part, clause, time }: Dated): ReadonlySet<string> {
  const words = tokensIn(part, wordsOf(part, clause, time)).map((token) => part.reading.tokens[token]!);
  return new Set(words.filter((token) => topicTags.has(token.tag)).map((token) => token.lemma.toLowerCase()));
}

const topicTags = new Set(["NOUN", "PROPN", "VERB"]);

function writtenTime({ part, time }: Dated): string {
  return part.report.text
    .slice(time.start, time.end)
    .toLowerCase()
    .replace(/^(?:on|in|at)\s+/, "");
}

function describe(entries: readonly Dated[], at: number, year: StoryYear | undefined): TimelineEntry | undefined {
  const first = entries[0]!;
  const evidence = toQuotes(
    entries.flatMap(({ part, time, clause }) => {
      const range = wordsOf(part, clause, time);
      return [quoteOf(part, range), ...alsoPrinted(part, range)];
    }),
  );
  if (!evidence) return undefined;
  return {
    id: `t${at + 1}`,
    when: {
      value: first.value,
      precision: first.time.precision,
      written: first.part.report.text.slice(first.time.start, first.time.end),
      relativeTo: first.time.relativeTo,
    },
    phase: phaseOf(entries, year),
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
