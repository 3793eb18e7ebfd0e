import type { Assignment } from "./assignment.ts";
import type { StoryId } from "../kernel/index.ts";
import { takeAgain } from "./correct.ts";
import { findCandidates, indexReport } from "./candidate-index.ts";
import { type Comparison, compareWith, meet, storyOdds } from "./closeness.ts";
import { compareTexts, type CopyFinding, findCopy } from "./copies.ts";
import { isApart, isStoryApart, togetherWith } from "./decisions.ts";
import { currentModel, type GrouperState, type LiveReport, type LiveStory, rootOf } from "./grouper-state.ts";
import { enter, letGo } from "./life.ts";
import { makeLive } from "./live-report.ts";
import { makeProfile } from "./profile.ts";
import { rememberRival } from "./rivals.ts";
import { freeStoryId } from "./story-ids.ts";
import { noteVersion } from "./version-chain.ts";
import type { StoryInput } from "./story-input.ts";
import { countTerms } from "./term-statistics.ts";
import { figure, setBest } from "./vector-store.ts";

/** Live reports compared with a new one. More did not change a decision on the development stream. */
const candidatesMax = 16;

/** A text of which half stands in another one shares more of its words than this (square root of the cosine). */
const copyWordsMin = 0.4;

/** Stories weighed against each other. */
const storiesMax = 4;

/** Stories up to this far below the bound are remembered as rivals, where repair looks for a better place. */
const rivalMargin = 3;

/**
 * Takes one report in, in this order:
 * 1. the same id again: repeated, or corrected in place; 2. copy check, against the same page and the likeliest candidates;
 * 3. a person's decision; 4. the likeliest story by the mean over its members, if above the bound; 5. else a new story.
 */
export function addReport(state: GrouperState, input: StoryInput): Assignment {
  const known = state.numbers.get(input.id);
  if (known !== undefined) return takeAgain(state, state.reports.get(known)!, input);
  const profile = makeProfile(input);
  const report = makeLive(state, input, profile);
  const assignment = place(state, report);
  // A thousand reprints do not make an event's words common.
  if (report.copyOf < 0) countTerms(state.statistics);
  letGo(state);
  return assignment;
}

function place(state: GrouperState, report: LiveReport): Assignment {
  state.reports.add(report);
  state.numbers.set(report.id, report.number);
  const candidates = findCandidates(state.index, state.vectors, report.number, state.oldest, report.number, candidatesMax);
  const comparison = compareWith(state, report, candidates);
  const copy = findOwnCopy(state, report, comparison);
  remember(state, report);
  if (copy !== undefined) return joinAsCopy(state, report, copy);
  if (report.isThin) return begin(state, report);
  indexReport(state.index, report.number, state.vectors);
  meet(state, comparison);
  const bidden = togetherWith(state, report);
  if (bidden !== undefined) return join(state, report, bidden, null);
  return joinLikeliest(state, comparison);
}

/** Copies of a text that tells nothing (a prompt, an error page) say nothing either: only the same page's states are joined. */
function findOwnCopy(state: GrouperState, report: LiveReport, comparison: Comparison): CopyFinding | undefined {
  const samePage = report.url === null ? undefined : state.reports.get(state.urls.get(report.url) ?? -1);
  const ofPage = samePage === undefined ? undefined : compareTexts(report, samePage);
  if (samePage !== undefined && ofPage !== undefined) return { ...ofPage, of: rootOf(state, samePage) };
  if (report.isThin) return undefined;
  const twin = state.reports.get(state.fingerprints.get(report.fingerprint) ?? -1);
  const alike = comparison.others.filter((_, at) => comparison.words[at]! >= copyWordsMin);
  const others = twin === undefined ? alike : [twin, ...alike];
  return findCopy(
    state,
    report,
    others.filter((candidate) => !isApart(state, report, candidate)),
  );
}

function remember(state: GrouperState, report: LiveReport): void {
  state.fingerprints.set(report.fingerprint, report.number);
  if (report.url !== null) state.urls.set(report.url, report.number);
}

function joinAsCopy(state: GrouperState, report: LiveReport, copy: CopyFinding): Assignment {
  report.copyOf = copy.of.number;
  report.copyKind = copy.kind;
  report.containment = copy.containment;
  setBest(state.vectors, report.number, figure(state.vectors, copy.of.number, "best"));
  if (copy.kind === "version") noteVersion(state, copy.of, report);
  const story = state.stories.get(copy.of.story)!;
  enter(state, report, story);
  return { report: report.id, story: story.id, kind: "copy", odds: null };
}

function joinLikeliest(state: GrouperState, comparison: Comparison): Assignment {
  const { report } = comparison;
  const { joinMin } = currentModel(state);
  let winner: LiveStory | undefined;
  let value = joinMin;
  const rivals: (readonly [StoryId, number])[] = [];
  for (const id of likeliestStories(comparison, joinMin - rivalMargin)) {
    const story = state.stories.get(id)!;
    if (isStoryApart(state, report, story)) continue;
    const odds = storyOdds(state, report, story, comparison);
    if (odds > joinMin - rivalMargin) rivals.push([id, odds]);
    if (odds <= value) continue;
    value = odds;
    winner = story;
  }
  const assignment = winner === undefined ? begin(state, report) : join(state, report, winner, value);
  if (winner === undefined && !isAnyLikely(comparison, joinMin)) state.dirty.delete(assignment.story);
  const own = state.stories.get(assignment.story)!;
  for (const [rival, odds] of rivals) rememberRival(own, rival, odds);
  const earlier = likeliestEpisode(comparison, joinMin);
  if (earlier !== undefined) rememberRival(own, earlier.story, earlier.odds);
  return assignment;
}

/** The story that only time sets apart most clearly: perhaps an earlier episode of the same affair, which threads then find among the rivals. */
function likeliestEpisode(
  { others, odds, whenever }: Comparison,
  oddsMin: number,
): { readonly story: StoryId; readonly odds: number } | undefined {
  let found: { readonly story: StoryId; readonly odds: number } | undefined;
  let best = oddsMin;
  for (let at = 0; at < others.length; at++) {
    if (odds[at]! > oddsMin - rivalMargin || whenever[at]! <= best) continue;
    best = whenever[at]!;
    found = { story: others[at]!.story, odds: odds[at]! };
  }
  return found;
}

/** False when the report is unlike each single one: then no mean is above the bound either, and repair would find it alone again. */
function isAnyLikely({ others, odds }: Comparison, oddsMin: number): boolean {
  for (let at = 0; at < others.length; at++) if (odds[at]! > oddsMin) return true;
  return false;
}

/** The stories with the likeliest single reports, likeliest first, the first seen of equals. */
function likeliestStories({ others, odds }: Comparison, oddsMin: number): readonly StoryId[] {
  const stories: StoryId[] = [];
  const best: number[] = [];
  for (let at = 0; at < others.length; at++) {
    const { story } = others[at]!;
    const odd = odds[at]!;
    if (odd < oddsMin) continue;
    const known = stories.indexOf(story);
    if (known >= 0 && best[known]! >= odd) continue;
    let place = known >= 0 ? known : stories.length;
    for (; place > 0 && best[place - 1]! < odd; place--) {
      best[place] = best[place - 1]!;
      stories[place] = stories[place - 1]!;
    }
    best[place] = odd;
    stories[place] = story;
  }
  return stories.slice(0, storiesMax);
}

function begin(state: GrouperState, report: LiveReport): Assignment {
  const id = freeStoryId(state, report.id);
  const story: LiveStory = {
    id,
    members: [],
    rivals: [],
    first: Number.NaN,
    last: Number.NaN,
    reopened: 0,
  };
  state.stories.set(story.id, story);
  enter(state, report, story);
  return { report: report.id, story: story.id, kind: "new", odds: null };
}

function join(state: GrouperState, report: LiveReport, story: LiveStory, odds: number | null): Assignment {
  enter(state, report, story);
  return { report: report.id, story: story.id, kind: "joined", odds };
}
