import { conceptOf } from "../lexicon/index.ts";
import type { Statement } from "./alignment.ts";
import type { Clause } from "./clauses.ts";
import type { Material, Part } from "./material.ts";
import type { Terms } from "./terms.ts";
import { contentStems, termsOf } from "./terms.ts";

/** Blocks whose sentences are statements. Captions, headings and datelines claim nothing. */
const statingBlocks = new Set(["paragraph", "list-item", "quotation", "update", "live-entry", "standfirst", "title"]);

/** One statement a clause, with what it speaks of; weights are added by `weigh`. Questions state nothing. */
export function makeStatements(material: Material, clauses: readonly (readonly Clause[])[]): readonly Statement[] {
  return material.parts.flatMap((part) =>
    clauses[part.index]!.filter((clause) => isStating(part, clause)).map((clause) => ({
      part: part.index,
      clause,
      terms: conceptsAndTerms(material, part, clause.own),
      mass: 0,
    })),
  );
}

function isStating(part: Part, clause: Clause): boolean {
  const block = part.report.blocks[clause.block];
  if (!block || !statingBlocks.has(block.kind)) return false;
  const sentence = part.reading.sentences[clause.sentence]!;
  return !part.report.text.slice(sentence.start, sentence.end).trimEnd().endsWith("?");
}

/** Terms with concepts, so that "travel" meets "visit". */
export function conceptsAndTerms(material: Material, part: Part, tokens: readonly number[]): ReadonlySet<string> {
  const terms = new Set(termsOf(material, part, tokens));
  for (const { token } of contentStems(part, tokens)) {
    const concept = conceptOf(part.reading.tokens[token]!.lemma);
    if (concept) terms.add(`k:${concept}`);
  }
  return terms;
}

/** Statements with the sum of the weights of their terms. */
export function weigh(statements: readonly Statement[], weights: Terms): readonly Statement[] {
  return statements.map((statement) => {
    let mass = 0;
    for (const term of statement.terms) mass += weights.get(term) ?? 0;
    return { ...statement, mass };
  });
}
