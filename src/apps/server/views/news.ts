import { openDossier } from "../../../desk/index.ts";
import type { Desk } from "../../../desk/index.ts";
import { newSince, remember } from "../../../digest/index.ts";
import type { FrontNews, FrontView, StoryNews } from "../../../editions/desk/index.ts";
import { VariorumError } from "../../../kernel/index.ts";
import type { StoryId } from "../../../kernel/index.ts";
import type { DossierVersion, ReportFacts, Store } from "../../../ports/index.ts";

/**
 * How long a visit is: what was new when it began stays marked. Half an hour without a request ends a visit in web statistics; here
 * the clock starts with the first look, so that a page that is opened again and again does not stay new.
 */
const visitMs = 1_800_000;

/**
 * Notes that a reader looks at the newest version of a story, and gives the version that they had seen before this visit; null when they
 * have seen all of it or see it for the first time.
 */
export function look(
  store: Store,
  reader: string,
  story: StoryId,
  newest: number,
  now: string,
): { readonly version: number; readonly at: string } | null {
  const known = store.look(reader, story);
  const isOver = known !== undefined && Date.parse(now) - Date.parse(known.at) > visitMs;
  if (known === undefined || newest !== known.version || isOver) {
    const before = known === undefined ? null : known.version;
    try {
      store.putLook(reader, story, { version: newest, before, at: now });
    } catch (error) {
      // A full disk: nothing is noted, and the page can be read.
      if (!(error instanceof VariorumError)) throw error;
    }
    return before === null || before === newest ? null : { version: before, at: known!.at };
  }
  return known.before === null || known.before === newest ? null : { version: known.before, at: known.at };
}

/** What the newest dossier says that the version seen before did not. The oldest version that is kept stands for one that is not. */
export function gatherNews(store: Store, story: StoryId, newest: number, seen: number): Omit<StoryNews, "at"> | null {
  const kept = store.dossierVersions(story).map(({ version }) => version);
  const version = kept.find((one) => one >= seen);
  const [before, now] = [version, newest].map((one) => (one === undefined ? undefined : store.dossier(story, one)));
  if (version === undefined || version === newest || before === undefined || now === undefined) return null;
  const { dossier } = openDossier(store, now);
  const news = newSince(dossier, [remember(openDossier(store, before).dossier, "2000-01-01")]);
  if (news === undefined) return null;
  const { reports, claims, utterances } = news;
  return {
    version,
    reports,
    gone: reportsGone(store, before, now),
    claims,
    utterances,
    figures: news.figures.map(({ id }) => id),
    corrected: now.corrected > before.corrected,
  };
}

/** Reports of one version of a dossier that are not in the next, as far as the desk still holds them. */
export function reportsGone(
  store: Store,
  before: Pick<DossierVersion, "reports">,
  now: Pick<DossierVersion, "reports">,
): readonly ReportFacts[] {
  return before.reports.filter((report) => !now.reports.includes(report)).flatMap((report) => store.report(report) ?? []);
}

/** Stories of a front page that changed since the reader looked at them, with the number of reports that came. */
export function gatherFrontNews({ store }: Desk, reader: string, view: FrontView): FrontNews {
  const news = new Map<StoryId, number>();
  const stories = [...view.digest.entries.map(({ story }) => story), ...view.others.map((story) => story.id)];
  for (const { story, seen: known } of store.changedSince(reader, stories)) {
    const versions = store.dossierVersions(story);
    const seen = new Set(versions.find(({ version }) => version >= known)?.reports);
    news.set(story, versions.at(-1)!.reports.filter((report) => !seen.has(report)).length);
  }
  return news;
}
