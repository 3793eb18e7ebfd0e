import { always, findMatches, showMatch, toWatch } from "../../../desk/index.ts";
import type { Desk } from "../../../desk/index.ts";
import type { WatchesView } from "../../../editions/desk/index.ts";
import type { PersonKey } from "../../../ports/index.ts";

/** Matches shown of one watch, and counted of one that has more. */
const shownMax = 5;
const countedMax = 50;

/** What a person watches, with the newest reports in which it stands; a report in which no words can be shown for it is left out. */
export function gatherWatches(desk: Desk, person: PersonKey): WatchesView {
  const { store } = desk;
  const looked = store.lookedAt(person) ?? 0;
  const watches = store.watches(person).map((watch) => ({
    id: watch.id,
    kind: watch.kind,
    text: toWatch(desk, watch).text,
    story: watch.kind === "story" ? (desk.grouper.resolve(watch.text) ?? null) : null,
    newReports: findMatches(desk, watch, { ...always, after: looked }, countedMax).length,
    matches: findMatches(desk, watch, always, shownMax)
      .flatMap((match) => showMatch(desk, watch, match) ?? [])
      .map((match) => ({ ...match, isNew: match.report.entry > looked })),
  }));
  return { watches, lastEntry: store.lastEntry(), countedMax };
}

/** Reports that came since the person has looked and hold something that they watch, up to the number that is counted. */
export function countNew(desk: Desk, person: PersonKey): number {
  const after = desk.store.lookedAt(person) ?? 0;
  const reports = desk.store
    .watches(person)
    .flatMap((watch) => findMatches(desk, watch, { ...always, after }, countedMax).map(({ report }) => report.id));
  return new Set(reports).size;
}
