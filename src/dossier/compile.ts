import type { Report } from "../page/index.ts";
import type { Reading, ReadingCorrection } from "../reading/index.ts";
import type { Story } from "../stories/index.ts";
import { chooseBrief } from "./brief.ts";
import { createToldBefore } from "./told-before.ts";
import { collectClaims, measureImportance, measureTerms, makeStatements, statementsOf, withLeadIns } from "./claims/index.ts";
import { findClauses, gather } from "./material/index.ts";
import { describeCorrections } from "./corrections.ts";
import { countStory, describeReports } from "./counts.ts";
import { findDifferences } from "./differences/index.ts";
import type { Dossier } from "./dossier.ts";
import { describeEntities } from "./who.ts";
import { collectFigures } from "./figures/index.ts";
import { chooseHeadline } from "./headline.ts";
import { groundFacts } from "./likeness/index.ts";
import { createMemory } from "./memory.ts";
import type { Memory } from "./memory.ts";
import { answerQuestions } from "./questions/index.ts";
import type { AskedQuestion } from "./questions/index.ts";
import { collectRelations, findRelations } from "./relations/index.ts";
import { buildTimeline } from "./timeline/index.ts";
import { collectVoices } from "./voices/index.ts";

export interface CompileInput {
  readonly story: Story;
  readonly reports: readonly Report[];
  readonly readings: readonly Reading[];
}

export interface CompileOptions {
  /** The user's questions with their readings. */
  readonly questions?: readonly AskedQuestion[];
  /** What people said against the readings, in the order in which they said it. */
  readonly corrections?: readonly ReadingCorrection[];
}

/** One story's reports in, one dossier out. Pure; the order of the reports does not matter. */
export function compile(input: CompileInput, options: CompileOptions = {}, memory: Memory = createMemory()): Dossier {
  const corrections = options.corrections ?? [];
  const material = gather(input, corrections, memory.views, memory.sentences);
  memory.views = new Map(material.parts.map((part) => [part.report.id, part.view]));
  const clauses = material.parts.map((part) => findClauses(part.reading));
  const statements = makeStatements(material);
  const { pairs, opposed } = memory.likeness.compare(
    material.parts.map((part) => ({ view: part.view, statements: statementsOf(material, part) })),
    (at, coding) => groundFacts(material, statements[at]!, coding),
  );
  const weigh = measureTerms(material, memory.terms);
  const importance = measureImportance(material, weigh);
  const { claims, agreements, near } = collectClaims(material, clauses, statements, pairs, importance, memory);
  const figures = collectFigures(material, statements, opposed);
  const { utterances, quotations } = collectVoices(material, memory.quotations);
  const brief = chooseBrief(material, claims, utterances, createToldBefore(material, statements, pairs));
  const timeline = buildTimeline(material);
  const told = findRelations(material);
  const relations = collectRelations(told);
  const entities = describeEntities(material, new Set(relations.flatMap(({ from, to }) => [from, to])));
  const differences = findDifferences({
    material,
    clauses,
    agreements,
    near,
    alike: opposed,
    statements,
    terms: memory.terms,
    figures,
    utterances,
    quotations,
    told,
  });
  return {
    format: "variorum.dossier/1",
    story: input.story.id,
    title: chooseHeadline(material, weigh),
    counts: countStory(material),
    reports: describeReports(material),
    brief,
    entities,
    figures,
    utterances,
    claims: withLeadIns(material, claims),
    differences,
    timeline,
    relations,
    questions: answerQuestions(material, { brief, claims, figures, differences, timeline, utterances }, options.questions ?? []),
    corrections: describeCorrections(material, input.readings, corrections, { utterances, entities }),
    notices: [],
  };
}
