import { asOf, rankDigest } from "../../digest/index.ts";
import type { Digest, FoundWatch, ShownStory, Watch } from "../../digest/index.ts";
import { quote, toQuotes } from "../../dossier/index.ts";
import type { Dossier, Quote } from "../../dossier/index.ts";
import { VariorumError } from "../../kernel/index.ts";
import type { StoryId } from "../../kernel/index.ts";
import type { StoryRow, WatchRow } from "../../ports/index.ts";
import type { Desk } from "../desk.ts";
import { openDossier } from "../dossiers.ts";
import { createKept } from "../kept.ts";
import { unpackReport } from "../packing/report.ts";
import { findMatches, showMatch } from "../watching/matches.ts";
import type { Match } from "../watching/matches.ts";

/** A stretch of time to tell of, ISO 8601, the end exclusive, and what was told before. */
export interface RankRequest {
  /** The day that the digest carries, YYYY-MM-DD. */
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly since: string | null;
  readonly memory: readonly ShownStory[];
  readonly watches: readonly WatchRow[];
}

export interface Ranked {
  readonly digest: Digest;
  /** All stories of the stretch, those of most independent texts first. */
  readonly stories: readonly StoryRow[];
  /** Watched ones of which no dossier is made yet, so that they could not be ranked. */
  readonly unmade: readonly StoryId[];
}

export interface Ranking {
  /** Ranks the dossiers that are there; a story without one is in `stories` only. */
  rank(request: RankRequest): Ranked;
  /** Makes the dossiers first that a ranking needs: of stories with several reports, and of watched ones. */
  prepare(request: RankRequest): Promise<void>;
  /** Changes when the ranking of a stretch may change. */
  fingerprint(request: RankRequest): string;
}

/** Stories that are weighed: below the sixtieth by independent texts none comes among the first twelve. */
const rankedMax = 60;
const storiesMax = 260;
/** Matches of one watch in one stretch: more reports raise no further story that would be read. */
const matchesMax = 60;
/** Places shown of one watch in one story. */
const placesMax = 3;
/** Dossiers that are kept unpacked, bytes: some hundred, of two days at least. */
const dossierBytesMax = 96_000_000;
/** What an unpacked dossier takes in memory for each byte of the packed one, measured on 150 of them. */
const bytesOfPacked = 18;

/** Digests over what a desk holds. Pure in effect: what is kept in memory only saves unpacking. */
export function createRanking(desk: Pick<Desk, "store" | "grouper" | "dossiers">): Ranking {
  const { store } = desk;
  const unpacked = createUnpacked(desk);

  const gather = ({ from, to, watches }: RankRequest) => {
    const stories = store.storiesOfTimes(from, to, storiesMax);
    const matches = watches.map((watch) => ({ watch, matches: findMatches(desk, watch, { after: 0, from, to }, matchesMax) }));
    const watched = new Set(matches.flatMap((one) => one.matches.flatMap(({ report }) => desk.grouper.storyOf(report.id) ?? [])));
    return { stories, matches, weighed: stories.filter((story, at) => at < rankedMax || watched.has(story.id)), watched };
  };
  return {
    rank(request) {
      const { date, to, since, memory, watches } = request;
      const { stories, matches, weighed, watched } = gather(request);
      const dossiers = weighed.flatMap((story) => unpacked.upTo(story, to) ?? []);
      const found = matches.flatMap((one) => toFound(desk, one.watch, one.matches, dossiers));
      const digest = rankDigest({ date, since, memory, dossiers, found, watches: watches.map((watch) => toWatch(desk, watch)) });
      const unmade = stories.filter(({ id }) => watched.has(id) && store.newestDossier(id) === undefined).map(({ id }) => id);
      return { digest, stories, unmade };
    },
    async prepare(request) {
      const { weighed, watched } = gather(request);
      for (const story of weighed) {
        if (story.reports < 2 && !watched.has(story.id)) continue;
        await desk.dossiers.ofStory(story.id, "soon").catch((error: unknown) => {
          // The digest of the others is made all the same; the last dossier of this one stands for it.
          if (!(error instanceof VariorumError) || error.code !== "reading-failed") throw error;
        });
      }
    },
    fingerprint(request) {
      const { weighed } = gather(request);
      return weighed.map(({ id, changed }) => `${id} ${changed} ${store.newestDossier(id) ?? ""}`).join(" ");
    },
  };
}

interface Unpacked {
  readonly dossier: Dossier;
  readonly bytes: number;
}

/** Dossiers as values, the last ones kept. */
function createUnpacked({ store }: Pick<Desk, "store">) {
  const kept = createKept<Unpacked>(dossierBytesMax, ({ bytes }) => bytes);
  const newest = (id: StoryId): Dossier | undefined => {
    const version = store.newestDossier(id);
    if (version === undefined) return undefined;
    const { dossier } = kept.get(`${id} ${version}`, () => {
      const stored = store.dossier(id, version)!;
      return { dossier: withoutTheRest(openDossier(store, stored).dossier), bytes: stored.packed.length * bytesOfPacked };
    });
    return dossier;
  };
  return {
    /** Without the reports that came after; undefined when none is left, or no dossier is made. */
    upTo(story: StoryRow, to: string): Dossier | undefined {
      const dossier = newest(story.id);
      if (dossier === undefined || story.last < to) return dossier;
      const cut = asOf(dossier, new Set(store.reportsUpTo(story.id, to)));
      return cut.reports.length === 0 ? undefined : cut;
    },
  };
}

/** What no digest looks at is a quarter of a dossier: above all what was taken out of the pages of its reports. */
function withoutTheRest(dossier: Dossier): Dossier {
  const nothing = { differences: [], timeline: [], relations: [], questions: [], corrections: [], notices: [] };
  return { ...dossier, ...nothing, reports: dossier.reports.map((report) => ({ ...report, chrome: [] })) };
}

/** A watch as a digest names it: a search is a query, and a story has the headline that it has today. */
export function toWatch({ store, grouper }: Pick<Desk, "store" | "grouper">, { kind, text }: Pick<WatchRow, "kind" | "text">): Watch {
  switch (kind) {
    case "name":
    case "place":
      return { kind, text };
    case "words":
      return { kind: "query", text };
    case "story": {
      const story = grouper.resolve(text);
      return { kind: "story", text: (story === undefined ? undefined : store.story(story)?.title) ?? text };
    }
  }
}

/** What a watch matched in these dossiers, as the page of watches shows it. */
function toFound(
  desk: Pick<Desk, "store" | "grouper">,
  row: WatchRow,
  matches: readonly Match[],
  dossiers: readonly Dossier[],
): readonly FoundWatch[] {
  const watch = toWatch(desk, row);
  return dossiers.flatMap((dossier) => {
    const members = new Set(dossier.reports.map((report) => report.id));
    const inside = matches.filter(({ report }) => members.has(report.id)).slice(0, placesMax);
    const evidence = toQuotes(inside.flatMap((match) => quoteOf(desk, row, match)));
    return evidence === undefined ? [] : [{ watch, story: dossier.story, evidence }];
  });
}

function quoteOf(desk: Pick<Desk, "store" | "grouper">, row: WatchRow, match: Match): readonly Quote[] {
  const shown = showMatch(desk, row, match);
  return shown === undefined ? [] : [quote(unpackReport(desk.store.body(match.report.id)!), shown.place)];
}
