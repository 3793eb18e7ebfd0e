import { toIsoDate } from "../metadata/dates.ts";
import { attributesOf } from "./attributes.ts";
import type { PageBlock } from "./blocks.ts";
import { nameNear } from "./kinds.ts";
import { nameGroup } from "./name-words.ts";
import type { PageView } from "./page-view.ts";
import { decodeValue } from "./references.ts";
import { inside, tagCode } from "./tags.ts";

/** A time stands right above its entry: a heading and a name may lie between. */
const entryReach = 3;
const longestTime = 60;

/** Fewer times than this are the report's own date and update lines. */
const fewestEntries = 3;

/** How far above an entry's time an element is named "live", and the attribute with its time stands. */
const liveReach = 6;
const timeReach = 2;

const timeTag = tagCode("time");

/**
 * The time lines of a live report that belong to a kept entry, by block, with the machine's form of the time where there is one:
 * in a live report they are part of what is told. A page is live when its structured data say so, or when the times stand in
 * elements that are named so.
 */
export function entryTimes(view: PageView, kept: readonly boolean[]): ReadonlyMap<number, { readonly time?: string }> {
  const found = new Map<number, { readonly time?: string }>();
  const said = view.articles.some((article) => article.type === "LiveBlogPosting");
  view.blocks.forEach((block, index) => {
    if (
      block.text.length > longestTime ||
      !(block.inside & inside.time) ||
      block.inside & (inside.navigation | inside.footer | inside.hidden) ||
      !(said || nameNear(view, block, nameGroup.live, liveReach))
    )
      return;
    for (let step = 1; step <= entryReach; step++) {
      if (kept[index + step]) {
        const time = machineTime(view, block);
        found.set(index, time === undefined ? {} : { time });
        return;
      }
    }
  });
  return found.size >= fewestEntries ? found : new Map();
}

/** A heading between the time and the text of an entry is the entry's, however short it is. */
export function keepEntryHeadings(view: PageView, entries: ReadonlyMap<number, unknown>, kept: boolean[]): void {
  for (const index of entries.keys()) if (view.levels[index + 1]! > 0 && kept[index + 2]) kept[index + 1] = true;
}

function machineTime({ tree }: PageView, block: PageBlock): string | undefined {
  for (let element = block.inner, steps = 0; element > 0 && steps <= timeReach; element = tree.parent[element]!, steps++) {
    if (tree.tag[element] !== timeTag) continue;
    const range = attributesOf(tree.source, tree.attributesStart[element]!, tree.contentStart[element]! - 1).get("datetime");
    return range && toIsoDate(decodeValue(tree.source.slice(range.start, range.end)));
  }
  return undefined;
}
