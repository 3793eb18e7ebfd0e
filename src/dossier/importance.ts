import type { Statement } from "./alignment.ts";
import type { Material } from "./material.ts";
import { conceptsAndTerms } from "./statements.ts";
import { tokensIn } from "./reading-index.ts";
import { baseWeight } from "./weights.ts";

/** Measures how much of the story a statement tells. */
export type Importance = (statements: readonly Statement[]) => number;

/** A term that one text alone has tells little of the story. */
const aloneShare = 0.15;

/**
 * Centroid score: what many independent texts speak of weighs most (Radev and others, "Centroid-based summarization of multiple
 * documents", Information Processing and Management 40, 2004), taken per root of the length so that long sentences do not win by
 * length, and raised towards the beginning of a report, where news tells what matters.
 */
export function measureImportance(material: Material, statements: readonly Statement[]): Importance {
  const weightOf = measureTerms(material, statements);
  return (members) => {
    if (members.length === 0) return 0;
    const terms = new Set(members.flatMap((member) => [...member.terms]));
    let sum = 0;
    for (const term of terms) sum += weightOf(term);
    const first = Math.min(...members.map((member) => member.clause.start / Math.max(1, material.parts[member.part]!.report.text.length)));
    return (sum / Math.sqrt(Math.max(4, terms.size))) * (1.5 - first);
  };
}

/** Weight of a term by its rarity in news and by the share of the independent texts that speak of it. */
export function measureTerms(material: Material, statements: readonly Statement[]): (term: string) => number {
  const partsOf = new Map<string, Set<number>>();
  for (const statement of statements) {
    for (const term of statement.terms) partsOf.set(term, (partsOf.get(term) ?? new Set()).add(statement.part));
  }
  const titled = titleTerms(material);
  const texts = material.parts.length;
  return (term) => {
    const share = (partsOf.get(term)?.size ?? 0) / texts;
    return baseWeight(term) * (texts > 1 && share <= 1 / texts ? aloneShare : share) * (titled.has(term) ? titleFactor : 1);
  };
}

/** What stands in a title is what the outlet holds to matter most. */
const titleFactor = 1.5;

function titleTerms(material: Material): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const part of material.parts) {
    for (const block of part.report.blocks) {
      if (block.kind === "title") for (const term of conceptsAndTerms(material, part, tokensIn(part, block))) terms.add(term);
    }
  }
  return terms;
}
