import type { Dossier, DossierReport, Quote, Quotes } from "../../src/dossier/index.ts";
import type { EntityId, ReportId, StoryId } from "../../src/kernel/index.ts";

/** A report in short: its sentences are its claims. */
export interface WrittenReport {
  readonly id: string;
  readonly outlet?: string | null;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: string | null;
  /** The report that it copies. */
  readonly copyOf?: string;
  readonly sentences?: readonly string[];
}

export interface WrittenStory {
  readonly story: string;
  readonly title?: string;
  readonly reports: readonly WrittenReport[];
  /** Name and kind. */
  readonly names?: readonly (readonly [name: string, type: "person" | "organization" | "place"])[];
  /** Report, phrase in it, value, unit, ids of figures that it differs from. */
  readonly figures?: readonly {
    readonly id: string;
    readonly report: string;
    readonly phrase: string;
    readonly value: number;
    readonly unit: string;
    readonly differsFrom?: readonly string[];
  }[];
  readonly quotations?: readonly {
    readonly id: string;
    readonly report: string;
    readonly words: string;
    /** The words around a fragment. */
    readonly clause?: string;
    readonly speaker: string;
    readonly variants?: readonly string[];
  }[];
}

/** A dossier with the parts that a digest reads; its spans point into the sentences of its reports, joined by spaces. */
export function toDossier(written: WrittenStory): Dossier {
  const texts = new Map(written.reports.map((report) => [report.id, (report.sentences ?? []).join(" ")]));
  const quote = (report: string, words: string): Quote => {
    const start = texts.get(report)!.indexOf(words);
    if (start < 0) throw new Error(`${report} does not hold "${words}"`);
    const end = start + words.length;
    return { report: report as ReportId, start, end, text: words, source: { start, end }, before: "", after: "" };
  };
  const byText = new Map<string, { id: string; quotes: Quote[] }>();
  for (const report of written.reports) {
    for (const sentence of report.sentences ?? []) {
      const known = byText.get(sentence);
      if (known === undefined) byText.set(sentence, { id: `c${byText.size + 1}`, quotes: [quote(report.id, sentence)] });
      else known.quotes.push(quote(report.id, sentence));
    }
  }
  const [first] = written.reports;
  const anywhere = (name: string): Quote[] =>
    written.reports.filter((report) => texts.get(report.id)!.includes(name)).map((report) => quote(report.id, name));
  const outlets = new Set(written.reports.map((report) => report.outlet ?? null).filter((outlet) => outlet !== null));
  const title = written.title ?? first!.sentences?.[0];
  return {
    format: "variorum.dossier/1",
    story: written.story as StoryId,
    title: title === undefined ? null : { text: title, evidence: [quote(first!.id, title)] },
    counts: {
      reports: written.reports.length,
      outlets: outlets.size,
      publishers: outlets.size,
      texts: written.reports.filter((report) => report.copyOf === undefined).length,
      unknownOutlets: 0,
    },
    reports: written.reports.map(toReport),
    brief: [...byText.values()].slice(0, 8).map((claim) => claim.id),
    entities: (written.names ?? []).map(([name, type]) => ({
      id: `e${name}` as EntityId,
      name,
      type,
      country: null,
      aliases: [],
      mentions: anywhere(name) as unknown as Quotes,
      roles: [],
    })),
    figures: (written.figures ?? []).map(({ id, report, phrase, value, unit, differsFrom = [] }) => ({
      id,
      kind: "count" as const,
      value,
      valueMax: null,
      unit,
      what: phrase,
      status: "only" as const,
      differsFrom,
      approximate: false,
      reports: [report as ReportId],
      mentions: [quote(report, phrase)] as const,
      phrases: [quote(report, phrase)] as const,
    })),
    utterances: (written.quotations ?? []).map(({ id, report, words, clause, speaker, variants = [] }) => ({
      id,
      kind: "direct" as const,
      content: quote(report, words),
      clause: clause === undefined ? null : quote(report, clause),
      speaker: { name: speaker, entity: null, owner: null, role: null, evidence: [] },
      cue: null,
      chain: [],
      manner: "statement" as const,
      unnamed: false,
      variants: variants.map((variant) => ({ id: variant, altered: false })),
    })),
    claims: [...byText].map(([text, { id, quotes }], at) => ({
      id,
      text,
      context: null,
      leans: false,
      status: "only" as const,
      reports: quotes.map((place) => place.report),
      silent: [],
      likely: [],
      perhaps: [],
      texts: quotes.length,
      elsewhere: null,
      importance: 10 - at / 10,
      evidence: quotes as unknown as Quotes,
    })),
    differences: [],
    timeline: [],
    relations: [],
    questions: [],
    corrections: [],
    notices: [],
  };
}

function toReport(report: WrittenReport): DossierReport {
  return {
    id: report.id as ReportId,
    file: `${report.id}.html`,
    outlet: report.outlet === undefined ? `Outlet ${report.id}` : report.outlet,
    outletInChrome: null,
    publisher: report.publisher ?? null,
    url: report.url ?? null,
    title: report.sentences?.[0] ?? null,
    published: report.published ?? null,
    bylines: [],
    language: null,
    agency: null,
    article: [],
    chrome: [],
    copyOf: report.copyOf === undefined ? null : { report: report.copyOf as ReportId, containment: 0.9, kind: "reprint" },
  };
}
