import type { Statement } from "./alignment.ts";
import type { Material } from "./material.ts";
import { contentStems } from "./terms.ts";

/*
 * Whether a text is silent of a statement. That no statement of it was found alike does not mean that it does not tell it: it may do so in
 * other words, in more general ones, or over several sentences. A text is called silent only when most of what the statement speaks of
 * occurs nowhere in it; otherwise nobody can tell without reading.
 */

/**
 * Share by weight of what a statement speaks of that may occur in a text that is called silent of it. In 484 pairs of a statement and a
 * text that were read one by one (bench/quality/dossier-review.md), 20 in 100 texts told it although nothing alike was found. Below a quarter,
 * which is half of the pairs, it was 7 in 100; above it 34. A fifth is taken, because a text that is called silent and is not is worse
 * than one of which nothing is said.
 */
const silentMax = 0.2;

/** A figure tells as much as a word that stands in one sentence of a hundred and fifty. */
const figureWeight = 5;

/** Asks which of some parts are silent of a statement that is given in one or more wordings. */
export type SilentParts = (members: readonly Statement[], parts: readonly number[]) => readonly number[];

/** What the words weigh is their rarity in the sentences of the story (Spärck Jones 1972). */
export function createSilence(material: Material, statements: readonly Statement[]): SilentParts {
  const sentences = new Set(statements.map((statement) => statement.around));
  const counts = new Map<string, number>();
  for (const { stems } of sentences) for (const word of new Set(stems)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weightOf = (word: string): number => Math.log(1 + sentences.size / (counts.get(word) ?? 1));
  const held = material.parts.map((part) => ({
    words: new Set([
      ...contentStems(part, [...part.reading.tokens.keys()]).map((found) => found.stem),
      ...part.reading.tokens.map((token) => token.lower).filter(isNumber),
    ]),
    values: new Set(part.reading.figures.map((figure) => String(figure.value))),
  }));
  const wordsIn = indexParts(held.map((part) => part.words));
  const valuesIn = indexParts(held.map((part) => part.values));
  const common = new Float64Array(held.length);
  /** Share of a wording that occurs in each part, into `common`. */
  const share = (wording: ReadonlySet<string>, values: ReadonlySet<string>): void => {
    let whole = 0;
    common.fill(0);
    const add = (parts: readonly number[], weight: number): void => {
      whole += weight;
      for (const part of parts) common[part]! += weight;
    };
    for (const word of wording) add(wordsIn.get(word) ?? [], weightOf(word));
    for (const value of values) add(valuesIn.get(value) ?? [], figureWeight);
    for (let part = 0; part < common.length; part++) common[part] = whole === 0 ? 1 : common[part]! / whole;
  };
  return (members, parts) => {
    let quiet = parts;
    for (const group of Map.groupBy(members, (member) => member.around).values()) {
      if (quiet.length === 0) break;
      share(
        new Set(group.flatMap((member) => [...member.stems, ...member.words.filter(isNumber)])),
        new Set(group.flatMap(({ terms }) => [...terms].filter((term) => term.startsWith("f:")).map((term) => term.split(":")[2]!))),
      );
      quiet = quiet.filter((part) => common[part]! < silentMax);
    }
    return quiet;
  };
}

/** For each word the parts that hold it, so that a statement is compared with all parts at once. */
function indexParts(held: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const parts = new Map<string, number[]>();
  held.forEach((words, part) => {
    for (const word of words) {
      const list = parts.get(word);
      if (list) list.push(part);
      else parts.set(word, [part]);
    }
  });
  return parts;
}

/** "234-193" is as telling as a word, although it is no figure. */
function isNumber(word: string): boolean {
  return /\d/.test(word);
}
