import type { StoryId } from "../kernel/index.ts";
import { sweepIndex } from "./candidate-index.ts";
import type { GrouperState, LiveReport, LiveStory } from "./grouper-state.ts";
import { longestSilence } from "./pace.ts";

/*
 * A story opens with its first report and closes when nothing has come for several times its own pace. A closed story is still
 * found by a late report, which opens it again, as long as its reports are live.
 */

const hourMs = 3_600_000;

/** However fast it was told, a story does not close within two days. */
const openMinMs = 48 * hourMs;

/** The index is swept each time so many reports were let go: a sweep walks all terms. */
const sweepEvery = 20_000;

/** True while reports of the story are still to be expected at `now` (milliseconds). A story without any time is open. */
export function isOpen(story: LiveStory, now: number): boolean {
  if (Number.isNaN(story.last) || Number.isNaN(now)) return true;
  return now - story.last <= longestSilence(story, openMinMs);
}

/** Puts a report into a story, which becomes dirty: the next repair looks at it. */
export function enter(state: GrouperState, report: LiveReport, story: LiveStory): void {
  if (story.members.length > 0 && !isOpen(story, report.arrived)) story.reopened++;
  report.story = story.id;
  story.members.push(report.number);
  if (!(report.time >= story.first)) story.first = Number.isNaN(report.time) ? story.first : report.time;
  if (!(report.time <= story.last)) story.last = Number.isNaN(report.time) ? story.last : report.time;
  // A copy changes nothing that repair looks at.
  if (report.copyOf < 0) state.dirty.add(story.id);
}

/** Reckons a story's times anew after members left it. */
export function refreshTimes(state: GrouperState, story: LiveStory): void {
  story.first = Number.NaN;
  story.last = Number.NaN;
  for (const number of story.members) {
    const { time } = state.reports.get(number)!;
    if (Number.isNaN(time)) continue;
    if (!(time >= story.first)) story.first = time;
    if (!(time <= story.last)) story.last = time;
  }
}

/** Lets the oldest arrivals go when there are more live reports than allowed. Their stories end with their last report. */
export function letGo(state: GrouperState): void {
  while (state.next - state.oldest > state.options.liveReports) {
    const report = state.reports.get(state.oldest);
    if (report !== undefined) forget(state, report);
    state.oldest++;
    if (state.oldest % sweepEvery === 0) sweepState(state);
  }
}

function forget(state: GrouperState, report: LiveReport): void {
  state.reports.delete(report.number);
  state.numbers.delete(report.id);
  if (report.url !== null && state.urls.get(report.url) === report.number) state.urls.delete(report.url);
  if (state.fingerprints.get(report.fingerprint) === report.number) state.fingerprints.delete(report.fingerprint);
  state.versions.delete(report.id);
  state.parts.delete(report.number);
  const story = state.stories.get(report.story)!;
  // Members ascend, so that the oldest is the first.
  story.members.shift();
  if (story.members.length === 0) {
    state.stories.delete(story.id);
    state.dirty.delete(story.id);
  }
}

function sweepState(state: GrouperState): void {
  sweepIndex(state.index, state.oldest);
  for (const story of state.stories.values()) {
    if (story.rivals.some((rival) => !state.stories.has(rival.story)))
      story.rivals = story.rivals.filter((rival) => state.stories.has(rival.story));
  }
  dropRedirects(state);
}

/** Redirects to stories that are gone lead nowhere; the store keeps them for old links. */
function dropRedirects(state: GrouperState): void {
  const reaches = (id: StoryId): boolean => state.stories.has(id) || (state.redirects.has(id) && reaches(state.redirects.get(id)!));
  for (const [id, target] of state.redirects) if (!reaches(target)) state.redirects.delete(id);
}
