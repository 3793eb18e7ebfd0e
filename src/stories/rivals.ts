import type { StoryId } from "../kernel/index.ts";
import type { LiveStory } from "./grouper-state.ts";

/** A story that was near when a report came: where repair looks. */
export interface Rival {
  readonly story: StoryId;
  /** Mean log-odds then. */
  readonly odds: number;
}

/** Nearest stories that are remembered for repair. */
const rivalsMax = 8;

export function isRival(story: LiveStory, other: StoryId): boolean {
  return story.rivals.some((rival) => rival.story === other);
}

/** Remembers that another story was near; the farthest is forgotten when there are too many. */
export function rememberRival(story: LiveStory, rival: StoryId, odds: number): void {
  if (rival === story.id) return;
  const { rivals } = story;
  const known = rivals.findIndex((one) => one.story === rival);
  if (known >= 0) {
    if (rivals[known]!.odds < odds) rivals[known] = { story: rival, odds };
    return;
  }
  rivals.push({ story: rival, odds });
  if (rivals.length <= rivalsMax) return;
  let farthest = 0;
  for (let at = 1; at < rivals.length; at++) if (rivals[at]!.odds < rivals[farthest]!.odds) farthest = at;
  rivals.splice(farthest, 1);
}

/** The remembered stories, nearest first. */
export function nearestRivals(story: LiveStory): readonly Rival[] {
  return story.rivals.length < 2 ? story.rivals : story.rivals.toSorted((left, right) => right.odds - left.odds);
}
