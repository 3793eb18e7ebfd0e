import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A sentence of a treebank. Heads are 0 for the root, else the number of the word counted from 1. */
export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly lemmas: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** The folder of data that trainers and benches read: first argument of the command, else beside the repository. */
export function dataFolder(argument: string | undefined): string {
  return argument ?? join(import.meta.dirname, "..", "..", "shared", "data", "reading");
}

/** Sentences of a CoNLL-U file; multiword and empty nodes are left out. */
export function readTreebank(file: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let rows: string[][] = [];
  let text = "";
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") {
      if (rows.length > 0) sentences.push(toSentence(text, rows));
      rows = [];
    } else if (line.startsWith("# text = ")) text = line.slice(9);
    else if (!line.startsWith("#")) {
      const columns = line.split("\t");
      if (/^\d+$/.test(columns[0]!)) rows.push(columns);
    }
  }
  return sentences;
}

function toSentence(text: string, rows: readonly string[][]): TreebankSentence {
  const column = (index: number): string[] => rows.map((row) => row[index]!);
  return {
    text,
    words: column(1),
    lemmas: column(2),
    upos: column(3),
    xpos: column(4),
    heads: column(6).map(Number),
    relations: column(7),
  };
}
