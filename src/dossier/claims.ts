import { contains } from "../kernel/index.ts";
import type { Range, ReportId } from "../kernel/index.ts";
import type { Agreement, Statement } from "./alignment.ts";
import { Near } from "./likeness.ts";
import { align } from "./alignment.ts";
import { nearest, sameWords } from "./common-ground.ts";
import { isWhole } from "./clauses.ts";
import type { Clause } from "./clauses.ts";
import { alsoPrinted } from "./copies.ts";
import { clip, decideRanges, readable, withSentence } from "./ranges.ts";
import type { Shown } from "./ranges.ts";
import type { DossierClaim, Quote } from "./dossier.ts";
import { reportsOf } from "./figures.ts";
import type { Importance } from "./importance.ts";
import type { Material, Part } from "./material.ts";
import { quoteOf } from "./material.ts";
import type { Pairs } from "./pairs.ts";
import { toQuotes } from "./quote.ts";
import { withoutRepeated } from "./repeated-claims.ts";
import { createSilence } from "./silence.ts";
import { findSingles, hasVerb } from "./singles.ts";
import type { Single } from "./singles.ts";
import type { SilentReports } from "./silence.ts";
import type { WordIndex } from "./word-index.ts";

/** Of one text, so many wordings of one claim are shown. */
const wordingsPerText = 3;

export interface ClaimsFound {
  readonly claims: readonly DossierClaim[];
  readonly agreements: readonly Agreement[];
  /** For each statement the ones of other texts that may say the same, likeliest first. */
  readonly near: Near;
}

/**
 * What everyone, some and only one text says. Clauses that agree between texts are joined; what is left of each sentence is told
 * by one text only, as a whole sentence when none of its clauses was joined, else clause by clause.
 */
export function collectClaims(
  material: Material,
  clauses: readonly (readonly Clause[])[],
  statements: readonly Statement[],
  alike: Pairs,
  importance: Importance,
  words: WordIndex,
): ClaimsFound {
  const agreements = align(statements, alike, sameWords(statements, alike));
  const near = new Near(statements, alike);
  const joined = new Set(agreements.flatMap((agreement) => agreement.members));
  const shown = decideRanges(material, clauses, [...joined]);
  const showing = { importance, shown, near, silent: createSilence(material, words) };
  const joint = agreements
    .map((agreement, at) => describeAgreement(material, agreement, at, showing))
    .filter((claim) => claim !== undefined);
  const claims: DossierClaim[] = withoutRepeated(joint);
  const printed = Map.groupBy(
    claims.flatMap((claim) => claim.evidence),
    (quote) => quote.report,
  );
  for (const single of findSingles(material, statements, joined, shown)) {
    // What a joined line prints already is not told a second time.
    if (printed.get(single.part.report.id)?.some((quote) => contains(quote, single.range))) continue;
    const claim = describeSingle(material, single, claims.length, showing);
    if (claim) claims.push(claim);
  }
  return { claims: order(claims), agreements, near };
}

/** What deciding how a claim is shown asks for. */
interface Showing {
  readonly importance: Importance;
  readonly shown: Shown;
  readonly near: Near;
  readonly silent: SilentReports;
}

/** The likeliest wording of each text that may say the same and is not counted for it. */
function perhaps(material: Material, members: readonly Statement[], { shown, near }: Showing): readonly Quote[] {
  return near.shownBeside(members).map((other) => {
    const part = material.parts[other.part]!;
    // Whether it says the same the reader decides: by the whole sentence.
    return quoteOf(part, clip(part, withSentence(part, other.clause, shown(other))));
  });
}

/** Reports of the texts that hold too little of what is said to tell it, and copies that left it out. */
function silentReports(members: readonly Statement[], evidence: readonly Quote[], { near, silent }: Showing): readonly ReportId[] {
  return silent(members, near.partsNear(members), reportsOf(evidence));
}

function describeAgreement(material: Material, { members }: Agreement, at: number, showing: Showing): DossierClaim | undefined {
  // Where no sentence has a verb nothing is told, only named.
  const tells = ({ part, clause }: Statement): boolean =>
    hasVerb(material.parts[part]!, material.parts[part]!.reading.sentences[clause.sentence]!);
  if (!members.some(tells)) return undefined;
  const { text, evidence, texts } = tellingsOf(material, members, showing.shown);
  return makeClaim(material, {
    at,
    text,
    evidence,
    texts,
    importance: showing.importance(members),
    perhaps: perhaps(material, members, showing),
    silent: silentReports(members, evidence, showing),
  });
}

/** How an agreement is told: its most telling wording, and what each text prints of it. */
interface Tellings {
  readonly text: string;
  readonly evidence: readonly Quote[];
  readonly texts: number;
}

/** The tellings of an agreement, made anew only when its statements or what is shown of them have changed. */
function tellingsOf(material: Material, members: readonly Statement[], shown: Shown): Tellings {
  const ranges = members.map((member) => readable(material.parts[member.part]!, member.clause, shown(member)));
  const known = told.get(members[0]!);
  const isKnown =
    known?.members.length === members.length &&
    known.members.every((member, at) => member === members[at]) &&
    known.ranges.every((range, at) => range === ranges[at]);
  if (isKnown) return known.tellings;
  const tellings = makeTellings(material, members, new Map(members.map((member, at) => [member, ranges[at]!])));
  told.set(members[0]!, { members, ranges, tellings });
  return tellings;
}

const told = new WeakMap<
  Statement,
  { readonly members: readonly Statement[]; readonly ranges: readonly Range[]; readonly tellings: Tellings }
>();

function makeTellings(material: Material, members: readonly Statement[], ranges: ReadonlyMap<Statement, Range>): Tellings {
  const rangeOf = (member: Statement): Range => ranges.get(member)!;
  const best = mostTelling(material, members, rangeOf);
  const evidence: Quote[] = [];
  const perPart = Map.groupBy(members, (member) => member.part);
  for (const [part, own] of perPart) {
    const source = material.parts[part]!;
    const ranked = nearest(own, best, members).sort((a, b) => Number(b === best) - Number(a === best) || b.mass - a.mass);
    for (const range of bySentence(source, ranked, rangeOf).slice(0, wordingsPerText))
      evidence.push(quoteOf(source, range), ...alsoPrinted(source, range));
  }
  const text = evidence.find((quote) => quote.report === material.parts[best.part]!.report.id)!.text;
  return { text, evidence, texts: perPart.size };
}

/** The most telling of some statements, the first of equal ones. They come in the order of the story. */
function mostTelling(material: Material, members: readonly Statement[], rangeOf: Shown): Statement {
  let [best, most] = [members[0]!, Number.NEGATIVE_INFINITY];
  for (const member of members) {
    const found = telling(material, member, rangeOf);
    if (found > most) [best, most] = [member, found];
  }
  return best;
}

/** One range a sentence, from the first to the last of its joined clauses, in the order of the first of them. */
function bySentence(part: Part, members: readonly Statement[], rangeOf: Shown): readonly Range[] {
  const ranges = new Map<number, Range>();
  for (const member of members) {
    const range = rangeOf(member);
    const known = ranges.get(member.clause.sentence) ?? range;
    ranges.set(member.clause.sentence, { start: Math.min(known.start, range.start), end: Math.max(known.end, range.end) });
  }
  return [...ranges.values()].map((range) => clip(part, range));
}

/** A clause with its own subject and a finite verb reads as a sentence, best with the sentence's beginning; of these the one with most to say. */
function telling(material: Material, statement: Statement, rangeOf: Shown): number {
  const { reading, report } = material.parts[statement.part]!;
  const opens = /^[^\p{Ll}]/u.test(report.text.slice(rangeOf(statement).start));
  return statement.mass * (isWhole(reading, statement.clause) ? 1.5 : 1) * (opens ? 1.5 : 1);
}

function describeSingle(material: Material, single: Single, at: number, showing: Showing): DossierClaim | undefined {
  const range = clip(single.part, single.range);
  const shown = quoteOf(single.part, range);
  const evidence = [shown, ...alsoPrinted(single.part, range)];
  return makeClaim(material, {
    at,
    text: shown.text,
    evidence,
    texts: 1,
    importance: showing.importance(single.statements),
    perhaps: perhaps(material, single.statements, showing),
    silent: silentReports(single.statements, evidence, showing),
  });
}

function makeClaim(
  material: Material,
  found: Pick<DossierClaim, "text" | "texts" | "importance" | "perhaps" | "silent"> & {
    readonly at: number;
    readonly evidence: readonly Quote[];
  },
): DossierClaim | undefined {
  const evidence = toQuotes(found.evidence);
  if (!evidence) return undefined;
  const reports = reportsOf(evidence);
  const status = material.parts.length > 1 && found.texts === material.parts.length ? "everyone" : found.texts > 1 ? "some" : "only";
  return {
    id: `c${found.at + 1}`,
    text: found.text,
    status,
    reports,
    silent: found.silent,
    perhaps: found.perhaps,
    texts: found.texts,
    importance: Math.round(found.importance * 1000) / 1000,
    evidence,
  };
}

function order(claims: readonly DossierClaim[]): readonly DossierClaim[] {
  const rank = { everyone: 0, some: 1, only: 2 };
  return [...claims]
    .sort((a, b) => rank[a.status] - rank[b.status] || b.texts - a.texts || b.importance - a.importance)
    .map((claim, at) => ({ ...claim, id: `c${at + 1}` }));
}
