import type { Days, Desk, Ranked } from "../../../desk/index.ts";
import { toDayIn } from "../../../editions/desk/index.ts";
import type { FrontView } from "../../../editions/desk/index.ts";
import type { StoryId } from "../../../kernel/index.ts";
import type { PersonKey } from "../../../ports/index.ts";
import { createCache } from "../cache.ts";
import { countNew } from "./watches.ts";

const othersMax = 200;
const daysCached = 16;
/** Dossiers begun for one page; the next look ranks their stories. */
const begunMax = 8;

export type FrontPages = (day: string | undefined, person: PersonKey) => FrontView;

/** Front pages of a desk: the digest of a day over its dossiers, and the stories that it does not rank. */
export function createFrontPages(desk: Desk, days: Days, zone: string): FrontPages {
  const { store } = desk;
  const cache = createCache<Ranked & { readonly newMatches: number }>(daysCached);
  const begun = new Set<string>();
  const begin = (story: StoryId): void => {
    if (begun.has(story)) return;
    begun.add(story);
    // What cannot be made is told on the story's own page; here it only stays below the ranked ones.
    desk.dossiers.ofStory(story, "idle").catch(() => undefined);
  };
  return (asked, person) => {
    const newest = days.newest();
    const day = asked ?? newest;
    const [from, to] = days.bounds(day);
    const counts = store.counts();
    const around = store.timesAround(from, to);
    const watches = store.watches(person);
    const key = [day, store.lastEntry(), counts.dossiers, person, store.lookedAt(person), ...watches.map((watch) => watch.id)].join(" ");
    const { digest, stories, unmade, newMatches } = cache.get(key, () => {
      return { ...days.of(day, watches), newMatches: countNew(desk, person) };
    });
    for (const story of unmade.slice(0, begunMax)) begin(story);
    const shown = new Set(digest.entries.map((entry) => entry.story));
    const others = stories.filter((story) => !shown.has(story.id)).toSorted((left, right) => (left.last < right.last ? 1 : -1));
    return {
      day,
      isNewest: day === newest,
      before: around.before === null ? null : toDayIn(around.before, zone),
      after: around.after === null ? null : toDayIn(around.after, zone),
      digest,
      others: others.slice(0, othersMax),
      newMatches,
      counts,
    };
  };
}
