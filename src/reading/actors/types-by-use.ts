import { foldName, governmentOf, isFirstName, organizationOf, placeOf, plainName } from "../../lexicon/index.ts";
import type { NameType, Token } from "../reading.ts";
import type { Layers, Mention } from "./mention.ts";
import { typeOfHead } from "./head-nouns.ts";
import { mentionAt } from "./mention.ts";
import { isOrganizationNoun } from "./organization-nouns.ts";

/**
 * What a name stands for by how the report uses it, where that outweighs the recogniser:
 *  1. a treaty, a law and a plan are no bodies ("the Halden Fisheries Agreement");
 *  2. a town in capital letters is a town, and a building or a hill by whose name a government goes is one where the report only says
 *     what happens at it;
 *  3. a single word taken for a person is a body when the report calls a body so ("Halvard Co"), names it in one list with bodies,
 *     or speaks of its stores, shares or spokesman; a name that ends with the noun of a body is one; a university or a newspaper is no place.
 */
export function retypeByUse(layers: Layers, mentions: readonly Mention[]): readonly Mention[] {
  const bodies = new Set(bodiesAmong(layers, mentions));
  const sites = sitesAmong(layers, mentions);
  const towns = townsAmong(layers, mentions);
  const people = new Set(
    mentions.filter(({ type, text }) => type === "person" && / /.test(text)).flatMap(({ text }) => foldName(plainName(text)).split(" ")),
  );
  return mentions.map((found) => {
    const mention = withoutBody(layers, found, bodies);
    const type = sites.has(keyOf(mention)) || towns.has(keyOf(mention)) ? "place" : typeByUse(layers, mention, bodies, people);
    return type === mention.type ? mention : { ...mention, type };
  });
}

/** "Anna Holm Halvard": a person's name that ran on into that of a company. */
function withoutBody(layers: Layers, mention: Mention, bodies: ReadonlySet<string>): Mention {
  if (mention.type !== "person" || bodies.size === 0) return mention;
  const words = mention.text.split(/\s+/);
  const last = words[words.length - 1]!;
  if (words.length < 3 || !bodies.has(foldName(plainName(last)))) return mention;
  const end = mention.end - last.length;
  const count = layers.tokens.slice(mention.first, mention.last).findIndex((token) => token.start >= end);
  return count > 0 ? mentionAt(layers, mention.first, mention.first + count, "person") : mention;
}

const agreements = /\S (?:agreement|treaty|pact|accords?|act|bill|amendment|protocol|protocols|declaration|resolution|plan)$/;
const tradePartnership = /\b(?:pacific|atlantic|trade|economic)\b.* partnership$/;

/** "Over the Orlando shooting": a known town whose name nobody in the report bears, and that does nothing that only people do. */
function isTownAlone({ tokens }: Layers, mention: Mention, people: ReadonlySet<string>): boolean {
  return (
    placeOf(mention.text)?.kind === "city" &&
    mention.titleGender === null &&
    !people.has(keyOf(mention)) &&
    tokens[mention.last]?.tag === "NOUN" &&
    !isSomebody(tokens, mention)
  );
}

function typeByUse(layers: Layers, mention: Mention, bodies: ReadonlySet<string>, people: ReadonlySet<string>): NameType {
  const key = keyOf(mention);
  const head = typeOfHead(layers, mention);
  if (head !== undefined) return head;
  if (mention.type === "person") {
    if (mention.last - mention.first === 1 && (isTownAlone(layers, mention, people) || headsReport(layers, mention))) return "place";
    // "The Holm-Vale plan": two persons who are named apart are none together.
    if (isPair(key, people)) return "other";
    if (landforms.test(key)) return "place";
    if (mention.last - mention.first > 1 && members.test(key)) return "organization";
    if (builtThings.test(key) && !isFirstName(mention.text.split(" ")[0]!)) return "place";
    if (builtThings.test(key) && mention.last - mention.first > 2) return "place";
    return bodies.has(key) || (mention.last - mention.first > 1 && endsWithBody(mention)) ? "organization" : "person";
  }
  if (mention.type === "place" && bodyOf.test(key)) return "organization";
  if (mention.type === "event" && agreements.test(key)) return "other";
  if (mention.type === "other" && sites.test(key) && organizationOf(mention.text) === undefined) return "place";
  if (mention.type !== "organization") return mention.type;
  if (isPair(key, people)) return "other";
  if (estates.has(layers.tokens[mention.last]?.lower ?? "") && organizationOf(mention.text) === undefined) return "place";
  // "The Anna M. Vale administration".
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\. \p{Lu}[\p{L}'’-]+$/u.test(mention.text) && isFirstName(mention.text.split(" ")[0]!)) return "person";
  if (agreements.test(key) || tradePartnership.test(key)) return "other";
  return isShoutedTown(layers, mention) ? "place" : "organization";
}

/** The first word is two surnames of the report with a hyphen between them. */
function isPair(key: string, people: ReadonlySet<string>): boolean {
  const halves = key.split(" ")[0]!.split("-");
  return halves.length === 2 && halves.every((half) => half.length > 2 && people.has(half)) && !people.has(halves.join("-"));
}

const landforms = /\S (?:mountain|canyon|creek|glacier)$/;

/** "His Vale-by-Sea resort": what stands there has the name of its place. */
const estates = new Set("resort estate ranch".split(" "));

const members = /\S (?:republicans|democrats|conservatives|liberals)$/;
const builtThings = /\S (?:bridge|tower|towers|tunnel|avenue|boulevard|highway|airport|stadium)$/;

/** What a thing is that is called so: it lies somewhere. */
const sites = /\S (?:bridge|tunnel|turnpike|airport|province|county|valley|peninsula)$/;

/** "University of Vale": the name of a body that stands in a place. */
const bodyOf =
  /^(?:university|college|institute|school|bank|ministry|department|council|museum|society) of \S|\S (?:white house|house of representatives)$/;

function keyOf({ text }: Mention): string {
  return foldName(plainName(text));
}

const bodyEndings = new Set(
  `school college university institute center centre committee commission council association foundation group inc corp llc plc bank
  hospital museum theatre library church party union federation ministry department agency society institution company corps foods
  airlines airways motors industries`.split(/\s+/),
);

/** Nobody is called so, whatever the first word. */
const sureEndings = new Set("school college university institute committee commission foundation inc corp llc plc association".split(" "));

/** "Vale School": no surname, when no first name opens the name ("Eric Church"). */
function endsWithBody({ text }: Mention): boolean {
  const words = plainName(text).split(/\s+/);
  const ending = words[words.length - 1]!.toLowerCase();
  return sureEndings.has(ending) || (bodyEndings.has(ending) && !isFirstName(words[0]!));
}

/** "PORT ELLERY, Halden —" heads a report; elsewhere capital letters say nothing. */
function isShoutedTown({ tokens, sentences }: Layers, { text, first, last, sentence }: Mention): boolean {
  if (!/^[\p{Lu} .'-]{4,}$/u.test(text) || organizationOf(text) !== undefined || sentences[sentence]?.first !== first) return false;
  return tokens.slice(last, last + datelineTokens).some((token) => /^(?:[—–―]|--)$/.test(token.text));
}

/** "Halden (AP) – The mayor": a known town before an agency in brackets and a dash. */
function headsReport({ tokens, sentences }: Layers, { text, first, last, sentence }: Mention): boolean {
  if (sentences[sentence]?.first !== first || tokens[last]?.text !== "(" || placeOf(text)?.kind !== "city") return false;
  return tokens.slice(last, last + datelineTokens).some((token) => /^(?:[—–―]|--?)$/.test(token.text));
}

const datelineTokens = 8;

const locatives = new Set("at in on to from inside outside near around across toward towards through".split(" "));

/** By-names of governments ("Capitol Hill") that the report only uses of the place. */
function sitesAmong({ tokens }: Layers, mentions: readonly Mention[]): ReadonlySet<string> {
  const acting = new Set<string>();
  const sites = new Set<string>();
  for (const mention of mentions) {
    if (mention.type !== "organization" || mention.isDescription === true || !siteNames.test(mention.text)) continue;
    if (governmentOf(mention.text) === undefined) continue;
    const at = tokens[mention.first - 1]?.lower === "the" ? mention.first - 2 : mention.first - 1;
    const acts = tokens[mention.last - 1]!.relation.startsWith("nsubj") || tokens[mention.last]?.lower === "'s";
    if (locatives.has(tokens[at]?.lower ?? "")) sites.add(keyOf(mention));
    else if (acts || !/ Hill$/.test(mention.text)) acting.add(keyOf(mention));
  }
  return new Set([...sites].filter((key) => !acting.has(key)));
}

/** Nouns of which only a place has one: "the mayor of Vale". */
const townNouns = new Set("mayor town city village island suburb outskirts".split(" "));

function isTownOf(tokens: Layers["tokens"], { first }: Mention): boolean {
  return tokens[first - 1]?.lower === "of" && townNouns.has(tokens[first - 2]?.lemma ?? "");
}

/**
 * Names that no gazetteer has and that never act: small towns. Single ones that mostly stand behind "in" or "near", and those of which
 * the report has the mayor or says that they are a town.
 */
function townsAmong({ tokens }: Layers, mentions: readonly Mention[]): ReadonlySet<string> {
  const counts = new Map<string, { all: number; where: number; acts: boolean }>();
  const surnames = new Set(
    mentions.filter(({ type, text }) => type === "person" && / /.test(text)).flatMap(({ text }) => foldName(text).split(" ")),
  );
  const governed = new Set(mentions.filter((mention) => isTownOf(tokens, mention)).map(keyOf));
  for (const mention of mentions) {
    const key = keyOf(mention);
    const isOpen = (mention.type === "organization" || mention.type === "person") && mention.isDescription !== true;
    if (
      !isOpen ||
      (/ /.test(mention.text) && !governed.has(key)) ||
      surnames.has(key) ||
      /\p{Lu}{2}/u.test(mention.text) ||
      organizationOf(mention.text) !== undefined
    )
      continue;
    const count = counts.get(key) ?? { all: 0, where: 0, acts: false };
    counts.set(key, count);
    count.all++;
    const isWhere = /^(?:in|near)$/.test(tokens[mention.first - 1]?.lower ?? "") && !stakes.has(tokens[mention.first - 2]?.lemma ?? "");
    // "Police in Vik", "Vik police".
    if (isWhere || governed.has(key) || townPeople.has(tokens[mention.last]?.lower ?? "")) count.where++;
    if (isSomebody(tokens, mention) || tokens[mention.first]!.relation.startsWith("nsubj")) count.acts = true;
  }
  return new Set([...counts].filter(([, { all, where, acts }]) => !acts && where * 2 >= all && where > 0).map(([key]) => key));
}

/** People whom a town has, and no person. */
const townPeople = new Set("police officers residents firefighters paramedics".split(" "));

/** "A stake in Halvard" is one in a company. */
const stakes = new Set("stake share invest investment interest confidence faith trust belief believe holding position".split(" "));

const siteNames = /\b(?:Hill|Office|Palace|Castle|Lago|Tower|Square|Street)$/;

/** Nouns of what only a company or another body has. */
const assets = new Set(
  `store stores restaurant restaurants location locations outlet outlets share shares stock employees workers headquarters franchise
  franchises factory factories plant plants facilities operations spokesman spokeswoman spokesperson shareholders investors customers executives executive products brand brands`.split(
    /\s+/,
  ),
);

/** Single words that the report uses as the names of bodies, in the form of their keys. */
function bodiesAmong(layers: Layers, mentions: readonly Mention[]): readonly string[] {
  const persons = new Map<string, Mention[]>();
  const named = new Set(mentions.filter((mention) => mention.type === "organization").map(keyOf));
  const bodies: string[] = [];
  const excluded = new Set<string>();
  for (const mention of mentions) {
    if (mention.type !== "person") continue;
    const words = plainName(mention.text).split(/\s+/);
    // Whoever is named in full, or has a title, is somebody.
    if (words.length > 1) {
      const isBody =
        named.has(`${keyOf(mention)} university`) ||
        isFirmOf(layers.tokens, mention.first) ||
        (!isFirstName(words[0]!) && isApposedBody(layers.tokens, mention.last));
      if (isBody) bodies.push(keyOf(mention));
      else for (const word of words) excluded.add(foldName(word));
    } else if (mention.titleGender !== null || isFirstName(words[0]!)) excluded.add(keyOf(mention));
    else persons.set(keyOf(mention), [...(persons.get(keyOf(mention)) ?? []), mention]);
  }
  const byFirst = new Map(mentions.map((mention) => [mention.first, mention]));
  const byLast = new Map(mentions.map((mention) => [mention.last, mention]));
  const single = [...persons].flatMap(([key, places]) => {
    if (excluded.has(key) || places.some((mention) => isSomebody(layers.tokens, mention))) return [];
    const isNamedLonger = [...named].some((name) => name.startsWith(`${key} `) && longerForm.test(name.slice(key.length)));
    // A first name alone is somebody's, unless a body of that name is named in full.
    return isNamedLonger || (!isFirstName(key) && places.some((mention) => isUsedAsBody(layers.tokens, mention, byFirst, byLast)))
      ? [key]
      : [];
  });
  return [...bodies, ...single];
}

/** What follows the one word in the full name of a company or a medium. */
const longerForm = /^ (?:co|company|inc|corp|corporation|group|ltd|plc|news|network|business|party|restaurants?|stores?)\b/;

const personalVerbs = new Set("say tell think believe hope smile laugh die marry".split(" "));

/** "Who", or a title right before it, says that it is a person. */
function isSomebody(tokens: readonly Token[], { first, last }: Mention): boolean {
  const [before, after] = [tokens[first - 1], tokens[last]];
  const who = after?.lower === "," ? tokens[last + 1] : after;
  if (who?.lower === "who" || who?.lower === "whose") return true;
  return (
    (before?.text.endsWith(".") === true && before.tag === "PROPN") ||
    personalVerbs.has(after?.lemma ?? "") ||
    personalVerbs.has(before?.lemma ?? "")
  );
}

function isUsedAsBody(
  tokens: readonly Token[],
  { first, last }: Mention,
  byFirst: ReadonlyMap<number, Mention>,
  byLast: ReadonlyMap<number, Mention>,
): boolean {
  const at = tokens[last]?.lower === "'s" || tokens[last]?.lower === "’s" ? last + 1 : last;
  if (assets.has(tokens[at]?.lower ?? "")) return true;
  if (isApposedBody(tokens, last)) return true;
  // "Corporations like Halvard, Vale and Norland Airways": a member of a list of bodies, beside no person.
  const isComma = (token: Token | undefined): boolean => token?.lower === "," || token?.lower === "and" || token?.lower === "or";
  const next = isComma(tokens[last])
    ? (byFirst.get(last + 1) ?? (tokens[last + 1]?.lower === "and" ? byFirst.get(last + 2) : undefined))
    : undefined;
  const previous = isComma(tokens[first - 1]) ? byLast.get(tokens[first - 2]?.lower === "," ? first - 2 : first - 1) : undefined;
  const beside = [next, previous].filter((mention) => mention !== undefined);
  if (beside.some((mention) => mention.type === "organization") && beside.every((mention) => mention.type === "organization")) return true;
  return (
    tokens[first - 1]?.lower === "like" &&
    tokens[first - 2] !== undefined &&
    /^(?:companies|corporations|brands|chains|firms|businesses)$/.test(tokens[first - 2]!.lower)
  );
}

/** "The law firm of Vale Holm" */
function isFirmOf(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.lower === "of" && /^(?:firm|firms|company|partnership)$/.test(tokens[first - 2]?.lower ?? "");
}

/** "Halvard, a maker of boats and Norland's largest company": the noun of the apposition is that of a body. */
function isApposedBody(tokens: readonly Token[], last: number): boolean {
  if (tokens[last]?.lower !== "," || !/^(?:an?|the)$/.test(tokens[last + 1]?.lower ?? "")) return false;
  for (let at = last + 2; at < Math.min(tokens.length, last + 9); at++) {
    const { tag, lower } = tokens[at]!;
    if (tag !== "ADJ" && tag !== "NOUN" && tag !== "PROPN" && lower !== "-") return false;
    const next = tokens[at + 1];
    const isHead = tag === "NOUN" && next?.tag !== "NOUN" && next?.lower !== "-" && next?.fine !== "POS";
    if (isHead) return isOrganizationNoun(lower) || bodyEndings.has(lower);
  }
  return false;
}
