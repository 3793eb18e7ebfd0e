import { firstEndingAfter } from "../../kernel/index.ts";
import type { People } from "./people.ts";
import type { Attribution } from "./attribution.ts";
import { isCalled } from "./genders.ts";
import type { Syntax } from "./syntax.ts";
import { relationOf } from "./syntax.ts";

/** Sentences after one and up to another that are not quotation from end to end: a long quotation takes nobody farther away. */
export function narratedBetween(syntax: Syntax, from: number, to: number): number {
  let count = 0;
  for (let number = from + 1; number <= to; number++) if (!isQuoted(syntax, number)) count++;
  return count;
}

function isQuoted(syntax: Syntax, number: number): boolean {
  const { first, last } = syntax.sentences[number]!;
  return last > first && syntax.passage[first]! >= 0 && syntax.passage[first] === syntax.passage[last - 1];
}

/** A pronoun does not look back over more quoted sentences than this. */
const quotedMax = 8;

/** The last sentence before one that is the report's own; -1 for none near. */
function narratedBefore(syntax: Syntax, sentence: number): number {
  for (let number = sentence - 1; number >= 0 && number >= sentence - quotedMax; number--) if (!isQuoted(syntax, number)) return number;
  return -1;
}

/** The actor that is the subject of a sentence's main verb; null when that has no name. */
function subjectOf(syntax: Syntax, sentence: number, { names }: People): number | null {
  const { first, last } = syntax.sentences[sentence]!;
  for (let token = first; token < last; token++) {
    const { head, start, end } = syntax.tokens[token]!;
    if (relationOf(syntax.tokens[token]!) !== "nsubj" || head < 0 || syntax.tokens[head]!.relation !== "root") continue;
    const name = names[firstEndingAfter(names, start)];
    return name !== undefined && name.start < end && name.actor >= 0 ? name.actor : null;
  }
  // Without such a verb in the parse, the name that opens the sentence.
  const opening = first < last ? names[firstEndingAfter(names, syntax.tokens[first]!.start)] : undefined;
  return opening !== undefined && opening.start === syntax.tokens[first]!.start && opening.actor >= 0 ? opening.actor : null;
}

/** "Holm struck back. “…,” she said": the person who is the subject of the report's last sentence of its own. */
export function subjectBefore(
  syntax: Syntax,
  { source, sentence }: Attribution,
  people: People,
  genders: ReadonlyMap<number, ReadonlySet<string>>,
): number | null {
  const pronoun = source === undefined || source.last - source.first > 1 ? "" : syntax.tokens[source.first]!.lower;
  if (pronoun !== "he" && pronoun !== "she") return null;
  // "When Holm said what he called “…”": a person named before the pronoun in its own sentence is nearer.
  if (source === undefined || namesPerson(syntax, syntax.sentences[sentence]!.first, source.first, people)) return null;
  const before = narratedBefore(syntax, sentence);
  if (before < 0) return null;
  const actor = subjectOf(syntax, before, people);
  return actor !== null && people.actors[actor]?.type === "person" && isCalled(pronoun, genders.get(actor)) ? actor : null;
}

/** A person is named between two tokens, outside of quotations. */
function namesPerson(syntax: Syntax, first: number, last: number, { names }: People): boolean {
  let index = firstEndingAfter(names, syntax.tokens[first]!.start);
  for (let token = first; token < last && index < names.length; token++) {
    while (index < names.length && names[index]!.end <= syntax.tokens[token]!.start) index++;
    const name = names[index];
    if (name?.type === "person" && name.start <= syntax.tokens[token]!.start && syntax.passage[token]! < 0) return true;
  }
  return false;
}
