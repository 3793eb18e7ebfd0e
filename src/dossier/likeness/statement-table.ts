import type { Statement } from "./alignment.ts";

/**
 * The statements of a story in its order, with numbers of each that many steps ask for: arrays of numbers are passed over sooner than
 * tens of thousands of objects.
 */
export class StatementTable {
  readonly all: readonly Statement[];
  /** Index of the text of each. */
  readonly partOf: Int32Array;
  /** Number of the sentence of each. The statements of a sentence stand together. */
  readonly sentenceOf: Int32Array;
  /** Where the statements of each text begin; one more than there are texts. */
  readonly begins: Int32Array;
  /** Where the clauses of each text begin, and the statement of each clause. */
  readonly #clauses: Int32Array;
  readonly #at: Int32Array;

  /** @param texts - how many texts the story has. */
  constructor(statements: readonly Statement[], texts: number) {
    this.all = statements;
    this.partOf = new Int32Array(statements.length);
    this.sentenceOf = new Int32Array(statements.length);
    this.begins = new Int32Array(texts + 1);
    this.#clauses = new Int32Array(texts + 1);
    const clauses = new Int32Array(statements.length);
    let around: Statement["around"] | undefined;
    let sentence = -1;
    for (let at = 0; at < statements.length; at++) {
      const { part, clause, around: own } = statements[at]!;
      if (own !== around) sentence++;
      around = own;
      this.partOf[at] = part;
      this.sentenceOf[at] = sentence;
      clauses[at] = clause.index;
      this.begins[part + 1] = at + 1;
      this.#clauses[part + 1] = clause.index + 1;
    }
    for (let part = 1; part <= texts; part++) {
      this.begins[part] = Math.max(this.begins[part]!, this.begins[part - 1]!);
      this.#clauses[part]! += this.#clauses[part - 1]!;
    }
    this.#at = new Int32Array(this.#clauses[texts]!);
    for (let at = 0; at < clauses.length; at++) this.#at[this.#clauses[this.partOf[at]!]! + clauses[at]!] = at;
  }

  /** Index of a statement. */
  indexOf({ part, clause }: Statement): number {
    return this.#at[this.#clauses[part]! + clause.index]!;
  }
}
