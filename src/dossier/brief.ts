import { sharedPart } from "../kernel/index.ts";
import type { DossierClaim } from "./dossier.ts";
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
 * twice (maximal marginal relevance: Carbonell and Goldstein, SIGIR 1998).
 */
export function chooseBrief(claims: readonly DossierClaim[]): readonly string[] {
  const chosen: DossierClaim[] = [];
  const told: ReadonlySet<string>[] = [];
  for (const claim of [...claims].sort((a, b) => score(b) - score(a))) {
    if (chosen.length >= linesMax) break;
    if (claim.text.length < shortestLine) continue;
    const words = wordStems(claim.text);
    if (told.some((other) => sharedPart(other, words) >= repeatedMin)) continue;
    chosen.push(claim);
    told.push(words);
  }
  return chosen.map((claim) => claim.id);
}

function score(claim: DossierClaim): number {
  return claim.importance * (1 + textShare * (claim.texts - 1));
}
