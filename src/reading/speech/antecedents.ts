import { firstEndingAfter } from "../../kernel/index.ts";
import type { People } from "./people.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { relationOf } from "./syntax.ts";

/** From the last word of a description up to the name: "Holm, a fellow of the Institute and head of its Centre for Law, who said". */
const stepsMax = 5;

/** "Who", "which" or "that" alone. */
export function isRelativePronoun(syntax: Syntax, source: Stretch): boolean {
  return source.last - source.first === 1 && /^(?:who|which|that)$/.test(syntax.tokens[source.first]!.lower);
}

/**
 * The actor behind a relative pronoun: the name at the noun that its clause hangs on, or at the noun to which that one stands in
 * apposition ("John Holm, a former mayor, who has said"). Null when the noun has no name.
 */
export function antecedentActor(syntax: Syntax, pronoun: number, people: People): number | null {
  let noun = antecedentOf(syntax, pronoun);
  // "Holm and Vale, who says so": of two joined names the nearer one, where the verb is that of one person.
  const last = pronoun - 2;
  const isNearer = noun >= 0 && noun < last && syntax.tokens[pronoun - 1]?.lower === "," && syntax.tokens[pronoun + 1]?.fine === "VBZ";
  if (isNearer && syntax.tokens.slice(noun, last).some(({ lower }) => lower === "and") && namedAt(syntax, last, people) !== null)
    return namedAt(syntax, last, people);
  let found: number | null = null;
  // "Who" is a person: behind "…, director of the Centre for Law, who" the name before the description is meant.
  const isPerson = syntax.tokens[pronoun]!.lower === "who" && syntax.tokens[pronoun - 1]?.lower === ",";
  for (let step = 0; step < stepsMax && noun >= 0; step++) {
    const actor = namedAt(syntax, noun, people);
    found ??= actor;
    if (actor !== null && (!isPerson || people.actors[actor]?.type === "person")) return actor;
    const relation = relationOf(syntax.tokens[noun]!);
    const climbs = relation === "appos" || (isPerson && /^(?:nmod|conj|flat)$/.test(relation));
    noun = climbs ? syntax.tokens[noun]!.head : -1;
  }
  return found;
}

/** The noun that the clause of a relative pronoun hangs on; -1 when the parse does not say. */
function antecedentOf({ tokens }: Syntax, pronoun: number): number {
  const verb = tokens[pronoun]!.head;
  if (verb < 0) return -1;
  let at = verb;
  // "Who came and said": the joined verb hangs on the first one.
  while (relationOf(tokens[at]!) === "conj" && tokens[at]!.head >= 0 && tokens[at]!.head > pronoun) at = tokens[at]!.head;
  const { head } = tokens[at]!;
  return relationOf(tokens[at]!) === "acl" && head >= 0 && head < pronoun ? head : -1;
}

function namedAt(syntax: Syntax, noun: number, { names, references }: People): number | null {
  const { start, end } = syntax.tokens[noun]!;
  const name = names[firstEndingAfter(names, start)];
  if (name !== undefined && name.start < end && name.actor >= 0) return name.actor;
  const reference = references[firstEndingAfter(references, start)];
  return reference !== undefined && reference.start < end && reference.end >= end ? reference.actor : null;
}
