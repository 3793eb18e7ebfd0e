import type { StoryId } from "../kernel/index.ts";
import { type CandidateIndex, createCandidateIndex } from "./candidate-index.ts";
import { defaultLikenessModel, fewReportsModel, type LikenessModel } from "./likeness.ts";
import { ReportRing } from "./report-ring.ts";
import type { Rival } from "./rivals.ts";
import type { Sketch } from "./shingles.ts";
import type { CopyKind } from "./story.ts";
import { createTermStatistics, type TermStatistics } from "./term-statistics.ts";
import { createVectorStore, type VectorStore } from "./vector-store.ts";

/** Settings of a grouper. All are part of its state, so that a restored grouper goes on as before. */
export interface GrouperOptions {
  readonly model: LikenessModel;
  /** Used while there are too few reports for a crowd that a pair could be compared with. */
  readonly earlyModel: LikenessModel;
  /** Reports that can still be joined to; older arrivals are let go. Bounds memory: about 4 KB a report. */
  readonly liveReports: number;
  /** After so many hours of stream time a report's story is settled: only clear evidence moves it, because readers have seen the id. */
  readonly settledHours: number;
  /** Evidence, in log-odds, that it takes to part or to join settled reports. */
  readonly settledOdds: number;
  /** After so many hours it is frozen: it moves only together with the others that are frozen with it. Bounds the work of repair. */
  readonly frozenHours: number;
  /** What to take for the time of a report without a believable date: the stream's clock, or nothing (a pile of files has no clock). */
  readonly undated: "clock" | "unknown";
}

export const defaultGrouperOptions: GrouperOptions = {
  model: defaultLikenessModel,
  earlyModel: fewReportsModel,
  liveReports: 200_000,
  settledHours: 20,
  settledOdds: 2,
  frozenHours: 96,
  undated: "clock",
};

/** A report that can still be joined to. The text is not kept: the store has it. */
export interface LiveReport {
  /** Arrival number, from 0 on, never used again. */
  readonly number: number;
  readonly id: string;
  readonly outlet: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly agency: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly sketch: Sketch;
  /** Tells its text from others. */
  readonly fingerprint: number;
  /** Too few particulars to tell an event: stays alone. */
  readonly isThin: boolean;
  /** How it writes its leading terms, a line each. */
  readonly spellings: string;
  readonly words: number;
  /** Milliseconds since 1970; NaN when it has no date that can be believed. */
  readonly time: number;
  /** Stream clock at arrival, milliseconds; NaN before the first date. */
  readonly arrived: number;
  story: StoryId;
  /** Number of the first report of its copies; -1 when it copies none. */
  copyOf: number;
  copyKind: CopyKind;
  containment: number;
}

/** A group of reports that tell one event. */
export interface LiveStory {
  readonly id: StoryId;
  /** Arrival numbers, ascending. */
  members: number[];
  rivals: Rival[];
  /** Earliest and latest time of its reports, milliseconds; NaN when none has one. */
  first: number;
  last: number;
  /** How often a report came after the story had closed. */
  reopened: number;
}

/** A person's word: these reports tell one event, or those tell another event than these. */
export type Decision =
  | { readonly kind: "together"; readonly number: number; readonly reports: readonly string[] }
  | { readonly kind: "apart"; readonly number: number; readonly reports: readonly string[]; readonly from: readonly string[] };

/** One state of a page whose text changed. */
export interface Version {
  readonly report: string;
  readonly published: string | null;
  readonly fingerprint: string;
  readonly words: number;
  /** Share of the former state's shingles that are still there. A correction under a known id is compared with the first text. */
  readonly kept: number;
  /** Strong terms (names, figures, words) that came and that went, heaviest first. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

export interface GrouperState {
  readonly options: GrouperOptions;
  readonly statistics: TermStatistics;
  readonly index: CandidateIndex;
  /** What reports are compared by. */
  readonly vectors: VectorStore;
  /** By arrival number. */
  readonly reports: ReportRing;
  readonly numbers: Map<string, number>;
  readonly urls: Map<string, number>;
  readonly fingerprints: Map<number, number>;
  readonly stories: Map<StoryId, LiveStory>;
  readonly redirects: Map<StoryId, StoryId>;
  /** Outlets, publishers and agencies: each report comes with strings of its own, and these are a few. */
  readonly names: Map<string, string>;
  readonly versions: Map<string, Version[]>;
  readonly decisions: Map<number, Decision>;
  /** Decision that made a report part of something: frozen reports of different parts can still be moved apart. */
  readonly parts: Map<number, number>;
  readonly dirty: Set<StoryId>;
  /** Arrival numbers: of the next report, and of the oldest live one. */
  next: number;
  oldest: number;
  nextDecision: number;
  /** Stream time, milliseconds: the median of the last claimed dates, never going back. NaN before the first date. */
  clock: number;
  recentDates: number[];
  lastRepairNumber: number;
  lastRepairClock: number;
}

export function createGrouperState(options: Partial<GrouperOptions> = {}): GrouperState {
  return {
    options: { ...defaultGrouperOptions, ...options },
    statistics: createTermStatistics(),
    index: createCandidateIndex(),
    vectors: createVectorStore(),
    reports: new ReportRing(),
    numbers: new Map(),
    urls: new Map(),
    fingerprints: new Map(),
    stories: new Map(),
    redirects: new Map(),
    names: new Map(),
    versions: new Map(),
    decisions: new Map(),
    parts: new Map(),
    dirty: new Set(),
    next: 0,
    oldest: 0,
    nextDecision: 1,
    clock: Number.NaN,
    recentDates: [],
    lastRepairNumber: 0,
    lastRepairClock: Number.NaN,
  };
}

/** Up to so many live reports are no crowd. */
const crowdMin = 50;

/** The model for as many reports as are live. */
export function currentModel(state: GrouperState): LikenessModel {
  return state.next - state.oldest > crowdMin ? state.options.model : state.options.earlyModel;
}

/** The story that an id stands for today. */
export function resolveStory(state: GrouperState, id: StoryId): StoryId {
  let found = id;
  for (let next = state.redirects.get(found); next !== undefined; next = state.redirects.get(found)) found = next;
  return found;
}

/** The same name as the string that stands for it in all reports. */
export function sharedName(names: Map<string, string>, name: string | null): string | null {
  if (typeof name !== "string") return name;
  const known = names.get(name);
  if (known !== undefined) return known;
  // Pages that each call themselves otherwise must not fill the memory; forgetting costs nothing but a string more.
  if (names.size >= namesMax) names.clear();
  names.set(name, name);
  return name;
}

/** Some times the outlets of a large desk. */
const namesMax = 20_000;

/** The first report of a report's copies: the one that stands for the text. */
export function rootOf(state: GrouperState, report: LiveReport): LiveReport {
  return report.copyOf < 0 ? report : (state.reports.get(report.copyOf) ?? report);
}
