import type { Statement } from "./alignment.ts";
import { marks } from "./likeness.ts";
import { neighbours } from "./pairs.ts";
import type { Neighbours, Pairs } from "./pairs.ts";

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
  /** Index of the text of each statement. */
  readonly #partOf: Int32Array;
  readonly #groupOf: (Group | undefined)[];
  /** Statements in the order in which they were met. */
  readonly #met: number[] = [];
  readonly #alike: Pairs;
  readonly #near: Neighbours;
  /** Pairs of groups that are not alike enough; groups never change, they are replaced. */
  readonly #apart = new Set<number>();
  #made = 0;

  constructor(statements: readonly Statement[], alike: Pairs) {
    this.#partOf = Int32Array.from(statements, ({ part }) => part);
    this.#groupOf = Array.from(statements, () => undefined);
    this.#alike = alike;
    this.#near = neighbours(statements.length, alike, marks.agreement, marks.apart);
  }

  /** Joins the groups of two statements when the statements of the one are as a whole like those of the other. */
  join(left: number, right: number): void {
    // Most pairs are of one group already.
    if (this.#groupOf[left] !== undefined && this.#groupOf[left] === this.#groupOf[right]) return;
    const [one, other] = [this.#of(left), this.#of(right)];
    const key = Math.min(one.id, other.id) * this.#partOf.length * 2 + Math.max(one.id, other.id);
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
      group = { id: this.#made++, members: [statement], parts: new Map([[this.#partOf[statement]!, 1]]) };
      this.#groupOf[statement] = group;
      this.#met.push(statement);
    }
    return group;
  }

  /** Sum of the likelihoods of all pairs of two groups. */
  #likenessOf(one: Group, other: Group): number {
    const [small, large] = one.members.length <= other.members.length ? [one, other] : [other, one];
    const { begins, others, pairs } = this.#near;
    let sum = 0;
    for (const member of small.members) {
      for (let at = begins[member]!; at < begins[member + 1]!; at++) {
        if (this.#groupOf[others[at]!] === large) sum += this.#alike.score[pairs[at]!]!;
      }
    }
    for (const [part, count] of small.parts) sum += withinText * count * (large.parts.get(part) ?? 0);
    return sum;
  }
}
