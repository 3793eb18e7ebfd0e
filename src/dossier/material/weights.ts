import { backgroundTexts } from "../../stories/index.ts";
import { backgroundStems } from "./background-stems.generated.ts";
import type { Terms } from "./terms.ts";

/** Weight of an entity and of a country before they are damped by how often the text names them. */
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
  stemFrequency ??= countBackground();
  return stemFrequency.get(word) ?? 0.7;
}

function countBackground(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const group of backgroundStems) {
    const end = group.indexOf(":");
    const texts = group
      .slice(0, end)
      .split(" ")
      .reduce((sum, line) => Math.min(backgroundTexts, sum + 2 ** (Number(line) / 2)), 0);
    for (const known of group.slice(end + 1).split(" ")) found.set(known, texts);
  }
  return found;
}

/** How rare a stem is in news at large: the natural logarithm of the inverse share of texts that hold it. */
export function backgroundWeight(word: string): number {
  return Math.log(backgroundTexts / backgroundFrequency(word));
}

/** Weights are whole numbers of this part of a unit: sums of them are the same whatever the order in which they are added. */
export const weightUnit = 1024;

/**
 * Inverse document frequency of the terms of one text: rarity in news at large, damped by how common the term is in the text, because
 * what every sentence names ("Denmark") tells no two sentences apart. Nothing of it hangs on the other reports of the story, so that
 * what two statements share need not be weighed anew when one more report comes. Source of idf: Spärck Jones, "A statistical
 * interpretation of term specificity", Journal of Documentation 28, 1972.
 */
export function weighTerms(statements: readonly { readonly terms: ReadonlySet<string> }[]): Terms {
  // First in how many statements each term stands, then what it weighs.
  const found = new Map<string, number>();
  for (const { terms } of statements) for (const term of terms) found.set(term, (found.get(term) ?? 0) + 1);
  for (const [term, times] of found) found.set(term, Math.round(weightUnit * baseWeight(term) * damping(times, statements.length)));
  return found;
}

/** What is left of the weight of a term that stands in some of the statements: from 1, in none, to a tenth. */
export function damping(times: number, statements: number): number {
  return Math.max(0.1, 1 - Math.sqrt(Math.min(1, times / Math.max(2, statements))));
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
