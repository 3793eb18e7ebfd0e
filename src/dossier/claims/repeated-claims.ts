import { contains } from "../../kernel/index.ts";
import type { DossierClaim, Quote } from "../dossier.ts";

/** What more texts say in the same sentences is not told again as said by some of them. */
export function withoutRepeated(claims: readonly DossierClaim[]): DossierClaim[] {
  // Only what holds its first words can hold all of it: of a big story few lines are compared, and few reports come first.
  const inReport = new Map(claims.map(({ evidence }) => [evidence[0].report, [] as { claim: DossierClaim; quote: Quote }[]]));
  for (const claim of claims) for (const quote of claim.evidence) inReport.get(quote.report)?.push({ claim, quote });
  const isRepeated = (claim: DossierClaim): boolean =>
    inReport
      .get(claim.evidence[0].report)!
      .some(({ claim: other, quote }) => other !== claim && contains(quote, claim.evidence[0]) && saysMore(other, claim));
  return claims.filter((claim) => !isRepeated(claim));
}

function saysMore(other: DossierClaim, claim: DossierClaim): boolean {
  return (
    (other.texts > claim.texts || (other.texts === claim.texts && other.evidence.length > claim.evidence.length)) &&
    claim.evidence.every((quote) => other.evidence.some((held) => held.report === quote.report && contains(held, quote)))
  );
}
