import type { Clause } from "../material/index.ts";
import type { Wording } from "./coded-wording.ts";
import { Places } from "../kept.ts";
import type { Keeping } from "../kept.ts";
import { marks } from "./likeness.ts";
import { Groups } from "./linkage.ts";
import type { Pairs } from "./pairs.ts";
import type { StatementTable } from "./statement-table.ts";

/** What a clause says, wherever it stands. */
export interface Saying extends Keeping {
  readonly terms: ReadonlySet<string>;
  /** It has a finite verb: it tells, and does not only name. */
  readonly finite: boolean;
  /** Its predicate is denied: "has not apologised". */
  readonly negated: boolean;
  /** Stem of its predicate; "" for an empty verb. */
  readonly predicate: string;
  /** Its words in small letters, and the stems of its content words, both in order. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Its words in quotation marks, in small letters, in order. */
  readonly quoted: readonly string[];
  /** Who acts, and what is acted on or with: entities, their countries, and the stems of what has no name. */
  readonly agents: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
}

/** Places for what steps find of a saying. */
export const sayingPlaces: Places<Saying> = new Places<Saying>();

/** A clause of one independent text with what it speaks of. */
export interface Statement extends Wording, Saying {
  /** Index of the part (independent text). */
  readonly part: number;
  readonly clause: Clause;
  /** What it says, as one object for all clauses that say it in the same sentence. */
  readonly saying: Saying;
  /** Its whole sentence. */
  readonly around: Wording;
}

/** Statements of at least two texts that say the same. */
export interface Agreement {
  readonly members: readonly Statement[];
}

/** Likelihood from which two statements are joined. Of the labelled pairs above it 87 in 100 say the same, and 97 at least in part. */
export const joinMin = 0.7;
/**
 * Joins statements of different texts that say the same, given the pairs that are alike, best first. Groups grow from the best pair
 * on, and a statement enters a group only when it is like the group as a whole (average linkage), so that a chain of half-alike
 * clauses does not become one claim.
 */
export function align(table: StatementTable, alike: Pairs, same: readonly (readonly number[])[]): readonly Agreement[] {
  const groups = new Groups(table.partOf, alike);
  for (const group of same) groups.joinAll(group);
  for (let at = 0; at < alike.left.length && alike.score[at]! >= joinMin; at++) {
    if ((alike.marks[at]! & (marks.agreement | marks.apart)) === marks.agreement) groups.join(alike.left[at]!, alike.right[at]!);
  }
  return mergeBySentences(table, groups.all())
    .map((group) => Int32Array.from(group).sort())
    .filter((group) => table.partOf[group[0]!] !== table.partOf[group.at(-1)!])
    .map((group) => agreementOf(Array.from(group, (at) => table.all[at]!)));
}

/** The agreement of some statements: the same object in two compilations as long as the statements are, so that steps may keep what they find of it. */
function agreementOf(members: readonly Statement[]): Agreement {
  const known = agreements.get(members[0]!);
  if (known?.members.length === members.length && known.members.every((member, at) => member === members[at])) return known;
  const agreement = { members };
  agreements.set(members[0]!, agreement);
  return agreement;
}

const agreements = new WeakMap<Statement, Agreement>();

/** Agreements that stand in the same sentences of two texts are one: two sentences that say the same say it once. */
function mergeBySentences({ partOf, sentenceOf }: StatementTable, groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const merged: Merged[] = [];
  const bySentence: (Merged[] | undefined)[] = [];
  for (const group of groups) {
    // Each sentence with its text.
    const sentences = new Map(group.map((member) => [sentenceOf[member]!, partOf[member]!]));
    const parts = partsOf(sentences);
    // What fewer texts say of the same sentences has a status of its own.
    const candidates = new Set([...sentences.keys()].flatMap((sentence) => bySentence[sentence] ?? []));
    const home = [...candidates].find((other) => other.parts === parts && partsInCommon(sentences, other.sentences) >= 2);
    const chosen = home ?? { members: [], sentences: new Set<number>(), parts };
    if (!home) merged.push(chosen);
    chosen.members.push(...group);
    for (const sentence of sentences.keys()) {
      if (chosen.sentences.has(sentence)) continue;
      chosen.sentences.add(sentence);
      (bySentence[sentence] ??= []).push(chosen);
    }
  }
  return merged.map((one) => one.members);
}

interface Merged {
  readonly members: number[];
  readonly sentences: Set<number>;
  /** The texts that hold them, as a key. */
  readonly parts: string;
}

function partsOf(sentences: ReadonlyMap<number, number>): string {
  return [...new Set(sentences.values())].sort((left, right) => left - right).join();
}

function partsInCommon(left: ReadonlyMap<number, number>, right: ReadonlySet<number>): number {
  const parts = new Set<number>();
  for (const [sentence, part] of left) if (right.has(sentence)) parts.add(part);
  return parts.size;
}
