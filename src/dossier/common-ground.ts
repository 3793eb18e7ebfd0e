import type { Statement } from "./alignment.ts";
import { joinMin } from "./alignment.ts";
import type { Clause } from "./clauses.ts";
import type { Ground, Likeness } from "./likeness.ts";
import type { Material } from "./material.ts";
import { contentStems } from "./terms.ts";

/*
 * What two statements that were found alike have in common, asked once more before they are joined or shown side by side.
 */

/** What two statements, by their indices, have in common. It hangs on their two texts alone, so that it is kept with the pair. */
export function groundOf(material: Material, statements: readonly Statement[], left: number, right: number, score: number): Ground {
  return {
    onlyNames: score >= joinMin && sharesOnlyNames(material, statements[left]!, statements[right]!),
    telling: isTelling({ left, right, score }, statements),
  };
}

/** From this likelihood on one common word is enough to show a statement as one that may say the same; below it, so many words are needed. */
const plainMin = 0.6;
const nearlyPlainMin = 0.55;
const wordsOfNearlyPlain = 2;
const wordsOfDoubtful = 3;

/** Alike enough that a reader sees why the one is shown beside the other: names and times alone bring together what has nothing to do with it. */
export function isTelling({ left, right, score }: Pick<Likeness, "left" | "right" | "score">, statements: readonly Statement[]): boolean {
  const [one, other] = [statements[left]!, statements[right]!];
  // The same people do the same: one word is enough.
  if (one.predicate !== "" && one.predicate === other.predicate && [...one.agents].some((agent) => other.agents.has(agent))) return true;
  let words = 0;
  for (const term of one.terms) if (term.startsWith("w:") && other.terms.has(term)) words++;
  return words >= (score >= plainMin ? 1 : score >= nearlyPlainMin ? wordsOfNearlyPlain : wordsOfDoubtful);
}

const wordsOfLongName = 3;

/**
 * All words that they share are capitalised in both: they name one long name ("the Safety of Harbours and Piers Act") and say different
 * things of it. A shorter name ("the Harbour Feast") may be the whole of what is told.
 */
export function sharesOnlyNames(material: Material, left: Statement, right: Statement): boolean {
  if (left.predicate !== "" && left.predicate === right.predicate) return false;
  const [one, other] = [wordsOf(material, left), wordsOf(material, right)];
  let common = 0;
  for (const word of one.all) {
    if (!other.all.has(word)) continue;
    if (one.plain.has(word) || other.plain.has(word)) return false;
    common++;
  }
  return common >= wordsOfLongName;
}

interface Words {
  readonly all: ReadonlySet<string>;
  /** Those that it writes small. */
  readonly plain: ReadonlySet<string>;
}

/** Stems of a statement. */
function wordsOf(material: Material, { part, clause }: Statement): Words {
  const known = words.get(clause);
  if (known !== undefined) return known;
  const source = material.parts[part]!;
  const stems = contentStems(source, clause.own);
  const found = {
    all: new Set(stems.map(({ stem }) => stem)),
    plain: new Set(stems.filter(({ token }) => /^\P{Lu}/u.test(source.reading.tokens[token]!.text)).map(({ stem }) => stem)),
  };
  words.set(clause, found);
  return found;
}

const words = new WeakMap<Clause, Words>();
