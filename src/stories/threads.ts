import type { StoryId } from "../kernel/index.ts";
import { oddsWhenever, sampleMembers } from "./closeness.ts";
import type { GrouperState, LiveStory } from "./grouper-state.ts";
import { currentModel, resolveStory } from "./grouper-state.ts";
import { linkByAverage } from "./linkage.ts";

/*
 * The second level: a story is an episode, and episodes of one long-running story (a crash, then its victims, then the trial) form a
 * thread. Time does not part them, and less likeness is asked for than inside a story. Threads are read from the stories, never the
 * other way round, so that a wrong thread cannot swell a story.
 */

/** So much less than two groups of one event. */
const threadMargin = 1.5;

/** Episodes weighed in one linkage. */
const episodesMax = 64;

/** Episodes that are compared by so many reports each. */
const episodeSample = 4;

/** The long-running story of each story, named by its earliest episode. A story without kin is its own thread. */
export function findThreads(state: GrouperState): ReadonlyMap<StoryId, StoryId> {
  const threads = new Map<StoryId, StoryId>();
  for (const component of components(state)) {
    for (let from = 0; from < component.length; from += episodesMax) {
      const part = component.slice(from, from + episodesMax);
      const samples = part.map((story) => sampleMembers(state, story.members).slice(0, episodeSample));
      const groups = linkByAverage({
        size: part.length,
        weightOf: () => 1,
        mergeMin: currentModel(state).mergeMin - threadMargin,
        joinMin: currentModel(state).mergeMin - threadMargin,
        oddsOf: (left, right) => {
          let sum = 0;
          for (const one of samples[left]!) for (const other of samples[right]!) sum += oddsWhenever(state, one, other);
          return sum / (samples[left]!.length * samples[right]!.length);
        },
      });
      for (const group of groups) for (const item of group) threads.set(part[item]!.id, part[group[0]!]!.id);
    }
  }
  return threads;
}

/** Stories joined by nearness, each component in the order of first reports. */
function components(state: GrouperState): LiveStory[][] {
  const kin = new Map<StoryId, Set<StoryId>>();
  const connect = (one: StoryId, other: StoryId): void => {
    if (!kin.has(one)) kin.set(one, new Set());
    kin.get(one)!.add(other);
  };
  for (const story of state.stories.values()) {
    for (const { story: rival } of story.rivals) {
      const other = resolveStory(state, rival);
      if (other === story.id || !state.stories.has(other)) continue;
      connect(story.id, other);
      connect(other, story.id);
    }
  }
  const seen = new Set<StoryId>();
  const found: LiveStory[][] = [];
  for (const story of state.stories.values()) {
    if (seen.has(story.id)) continue;
    seen.add(story.id);
    const component: LiveStory[] = [];
    const todo = [story.id];
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
      component.push(state.stories.get(id)!);
      for (const next of kin.get(id) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        todo.push(next);
      }
    }
    found.push(component.sort((left, right) => left.members[0]! - right.members[0]!));
  }
  return found;
}
