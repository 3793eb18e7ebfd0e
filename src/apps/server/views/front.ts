import { unpackDossier } from "../../../desk/index.ts";
import type { Desk } from "../../../desk/index.ts";
import { rankDigest } from "../../../digest/index.ts";
import type { Digest } from "../../../digest/index.ts";
import type { Dossier } from "../../../dossier/index.ts";
import { toDayIn } from "../../../editions/desk/index.ts";
import type { FrontView } from "../../../editions/desk/index.ts";
import { toInstant } from "../../../kernel/index.ts";
import type { StoryRow } from "../../../ports/index.ts";
import { createCache } from "../cache.ts";

/** Stories that are weighed for a front page: below the sixtieth by independent texts none comes among the first twelve. */
const rankedMax = 60;
const othersMax = 200;

interface RankedDay {
  readonly digest: Digest;
  readonly others: readonly StoryRow[];
}

/** Front pages of a desk: the digest of a day over its dossiers, and the stories that it does not rank. */
export function createFrontPages({ store }: Desk, zone: string): (day: string | undefined) => FrontView {
  const dossiers = createCache<Dossier>(4 * rankedMax);
  const days = createCache<RankedDay>(8);

  const rank = (day: string, from: string, to: string): RankedDay => {
    const stories = store.storiesBetween(from, to, rankedMax + othersMax);
    const compiled = stories.slice(0, rankedMax).flatMap(({ id }) => {
      const version = store.newestDossier(id);
      return version === undefined ? [] : [dossiers.get(`${id} ${version}`, () => unpackDossier(store.dossier(id, version)!))];
    });
    const digest = rankDigest({ date: day, dossiers: compiled });
    const shown = new Set(digest.entries.map((entry) => entry.story));
    const others = stories.filter((story) => !shown.has(story.id)).toSorted((left, right) => (left.last < right.last ? 1 : -1));
    return { digest, others: others.slice(0, othersMax) };
  };
  return (asked) => {
    const newest = toDayIn(store.newestTime() ?? new Date().toISOString(), zone);
    const day = asked ?? newest;
    const [from, to] = boundsOf(day, zone);
    const counts = store.counts();
    const around = store.timesAround(from, to);
    return {
      day,
      isNewest: day === newest,
      before: around.before === null ? null : toDayIn(around.before, zone),
      after: around.after === null ? null : toDayIn(around.after, zone),
      ...days.get(`${day} ${store.lastEntry()} ${counts.dossiers}`, () => rank(day, from, to)),
      counts,
    };
  };
}

/** First moment of a day of the zone and of the day after it, as UTC. */
function boundsOf(day: string, zone: string): readonly [string, string] {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const at = (offset: number): string => {
    const plain = new Date(Date.UTC(year, month - 1, date + offset));
    const local = { year: plain.getUTCFullYear(), month: plain.getUTCMonth() + 1, day: plain.getUTCDate(), hour: 0, minute: 0, second: 0 };
    return new Date(toInstant(local, zone)).toISOString();
  };
  return [at(0), at(1)];
}
