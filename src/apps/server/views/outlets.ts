import { stateOf } from "../../../desk/index.ts";
import type { Desk } from "../../../desk/index.ts";
import type { OutletsView } from "../../../editions/desk/index.ts";

/** Visits shown of one source. */
const visitsShown = 5;

export function gatherOutlets({ store }: Desk): OutletsView {
  const toTime = (milliseconds: number | null): string | null => (milliseconds === null ? null : new Date(milliseconds).toISOString());
  return {
    outlets: store.outlets(),
    setAside: store.pagesSetAside(),
    storiesAside: store.dossiersAside().map(({ story, at, why }) => ({ id: story, title: store.story(story)?.title ?? null, at, why })),
    followed: store.followed().map((source) => {
      const { url, health, trouble, nextVisitAt, lastGoodAt } = stateOf(source);
      const visits = store.visits(source.id).slice(0, visitsShown);
      return {
        id: source.id,
        title: source.title ?? url,
        url,
        health,
        // A source that is well may have pages that are not.
        trouble: trouble?.detail ?? visits[0]?.detail ?? null,
        lastGood: toTime(lastGoodAt),
        next: toTime(nextVisitAt),
        visits,
      };
    }),
  };
}
