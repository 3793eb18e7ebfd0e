import { compile } from "../../src/dossier/index.ts";
import type { CompileOptions, Dossier } from "../../src/dossier/index.ts";
import { decodeSource } from "../../src/intake/index.ts";
import { storyId } from "../../src/kernel/index.ts";
import { loadModels } from "../../src/model-files.ts";
import { extract } from "../../src/page/index.ts";
import type { Report } from "../../src/page/index.ts";
import { read } from "../../src/reading/index.ts";

/** A report of one body under a headline, as a text file that somebody saved. */
export function reportOf(body: string, index = 0): Report {
  const file = `report-${index + 1}.txt`;
  return extract(decodeSource(new TextEncoder().encode(`What is known so far, part ${index + 1}\n\n${body}\n`), { file }).value);
}

/** A dossier of reports whose bodies are given, taken as one story: for tests of single parts of the compiler. */
export function compileBodies(...bodies: readonly string[]): Dossier {
  return compileReports(bodies.map(reportOf));
}

export function compileReports(reports: readonly Report[], options: CompileOptions = {}): Dossier {
  const readings = reports.map((report) => read(report, loadModels()));
  const story = { id: storyId("test"), reports: reports.map((report) => report.id), copies: [] };
  return compile({ story, reports, readings }, options);
}

/** "From – type – To" of each relation. */
export function relationsOf(dossier: Dossier): readonly string[] {
  const names = new Map(dossier.entities.map((entity) => [entity.id, entity.name]));
  return dossier.relations.map((relation) => `${names.get(relation.from)} – ${relation.type} – ${names.get(relation.to)}`);
}
