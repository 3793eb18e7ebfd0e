import { contains, firstEndingAfter } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Reading } from "../../reading/index.ts";
import { hasClauseBeside } from "./clauses-beside.ts";
import { indexOf, tokensIn } from "../material/index.ts";
import type { Part } from "../material/index.ts";

/*
 * Nouns that hold what whole clauses said ("the claim", "the exchange"; Schmid, English Abstract Nouns as Conceptual Shells, 2000), and those by which
 * a body or a place is called that was just named ("the association", "the town"). Wherever in a sentence they stand, what fills them is told before.
 */

/** A word of a range is filled by the sentence before it. */
export function isFilledByWordsBefore(part: Part, range: Range): boolean {
  const at = firstEndingAfter(part.reading.sentences, range.start);
  const words = tokensIn(part, range);
  return words.some((token, index) => {
    const { tag, lemma } = part.reading.tokens[token]!;
    if (tag !== "NOUN" || (!shells.has(lemma) && !bodies.has(lemma) && !places.has(lemma))) return false;
    if (!isBareDefinite(part.reading, token) || isSaid(part, token) || isKnown(part, range, token, at)) return false;
    // "Holm resigned and regretted the decision": a clause of the line is what it holds.
    if (shells.has(lemma)) return !hasClauseBeside(part.reading, words.slice(0, index), token);
    return isNamedBefore(part, range, token, at, bodies.has(lemma) ? "organization" : "place");
  });
}

/** What is said, thought, done or happens. */
const shells = new Set(
  (
    "accusation agreement allegation announcement apology approach argument arrangement assertion attempt call change charge claim comment comparison " +
    "complaint conclusion conversation criticism decision delay demand denial disclosure discovery discussion dispute encounter episode exchange " +
    "explanation finding gesture idea increase issue meeting move news offer omission outcome pledge prediction promise proposal question " +
    "reaction remark request response revelation rumor setback shift statement suggestion tactic term theory threat trend view warning"
  ).split(" "),
);

const bodies = new Set(
  "agency association charity club company firm foundation group network newspaper organisation organization union".split(" "),
);
const places = new Set("hotel island town venue village".split(" "));

/** "The" and nothing else says which one is meant, or "the association's". */
function isBareDefinite(reading: Reading, token: number): boolean {
  const children = indexOf(reading).childrenOf(token);
  return (
    children.some((child) => reading.tokens[child]!.lower === "the") &&
    children.every((child) => /^(?:det|punct|case|cc)/.test(reading.tokens[child]!.relation) || isBesideIt(reading, token, child)) &&
    !isTold(reading, token) &&
    // "The company spokesman": the noun is a part of another one.
    !/^(?:compound|flat|fixed|appos)/.test(reading.tokens[token]!.relation)
  );
}

/** "The town, which is small,": a clause behind a comma does not say which one is meant. */
function isBesideIt({ tokens }: Reading, token: number, child: number): boolean {
  return tokens[child]!.relation === "acl:relcl" && tokens[token + 1]?.text === ",";
}

/** "The question is whether", "the idea that": what fills it is behind it. */
function isTold(reading: Reading, token: number): boolean {
  const { childrenOf } = indexOf(reading);
  const { head, relation } = reading.tokens[token]!;
  if (head < 0 || !relation.startsWith("nsubj")) return false;
  const isClause = (child: number): boolean => child > head && /^(?:[cx]comp|csubj|advcl)/.test(reading.tokens[child]!.relation);
  const isCopular = childrenOf(head).some((child) => reading.tokens[child]!.relation === "cop") || reading.tokens[head]!.lemma === "be";
  return /^(?:ADV|SCONJ)$/.test(reading.tokens[head]!.tag) || (isCopular && childrenOf(head).some(isClause));
}

function isSaid({ reading: { tokens, utterances } }: Part, token: number): boolean {
  return utterances.some(({ kind, content }) => (kind === "direct" || kind === "mixed") && contains(content, tokens[token]!));
}

/** What the title and the first sentences speak of is what a story is about, and what the line named before needs no other words. */
function isKnown({ reading }: Part, range: Range, token: number, at: number): boolean {
  const uses = usesOf(reading).get(indexOf(reading).stems[token] ?? "") ?? [];
  const first = reading.tokens[uses[0] ?? token]!;
  if (at < openingSentences || firstEndingAfter(reading.sentences, first.start) < openingSentences) return true;
  return uses.some((use) => use < token && reading.tokens[use]!.start >= range.start);
}

const openingSentences = 4;

/** The sentence before names one, and the line does not. */
function isNamedBefore({ reading }: Part, range: Range, token: number, at: number, type: "organization" | "place"): boolean {
  const before = reading.sentences[at - 1];
  const word = reading.tokens[token]!;
  const named = before === undefined ? undefined : reading.names.findLast((name) => name.type === type && contains(before, name));
  return named !== undefined && !reading.names.some((name) => name.type === type && name.start >= range.start && name.end <= word.start);
}

/** Of the stem of each content word its tokens. */
function usesOf(reading: Reading): ReadonlyMap<string, readonly number[]> {
  let known = kept.get(reading);
  if (known === undefined) {
    const { stems } = indexOf(reading);
    known = Map.groupBy(
      stems.keys().filter((token) => stems[token] !== undefined),
      (token) => stems[token]!,
    );
    kept.set(reading, known);
  }
  return known;
}

const kept = new WeakMap<Reading, ReadonlyMap<string, readonly number[]>>();
