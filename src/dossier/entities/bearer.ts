import { isDoubtfulBody } from "./doubtful-bodies.ts";
import { keysOfLetters, keysOfWords } from "./thing-keys.ts";
import { compareRanges } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { foldName, isFirstName, knownPersonOf, organizationOf, placeOf, roleNounOf } from "../../lexicon/index.ts";
import type { Report } from "../../page/index.ts";
import { blocksOf, identifyWithCountry, isInstitution, ledGovernmentKey, parsePersonName, shorteningKeys } from "../../reading/index.ts";
import type { Identity, NameType, PersonName, Reading } from "../../reading/index.ts";

/** One actor of one report with everything that linking asks for. */
export interface Bearer {
  readonly report: Report;
  readonly actor: number;
  readonly type: NameType;
  readonly country: string | null;
  readonly mentions: readonly Range[];
  readonly roles: readonly Range[];
  /** Taken for a person by one word alone, or for a body, with nothing in the report that only a person, or a body, has. */
  readonly isDoubtful: boolean;
  /** A person by one word only, without a title or a role: a town, a firm or a brand that the recogniser took for somebody is such too. */
  readonly isBare: boolean;
  /** Spellings with their counts. */
  readonly spellings: ReadonlyMap<string, number>;
  /** All that comparing it with another one asks: bearers of one writing are alike to every other. */
  readonly writing: string;
  /** Of persons: names of two or more words, and single ones. */
  readonly fullNames: readonly PersonName[];
  readonly shortNames: readonly PersonName[];
  /** Of others than persons: names of one word, which may be a surname that the recogniser took for something else. */
  readonly strayNames: readonly PersonName[];
  /** Of everything else: what the gazetteer says of each spelling. */
  readonly identities: readonly Identity[];
  /** Of everything else: a key of each thing that it may be, and keys that it shares with its short and long forms. */
  readonly thingKeys: readonly string[];
  readonly shorteningKeys: readonly string[];
  /** Of persons: keys that like names share, each name without marks, and every word of the names. */
  readonly blocks: readonly string[];
  readonly joinedNames: readonly string[];
  readonly nameWords: readonly string[];
}

/** Actors of all reports in one fixed order, whatever order the reports came in. */
export function bearersOf(parts: readonly { readonly report: Report; readonly reading: Reading }[]): readonly Bearer[] {
  const ordered = [...parts].sort((left, right) => (left.report.id < right.report.id ? -1 : left.report.id > right.report.id ? 1 : 0));
  return ordered.flatMap(({ report, reading }) => {
    let known = bearers.get(reading);
    if (known?.report !== report) bearers.set(reading, (known = { report, bearers: bearersIn(report, reading) }));
    return known.bearers;
  });
}

/** A report that joins a story leaves the bearers of the others as they are. */
const bearers = new WeakMap<Reading, { readonly report: Report; readonly bearers: readonly Bearer[] }>();

function bearersIn(report: Report, reading: Reading): readonly Bearer[] {
  const mentions: Range[][] = reading.actors.map(() => []);
  for (const name of reading.names) mentions[name.actor]?.push(name);
  for (const reference of reading.references) {
    const actor = reading.actors[reference.actor];
    // A body that is described by its country or leader has no other name.
    if (actor?.type !== "organization" || !isInstitution(report.text.slice(reference.start, reference.end), actor.country)) continue;
    mentions[reference.actor]!.push(reference);
  }
  for (const places of mentions) places.sort(compareRanges);
  return reading.actors.flatMap((read, index) => {
    const named = mentions[index]!;
    if (named.length === 0) return [];
    if (isOwnOutlet(report, reading, index, named)) return [toBearer(report, index, { ...read, type: "organization" }, named, false)];
    const isDoubtful = isDoubtfulPerson(report, reading, index, named) || isDoubtfulBody(report, reading, index, named);
    // What may be no body and is called like a town is the town; a province acts through its people.
    const isTown =
      read.type === "organization" &&
      named.every(({ start, end }) => {
        const place = placeOf(report.text.slice(start, end));
        return (
          place !== undefined && (isDoubtful || (place.kind === "province" && organizationOf(report.text.slice(start, end)) === undefined))
        );
      });
    return [toBearer(report, index, isTown ? { ...read, type: "place" } : read, named, isDoubtful)];
  });
}

/** "The official told Coastline" in a report of Coastline: who prints what he was told is a publication, whatever else is called so. */
function isOwnOutlet({ text, outlet }: Report, reading: Reading, index: number, mentions: readonly Range[]): boolean {
  if (outlet === null || reading.actors[index]!.type === "organization") return false;
  const plain = (name: string): string => foldName(name).replace(/^the /, "");
  if (!mentions.some(({ start, end }) => plain(text.slice(start, end)) === plain(outlet.value))) return false;
  return mentions.some(({ start }) => {
    const { head, relation } = reading.tokens.find((token) => token.start >= start)!;
    const above = reading.tokens[head];
    return above !== undefined && (/^i?obj$/.test(relation) ? above.lemma === "tell" : above.lemma === "interview");
  });
}

/** A brand, a work and a nickname are single words with a capital too: what has no title, role, pronoun or word of its own may be one. */
function isDoubtfulPerson({ text }: Report, reading: Reading, index: number, mentions: readonly Range[]): boolean {
  const { type, roles } = reading.actors[index]!;
  if (type !== "person" || roles.length > 0 || mentions.length > doubtfulMentionsMax) return false;
  const isAttested = mentions.some(({ start, end }) => {
    const name = text.slice(start, end);
    return /\s/.test(name) || isFirstName(name) || knownPersonOf(name) !== undefined || hasTitle(text, start);
  });
  if (isAttested || reading.references.some(({ actor }) => actor === index)) return false;
  return !reading.utterances.some(({ actor }) => actor === index);
}

/** "Mr. Holm", "the painter Holm". */
function hasTitle(text: string, start: number): boolean {
  const before = /(\S+)\s$/.exec(text.slice(Math.max(0, start - 30), start))?.[1];
  return before !== undefined && roleNounOf(before) !== undefined;
}

/** Whom a report names so often it speaks of, whatever it is. */
const doubtfulMentionsMax = 2;

function toBearer(
  report: Report,
  index: number,
  actor: Reading["actors"][number],
  mentions: readonly Range[],
  isDoubtful: boolean,
): Bearer {
  const spellings = new Map<string, number>();
  for (const { start, end } of mentions) {
    const spelling = report.text.slice(start, end).replace(/\s+/g, " ");
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
  }
  const isPerson = actor.type === "person";
  const names = isPerson ? [...spellings.keys()].map(parsePersonName) : [];
  const fullNames = names.filter((name) => name.words.length > 1);
  const letters = isPerson ? [] : [...new Set(mentions.flatMap((mention) => keysOfLetters(report.text, mention)))].sort();
  const identities = isPerson ? [] : [...spellings.keys()].map((spelling) => identifyWithCountry(spelling, actor.type, actor.country));
  return {
    report,
    actor: index,
    type: actor.type,
    country: actor.country,
    mentions,
    roles: actor.roles,
    isBare: isPerson && fullNames.length === 0 && actor.roles.length === 0 && !mentions.some(({ start }) => hasTitle(report.text, start)),
    // What a table knows is what it is known as.
    isDoubtful: isDoubtful && !identities.some((identity) => identity.known),
    spellings,
    writing: [actor.type, actor.country ?? "", ...[...spellings.keys()].sort(), ...letters].join("\n"),
    fullNames,
    shortNames: names.filter((name) => name.words.length === 1),
    strayNames: isPerson ? [] : [...spellings.keys()].filter((spelling) => !/[\s-]/.test(spelling)).map(parsePersonName),
    identities,
    thingKeys: isPerson
      ? []
      : [
          ...new Set([
            ...identities.map(keyOf),
            ...[...spellings.keys()].flatMap((name) => [...keysOfLedGovernment(name), ...keysOfWords(name, actor.type)]),
            ...letters,
          ]),
        ],
    shorteningKeys: isPerson ? [] : [...new Set([...spellings.keys()].flatMap(shorteningKeys))],
    blocks: [...new Set(fullNames.flatMap(blocksOf))],
    joinedNames: [...new Set(fullNames.map((name) => name.joined))],
    nameWords: [...new Set(fullNames.flatMap((name) => [...name.words, name.given.join("-"), name.given.join("")]))],
  };
}

/** "The Holm administration", which others write "Holm Administration". */
function keysOfLedGovernment(name: string): readonly string[] {
  const key = ledGovernmentKey(name);
  return key === undefined ? [] : [key, `unknown:${foldName(name)}`];
}

/** A name that no table knows is one thing, also when the recogniser wavers between its types. */
function keyOf({ key, known }: Identity): string {
  return known ? key : `unknown${key.slice(key.indexOf(":"))}`;
}
