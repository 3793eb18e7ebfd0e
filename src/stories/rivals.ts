import type { StoryId } from "../kernel/index.ts";
import type { LiveStory } from "./grouper-state.ts";

/** Nearest stories that are remembered for repair. */
const rivalsMax = 8;

/** Remembers that another story was near; the farthest is forgotten when there are too many. */
export function rememberRival(story: LiveStory, rival: StoryId, odds: number): void {
  if (rival === story.id) return;
  const { rivals } = story;
  rivals.set(rival, Math.max(odds, rivals.get(rival) ?? -Infinity));
  if (rivals.size <= rivalsMax) return;
  let farthest: StoryId | undefined;
  let value = Infinity;
  for (const [id, near] of rivals) {
    if (near >= value) continue;
    value = near;
    farthest = id;
  }
  if (farthest !== undefined) rivals.delete(farthest);
}

/** The remembered stories, nearest first. */
export function nearestRivals(story: LiveStory): readonly StoryId[] {
  return [...story.rivals].sort((left, right) => right[1] - left[1]).map(([id]) => id);
}
