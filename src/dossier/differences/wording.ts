import type { DossierDifference, DossierUtterance } from "../dossier.ts";
import { countryBehind } from "../material.ts";
import type { Material } from "../material.ts";
import { backgroundWeight } from "../weights.ts";
import type { QuotationPair } from "../quotation-index.ts";
import { quoted } from "../voices.ts";
import { wordStems } from "../wording.ts";
import { difference } from "./difference.ts";
import type { Findings } from "./difference.ts";

/** Quotations that share this part of their words, but not all, may be one statement in two renderings. */
const renderingMin = 0.35;
/** Where nobody knows whether the speakers are of one side, more words must be shared. */
const renderingOfAnyMin = 0.5;
const wordsMin = 5;
/** A word in more than about one text of seven is grammar. */
const tellingMin = 2;

/**
 * Quotations that one text shortened or changed, and statements that stand in two texts in different renderings. The latter is
 * a likeness of words: it is shown as two wordings side by side and never joined.
 */
export function findWordingDifferences({ material, utterances, quotations }: Findings): readonly DossierDifference[] {
  const all = quoted(utterances);
  const found: DossierDifference[] = [];
  for (const pair of quotations) {
    const [left, right] = [all[pair.left]!, all[pair.right]!];
    if (left.kind !== "direct" || right.kind !== "direct") continue;
    if (!isAltered(pair, left, right) && !isRendering(material, pair, left, right)) continue;
    found.push(
      ...difference(material, "other", left.speaker.name ?? right.speaker.name ?? "", [
        { label: left.speaker.name ?? "", quotes: [left.content] },
        { label: right.speaker.name ?? "", quotes: [right.content] },
      ]),
    );
  }
  return found;
}

function isAltered({ altered }: QuotationPair, left: DossierUtterance, right: DossierUtterance): boolean {
  return altered && left.variants.some((variant) => variant.id === right.id);
}

/** Alike in words, of two speakers of one side (an agency and the state's media): perhaps one statement. */
function isRendering(material: Material, { same, shared }: QuotationPair, left: DossierUtterance, right: DossierUtterance): boolean {
  if (same || left.speaker.entity === right.speaker.entity) return false;
  const isOfOneSide = ofOneSide(material, left, right);
  // Two who are known and of different sides say alike things, and not one thing.
  if (left.speaker.entity !== null && right.speaker.entity !== null && !isOfOneSide) return false;
  if (shared < (isOfOneSide ? renderingMin : renderingOfAnyMin)) return false;
  return [left, right].every(({ content }) => tellingWords(wordStems(content.text)) >= wordsMin);
}

/** Words that say something; "have been very" stands in any two statements. */
function tellingWords(stems: ReadonlySet<string>): number {
  return [...stems].filter((word) => backgroundWeight(word) >= tellingMin).length;
}

function ofOneSide(material: Material, left: DossierUtterance, right: DossierUtterance): boolean {
  const country = ({ speaker }: DossierUtterance): string | undefined => {
    const entity = speaker.entity === null ? undefined : material.entityById.get(speaker.entity);
    return entity && (countryBehind(material, entity) ?? entity.id);
  };
  const [a, b] = [country(left), country(right)];
  return a !== undefined && a === b;
}
