import { sharedPart } from "../../kernel/index.ts";
import { sameWords } from "../../reading/index.ts";
import type { DossierDifference, DossierUtterance } from "../dossier.ts";
import { countryBehind } from "../material.ts";
import type { Material } from "../material.ts";
import { backgroundWeight } from "../weights.ts";
import { pairsInCommon, wordStems } from "../wording.ts";
import { difference, partOfReport } from "./difference.ts";
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
export function findWordingDifferences({ material, utterances }: Findings): readonly DossierDifference[] {
  const quoted = utterances.filter((utterance) => utterance.kind === "direct");
  const stems = new Map<DossierUtterance, ReadonlySet<string>>();
  const stemsOf = (utterance: DossierUtterance): ReadonlySet<string> => {
    let known = stems.get(utterance);
    if (!known) stems.set(utterance, (known = wordStems(utterance.content.text)));
    return known;
  };
  const found: DossierDifference[] = [];
  for (const [at, other] of pairsInCommon(quoted.map((utterance) => utterance.content.text))) {
    const [left, right] = [quoted[at]!, quoted[other]!];
    if (partOfReport(material, left.content.report) === partOfReport(material, right.content.report)) continue;
    if (!isAltered(left, right) && !isRendering(material, left, right, stemsOf)) continue;
    found.push(
      ...difference(material, "other", left.speaker.name ?? right.speaker.name ?? "", [
        { label: left.speaker.name ?? "", quotes: [left.content] },
        { label: right.speaker.name ?? "", quotes: [right.content] },
      ]),
    );
  }
  return found;
}

function isAltered(left: DossierUtterance, right: DossierUtterance): boolean {
  return left.variants.some((variant) => variant.id === right.id && variant.altered);
}

/** Alike in words, of two speakers of one side (an agency and the state's media): perhaps one statement. */
function isRendering(
  material: Material,
  left: DossierUtterance,
  right: DossierUtterance,
  stemsOf: (utterance: DossierUtterance) => ReadonlySet<string>,
): boolean {
  if (left.speaker.entity === right.speaker.entity) return false;
  const isOfOneSide = ofOneSide(material, left, right);
  // Two who are known and of different sides say alike things, and not one thing.
  if (left.speaker.entity !== null && right.speaker.entity !== null && !isOfOneSide) return false;
  const [one, other] = [stemsOf(left), stemsOf(right)];
  if (sharedPart(one, other) < (isOfOneSide ? renderingMin : renderingOfAnyMin)) return false;
  return Math.min(tellingWords(one), tellingWords(other)) >= wordsMin && !sameWords(left.content.text, right.content.text).same;
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
