import type { Candidate } from "./judge.ts";

const endsSentence = /[.!?…;,][)\]"'”’»]*$/u;
const listMark = /^(?:[-*•·‣▪–]\s|\(?\d{1,2}[.)]\s)/u;

/** Shorter runs of short lines may be a verse, a score or a heading with a line under it. */
const shortestMenu = 4;
const shortestHeadlineList = 3;

/** Menus (runs of lines of one to three words) and lists of headlines that are announced or stand after the end of the report. */
export function markHeadlineLists(candidates: readonly Candidate[]): void {
  markAnnounced(candidates);
  markMenus(candidates);
  markTrailing(candidates);
}

/** Headlines under a line that only announces them, such as "Top stories". */
function markAnnounced(candidates: readonly Candidate[]): void {
  for (let at = 0; at < candidates.length; at++) {
    const { removed, text } = candidates[at]!;
    if (removed?.kind !== "related" || !isAnnouncement(text)) continue;
    for (let next = at + 1; next < candidates.length; next++) {
      const candidate = candidates[next]!;
      if (candidate.removed) continue;
      if (!isHeadline(candidate.text) || isFollowedByProse(candidates, next)) break;
      candidate.removed = { kind: "related", step: "headline-lists", reason: "is a headline under a line that announces other reports" };
    }
  }
}

function isAnnouncement(text: string): boolean {
  return /:\s*$/.test(text) || !/[:|–—-]\s+\S{2,}/u.test(text);
}

function markMenus(candidates: readonly Candidate[]): void {
  let from = 0;
  for (let at = 0; at <= candidates.length; at++) {
    const candidate = candidates[at];
    if (candidate && !candidate.removed && isMenuEntry(candidate.text)) continue;
    const announced = from > 0 && !candidates[from - 1]!.removed && /:\s*$/.test(candidates[from - 1]!.text);
    if (at - from >= shortestMenu && !announced) {
      for (let entry = from; entry < at; entry++) {
        candidates[entry]!.removed = {
          kind: "navigation",
          step: "headline-lists",
          reason: "is one of several lines of a few words, as in a menu",
        };
      }
    }
    from = at + 1;
  }
}

function markTrailing(candidates: readonly Candidate[]): void {
  let from = candidates.length;
  let headlines = 0;
  while (from > 0) {
    const candidate = candidates[from - 1]!;
    if (!candidate.removed) {
      if (!isHeadline(candidate.text)) break;
      headlines++;
    }
    from--;
  }
  // A text of nothing but short lines is no report with a list after it.
  const prose = candidates.slice(0, from).filter((candidate) => !candidate.removed && endsSentence.test(candidate.text)).length;
  if (headlines < shortestHeadlineList || prose < 2) return;
  for (let at = from; at < candidates.length; at++) {
    candidates[at]!.removed ??= {
      kind: "related",
      step: "headline-lists",
      reason: "is one of several headlines after the end of the report",
    };
  }
}

function isHeadline(text: string): boolean {
  return (
    text.length >= 20 && text.length <= 160 && text.split(" ").length >= 4 && !/[.;,:][)\]"'”’»]*$/u.test(text) && !listMark.test(text)
  );
}

function isMenuEntry(text: string): boolean {
  return text.length <= 30 && text.split(" ").length <= 3 && !endsSentence.test(text) && !listMark.test(text) && !/:$/.test(text);
}

/** A headline with a paragraph of prose right under it is a subheading of the report. */
function isFollowedByProse(candidates: readonly Candidate[], at: number): boolean {
  const next = candidates.slice(at + 1).find((candidate) => !candidate.removed);
  return next !== undefined && next.text.length > 100 && endsSentence.test(next.text);
}
