import type { Counts, DossierReport } from "./dossier.ts";
import type { Material } from "./material/index.ts";
import { toSource } from "../kernel/index.ts";
import type { Range } from "../kernel/index.ts";
import type { Report } from "../page/index.ts";

/** Reports, outlets, publisher families and independent texts: four counts of different things. */
export function countStory(material: Material): Counts {
  const outlets = new Set<string>();
  const publishers = new Set<string>();
  let unknownOutlets = 0;
  for (const report of material.reports) {
    if (!report.outlet) {
      unknownOutlets++;
      continue;
    }
    outlets.add(nameKey(report.outlet.value));
    publishers.add(nameKey((report.publisher ?? report.outlet).value));
  }
  return {
    reports: material.reports.length,
    outlets: outlets.size,
    publishers: publishers.size,
    texts: material.parts.length,
    unknownOutlets,
  };
}

/** One name for "The Echo", "the echo" and "Echo". */
function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function describeReports(material: Material): readonly DossierReport[] {
  return material.reports.map((report) => {
    const copy = material.copies.get(report.id);
    return describeReport(report, copy ? { report: copy.of, containment: copy.containment, kind: copy.kind } : null);
  });
}

/** What a dossier tells of a report. */
export function describeReport(report: Report, copyOf: DossierReport["copyOf"]): DossierReport {
  return {
    id: report.id,
    file: report.file,
    outlet: report.outlet?.value ?? null,
    outletInChrome: report.outlet ? null : (report.outletInChrome?.value ?? null),
    publisher: report.publisher?.value ?? null,
    url: report.url?.value ?? null,
    title: report.title?.value ?? null,
    published: report.published?.value ?? null,
    bylines: report.bylines.map((byline) => byline.value),
    language: report.language?.value ?? null,
    agency: report.agency?.value ?? null,
    article: keptRanges(report),
    chrome: report.removed.map(({ start, end, kind, reason }) => ({ start, end, kind, reason })),
    copyOf,
  };
}

/** Source ranges of the article, one a block or more; a block's own line ends and tags are left out. */
function keptRanges(report: Report): readonly Range[] {
  let found = rangesKept.get(report);
  if (found === undefined) {
    found = report.blocks.flatMap((block) => toSource(report.map, block).map(({ start, end }) => ({ start, end })));
    rangesKept.set(report, found);
  }
  return found;
}

/** A report that joins a story leaves those of the others as they are. */
const rangesKept = new WeakMap<Report, readonly Range[]>();
