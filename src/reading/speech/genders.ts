import type { People } from "./people.ts";
import type { Syntax } from "./syntax.ts";

/** Pronouns that the report uses for each actor. */
export function gendersOf(syntax: Syntax, people: People): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const { start, end, actor } of people.references) {
    const word = syntax.text.slice(start, end).toLowerCase();
    const gender = /^(?:he|him|his|himself)$/.test(word) ? "he" : /^(?:she|her|hers|herself)$/.test(word) ? "she" : undefined;
    if (gender === undefined) continue;
    const set = found.get(actor) ?? new Set<string>();
    found.set(actor, set.add(gender));
  }
  return found;
}

/** The report does not call that person by the other pronoun alone. */
export function isCalled(pronoun: string, called: ReadonlySet<string> | undefined): boolean {
  return called === undefined || called.has(pronoun) || !called.has(pronoun === "he" ? "she" : "he");
}
