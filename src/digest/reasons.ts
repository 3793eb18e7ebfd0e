import type { Dossier, DossierReport } from "../dossier/index.ts";
import type { FoundWatch, NewSince, Reason, Watch } from "./digest.ts";
import { newTexts } from "./news.ts";
import { regionOf } from "./regions.ts";
import { foldTerm, termsOf } from "./terms.ts";
import type { Term } from "./terms.ts";
import { findWatched } from "./watches.ts";

/*
 * A rank is a sum of points. Counts go in as logarithms, because the second independent text says much and the twentieth little.
 * The weights were chosen by these sentences, not fitted: twice the texts are worth one point, and 1.75 when each comes from an outlet
 * and house of its own; regions add as much as houses; wholly new names and words are worth nearly a doubling; a watch lifts a story
 * over another one with seven times its texts and outlets, and further watches add little.
 */
const pointsOf = { texts: 1, publishers: 0.5, outlets: 0.25, regions: 0.5, novelty: 1.5, watch: 5, nextWatch: 0.5 } as const;

/** Names shown with the reason. */
const newTermsTold = 5;

/** A few new words come with any new sentence and are no reason to read; chosen on the demonstration stream. */
const wordsAloneMin = 0.2;

export interface Grounds {
  readonly watches: readonly Watch[];
  /** What the caller found of them; it is shown before what the dossier holds. */
  readonly found: readonly FoundWatch[];
  /** Regions by outlet, where the caller knows them. */
  readonly regions: Readonly<Record<string, string>>;
  /** Keys of the terms that the digests of the last days held. */
  readonly seenTerms: ReadonlySet<string>;
  /** Words of the names among them that have several. */
  readonly seenWords: ReadonlySet<string>;
}

/** Why a story ranks where it does. Of a story that was shown before only the texts that came since count. */
export function findReasons(dossier: Dossier, news: NewSince | undefined, grounds: Grounds): readonly Reason[] {
  const since = news === undefined ? undefined : new Set(news.reports);
  const reports = since === undefined ? dossier.reports : dossier.reports.filter((report) => since.has(report.id));
  const known = since === undefined ? undefined : { reports: without(dossier.reports, since) };
  const texts = newTexts(dossier.reports, known);
  const counted = reports.filter((report) => texts.has(report.id) || (report.copyOf !== null && texts.has(report.copyOf.report)));
  return [...countReasons(texts.size, counted, grounds), ...noveltyReasons(dossier, grounds), ...watchReasons(dossier, grounds)];
}

export function scoreOf(reasons: readonly Reason[]): number {
  return toPoints(reasons.reduce((sum, reason) => sum + reason.points, 0));
}

function countReasons(texts: number, reports: readonly DossierReport[], grounds: Grounds): readonly Reason[] {
  const publishers = distinct(reports.map((report) => report.publisher ?? report.outlet)).size;
  const outlets = distinct(reports.map((report) => report.outlet)).size;
  const regions = [...new Set(reports.map((report) => regionOf(report, grounds.regions)).filter((region) => region !== null))].sort();
  const reasons: Reason[] = [{ kind: "texts", count: texts, points: toPoints(pointsOf.texts * Math.log2(1 + texts)) }];
  if (publishers > 1)
    reasons.push({ kind: "publishers", count: publishers, points: toPoints(pointsOf.publishers * Math.log2(publishers)) });
  if (outlets > 1) reasons.push({ kind: "outlets", count: outlets, points: toPoints(pointsOf.outlets * Math.log2(outlets)) });
  if (regions.length > 1) reasons.push({ kind: "regions", regions, points: toPoints(pointsOf.regions * Math.log2(regions.length)) });
  return reasons;
}

/** Against no digest everything is new, which says nothing of one story. */
function noveltyReasons(dossier: Dossier, { seenTerms: seen, seenWords }: Grounds): readonly Reason[] {
  if (seen.size === 0) return [];
  const outlets = new Set(dossier.reports.flatMap(({ outlet }) => (outlet === null ? [] : foldTerm(outlet).split(" "))));
  // "Reed" after "Jonas Reed" is no new name, and a word of an outlet's name ("The Daily Tide") none of the story.
  const isPart = ({ key, isName }: Term): boolean => isName && (seenWords.has(key) || outlets.has(key));
  const terms = termsOf(dossier);
  const fresh = terms.filter((term) => !seen.has(term.key) && !isPart(term));
  const all = terms.reduce((sum, term) => sum + term.weight, 0);
  if (fresh.length === 0) return [];
  const share = fresh.reduce((sum, term) => sum + term.weight, 0) / all;
  // A name tells a reader something; a word alone only where there is no name.
  const names = fresh.filter((term) => term.isName);
  if (names.length === 0 && share < wordsAloneMin) return [];
  const told = (names.length > 0 ? names : fresh).slice(0, newTermsTold).map((term) => term.text);
  return [{ kind: "novelty", share: toPoints(share), terms: told, points: toPoints(pointsOf.novelty * share) }];
}

function watchReasons(dossier: Dossier, { watches, found }: Grounds): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const watch of watches) {
    const given = found.find((one) => one.story === dossier.story && one.watch.kind === watch.kind && one.watch.text === watch.text);
    const [first, ...others] = given?.evidence ?? findWatched(watch, dossier);
    if (first === undefined) continue;
    reasons.push({
      kind: "watch",
      watch,
      evidence: [first, ...others],
      points: reasons.length === 0 ? pointsOf.watch : pointsOf.nextWatch,
    });
  }
  return reasons;
}

/** One name for "The Echo" and "the echo". */
function distinct(names: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(names.filter((name) => name !== null).map((name) => foldTerm(name).replace(/^the /, "")));
}

function without(reports: readonly DossierReport[], some: ReadonlySet<string>) {
  return new Set(reports.map((report) => report.id).filter((id) => !some.has(id)));
}

/** Rounded, so that the last bits of a logarithm, which differ between machines, never decide. */
function toPoints(value: number): number {
  return Math.round(value * 1000) / 1000;
}
