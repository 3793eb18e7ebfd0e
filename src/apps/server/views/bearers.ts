import { findBearers, isUndone, nameKey, openDossier, textOf, toWordEnd } from "../../../desk/index.ts";
import type { Desk } from "../../../desk/index.ts";
import type { BearerView } from "../../../editions/desk/index.ts";
import type { ReportId, Span, StoryId } from "../../../kernel/index.ts";
import type { Decision, MentionRow, ReportFacts } from "../../../ports/index.ts";

type Mention = MentionRow & { readonly report: ReportFacts };

/** Reports looked at for the stories of a name: more are told of by the newest of them. */
const mentionsMax = 400;
/** Stories of one bearer that are listed, newest first. */
const shownMax = 24;
/** Dossiers that are opened for the words that say who somebody is. */
const openedMax = 8;
/** Places of one story that a correction names: its later reports follow them. */
const placesOfStory = 2;

/** Who bears a name, as far as people said it, with the stories that speak of each and what these say they are. */
export function gatherBearers(desk: Desk, key: string): readonly BearerView[] {
  const byStory = Map.groupBy(desk.store.mentionsOf(key, mentionsMax), ({ report }) => desk.grouper.storyOf(report.id));
  const namings = [...byStory].flatMap(([story, mentions]) =>
    story === undefined ? [] : mentions.map(({ report }) => ({ report: report.id, story })),
  );
  const roles = new Map([...byStory.keys()].slice(0, openedMax).map((story) => [story, roleIn(desk, story, key)]));
  return findBearers(namings, wordsAbout(desk, key)).map(({ kind, stories }) => ({
    kind,
    all: stories,
    stories: stories.slice(0, shownMax).flatMap((id) => {
      const row = desk.store.story(id);
      const mentions = byStory.get(id)!;
      const role = roles.get(id) ?? null;
      const context = role === null ? contextOf(desk, mentions[0]!) : null;
      return row === undefined ? [] : [{ story: row, role, context, places: toPlaces(mentions), reports: mentions.length }];
    }),
  }));
}

function toPlaces(mentions: readonly Mention[]): readonly Span[] {
  return mentions.slice(0, placesOfStory).map(({ report, start, end }) => ({ report: report.id, start, end }));
}

/** The words of people that part or join bearers of this name and stand, oldest first. */
function wordsAbout({ store }: Desk, key: string): readonly Decision[] {
  const isThisName = ({ report, start, end }: Span): boolean => {
    return store.report(report) !== undefined && nameKey(textOf(store, report).slice(start, end)) === key;
  };
  const words = store.decisions().filter(({ kind }) => kind === "apart" || kind === "same");
  return words.filter((one) => one.places.some(isThisName) && !isUndone(store, one)).toReversed();
}

/** Characters of the words around a name. */
const contextCharacters = 90;

/** The words with which a report names somebody, for a story that has no word for what they are. */
function contextOf({ store }: Desk, { report, start }: Mention): BearerView["stories"][number]["context"] {
  const text = textOf(store, report.id);
  const end = text.indexOf("\n", start);
  const line = { start, end: end < 0 ? text.length : end };
  const until = toWordEnd(text, Math.min(line.end, start + contextCharacters), line);
  const place = { report: report.id, start, end: until };
  return { words: text.slice(start, until).toWellFormed(), isCut: until < line.end, place };
}

/** What a story's newest dossier says that somebody of this name is; null where there is none. */
function roleIn({ store }: Desk, story: StoryId | undefined, key: string): string | null {
  const dossier = story === undefined ? undefined : store.dossier(story);
  if (dossier === undefined) return null;
  const entity = openDossier(store, dossier).dossier.entities.find(({ name, roles }) => roles.length > 0 && nameKey(name) === key);
  return entity?.roles[0]?.text ?? null;
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
