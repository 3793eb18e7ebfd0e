/*
 * Learns the rules of the lemmatiser from the treebanks and writes models/lemmas.bin.zst.
 *   node training/tagger/lemmas.ts [DATA FOLDER]
 */
import { join } from "node:path";
import { lemmaClass, LONGEST_ENDING } from "../../src/reading/lemmas.ts";
import type { Tag } from "../../src/reading/reading.ts";
import { straighten } from "../../src/reading/straighten.ts";
import { writeModel } from "../model-file.ts";

import { dataFolder, readTreebank } from "../treebank.ts";
import { irregularVerbs } from "./irregular-verbs.ts";

/** The edit that makes the lemma: one digit and the new ending; undefined when more than nine letters change. */
function editOf(word: string, lemma: string): string | undefined {
  let same = 0;
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++;
  return word.length - same > 9 ? undefined : `${word.length - same}${lemma.slice(same)}`;
}

type Counts = Map<string, Map<string, number>>;

/** How often each edit makes the lemma of a word, by class and word. */
function countWords(folder: string): Counts {
  const counts: Counts = new Map();
  for (const name of ["ewt-train", "gum-train"]) {
    for (const { words, lemmas, upos, xpos } of readTreebank(join(folder, "treebank", `${name}.conllu`))) {
      for (const [index, word] of words.entries()) {
        const lower = straighten(word);
        const edit = editOf(lower, lemmas[index]!.toLowerCase());
        if (edit === undefined || ["PROPN", "PUNCT", "NUM", "SYM", "X"].includes(upos[index]!)) continue;
        add(counts, `${lemmaClass(upos[index] as Tag, xpos[index]!)}:${lower}`, edit);
      }
    }
  }
  return counts;
}

/** Each word counts once for its endings, so that "are" does not rule "declare"; a whole word is an ending as well. */
function countEndings(words: Counts): Counts {
  const counts: Counts = new Map();
  for (const [key, edits] of words) {
    const colon = key.indexOf(":") + 1;
    const lower = key.slice(colon);
    const marked = lower.length < LONGEST_ENDING ? `^${lower}` : lower;
    for (let from = Math.max(0, marked.length - LONGEST_ENDING); from <= marked.length; from++) {
      add(counts, key.slice(0, colon) + marked.slice(from), winner(edits));
    }
  }
  return counts;
}

function add(counts: Counts, key: string, edit: string): void {
  const edits = counts.get(key) ?? new Map<string, number>();
  edits.set(edit, (edits.get(edit) ?? 0) + 1);
  counts.set(key, edits);
}

function winner(edits: ReadonlyMap<string, number>): string {
  return [...edits].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0]![0];
}

const words = countWords(dataFolder(process.argv[2]));
// As a past tense or participle an irregular form has one lemma; the treebanks have slips ("fled" from "flead").
for (const [word, lemma] of irregularVerbs) {
  for (const key of [`VVBD:${word}`, `VVBN:${word}`]) words.set(key, new Map([[editOf(word, lemma)!, 1]]));
}
const counts = countEndings(words);
const rules = new Map<string, string>();
// From short to long: a rule is kept only where it decides otherwise than the shorter ending.
for (const [key, edits] of [...counts].sort((left, right) => left[0].length - right[0].length || (left[0] < right[0] ? -1 : 1))) {
  const edit = winner(edits);
  const colon = key.indexOf(":") + 1;
  let inherited = "0";
  for (let from = colon + 1; from <= key.length; from++) {
    const shorter = rules.get(key.slice(0, colon) + key.slice(from));
    if (shorter === undefined) continue;
    inherited = shorter;
    break;
  }
  if (key.length === colon ? edit !== "0" : edit !== inherited) rules.set(key, edit);
}
const lines = [...rules].map(([key, edit]) => `${key}\t${edit}`).sort();
console.log(JSON.stringify({ rules: lines.length, bytes: writeModel("lemmas", new TextEncoder().encode(lines.join("\n"))) }));
