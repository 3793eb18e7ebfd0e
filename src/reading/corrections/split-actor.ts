import { compareRanges, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { displayName } from "../actors/index.ts";
import type { Actor, Name, Reading, Utterance } from "../reading.ts";

/**
 * Makes two of an actor that a report's reading took for one: the names at `places` are another one's than those at `others`. Names
 * spelled like them go with them, where the others are spelled differently; else the named places alone. A pronoun or description goes
 * with the name before it, words with the name or pronoun that they are attributed to.
 */
export function splitActor(text: string, reading: Reading, places: readonly Range[], others: readonly Range[]): Reading {
  const named = namesAt(reading, places);
  const kept = namesAt(reading, others);
  const [first] = named;
  if (first === undefined || !kept.some((name) => name.actor === first.actor)) return reading;
  const own = reading.names.filter((name) => name.actor === first.actor);
  const spelling = (name: Range): string => text.slice(name.start, name.end);
  const keptSpellings = new Set(kept.map(spelling));
  const spellings = new Set(named.map(spelling).filter((one) => !keptSpellings.has(one)));
  const moved = new Set(own.filter((name) => named.includes(name) || (spellings.has(spelling(name)) && !kept.includes(name))));
  if (moved.size === own.length) return reading;
  return moveNames(text, reading, first.actor, moved);
}

function namesAt(reading: Reading, places: readonly Range[]): readonly Name[] {
  return reading.names.filter((name) => places.some((place) => overlaps(place, name)));
}

function moveNames(text: string, reading: Reading, from: number, moved: ReadonlySet<Name>): Reading {
  const to = reading.actors.length;
  const own = reading.names.filter((name) => name.actor === from).toSorted(compareRanges);
  /** Whether what stands here goes with a moved name: by the last name before it, by the first one where none is before. */
  const follows = (range: Range): boolean => moved.has(own.findLast((name) => name.start <= range.start) ?? own[0]!);
  const references = reading.references.map((one) => (one.actor === from && follows(one) ? { ...one, actor: to } : one));
  const gone: readonly Range[] = [...moved, ...references.filter((one) => one.actor === to)];
  const isGone = (range: Range): boolean => gone.some((one) => overlaps(one, range));
  const utterances: Utterance[] = [];
  for (const utterance of reading.utterances) {
    const before = utterance.continues === null ? undefined : utterances[utterance.continues];
    const goes = utterance.actor === from && (utterance.source === null ? before?.actor === to : isGone(utterance.source));
    const mediums = utterance.mediums.map((one) => (one.actor === from && isGone(one.range) ? { ...one, actor: to } : one));
    utterances.push({ ...utterance, mediums, actor: goes ? to : utterance.actor });
  }
  return {
    ...reading,
    names: reading.names.map((name) => (moved.has(name) ? { ...name, actor: to } : name)),
    actors: splitFacts(text, reading.actors, from, own, moved),
    references,
    utterances,
  };
}

/** The name of each by its own spellings, and the roles that stand nearest to their names. */
function splitFacts(
  text: string,
  actors: readonly Actor[],
  from: number,
  own: readonly Name[],
  moved: ReadonlySet<Name>,
): readonly Actor[] {
  const actor = actors[from]!;
  const isMoved = (role: Range): boolean => moved.has(own.toSorted((left, right) => distance(left, role) - distance(right, role))[0]!);
  const nameOf = (names: readonly Name[]): string =>
    displayName(
      actor.type,
      names.map(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, " ")),
    );
  const stay = own.filter((name) => !moved.has(name));
  const left = { ...actor, name: nameOf(stay), roles: actor.roles.filter((role) => !isMoved(role)) };
  const right = { ...actor, name: nameOf(own.filter((name) => moved.has(name))), roles: actor.roles.filter(isMoved) };
  return [...actors.map((one) => (one === actor ? left : one)), right];
}

function distance(left: Range, right: Range): number {
  return Math.max(0, left.start - right.end, right.start - left.end);
}
