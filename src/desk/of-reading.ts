import type { DossierEntity } from "../dossier/index.ts";
import { isSound, overlaps, sharedLength, VariorumError } from "../kernel/index.ts";
import type { Range, ReportId, Span } from "../kernel/index.ts";
import type { Store } from "../ports/index.ts";
import type { Grouper } from "../stories/index.ts";
import type { Correction, DecisionDraft } from "./corrections.ts";
import { openDossier } from "./dossiers.ts";
import { heldMembers } from "./members.ts";
import { unpackReport, unpackText } from "./packing/report.ts";

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
  const { speaker, words, places } = findQuotation(store, grouper, place);
  if (kind === "wrong-speaker" && speaker === null) throw missing("a quotation with a speaker", place);
  return {
    kind,
    reports: places.map(({ report }) => report),
    of: null,
    places,
    others: [],
    speaker: null,
    words: `${speaker === null ? "" : `${speaker}: `}${toQuoted(store, words, place)}`,
  };
}

/**
 * A word about who says a quotation: somebody whom the story's newest dossier knows, by a place where it names them. Reports that hold the
 * quotation and name the speaker are told where; the others are told the name.
 */
export function aboutSpeaker(store: Store, grouper: Grouper, correction: Extract<Correction, { readonly kind: "said-by" }>): DecisionDraft {
  const { place } = correction;
  const quotation = findQuotation(store, grouper, place);
  const entity = findEntity(store, grouper, correction);
  if (quotation.speaker === entity.name) throw missing(`another speaker than ${entity.name}, who says it already,`, correction.speaker);
  const named = quotation.places.flatMap(({ report }) => namedIn(store, entity, report) ?? []);
  const [first] = entity.mentions;
  const others = named.length > 0 ? named : [{ report: first.report, start: first.start, end: first.end }];
  const before = quotation.speaker === null ? "" : `, not ${quotation.speaker}`;
  return {
    kind: "said-by",
    reports: [...new Set([...quotation.places, ...others].map(({ report }) => report))],
    of: null,
    places: quotation.places,
    others,
    speaker: { name: entity.name, type: entity.type },
    words: `${entity.name}${before}: ${toQuoted(store, quotation.words, place)}`,
  };
}

function findEntity(store: Store, grouper: Grouper, { place, speaker }: Extract<Correction, { readonly kind: "said-by" }>): DossierEntity {
  const story = grouper.storyOf(place.report);
  const version = story === undefined ? undefined : store.dossier(story);
  const { entities } = version === undefined ? { entities: [] } : openDossier(store, version).dossier;
  const found = entities.find(({ mentions }) => mentions.some((one) => one.report === speaker.report && overlaps(one, speaker)));
  if (found === undefined) throw missing("a name in a report of the story", speaker);
  return found;
}

/** Where a report names somebody. A copy is no text of the dossier: the same name stands in it as in the other. */
function namedIn(store: Store, { name, mentions }: DossierEntity, report: ReportId): Span | undefined {
  const own = mentions.filter((one) => one.report === report);
  const place = own.find(({ text }) => text === name) ?? own[0];
  if (place !== undefined) return { report, start: place.start, end: place.end };
  const start = unpackText(store.body(report)!).indexOf(name);
  return start < 0 ? undefined : { report, start, end: start + name.length };
}

/** The stored quotation of a place, with its speaker as it stands today, its words and its places in copies of the report. */
function findQuotation(
  store: Store,
  grouper: Grouper,
  place: Span,
): { readonly speaker: string | null; readonly words: string; readonly places: readonly Span[] } {
  const text = textAt(store, place);
  const quotation = store.quotationsIn(place.report).find((one) => isSameWords(one, place));
  if (quotation === undefined) throw missing("the place of a quotation", place);
  const { speaker, start, end } = quotation;
  const words = text.slice(start, end);
  return { speaker, words, places: [{ ...place, start, end }, ...inCopies(store, grouper, place.report, words)] };
}

function toQuoted(store: Store, words: string, { report }: Span): string {
  return `“${shortened(words)}” (${outletOf(store, report)})`;
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
    speaker: null,
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
