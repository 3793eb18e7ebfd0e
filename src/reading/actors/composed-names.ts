import { isFirstName, mediaOf, organizationOf, placeOf } from "../../lexicon/index.ts";
import type { Layers, Mention } from "./mention.ts";
import { mentionAt } from "./mention.ts";
import { isOrganizationNoun } from "./organization-nouns.ts";

/**
 * Names of several that the recogniser took for one, and one that it took for several:
 *  1. an owner and what is owned ("Holm's Norland", "Saturday's Harbour Prize") are two names, a day none;
 *     (as are a known owner and what the report names alone);
 *  2. two bodies that are known each ("CNN & MSNBC") are two, and so are a known one that is also named alone and another;
 *  3. surnames in a row with "&" before the last are a firm ("Vale, Holm & Lund");
 *  4. the plural of the surname of somebody named in full is a family and no body.
 */
export function partComposedNames(layers: Layers, mentions: readonly Mention[]): readonly Mention[] {
  const surnames = surnamesOf(layers, mentions);
  const alone = new Set(mentions.map(({ text }) => text));
  const parted = mentions.flatMap((mention) => {
    if (mention.isDescription === true) return [mention];
    if (mention.type === "person") return partPerson(layers, mention);
    if (mention.type === "place")
      return (placeOf(mention.text) === undefined ? partOwner(layers, mention, surnames) : undefined) ?? [mention];
    if (isFamily(mention, surnames)) return [{ ...mention, type: "other" as const }];
    return partOwner(layers, mention, surnames) ?? partOwned(layers, mention, alone) ?? partPair(layers, mention, alone) ?? [mention];
  });
  return joinFirms(layers, parted);
}

/** Last words of the names of persons who are named by two words or more. */
function surnamesOf({ tokens }: Layers, mentions: readonly Mention[]): ReadonlySet<string> {
  const full = mentions.filter(({ type, first, last, titleGender }) => type === "person" && (last - first > 1 || titleGender !== null));
  return new Set(full.map(({ last }) => tokens[last - 1]!.lower));
}

/** What follows the name of a company and is no name itself. */
export function isLegalForm(word: string): boolean {
  return /^(?:l\.?l\.?c|l\.?l\.?p|inc|corp|ltd|plc|p\.?c)\.?$/i.test(word);
}

const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tomorrow)$/;

function partOwner(layers: Layers, mention: Mention, surnames: ReadonlySet<string>): readonly Mention[] | undefined {
  const { tokens } = layers;
  const { first, last, type } = mention;
  const mark = tokens.slice(first, last).findIndex(({ lower }) => /^['’]s$/.test(lower));
  const from = first + mark + 1;
  if (mark <= 0 || from >= last || organizationOf(mention.text) !== undefined) return undefined;
  const owned = layers.text.slice(tokens[from]!.start, tokens[last - 1]!.end);
  const owner = layers.text.slice(tokens[first]!.start, tokens[from - 2]!.end);
  const isPlace = placeOf(owned) !== undefined;
  const rest = mentionAt(layers, from, last, isPlace ? "place" : type);
  if (mark === 1 && days.test(tokens[first]!.lower)) return [rest];
  if (surnames.has(tokens[from - 2]!.lower)) return [mentionAt(layers, first, from - 1, "person"), rest];
  if (isPlace) return [mentionAt(layers, first, from - 1, type), rest];
  // "Harbour News's Anna Holm"
  const isPerson = last - from === 2 && isFirstName(tokens[from]!.text) && !isOrganizationNoun(tokens[last - 1]!.lower);
  if (isPerson) return [mentionAt(layers, first, from - 1, type), mentionAt(layers, from, last, "person")];
  // "Port Ellery's Harbour Tower" stands in a town, "NHB's Roads Unit" is a part of a body.
  if (last - from < 2 || tokens[from - 2]!.tag !== "PROPN") return undefined;
  const isOwned = type === "place" ? placeOf(owner) !== undefined : type === "organization" && organizationOf(owner) !== undefined;
  return isOwned ? [mentionAt(layers, first, from - 1, type), rest] : undefined;
}

/** "Vale's Harbour Line" of a report that also names the Harbour Line: the owner is another name, where the report or a table has it. */
function partOwned(layers: Layers, { first, last, type }: Mention, alone: ReadonlySet<string>): readonly Mention[] | undefined {
  const mark = layers.tokens.slice(first, last).findIndex(({ lower }) => /^['’]s$/.test(lower));
  const from = first + mark + 1;
  if (mark <= 0 || last - from < 2) return undefined;
  const owned = mentionAt(layers, from, last, type);
  if (!alone.has(owned.text)) return undefined;
  const owner = mentionAt(layers, first, from - 1, "organization");
  if (placeOf(owner.text) !== undefined) return [{ ...owner, type: "place" }, owned];
  return organizationOf(owner.text) !== undefined || alone.has(owner.text) ? [owner, owned] : [owned];
}

/** "Halvard's Anna Holm", "Vale's Holm": whoever is named behind the possessive; what stands before it is another name. */
function partPerson(layers: Layers, mention: Mention): readonly Mention[] {
  const { tokens } = layers;
  const { first, last } = mention;
  const at = first + tokens.slice(first, last).findIndex(({ lower }) => /^['’]s$/.test(lower));
  if (at <= first || at + 1 >= last || !/^\p{Lu}\p{Ll}/u.test(tokens[at + 1]!.text) || isOrganizationNoun(tokens[last - 1]!.lower))
    return [mention];
  if (last - at > 3 || isLaw.test(tokens[last - 1]!.lower)) return [mention];
  const owner = layers.text.slice(tokens[first]!.start, tokens[at - 1]!.end);
  const type = placeOf(owner) !== undefined ? "place" : organizationOf(owner) !== undefined ? "organization" : "other";
  return [mentionAt(layers, first, at, type), mentionAt(layers, at + 1, last, "person")];
}

/** "Anna's Law" is one name. */
const isLaw = /^(?:law|act|rule|list|day|hospital|church)$/;

function partPair(layers: Layers, mention: Mention, alone: ReadonlySet<string>): readonly Mention[] | undefined {
  const { tokens } = layers;
  const joint = tokens.slice(mention.first, mention.last).findIndex(({ lower }) => lower === "&" || lower === "and");
  const at = mention.first + joint;
  if (joint <= 0 || at + 1 >= mention.last || organizationOf(mention.text) !== undefined) return undefined;
  const sides = [mentionAt(layers, mention.first, at, mention.type), mentionAt(layers, at + 1, mention.last, mention.type)];
  const known = sides.filter(({ text }) => (organizationOf(text) ?? mediaOf(text)) !== undefined);
  return known.length === 2 || known.some(({ text }) => alone.has(text)) ? sides : undefined;
}

function isFamily({ text, type }: Mention, surnames: ReadonlySet<string>): boolean {
  const word = text.toLowerCase();
  return type === "organization" && word.endsWith("s") && surnames.has(word.slice(0, -1)) && organizationOf(text) === undefined;
}

/** Fewer names in a row are two partners or two persons. */
const partnersMin = 3;

/** "Vale, Holm, Lund & Berg": single names in a row, commas between them and "&" before the last one. */
function joinFirms(layers: Layers, mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (let at = 0; at < mentions.length; at++) {
    let end = at;
    while (end + 1 < mentions.length && isPartner(mentions[end]!) && separates(layers, mentions[end]!, mentions[end + 1]!)) end++;
    const last = mentions[end]!;
    const isFirm = end > at && isPartner(mentions[at]!) && endsFirm(layers, last);
    const partners = end - at + (/ (?:&|and) /.test(last.text) ? 2 : 1);
    if (!isFirm || partners < partnersMin) joined.push(mentions[at]!);
    else {
      joined.push(mentionAt(layers, mentions[at]!.first, last.last, "organization"));
      at = end;
    }
  }
  return joined;
}

/** A single name without a title. */
function isPartner({ text, type, titleGender }: Mention): boolean {
  return (type !== "place" || placeOf(text) === undefined) && titleGender === null && !/\s/.test(text);
}

/** The last partner has "&" before it, or "and" and the legal form of the firm behind it. */
function endsFirm({ tokens }: Layers, last: Mention): boolean {
  if (last.text.includes("&") || tokens[last.first - 1]?.lower === "&") return true;
  const isJoined = / and /.test(last.text) || tokens[last.first - 1]?.lower === "and";
  return isJoined && (isLegalForm(tokens[last.last - 1]!.text) || isLegalForm(tokens[last.last]?.text ?? ""));
}

/** Commas and a conjunction alone stand between two names. */
function separates({ tokens }: Layers, left: Mention, right: Mention): boolean {
  const between = tokens.slice(left.last, right.first).map(({ lower }) => lower);
  return between.length > 0 && between.length <= 2 && between.every((word) => /^(?:,|&|and)$/.test(word));
}
