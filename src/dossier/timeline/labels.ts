import { contains } from "../../kernel/index.ts";
import { eventNouns } from "../../lexicon/counted-nouns.ts";
import { conceptOf } from "../../lexicon/index.ts";
import type { Time } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { indexOf, tokensIn } from "../material/index.ts";

/*
 * Times that say which thing is meant, and not when something happens: dates in names, and those that a noun has as its label.
 */

/** "The 9/11 bill", "Coast News Sunday": a date in a name, or one that tells which thing is meant and not when something happens. */
export function isPartOfName(part: Part, time: Time): boolean {
  const { names } = part.reading;
  // "Anna Holm (@annaholm) 5 May 2031": the signature of a post; "Update 2:52 p.m.": that of the page.
  const before = part.report.text.slice(Math.max(0, time.start - 40), time.start);
  if (/\(@\w+\)\s*$/.test(before) || /(?:^|[\n.|])\s*(?:updated?|posted|published):?\s*$/i.test(before)) return true;
  const { text } = part.report;
  // "The old ruling (Holm v. Vale 2005) holds": the year of a source in brackets.
  if (text[time.end] === ")" && time.partial.day === null && /\([^()]*\p{Lu}[\p{L}.’']+,?\s$/u.test(before)) return true;
  // "NBC's TODAY", the “Today” show.
  const isQuoted = /["“]/.test(text[time.start - 1] ?? "") && /^[,.]?["”]/.test(text.slice(time.end, time.end + 2));
  if (isQuoted || /^\p{Lu}{4,}$/u.test(text.slice(time.start, time.end))) return true;
  if (names.some((name) => contains(name, time) && name.end - name.start > time.end - time.start)) return true;
  const noun = nounBehind(part, time);
  return noun === undefined ? isOfThing(part, time) : isLabel(part, time, noun);
}

/** A time before its noun says which one is meant, unless what is told happens at that noun ("spoke at Friday’s vote") or is it ("Friday’s vote fell short"). */
function isLabel(part: Part, time: Time, noun: number): boolean {
  const { tokens } = part.reading;
  const { lemma, relation } = tokens[noun]!;
  const dated = tokensIn(part, time);
  const isAdjective = dated.every((token) => tokens[token]!.relation === "amod");
  // "Their recent falling-out has cost them votes": what a clause is about has happened; "his recent letter" as an object is a thing.
  if (isAdjective && relation.startsWith("nsubj")) return false;
  // "Less strong than recent storms", "in the days before Friday’s vote".
  if (isAtOtherTime(part, noun)) return true;
  const children = [...indexOf(part.reading).childrenOf(noun)].filter((child) => child < noun).map((child) => tokens[child]!);
  const cases = children.filter((child) => child.relation === "case").map(({ lower }) => lower);
  // "A candidate for the 2028 nomination", "after her 2004 arrest": what is told happens at another time than that of the noun.
  const isBeside = cases.some((word) => apart.has(word));
  if (isBeside && isAdjective) return true;
  // "Lift the 2028 ban", "the favourite in the 2028 race": the year tells which one.
  const isYear = time.partial.year !== null;
  if ((relation === "obj" && isYear && !isBeside) || (relation === "nmod" && isYear)) return true;
  if (isBeside && (isYear || time.partial.month !== null)) return true;
  // "Friday’s vote was close": the day is the vote's; "spoke at Friday’s vote" tells what happened at it.
  const isOwner = dated.some((token) => tokens[token]!.relation.startsWith("nmod"));
  if (/^(?:nsubj|obj|nmod|appos)/.test(relation) && !isBeside && isOwner) return true;
  if (conceptOf(lemma) === undefined && !eventNouns.has(lemma)) return true;
  if (isAdjective) return false;
  // "This month’s jobs report shows …": the subject is a thing with a name of two nouns.
  const isOfCompound = dated.every((token) => tokens[token]!.head !== noun);
  if (relation.startsWith("nsubj") && isOfCompound && !eventNouns.has(lemma)) return true;
  // "Cancelled the Monday session" presupposes its object; "gave a Monday speech" brings it about.
  const isDefinite = children.some((child) => /^(?:det|nmod:poss)/.test(child.relation) && !/^an?$/.test(child.lower));
  if (relation === "obj") return isDefinite;
  // "Took sides on the Friday vote", "pictures of the Sunday night attack", "schools and his 2028 campaign".
  return relation === "conj" || (/^(?:obl|nmod)/.test(relation) && cases.length > 0 && !cases.every((word) => occasional.has(word)));
}

/** Prepositions that set a noun beside what is told. */
const apart: ReadonlySet<string> = new Set("for of after before since from about over until than like to into against behind".split(" "));

/** Prepositions of the occasion at which something happens. */
const occasional: ReadonlySet<string> = new Set(["in", "at", "during", "by", "through", "throughout"]);

/** "A veteran of the Long War": what stands behind "of" tells which one is meant, unless the noun is an act or itself a time ("the evening of 5 May"). */
function isOfThing(part: Part, time: Time): boolean {
  const { tokens } = part.reading;
  const inside = tokensIn(part, time);
  const head = inside.find((token) => !inside.includes(tokens[token]!.head));
  if (head === undefined || !tokens[head]!.relation.startsWith("nmod")) return false;
  const noun = tokens[head]!.head;
  const { lemma, tag } = tokens[noun] ?? {};
  // "Her first prize since the race of 2028", "unlike the mayor in 1988": what is told is only set against it.
  if (noun >= 0 && noun < head && !timeNouns.has(lemma!) && isSetAgainst(part, noun)) return true;
  return (
    tokens[inside[0]! - 1]?.lower === "of" &&
    tag === "NOUN" &&
    !timeNouns.has(lemma!) &&
    conceptOf(lemma!) === undefined &&
    !eventNouns.has(lemma!)
  );
}

/** "Since the last prize in 1908", "unlike Mayor Vale in 1988", unless the noun is an act, which is told alone. */
function isSetAgainst(part: Part, noun: number): boolean {
  const { tokens } = part.reading;
  if (conceptOf(tokens[noun]!.lemma) !== undefined) return false;
  return [...indexOf(part.reading).childrenOf(noun)].some(
    (child) =>
      child < noun &&
      tokens[child]!.relation === "case" &&
      /^(?:since|than|like|unlike|without|because|despite)$/.test(tokens[child]!.lower),
  );
}

const timeNouns = new Set(
  "day week month year quarter season spring summer autumn fall winter morning afternoon evening night hour minute end beginning start middle half early late period anniversary eve dawn january february march april may june july august september october november december".split(
    " ",
  ),
);

/** The noun that a time stands before as its modifier: "Friday’s vote", "the 2028 budget talks"; undefined for none. */
export function nounBehind(part: Part, time: Time): number | undefined {
  const { tokens } = part.reading;
  const inside = tokensIn(part, time);
  const head = inside.find((token) => !inside.includes(tokens[token]!.head));
  if (head === undefined || !/^(?:compound|nummod|amod|nmod)/.test(tokens[head]!.relation)) return undefined;
  // "Said Friday Anna Holm’s letter …": right behind a verb of the past a bare day is its own.
  if (tokens[inside[0]! - 1]?.fine === "VBD" && tokens[head]!.relation === "compound") return undefined;
  let noun = tokens[head]!.head;
  if (noun <= inside.at(-1)! || tokens[noun]!.tag === "VERB") return undefined;
  while (tokens[noun]!.relation === "compound" && tokens[noun]!.head > noun) noun = tokens[noun]!.head;
  return noun;
}

/** "Ahead of Friday’s vote": what the clause tells happened at another time than what the noun means. */
export function isAtOtherTime(part: Part, noun: number): boolean {
  const { tokens } = part.reading;
  return [...indexOf(part.reading).childrenOf(noun)].some(
    (child) => tokens[child]!.relation === "case" && [child, child - 1].some((token) => otherTimes.has(tokens[token]?.lower ?? "")),
  );
}

const otherTimes = new Set("after before since until than like ahead following despite amid".split(" "));
