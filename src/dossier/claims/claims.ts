import { contains } from "../../kernel/index.ts";
import { align, Near, StatementTable } from "../likeness/index.ts";
import type { Agreement, Statement, Pairs } from "../likeness/index.ts";
import { shareOnlyAsides } from "./asides.ts";
import type { Clause, Material } from "../material/index.ts";
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
import { isNamelessSpeech, tellingsOf } from "./tellings.ts";
import type { Tellings } from "./tellings.ts";
import { sameWords } from "./verbatim.ts";
import type { WordIndex } from "./word-index.ts";

/** Of the labelled single lines with fewer words of their own 46 in 100 are told by another report as well, of the others 18. */
const ownWordsMin = 2;

export interface ClaimsFound {
  readonly claims: readonly DossierClaim[];
  /** Ids of single lines with next to no words of their own. */
  readonly echoes: ReadonlySet<string>;
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
  const ownWords = createOwnWords(material, words);
  const own = new Map<DossierClaim, OwnWords>();
  const printed = Map.groupBy(
    claims.flatMap((claim) => claim.evidence),
    (quote) => quote.report,
  );
  for (const { part: index, range, statements: members, context, evidence, reports } of findSingles(material, table, joints, shown)) {
    const part = material.parts[index]!;
    // What a joined line prints already is not told a second time.
    if (printed.get(part.report.id)?.some((quote) => contains(quote, range))) continue;
    const told = { lead: evidence[0], context: context === null ? null : quoteOf(part, context), evidence, reports, texts: 1 };
    const claim = makeClaim(material, members, claims.length, told, showing);
    if (claim === undefined) continue;
    own.set(claim, ownWords(members));
    claims.push(claim);
  }
  const ordered = order(claims, own);
  const isEcho = (claim: DossierClaim): boolean => material.parts.length > 1 && (own.get(claim)?.weight ?? ownWordsMin) < ownWordsMin;
  const named = ordered.map((claim, at) => ({ ...claim, id: `c${at + 1}` }));
  return { claims: named, echoes: new Set(named.filter((_, at) => isEcho(ordered[at]!)).map(({ id }) => id)), agreements, near };
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
    status,
    reports,
    // Reports of the texts that hold too little of what is said to tell it, and copies that left it out.
    silent: showing.silent(members, showing.near.partsNear(members), reports),
    perhaps: perhaps(material, members, showing),
    texts,
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
