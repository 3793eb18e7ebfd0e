import { compareRanges, contains } from "../../kernel/index.ts";
import type { Block } from "../../page/index.ts";
import type { Actor, Name, Reference, Sentence, Token } from "../reading.ts";
import { kindOfOrganization } from "./cast.ts";
import type { Member } from "./cast.ts";
import { partComposedNames } from "./composed-names.ts";
import { contextOf } from "./context.ts";
import { displayName } from "./display-name.ts";
import { withoutDoubtfulNames } from "./doubtful-names.ts";
import { correctByGazetteer } from "./known-phrases.ts";
import type { Layers, Mention, NameSpan } from "./mention.ts";
import { toMention } from "./mention.ts";
import { withoutMisreadNames } from "./misread-names.ts";
import { findMissedNames } from "./missed-names.ts";
import { withoutNoNames } from "./no-names.ts";
import { kindsOfNoun } from "./organization-nouns.ts";
import { personsByUse } from "./persons-by-use.ts";
import { groupPersons } from "./persons.ts";
import { findReferences } from "./references.ts";
import { withoutRunInWords } from "./run-in-persons.ts";
import { withRunOns } from "./run-on-names.ts";
import { findRoles } from "./roles.ts";
import type { Role } from "./roles.ts";
import { withAllFields } from "./fields-of-bodies.ts";
import { groupThings } from "./things.ts";
import { sourcesAsBodies } from "./sources.ts";
import { retypeByUse } from "./types-by-use.ts";
import { withoutUnplaced } from "./unplaced.ts";
import { unifyTypes } from "./unify-types.ts";

export interface ActorsInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameSpan[];
}

export interface ResolvedActors {
  readonly names: Name[];
  readonly actors: Actor[];
  readonly references: Reference[];
}

/**
 * Who and what the names of one report stand for:
 *  1. names without article, title and possessive, and without what only capital letters made a name; those that the recogniser
 *     missed; one type for one name, and another where the report uses it so;
 *  2. roles: "Danish foreign minister", "a fellow at the Institute for Peace";
 *  3. one actor for all names of one person, place, organization or event;
 *  4. pronouns and descriptions in reading order, where the evidence is clear; others are left alone. Bodies that are described
 *     ("Norway's foreign ministry") are actors too, and the description is a reference.
 */
export function resolveActors(input: ActorsInput): ResolvedActors {
  const layers: Layers = input;
  const tidy = input.names.flatMap((span) => toMention(layers, span) ?? []).sort(compareRanges);
  const certain = withoutDoubtfulNames(layers, input.blocks, withoutTwins(tidy));
  const whole = findMissedNames(layers, withAllFields(layers, correctByGazetteer(layers, certain)));
  const found = withoutMisreadNames(layers, partComposedNames(layers, withoutRunInWords(layers, whole)));
  const typed = retypeByUse(
    layers,
    unifyTypes(layers, personsByUse(layers, withRunOns(layers, input.blocks, withoutNoNames(layers, found)))),
  );
  const mentions = withoutUnplaced(layers, sourcesAsBodies(layers, typed));
  const roles = withoutHeadlineRoles(input.blocks, findRoles(layers, mentions));
  const members = toMembers(layers, mentions, roles);
  const memberOf = new Map<Mention, Member>();
  for (const member of members) for (const mention of member.mentions) memberOf.set(mention, member);
  return {
    names: mentions
      .filter((mention) => mention.isDescription !== true)
      .map((mention) => ({ start: mention.start, end: mention.end, type: mention.type, actor: memberOf.get(mention)!.index })),
    actors: members.map((member) => toActor(layers, member)),
    references: findReferences(layers, { mentions, memberOf, members }),
  };
}

/** Of two spans that overlap, the longer one; recognisers that disagree with themselves must not count a name twice. */
function withoutTwins(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const last = kept[kept.length - 1];
    if (last === undefined || last.end <= mention.start) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

function toMembers(layers: Layers, mentions: readonly Mention[], roles: readonly Role[]): readonly Member[] {
  const rolesOf = new Map<Mention, Role[]>();
  for (const role of roles) rolesOf.set(role.mention, [...(rolesOf.get(role.mention) ?? []), role]);
  const gather = (named: readonly Mention[]): Role[] => named.flatMap((mention) => rolesOf.get(mention) ?? []);
  const persons = groupPersons(
    layers,
    mentions.filter((mention) => mention.type === "person"),
  ).map((person): Omit<Member, "index"> => {
    return { type: "person", mentions: person.mentions, roles: gather(person.mentions), gender: person.gender, identity: null, kind: null };
  });
  const context = contextOf(layers, mentions, roles);
  const unpersons = mentions.filter((mention) => mention.type !== "person");
  const things = groupThings(unpersons, context).map((thing): Omit<Member, "index"> => {
    const named = gather(thing.mentions);
    const kind = kindOfOrganization(thing.mentions) ?? named.flatMap((role) => kindsOfNoun(role.noun ?? "") ?? [])[0] ?? null;
    return { type: thing.type, mentions: thing.mentions, roles: named, gender: null, identity: thing.identity, kind };
  });
  return [...persons, ...things]
    .sort((left, right) => compareRanges(left.mentions[0]!, right.mentions[0]!))
    .map((member, index) => ({ ...member, index }));
}

/** In a headline verbs have capitals too ("Sheriff Holm Backs Vale"): of who has a role in the text, that one counts. */
function withoutHeadlineRoles(blocks: readonly Block[], roles: readonly Role[]): readonly Role[] {
  const headlines = blocks.filter(({ kind }) => kind === "title" || kind === "heading");
  const isInHeadline = (role: Role): boolean => headlines.some((block) => contains(block, role));
  const told = new Set(roles.filter((role) => !isInHeadline(role)).map(({ mention }) => lastWord(mention)));
  return roles.filter((role) => !isInHeadline(role) || !told.has(lastWord(role.mention)));
}

function lastWord({ text }: Mention): string {
  return text.slice(text.lastIndexOf(" ") + 1);
}

function toActor(layers: Layers, member: Member): Actor {
  const seen = new Set<string>();
  const roles = member.roles.filter((role) => {
    const words = layers.text.slice(role.start, role.end).toLowerCase();
    return !seen.has(words) && seen.add(words);
  });
  return {
    name: displayName(
      member.type,
      member.mentions.map((mention) => mention.text),
    ),
    type: member.type,
    country: member.identity?.country ?? null,
    wikidata: member.identity?.wikidata ?? null,
    roles: roles.map(({ start, end }) => ({ start, end })),
  };
}
