import { sharedPart } from "../kernel/index.ts";
import type { DossierClaim, DossierUtterance, Quote } from "./dossier.ts";
import { wordStems } from "./wording.ts";

/** A shorter line says too little without its neighbours. */
const shortestLine = 45;
/** More lines are no longer a briefing. */
const linesMax = 8;
/** Share of words from which two lines would say the same thing twice. */
const repeatedMin = 0.5;

/** Each further text that says it adds this part of its importance. */
const textShare = 0.6;

/**
 * Ids of the claims that say in short what is known: what most independent texts say first, then what matters most, nothing
 * twice (maximal marginal relevance: Carbonell and Goldstein, SIGIR 1998). A line whose words are a quotation from end to end would
 * not say whose they are: it is left to the voices.
 */
export function chooseBrief(claims: readonly DossierClaim[], utterances: readonly DossierUtterance[]): readonly string[] {
  const chosen: DossierClaim[] = [];
  const told: ReadonlySet<string>[] = [];
  for (const claim of [...claims].sort((a, b) => score(b) - score(a))) {
    if (chosen.length >= linesMax) break;
    if (claim.text.length < shortestLine || isQuotedWhole(claim.evidence[0], utterances)) continue;
    const words = wordStems(claim.text);
    if (told.some((other) => sharedPart(other, words) >= repeatedMin)) continue;
    chosen.push(claim);
    told.push(words);
  }
  return chosen.map((claim) => claim.id);
}

/** Quotation marks and stops beside the words. */
const marksMax = 4;

/** The words are a quotation, or a piece of one, and nothing else. */
export function isQuotedWhole({ report, start, end }: Quote, utterances: readonly DossierUtterance[]): boolean {
  return utterances.some(
    ({ kind, content }) =>
      kind === "direct" && content.report === report && content.start <= start + marksMax && end <= content.end + marksMax,
  );
}

function score(claim: DossierClaim): number {
  return claim.importance * (1 + textShare * (claim.texts - 1));
}
