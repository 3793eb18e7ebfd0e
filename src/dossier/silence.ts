import type { ReportId } from "../kernel/index.ts";
import type { Statement } from "./alignment.ts";
import type { Clause } from "./clauses.ts";
import type { Material } from "./material.ts";
import { statementsOf } from "./statements.ts";
import { contentStems } from "./terms.ts";
import { keptByView } from "./view.ts";

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

/**
 * Reports that are silent of a statement, given in one or more wordings, in the order of the story: those of the texts that hold too little
 * of each wording, and those of the texts that tell it which do not print it themselves. Nobody can tell for the texts that were `heard`
 * to say something near; `printed` are the reports that are shown with the words.
 */
export type SilentReports = (
  members: readonly Statement[],
  heard: ReadonlySet<number>,
  printed: readonly ReportId[],
) => readonly ReportId[];

/** A word of the story with the parts that hold it. */
interface Word {
  readonly parts: number[];
  /** In how many sentences of statements it stands. */
  sentences: number;
  /** Its rarity in the sentences of the story (Spärck Jones 1972). */
  weight: number;
}

/** Compares a statement with all parts at once: the work is that of the parts that hold its words. */
export function createSilence(material: Material): SilentReports {
  const words = indexWords(material);
  const values = new Map<string, number[]>();
  for (const part of material.parts) for (const value of heldIn(material, part).values) push(values, value, part.index);
  const indexOf = new Map(material.ids.map((id, index) => [id, index]));
  const partOf = Int32Array.from(material.ids, (id) => material.partOf.get(id) ?? -1);
  const common = new Float64Array(material.parts.length);
  const quiet = new Uint8Array(material.parts.length);
  const shown = new Uint8Array(material.ids.length);

  /** Calls the parts loud that hold more of a wording than a silent text may. */
  const listen = (stems: readonly string[], figures: readonly string[]): void => {
    let whole = 0;
    common.fill(0);
    const add = (parts: readonly number[], weight: number): void => {
      whole += weight;
      for (const part of parts) common[part]! += weight;
    };
    for (const stem of stems) {
      const word = words.get(stem);
      add(word?.parts ?? [], word?.weight ?? 0);
    }
    for (const value of figures) add(values.get(value) ?? [], figureWeight);
    for (let part = 0; part < common.length; part++) if (whole === 0 || common[part]! >= silentMax * whole) quiet[part] = 0;
  };
  return (members, heard, printed) => {
    quiet.fill(1);
    for (const part of heard) quiet[part] = 0;
    for (const { part } of members) quiet[part] = 0;
    // Reprints and retellings say a thing in the same words: each wording is listened for once, until no text is left that may be silent.
    for (const { words: own, values: figures } of wordingsOf(members)) {
      if (!quiet.includes(1)) break;
      listen(own, figures);
    }
    for (const { part } of members) quiet[part] = 1;
    for (const id of printed) shown[indexOf.get(id)!] = 1;
    const silent: ReportId[] = [];
    for (let index = 0; index < partOf.length; index++) {
      const part = partOf[index]!;
      if (part >= 0 && quiet[part] === 1 && shown[index] === 0) silent.push(material.ids[index]!);
    }
    for (const id of printed) shown[indexOf.get(id)!] = 0;
    return silent;
  };
}

/** What is listened for: words, and values of figures. */
interface Listened {
  readonly words: readonly string[];
  readonly values: readonly string[];
}

/** Of some statements the wordings, one a sentence, each once. */
function wordingsOf(members: readonly Statement[]): Iterable<Listened> {
  if (members.length === 1) return [listenedOf(members[0]!)];
  const wordings = new Map<string, Listened>();
  for (const group of Map.groupBy(members, (member) => member.around).values()) {
    const all = group.map(listenedOf);
    const words = [...new Set(all.flatMap((one) => one.words))];
    const values = [...new Set(all.flatMap((one) => one.values))];
    wordings.set(`${words.join(" ")}\n${values.join(" ")}`, { words, values });
  }
  return wordings.values();
}

function listenedOf(statement: Statement): Listened {
  let found = listened.get(statement.clause);
  if (found === undefined) {
    const values = [...statement.terms].filter((term) => term.startsWith("f:")).map((term) => term.split(":")[2]!);
    found = { words: [...new Set([...statement.stems, ...statement.words.filter(isNumber)])], values: [...new Set(values)] };
    listened.set(statement.clause, found);
  }
  return found;
}

const listened = new WeakMap<Clause, Listened>();

/** What is held in one part: its words, the values of its figures, and in how many sentences of its statements each word stands. */
const heldIn = keptByView((material, part) => {
  const { tokens, figures } = part.reading;
  const sentences = new Map<string, number>();
  for (const { stems } of new Set(statementsOf(material, part).map((statement) => statement.around))) {
    for (const word of new Set(stems)) sentences.set(word, (sentences.get(word) ?? 0) + 1);
  }
  const words = new Set([
    ...contentStems(part, [...tokens.keys()]).map((found) => found.stem),
    ...tokens.map((token) => token.lower).filter(isNumber),
  ]);
  return {
    words: [...words].map((word) => ({ word, sentences: sentences.get(word) ?? 0 })),
    values: new Set(figures.map((figure) => String(figure.value))),
  };
});

function indexWords(material: Material): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  let sentences = 0;
  for (const part of material.parts) {
    sentences += new Set(statementsOf(material, part).map(({ clause }) => clause.sentence)).size;
    for (const { word, sentences: own } of heldIn(material, part).words) {
      let found = words.get(word);
      if (found === undefined) words.set(word, (found = { parts: [], sentences: 0, weight: 0 }));
      found.parts.push(part.index);
      found.sentences += own;
    }
  }
  for (const word of words.values()) word.weight = Math.log(1 + sentences / Math.max(1, word.sentences));
  return words;
}

function push(lists: Map<string, number[]>, key: string, one: number): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** "234-193" is as telling as a word, although it is no figure. */
function isNumber(word: string): boolean {
  return /\d/.test(word);
}
