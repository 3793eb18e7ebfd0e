import type { StoryId } from "../kernel/index.ts";
import { indexReport } from "./candidate-index.ts";
import { createGrouperState, type GrouperState, type LiveReport, sharedName } from "./grouper-state.ts";
import { type PackedSketch, packSketch, unpackSketch } from "./packed-sketch.ts";
import { keep, type Sketch } from "./shingles.ts";
import type { CopyKind } from "./story.ts";
import { figure, putVector, readVector, setBest } from "./vector-store.ts";

/*
 * The state as plain lines, so that a state of 200,000 reports is never one string. Restoring gives the same state: every later
 * report is placed as it would have been. The index is made anew from the reports, in their order; it holds nothing of its own.
 *
 * Nine tenths of a state are what reports are compared by, which never changes. Whoever saves a state again and again keeps those lines
 * and asks only for what came after; of the reports before, what does change is told again in lines of their own.
 */

export const snapshotFormat = "variorum.grouper/4";

/** 2: without lines of what changes, all reports were written whole. 3: hashes of sketches were written one by one; such lines are kept on. */
const formatsBefore: readonly unknown[] = ["variorum.grouper/2", "variorum.grouper/3"];

/** A line of a state: what comes before all reports, a report that never changes again, or what comes after them. */
export type StateLine =
  | { readonly kind: "head" | "rest"; readonly line: string }
  | { readonly kind: "report"; readonly line: string; readonly number: number };

/** Reports whose changing parts share a line. */
const changingInLine = 250;

/** Counts in a line: a quarter of a megabyte. */
const countsInLine = 1 << 16;

/** One JSON value a line: a head, then statistics, reports, stories, and what is remembered beside them. Reports before `after` only with what changes. */
export function* writeSnapshot(state: GrouperState, after = 0): Generator<StateLine> {
  yield toLine("head", toHead(state));
  const { counts } = state.statistics;
  for (let at = 0; at < counts.length; at += countsInLine) {
    yield toLine("head", { counts: toBase64(counts.subarray(at, at + countsInLine)), at });
  }
  let rows: (readonly unknown[])[] = [];
  for (const report of state.reports.values()) {
    if (report.number >= after) yield { ...toLine("report", { report: packReport(state, report) }), number: report.number };
    else if (rows.push(toRow(state, report)) === changingInLine) {
      yield toLine("rest", { reports: rows });
      rows = [];
    }
  }
  yield toLine("rest", { reports: rows });
  for (const story of state.stories.values()) {
    const { first, last } = story;
    const rivals = story.rivals.map((rival) => [rival.story, number(rival.odds)]);
    yield toLine("rest", { story: { ...story, first: number(first), last: number(last), rivals } });
  }
  for (const decision of state.decisions.values()) yield toLine("rest", { decision });
  for (const redirect of state.redirects) yield toLine("rest", { redirect });
  for (const versions of state.versions) yield toLine("rest", { versions });
  yield toLine("rest", { end: true });
}

function toLine<Kind extends StateLine["kind"]>(kind: Kind, value: object): { readonly kind: Kind; readonly line: string } {
  return { kind, line: JSON.stringify(value) };
}

function toHead(state: GrouperState): object {
  const { options, next, oldest, nextDecision, clock, recentDates, lastRepairNumber, lastRepairClock } = state;
  return {
    format: snapshotFormat,
    options: { ...options, settledHours: number(options.settledHours), frozenHours: number(options.frozenHours) },
    next,
    oldest,
    nextDecision,
    clock: number(clock),
    recentDates,
    lastRepairNumber,
    lastRepairClock: number(lastRepairClock),
    texts: state.statistics.texts,
    sinceHalved: state.statistics.sinceHalved,
    dirty: [...state.dirty],
    parts: [...state.parts],
  };
}

/** What may change of a report after it came. */
function toRow(state: GrouperState, { number: own, story, copyOf, copyKind, containment }: LiveReport): readonly unknown[] {
  return [own, story, copyOf, copyKind, containment, figure(state.vectors, own, "best")];
}

function restoreRow(state: GrouperState, row: Line): boolean {
  const [own, story, copyOf, copyKind, containment, best] = row as never as readonly [number, StoryId, number, CopyKind, number, number];
  const report = state.reports.get(own);
  if (report === undefined) return false;
  Object.assign(report, { story, copyOf, copyKind: sharedName(state.names, copyKind), containment });
  setBest(state.vectors, own, best);
  return true;
}

/** Reads what `writeSnapshot` wrote; undefined when the lines are something else or end too early. */
export function readSnapshot(lines: Iterable<string>): GrouperState | undefined {
  let state: GrouperState | undefined;
  let isWhole = false;
  for (const line of lines) {
    if (line === "") continue;
    const parsed = parseLine(line);
    if (parsed === undefined) return undefined;
    if (state === undefined) {
      if (parsed["format"] !== snapshotFormat && !formatsBefore.includes(parsed["format"])) return undefined;
      state = restoreHead(parsed);
    } else if (parsed["end"] === true) isWhole = true;
    else if ("report" in parsed && isLetGo(state, parsed["report"])) continue;
    else if ("report" in parsed && !isInWindow(state, parsed["report"])) return undefined;
    else if ("reports" in parsed && !restoreRows(state, parsed["reports"])) return undefined;
    else restoreLine(state, parsed);
  }
  if (!isWhole || state === undefined || !hasAllMembers(state)) return undefined;
  shareStoryIds(state);
  return state;
}

/** Each line came with strings of its own; a story has its id once, as in a state that was never written down. */
function shareStoryIds({ stories, reports }: GrouperState): void {
  for (const report of reports.values()) report.story = stories.get(report.story)?.id ?? report.story;
  for (const story of stories.values()) {
    story.rivals = story.rivals.map((rival) => ({ ...rival, story: stories.get(rival.story)?.id ?? rival.story }));
  }
}

function hasAllMembers({ stories, reports }: GrouperState): boolean {
  return stories.values().every(({ members }) => members.every((member) => reports.get(member) !== undefined));
}

// JSON of our own writing, whose shape stands beside it in the functions that pack it.
// oxlint-disable-next-line typescript/no-explicit-any
type Line = Readonly<Record<string, any>>;

function parseLine(line: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Line) : undefined;
  } catch {
    // A line that is no JSON means a file that is no snapshot; the caller says so with the file's name.
    return undefined;
  }
}

/** Arrays are as long as the window of live numbers: a damaged number must not make them endless. */
function isInWindow({ oldest, next, options }: GrouperState, report: Line | null): boolean {
  const number: unknown = report?.["number"];
  return Number.isInteger(number) && (number as number) >= oldest && (number as number) < next && next - oldest <= options.liveReports;
}

/** Its line was kept from an earlier state; the window has moved on since. */
function isLetGo({ oldest }: GrouperState, report: Line | null): boolean {
  const number: unknown = report?.["number"];
  return Number.isInteger(number) && (number as number) >= 0 && (number as number) < oldest;
}

/** False when a report is told of whose own line is missing. */
function restoreRows(state: GrouperState, rows: unknown): boolean {
  return Array.isArray(rows) && rows.every((row: Line) => restoreRow(state, row));
}

function restoreHead(head: Line): GrouperState {
  const { options } = head;
  const state = createGrouperState({
    ...options,
    settledHours: toNumber(options.settledHours),
    frozenHours: toNumber(options.frozenHours),
  });
  state.next = head["next"];
  state.oldest = head["oldest"];
  state.nextDecision = head["nextDecision"];
  state.clock = toNumber(head["clock"]);
  state.recentDates = head["recentDates"];
  state.lastRepairNumber = head["lastRepairNumber"];
  state.lastRepairClock = toNumber(head["lastRepairClock"]);
  state.statistics.texts = head["texts"];
  state.statistics.sinceHalved = head["sinceHalved"];
  for (const id of head["dirty"]) state.dirty.add(id);
  for (const [report, part] of head["parts"]) state.parts.set(report, part);
  return state;
}

function restoreLine(state: GrouperState, line: Line): void {
  if ("counts" in line) state.statistics.counts.set(new Float32Array(fromBase64(line["counts"])), line["at"] ?? 0);
  else if ("report" in line) restoreReport(state, line["report"]);
  else if ("story" in line) {
    const story = line["story"];
    const rivals = story.rivals.map(([rival, odds]: [StoryId, unknown]) => ({ story: rival, odds: toNumber(odds) }));
    state.stories.set(story.id, { ...story, first: toNumber(story.first), last: toNumber(story.last), rivals });
  } else if ("decision" in line) state.decisions.set(line["decision"].number, line["decision"]);
  else if ("redirect" in line) state.redirects.set(line["redirect"][0], line["redirect"][1]);
  else if ("versions" in line) state.versions.set(line["versions"][0], line["versions"][1]);
}

function restoreReport(state: GrouperState, packed: Line): void {
  const { vector, sketch, best, ...plain } = packed;
  const report: LiveReport = {
    ...(plain as unknown as LiveReport),
    outlet: sharedName(state.names, packed["outlet"]),
    publisher: sharedName(state.names, packed["publisher"]),
    agency: sharedName(state.names, packed["agency"]),
    copyKind: sharedName(state.names, packed["copyKind"]) as CopyKind,
    time: toNumber(packed["time"]),
    arrived: toNumber(packed["arrived"]),
    sketch: restoreSketch(sketch),
  };
  const weights = new Float32Array(fromBase64(vector["weights"]));
  putVector(
    state.vectors,
    report.number,
    state.oldest,
    {
      ...vector,
      size: weights.length,
      hashes: new Uint32Array(fromBase64(vector["hashes"])),
      weights,
      marks: new Uint8Array(fromBase64(vector["marks"])),
    },
    report.time,
  );
  setBest(state.vectors, report.number, best);
  state.reports.add(report);
  state.numbers.set(report.id, report.number);
  state.fingerprints.set(report.fingerprint, report.number);
  if (report.url !== null) state.urls.set(report.url, report.number);
  if (report.copyOf < 0 && !report.isThin) indexReport(state.index, report.number, state.vectors);
}

function restoreSketch({ hashes, bits, ...rest }: Line): Sketch {
  if (hashes !== undefined) return { hashes: keep(new Uint32Array(fromBase64(hashes))), sampledOf: rest["sampledOf"] };
  return unpackSketch({ ...(rest as unknown as PackedSketch), bits: new Uint8Array(fromBase64(bits)) });
}

function packReport(state: GrouperState, report: LiveReport): Line {
  const { sketch, ...plain } = report;
  const { bits, ...packed } = packSketch(sketch);
  const { hashes, weights, marks, size: _, ...lengths } = readVector(state.vectors, report.number);
  return {
    ...plain,
    time: number(report.time),
    arrived: number(report.arrived),
    best: figure(state.vectors, report.number, "best"),
    vector: { ...lengths, hashes: toBase64(hashes), weights: toBase64(weights), marks: toBase64(marks) },
    sketch: { ...packed, bits: toBase64(bits) },
  };
}

/** JSON has no NaN and no infinity. */
function number(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}

function toNumber(value: unknown): number {
  return typeof value === "string" ? Number(value) : typeof value === "number" ? value : Number.NaN;
}

function toBase64(array: Uint32Array | Float32Array | Uint8Array): string {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  let binary = "";
  // In pieces: the arguments of one call are limited.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

function fromBase64(text: string): ArrayBuffer {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes.buffer;
}
