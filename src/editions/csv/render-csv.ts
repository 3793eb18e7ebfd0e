import type { Collation } from "../../collation.ts";
import type { Dossier, Quote } from "../../dossier/index.ts";
import { toLink } from "../arrangement/reports.ts";
import { toCsv } from "./cells.ts";
import type { Cell } from "./cells.ts";

/** What a table is made of; `all` are all four in one, told apart by the column `table`. */
export type CsvTable = "claims" | "figures" | "quotations" | "timeline";

export const csvTables: readonly CsvTable[] = ["claims", "figures", "quotations", "timeline"];

/** One thing that a dossier says, before it is written once for each place where it stands. */
interface Said {
  readonly table: CsvTable;
  readonly id: string;
  readonly text: string;
  readonly value: Cell;
  readonly valueMax: Cell;
  readonly unit: Cell;
  readonly when: Cell;
  readonly speaker: Cell;
  readonly kind: Cell;
  readonly status: Cell;
  readonly texts: Cell;
  readonly places: readonly Quote[];
}

const columns = (
  "story,table,id,text,value,value_max,unit,when,speaker,kind,status,texts," +
  "outlet,publisher,published,url,file,report,start,end,source_start,source_end,words,before,after"
).split(",");

const nothing = { value: null, valueMax: null, unit: null, when: null, speaker: null, kind: null, status: null, texts: null } as const;

/** Figures, quotations, claims and timeline as CSV: a row for each place of evidence, so that every row points at characters. */
export function renderCsv(collation: Collation, tables: readonly CsvTable[] = csvTables): string {
  const rows = collation.stories.flatMap(({ dossier }) => {
    const reports = new Map(dossier.reports.map((report) => [report.id, report]));
    return sayings(dossier)
      .filter((said) => tables.includes(said.table))
      .flatMap((said) =>
        said.places.map((place): readonly Cell[] => {
          const report = reports.get(place.report)!;
          const { outlet, publisher, published, file } = report;
          const { start, end, source, text: words, before, after } = place;
          const what: readonly Cell[] = [said.table, said.id, said.text, said.value, said.valueMax, said.unit, said.when, said.speaker];
          const where: readonly Cell[] = [outlet, publisher, published, toLink(report.url), file, place.report, start, end];
          return [dossier.story, ...what, said.kind, said.status, said.texts, ...where, source.start, source.end, words, before, after];
        }),
      );
  });
  return toCsv([columns, ...rows]);
}

function sayings(dossier: Dossier): readonly Said[] {
  return [
    ...dossier.claims.map(({ id, text, status, texts, evidence }) => say("claims", id, text, evidence, { status, texts })),
    ...dossier.figures.map(({ id, what, value, valueMax, unit, kind, status, mentions }) =>
      say("figures", id, what, mentions, { value, valueMax, unit, kind, status }),
    ),
    ...dossier.utterances.map(({ id, content, clause, speaker, kind, manner }) =>
      say("quotations", id, (clause ?? content).text, [content], { speaker: speaker.name, kind, status: manner }),
    ),
    ...dossier.timeline.map(({ id, what, when, phase, evidence }) =>
      say("timeline", id, what, evidence, { when: when.value ?? when.written, kind: when.precision, status: phase }),
    ),
  ];
}

function say(table: CsvTable, id: string, text: string, places: readonly Quote[], rest: Partial<Said>): Said {
  return { ...nothing, table, id, text, places, ...rest };
}
