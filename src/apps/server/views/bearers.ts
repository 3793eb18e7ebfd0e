import { findBearers, isUndone, nameKey, roleIn, textOf, toWordEnd } from "../../../desk/index.ts";
import type { Desk } from "../../../desk/index.ts";
import type { BearerView } from "../../../editions/desk/index.ts";
import type { ReportId, Span } from "../../../kernel/index.ts";
import type { Decision, ReportPlace } from "../../../ports/index.ts";

/** Reports looked at for the stories of a name: more are told of by the newest of them. */
const placesMax = 400;
/** Stories of one bearer that are listed, newest first. */
const shownMax = 16;
/** Dossiers that are opened for the words that say who somebody is. */
const openedMax = 8;
/** Places of one story that a correction names: its later reports follow them. */
const placesOfStory = 2;

/** Who bears a name, as far as people said it, with the stories that speak of each and what these say they are. */
export function gatherBearers(desk: Desk, key: string): readonly BearerView[] {
  const byStory = Map.groupBy(desk.store.placesOf(key, placesMax), ({ report }) => desk.grouper.storyOf(report));
  const namings = [...byStory].flatMap(([story, places]) => (story === undefined ? [] : places.map(({ report }) => ({ report, story }))));
  const looked = [...byStory.keys()].filter((story) => story !== undefined).slice(0, openedMax);
  const roles = new Map(looked.map((story) => [story, roleIn(desk.store, story, key)]));
  return findBearers(namings, wordsAbout(desk, key)).map(({ kind, stories }) => ({
    kind,
    all: stories,
    stories: stories.slice(0, shownMax).flatMap((id) => {
      const row = desk.store.story(id);
      const places = byStory.get(id)!;
      const role = roles.get(id) ?? null;
      const context = role === null ? contextOf(desk, places[0]!) : null;
      return row === undefined ? [] : [{ story: row, role, context, places: toPlaces(places), reports: places.length }];
    }),
  }));
}

function toPlaces(places: readonly ReportPlace[]): readonly Span[] {
  return places.slice(0, placesOfStory).map(({ report, start, end }) => ({ report, start, end }));
}

/** The words of people that part or join bearers of this name and stand, oldest first. */
function wordsAbout({ store }: Desk, key: string): readonly Decision[] {
  const isThisName = ({ report, start, end }: Span): boolean => {
    const facts = store.report(report);
    return facts !== undefined && nameKey(textOf(store, facts).slice(start, end)) === key;
  };
  const words = store.decisions().filter(({ kind }) => kind === "apart" || kind === "same");
  return words.filter((one) => one.places.some(isThisName) && !isUndone(store, one)).toReversed();
}

/** Characters of the words around a name. */
const contextCharacters = 90;

/** The words with which a report names somebody, for a story that has no word for what they are. */
function contextOf({ store }: Desk, { report, entry, start }: ReportPlace): BearerView["stories"][number]["context"] {
  const text = textOf(store, { id: report, entry });
  const end = text.indexOf("\n", start);
  const line = { start, end: end < 0 ? text.length : end };
  const until = toWordEnd(text, Math.min(line.end, start + contextCharacters), line);
  const place = { report, start, end: until };
  return { words: text.slice(start, until).toWellFormed(), isCut: until < line.end, place };
}

/** Reports of the bearer of whom a story speaks; undefined when nobody parted the name, or the story does not have it. */
export function reportsOfBearer(desk: Desk, bearers: readonly BearerView[], story: string): ((report: ReportId) => boolean) | undefined {
  const bearer = bearers.length < 2 ? undefined : bearers.find(({ all }) => all.some((id) => id === story));
  if (bearer === undefined) return undefined;
  const ids = new Set(bearer.all);
  return (report) => {
    const own = desk.grouper.storyOf(report);
    return own !== undefined && ids.has(own);
  };
}
