import type { Statement } from "../likeness/index.ts";
import type { Material, Part, Count, TermCounts, TermsTold } from "../material/index.ts";
import { conceptsAndTerms, statementsOf } from "./statements.ts";
import { tokensIn, keptByGroup, keptByView } from "../material/index.ts";

/** Measures how much of the story a statement tells. */
export type Importance = (statements: readonly Statement[]) => number;

/** Sum of the weights of some terms: their rarity in news and the share of the independent texts that speak of them. */
export type Weigh = (terms: ReadonlySet<string>) => number;

/** A term that one text alone has tells little of the story. */
const aloneShare = 0.15;

/**
 * Centroid score: what many independent texts speak of weighs most (Radev and others, "Centroid-based summarization of multiple
 * documents", Information Processing and Management 40, 2004), taken per root of the length so that long sentences do not win by
 * length, and raised towards the beginning of a report, where news tells what matters.
 */
export function measureImportance(material: Material, weigh: Weigh): Importance {
  return (members) => {
    if (members.length === 0) return 0;
    const terms = members.length === 1 ? members[0]!.terms : termsOfAll(members);
    let first = Number.POSITIVE_INFINITY;
    for (const { part, clause } of members) first = Math.min(first, clause.start / Math.max(1, material.parts[part]!.report.text.length));
    return (weigh(terms) / Math.sqrt(Math.max(4, terms.size))) * (1.5 - first);
  };
}

const termsOfAll = keptByGroup((members: readonly Statement[]): ReadonlySet<string> => {
  const all = new Set<string>();
  for (const { terms } of members) for (const term of terms) all.add(term);
  return all;
});

/** Weighs terms by the texts of the story as they are now. */
export function measureTerms(material: Material, counts: TermCounts): Weigh {
  const texts = material.parts.length;
  counts.update(material.parts, (part) => termsToldIn(material, part));
  const weightOf = ({ told, titled, weight }: Readonly<Count>): number => {
    const share = told / texts;
    return weight * (texts > 1 && share <= 1 / texts ? aloneShare : share) * (titled > 0 ? titleFactor : 1);
  };
  let weights = counts.reckon(weightOf);
  return (terms) => {
    const numbers = counts.numbersOf(terms);
    // Terms of titles alone are numbered when they are met.
    if (counts.size > weights.length) weights = counts.reckon(weightOf);
    let sum = 0;
    for (const number of numbers) sum += weights[number]!;
    return sum;
  };
}

const termsToldIn = keptByView((material, part): TermsTold => {
  const told = new Map<string, number>();
  for (const { terms } of statementsOf(material, part)) for (const term of terms) told.set(term, (told.get(term) ?? 0) + 1);
  return { told, titled: titleTerms(material, part) };
});

/** What stands in a title is what the outlet holds to matter most. */
const titleFactor = 1.5;

function titleTerms(material: Material, part: Part): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const block of part.report.blocks) {
    if (block.kind === "title") for (const term of conceptsAndTerms(material, part, tokensIn(part, block))) terms.add(term);
  }
  return terms;
}
