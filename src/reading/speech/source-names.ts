import { firstEndingAfter } from "../../kernel/index.ts";
import { isRoleNoun } from "../../lexicon/index.ts";
import { personNouns } from "../../lexicon/counted-nouns.ts";
import { unnamedNouns } from "../../lexicon/mediums.ts";
import type { Name } from "../reading.ts";
import type { People } from "./people.ts";
import type { Stretch, Syntax } from "./syntax.ts";

/* The names in a source phrase: which of them speaks, and which only describe the speaker. */

/** A source with more names is a list of signatories; the first ones are enough to know that it has names. */
const namesOfSourceMax = 12;

export function headName(syntax: Syntax, source: Stretch, people: People): number | null {
  let best: { readonly actor: number; readonly rank: number } | undefined;
  let governed: Name | undefined;
  for (const name of namesWithin(people.names, syntax, source)) {
    if (name.actor < 0) continue;
    const rank = isJoined(syntax, source, name, governed) ? 0 : rankOf(syntax, source, name, people);
    if (rank === 0) governed = name;
    if (rank > 0 && (best === undefined || rank > best.rank)) best = { actor: name.actor, rank };
  }
  return best?.actor ?? null;
}

/** "the leaders of Norway and Chile": what is joined to a name that only describes describes as well. */
function isJoined(syntax: Syntax, source: Stretch, name: Name, governed: Name | undefined): boolean {
  if (governed === undefined) return false;
  let conjunctions = 0;
  for (let index = source.first; index < source.last; index++) {
    const token = syntax.tokens[index]!;
    if (token.start < governed.end || token.end > name.start) continue;
    if (token.lower !== "and" && token.lower !== "or" && token.lower !== "the") return false;
    if (token.lower !== "the") conjunctions++;
  }
  // "The Florida Republican": two names side by side describe together.
  return conjunctions > 0 || name.type !== "person";
}

/** 0 for a name that only describes the speaker (owner, place of work); more the closer it is to the head. */
export function rankOf(syntax: Syntax, source: Stretch, name: Name, people: People): number {
  const { tokens } = syntax;
  let first = source.first;
  while (first < source.last && tokens[first]!.end <= name.start) first++;
  let last = first;
  while (last < source.last && tokens[last]!.start < name.end) last++;
  if (/^['’]s?$/.test(tokens[last]?.lower ?? "") && last < source.last) return 0;
  let before = first - 1;
  while (before >= source.first && describesName(syntax, before, name)) before--;
  const isGoverned = before >= source.first && tokens[before]!.tag === "ADP";
  const next = tokens[last]?.tag === "ADJ" && tokens[last + 1]?.tag === "NOUN" ? tokens[last + 1] : tokens[last];
  // "A U.S. official": a noun that the tagger took for an adjective still heads the phrase that it ends.
  const isLast = last === source.last - 1 && next?.tag === "ADJ";
  const isBeforeNoun =
    next !== undefined && last < source.last && (isLast || next.tag === "NOUN" || (next.tag === "PROPN" && next.start - name.end <= 1));
  // "Senate aides": taggers take the plural for a verb.
  const isPeople = last < source.last && unnamedNouns.has(next?.lower ?? "");
  const modifies = isBeforeNoun || isPeople || (next?.lower === "-" && last < source.last);
  const isPerson = name.type === "person" || people.actors[name.actor]?.type === "person";
  if (
    isGoverned ||
    isJoinedModifier(syntax, source, last) ||
    isInBrackets(syntax, source.first, first) ||
    isInRelativeClause(syntax, source.first, first)
  )
    return 0;
  // "The Vale campaign" is not Vale, and "the Holm ally" not Holm.
  if (modifies) return 0;
  if (isPerson) return 4;
  // A name after a comma says where the speaker works, unless no other noun heads the phrase.
  let comma = false;
  for (let index = source.first; index < first; index++) if (tokens[index]!.lower === ",") comma = true;
  return comma ? 1 : 3;
}

/** What stands between a preposition and the name that it governs: "for Mr. Holm", "on the Web site Harbour Watch", "at the old camp Vale". */
function describesName({ tokens }: Syntax, index: number, { type }: Name): boolean {
  const { tag, relation, lower, lemma } = tokens[index]!;
  const isThing = tag === "NOUN" && !isRoleNoun(lower) && !personNouns.has(lemma);
  if (type === "person") return /^(?:DET|ADJ|NUM)$/.test(tag) || relation === "nmod:desc" || isThing || relation === "compound";
  return /^(?:DET|ADJ|NUM|NOUN)$/.test(tag) || relation === "nmod:desc";
}

/** "Alta and Reef City officials": of names joined before a common noun the first one describes as well. */
function isJoinedModifier({ tokens }: Syntax, source: Stretch, last: number): boolean {
  if (last >= source.last - 2 || !/^(?:and|or)$/.test(tokens[last]!.lower) || !/^(?:NOUN|PROPN)$/.test(tokens[source.last - 1]!.tag))
    return false;
  if (tokens[source.last - 1]!.tag === "PROPN" && tokens[source.last - 1]!.fine !== "NNPS") return false;
  for (let index = last + 1; index < source.last - 1; index++) if (!/^(?:PROPN|ADJ)$/.test(tokens[index]!.tag)) return false;
  return true;
}

/** "Anna Holm (Ohio)": a name in brackets says where from. */
function isInBrackets({ tokens }: Syntax, from: number, name: number): boolean {
  for (let index = name - 1; index >= from && tokens[index]!.lower !== ")"; index--) if (tokens[index]!.lower === "(") return true;
  return false;
}

/** "The firm that runs the Aurora": what a relative clause names is not who speaks. */
function isInRelativeClause({ tokens }: Syntax, from: number, name: number): boolean {
  for (let index = from; index < name; index++) if (tokens[index]!.tag === "VERB" && tokens[index]!.relation.startsWith("acl")) return true;
  return false;
}

export function namesWithin(names: readonly Name[], syntax: Syntax, stretch: Stretch): readonly Name[] {
  const start = syntax.tokens[stretch.first]!.start;
  const end = syntax.tokens[stretch.last - 1]!.end;
  const first = firstEndingAfter(names, start);
  return names.slice(first, first + namesOfSourceMax).filter((name) => name.start >= start && name.end <= end);
}
