import type { Statement } from "./alignment.ts";
import { neighbours } from "./pairs.ts";
import type { Pairs } from "./pairs.ts";

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
  readonly #statements: readonly Statement[];
  /** Where the statements of each part begin, by the indices of their clauses. */
  readonly #firstOf: Int32Array;
  readonly #at: Int32Array;
  /** The others of all statements one after the other, where those of each begin, and which of them are telling. */
  readonly #begins: Int32Array;
  readonly #others: Int32Array;
  readonly #telling: Uint8Array;
  /** Index of the text of each statement. */
  readonly #partOf: Int32Array;
  #withAny: readonly Statement[] | undefined;

  constructor(statements: readonly Statement[], alike: Pairs) {
    this.#statements = statements;
    this.#partOf = Int32Array.from(statements, ({ part }) => part);
    this.#firstOf = new Int32Array((statements.at(-1)?.part ?? -1) + 2);
    for (const { part, clause } of statements) this.#firstOf[part + 1] = clause.index + 1;
    for (let part = 1; part < this.#firstOf.length; part++) this.#firstOf[part]! += this.#firstOf[part - 1]!;
    this.#at = new Int32Array(this.#firstOf.at(-1)!);
    statements.forEach((statement, at) => (this.#at[this.#placeOf(statement)] = at));
    const { begins, others, pairs } = neighbours(statements.length, alike, marks.agreement, 0);
    this.#begins = begins;
    this.#others = others;
    this.#telling = new Uint8Array(pairs.length);
    for (let at = 0; at < pairs.length; at++) this.#telling[at] = alike.marks[pairs[at]!]! & marks.telling;
  }

  /** The others of some statements. */
  beside(statements: readonly Statement[]): ReadonlySet<Statement> {
    const found = new Set<Statement>();
    for (const statement of statements) {
      const at = this.#indexOf(statement);
      for (let next = this.#begins[at]!; next < this.#begins[at + 1]!; next++) found.add(this.#statements[this.#others[next]!]!);
    }
    return found;
  }

  /** What is shown beside some statements: of each other text the likeliest of the first of them that has any. */
  shownBeside(statements: readonly Statement[]): readonly Statement[] {
    const counted = new Set(statements.map(({ part }) => part));
    const shown: Statement[] = [];
    for (const statement of statements) {
      const at = this.#indexOf(statement);
      for (let next = this.#begins[at]!; next < this.#begins[at + 1]!; next++) {
        const other = this.#others[next]!;
        if (this.#telling[next] === 0 || counted.has(this.#partOf[other]!)) continue;
        counted.add(this.#partOf[other]!);
        shown.push(this.#statements[other]!);
      }
    }
    return shown;
  }

  /** Indices of the texts of some statements' others. */
  partsNear(statements: readonly Statement[]): ReadonlySet<number> {
    const parts = new Set<number>();
    for (const statement of statements) {
      const at = this.#indexOf(statement);
      for (let next = this.#begins[at]!; next < this.#begins[at + 1]!; next++) parts.add(this.#partOf[this.#others[next]!]!);
    }
    return parts;
  }

  /** Statements that have any. */
  statements(): readonly Statement[] {
    return (this.#withAny ??= this.#statements.filter((_, at) => this.#begins[at]! < this.#begins[at + 1]!));
  }

  #placeOf({ part, clause }: Statement): number {
    return this.#firstOf[part]! + clause.index;
  }

  #indexOf(statement: Statement): number {
    return this.#at[this.#placeOf(statement)]!;
  }
}
