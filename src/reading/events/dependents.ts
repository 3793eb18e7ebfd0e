import type { Token } from "../reading.ts";

/** Which words depend on a word, by the parse: built once for a text or a sentence, since every step of the event reader asks for it. */
export class Dependents {
  /** Per token from `from` on, its first dependent, and the next one of the same head; -1 for none. Plain arrays: those of a sentence are short. */
  private readonly first: number[];
  private readonly next: number[];
  private readonly from: number;
  readonly tokens: readonly Token[];

  /** @param from - the tokens up to `to` are whole sentences: no head stands outside. */
  constructor(tokens: readonly Token[], from = 0, to: number = tokens.length) {
    this.tokens = tokens;
    this.from = from;
    this.first = new Array<number>(to - from).fill(-1);
    this.next = new Array<number>(to - from).fill(-1);
    // From the end, so that each list comes out in text order.
    for (let index = to - 1; index >= from; index--) {
      const head = tokens[index]!.head - from;
      if (head < 0) continue;
      this.next[index - from] = this.first[head]!;
      this.first[head] = index;
    }
  }

  /** Dependents of `head` in text order. */
  all(head: number): number[] {
    const found: number[] = [];
    for (let at = this.firstOf(head); at >= 0; at = this.next[at - this.from]!) found.push(at);
    return found;
  }

  private firstOf(head: number): number {
    return this.first[head - this.from] ?? -1;
  }

  /** Those that stand in one of these relations, whatever its subtype. */
  by(head: number, ...relations: readonly string[]): number[] {
    const found: number[] = [];
    for (let at = this.firstOf(head); at >= 0; at = this.next[at - this.from]!) {
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
