import type { Range } from "../../kernel/index.ts";
import type { Block } from "../../page/index.ts";
import type { DossierReport } from "../../dossier/index.ts";
import { copyWords, counted } from "../words.ts";
import { toDateWords } from "./date.ts";
import type { Apparatus, Siglum } from "./sigla.ts";
import { siglumOf } from "./sigla.ts";

export interface ReportLine {
  readonly siglum: Siglum;
  readonly title: string | null;
  /** An address that may be followed; null when there is none or it is not http(s). */
  readonly link: string | null;
  /** Facts about the report, in words: date, people, agency, file. */
  readonly facts: readonly string[];
  /** The name that only stands in page chrome. */
  readonly seenInChrome: string | null;
  /** "D is a reprint of A (97% of its words)". */
  readonly copy: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly keptCharacters: number;
  readonly removedCharacters: number;
  /** What was taken out, by kind and reason; never its words. */
  readonly removals: readonly { readonly kind: string; readonly reason: string; readonly count: number; readonly characters: number }[];
}

export function arrangeReports(apparatus: Apparatus): readonly ReportLine[] {
  return apparatus.sigla.map((siglum) => {
    const { report } = siglum;
    const text = apparatus.texts.get(report.id);
    return {
      siglum,
      title: report.title,
      link: toLink(report.url),
      facts: toFacts(report),
      seenInChrome: report.outlet === null ? report.outletInChrome : null,
      copy: toCopyWords(apparatus, report),
      language: toLanguage(report.language),
      text: text?.text ?? "",
      blocks: text?.blocks ?? [],
      keptCharacters: totalLength(report.article),
      removedCharacters: totalLength(report.chrome),
      removals: groupRemovals(report),
    };
  });
}

function toFacts(report: DossierReport): readonly string[] {
  const facts: string[] = [report.published === null ? "date not stated" : toDateWords(report.published)];
  if (report.bylines.length > 0) facts.push(`by ${report.bylines.join(", ")}`);
  if (report.agency !== null) facts.push(`agency text: ${report.agency}`);
  if (report.publisher !== null && report.publisher !== report.outlet) facts.push(`published by ${report.publisher}`);
  return [...facts, `file ${report.file}`];
}

function toCopyWords(apparatus: Apparatus, report: DossierReport): string | null {
  if (report.copyOf === null) return null;
  const { letter } = siglumOf(apparatus, report.copyOf.report);
  // Rounded down: 99.6% of the words is not "all".
  const own = siglumOf(apparatus, report.id).letter;
  return `${own} ${copyWords[report.copyOf.kind]} ${letter} (${Math.floor(report.copyOf.containment * 100)}% of its words)`;
}

/** Only http and https lead out of an edition: `javascript:`, `data:` and `file:` addresses stay words. */
export function toLink(address: string | null): string | null {
  if (address === null || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  return new URL(address).href;
}

/** A language tag that has the shape of one (BCP 47); anything else is dropped, since it would become markup. */
export function toLanguage(tag: string | null): string | null {
  return tag !== null && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : null;
}

function totalLength(ranges: readonly Range[]): number {
  return ranges.reduce((sum, range) => sum + range.end - range.start, 0);
}

function groupRemovals(report: DossierReport): ReportLine["removals"] {
  const groups: { readonly kind: string; readonly reason: string; count: number; characters: number }[] = [];
  // Reasons first: nearly all of them belong to one kind.
  const ofReasons = new Map<string, typeof groups>();
  for (const { kind, reason, start, end } of report.chrome) {
    const known = ofReasons.get(reason);
    let group = known?.find((one) => one.kind === kind);
    if (group === undefined) {
      group = { kind, reason, count: 0, characters: 0 };
      groups.push(group);
      if (known === undefined) ofReasons.set(reason, [group]);
      else known.push(group);
    }
    group.count++;
    group.characters += end - start;
  }
  return groups;
}

/** "9 pieces of the page (356 characters) were removed, 1,024 characters kept". */
export function toRemovalWords(line: ReportLine): string {
  const pieces = line.removals.reduce((sum, group) => sum + group.count, 0);
  if (pieces === 0) return "Nothing was removed from this page";
  return `${counted(pieces, "piece", "pieces")} of this page removed (${counted(line.removedCharacters, "character", "characters")}), ${counted(line.keptCharacters, "character", "characters")} kept`;
}
