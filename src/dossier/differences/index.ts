import type { DossierDifference } from "../dossier.ts";
import { findActorDifferences } from "./actor.ts";
import { findCertaintyDifferences } from "./certainty.ts";
import { findDenials } from "./denials.ts";
import type { Findings } from "./difference.ts";
import { findFramingDifferences } from "./framing.ts";
import { findHeadlineQuotes } from "./headline-quotes.ts";
import { findNumberDifferences } from "./number.ts";
import { findPairDifferences } from "./pairs.ts";
import { findProspectDifferences } from "./prospects.ts";
import { findReasonDifferences } from "./reason.ts";
import { findSourceDifferences } from "./source.ts";
import { findSpellingDifferences } from "./spelling.ts";
import { findStandingDifferences } from "./standing.ts";
import { findWordingDifferences } from "./wording.ts";

export type { Findings } from "./difference.ts";

/** Where the texts differ, what weighs most first: numbers, who did it, how certain, why, who says so, framing, wording, spelling. */
export function findDifferences(findings: Findings): readonly DossierDifference[] {
  return [
    ...findNumberDifferences(findings),
    ...findActorDifferences(findings),
    ...findCertaintyDifferences(findings),
    ...findDenials(findings),
    ...findProspectDifferences(findings),
    ...findReasonDifferences(findings),
    ...findSourceDifferences(findings),
    ...findFramingDifferences(findings),
    ...findPairDifferences(findings),
    ...findStandingDifferences(findings),
    ...findWordingDifferences(findings),
    ...findHeadlineQuotes(findings),
    ...findSpellingDifferences(findings),
  ].map((one, at) => ({ ...one, id: `d${at + 1}` }));
}
