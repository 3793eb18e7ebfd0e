import { openDossier } from "../../../desk/index.ts";
import type { Desk } from "../../../desk/index.ts";
import { newSince, remember } from "../../../digest/index.ts";
import type { Dossier, Quote } from "../../../dossier/index.ts";
import { isVerbatim } from "../../../editions/desk/index.ts";
import type { HistoryView, StoryView, UnmadeStoryView } from "../../../editions/desk/index.ts";
import { contains, VariorumError } from "../../../kernel/index.ts";
import type { ReportId, StoryId } from "../../../kernel/index.ts";
import { gatherNews, look, reportsGone } from "./news.ts";
import type { DossierVersion, StoryRow } from "../../../ports/index.ts";

/** All of a story's page but its dossier and reports, which are unpacked when the page has to be made. */
export interface FoundStory extends Omit<StoryView, "dossier" | "reports"> {
  readonly kind: "made";
  open(): StoryView;
}

/** A story's dossier with what is new in it for a reader, the newest one made now if it has to be, or the version that was asked for. */
export async function gatherStory(
  desk: Desk,
  asked: string,
  version: number | undefined,
  reader: string,
): Promise<FoundStory | (UnmadeStoryView & { readonly kind: "unmade" }) | undefined> {
  const story = findStory(desk, asked);
  if (story === undefined) return undefined;
  const { newest, unmade } = await newestOf(desk, story.id);
  if (newest === undefined && unmade !== null) return { kind: "unmade", story, reports: desk.store.reportsOf(story.id), unmade };
  const shown = version === undefined ? newest : desk.store.dossier(story.id, version);
  if (newest === undefined || shown === undefined) return undefined;
  const seen = version === undefined ? look(desk.store, reader, story.id, newest.version, desk.now()) : null;
  const news = seen === null ? null : gatherNews(desk.store, story.id, newest.version, seen.version);
  const page = {
    kind: "made" as const,
    story,
    version: shown.version,
    newest: newest.version,
    madeAt: shown.madeAt,
    news: seen === null || news === null ? null : { ...news, at: seen.at },
    unmade: shown.version === newest.version ? unmade : null,
  };
  const open = (): StoryView => ({ ...page, ...openDossier(desk.store, shown) });
  return { ...page, open };
}

/** The dossier of today, or the one before it when that one cannot be made: the page of a story never depends on its success. */
export async function newestOf(
  { store, dossiers }: Desk,
  story: StoryId,
): Promise<{ readonly newest: DossierVersion | undefined; readonly unmade: string | null }> {
  try {
    return { newest: await dossiers.ofStory(story), unmade: null };
  } catch (error) {
    // A fault in the story, or a disk that cannot be written; what nobody expected is not hidden.
    if (!(error instanceof VariorumError)) throw error;
    return { newest: store.dossier(story), unmade: error.message };
  }
}

/** The story of an id today: ids of merged stories lead on, a report's id leads to its story. */
export function findStory({ store, grouper }: Desk, asked: string): StoryRow | undefined {
  const id = grouper.resolve(asked) ?? grouper.storyOf(asked) ?? (asked as StoryId);
  return store.story(id);
}

/** Lines shown of one version. */
const linesMax = 12;

export function gatherHistory(desk: Desk, asked: string): HistoryView | undefined {
  const story = findStory(desk, asked);
  if (story === undefined) return undefined;
  const { store } = desk;
  const versions: HistoryView["versions"][number][] = [];
  let before: Dossier | undefined;
  let reportsBefore: readonly ReportId[] = [];
  let correctedBefore = 0;
  for (const { version, madeAt, corrected, reports: own } of store.dossierVersions(story.id)) {
    const dossier = openDossier(store, store.dossier(story.id, version)!).dossier;
    const news = before === undefined ? undefined : newSince(dossier, [remember(before, "2000-01-01")]);
    const reports = news === undefined ? dossier.reports.map((report) => report.id) : news.reports;
    const lines = toLines(dossier, news === undefined ? dossier.brief : [...news.claims, ...news.utterances]);
    versions.push({
      version,
      madeAt,
      corrected: corrected > correctedBefore,
      reports: reports.map((id) => store.report(id)!),
      gone: reportsGone(store, { reports: reportsBefore }, { reports: own }),
      lines: lines.slice(0, linesMax),
      more: Math.max(0, lines.length - linesMax),
    });
    before = dossier;
    reportsBefore = own;
    correctedBefore = corrected;
  }
  return {
    story,
    versions: versions.toReversed(),
    moves: store.memberships(story.id).map(({ report, since, until }) => ({
      report: store.report(report)!,
      since: store.timeOfEntry(since),
      until: until === null ? null : store.timeOfEntry(until),
    })),
  };
}

type Line = HistoryView["versions"][number]["lines"][number];

/** Statements and quotations of a dossier as they stand in its reports; a quotation inside a statement that is shown is not shown again. */
function toLines({ claims, utterances }: Dossier, ids: readonly string[]): readonly Line[] {
  const wanted = new Set(ids);
  const line = ({ text, report, start, end }: Quote, speaker: string | null, isSpoken: boolean): Line => ({
    text,
    report,
    start,
    end,
    speaker,
    isSpoken,
  });
  const told = claims.filter(({ id }) => wanted.has(id)).map(({ evidence: [quote] }) => line(quote, null, false));
  const said = utterances
    .filter(({ id }) => wanted.has(id))
    .map((said) => line(said.clause ?? said.content, said.speaker.name, isVerbatim(said)));
  return [...told, ...said.filter((one) => !told.some((other) => other.report === one.report && contains(other, one)))];
}
