import type { Range } from "../../kernel/index.ts";
import { findClauses, shownRange } from "../clauses.ts";
import type { Clause } from "../clauses.ts";
import type { Material, Part } from "../material.ts";
import { conceptsAndTerms } from "../statements.ts";
import { keptByView } from "../view.ts";
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

/** Everything that may answer: each sentence of the article text that is no question, and each clause of it. */
const passagesIn = keptByView((material, part): readonly Omit<Passage, "part">[] => {
  const clauses = findClauses(part.reading);
  const bySentence = new Map<number, Clause[]>();
  for (const clause of clauses) bySentence.set(clause.sentence, [...(bySentence.get(clause.sentence) ?? []), clause]);
  const passages: Omit<Passage, "part">[] = [];
  let heading: ReadonlySet<string> = new Set();
  let previous: ReadonlySet<string> = new Set();
  part.reading.sentences.forEach((sentence, index) => {
    const tokens = Array.from({ length: sentence.last - sentence.first }, (_, at) => sentence.first + at);
    const terms = conceptsAndTerms(material, part, tokens);
    const kind = part.report.blocks[sentence.block]!.kind;
    const asks = part.report.text.slice(sentence.start, sentence.end).trimEnd().endsWith("?");
    if (kind === "heading" || asks) {
      heading = terms;
      previous = new Set();
      return;
    }
    if (!answeringBlocks.has(kind)) return;
    const context = new Set([...heading, ...previous]);
    passages.push({ sentence: index, clause: null, start: sentence.start, end: sentence.end, terms, context });
    for (const clause of bySentence.get(index) ?? []) {
      passages.push({
        sentence: index,
        clause,
        ...shownRange(part.reading, clauses, clause),
        terms: conceptsAndTerms(material, part, clause.own),
        context,
      });
    }
    previous = terms;
  });
  return passages;
});

/** Passages that hold one of the terms themselves: what no passage holds is no answer. */
export function passagesWith(material: Material, terms: ReadonlySet<string>): readonly Passage[] {
  return material.parts.flatMap((part) => {
    const byTerm = passagesByTerm(material, part);
    const found = new Set([...terms].flatMap((term) => byTerm.get(term) ?? []));
    return [...found].sort((left, right) => left - right).map((at): Passage => ({ ...passagesIn(material, part)[at]!, part }));
  });
}

const passagesByTerm = keptByView((material, part): ReadonlyMap<string, readonly number[]> => {
  const byTerm = new Map<string, number[]>();
  passagesIn(material, part).forEach(({ terms }, at) => {
    for (const term of terms) {
      const list = byTerm.get(term);
      if (list) list.push(at);
      else byTerm.set(term, [at]);
    }
  });
  return byTerm;
});

export interface Match {
  readonly passage: Passage;
  /** Share of the question's weight that the passage holds, 0 to 1. */
  readonly coverage: number;
}

/** How much of what the question speaks of stands in a passage. Undefined when a required topic stands neither in it nor around it. */
export function match(question: Question, passage: Passage): Match | undefined {
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
  return total === 0 || own === 0 || isNamesOnly ? undefined : { passage, coverage: held / total };
}
