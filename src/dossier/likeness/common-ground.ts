import { joinMin } from "./alignment.ts";
import type { GroundFacts } from "./ground-facts.ts";
import type { Ground } from "./likeness.ts";
import { holds, meets, sharedCount } from "../material/index.ts";
import type { CodedStatement, Common } from "./sameness.ts";

/*
 * What two statements that were found alike have in common, asked once more before they are joined or shown side by side.
 */

/** A statement in numbers, and what is asked of it here. */
export interface Grounded {
  readonly coded: CodedStatement;
  readonly facts: GroundFacts;
}

/** What two statements have in common. It hangs on their two texts alone, so that it is kept with the pair. */
export function groundOf(one: Grounded, other: Grounded, score: number, common: Common): Ground {
  if (tellOfOthers(one, other)) return { apart: score >= joinMin, telling: false };
  return {
    apart: score >= joinMin && (shareLittle(one, other, common) || !mayJoin(one, other, score)),
    telling: isTelling(one, other, score),
  };
}

/**
 * Likelihood below which nothing is shown as what may say the same. Of the labelled wordings shown above it 78 in 100 spoke of the same thing, of
 * those below it 61.
 */
const tellingMin = 0.6;
/** Words that both must have. */
const wordsMin = 1;
/** Two acts that are not one need one word more: of the labelled pairs with one common word 11 in 100 have nothing in common, and then 40. */
const wordsOfOtherAct = 2;
const namesOfList = 4;

/**
 * Alike enough that a reader sees why the one is shown beside the other: names, times and what somebody is called ("the businessman") alone
 * bring together what has nothing to do with it.
 */
function isTelling({ coded: left, facts: one }: Grounded, { coded: right, facts: other }: Grounded, score: number): boolean {
  if (score < tellingMin) return false;
  // The same people do the same.
  if (left.predicateTerm >= 0 && left.predicateTerm === right.predicateTerm && meets(left.agents, right.agents)) return true;
  // Nor do lists of the same people come about by chance.
  if (sharedCount(one.entities, other.entities) >= namesOfList) return true;
  return sharedCount(one.told, other.told) >= (isOneAct(left, right) ? wordsMin : wordsOfOtherAct);
}

/**
 * Two statements that have less in common, and no longer run of words, were found alike by their sentences: of 15 labelled lines that were joined in
 * this way 12 told two things ("signed the law on Friday", "signed a lease last month"), of the others one in nine.
 */
const littleOfLarger = 0.25;
const littleRun = 4;

function shareLittle({ facts: one }: Grounded, { facts: other }: Grounded, { ofLarger, run }: Common): boolean {
  return ofLarger < littleOfLarger && run <= littleRun && !meets(one.figures, other.figures);
}

/** Whether two statements that are likely the same may be counted as one claim. */
function mayJoin(left: Grounded, right: Grounded, score: number): boolean {
  return left.facts.isSupposition === right.facts.isSupposition && !sharesOnlyNames(left, right) && !sharesOnlySetting(left, right, score);
}

/**
 * From this likelihood on two acts with nothing in common but what they are about are taken for one. Of the labelled pairs below it that are
 * alike in this way 60 in 100 say the same, of those with other agents as well 53; of all that are joined, 86.
 */
const oneActMin = 0.9;

/**
 * Two acts ("ordered", "was still there") that share the people, things or occasion that they are about, and neither the act nor a figure, a
 * time or an occasion with a name: they are two things told of one setting.
 */
function sharesOnlySetting({ coded: left, facts: one }: Grounded, { coded: right, facts: other }: Grounded, score: number): boolean {
  if (isOneAct(left, right) || meets(one.occasions, other.occasions)) return false;
  const haveOtherAgents = left.agents.length > 0 && right.agents.length > 0 && !meets(left.agents, right.agents);
  return haveOtherAgents || (score < oneActMin && left.predicateTerm >= 0 && right.predicateTerm >= 0);
}

/** The same predicate, one of the same meaning, or one that the other tells in another part of speech ("apologised", "an apology"). */
function isOneAct(left: CodedStatement, right: CodedStatement): boolean {
  const tells = ({ clause }: CodedStatement, { predicateTerm, predicateConcept }: CodedStatement): boolean =>
    holds(clause.terms, predicateTerm) || holds(clause.terms, predicateConcept);
  return left.predicateTerm === right.predicateTerm || tells(left, right) || tells(right, left);
}

/** What one person does, is or says and what another does, is or says are two things, unless each has a part in both ("Holm met Lund"). */
function tellOfOthers({ coded: left, facts: one }: Grounded, { coded: right, facts: other }: Grounded): boolean {
  const areOthers = (own: readonly number[], others: readonly number[]): boolean =>
    own.length > 0 &&
    others.length > 0 &&
    !own.some((person) => others.includes(person) || holds(right.clause.terms, person)) &&
    !others.some((person) => holds(left.clause.terms, person));
  return areOthers(one.subjects, other.subjects) || areOthers(one.speakers, other.speakers);
}

const wordsOfLongName = 3;

/**
 * All words that they share are capitalised in both: they name one long name ("the Safety of Harbours and Piers Act") and say different
 * things of it. A shorter name ("the Harbour Feast") may be the whole of what is told.
 */
function sharesOnlyNames({ coded: left, facts: one }: Grounded, { coded: right, facts: other }: Grounded): boolean {
  if (left.predicateTerm >= 0 && left.predicateTerm === right.predicateTerm) return false;
  if (meets(one.plain, other.words) || meets(one.words, other.plain)) return false;
  return sharedCount(one.words, other.words) >= wordsOfLongName;
}
