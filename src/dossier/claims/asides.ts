import { sharedPart } from "../../kernel/index.ts";
import type { Reading } from "../../reading/index.ts";
import type { Statement } from "../likeness/index.ts";
import { clausePlaces, findClauses, indexOf } from "../material/index.ts";
import type { Clause, Material, Part } from "../material/index.ts";

/*
 * A sentence states what its main clause and what is said in it say. What its relative and adverbial clauses hold ("the agency that builds the
 * pier", "after the bridge was closed") it takes for known: it serves to tell which thing or when.
 */

/** Whether a statement is taken for known in its sentence: it stands in a relative or adverbial clause, or goes on with one. */
export function isAside(part: Part, { clause, words }: Statement): boolean {
  let found = known.get(clause);
  if (found === undefined) {
    const { kind } = withoutCoordination(findClauses(part.reading), clause);
    found = kind === "relative" || (kind === "adverbial" && !isPresented(part, clause)) || relativeWords.has(words[0] ?? "");
    known.set(clause, found);
  }
  return found;
}

/** It hangs on the reading alone. */
const known = clausePlaces.next<boolean>();

/** "In Halden, where a pier fell": a relative clause whatever the parse made of it. */
const relativeWords: ReadonlySet<string> = new Set(["where", "which", "who", "whom", "whose"]);

/** "The ban comes weeks after a pier fell": the verb tells nothing, and what it leads to is the news. */
function isPresented({ reading }: Part, clause: Clause): boolean {
  const governor = governorOf(reading, clause);
  return governor >= 0 && reading.tokens[governor]!.lemma === "come";
}

/** The first one of the clauses that go on with each other ("was closed and stays shut"). */
function withoutCoordination(clauses: readonly Clause[], clause: Clause): Clause {
  let first = clause;
  while (first.kind === "coordinate" && first.parent >= 0) first = clauses[first.parent]!;
  return first;
}

/**
 * Statements that all are asides in sentences about different things: what the sentences tell is not the same, and the aside alone is no line.
 * Where two of the sentences share most of what else they say, or the asides tell when or why the same was done, they are of one matter.
 */
export function shareOnlyAsides({ parts }: Material, members: readonly Statement[]): boolean {
  return (
    members.every((member) => isAside(parts[member.part]!, member)) &&
    !members.some((one, at) => members.some((other, next) => next > at && one.part !== other.part && areOfOneMatter(parts, one, other)))
  );
}

/** Share of the other words of the one sentence, the shorter one, that stand in the other one. */
const matterShare = 0.5;

function areOfOneMatter(parts: readonly Part[], one: Statement, other: Statement): boolean {
  return sharedPart(restOf(one), restOf(other)) >= matterShare || tellOfOneAct(parts, one, other);
}

/** The words of its sentence without its own. */
function restOf({ around, stems }: Statement): ReadonlySet<string> {
  const own = new Set(stems);
  return new Set(around.stems.filter((stem) => !own.has(stem)));
}

/** Their verbs are one, or of one meaning ("closed", "shut"); of an aside the verb on which it hangs. */
export function tellOfOneAct(parts: readonly Part[], one: Statement, other: Statement): boolean {
  const [left, right] = [actOf(parts[one.part]!, one), actOf(parts[other.part]!, other)];
  return (left.stem !== undefined && left.stem === right.stem) || (left.concept !== undefined && left.concept === right.concept);
}

function actOf(part: Part, statement: Statement): { readonly stem: string | undefined; readonly concept: string | undefined } {
  const verb = isAside(part, statement) ? governorOf(part.reading, statement.clause) : statement.clause.head;
  const { stems, concepts } = indexOf(part.reading);
  return { stem: stems[verb], concept: concepts[verb] };
}

/** Token of the verb on which a clause hangs, or the clause that it goes on with; -1 for none. */
function governorOf(reading: Reading, clause: Clause): number {
  const clauses = findClauses(reading);
  return clauses[withoutCoordination(clauses, clause).parent]?.head ?? -1;
}
