import { isFolderAddress, stateOf } from "../../../desk/index.ts";
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
      const { url, health, trouble, nextVisitAt, lastGoodAt, sitemaps } = stateOf(source);
      const visits = store.visits(source.id).slice(0, visitsShown);
      return {
        id: source.id,
        title: source.title ?? url,
        // Readers of the desk are not told how the disk of its machine is laid out.
        url: isFolderAddress(url) ? null : url,
        kind: isFolderAddress(url) ? "folder" : sitemaps.length > 0 ? "sitemap-index" : "web",
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
