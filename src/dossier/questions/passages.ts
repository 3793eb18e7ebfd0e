import type { Range } from "../../kernel/index.ts";
import { clausesOfSentence, findClauses, furnitureOf, shownRange, keptByView } from "../material/index.ts";
import type { Clause, Material, Part } from "../material/index.ts";
import { conceptsAndTerms } from "../claims/index.ts";
import type { Question } from "./question.ts";

/** A sentence or clause of a report, with its terms and those of the heading and the sentence before it. */
export interface Passage extends Range {
  readonly part: Part;
  readonly sentence: number;
  readonly clause: Clause | null;
  readonly terms: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
}

const answeringBlocks = new Set(["paragraph", "list-item", "quotation", "update", "live-entry", "standfirst", "table-row"]);
/** What only the surroundings hold counts for less. */
const contextShare = 0.4;

/** A passage before it is asked what is shown of it. */
type Held = Pick<Passage, "sentence" | "clause" | "terms" | "context">;

/** Everything that may answer: each sentence of the article text that is no question, and each clause of it. */
const passagesIn = keptByView((material, part): readonly Held[] => {
  const clauses = findClauses(part.reading);
  const furniture = furnitureOf(part);
  const passages: Held[] = [];
  let heading: ReadonlySet<string> = new Set();
  let previous: ReadonlySet<string> = new Set();
  part.reading.sentences.forEach((sentence, index) => {
    const terms = conceptsAndTerms(material, part, tokensOf(sentence));
    const kind = part.report.blocks[sentence.block]!.kind;
    const asks = part.report.text.slice(sentence.start, sentence.end).trimEnd().endsWith("?");
    if (kind === "heading" || asks) {
      heading = terms;
      previous = new Set();
      return;
    }
    if (!answeringBlocks.has(kind) || furniture.has(index)) return;
    const context = new Set([...heading, ...previous]);
    passages.push({ sentence: index, clause: null, terms, context });
    for (const clause of clausesOfSentence(clauses, index)) {
      passages.push({ sentence: index, clause, terms: conceptsAndTerms(material, part, clause.own), context });
    }
    previous = terms;
  });
  return passages;
});

function tokensOf({ first, last }: { readonly first: number; readonly last: number }): readonly number[] {
  return Array.from({ length: last - first }, (_, at) => first + at);
}

/** All terms of a text. */
const termsIn = keptByView((material, part) => conceptsAndTerms(material, part, [...part.reading.tokens.keys()]));

/** The passages that answer a question by what they speak of, each with how much of the question it holds. */
export function findMatches(material: Material, question: Question): readonly Match[] {
  const required = question.topics.filter((topic) => topic.required);
  return material.parts.flatMap((part) => {
    // A text that never speaks of what an answer must hold need not be cut into passages.
    const spoken = termsIn(material, part);
    if (!required.every((topic) => topic.terms.some((term) => spoken.has(term)))) return [];
    const clauses = findClauses(part.reading);
    return passagesIn(material, part).flatMap((held): Match[] => {
      const coverage = coverageOf(question, held);
      if (coverage === undefined) return [];
      const { start, end } = held.clause ? shownRange(part.reading, clauses, held.clause) : part.reading.sentences[held.sentence]!;
      return [{ passage: { ...held, part, start, end }, coverage }];
    });
  });
}

export interface Match {
  readonly passage: Passage;
  /** Share of the question's weight that the passage holds, 0 to 1. */
  readonly coverage: number;
}

/** How much of what the question speaks of stands in a passage. Undefined when a required topic stands neither in it nor around it. */
function coverageOf(question: Question, passage: Held): number | undefined {
  let total = 0;
  let held = 0;
  let own = 0;
  let topical = 0;
  for (const topic of question.topics) {
    total += topic.weight;
    if (topic.terms.some((term) => passage.terms.has(term))) {
      held += topic.weight;
      own++;
      if (!topic.named) topical++;
    } else if (!topic.act && topic.terms.some((term) => passage.context.has(term))) held += topic.weight * contextShare;
    else if (topic.required) return undefined;
  }
  // A passage that shares nothing but names with the question speaks of the same people, not of what was asked; unless nothing but names was asked about.
  const asksMore = question.topics.some((topic) => !topic.named && topic.weight >= 1);
  const isNamesOnly = topical === 0 && (asksMore || question.answer.kind !== "clause");
  return total === 0 || own === 0 || isNamesOnly ? undefined : held / total;
}
