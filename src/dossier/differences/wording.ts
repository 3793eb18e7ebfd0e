import { sameWords } from "../../reading/index.ts";
import type { DossierDifference, DossierUtterance } from "../dossier.ts";
import { contentOverlap, wordStems } from "../wording.ts";
import { difference, partOfReport } from "./difference.ts";
import type { Findings } from "./difference.ts";

/** Quotations that share this part of their words, but not all, may be one statement in two renderings. */
const renderingMin = 0.35;
const wordsMin = 4;

/**
 * Quotations that one text shortened or changed, and statements that stand in two texts in different renderings. The latter is
 * a likeness of words: it is shown as two wordings side by side and never joined.
 */
export function findWordingDifferences({ material, utterances }: Findings): readonly DossierDifference[] {
  const quoted = utterances.filter((utterance) => utterance.kind === "direct" || utterance.kind === "mixed");
  const found: DossierDifference[] = [];
  quoted.forEach((left, at) => {
    for (const right of quoted.slice(at + 1)) {
      if (partOfReport(material, left.content.report) === partOfReport(material, right.content.report)) continue;
      if (!isAltered(left, right) && !isRendering(left, right)) continue;
      found.push(
        ...difference(material, "other", left.speaker.name ?? right.speaker.name ?? "", [
          { label: left.speaker.name ?? "", quotes: [left.content] },
          { label: right.speaker.name ?? "", quotes: [right.content] },
        ]),
      );
    }
  });
  return found;
}

function isAltered(left: DossierUtterance, right: DossierUtterance): boolean {
  return left.variants.some((variant) => variant.id === right.id && variant.altered);
}

function isRendering(left: DossierUtterance, right: DossierUtterance): boolean {
  if (sameWords(left.content.text, right.content.text).same) return false;
  const smaller = Math.min(wordStems(left.content.text).size, wordStems(right.content.text).size);
  return smaller >= wordsMin && contentOverlap(left.content.text, right.content.text) >= renderingMin;
}
