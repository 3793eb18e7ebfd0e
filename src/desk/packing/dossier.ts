import { isDeepStrictEqual } from "node:util";
import { zstdDecompressSync } from "node:zlib";
import { describeReport, quote } from "../../dossier/index.ts";
import type { Dossier, DossierReport, Quote } from "../../dossier/index.ts";
import { assert } from "../../kernel/index.ts";
import type { ReportId } from "../../kernel/index.ts";
import type { Report } from "../../page/index.ts";
import { fromColumns, toColumns } from "./columns.ts";
import type { Columns } from "./columns.ts";
import { packJson, unpackJson } from "./pack.ts";

/*
 * A dossier as bytes: the number of this form, and the dossier as JSON, packed. Most of a dossier is words of its reports, and what was
 * taken out of their pages. The frozen reports have both, and never change: kept is where the words stand.
 */
const form = 1;
/** The first desks packed a dossier as it is. Their bytes begin as all of zstd do. */
const firstForm = 0x28;

interface PackedDossier {
  readonly reports: readonly (Pick<DossierReport, "id" | "copyOf"> | DossierReport)[];
  /** Each quote once. Where one stands in the dossier it has a number. */
  readonly quotes: Columns;
  readonly rest: unknown;
}

interface QuoteRow {
  /** Which of the reports. */
  readonly of: number;
  readonly start: number;
  readonly length: number;
}

/** The property of an object that stands for a quote, or for a list of quotes. No property of a dossier has this name. */
const place = "@";

/** `unpackDossier` gives the equal value. `reports` are those of the dossier. */
export function packDossier({ reports: described, ...rest }: Dossier, reports: readonly Report[]): Uint8Array {
  const texts = new Map(reports.map((report, at) => [report.id, { report, at }]));
  const quotes = createNumbers(texts);
  const packed: PackedDossier = {
    reports: described.map((one) => {
      const { id, copyOf } = one;
      return isDeepStrictEqual(describeReport(texts.get(id)!.report, copyOf), one) ? { id, copyOf } : one;
    }),
    rest: withoutQuotes(rest, quotes.numberOf),
    quotes: toColumns(quotes.rows),
  };
  return Buffer.concat([Uint8Array.of(form), packJson(packed)]);
}

/** The dossier of these bytes; `reports` are those that it was packed with. */
export function unpackDossier(bytes: Uint8Array, reports: readonly Report[]): Dossier {
  // Versions made before people could correct what was read have no list of it.
  if (bytes[0] === firstForm) return { corrections: [], ...(unpackJson(bytes) as Omit<Dossier, "corrections">) };
  assert(bytes[0] === form, "a packed dossier begins with the number of its form");
  const packed = JSON.parse(zstdDecompressSync(bytes.subarray(1)).toString()) as PackedDossier;
  const texts = new Map(reports.map((report) => [report.id, report]));
  const quotes = fromColumns<QuoteRow>(packed.quotes).map(({ of, start, length }) => quote(reports[of]!, { start, end: start + length }));
  const described = packed.reports.map((one) => ("file" in one ? one : describeReport(texts.get(one.id)!, one.copyOf)));
  const { format, story, title, counts, ...rest } = withQuotes(packed.rest, quotes) as Omit<Dossier, "reports">;
  return { format, story, title, counts, reports: described, ...rest };
}

/** Names of a dossier with what its reports say that they are, without the reports, whose words only the rest stands on. */
export function unpackRoles(bytes: Uint8Array): readonly { readonly name: string; readonly role: string }[] {
  const { entities } = (
    bytes[0] === firstForm ? unpackJson(bytes) : (JSON.parse(zstdDecompressSync(bytes.subarray(1)).toString()) as PackedDossier).rest
  ) as Pick<Dossier, "entities">;
  return entities.flatMap(({ name, roles: [first] }) => (first === undefined ? [] : [{ name, role: first.text }]));
}

type NumberOf = (value: object) => number | undefined;

function createNumbers(texts: ReadonlyMap<ReportId, { readonly report: Report; readonly at: number }>) {
  const rows: QuoteRow[] = [];
  const numbers = new Map<string, number>();
  const numberOf: NumberOf = (value) => {
    if (!("report" in value && "before" in value && "after" in value)) return undefined;
    const { report, start, end } = value as Quote;
    const text = texts.get(report);
    if (text === undefined || !isDeepStrictEqual(quote(text.report, { start, end }), value)) return undefined;
    const key = `${text.at} ${start} ${end}`;
    const number = numbers.get(key) ?? rows.push({ of: text.at, start, length: end - start }) - 1;
    numbers.set(key, number);
    return number;
  };
  return { rows, numberOf };
}

function withoutQuotes(value: unknown, numberOf: NumberOf): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const numbers = value.map((one: unknown) => (typeof one === "object" && one !== null ? numberOf(one) : undefined));
    if (numbers.length > 0 && numbers.every((number) => number !== undefined)) return { [place]: numbers };
    return value.map((one) => withoutQuotes(one, numberOf));
  }
  const number = numberOf(value);
  if (number !== undefined) return { [place]: number };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutQuotes(one, numberOf)]));
}

/** Puts the quotes back into a value that nobody else has. */
function withQuotes(value: unknown, quotes: readonly Quote[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) value[at] = withQuotes(value[at], quotes);
    return value;
  }
  const own = value as Record<string, unknown>;
  const numbers = own[place] as number | readonly number[] | undefined;
  if (numbers !== undefined) return typeof numbers === "number" ? quotes[numbers] : numbers.map((number) => quotes[number]);
  for (const key in own) own[key] = withQuotes(own[key], quotes);
  return own;
}
