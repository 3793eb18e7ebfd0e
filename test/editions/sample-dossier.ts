import { storyId } from "../../src/kernel/index.ts";
import type { Dossier, DossierReport } from "../../src/dossier/index.ts";
import { entities, figures, relations, timeline } from "./sample-cast.ts";
import { claims, differences, questions } from "./sample-claims.ts";
import { a } from "./sample-evidence.ts";
import { advertiser, courier, estuary, gazette } from "./sample-pages.ts";
import type { SampleReport } from "./sample-report.ts";
import { utterances } from "./sample-voices.ts";

export function toDossierReport(sample: SampleReport, copyOf: DossierReport["copyOf"] = null): DossierReport {
  const { report, page } = sample;
  return {
    id: report.id,
    file: report.file,
    outlet: report.outlet?.value ?? null,
    outletInChrome: page.outletInChrome ?? null,
    publisher: report.publisher?.value ?? null,
    url: report.url?.value ?? null,
    title: report.title?.value ?? null,
    published: report.published?.value ?? null,
    bylines: report.bylines.map((byline) => byline.value),
    language: report.language?.value ?? null,
    agency: report.agency?.value ?? null,
    article: report.map.runs
      .filter((run) => run.kind === "copied")
      .map((run) => ({ start: run.sourceAt, end: run.sourceAt + run.sourceLength })),
    chrome: report.removed.map(({ start, end, kind, reason }) => ({ start, end, kind, reason })),
    copyOf,
  };
}

export const bridgeDossier: Dossier = {
  format: "variorum.dossier/1",
  story: storyId("bridge"),
  title: { text: courier.report.title!.value, evidence: [a(courier.report.title!.value)] },
  counts: { reports: 4, outlets: 3, publishers: 2, texts: 3, unknownOutlets: 1 },
  reports: [
    toDossierReport(courier),
    toDossierReport(gazette),
    toDossierReport(estuary),
    toDossierReport(advertiser, { report: courier.report.id, containment: 0.97, kind: "reprint" }),
  ],
  brief: ["c1", "c4", "c3", "c2"],
  entities,
  figures,
  utterances,
  claims,
  differences,
  timeline,
  relations,
  questions,
  corrections: [],
  notices: [
    { code: "metadata-differs", file: "advertiser.html", detail: "The title in its head is another one." },
    { code: "outlet-in-chrome", detail: "Seen: The Estuary Reader.", at: { source: estuary.source.id, start: 0, end: 18 } },
    { code: "unbalanced-quotation-marks", detail: "", at: { report: gazette.report.id, start: 60, end: 90 } },
  ],
};
