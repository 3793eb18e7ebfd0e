import type { PageView } from "./page-view.ts";
import { inside } from "./tags.ts";

/** A time stands right above its entry: a heading and a name may lie between. */
const entryReach = 3;
const longestTime = 60;

/** Fewer times than this are the report's own date and update lines. */
const fewestEntries = 3;

/**
 * The time lines of a live report that belong to a kept entry: in a live report they are part of what is told. A page is live
 * when its structured data say so.
 */
export function keepEntryTimes(view: PageView, kept: readonly boolean[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (!view.articles.some((article) => article.type === "LiveBlogPosting")) return found;
  view.blocks.forEach((block, index) => {
    if (
      block.text.length > longestTime ||
      !(block.inside & inside.time) ||
      block.inside & (inside.navigation | inside.footer | inside.hidden)
    )
      return;
    for (let step = 1; step <= entryReach; step++) {
      if (kept[index + step]) {
        found.add(index);
        return;
      }
    }
  });
  return found.size >= fewestEntries ? found : new Set();
}
