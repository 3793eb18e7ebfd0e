import { contains } from "../kernel/index.ts";
import type { DossierClaim } from "./dossier.ts";

/** What more texts say in the same sentences is not told again as said by some of them. */
export function withoutRepeated(claims: readonly DossierClaim[]): DossierClaim[] {
  const told = claims.flatMap((claim) => claim.evidence.map((quote) => ({ claim, quote })));
  const inReport = Map.groupBy(told, ({ quote }) => quote.report);
  // Only what holds its first words can hold all of it: of a big story few lines are compared.
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
