import type { Statement } from "./alignment.ts";
import { marks } from "./likeness.ts";
import { neighbours } from "./pairs.ts";
import type { Neighbours, Pairs } from "./pairs.ts";

/** Mean likelihood within a group: a chain of half-alike clauses does not become one claim. */
const linkageMin = 0.5;
/** Likelihood between statements of one text that join the same group: a text may say a thing twice. */
const withinText = 0.5;

/** A group is a chain of statements. */
interface Group {
  /** Changes with every statement that joins. */
  id: number;
  first: number;
  last: number;
  size: number;
}

/** Statements in groups that grow by average linkage (Sokal and Michener, 1958). */
export class Groups {
  /** Index of the text of each statement. */
  readonly #partOf: Int32Array;
  readonly #groupOf: (Group | undefined)[];
  /** The statement after each one in its group, -1 for none. */
  readonly #next: Int32Array;
  /** Statements in the order in which they were met. */
  readonly #met: number[] = [];
  readonly #alike: Pairs;
  readonly #near: Neighbours;
  /** Pairs of groups that are not alike enough, by their ids. */
  readonly #apart = new Set<number>();
  /** How many statements each text has in the group that is looked at. */
  readonly #counts: Int32Array;
  #made = 0;

  constructor(statements: readonly Statement[], alike: Pairs) {
    this.#partOf = Int32Array.from(statements, ({ part }) => part);
    this.#groupOf = Array.from(statements, () => undefined);
    this.#next = new Int32Array(statements.length).fill(-1);
    this.#counts = new Int32Array((this.#partOf.at(-1) ?? 0) + 1);
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
    if (this.#likenessOf(one, other) / (one.size * other.size) < linkageMin) this.#apart.add(key);
    else this.#chain(one, other);
  }

  /** Joins statements that are the same whatever they are like. */
  joinAll(statements: readonly number[]): void {
    for (const statement of statements.slice(1)) this.#chain(this.#of(statements[0]!), this.#of(statement));
  }

  /** Groups of more than one statement, in the order in which their first statements were met. */
  all(): readonly (readonly number[])[] {
    return [...new Set(this.#met.map((statement) => this.#groupOf[statement]!))]
      .filter(({ size }) => size > 1)
      .map((group) => this.#membersOf(group));
  }

  #of(statement: number): Group {
    let group = this.#groupOf[statement];
    if (group === undefined) {
      group = { id: this.#made++, first: statement, last: statement, size: 1 };
      this.#groupOf[statement] = group;
      this.#met.push(statement);
    }
    return group;
  }

  /** The statements of the one group and then those of the other as one group. */
  #chain(one: Group, other: Group): void {
    const [large, small] = one.size >= other.size ? [one, other] : [other, one];
    for (let at = small.first; at >= 0; at = this.#next[at]!) this.#groupOf[at] = large;
    this.#next[one.last] = other.first;
    const [{ first }, { last }] = [one, other];
    large.id = this.#made++;
    large.size += small.size;
    large.first = first;
    large.last = last;
  }

  #membersOf({ first }: Group): readonly number[] {
    const members: number[] = [];
    for (let at = first; at >= 0; at = this.#next[at]!) members.push(at);
    return members;
  }

  /** Sum of the likelihoods of all pairs of two groups. */
  #likenessOf(one: Group, other: Group): number {
    const [small, large] = one.size <= other.size ? [one, other] : [other, one];
    const { begins, others, pairs } = this.#near;
    let sum = 0;
    for (let member = small.first; member >= 0; member = this.#next[member]!) {
      for (let at = begins[member]!; at < begins[member + 1]!; at++) {
        if (this.#groupOf[others[at]!] === large) sum += this.#alike.score[pairs[at]!]!;
      }
    }
    return sum + withinText * this.#pairsWithinTexts(small, large);
  }

  /** How many pairs of two groups are of one text. */
  #pairsWithinTexts(small: Group, large: Group): number {
    let pairs = 0;
    for (let at = large.first; at >= 0; at = this.#next[at]!) this.#counts[this.#partOf[at]!]!++;
    for (let at = small.first; at >= 0; at = this.#next[at]!) pairs += this.#counts[this.#partOf[at]!]!;
    for (let at = large.first; at >= 0; at = this.#next[at]!) this.#counts[this.#partOf[at]!] = 0;
    return pairs;
  }
}
