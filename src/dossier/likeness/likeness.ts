import type { Statement } from "./alignment.ts";
import { neighbours } from "./pairs.ts";
import type { Pairs } from "./pairs.ts";
import type { StatementTable } from "./statement-table.ts";

/** Two statements of different texts, by their indices, that may say the same. */
export interface Likeness {
  readonly left: number;
  readonly right: number;
  /** Likelihood, 0 to 1. */
  readonly score: number;
  /** What they are to each other when they are alike: one says the same, denies it, or gives another figure for the same. */
  readonly kind: "agreement" | "denial" | "other figure";
}

/** What pairs of statements are to each other, as marks. */
export const marks = { agreement: 1, denial: 2, apart: 4, telling: 8 } as const;

/** What two statements that agree have in common beside their likelihood (`common-ground.ts`). */
export interface Ground {
  /** Likely the same, and yet never counted as one claim: they tell different things of one name or setting. */
  readonly apart: boolean;
  /** A reader sees why the one is shown beside the other. */
  readonly telling: boolean;
}

/** Likelihood from which nobody can tell without reading: the statements are shown beside one another, not joined. */
export const perhapsMin = 0.5;

/** Figures of a statement: the values of each unit. */
export type Values = ReadonlyMap<string, ReadonlySet<string>>;

/** What two statements that are alike are to each other. */
export function kindOf(
  left: Statement,
  right: Statement,
  leftValues: Values | undefined,
  rightValues: Values | undefined,
): Likeness["kind"] {
  if (left.negated !== right.negated) return "denial";
  return figuresDiffer(leftValues, rightValues) ? "other figure" : "agreement";
}

/** Some unit is in both, and never with the same value: "14 cracks" against "17 cracks". */
function figuresDiffer(left: Values | undefined, right: Values | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return [...left].some(([unit, own]) => {
    const others = right.get(unit);
    return others !== undefined && ![...own].some((value) => others.has(value));
  });
}

/** Values of the figures of a statement; undefined when it has none. */
export function valuesByUnit({ terms }: Statement): Values | undefined {
  let values: Map<string, Set<string>> | undefined;
  for (const term of terms) {
    if (!term.startsWith("f:")) continue;
    const [, unit, value] = term.split(":");
    values ??= new Map<string, Set<string>>();
    values.set(unit!, (values.get(unit!) ?? new Set()).add(value!));
  }
  return values;
}

/** For each statement the ones of other texts that may say the same, likeliest first. */
export class Near {
  readonly #table: StatementTable;
  /** The others of all statements one after the other, where those of each begin, and which of them are telling. */
  readonly #begins: Int32Array;
  readonly #others: Int32Array;
  readonly #telling: Uint8Array;
  /** Which pair each of them is, and the likelihoods and marks of the pairs. */
  readonly #pairs: Int32Array;
  readonly #scores: Float64Array;
  readonly #marks: Pairs["marks"];
  /** Per statement, and per text, the number of the question in which it was met last. */
  readonly #metBy: Int32Array;
  readonly #countedBy: Int32Array;
  #questions = 0;
  #withAny: readonly Statement[] | undefined;

  constructor(table: StatementTable, alike: Pairs) {
    this.#table = table;
    const { begins, others, pairs } = neighbours(table.all.length, alike, marks.agreement, 0);
    this.#begins = begins;
    this.#others = others;
    this.#pairs = pairs;
    this.#scores = alike.score;
    this.#marks = alike.marks;
    this.#telling = new Uint8Array(pairs.length);
    for (let at = 0; at < pairs.length; at++) this.#telling[at] = alike.marks[pairs[at]!]! & marks.telling;
    this.#metBy = new Int32Array(table.all.length);
    this.#countedBy = new Int32Array(table.begins.length);
  }

  /** The others of some statements, each once. */
  beside(statements: readonly Statement[]): readonly Statement[] {
    const question = ++this.#questions;
    const found: Statement[] = [];
    for (const statement of statements) {
      const at = this.#table.indexOf(statement);
      for (let next = this.#begins[at]!; next < this.#begins[at + 1]!; next++) {
        const other = this.#others[next]!;
        if (this.#metBy[other] === question) continue;
        this.#metBy[other] = question;
        found.push(this.#table.all[other]!);
      }
    }
    return found;
  }

  /** What is shown beside some statements: of each other text the likeliest of the first of them that has any. */
  shownBeside(statements: readonly Statement[]): readonly Statement[] {
    const question = ++this.#questions;
    const { all, partOf } = this.#table;
    for (const { part } of statements) this.#countedBy[part] = question;
    const shown: Statement[] = [];
    for (const statement of statements) {
      const at = this.#table.indexOf(statement);
      for (let next = this.#begins[at]!; next < this.#begins[at + 1]!; next++) {
        const other = this.#others[next]!;
        if (this.#telling[next] === 0 || this.#countedBy[partOf[other]!] === question) continue;
        this.#countedBy[partOf[other]!] = question;
        shown.push(all[other]!);
      }
    }
    return shown;
  }

  /** Likelihood of the likeliest of some statements' others; 0 where there are none. */
  likeliest(statements: readonly Statement[]): number {
    let most = 0;
    for (const statement of statements) {
      const at = this.#table.indexOf(statement);
      // The likeliest one comes first.
      const first = this.#begins[at]!;
      if (first < this.#begins[at + 1]!) most = Math.max(most, this.#scores[this.#pairs[first]!]!);
    }
    return most;
  }

  /** Of each text, by its index, the likelihood of the likeliest of some statements' others that may be joined with them. */
  likeliestOfParts(statements: readonly Statement[]): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    for (const statement of statements) {
      const at = this.#table.indexOf(statement);
      for (let next = this.#begins[at]!; next < this.#begins[at + 1]!; next++) {
        const part = this.#table.partOf[this.#others[next]!]!;
        const pair = this.#pairs[next]!;
        const score = this.#scores[pair]!;
        if ((this.#marks[pair]! & marks.apart) === 0 && score > (found.get(part) ?? 0)) found.set(part, score);
      }
    }
    return found;
  }

  /** Indices of the texts of some statements' others, each once. */
  partsNear(statements: readonly Statement[]): readonly number[] {
    const question = ++this.#questions;
    const parts: number[] = [];
    for (const statement of statements) {
      const at = this.#table.indexOf(statement);
      for (let next = this.#begins[at]!; next < this.#begins[at + 1]!; next++) {
        const part = this.#table.partOf[this.#others[next]!]!;
        if (this.#countedBy[part] === question) continue;
        this.#countedBy[part] = question;
        parts.push(part);
      }
    }
    return parts;
  }

  /** Statements that have any. */
  statements(): readonly Statement[] {
    return (this.#withAny ??= this.#table.all.filter((_, at) => this.#begins[at]! < this.#begins[at + 1]!));
  }
}
