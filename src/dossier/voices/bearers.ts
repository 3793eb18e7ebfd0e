import { firstEndingAfter } from "../../kernel/index.ts";
import type { Gender } from "../../lexicon/index.ts";
import { genderOfFirstName } from "../../lexicon/index.ts";
import { outletNameEndings, outlets } from "../../lexicon/mediums.ts";
import { organizationOf } from "../../lexicon/organizations.ts";
import type { Reading } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";

/*
 * What one report tells of the persons and bodies that it names: by it a description ("the Torvik Democrat", "the 23-year-old") is matched
 * with whom it may mean.
 */

export interface Bearer {
  readonly actor: number;
  readonly type: "person" | "organization";
  /** Words of the roles, of the party and the state beside the name, and of the name of a body: lower case. */
  readonly words: ReadonlySet<string>;
  readonly gender: Gender | null;
  readonly ages: ReadonlySet<string>;
  /** A body of which it is known that it is no firm or club: a state, a party, an outlet. */
  readonly isNoFirm: boolean;
  /** Where it is named first. */
  readonly start: number;
}

const kept = new WeakMap<Reading, ReadonlyMap<number, Bearer>>();

/** The persons and bodies of a report by their actors. */
export function bearersOf(part: Part): ReadonlyMap<number, Bearer> {
  const known = kept.get(part.reading);
  if (known) return known;
  const found = findBearers(part);
  kept.set(part.reading, found);
  return found;
}

interface Gathered {
  readonly words: Set<string>;
  readonly ages: Set<string>;
  readonly start: number;
}

function findBearers({ report: { text }, reading: { actors, names, references } }: Part): ReadonlyMap<number, Bearer> {
  const gathered = new Map<number, Gathered>();
  for (const { start, end, actor } of names) {
    const { type, roles } = actors[actor] ?? {};
    if (roles === undefined || (type !== "person" && type !== "organization")) continue;
    const one = gathered.get(actor) ?? { words: new Set<string>(), ages: new Set<string>(), start };
    if (!gathered.has(actor)) {
      gathered.set(actor, one);
      // "The Liberal nominee's opponent": what the owner is says nothing of the bearer.
      for (const role of roles) addWords(one.words, text.slice(role.start, role.end).replace(/^.*['’]s?\s/su, ""));
    }
    if (type === "organization") addWords(one.words, text.slice(start, end));
    const behind = text.slice(end, end + besideMax);
    const [, age] = /^,?\s+\(?(\d{1,3})[),]/.exec(behind) ?? [];
    if (age !== undefined) one.ages.add(age);
    addAffiliation(one.words, behind);
  }
  const called = pronounsOf(text, references);
  return new Map(
    [...gathered].map(([actor, one]) => {
      const { name, type } = actors[actor]!;
      const gender = called.get(actor) ?? genderOfFirstName(name.split(" ")[0]!);
      const isPerson = type === "person";
      return [
        actor,
        { ...one, actor, type: type as Bearer["type"], gender: isPerson ? gender : null, isNoFirm: !isPerson && isNoFirm(name) },
      ];
    }),
  );
}

function isNoFirm(name: string): boolean {
  const kind = organizationOf(name)?.kind;
  if (kind !== undefined && kind !== "company") return true;
  const words = name.toLowerCase().split(" ");
  return words.some((word) => otherBodies.has(word) || outlets.has(word)) || outletNameEndings.has(words.at(-1)!);
}

const otherBodies: ReadonlySet<string> = new Set(
  "department ministry agency bureau committee commission council union university court party parliament congress senate government police".split(
    " ",
  ),
);

/** A party, a state or an age stands so near behind a name. */
const besideMax = 40;

function addWords(words: Set<string>, phrase: string): void {
  for (const word of phrase.toLowerCase().split(/[^\p{L}\p{N}.-]+/u)) if (word !== "") words.add(word);
}

/** "(D-Ohio)", ", R-Fla.", ", Republican of Halden", "of Torvik". */
function addAffiliation(words: Set<string>, behind: string): void {
  const [, mark, state] = /^,?\s+\(?([RD])(?:[-–,]\s?(\p{Lu}[\p{L}.]*))?/u.exec(behind) ?? [];
  if (mark !== undefined && /^,?\s+\(?[RD][-–,)]/.test(behind)) {
    words.add(mark === "R" ? "republican" : "democrat");
    if (state !== undefined) words.add(state.toLowerCase());
  }
  const [, party, home] = /^,?\s+(?:(?:an?\s+)?(Republican|Democrat)\s+)?(?:of|from)\s+(\p{Lu}\p{L}+)/u.exec(behind) ?? [];
  if (party !== undefined) words.add(party.toLowerCase());
  if (home !== undefined) words.add(home.toLowerCase());
}

/** The pronoun by which the report calls each actor, where it uses one more often than the other. */
function pronounsOf(text: string, references: Reading["references"]): ReadonlyMap<number, Gender> {
  const balance = new Map<number, number>();
  for (const { start, end, actor } of references) {
    const word = text.slice(start, end).toLowerCase();
    const step = /^(?:he|him|his)$/.test(word) ? 1 : /^(?:she|her|hers)$/.test(word) ? -1 : 0;
    if (step !== 0) balance.set(actor, (balance.get(actor) ?? 0) + step);
  }
  return new Map([...balance].flatMap(([actor, sum]) => (sum === 0 ? [] : [[actor, sum > 0 ? "m" : "f"] as const])));
}

/** "Fla." and "Florida", "Democratic" and "Democrat": a word of a description and one that stands beside a name. */
export function isSameWord(word: string, other: string): boolean {
  if (word === other || (word.startsWith("democrat") && other.startsWith("democrat"))) return true;
  if (!other.endsWith(".") || other.length < 3 || word[0] !== other[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === other[at]) at++;
  return at >= other.length - 1;
}

/** The actors named or meant in a stretch of the report, in order. */
export function actorsIn({ reading: { names, references } }: Part, from: number, to: number): readonly { start: number; actor: number }[] {
  const found: { start: number; actor: number }[] = [];
  for (const list of [names, references]) {
    for (let at = firstEndingAfter(list, from); at < list.length && list[at]!.start < to; at++) {
      if (list[at]!.start >= from) found.push({ start: list[at]!.start, actor: list[at]!.actor });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}
