import { crimes, eventTypes, lightVerbs, nounClasses, nounRules, operators, verbRules, warfare } from "./event-type-words.ts";
import type { EventType, Operator } from "./event-type-words.ts";
import { lazy } from "./table.ts";

export { eventTypes, hostileTypes } from "./event-type-words.ts";
export type { EventType, NounClass, Operator } from "./event-type-words.ts";

/* Looks the kind of an event up: of a verb with its objects, of a noun. The words stand in `event-type-words.ts`. */

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);
const spaced = (word: string): string => word.replace("_", " ");

interface Tables {
  /** Classes of a noun. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly verbs: ReadonlyMap<string, VerbEntry>;
  readonly nouns: ReadonlyMap<string, EventType>;
  readonly light: ReadonlySet<string>;
  readonly operators: ReadonlyMap<string, Operator>;
}

/** What a verb may mean: by a noun of its clause, or by itself. */
interface VerbEntry {
  own: EventType | undefined;
  readonly byNoun: Map<string, EventType>;
  readonly byClass: Map<string, EventType>;
  readonly byJoint: Map<string, EventType>;
}

const tables = lazy((): Tables => {
  const classes = new Map<string, Set<string>>();
  for (const [name, words] of Object.entries(nounClasses)) {
    for (const word of wordsOf(words)) classes.set(word, (classes.get(word) ?? new Set()).add(name));
  }
  const verbs = new Map<string, VerbEntry>();
  const nouns = new Map<string, EventType>();
  for (const type of eventTypes) {
    for (const rule of wordsOf(verbRules[type])) addRule(verbs, rule, type);
    for (const noun of wordsOf(nounRules[type])) if (!nouns.has(noun)) nouns.set(noun, type);
  }
  const byWord = Object.entries(operators).flatMap(([operator, words]) =>
    wordsOf(words).map((word) => [spaced(word), operator as Operator] as const),
  );
  // The first class of a word is its own: "agree" is in one list only, "help" may be in two by mistake.
  return { classes, verbs, nouns, light: new Set(wordsOf(lightVerbs).map(spaced)), operators: new Map(byWord.toReversed()) };
});

function addRule(verbs: Map<string, VerbEntry>, rule: string, type: EventType): void {
  const [, written = "", sign, noun = ""] = /^([^+=@]+)(?:([+=@])(.*))?$/.exec(rule) ?? [];
  const verb = spaced(written);
  const entry = verbs.get(verb) ?? { own: undefined, byNoun: new Map(), byClass: new Map(), byJoint: new Map() };
  verbs.set(verb, entry);
  if (sign === undefined) entry.own ??= type;
  else if (sign === "=") entry.byNoun.set(noun, type);
  else if (sign === "+") entry.byClass.set(noun, type);
  else entry.byJoint.set(noun, type);
}

/** A type and how it was found: by verb and noun together, by a verb alone, or by the noun of a light verb. */
export interface TypedPredicate {
  readonly type: EventType;
  readonly by: "verb-and-noun" | "verb" | "noun";
}

/**
 * The basic form under which the lists hold a verb; undefined for verbs that they do not know. Lemmas of rare verbs are guessed by their
 * endings ("shelled" may become "shel"), so that the endings of the written word are tried as well.
 */
export function listedVerb(lemma: string, written: string): string | undefined {
  const { verbs, light, operators: known } = tables();
  const isListed = (form: string): boolean => verbs.has(form) || light.has(form) || known.has(form);
  if (isListed(lemma)) return lemma;
  const stem = /^(\p{L}{3,})(?:ed|ing)$/u.exec(written)?.[1];
  return stem === undefined ? undefined : [stem, `${stem}e`].find(isListed);
}

/**
 * The type of a verb (with its particle: "call off") among the nouns of its clause, nearest first, and what follows it: prepositions,
 * "to" for an infinitive, "" for nothing.
 */
export function typeOfVerb(verb: string, nouns: readonly string[], joints: readonly string[]): TypedPredicate | undefined {
  const { verbs, classes, light, nouns: actions } = tables();
  const entry = verbs.get(verb);
  for (const noun of nouns) {
    const byNoun = entry?.byNoun.get(noun);
    if (byNoun !== undefined) return { type: byNoun, by: "verb-and-noun" };
    for (const name of classes.get(noun) ?? []) {
      const byClass = entry?.byClass.get(name);
      if (byClass !== undefined) return { type: byClass, by: "verb-and-noun" };
    }
  }
  const byJoint = joints.map((joint) => entry?.byJoint.get(joint)).find((type) => type !== undefined);
  if (byJoint !== undefined) return { type: byJoint, by: "verb" };
  if (entry?.own !== undefined) return { type: entry.own, by: "verb" };
  if (!light.has(verb)) return undefined;
  const action = nouns.map((noun) => actions.get(noun)).find((type) => type !== undefined);
  return action === undefined ? undefined : { type: action, by: "noun" };
}

/** The type of an event that is told by a noun alone. */
export function typeOfNoun(noun: string): EventType | undefined {
  return tables().nouns.get(noun);
}

export function operatorOf(lemma: string): Operator | undefined {
  return tables().operators.get(lemma);
}

/** How violence was done: with weapons of war, or without them. */
export function isWarfare(noun: string): boolean {
  return warWords().has(noun);
}

const warWords = lazy(() => new Set(wordsOf(warfare)));
const crimeWords = lazy(() => new Set(wordsOf(crimes)));

export function isCrime(noun: string): boolean {
  return crimeWords().has(noun);
}
