import type { Attribution } from "./attribution.ts";
import type { Syntax } from "./syntax.ts";

/* Which of the attributions of a sentence its next one goes on with. */

/** More tokens than a sentence has: a finite cue goes before any participle. */
const mainBonus = 1000;

/** The attribution of a sentence whose content is the largest: the others lie inside it. What somebody thinks counts where nobody speaks. */
export function mainAttribution(syntax: Syntax, attributions: readonly Attribution[], list: readonly number[]): number {
  const said = list.filter((index) => attributions[index]!.manner !== "belief");
  const main = largestAttribution(syntax, attributions, said);
  return main >= 0 ? main : largestAttribution(syntax, attributions, list);
}

function largestAttribution(syntax: Syntax, attributions: readonly Attribution[], list: readonly number[]): number {
  let best = -1;
  let size = 0;
  for (const index of list) {
    const attribution = attributions[index]!;
    if (attribution.kind === "noun" || attribution.source === undefined) continue;
    if (/^(?:who|which|that|what)$/.test(syntax.tokens[attribution.source.first]!.lower)) continue;
    // "…, she said, denying that …": who goes on is the speaker of the main verb.
    const isMain = syntax.tokens[attribution.cue.first]!.fine !== "VBG";
    const length = attribution.contents.reduce((sum, content) => sum + content.last - content.first, isMain ? mainBonus : 0);
    if (length > size) {
      best = index;
      size = length;
    }
  }
  return best;
}
