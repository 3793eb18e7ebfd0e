import { contains, overlaps } from "../kernel/index.ts";
import type { ReportId } from "../kernel/index.ts";
import type { DossierClaim, DossierUtterance, Quote } from "./dossier.ts";
import { leaning, leaningShare, opensElsewhere, pointsBack, statingBlocks, sumsUpWordsBefore } from "./claims/index.ts";
import type { Material, Part } from "./material/index.ts";
import { isNounSentence, sentenceAt } from "./material/index.ts";
import type { ToldBefore } from "./told-before.ts";

/** A shorter line says too little without its neighbours. */
const shortestLine = 45;
/** More lines are no longer a briefing. */
const linesMax = 8;

/** Each further text that says it adds this part of its importance. */
const textShare = 0.6;
/** So many lines tell the news, the others what most texts tell of it. */
const newsLines = 3;
/**
 * What opens a report is worth so many times its importance more, what has `leadLength` characters of the article before it half of that, and
 * so on: news tells first what matters, and a detail that three texts happen to give far below is none. With the titles taken out of 105
 * stories of the development stream the first line tells .49 of the words of a title and the first three .62, where an equal weight of
 * opening and breadth in all lines told .43 and .60.
 */
const newsLeadShare = 5;
const leadShare = 0.6;
const leadLength = 150;
/** Of two lines that may be the same the one that more texts tell stands for both, if it reaches this part of the other's score. */
const widerMin = 0.7;
/** What remains of the importance of a line that is a piece of its sentence. */
const pieceShare = 0.6;

/**
 * Ids of the claims that say in short what is known: what most independent texts say first, then what matters most, nothing
 * twice (maximal marginal relevance: Carbonell and Goldstein, SIGIR 1998). A line must stand for itself: words of a quotation without
 * those that say whose they are belong under the voices.
 */
export function chooseBrief(
  material: Material,
  claims: readonly DossierClaim[],
  utterances: readonly DossierUtterance[],
  told: ToldBefore,
): readonly string[] {
  const partOf = new Map(material.parts.map((part) => [part.report.id, part]));
  const saidIn = Map.groupBy(utterances, ({ content }) => content.report);
  const chosen: DossierClaim[] = [];
  const isFit = (claim: DossierClaim): boolean =>
    claim.text.length >= shortestLine &&
    (!claim.leans || isSummary(partOf.get(leadOf(claim).report), leadOf(claim))) &&
    !isOpen(partOf.get(leadOf(claim).report), leadOf(claim)) &&
    !isCutOff.test(claim.text) &&
    !isNoStatement.test(claim.text) &&
    !opensElsewhere.test(claim.text) &&
    !isBareQuotation(saidIn, leadOf(claim));
  const places = claims.map((claim) => placeOf(partOf, claim));
  const fill = (until: number, openingShare: number): void => {
    const ranked = claims.map((claim, at) => ({ claim, score: score(claim, places[at]!, openingShare) })).sort((a, b) => b.score - a.score);
    for (const { claim: found, score: reached } of ranked) {
      if (chosen.length >= until) break;
      if (!isFit(found)) continue;
      const wider = ranked.find(
        (other) =>
          other.score >= widerMin * reached && other.claim.texts > found.texts && mayBeSame(other.claim, found) && isFit(other.claim),
      );
      const claim = wider?.claim ?? found;
      if (told.repeats(claim, leadOf(claim)) || chosen.some((other) => mayBeSame(other, claim))) continue;
      chosen.push(claim);
      told.add(claim);
    }
  };
  fill(newsLines, newsLeadShare);
  fill(linesMax, leadShare);
  return chosen.map((claim) => claim.id);
}

/** The wording that is shown. */
function leadOf(claim: DossierClaim): Quote {
  return claim.evidence.find(({ text }) => text === claim.text) ?? claim.evidence[0];
}

/** A briefing leaves nobody to ask who "she" is, or which letter "that letter", and states: "Years of delay." only names. */
function isOpen(part: Part | undefined, lead: Quote): boolean {
  return part !== undefined && (pointsBack(part, lead) || isNounSentence(part, lead));
}

/** "The move is aimed at …": in a briefing the lines before it tell what is summed up. */
function isSummary(part: Part | undefined, lead: Quote): boolean {
  return part !== undefined && sumsUpWordsBefore(part, lead);
}

/** Where a claim stands: 1 at the opening of all reports that tell it, nearly 0 far below; and what is left of its weight as a line of its own. */
interface LinePlace {
  readonly opening: number;
  readonly stands: number;
}

function placeOf(partOf: ReadonlyMap<ReportId, Part>, claim: DossierClaim): LinePlace {
  const lead = leadOf(claim);
  const part = partOf.get(lead.report);
  const stands = (leaning.test(claim.text) ? leaningShare : 1) * (part !== undefined && isPiece(part, lead) ? pieceShare : 1);
  let openings = 0;
  for (const quote of claim.evidence) openings += 1 / (1 + charactersBefore(partOf.get(quote.report), quote) / leadLength);
  return { opening: openings / claim.evidence.length, stands };
}

function score(claim: DossierClaim, { opening, stands }: LinePlace, openingShare: number): number {
  return claim.importance * (1 + textShare * (claim.texts - 1)) * (1 + openingShare * opening) * stands;
}

/** A teaser whose end the page holds back. */
const isCutOff = /\p{L}\s?(?:\.\.\.|…)$/u;

/** "Who needs a bridge?", "What a week!": asked or exclaimed by the report itself, and not stated. */
const isNoStatement = /[?!][”"’)]*$/u;

/** How many characters of the article stand before a quote; infinite for a report that is not of the story's texts. */
function charactersBefore(part: Part | undefined, quote: Quote): number {
  if (part === undefined) return Infinity;
  let count = 0;
  for (const block of part.report.blocks) {
    if (block.start >= quote.start) break;
    if (statingBlocks.has(block.kind)) count += Math.min(block.end, quote.start) - block.start;
  }
  return count;
}

/** The sentence goes on behind the quote or began before it. */
function isPiece(part: Part, quote: Quote): boolean {
  const sentence = sentenceAt(part.reading, quote.start);
  return sentence !== undefined && (quote.start - sentence.start > edgeMax || sentence.end - quote.end > edgeMax);
}

/** So many characters at the edges of a sentence are marks. */
const edgeMax = 4;

/** Words that somebody said, without the words that say who. */
export function isBareQuotation(saidIn: ReadonlyMap<ReportId, readonly DossierUtterance[]>, quote: Quote): boolean {
  const said = (saidIn.get(quote.report) ?? []).filter(
    ({ kind, content }) => kind !== "indirect" && kind !== "term" && overlaps(content, quote),
  );
  if (said.length === 0) return false;
  const inside = said.reduce((sum, { content }) => sum + Math.min(content.end, quote.end) - Math.max(content.start, quote.start), 0);
  const isNamed = said.some(({ speaker, cue }) =>
    [...speaker.evidence, ...(cue === null ? [] : [cue])].some((words) => contains(quote, words) && words.report === quote.report),
  );
  return !isNamed && inside > quotedShare * (quote.end - quote.start);
}

/** Of a bare quotation this share of the characters stands between its marks. */
const quotedShare = 0.8;

/** One of two lines holds the words of the other among those that may say the same: in a briefing both are one. */
function mayBeSame(left: DossierClaim, right: DossierClaim): boolean {
  const isAmong = (claim: DossierClaim, other: DossierClaim): boolean =>
    claim.perhaps.some((quote) => other.evidence.some((own) => own.report === quote.report && overlaps(own, quote)));
  return isAmong(left, right) || isAmong(right, left);
}
