import type { Range, StoryId } from "../../kernel/index.ts";
import type { Report } from "../../page/index.ts";
import type { ReportFacts, Snippet, Store, Stretch, WatchRow } from "../../ports/index.ts";
import type { Desk } from "../desk.ts";
import { unpackReport } from "../packing/report.ts";
import { parseQuery } from "../search/query.ts";
import { findSnippet, toStems } from "../search/snippets.ts";
import { asksPhrases, hasPhrases, withTitle } from "../search/words.ts";
import { textOf } from "../texts.ts";
import { nameKey } from "../threads/rows.ts";

/** A report that holds what is watched. `at`: where the name stands first; the words of a search are looked for when it is shown. */
export interface Match {
  readonly report: ReportFacts;
  readonly at: Range | null;
}

/** A match with its evidence: the words themselves, and the words around them with these marked. */
export interface ShownMatch {
  readonly report: ReportFacts;
  readonly story: StoryId | null;
  readonly place: Range;
  readonly snippet: Snippet;
}

/** All entries and all times. */
export const always: Stretch = { after: 0, from: "", to: "~" };

/** Names that one watched name may stand for ("Holm" for "Ada Holm" and "Holm Bridge"); the most often mentioned ones. */
const namesMax = 50;

/** The reports of a stretch in which a watch is found, newest first. Opens reports for phrases only. */
export function findMatches(
  { store, grouper }: Pick<Desk, "store" | "grouper">,
  watch: WatchRow,
  stretch: Stretch,
  limit: number,
): readonly Match[] {
  switch (watch.kind) {
    case "name":
    case "place":
      return findNamed(store, watch, stretch, limit);
    case "words":
      return findWords(store, watch.text, stretch, limit).map((report) => ({ report, at: null }));
    case "story": {
      const story = grouper.resolve(watch.text);
      const reports = story === undefined ? [] : store.reportsOf(story);
      return reports
        .filter(({ entry, time }) => entry > stretch.after && time >= stretch.from && time < stretch.to)
        .toSorted((left, right) => right.entry - left.entry)
        .slice(0, limit)
        .map((report) => ({ report, at: null }));
    }
  }
}

/** More reports are not opened for the phrases of one watch. */
const openedMax = 300;

function findWords(store: Store, written: string, stretch: Stretch, limit: number): readonly ReportFacts[] {
  const { filter, phrases } = parseQuery(written);
  const found: ReportFacts[] = [];
  let opened = 0;
  for (const report of store.newestMatches(filter, stretch)) {
    if (asksPhrases(phrases)) {
      if (opened++ === openedMax) break;
      if (!hasPhrases(withTitle(textOf(store, report), report.title), phrases)) continue;
    }
    if (found.push(report) === limit) break;
  }
  return found;
}

/** Each report once, at the first of the names that it holds. */
function findNamed(store: Store, watch: WatchRow, stretch: Stretch, limit: number): readonly Match[] {
  const keys = keysOf(store, watch);
  const matches = new Map<string, Match>();
  for (const { report, start, end } of store.newestMentions(keys, stretch, limit * 2)) {
    if (!matches.has(report.id)) matches.set(report.id, { report, at: { start, end } });
  }
  return [...matches.values()].slice(0, limit);
}

interface KnownNames {
  readonly entry: number;
  /** Keys, and whether each is read as a place. */
  readonly keys: ReadonlyMap<string, boolean>;
}

/** Names found before, and the entry up to which was looked: all names are looked through once, then only those of new reports. */
const known = new WeakMap<Store, Map<string, KnownNames>>();
/** Emptied when full; only the speed depends on it. */
const knownMax = 2_000;

/** Names of the watched kind; all of these words when none is: what kind a name is of is read from texts, and may be read wrongly. */
function keysOf(store: Store, { kind, text }: WatchRow): readonly string[] {
  const names = [...namesOf(store, nameKey(text))];
  const ofKind = names.filter(([, isPlace]) => isPlace === (kind === "place"));
  return (ofKind.length > 0 ? ofKind : names).map(([key]) => key);
}

function namesOf(store: Store, words: string): ReadonlyMap<string, boolean> {
  const all = known.get(store) ?? new Map<string, KnownNames>();
  known.set(store, all);
  const before = all.get(words);
  const entry = store.lastEntry();
  if (before?.entry === entry) return before.keys;
  const found = store.namesWith(words, before?.entry ?? 0, namesMax);
  const keys = new Map([...(before?.keys ?? []), ...found.map((name) => [name.key, name.type === "place"] as const)]);
  if (all.size >= knownMax) all.clear();
  all.set(words, { entry, keys });
  return keys;
}

/** Where the report holds what is watched; undefined when no words of it can be shown for it. */
export function showMatch(desk: Pick<Desk, "store" | "grouper">, watch: WatchRow, { report, at }: Match): ShownMatch | undefined {
  const opened = unpackReport(desk.store.body(report.id)!);
  const found = at === null ? findPlace(watch, opened) : { place: at, snippet: around(opened.text, at) };
  return found === undefined ? undefined : { report, story: desk.grouper.storyOf(report.id) ?? null, ...found };
}

function findPlace(watch: WatchRow, report: Report): Pick<ShownMatch, "place" | "snippet"> | undefined {
  const { terms } = parseQuery(watch.kind === "words" ? watch.text : "");
  // A story, or a search without words ("outlet:courier"), is shown by the first line of the report.
  if (terms.length === 0) {
    const place = firstLine(report);
    return place === undefined ? undefined : { place, snippet: { ...place, pieces: [report.text.slice(place.start, place.end)] } };
  }
  const snippet = findSnippet(report.text, toStems(terms));
  const [before, words] = snippet.pieces;
  if (before === undefined || words === undefined) return undefined;
  const start = snippet.start + before.length;
  return { place: { start, end: start + words.length }, snippet };
}

function firstLine({ text, blocks }: Report): Range | undefined {
  const title = blocks.find((block) => block.kind === "title");
  if (title !== undefined) return { start: title.start, end: title.end };
  const start = text.search(/\S/);
  if (start < 0) return undefined;
  const end = text.indexOf("\n", start);
  return { start, end: end < 0 ? text.length : end };
}

/** Characters shown on either side of a name. */
const besideMax = 110;

/** The words on the line of a name, cut between words. */
function around(text: string, { start, end }: Range): Snippet {
  const line = { start: text.lastIndexOf("\n", start) + 1, end: text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end) };
  let from = Math.max(line.start, start - besideMax);
  while (from > line.start && from < start && !/\s/.test(text[from - 1]!)) from++;
  let to = Math.min(line.end, end + besideMax);
  while (to < line.end && to > end && !/\s/.test(text[to]!)) to--;
  return { pieces: [text.slice(from, start), text.slice(start, end), text.slice(end, to)], start: from, end: to };
}
