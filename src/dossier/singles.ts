import { contains } from "../kernel/index.ts";
import type { Range } from "../kernel/index.ts";
import type { Sentence } from "../reading/index.ts";
import type { Statement } from "./alignment.ts";
import { isWhole } from "./clauses.ts";
import type { Clause } from "./clauses.ts";
import type { Material, Part } from "./material.ts";
import { isCut, isSupposed, withSource } from "./ranges.ts";
import type { Shown } from "./ranges.ts";

/** A clause with fewer terms says too little to be compared or to stand alone. */
const termsMin = 2;
/** A clause torn from its sentence needs more words of its own than the main one, of which an aside was joined. */
const termsOfClauseMin = 4;
/** A sentence, or a clause of a sentence of which another clause was joined, that one text tells. */
export interface Single {
  readonly part: Part;
  readonly range: Range;
  readonly statements: readonly Statement[];
}

/** What is left of each sentence when what several texts tell was joined: the whole of it, or those of its clauses that stand alone. */
export function findSingles(
  material: Material,
  statements: readonly Statement[],
  joined: ReadonlySet<Statement>,
  shown: Shown,
): readonly Single[] {
  const found: Single[] = [];
  for (let at = 0, end = 0; at < statements.length; at = end) {
    // The statements of a sentence stand together.
    for (end = at + 1; statements[end]?.around === statements[at]!.around; end++);
    const group = statements.slice(at, end);
    const part = material.parts[group[0]!.part]!;
    const sentence = part.reading.sentences[group[0]!.clause.sentence]!;
    const kind = part.report.blocks[sentence.block]!.kind;
    if (kind === "title" || kind === "standfirst") continue;
    const open = group.filter((statement) => !joined.has(statement));
    if (open.length === 0) continue;
    if (open.length === group.length) {
      // "A different theology.", "Chance of rain 90%.": a sentence without a verb states nothing by itself.
      if (isDateline(part, sentence) || isQuestion(part, sentence) || !hasVerb(part, sentence)) continue;
      if (countTerms(group[0]!.around) >= termsMin) found.push({ part, range: sentence, statements: group });
    } else {
      const ranges = open.map(shown);
      open.forEach((statement, index) => {
        const range = ranges[index]!;
        const isInOther = ranges.some((other) => other !== range && contains(other, range) && !contains(range, other));
        if (!isInOther && standsAlone(part, statement) && !isCut(part, statement.clause, range))
          found.push({ part, range: withSource(part, statement.clause, range), statements: [statement] });
      });
    }
  }
  return found;
}

/** Terms without concepts, which only say again what a word says. */
function countTerms({ terms }: Statement["around"]): number {
  let count = 0;
  for (const term of terms) if (!term.startsWith("k:")) count++;
  return count;
}

/** Of a question only what it takes for granted is stated, and that not as a line of its own. */
function isQuestion({ report }: Part, { start, end }: Sentence): boolean {
  return /\?[)\]"'’”]*$/.test(report.text.slice(start, end).trimEnd());
}

/** It has a word that may be a predicate, whatever the parse made of it. */
export function hasVerb({ reading }: Part, { first, last }: Sentence): boolean {
  for (let at = first; at < last; at++) if (/^(?:VERB|AUX)$/.test(reading.tokens[at]!.tag)) return true;
  return false;
}

/** "PORT ELLERY, Halden —": a sentence of its own that tells nothing. */
function isDateline({ reading }: Part, { last }: Sentence): boolean {
  return /^(?:[—–―-]|--)$/.test(reading.tokens[last - 1]!.text);
}

/** A clause that says enough without the rest of its sentence. */
function standsAlone(part: Part, { clause, terms }: Statement): boolean {
  return (
    terms.size >= (clause.kind === "main" ? termsMin : termsOfClauseMin) &&
    clause.kind !== "relative" &&
    isWhole(part.reading, clause) &&
    !isConditional(part, clause) &&
    !isSupposed(part, clause)
  );
}

/** "If the council agrees" tells nothing without what would follow. */
function isConditional({ reading }: Part, { own }: Clause): boolean {
  return /^(?:if|unless|whether|lest)$/.test(reading.tokens[own[0]!]!.lower);
}
