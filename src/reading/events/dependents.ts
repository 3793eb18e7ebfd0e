import type { Token } from "../reading.ts";

/** Which words depend on a word, by the parse: built once for a text, since every step of the event reader asks for it. */
export class Dependents {
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[], from = 0, to: number = tokens.length) {
    this.tokens = tokens;
    this.first = new Int32Array(tokens.length).fill(-1);
    this.next = new Int32Array(tokens.length).fill(-1);
    // From the end, so that each list comes out in text order.
    for (let index = to - 1; index >= from; index--) {
      const head = tokens[index]!.head;
      if (head < 0) continue;
      this.next[index] = this.first[head]!;
      this.first[head] = index;
    }
  }

  /** Dependents of `head` in text order. */
  all(head: number): number[] {
    const found: number[] = [];
    for (let at = this.first[head]!; at >= 0; at = this.next[at]!) found.push(at);
    return found;
  }

  /** Those that stand in one of these relations, whatever its subtype. */
  by(head: number, ...relations: readonly string[]): number[] {
    const found: number[] = [];
    for (let at = this.first[head]!; at >= 0; at = this.next[at]!) {
      if (relations.some((relation) => isRelation(this.tokens[at]!.relation, relation))) found.push(at);
    }
    return found;
  }

  /** The heads and what is coordinated with them: "Norway and Denmark". Verbs open a clause of their own. */
  withCoordinated(heads: readonly number[]): number[] {
    return heads.flatMap((head) => [head, ...this.by(head, "conj").filter((child) => this.tokens[child]!.tag !== "VERB")]);
  }

  /** The preposition that joins a noun to the rest. */
  prepositionOf(head: number): string | undefined {
    const [marker] = this.by(head, "case");
    return marker === undefined ? undefined : this.tokens[marker]!.lower;
  }

  hasWord(head: number, relation: string, words: { has(word: string): boolean }): boolean {
    return this.by(head, relation).some((child) => words.has(this.tokens[child]!.lower));
  }
}

function isRelation(written: string, wanted: string): boolean {
  return written === wanted || (written.length > wanted.length && written[wanted.length] === ":" && written.startsWith(wanted));
}
