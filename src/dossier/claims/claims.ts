import { contains } from "../../kernel/index.ts";
import { align, Near, StatementTable } from "../likeness/index.ts";
import type { Agreement, Statement, Pairs } from "../likeness/index.ts";
import { shareOnlyAsides } from "./asides.ts";
import type { Clause, Material, TermCounts } from "../material/index.ts";
import type { DossierClaim, Quote } from "../dossier.ts";
import type { Importance } from "./importance.ts";
import { toJointLines } from "./joint-lines.ts";
import { leaning, leaningShare } from "./leaning.ts";
import { quoteOf } from "../material/index.ts";
import { createOwnWords } from "./own-words.ts";
import type { OwnWords } from "./own-words.ts";
import { toQuotes } from "../quote.ts";
import { clip, decideRanges, findJoints, withSentence } from "./ranges.ts";
import type { Shown } from "./ranges.ts";
import { withoutRepeated } from "./repeated-claims.ts";
import { createSilence } from "./silence.ts";
import type { SilentReports } from "./silence.ts";
import { findSingles, hasVerb } from "./singles.ts";
import type { Single } from "./singles.ts";
import { likelyReports } from "./likely-reports.ts";
import { isNamelessSpeech, tellingsOf } from "./tellings.ts";
import type { Tellings } from "./tellings.ts";
import { createElsewhereClues, elsewhereMin, likelihoodElsewhere } from "./told-elsewhere.ts";
import type { ElsewhereClues } from "./told-elsewhere.ts";
import { sameWords } from "./verbatim.ts";
import type { WordIndex } from "./word-index.ts";

/** Of the labelled single lines with fewer words of their own 46 in 100 are told by another report as well, of the others 18. */
const ownWordsMin = 2;

export interface ClaimsFound {
  readonly claims: readonly DossierClaim[];
  /** Of each line of one text, by its id, the signs that others tell it too. */
  readonly clues: ReadonlyMap<string, readonly number[]>;
  readonly agreements: readonly Agreement[];
  /** For each statement the ones of other texts that may say the same, likeliest first. */
  readonly near: Near;
}

/** What is counted over all texts of the story. */
export interface Counted {
  readonly words: WordIndex;
  readonly terms: TermCounts;
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
  { words, terms }: Counted,
): ClaimsFound {
  const table = new StatementTable(statements, material.parts.length);
  const agreements = align(table, alike, sameWords(statements, alike)).filter(({ members }) => !shareOnlyAsides(material, members));
  const near = new Near(table, alike);
  const joined = new Uint8Array(statements.length);
  for (const { members } of agreements) for (const member of members) joined[table.indexOf(member)] = 1;
  const joints = findJoints(material, table, joined);
  const shown = decideRanges(material, clauses, table, joints);
  const showing = { importance, shown, near, silent: createSilence(material, words) };
  const stated = agreements
    .map(({ members }) => members)
    .filter((members) => members.some((member) => tells(material, member)) && !isNamelessSpeech(material, members));
  const joint = toJointLines(material, stated, (members) => tellingsOf(material, members, shown, joints))
    .map(({ members, tellings }, at) => makeClaim(material, members, at, tellings, showing))
    .filter((claim) => claim !== undefined);
  const claims: DossierClaim[] = withoutRepeated(joint);
  const singles = findSingles(material, table, joints, shown);
  const lines = tellSingles(
    material,
    singles,
    claims,
    showing,
    createOwnWords(material, words),
    createElsewhereClues(material, terms, near),
  );
  const ordered = order([...claims, ...lines.map(({ claim }) => claim)], new Map(lines.map(({ claim, own }) => [claim, own])));
  const cluesOf = new Map(lines.map(({ claim, clues }) => [claim, clues]));
  const clues = new Map(ordered.flatMap((claim, at) => (cluesOf.has(claim) ? [[`c${at + 1}`, cluesOf.get(claim)!] as const] : [])));
  return { claims: ordered.map((claim, at) => ({ ...claim, id: `c${at + 1}` })), clues, agreements, near };
}

/** A claim of one text, and what is found of it. */
interface SingleClaim {
  readonly claim: DossierClaim;
  readonly own: OwnWords;
  readonly clues: readonly number[];
}

/** What only one text tells, without what a joined line prints already. */
function tellSingles(
  material: Material,
  singles: readonly Single[],
  joint: readonly DossierClaim[],
  showing: Showing,
  ownWords: (statements: readonly Statement[]) => OwnWords,
  cluesOf: ElsewhereClues,
): readonly SingleClaim[] {
  const printed = Map.groupBy(
    joint.flatMap((claim) => claim.evidence),
    (quote) => quote.report,
  );
  const found: SingleClaim[] = [];
  for (const single of singles) {
    const { range, statements, context, evidence, reports } = single;
    const part = material.parts[single.part]!;
    if (printed.get(part.report.id)?.some((quote) => contains(quote, range))) continue;
    const told = { lead: evidence[0], context: context === null ? null : quoteOf(part, context), evidence, reports, texts: 1 };
    const claim = makeClaim(material, statements, joint.length + found.length, told, showing);
    if (claim === undefined) continue;
    const own = ownWords(statements);
    const clues = cluesOf(single, { own, importance: claim.importance, hasPerhaps: claim.perhaps.length > 0 });
    found.push({ claim: { ...claim, elsewhere: material.parts.length > 1 ? elsewhere(own, clues) : null }, own, clues });
  }
  return found;
}

function elsewhere(own: OwnWords, clues: readonly number[]): DossierClaim["elsewhere"] {
  if (own.weight < ownWordsMin) return "likely";
  return likelihoodElsewhere(clues) >= elsewhereMin ? "perhaps" : null;
}

/** Where the sentences of no text have a verb nothing is told, only named. */
function tells(material: Material, { part: index, clause }: Statement): boolean {
  const part = material.parts[index]!;
  return hasVerb(part, part.reading.sentences[clause.sentence]!);
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

function makeClaim(
  material: Material,
  members: readonly Statement[],
  at: number,
  { lead, context, evidence: quotes, reports, texts }: Tellings,
  showing: Showing,
): DossierClaim | undefined {
  const evidence = toQuotes(quotes);
  if (!evidence) return undefined;
  const status = material.parts.length > 1 && texts === material.parts.length ? "everyone" : texts > 1 ? "some" : "only";
  return {
    id: `c${at + 1}`,
    text: lead.text,
    context,
    leans: context !== null,
    status,
    reports,
    // Reports of the texts that hold too little of what is said to tell it, and copies that left it out.
    silent: showing.silent(members, showing.near.partsNear(members), reports),
    likely: status === "only" ? [] : likelyReports(material, members, lead, showing.near),
    perhaps: perhaps(material, members, showing),
    texts,
    elsewhere: null,
    importance: Math.round(showing.importance(members) * 1000) / 1000,
    evidence,
  };
}

/**
 * What most texts tell comes first, and of that what matters most to the story. Of what one text tells the importance alone would put first what
 * all others speak of too: what has most words of its own goes before it, and what stands for itself before what leans on the sentence before it.
 */
function order(claims: readonly DossierClaim[], own: ReadonlyMap<DossierClaim, OwnWords>): readonly DossierClaim[] {
  const rank = { everyone: 0, some: 1, only: 2 };
  const weightOf = (claim: DossierClaim): number => {
    const words = own.get(claim);
    if (words === undefined) return claim.importance;
    return words.share * Math.sqrt(claim.importance) * (leaning.test(claim.text) ? leaningShare : 1);
  };
  const weights = new Map(claims.map((claim) => [claim, weightOf(claim)]));
  return [...claims].sort((a, b) => rank[a.status] - rank[b.status] || b.texts - a.texts || weights.get(b)! - weights.get(a)!);
}
