import { collectClaims, makeStatements, measureImportance, measureTerms, statementsOf } from "../../src/dossier/claims/index.ts";
import type { DossierClaim } from "../../src/dossier/index.ts";
import { groundFacts } from "../../src/dossier/likeness/index.ts";
import { findClauses, gather } from "../../src/dossier/material/index.ts";
import { createMemory } from "../../src/dossier/memory.ts";
import { storyId } from "../../src/kernel/index.ts";
import { loadModels } from "../../src/model-files.ts";
import { read } from "../../src/reading/index.ts";
import { reportOf } from "./reports.ts";

/** The claims of one story with the contexts that they need, before other lines get the sentence before them. */
export function claimsOf(...bodies: readonly string[]): readonly DossierClaim[] {
  const reports = bodies.map(reportOf);
  const readings = reports.map((report) => read(report, loadModels()));
  const material = gather({ story: { id: storyId("test"), reports: reports.map(({ id }) => id), copies: [] }, reports, readings });
  const statements = makeStatements(material);
  const memory = createMemory();
  const { pairs } = memory.likeness.compare(
    material.parts.map((part) => ({ view: part.view, statements: statementsOf(material, part) })),
    (at, coding) => groundFacts(material, statements[at]!, coding),
  );
  const importance = measureImportance(material, measureTerms(material, memory.terms));
  const clauses = material.parts.map((part) => findClauses(part.reading));
  return collectClaims(material, clauses, statements, pairs, importance, memory).claims;
}
