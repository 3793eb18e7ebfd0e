import type { ReportId } from "../../kernel/index.ts";
import type { Dossier, DossierClaim, Quote } from "../../dossier/index.ts";
import { counted, listed } from "../words.ts";
import { inReadingOrder } from "./reading-order.ts";
import type { Apparatus, Citation, Siglum, Wording } from "./sigla.ts";
import { cite, citeAll, siglaOf, toWordings } from "./sigla.ts";

/** A statement in its most informative wording, and the wordings of the others beside it. */
export interface ClaimLine {
  readonly lead: Wording;
  /** Words before the lead that say whom or what it speaks of; null where it can be read alone. */
  readonly context: Context | null;
  /** The same statement in the words of others, and further evidence of the same report. */
  readonly others: readonly Wording[];
  /** The words of others that are likely, and less surely, the same statement. */
  readonly likely: readonly Wording[];
  readonly citations: readonly Citation[];
  /** Wordings of other reports that may say the same; they are not counted. */
  readonly perhaps: readonly Wording[];
  readonly status: DossierClaim["status"];
  /**
   * "all 3 texts", "A and B; C is silent", "only A", "A, likely B"; "found in A" where nothing is known of the others, "found in A, perhaps B"
   * where one may tell it; null when there is one text in all.
   */
  readonly support: string | null;
}

/** Words that stand before a line in its report. */
export interface Context {
  readonly citation: Citation;
  readonly text: string;
  /** Something was left out between the two. */
  readonly isPhrase: boolean;
  /** The line above it in its list tells them. */
  readonly isAbove: boolean;
}

export interface Claims {
  readonly brief: readonly ClaimLine[];
  readonly everyone: readonly ClaimLine[];
  readonly some: readonly ClaimLine[];
  readonly only: readonly OnlyGroup[];
}

/** What one text says, with the copies that print it too. */
export interface OnlyGroup {
  readonly said: readonly Siglum[];
  /** Those that there are, in this order. */
  readonly parts: readonly OnlyPart[];
}

/**
 * How sure it is that no other text tells the lines: all others are silent of them; or nothing like them was found there, only some of their
 * words; or something like them was found.
 */
export interface OnlyPart {
  readonly kind: (typeof onlyKinds)[number];
  readonly lines: readonly ClaimLine[];
}

const onlyKinds = ["silent", "unlike", "perhaps"] as const;

export function arrangeClaims(apparatus: Apparatus, dossier: Dossier): Claims {
  const lines = new Map(dossier.claims.map((claim) => [claim.id, toLine(apparatus, dossier, claim)]));
  const withStatus = (status: DossierClaim["status"]): readonly ClaimLine[] =>
    dossier.claims.filter((claim) => claim.status === status).map((claim) => lines.get(claim.id)!);
  return {
    brief: dossier.brief.map((id) => lines.get(id)).filter((line) => line !== undefined),
    everyone: withStatus("everyone"),
    some: withStatus("some"),
    only: groupOnly(apparatus, dossier, lines),
  };
}

/** What it goes on from is told by the line above it. */
export function goesOn({ context }: ClaimLine): boolean {
  return context?.isAbove ?? false;
}

/** Some line of one text alone is shown with words before it. */
export function hasContext({ only }: Claims): boolean {
  return only.some(({ parts }) => parts.some(({ lines }) => lines.some(({ context }) => context !== null && !context.isAbove)));
}

function toLine(apparatus: Apparatus, dossier: Dossier, claim: DossierClaim): ClaimLine {
  const leadQuote = claim.evidence.find((quote) => quote.text === claim.text) ?? claim.evidence[0];
  const citations = citeAll(apparatus, claim.evidence);
  const leading = cite(apparatus, leadQuote);
  const isLikely = likelyOf(claim);
  const sure = citations.filter((citation) => citation !== leading && !isLikely(citation.siglum.report.id));
  const [lead, ...others] = toWordings([leading, ...sure]);
  const likely = toWordings(citations.filter((citation) => isLikely(citation.siglum.report.id)));
  const perhaps = claim.perhaps.length === 0 ? [] : toWordings(citeAll(apparatus, claim.perhaps));
  const context = claim.context === null ? null : toContext(apparatus, claim.context, leadQuote);
  return {
    lead: lead!,
    context,
    others,
    likely,
    citations,
    perhaps,
    status: claim.status,
    support: supportWords(apparatus, dossier, claim),
  };
}

function toContext(apparatus: Apparatus, quote: Quote, lead: Quote): Context {
  const text = apparatus.texts.get(quote.report)?.text.slice(quote.end, lead.start) ?? "";
  const isPhrase = text.trim() !== "";
  return { citation: cite(apparatus, quote), text: isPhrase ? `${quote.text} …` : quote.text, isPhrase, isAbove: false };
}

function supportWords(apparatus: Apparatus, dossier: Dossier, claim: DossierClaim): string | null {
  if (dossier.counts.texts === 1) return null;
  const isLikely = likelyOf(claim);
  if (claim.status === "everyone" && !claim.reports.some(isLikely)) return `all ${dossier.counts.texts} texts`;
  const lettersOf = (reports: readonly ReportId[]): string => listed(siglaOf(apparatus, reports).map((siglum) => siglum.letter));
  const likely = claim.reports.filter(isLikely);
  const letters =
    lettersOf(claim.reports.filter((report) => !isLikely(report))) + (likely.length === 0 ? "" : `, likely ${lettersOf(likely)}`);
  // Of what others may tell in other words nobody is called silent.
  const isOpen = claim.elsewhere !== null || (claim.status === "only" && isDoubtful(claim) && !isOnlyHere(dossier, claim));
  const said = !isOpen && isKnownOfAll(dossier, claim) ? letters : `found in ${letters}`;
  const doubtful = siglaOf(apparatus, [...new Set(claim.perhaps.map((quote) => quote.report))]).map((siglum) => siglum.letter);
  const perhaps = doubtful.length === 0 ? "" : `, perhaps ${listed(doubtful)}`;
  if (isOnlyHere(dossier, claim)) return `only ${letters}`;
  const silent = isOpen ? [] : siglaOf(apparatus, claim.silent).map((siglum) => siglum.letter);
  if (silent.length === 0) return `${said}${perhaps}`;
  // In a big story the list of the silent would drown the line.
  if (silent.length > 6) return `${counted(claim.texts, "text", "texts")} of ${dossier.counts.texts}`;
  return `${said}${perhaps}; ${listed(silent)} ${silent.length === 1 ? "is" : "are"} silent`;
}

/** Whether a report says it less surely; dossiers that were made before this was asked do not know. */
function likelyOf({ likely }: DossierClaim): (report: ReportId) => boolean {
  const reports = new Set<ReportId>(likely);
  return (report) => reports.has(report);
}

/** Each report says it, or may say it, or is silent. What it tells in quite other words is not found: of the others the line must not sound sure. */
function isKnownOfAll(dossier: Dossier, { reports, silent, perhaps }: DossierClaim): boolean {
  return new Set([...reports, ...silent, ...perhaps.map((quote) => quote.report)]).size === dossier.reports.length;
}

/** One text says it, and of all others it is known that they do not. */
function isOnlyHere(dossier: Dossier, claim: DossierClaim): boolean {
  return claim.status === "only" && claim.reports.length + claim.silent.length === dossier.reports.length;
}

function isDoubtful({ perhaps, elsewhere }: DossierClaim): boolean {
  return perhaps.length > 0 || elsewhere !== null;
}

/** So many reports are read one after the other, in the order of their letters. */
const groupsByLetterMax = 12;

function groupOnly(apparatus: Apparatus, dossier: Dossier, lines: ReadonlyMap<string, ClaimLine>): Claims["only"] {
  const original = originals(dossier);
  const groups = new Map<ReportId, { reports: Set<ReportId>; lines: Record<OnlyPart["kind"], ClaimLine[]> }>();
  for (const claim of dossier.claims) {
    if (claim.status !== "only" || claim.elsewhere === "likely") continue;
    const first = claim.reports[0] ?? claim.evidence[0].report;
    const key = original.get(first) ?? first;
    const group = groups.get(key) ?? { reports: new Set<ReportId>(), lines: { silent: [], unlike: [], perhaps: [] } };
    groups.set(key, group);
    const kind = isOnlyHere(dossier, claim) ? "silent" : isDoubtful(claim) ? "perhaps" : "unlike";
    group.lines[kind].push(lines.get(claim.id)!);
    for (const report of claim.reports) group.reports.add(report);
  }
  const arranged = [...groups.values()].map((group) => ({
    said: siglaOf(apparatus, [...group.reports]),
    parts: onlyKinds.flatMap((kind) => (group.lines[kind].length > 0 ? [{ kind, lines: inReadingOrder(group.lines[kind]) }] : [])),
  }));
  // Claims come with the most important ones first: of hundreds of reports nobody reads on to the last letter.
  if (arranged.length > groupsByLetterMax) return arranged;
  return arranged.toSorted((left, right) => (left.said[0]?.index ?? 0) - (right.said[0]?.index ?? 0));
}

/** The text that a copy copies; chains of copies are followed as far as the dossier knows them. */
function originals(dossier: Dossier): ReadonlyMap<ReportId, ReportId> {
  const copyOf = new Map(dossier.reports.flatMap((report) => (report.copyOf ? [[report.id, report.copyOf.report] as const] : [])));
  const found = new Map<ReportId, ReportId>();
  for (const start of copyOf.keys()) {
    const seen = new Set<ReportId>();
    let at = start;
    for (let next = copyOf.get(at); next !== undefined && !seen.has(next); next = copyOf.get(at)) {
      seen.add(next);
      at = next;
    }
    found.set(start, at);
  }
  return found;
}
