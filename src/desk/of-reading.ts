import { isSound, sharedLength, VariorumError } from "../kernel/index.ts";
import type { Range, ReportId, Span } from "../kernel/index.ts";
import type { Store } from "../ports/index.ts";
import type { Grouper } from "../stories/index.ts";
import type { Correction, DecisionDraft } from "./corrections.ts";
import { heldMembers } from "./members.ts";
import { unpackReport } from "./packing/report.ts";

/** More places than a page of forms can name are a mistake. */
const placesMax = 200;
/** Words of a quotation in the list of corrections. */
const shownCharacters = 120;

/**
 * A word about one quotation. Where other reports of the story copy the text, the same words there are the same quotation: they are named
 * too, so that the word holds whichever of them is taken for the original.
 */
export function aboutQuotation(
  store: Store,
  grouper: Grouper,
  { kind, place }: Extract<Correction, { readonly place: Span }>,
): DecisionDraft {
  const text = textAt(store, place);
  const quotation = store.quotationsIn(place.report).find((one) => isSameWords(one, place));
  if (quotation === undefined) throw missing("the place of a quotation", place);
  if (kind === "wrong-speaker" && quotation.speaker === null) throw missing("a quotation with a speaker", place);
  const words = text.slice(quotation.start, quotation.end);
  const places = [{ ...place, start: quotation.start, end: quotation.end }, ...inCopies(store, grouper, place.report, words)];
  const outlet = outletOf(store, place.report);
  return {
    kind,
    reports: places.map(({ report }) => report),
    of: null,
    places,
    others: [],
    words: `${quotation.speaker === null ? "" : `${quotation.speaker}: `}“${shortened(words)}” (${outlet})`,
  };
}

/** A word about whom names stand for. */
export function aboutNames(store: Store, correction: Extract<Correction, { readonly places: readonly Span[] }>): DecisionDraft {
  const { kind, places } = correction;
  const others = correction.kind === "apart" ? correction.others : [];
  const least = kind === "apart" ? 1 : 2;
  if (places.length < least || (kind === "apart" && others.length === 0)) {
    const expected = kind === "apart" ? "names that are somebody else's, and some that are not" : "at least two names";
    throw new VariorumError("no-match", `Expected ${expected}, but ${places.length} and ${others.length} came. Choose again.`);
  }
  if (places.length + others.length > placesMax) {
    throw new VariorumError("usage", `Expected at most ${placesMax} names, but ${places.length + others.length} came. Choose fewer.`);
  }
  const named = (list: readonly Span[]): string => {
    const names = list.map(
      (place) => `${shortened(textAt(store, place).slice(place.start, place.end))} (${outletOf(store, place.report)})`,
    );
    return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
  };
  return {
    kind,
    reports: [...new Set([...places, ...others].map(({ report }) => report))],
    of: null,
    places,
    others,
    words: kind === "apart" ? `${named(places)} | ${named(others)}` : named(places),
  };
}

function textAt(store: Store, place: Span): string {
  const body = store.body(place.report);
  if (body === undefined) throw missing("a report of this desk", place);
  const { text } = unpackReport(body);
  if (!isSound(text, place) || text.slice(place.start, place.end).trim() === "") throw missing("words of the report", place);
  return text;
}

function inCopies(store: Store, grouper: Grouper, report: ReportId, words: string): readonly Span[] {
  const story = grouper.storyOf(report);
  if (story === undefined) return [];
  const members = heldMembers(store, grouper, story);
  const rootOf = (id: string): string => members.find((member) => member.id === id)?.copyOf ?? id;
  return members.flatMap(({ id }) => {
    const body = id === report || rootOf(id) !== rootOf(report) ? undefined : store.body(id as ReportId);
    if (body === undefined) return [];
    const { text } = unpackReport(body);
    const start = text.indexOf(words);
    // Words that a text has twice are not told apart.
    return start < 0 || text.includes(words, start + 1) ? [] : [{ report: id as ReportId, start, end: start + words.length }];
  });
}

/** More than half of the longer one: a dossier's quotation has lost the spaces at its ends. */
function isSameWords(left: Range, right: Range): boolean {
  return sharedLength(left, right) * 2 > Math.max(left.end - left.start, right.end - right.start);
}

function outletOf(store: Store, report: ReportId): string {
  const facts = store.report(report);
  return facts?.outlet ?? facts?.file ?? report;
}

function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, " ").trim();
  return line.length <= shownCharacters ? line : `${line.slice(0, shownCharacters).toWellFormed()}…`;
}

function missing(expected: string, { report, start, end }: Span): VariorumError {
  return new VariorumError("no-match", `Expected ${expected}, but ${report}:${start}-${end} came. Look at the report again and repeat.`);
}
