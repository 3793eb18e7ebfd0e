import type { Token } from "../reading/index.ts";
import { isSaying, keysOf, saysSomething } from "./line.ts";
import type { Line } from "./line.ts";

/*
 * Small words that decide what a sentence says: a sentence that loses, gains or moves one says something else. Each is bound to the words
 * that it governs: "not" to "apologised" in "has not apologised", "some" to "residents" in "some older residents".
 */

const classesOfWords: Readonly<Record<string, string>> = {
  negation: "not n't never no neither nor nobody nothing none without cannot hardly barely scarcely",
  "modality:possible": "could may might",
  "modality:can": "can",
  "modality:would": "would 'd",
  "modality:will": "will shall 'll wo",
  "modality:should": "should ought",
  "modality:must": "must",
};

/** Each of these is a class of its own. */
const ownClasses: Readonly<Record<string, string>> = {
  modality: "reportedly allegedly apparently possibly perhaps maybe probably likely unlikely supposedly presumably suspected alleged",
  scope:
    "some few several many most all every each both half only any almost nearly mostly partly largely about around roughly over under least up",
  link: "because since although though despite unless if until before after when while whereas so therefore thus hence due amid following than like but yet except",
};

const classOf: ReadonlyMap<string, string> = new Map([
  ...Object.entries(classesOfWords).flatMap(([name, words]) => words.split(" ").map((word) => [word, name] as const)),
  ...Object.entries(ownClasses).flatMap(([name, words]) => words.split(" ").map((word) => [word, `${name}:${word}`] as const)),
]);

/** Relations by which a clause hangs on the verb that says how real it is: planned to, failed to, denied that. */
const governed: ReadonlySet<string> = new Set(["xcomp", "ccomp", "csubj"]);

/** What a word is bound to, sorted: classes of small words, and the verb that governs it. */
export function bondsOf({ reading: { tokens } }: Line, at: number): readonly string[] {
  const bonds = new Set<string>();
  const bind = (token: Token): void => {
    const found = classOf.get(token.lower);
    if (found !== undefined) bonds.add(found);
  };
  for (let before = at - 1; before >= 0 && !closes(tokens[before]!); before--) bind(tokens[before]!);
  for (const token of tokens) if (token.head === at) bind(token);
  const own = tokens[at]!;
  bind(own);
  const above = tokens[own.head];
  if (above !== undefined && governed.has(own.relation) && saysSomething(above) && !isSaying(above))
    bonds.add(`under:${keysOf(above).at(-1)}`);
  return [...bonds].sort();
}

/** A thing, an act or a mark ends what a small word before it governs. */
function closes({ tag, lower }: Token): boolean {
  return tag === "NOUN" || tag === "PROPN" || tag === "VERB" || (tag === "PUNCT" && !/^[-–"“”‘’']$/.test(lower));
}

/** Words that join two facts: one of the facts may be told alone, but no link may be made between facts that no line links. */
const losable: ReadonlySet<string> = new Set(
  "because since although though despite after when while whereas so due amid following but yet".split(" ").map((word) => `link:${word}`),
);

/** What was changed between the bonds of a word in a line and in a sentence, what may be lost aside. */
export function changedBonds(told: readonly string[], written: readonly string[]): readonly string[] {
  return [...written.filter((bond) => !told.includes(bond)), ...told.filter((bond) => !written.includes(bond) && !losable.has(bond))];
}

/** What a lost, added or moved bond changes. */
export function kindOfBond(bond: string): "negation" | "modality" | "sense" {
  if (bond === "negation") return "negation";
  return bond.startsWith("modality") || bond.startsWith("under") ? "modality" : "sense";
}
