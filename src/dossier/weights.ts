import { backgroundTexts, backgroundWords } from "../stories/index.ts";
import type { Material } from "./material.ts";
import type { Terms } from "./terms.ts";
import { stem } from "./stems.ts";

/** Weight of an entity and of a country before they are damped by how often the story names them. */
const entityWeight = 2.2;
const countryWeight = 2;
const eventWeight = 3;
/** A concept is a weaker sign than a word: several words stand for it. */
const conceptWeight = 2;
const figureWeight = 6;
const timeWeight = 4;

/** Number of texts of a background collection in which a stem stands; a stem that it does not know stands in fewer than one. */
let stemFrequency: ReadonlyMap<string, number> | undefined;

function backgroundFrequency(word: string): number {
  if (!stemFrequency) {
    const found = new Map<string, number>();
    backgroundWords.forEach((line, at) => {
      const texts = 2 ** (at / 2);
      for (const known of line.split(" ")) {
        const key = stem(known);
        found.set(key, Math.min(backgroundTexts, (found.get(key) ?? 0) + texts));
      }
    });
    stemFrequency = found;
  }
  return stemFrequency.get(word) ?? 0.7;
}

/** How rare a stem is in news at large: the natural logarithm of the inverse share of texts that hold it. */
export function backgroundWeight(word: string): number {
  return Math.log(backgroundTexts / backgroundFrequency(word));
}

/**
 * Inverse document frequency of a term: rarity in news at large, damped by how common the term is in this story, because what
 * every sentence names ("Denmark") tells no two sentences apart. Source of idf: Spärck Jones, "A statistical interpretation of
 * term specificity", Journal of Documentation 28, 1972.
 */
export function weighTerms(
  material: Material,
  statements: readonly { readonly part: number; readonly terms: ReadonlySet<string> }[],
): Terms {
  const count = new Map<string, number>();
  for (const { terms } of statements) for (const term of terms) count.set(term, (count.get(term) ?? 0) + 1);
  // What each text says once is no common word of the story: the damping counts statements per text.
  const texts = Math.max(1, material.parts.length);
  const perText = Math.max(2, statements.length / texts);
  const weights = new Map<string, number>();
  for (const [term, inStatements] of count) {
    const share = Math.min(1, inStatements / texts / perText);
    const damping = 1 - Math.sqrt(share);
    weights.set(term, baseWeight(term) * Math.max(0.1, damping));
  }
  return weights;
}

/** How much a term says before this story is looked at. */
export function baseWeight(term: string): number {
  switch (term[0]) {
    case "w":
      return backgroundWeight(term.slice(2));
    case "e":
      return entityWeight;
    case "n":
      return eventWeight;
    case "c":
      return countryWeight;
    case "k":
      return conceptWeight;
    case "f":
      return figureWeight;
    default:
      return timeWeight;
  }
}
