import type { Clause } from "./clauses.ts";
import type { Wording } from "./coded-wording.ts";
import { marks } from "./likeness.ts";
import { Groups } from "./linkage.ts";
import type { Pairs } from "./pairs.ts";

/** A clause of one independent text with what it speaks of. */
export interface Statement extends Wording {
  /** Index of the part (independent text). */
  readonly part: number;
  readonly clause: Clause;
  /** It has a finite verb: it tells, and does not only name. */
  readonly finite: boolean;
  /** Its predicate is denied: "has not apologised". */
  readonly negated: boolean;
  /** Stem of its predicate; "" for an empty verb. */
  readonly predicate: string;
  /** Who acts, and what is acted on or with: entities, their countries, and the stems of what has no name. */
  readonly agents: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  /** Its whole sentence. */
  readonly around: Wording;
}

/** Statements of at least two texts that say the same. */
export interface Agreement {
  readonly members: readonly Statement[];
}

/** Likelihood from which two statements are joined. Of the labelled pairs above it 84 in 100 say the same, and 95 at least in part. */
export const joinMin = 0.7;
/**
 * Joins statements of different texts that say the same, given the pairs that are alike, best first. Groups grow from the best pair
 * on, and a statement enters a group only when it is like the group as a whole (average linkage), so that a chain of half-alike
 * clauses does not become one claim.
 */
export function align(statements: readonly Statement[], alike: Pairs): readonly Agreement[] {
  const groups = new Groups(statements, alike);
  for (let at = 0; at < alike.left.length && alike.score[at]! >= joinMin; at++) {
    if ((alike.marks[at]! & (marks.agreement | marks.apart)) === marks.agreement) groups.join(alike.left[at]!, alike.right[at]!);
  }
  return mergeBySentences(statements, groups.all())
    .map((group) => ({ members: [...group].sort((a, b) => a - b).map((index) => statements[index]!) }))
    .filter((group) => new Set(group.members.map((member) => member.part)).size > 1);
}

/** Agreements that stand in the same sentences of two texts are one: two sentences that say the same say it once. */
function mergeBySentences(statements: readonly Statement[], groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const merged: { members: number[]; sentences: Set<string>; parts: string }[] = [];
  const bySentence = new Map<string, (typeof merged)[number][]>();
  for (const group of groups) {
    const sentences = new Set(group.map((member) => `${statements[member]!.part}:${statements[member]!.clause.sentence}`));
    const parts = partsOf(sentences);
    // What fewer texts say of the same sentences has a status of its own.
    const home = [...new Set([...sentences].flatMap((sentence) => bySentence.get(sentence) ?? []))].find(
      (other) => other.parts === parts && partsInCommon(sentences, other.sentences) >= 2,
    );
    const chosen = home ?? { members: [], sentences: new Set<string>(), parts };
    if (!home) merged.push(chosen);
    chosen.members.push(...group);
    for (const sentence of sentences) {
      if (chosen.sentences.has(sentence)) continue;
      chosen.sentences.add(sentence);
      const list = bySentence.get(sentence);
      if (list) list.push(chosen);
      else bySentence.set(sentence, [chosen]);
    }
  }
  return merged.map((one) => one.members);
}

function partsOf(sentences: ReadonlySet<string>): string {
  return [...new Set([...sentences].map((sentence) => sentence.split(":")[0]!))].sort().join();
}

function partsInCommon(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  return new Set([...left].filter((sentence) => right.has(sentence)).map((sentence) => sentence.split(":")[0])).size;
}
