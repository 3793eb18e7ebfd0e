import { contains, sharedPart } from "../kernel/index.ts";
import type { DossierClaim, Quote } from "./dossier.ts";
import type { Pairs, Statement } from "./likeness/index.ts";
import type { Material } from "./material/index.ts";
import { wordStems } from "./material/index.ts";

/** Share of words from which two lines would say the same thing twice. */
const repeatedMin = 0.5;
/** Two lines that share so many words one after the other, of which so many are long and no names, tell the same at that place. */
const runLength = 5;
const runWeightMin = 3;
/** Share of the words of a line that stand in clauses of which another line has the like: what is left is too little for a line. */
const alikeMin = 0.5;

/** What the lines of a briefing have told so far. */
export interface ToldBefore {
  /** The line would say something again: in the same words, or in others that likely say the same, deny it or give another figure for it. */
  repeats(claim: DossierClaim, wording: Quote): boolean;
  add(claim: DossierClaim): void;
}

/** @param pairs - statements of different texts that more likely than not speak of the same thing */
export function createToldBefore(material: Material, statements: readonly Statement[], pairs: Pairs): ToldBefore {
  const told: Line[] = [];
  // Reprints and retellings print the same words.
  const lines = new Map<string, Line>();
  const lineOf = (text: string): Line => {
    let line = lines.get(text);
    if (line === undefined) lines.set(text, (line = { words: wordStems(text), runs: runsOf(text) }));
    return line;
  };
  const within = statementsWithin(material, statements);
  const alike = new Uint8Array(statements.length);
  const isAlike = (wording: Quote): boolean => {
    const own = within(wording);
    const [all, met] = [own, own.filter((at) => alike[at] === 1)].map((some) => lengthOf(statements, some));
    return met! > 0 && met! >= alikeMin * all!;
  };
  return {
    repeats: ({ text }, wording) => told.some((other) => isRepeated(other, lineOf(text))) || isAlike(wording),
    add({ text, evidence }) {
      // What the other texts print of it is told as well.
      for (const own of [...evidence.map((quote) => lineOf(quote.text)), lineOf(text)]) if (!told.includes(own)) told.push(own);
      const own = new Set(evidence.flatMap((quote) => within(quote)));
      for (let at = 0; at < pairs.left.length; at++) {
        if (own.has(pairs.left[at]!)) alike[pairs.right[at]!] = 1;
        if (own.has(pairs.right[at]!)) alike[pairs.left[at]!] = 1;
      }
    },
  };
}

/** The statements that stand in words of a report, by their indices. */
function statementsWithin(material: Material, statements: readonly Statement[]): (quote: Quote) => readonly number[] {
  const partOf = new Map(material.parts.map((part) => [part.report.id, part.index]));
  const byPart = Map.groupBy(statements.keys(), (at) => statements[at]!.part);
  return (quote) => (byPart.get(partOf.get(quote.report) ?? -1) ?? []).filter((at) => contains(quote, statements[at]!.clause));
}

function lengthOf(statements: readonly Statement[], some: readonly number[]): number {
  return some.reduce((sum, at) => sum + statements[at]!.stems.length, 0);
}

interface Line {
  readonly words: ReadonlySet<string>;
  readonly runs: ReadonlySet<string>;
}

function isRepeated(told: Line, line: Line): boolean {
  if (sharedPart(told.words, line.words) >= repeatedMin) return true;
  for (const run of line.runs) if (told.runs.has(run)) return true;
  return false;
}

/** Runs of words that are as good as a sentence, and words in quotation marks; a long name is none. */
function runsOf(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + runLength <= words.length; at++) {
    const run = words.slice(at, at + runLength);
    if (run.filter((word) => word.length > 3 && /^\p{Ll}/u.test(word)).length >= runWeightMin) runs.add(run.join(" ").toLowerCase());
  }
  for (const [, quoted = ""] of text.matchAll(/["“]([^"“”]{6,80}?)[,.]?["”]/g)) if (/\s/.test(quoted)) runs.add(quoted.toLowerCase());
  return runs;
}
