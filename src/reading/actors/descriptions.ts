import { byNameCountry, countryOf, demonymCountry, placeOf, roleNounOf } from "../../lexicon/index.ts";
import type { Range } from "../../kernel/index.ts";
import { isSpeechVerb } from "./cast.ts";
import type { Member, Standing } from "./cast.ts";
import { sentenceOf } from "../token-at.ts";
import type { Layers } from "./mention.ts";
import { isMediaKind, isOrganizationNoun, kindsOfNoun } from "./organization-nouns.ts";

/** A definite phrase and whom it stands for. */
export interface Description extends Range {
  readonly member: Member;
  /** Last token of the phrase. */
  readonly token: number;
}

/** Other words for the same office, as before names: "the governor" is "Gov. Holm". */
const sameOffices: ReadonlyMap<string, readonly string[]> = new Map([
  ["governor", ["gov."]],
  ["senator", ["sen."]],
  ["representative", ["rep."]],
  ["congressman", ["rep.", "representative"]],
  ["congresswoman", ["rep.", "representative"]],
  ["professor", ["prof."]],
]);

/** More general words for offices: "the leader" may be a president. */
const offices: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "leader",
    [
      "president",
      "prime minister",
      "premier",
      "chancellor",
      "king",
      "dictator",
      "strongman",
      "supreme leader",
      "chairman",
      "ruler",
      "emir",
    ],
  ],
  ["strongman", ["president", "leader", "dictator", "prime minister"]],
  ["ruler", ["president", "king", "emir", "sultan", "leader", "dictator"]],
  ["dictator", ["leader", "president"]],
  ["monarch", ["king", "queen", "emperor", "sultan"]],
  ["pontiff", ["pope"]],
  ["diplomat", ["ambassador", "envoy", "special envoy", "foreign minister", "consul"]],
  ["envoy", ["ambassador", "special envoy"]],
  ["lawmaker", ["senator", "sen.", "rep.", "representative", "congressman", "congresswoman", "mp"]],
  ["premier", ["prime minister"]],
  [
    "minister",
    [
      "prime minister",
      "foreign minister",
      "defence minister",
      "defense minister",
      "finance minister",
      "interior minister",
      "justice minister",
      "health minister",
      "trade minister",
      "oil minister",
      "energy minister",
    ],
  ],
  ["general", ["gen.", "lieutenant general", "major general"]],
  ["academic", ["professor", "researcher", "scholar", "fellow", "lecturer"]],
  ["reporter", ["journalist", "correspondent"]],
]);

const placeNouns = new Set(["country", "nation", "kingdom", "republic"]);
const cityNouns = new Set(["city", "capital", "town"]);
/** Definite descriptions look back this many sentences for things; persons keep their office over the whole report. */
const sentencesBack = 3;

/**
 * The description that starts at token `at`, resolved, or undefined. Starts: "the", a nationality after "the" ("the Danish
 * minister"), or a country's possessive ("Denmark's minister").
 */
export function resolveDescription(
  layers: Layers,
  at: number,
  members: readonly Member[],
  standings: readonly Standing[],
): Description | undefined {
  const { tokens } = layers;
  const limit = layers.sentences[sentenceOf(layers.sentences, at)]?.last ?? tokens.length;
  const owner = ownerAt(layers, at, limit);
  if (owner === undefined) return undefined;
  const byName = owner.country === undefined ? byNameAt(layers, owner.next, limit, members) : undefined;
  if (byName !== undefined)
    return { start: tokens[at]!.start, end: tokens[byName.last - 1]!.end, member: byName.member, token: byName.last - 1 };
  const noun = nounAt(layers, owner.next, limit);
  if (noun === undefined || goesOn(layers, noun.word, noun.last, limit)) return undefined;
  const member = holderOf(layers, noun.word, owner.country, at, members, standings);
  return member === undefined ? undefined : { start: tokens[at]!.start, end: tokens[noun.last - 1]!.end, member, token: noun.last - 1 };
}

/** "the", "the Danish" or "Denmark's", and the token after it. */
function ownerAt(layers: Layers, at: number, limit: number): { readonly next: number; readonly country: string | undefined } | undefined {
  const { text, tokens } = layers;
  if (tokens[at]!.lower === "the") {
    for (const length of [2, 1]) {
      const last = tokens[at + length];
      if (last === undefined || at + length >= limit) continue;
      const country = demonymCountry(text.slice(tokens[at + 1]!.start, last.end));
      if (country !== undefined) return { next: at + length + 1, country };
    }
    return { next: at + 1, country: undefined };
  }
  if (!/^\p{Lu}/u.test(tokens[at]!.text)) return undefined;
  for (let mark = at + 1; mark < Math.min(limit, at + 4); mark++) {
    if (tokens[mark]!.lower !== "'s" && tokens[mark]!.lower !== "'") continue;
    const country = countryOf(text.slice(tokens[at]!.start, tokens[mark - 1]!.end))?.code;
    return country === undefined ? undefined : { next: mark + 1, country };
  }
  return undefined;
}

function byNameAt(layers: Layers, first: number, limit: number, members: readonly Member[]): { member: Member; last: number } | undefined {
  const { text, tokens } = layers;
  for (let last = Math.min(limit, first + 5); last > first; last--) {
    const country = byNameCountry(text.slice(tokens[first]!.start, tokens[last - 1]!.end));
    if (country === undefined) continue;
    const member = members.find((one) => one.identity?.key === `place:${country}`);
    return member === undefined ? undefined : { member, last };
  }
  return undefined;
}

/** The describing noun at `first`, after at most two adjectives. */
function nounAt(layers: Layers, first: number, limit: number): { readonly word: string; readonly last: number } | undefined {
  const { text, tokens } = layers;
  for (let start = first; start < Math.min(limit, first + 3); start++) {
    for (let last = Math.min(limit, start + 4); last > start; last--) {
      const words = text.slice(tokens[start]!.start, tokens[last - 1]!.end).toLowerCase();
      const role = roleNounOf(words);
      const isSingular = role?.word === words && role.kind !== "address" && role.kind !== "kin" && !relational.has(words);
      if (isSingular || isOrganizationNoun(words) || placeNouns.has(words) || cityNouns.has(words)) return { word: words, last };
    }
    if (tokens[start]!.tag !== "ADJ" || selecting.has(tokens[start]!.lower)) return undefined;
  }
  return undefined;
}

/** Adjectives that pick one out of several, which need not have been named. */
const selecting = new Set([
  "only",
  "same",
  "other",
  "next",
  "new",
  "first",
  "last",
  "entire",
  "whole",
  "wrong",
  "right",
  "second",
  "third",
]);
/** Nouns that say who somebody is to another person, not who he is. */
const relational = new Set(
  "successor predecessor colleague friend partner rival opponent ally counterpart neighbor neighbour member guest owner accomplice teammate heir descendant boss".split(
    " ",
  ),
);

/** Who is named by whom he serves: "the ambassador to Peru", "the spokesman for the union". */
const servants = new Set(
  "ambassador envoy adviser advisor aide secretary assistant candidate spokesman spokeswoman spokesperson minister representative lawyer attorney heir guide".split(
    " ",
  ),
);

/** True when the phrase does not end at the noun: "the president of Peru", "the newspaper industry", "the minister Anna Holm". */
function goesOn(layers: Layers, noun: string, last: number, limit: number): boolean {
  const next = layers.tokens[last];
  if (next === undefined || last >= limit) return false;
  // Verbs of saying look like nouns here: "the newspaper notes".
  if (next.lower.endsWith("s") && isSpeechVerb(next.lower.slice(0, -1))) return false;
  if (next.tag === "NOUN" || next.tag === "PROPN" || next.lower === "-") return true;
  if ((next.lower === "to" || next.lower === "for") && servants.has(noun)) return true;
  return next.lower === "of" || next.lower === "that" || next.lower === "who";
}

function holderOf(
  layers: Layers,
  noun: string,
  country: string | undefined,
  at: number,
  members: readonly Member[],
  standings: readonly Standing[],
): Member | undefined {
  const sentence = sentenceOf(layers.sentences, at);
  if (roleNounOf(noun) !== undefined) return personOfOffice(layers, noun, country, at, members, standings);
  if (country !== undefined) return undefined;
  let from = standings.length;
  while (from > 0 && standings[from - 1]!.sentence >= sentence - sentencesBack) from--;
  const near = standings.slice(from);
  if (isOrganizationNoun(noun)) return organizationOfKind(noun, near);
  const wanted = placeNouns.has(noun) ? "country" : "city";
  const places = new Set<Member>();
  for (const { member, sentence: other } of near) {
    if (member !== undefined && other >= sentence - 1 && isPlaceOf(member, wanted)) places.add(member);
  }
  const [only] = places;
  return places.size === 1 ? only : undefined;
}

function isPlaceOf(member: Member, wanted: "country" | "city"): boolean {
  if (member.type !== "place") return false;
  if (wanted === "city") return member.mentions.some((mention) => isTown(placeOf(mention.text)?.kind));
  const isCountry = member.identity?.country !== null && member.identity?.key === `place:${member.identity?.country}`;
  return isCountry;
}

function isTown(kind: string | undefined): boolean {
  return kind === "city" || kind === "capital";
}

/** The one person whom the report gives that office; of several with it, the one named last, or if that is far back the one named most. */
function personOfOffice(
  layers: Layers,
  noun: string,
  country: string | undefined,
  at: number,
  members: readonly Member[],
  standings: readonly Standing[],
): Member | undefined {
  const fits = (names: readonly string[]): Member[] =>
    members.filter(
      (member) =>
        member.type === "person" &&
        member.roles.some(
          (role) =>
            role.noun !== null && names.includes(role.noun) && role.start < layers.tokens[at]!.start && ownsOffice(layers, role, country),
        ),
    );
  const exact = fits([noun, ...(sameOffices.get(noun) ?? [])]);
  const holders = exact.length > 0 ? exact : fits(offices.get(noun) ?? []);
  if (holders.length <= 1) return holders[0];
  const sentence = sentenceOf(layers.sentences, at);
  const last = standings.findLast(({ member }) => member !== undefined && holders.includes(member));
  if (last === undefined || sentence - last.sentence <= sentencesBack) return last?.member;
  const [first, second] = [...holders].sort((left, right) => right.mentions.length - left.mentions.length);
  return first!.mentions.length > second!.mentions.length ? first : last.member;
}

/** "The Danish minister" is a minister whose role names Denmark. */
function ownsOffice(layers: Layers, role: Range, country: string | undefined): boolean {
  if (country === undefined) return true;
  const words = layers.text.slice(role.start, role.end).split(/[\s’']+/);
  return words.some((word, index) => {
    const pair = `${word} ${words[index + 1] ?? ""}`.trim();
    return [word, pair].some((name) => demonymCountry(name) === country || countryOf(name)?.code === country);
  });
}

/** The last named organization that the noun fits: by its kind, by a role, or because its name has the noun. */
function organizationOfKind(noun: string, near: readonly Standing[]): Member | undefined {
  const kinds = kindsOfNoun(noun) ?? [];
  const isMedia = kinds.some(isMediaKind);
  for (let index = near.length - 1; index >= 0; index--) {
    const { member } = near[index]!;
    if (member?.type !== "organization") continue;
    const hasNoun = member.mentions.some((mention) => mention.text.toLowerCase().split(" ").includes(noun));
    const called = member.roles.some((role) => role.noun === noun || role.noun?.endsWith(` ${noun}`) === true);
    if (hasNoun || called || (member.kind !== null && kinds.includes(member.kind))) return member;
    // A medium whose kind nobody states may be the newspaper; an unknown body is not called a company for that reason.
    if (isMedia && member.kind !== null && isMediaKind(member.kind)) return undefined;
  }
  return undefined;
}
