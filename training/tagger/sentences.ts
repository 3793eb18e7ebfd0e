import { join } from "node:path";
import { seededRandom } from "../random.ts";
import { readTreebank } from "../treebank.ts";

/** Words with their "UPOS|XPOS" labels. */
export interface TaggedSentence {
  readonly words: readonly string[];
  readonly labels: readonly string[];
}

/** Share of sentences of which a copy in other letter case is added, so that headlines and shouting are read as well. */
const RECASED = 0.12;

/** The training parts of both treebanks, and recased copies of some sentences. */
export function trainingSentences(folder: string): TaggedSentence[] {
  const plain = ["ewt-train", "gum-train"].flatMap((name) => readTreebank(join(folder, "treebank", `${name}.conllu`))).map(tagged);
  const random = seededRandom(31);
  const copies = plain.filter(({ words }) => words.length > 3 && random() < RECASED).map((sentence) => recased(sentence, random()));
  return [...plain, ...copies];
}

export function tagged(sentence: {
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
}): TaggedSentence {
  return { words: sentence.words, labels: sentence.upos.map((tag, index) => `${tag}|${sentence.xpos[index]}`) };
}

/** Words that stay in lower case in the headlines of most papers. */
const SMALL = new Set("a an and as at but by for from if in into of on or the to with vs n't 's".split(" "));

function recased(sentence: TaggedSentence, choice: number): TaggedSentence {
  const change = choice < 0.35 ? toCapitals : choice < 0.75 ? toTitle : toLower;
  return { words: sentence.words.map(change), labels: sentence.labels };
}

function toCapitals(word: string): string {
  return word.toUpperCase();
}

function toLower(word: string): string {
  return word.toLowerCase();
}

function toTitle(word: string, index: number): string {
  return index > 0 && SMALL.has(word.toLowerCase()) ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
}
