import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDemonym } from "../../src/lexicon/index.ts";
import { cutTokens } from "../../src/reading/tokens.ts";

/** A sentence with BIO labels of four types: PER, ORG, LOC, MISC. */
export interface NamedSentence {
  readonly words: readonly string[];
  readonly labels: readonly string[];
}

export type NamedDocument = readonly NamedSentence[];

/** Documents of a file in the CoNLL manner: a word and, last, its label on each line; `type` renames or drops (undefined) types. */
export function readConll(
  file: string,
  type: (type: string, words: readonly string[]) => string | undefined = (name) => name,
): NamedDocument[] {
  const documents: NamedSentence[][] = [[]];
  let rows: string[][] = [];
  const flush = (): void => {
    if (rows.length > 0) documents[documents.length - 1]!.push(toSentence(rows, type));
    rows = [];
  };
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const columns = line.trim().split(/[ \t]+/);
    if (columns[0] === "-DOCSTART-") {
      flush();
      if (documents[documents.length - 1]!.length > 0) documents.push([]);
    } else if (line.trim() === "") flush();
    else rows.push([columns[0]!, columns[columns.length - 1]!]);
  }
  flush();
  return documents.filter((document) => document.length > 0);
}

/** The worldwide newswire: one file a document, its address on the first line, several columns of labels of which the first counts. */
export function readWorldwide(folder: string): NamedDocument[] {
  const types: Record<string, string> = {
    Location: "LOC",
    Facility: "LOC",
    Person: "PER",
    Organization: "ORG",
    Misc: "MISC",
    Product: "MISC",
  };
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const sentences: NamedSentence[] = [];
      let rows: string[][] = [];
      const lines = readFileSync(join(folder, name), "utf8").split(/\r?\n/);
      const body = lines.findIndex((line) => line.trim() === "");
      for (const line of [...lines.slice(body + 1), ""]) {
        if (line.trim() === "") {
          if (rows.length > 0) sentences.push(toSentence(rows, (type) => types[type]));
          rows = [];
          continue;
        }
        const [word, label] = line.split("\t");
        rows.push([word!.trim() || "_", label ?? "O"]);
      }
      return sentences;
    })
    .filter((document) => document.length > 0);
}

/** Labels in any of the IOB and BIOES manners become spans, spans become BIO. */
function toSentence(rows: readonly string[][], rename: (type: string, words: readonly string[]) => string | undefined): NamedSentence {
  const words = rows.map((row) => row[0]!);
  const labels = words.map(() => "O");
  for (const [start, end, type] of spansOf(rows.map((row) => row[1]!))) {
    const name = rename(type, words.slice(start, end));
    if (name === undefined) continue;
    for (let at = start; at < end; at++) labels[at] = `${at === start ? "B" : "I"}-${name}`;
  }
  return { words, labels };
}

/** Spans [start, end, type] of a list of labels. */
export function spansOf(labels: readonly string[]): [number, number, string][] {
  const spans: [number, number, string][] = [];
  let start = -1;
  let type = "";
  for (let at = 0; at <= labels.length; at++) {
    const label = labels[at] ?? "O";
    const part = label[0]!;
    const name = label.slice(2);
    if (start >= 0 && (name !== type || part === "B" || part === "S" || part === "U" || part === "O")) {
      spans.push([start, at, type]);
      start = -1;
    }
    if (name !== "" && start < 0) {
      start = at;
      type = name;
    }
    if (start >= 0 && (part === "E" || part === "S" || part === "L" || part === "U")) {
      spans.push([start, at + 1, type]);
      start = -1;
    }
  }
  return spans;
}

export interface Newswire {
  /** CoNLL-2003 train, and four of five documents of the worldwide newswire. */
  readonly teaching: readonly NamedDocument[];
  /** The fifth documents of the worldwide newswire; nothing is taught with them. */
  readonly worldwide: readonly NamedDocument[];
  /** CoNLL-2003 dev. */
  readonly conll: readonly NamedDocument[];
}

/** Newswire with names, cut into tokens as the product cuts them. Demonyms are no names here. */
export function readNewswire(folder: string): Newswire {
  const withoutPeoples = (type: string, words: readonly string[]): string | undefined =>
    type === "MISC" && (isDemonym(words.join(" ")) || words.every((word) => isDemonym(word))) ? undefined : type;
  const conll = (part: string): NamedDocument[] => readConll(join(folder, "names", `conll2003-${part}.txt`), withoutPeoples);
  const worldwide = readWorldwide(join(folder, "names", "worldwide-train"));
  const recut = (documents: readonly NamedDocument[]): NamedDocument[] => documents.map((document) => document.map(recutSentence));
  return {
    teaching: recut([...conll("train"), ...worldwide.filter((_, index) => index % 5 !== 0)]),
    worldwide: recut(worldwide.filter((_, index) => index % 5 === 0)),
    conll: recut(conll("dev")),
  };
}

/** The same words cut at hyphens and clitics as our tokens are; the parts of a word inherit its label. */
function recutSentence({ words, labels }: NamedSentence): NamedSentence {
  const parts: string[] = [];
  const partLabels: string[] = [];
  for (const [index, word] of words.entries()) {
    const { starts, ends } = cutTokens(word, { start: 0, end: word.length });
    const label = labels[index]!;
    for (const [place, start] of starts.entries()) {
      parts.push(word.slice(start, ends[place]));
      partLabels.push(place > 0 && label.startsWith("B") ? `I${label.slice(1)}` : label);
    }
  }
  return { words: parts, labels: partLabels };
}
