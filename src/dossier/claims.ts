import { contains } from "../kernel/index.ts";
import type { Range, ReportId } from "../kernel/index.ts";
import type { Agreement, Statement } from "./alignment.ts";
import type { Likeness } from "./likeness.ts";
import { align, joinMin } from "./alignment.ts";
import { isTelling, sharesOnlyNames } from "./common-ground.ts";
import { isWhole } from "./clauses.ts";
import type { Clause } from "./clauses.ts";
import { alsoPrinted } from "./copies.ts";
import { clip, decideRanges, isCut, readable, withSentence } from "./ranges.ts";
import type { Shown } from "./ranges.ts";
import type { DossierClaim, Quote } from "./dossier.ts";
import { reportsOf } from "./figures.ts";
import type { Sentence } from "../reading/index.ts";
import type { Importance } from "./importance.ts";
import { measureImportance } from "./importance.ts";
import type { Material, Part } from "./material.ts";
import { quoteOf } from "./material.ts";
import { toQuotes } from "./quote.ts";
import { createSilence } from "./silence.ts";
import type { SilentParts } from "./silence.ts";

/** A clause with fewer terms says too little to be compared or to stand alone. */
const termsMin = 2;
/** A clause torn from its sentence needs more words of its own than the main one, of which an aside was joined. */
const termsOfClauseMin = 4;
/** Of one text, so many wordings of one claim are shown. */
const wordingsPerText = 3;

export interface ClaimsFound {
  readonly claims: readonly DossierClaim[];
  readonly agreements: readonly Agreement[];
  /** For each statement the ones of other texts that may say the same, likeliest first. */
  readonly near: Near;
}

type Near = ReadonlyMap<Statement, readonly Statement[]>;

/**
 * What everyone, some and only one text says. Clauses that agree between texts are joined; what is left of each sentence is told
 * by one text only, as a whole sentence when none of its clauses was joined, else clause by clause.
 */
export function collectClaims(
  material: Material,
  clauses: readonly (readonly Clause[])[],
  statements: readonly Statement[],
  alike: readonly Likeness[],
): ClaimsFound {
  const agreements = align(
    statements,
    alike.filter((pair) => pair.score < joinMin || !sharesOnlyNames(material, statements[pair.left]!, statements[pair.right]!)),
  );
  const near = neighbours(statements, alike);
  const telling = neighbours(
    statements,
    alike.filter((pair) => isTelling(pair, statements)),
  );
  const importance = measureImportance(material, statements);
  const joined = new Set(agreements.flatMap((agreement) => agreement.members));
  const shown = decideRanges(material, clauses, [...joined]);
  const showing = { importance, shown, near, telling, silent: createSilence(material, statements) };
  const claims: DossierClaim[] = [];
  for (const agreement of agreements) {
    const claim = describeAgreement(material, agreement, claims.length, showing);
    if (claim) claims.push(claim);
  }
  dropRepeated(claims);
  const printed = Map.groupBy(
    claims.flatMap((claim) => claim.evidence),
    (quote) => quote.report,
  );
  for (const single of singles(material, statements, joined, shown)) {
    // What a joined line prints already is not told a second time.
    if (printed.get(single.part.report.id)?.some((quote) => contains(quote, single.range))) continue;
    const claim = describeSingle(material, single, claims.length, showing);
    if (claim) claims.push(claim);
  }
  return { claims: order(claims), agreements, near };
}

/** What more texts say in the same sentences is not told again as said by some of them. */
function dropRepeated(claims: DossierClaim[]): void {
  const isRepeated = (claim: DossierClaim): boolean =>
    claims.some(
      (other) =>
        other !== claim &&
        (other.texts > claim.texts || (other.texts === claim.texts && other.evidence.length > claim.evidence.length)) &&
        claim.evidence.every((quote) => other.evidence.some((held) => held.report === quote.report && contains(held, quote))),
    );
  const kept = claims.filter((claim) => !isRepeated(claim));
  claims.splice(0, claims.length, ...kept);
}

function neighbours(statements: readonly Statement[], alike: readonly Likeness[]): Near {
  const near = new Map<Statement, Statement[]>();
  const add = (one: Statement, other: Statement): void => {
    const list = near.get(one);
    if (list) list.push(other);
    else near.set(one, [other]);
  };
  for (const { left, right, kind } of alike) {
    if (kind !== "agreement") continue;
    add(statements[left]!, statements[right]!);
    add(statements[right]!, statements[left]!);
  }
  return near;
}

/** What deciding how a claim is shown asks for. */
interface Showing {
  readonly importance: Importance;
  readonly shown: Shown;
  readonly near: Near;
  /** Of these the ones that are shown. */
  readonly telling: Near;
  readonly silent: SilentParts;
}

/** The likeliest wording of each text that may say the same and is not counted for it. */
function perhaps(material: Material, members: readonly Statement[], { shown, telling }: Showing): readonly Quote[] {
  const counted = new Set(members.map((member) => member.part));
  const quotes: Quote[] = [];
  for (const other of members.flatMap((member) => telling.get(member) ?? [])) {
    if (counted.has(other.part)) continue;
    counted.add(other.part);
    const part = material.parts[other.part]!;
    // Whether it says the same the reader decides: by the whole sentence.
    quotes.push(quoteOf(part, clip(part, withSentence(part, other.clause, shown(other)))));
  }
  return quotes;
}

/** Reports of the texts that hold too little of what is said to tell it, and copies that left it out. */
function silentReports(material: Material, members: readonly Statement[], { near, silent }: Showing): readonly ReportId[] {
  const saying = new Set(members.map((member) => member.part));
  const heard = new Set([...saying, ...members.flatMap((member) => near.get(member) ?? []).map((member) => member.part)]);
  const open = [...material.parts.keys()].filter((part) => !heard.has(part));
  const quiet = new Set([...silent(members, open), ...saying]);
  return material.parts.filter(({ index }) => quiet.has(index)).flatMap(({ report, copies }) => [report.id, ...copies.map(({ id }) => id)]);
}

function describeAgreement(material: Material, agreement: Agreement, at: number, showing: Showing): DossierClaim | undefined {
  const { importance, shown } = showing;
  const perPart = new Map<number, Statement[]>();
  for (const member of agreement.members) {
    const list = perPart.get(member.part);
    if (list) list.push(member);
    else perPart.set(member.part, [member]);
  }
  const rangeOf = (member: Statement): Range => readable(material.parts[member.part]!, member.clause, shown(member));
  const best = [...agreement.members].sort(
    (a, b) => telling(material, b, rangeOf) - telling(material, a, rangeOf) || a.part - b.part || a.clause.start - b.clause.start,
  )[0]!;
  const evidence: Quote[] = [];
  for (const [part, members] of perPart) {
    const source = material.parts[part]!;
    const ranked = [...members].sort((a, b) => Number(b === best) - Number(a === best) || b.mass - a.mass);
    for (const range of bySentence(source, ranked, rangeOf).slice(0, wordingsPerText))
      evidence.push(quoteOf(source, range), ...alsoPrinted(source, range));
  }
  const text = evidence.find((quote) => quote.report === material.parts[best.part]!.report.id)!.text;
  return makeClaim(material, {
    at,
    text,
    evidence,
    texts: perPart.size,
    importance: importance(agreement.members),
    perhaps: perhaps(material, agreement.members, showing),
    silent: silentReports(material, agreement.members, showing),
  });
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

/** A sentence, or a clause of a sentence of which another clause was joined, that one text tells. */
interface Single {
  readonly part: Part;
  readonly range: Range;
  readonly statements: readonly Statement[];
}

function singles(material: Material, statements: readonly Statement[], joined: ReadonlySet<Statement>, shown: Shown): readonly Single[] {
  const bySentence = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = `${statement.part}:${statement.clause.sentence}`;
    const list = bySentence.get(key);
    if (list) list.push(statement);
    else bySentence.set(key, [statement]);
  }
  const found: Single[] = [];
  for (const group of bySentence.values()) {
    const part = material.parts[group[0]!.part]!;
    const sentence = part.reading.sentences[group[0]!.clause.sentence]!;
    const kind = part.report.blocks[sentence.block]!.kind;
    if (kind === "title" || kind === "standfirst") continue;
    const open = group.filter((statement) => !joined.has(statement));
    if (open.length === 0) continue;
    if (open.length === group.length) {
      if (isDateline(part, sentence)) continue;
      const terms = new Set(group.flatMap((statement) => [...statement.terms]));
      if (terms.size >= termsMin) found.push({ part, range: sentence, statements: group });
    } else {
      for (const statement of open)
        if (standsAlone(part, statement) && !isCut(part, statement.clause, shown(statement)))
          found.push({ part, range: shown(statement), statements: [statement] });
    }
  }
  return found;
}

/** "PORT ELLERY, Halden —": a sentence of its own that tells nothing. */
function isDateline({ reading }: Part, { last }: Sentence): boolean {
  return /^(?:[—–―-]|--)$/.test(reading.tokens[last - 1]!.text);
}

/** A clause that says enough without the rest of its sentence. */
function standsAlone(part: Part, { clause, terms }: Statement): boolean {
  return (
    terms.size >= (clause.kind === "main" ? termsMin : termsOfClauseMin) &&
    clause.kind !== "relative" &&
    isWhole(part.reading, clause) &&
    !isConditional(part, clause)
  );
}

/** "If the council agrees" tells nothing without what would follow. */
function isConditional({ reading }: Part, { own }: Clause): boolean {
  return /^(?:if|unless|whether|lest)$/.test(reading.tokens[own[0]!]!.lower);
}

function describeSingle(material: Material, single: Single, at: number, showing: Showing): DossierClaim | undefined {
  const range = clip(single.part, single.range);
  const shown = quoteOf(single.part, range);
  return makeClaim(material, {
    at,
    text: shown.text,
    evidence: [shown, ...alsoPrinted(single.part, range)],
    texts: 1,
    importance: showing.importance(single.statements),
    perhaps: perhaps(material, single.statements, showing),
    silent: silentReports(material, single.statements, showing),
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
  const silent = new Set(found.silent);
  for (const id of reports) silent.delete(id);
  const status = material.parts.length > 1 && found.texts === material.parts.length ? "everyone" : found.texts > 1 ? "some" : "only";
  return {
    id: `c${found.at + 1}`,
    text: found.text,
    status,
    reports,
    silent: material.ids.filter((id) => silent.has(id)),
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
