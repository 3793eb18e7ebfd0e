import type { Statement } from "./alignment.ts";
import type { Likeness } from "./likeness.ts";

/** Mean likelihood within a group: a chain of half-alike clauses does not become one claim. */
const linkageMin = 0.5;
/** Likelihood between statements of one text that join the same group: a text may say a thing twice. */
const withinText = 0.5;

interface Group {
  readonly id: number;
  readonly members: readonly number[];
  /** How many members each text has. */
  readonly parts: ReadonlyMap<number, number>;
}

/** Statements in groups that grow by average linkage (Sokal and Michener, 1958). */
export class Groups {
  readonly #statements: readonly Statement[];
  readonly #groupOf: (Group | undefined)[];
  /** Statements in the order in which they were met. */
  readonly #met: number[] = [];
  /** Likelihoods of each statement with others, one statement after the other, and where those of each begin. */
  readonly #begins: Int32Array;
  readonly #others: Int32Array;
  readonly #scores: Float64Array;
  /** Pairs of groups that are not alike enough; groups never change, they are replaced. */
  readonly #apart = new Set<number>();
  #made = 0;

  constructor(statements: readonly Statement[], alike: readonly Likeness[]) {
    this.#statements = statements;
    this.#groupOf = Array.from(statements, () => undefined);
    const begins = new Int32Array(statements.length + 2);
    for (const { left, right, kind, ground } of alike) {
      if (kind !== "agreement" || ground.apart) continue;
      begins[left + 2]!++;
      begins[right + 2]!++;
    }
    for (let at = 2; at < begins.length; at++) begins[at]! += begins[at - 1]!;
    this.#others = new Int32Array(alike.length * 2);
    this.#scores = new Float64Array(alike.length * 2);
    const add = (one: number, other: number, score: number): void => {
      const at = begins[one + 1]!++;
      this.#others[at] = other;
      this.#scores[at] = score;
    };
    for (const { left, right, score, kind, ground } of alike) {
      if (kind !== "agreement" || ground.apart) continue;
      add(left, right, score);
      add(right, left, score);
    }
    this.#begins = begins;
  }

  /** Joins the groups of two statements when the statements of the one are as a whole like those of the other. */
  join(left: number, right: number): void {
    // Most pairs are of one group already.
    if (this.#groupOf[left] !== undefined && this.#groupOf[left] === this.#groupOf[right]) return;
    const [one, other] = [this.#of(left), this.#of(right)];
    const key = Math.min(one.id, other.id) * this.#statements.length * 2 + Math.max(one.id, other.id);
    if (this.#apart.has(key)) return;
    if (this.#likenessOf(one, other) / (one.members.length * other.members.length) < linkageMin) {
      this.#apart.add(key);
      return;
    }
    const parts = new Map(one.parts);
    for (const [part, count] of other.parts) parts.set(part, (parts.get(part) ?? 0) + count);
    const joined = { id: this.#made++, members: [...one.members, ...other.members], parts };
    for (const member of joined.members) this.#groupOf[member] = joined;
  }

  /** Groups of more than one statement, in the order in which their first statements were met. */
  all(): readonly (readonly number[])[] {
    return [...new Set(this.#met.map((statement) => this.#groupOf[statement]!))]
      .map((group) => group.members)
      .filter((members) => members.length > 1);
  }

  #of(statement: number): Group {
    let group = this.#groupOf[statement];
    if (group === undefined) {
      group = { id: this.#made++, members: [statement], parts: new Map([[this.#statements[statement]!.part, 1]]) };
      this.#groupOf[statement] = group;
      this.#met.push(statement);
    }
    return group;
  }

  /** Sum of the likelihoods of all pairs of two groups. */
  #likenessOf(one: Group, other: Group): number {
    const [small, large] = one.members.length <= other.members.length ? [one, other] : [other, one];
    let sum = 0;
    for (const member of small.members) {
      for (let at = this.#begins[member]!; at < this.#begins[member + 1]!; at++) {
        if (this.#groupOf[this.#others[at]!] === large) sum += this.#scores[at]!;
      }
    }
    for (const [part, count] of small.parts) sum += withinText * count * (large.parts.get(part) ?? 0);
    return sum;
  }
}
