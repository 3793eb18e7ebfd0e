import { storyId, type StoryId } from "../kernel/index.ts";
import type { GrouperState } from "./grouper-state.ts";

/**
 * The name of a story that begins with a report: made from that report's id, so that a rebuild gives the same name. A redirect from
 * this very name is taken back: the part that was merged away stands on its own again. A name in use gets a number.
 */
export function freeStoryId(state: GrouperState, report: string): StoryId {
  for (let attempt = 1; ; attempt++) {
    const id = attempt === 1 ? storyId(report) : storyId(report, String(attempt));
    if (state.stories.has(id)) continue;
    state.redirects.delete(id);
    return id;
  }
}
