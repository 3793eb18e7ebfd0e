import { ownerOf } from "../../reading/index.ts";
import type { Event } from "../../reading/index.ts";
import type { Entity } from "../entities/index.ts";
import type { Material, Part } from "./material.ts";
import { compareText, entityAt } from "./material.ts";
import { namesPair } from "./named-pairs.ts";
import { indexOf } from "./reading-index.ts";
import { keptByView } from "./view.ts";

/** An entity that takes part in an event, and the token that names it. */
export interface Participant {
  readonly entity: Entity;
  readonly token: number;
  /** True when it heads the phrase ("Oslo would gain"); false when it stands inside ("Norway's ferry lines"). */
  readonly heads: boolean;
}

/** Prepositions after which no participant stands: comparisons, times, points of view. */
export const emptyPrepositions: ReadonlySet<string> = new Set([
  "as",
  "like",
  "such",
  "than",
  "after",
  "before",
  "since",
  "until",
  "during",
  "despite",
  "without",
  "amid",
  "according",
  "because",
  "given",
  "following",
  "including",
  "regarding",
  "concerning",
  "excluding",
  // "Along with Holm", "together with her": who does the same.
  "along",
  "together",
  "alongside",
  "besides",
  "unlike",
  "instead",
]);

const insideRelations = new Set(["nmod", "nmod:poss", "amod", "compound", "appos", "conj", "flat", "nmod:unmarked"]);
/** A name deeper inside a phrase belongs to something else, and so does one so many tokens away. */
const depthMax = 4;
const reach = 30;

/** Entities that a phrase names: its head, those coordinated with it, else those inside it. */
export function participantsOf(material: Material, part: Part, heads: readonly number[]): readonly Participant[] {
  const known = participantsAt(material, part);
  const found = heads.flatMap((head) => {
    let ofHead = known.get(head);
    if (ofHead === undefined) known.set(head, (ofHead = namedBy(material, part, head)));
    return ofHead;
  });
  if (found.length < 2) return found;
  const seen = new Set<string>();
  return found.filter(({ entity }) => !seen.has(entity.id) && seen.add(entity.id));
}

/** By their heads the phrases of one text that were asked for. */
const participantsAt = keptByView(() => new Map<number, readonly Participant[]>());

function namedBy(material: Material, part: Part, head: number): readonly Participant[] {
  const direct = entityOf(material, part, head);
  if (direct) {
    const found = [{ entity: direct, token: head, heads: !isOwner(part, head) }];
    if (direct.type === "place") found.push(...ownerAt(material, part, head));
    // "A pact with Norway", "the Oslo Talks with Norway": the name of an event hides no participant.
    if (direct.type === "event" || direct.type === "other") found.push(...inside(material, part, head, 0));
    return found;
  }
  // "Anna Holm, the harbour master who left": the apposition is she.
  const { relation, head: above } = part.reading.tokens[head]!;
  const same = relation === "appos" ? entityOf(material, part, above) : undefined;
  if (same) return [{ entity: same, token: above, heads: true }];
  const pair = pairAt(material, part, head);
  return pair.length > 0 ? pair.map((entity) => ({ entity, token: head, heads: true })) : inside(material, part, head, 0);
}

/** "Lund's fog", where the parse took both for objects: the mark of possession says that the name only owns what is meant. */
function isOwner(part: Part, head: number): boolean {
  if (part.reading.tokens[head]!.relation !== "obj") return false;
  return indexOf(part.reading)
    .childrenOf(head)
    .some((child) => part.reading.tokens[child]!.fine === "POS");
}

/** Whose place it is: "Denmark's Faroe islands" are struck when Denmark is. */
function ownerAt(material: Material, part: Part, head: number): readonly Participant[] {
  const owner = ownerOf(part.reading.tokens, head);
  const entity = owner === undefined ? undefined : entityOf(material, part, owner);
  return entity ? [{ entity, token: owner!, heads: false }] : [];
}

function entityOf(material: Material, part: Part, token: number): Entity | undefined {
  const named = entityAt(material, part, token);
  if (named) return named;
  const country = indexOf(part.reading).countryOf(token);
  return country ? countrySeenFrom(material, part, country) : undefined;
}

/** The country itself; when the texts name only its capital or government, that one. */
export function countryEntity(material: Material, country: string): Entity | undefined {
  return material.countryEntities.get(country);
}

/** The same for a step that looks at one part: what it is told is a part of how the story sees the text. */
function countrySeenFrom(material: Material, part: Part, country: string): Entity | undefined {
  const entity = material.countryEntities.get(country);
  part.view.countries.set(country, material.keyOf(entity));
  return entity;
}

function inside(material: Material, part: Part, head: number, depth: number): readonly Participant[] {
  if (depth >= depthMax) return [];
  const found: Participant[] = [];
  const tokens = part.reading.tokens;
  found.push(...ownerAt(material, part, head));
  const { childrenOf } = indexOf(part.reading);
  for (const index of childrenOf(head)) {
    if (index < head - reach || index >= head + reach || !insideRelations.has(tokens[index]!.relation)) continue;
    if (isQualifier(part, index)) continue;
    const joined = childrenOf(index).find((child) => child < index && child > index - 6 && tokens[child]!.relation === "case");
    if (joined !== undefined && emptyPrepositions.has(tokens[joined]!.lower)) continue;
    const entity = entityOf(material, part, index);
    if (entity) {
      // "Speaker Anna Holm", "his opponent, Anna Holm": the name of the one who heads the phrase.
      const isNamed = depth === 0 && /^(?:flat|appos)$/.test(tokens[index]!.relation) && entityOf(material, part, head) === undefined;
      found.push({ entity, token: index, heads: isNamed && entity.type !== "place" });
      for (const other of childrenOf(index)) {
        if (tokens[other]!.relation !== "conj") continue;
        const beside = entityOf(material, part, other);
        if (beside) found.push({ entity: beside, token: other, heads: false });
      }
    } else found.push(...inside(material, part, index, depth + 1));
  }
  return found;
}

/** "A Norland-backed firm": the name is a part of an adjective. */
function isQualifier(part: Part, name: number): boolean {
  const { tokens } = part.reading;
  const next = tokens[name + 2];
  return tokens[name + 1]?.fine === "HYPH" && (next?.tag === "VERB" || next?.tag === "ADJ");
}

/** "The two countries", "both sides". Only when exactly two stand out; otherwise nobody knows which two are meant. */
export function pairAt(material: Material, part: Part, head: number): readonly Entity[] {
  return namesPair(part.reading.tokens, head) ? leadingPair(material, part) : nobody;
}

const nobody: readonly Entity[] = [];

/** The two countries of which the report speaks: the two most often named, if both are named at least twice as often as a third. */
function leadingPair(material: Material, part: Part): readonly Entity[] {
  return leadingCountries(material, part).flatMap((country) => countrySeenFrom(material, part, country) ?? []);
}

const leadingCountries = keptByView((material, part): readonly string[] => {
  const count = new Map<string, number>();
  for (const place of material.places[part.index]!) {
    if (place.entity.country) count.set(place.entity.country, (count.get(place.entity.country) ?? 0) + 1);
  }
  const ranked = [...count].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const [first, second, third] = ranked;
  return !first || !second || (third && third[1] * 2 > second[1]) ? [] : [first[0], second[0]];
});

/** Everyone who takes part in an event, by what they do in it. */
export interface Cast {
  readonly agents: readonly Participant[];
  readonly patients: readonly Participant[];
  readonly others: readonly (Participant & { readonly preposition: string })[];
}

export function castOf(material: Material, part: Part, event: Event): Cast {
  return {
    agents: participantsOf(material, part, event.agents),
    patients: participantsOf(material, part, event.patients),
    others: event.obliques.flatMap(({ preposition, head }) =>
      participantsOf(material, part, [head]).map((participant) => ({ ...participant, preposition })),
    ),
  };
}
