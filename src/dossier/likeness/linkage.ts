import { marks } from "./likeness.ts";
import { neighbours } from "./pairs.ts";
import type { Neighbours, Pairs } from "./pairs.ts";

/** Mean likelihood within a group: a chain of half-alike clauses does not become one claim. */
const linkageMin = 0.5;
/** Likelihood between statements of one text that join the same group: a text may say a thing twice. */
const withinText = 0.5;

/** Statements, by their indices, in groups that grow by average linkage (Sokal and Michener, 1958). */
export class Groups {
  /** Index of the text of each statement. */
  readonly #partOf: Int32Array;
  /** The group of each statement, -1 for none, and the statement after it in its group, -1 for none: a group is a chain. */
  readonly #groupOf: Int32Array;
  readonly #next: Int32Array;
  /** Of each group a number that changes with every statement that joins, its first and its last statement, and its size. */
  readonly #ids: number[] = [];
  readonly #firsts: number[] = [];
  readonly #lasts: number[] = [];
  readonly #sizes: number[] = [];
  /** Statements in the order in which they were met. */
  readonly #met: number[] = [];
  readonly #alike: Pairs;
  readonly #near: Neighbours;
  /** Pairs of groups that are not alike enough, by their ids. */
  readonly #apart = new Set<number>();
  /** How many statements each text has in the group that is looked at. */
  readonly #counts: Int32Array;
  #made = 0;

  constructor(partOf: Int32Array, alike: Pairs) {
    this.#partOf = partOf;
    this.#groupOf = new Int32Array(partOf.length).fill(-1);
    this.#next = new Int32Array(partOf.length).fill(-1);
    this.#counts = new Int32Array((partOf.at(-1) ?? 0) + 1);
    this.#alike = alike;
    this.#near = neighbours(partOf.length, alike, marks.agreement, marks.apart);
  }

  /** Joins the groups of two statements when the statements of the one are as a whole like those of the other. */
  join(left: number, right: number): void {
    // Most pairs are of one group already.
    if (this.#groupOf[left]! >= 0 && this.#groupOf[left] === this.#groupOf[right]) return;
    const [one, other] = [this.#of(left), this.#of(right)];
    const [id, otherId] = [this.#ids[one]!, this.#ids[other]!];
    const key = Math.min(id, otherId) * this.#partOf.length * 2 + Math.max(id, otherId);
    if (this.#apart.has(key)) return;
    if (this.#likenessOf(one, other) / (this.#sizes[one]! * this.#sizes[other]!) < linkageMin) this.#apart.add(key);
    else this.#chain(one, other);
  }

  /** Joins statements that are the same whatever they are like. */
  joinAll(statements: readonly number[]): void {
    for (const statement of statements.slice(1)) this.#chain(this.#of(statements[0]!), this.#of(statement));
  }

  /** Groups of more than one statement, in the order in which their first statements were met. */
  all(): readonly (readonly number[])[] {
    const found = new Set(this.#met.map((statement) => this.#groupOf[statement]!));
    return [...found].filter((group) => this.#sizes[group]! > 1).map((group) => this.#membersOf(group));
  }

  #of(statement: number): number {
    const known = this.#groupOf[statement]!;
    if (known >= 0) return known;
    const group = this.#ids.length;
    this.#groupOf[statement] = group;
    this.#ids.push(this.#made++);
    this.#firsts.push(statement);
    this.#lasts.push(statement);
    this.#sizes.push(1);
    this.#met.push(statement);
    return group;
  }

  /** The statements of the one group and then those of the other as one group. */
  #chain(one: number, other: number): void {
    const [large, small] = this.#sizes[one]! >= this.#sizes[other]! ? [one, other] : [other, one];
    for (let at = this.#firsts[small]!; at >= 0; at = this.#next[at]!) this.#groupOf[at] = large;
    this.#next[this.#lasts[one]!] = this.#firsts[other]!;
    const [first, last] = [this.#firsts[one]!, this.#lasts[other]!];
    this.#ids[large] = this.#made++;
    this.#sizes[large]! += this.#sizes[small]!;
    this.#firsts[large] = first;
    this.#lasts[large] = last;
  }

  #membersOf(group: number): readonly number[] {
    const members: number[] = [];
    for (let at = this.#firsts[group]!; at >= 0; at = this.#next[at]!) members.push(at);
    return members;
  }

  /** Sum of the likelihoods of all pairs of two groups. */
  #likenessOf(one: number, other: number): number {
    const [small, large] = this.#sizes[one]! <= this.#sizes[other]! ? [one, other] : [other, one];
    const { begins, others, pairs } = this.#near;
    let sum = 0;
    for (let member = this.#firsts[small]!; member >= 0; member = this.#next[member]!) {
      for (let at = begins[member]!; at < begins[member + 1]!; at++) {
        if (this.#groupOf[others[at]!] === large) sum += this.#alike.score[pairs[at]!]!;
      }
    }
    return sum + withinText * this.#pairsWithinTexts(small, large);
  }

  /** How many pairs of two groups are of one text. */
  #pairsWithinTexts(small: number, large: number): number {
    let pairs = 0;
    for (let at = this.#firsts[large]!; at >= 0; at = this.#next[at]!) this.#counts[this.#partOf[at]!]!++;
    for (let at = this.#firsts[small]!; at >= 0; at = this.#next[at]!) pairs += this.#counts[this.#partOf[at]!]!;
    for (let at = this.#firsts[large]!; at >= 0; at = this.#next[at]!) this.#counts[this.#partOf[at]!] = 0;
    return pairs;
  }
}
