import { firstEndingAfter } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { isRoleNoun } from "../../lexicon/index.ts";
import { mediumNouns, unnamedNouns } from "../../lexicon/mediums.ts";
import type { Name, Reference } from "../reading.ts";
import { antecedentActor, isRelativePronoun } from "./antecedents.ts";
import type { Attribution } from "./attribution.ts";
import { gendersOf, isCalled } from "./genders.ts";
import { narratedBetween, subjectBefore } from "./narration.ts";
import type { People } from "./people.ts";
import { isMedium } from "./mediums.ts";
import { isWriting } from "./subjects.ts";
import { headName, namesWithin, rankOf } from "./source-names.ts";
import type { Stretch, Syntax } from "./syntax.ts";

/** How many attributions back the person behind "he" is looked for when no reference resolves the pronoun. */
const lookBack = 6;

/**
 * The actor that a source phrase stands for:
 *  1. the name that heads it or stands beside its head in apposition ("Norway's envoy, Anne Smith")
 *  2. a resolved reference ("he", "the ambassador")
 *  3. for "the newspaper" the last outlet that spoke, for a pronoun the last speaker that fits
 */
export function resolveSpeakers(syntax: Syntax, attributions: readonly Attribution[], people: People): readonly (number | null)[] {
  const found: (number | null)[] = [];
  const genders = gendersOf(syntax, people);
  attributions.forEach((attribution, index) => {
    const { source } = attribution;
    if (source === undefined) {
      found.push(null);
      return;
    }
    const range = { start: syntax.tokens[source.first]!.start, end: syntax.tokens[source.last - 1]!.end };
    if (isRelativePronoun(syntax, source)) {
      found.push(antecedentActor(syntax, source.first, people));
      return;
    }
    const actor =
      headName(syntax, source, people) ??
      lastNamedSpeaker(syntax, attributions, found, index, people, genders) ??
      notQuoted(syntax, attribution, referenceAt(people.references, range, syntax, source), people) ??
      subjectBefore(syntax, attributions[index]!, people, genders) ??
      lastFitting(syntax, attributions, found, index, people, genders);
    found.push(actor);
  });
  return found;
}

function referenceAt(references: readonly Reference[], range: Range, syntax: Syntax, source: Stretch): number | null {
  let widest: Reference | undefined;
  for (let index = firstEndingAfter(references, range.start); index < references.length && references[index]!.start < range.end; index++) {
    const reference = references[index]!;
    if (reference.end > range.end || reference.start < range.start) continue;
    const isOwner = /^['’]s?$/.test(tokenAt(syntax, source, reference.end)) || isPossessive(syntax, source, reference);
    if (isOwner && !(reference.start === range.start && reference.end === range.end)) continue;
    if (reference.start > range.start + 4 && reference.end < range.end) continue;
    if (widest === undefined || reference.end - reference.start > widest.end - widest.start) widest = reference;
  }
  return widest?.actor ?? null;
}

/** "“Holm says it will be so,” he declared": whom a speaker names in the words of the same sentence is somebody else. */
function notQuoted(syntax: Syntax, { sentence, contents, source }: Attribution, actor: number | null, people: People): number | null {
  if (actor === null || source === undefined || syntax.tokens[source.first]!.fine !== "PRP") return actor;
  const { first } = syntax.sentences[sentence]!;
  let isNamedInside = false;
  let index = firstEndingAfter(people.names, syntax.tokens[first]!.start);
  for (let token = first; token < source.first && index < people.names.length; token++) {
    const name = people.names[index]!;
    if (syntax.tokens[token]!.start < name.start) continue;
    index++;
    if (name.actor !== actor) continue;
    const isInside = syntax.passage[token]! >= 0 && contents.some((content) => content.first <= token && token < content.last);
    if (!isInside) return actor;
    isNamedInside = true;
  }
  return isNamedInside ? null : actor;
}

function isPossessive(syntax: Syntax, source: Stretch, reference: Range): boolean {
  for (let index = source.first; index < source.last; index++) {
    const token = syntax.tokens[index]!;
    if (token.start === reference.start) return token.end === reference.end && token.fine === "PRP$";
  }
  return false;
}

function tokenAt(syntax: Syntax, source: Stretch, start: number): string {
  for (let index = source.first; index < source.last; index++)
    if (syntax.tokens[index]!.start === start) return syntax.tokens[index]!.lower;
  return "";
}

/**
 * "Holm said so. “…,” she added": the pronoun of a speaker who quotes on is the person named as speaker right before, when no other
 * person was named since and the report does not call that speaker by the other pronoun.
 */
function lastNamedSpeaker(
  syntax: Syntax,
  attributions: readonly Attribution[],
  found: readonly (number | null)[],
  index: number,
  people: People,
  genders: ReadonlyMap<number, ReadonlySet<string>>,
): number | null {
  const { source, sentence } = attributions[index]!;
  if (source === undefined || source.last - source.first !== 1) return null;
  const pronoun = syntax.tokens[source.first]!.lower;
  if (pronoun !== "he" && pronoun !== "she") return null;
  // "The athlete spoke of her son. “…,” she said": somebody without a name spoke since, and may go on.
  let isDescribed = false;
  for (let back = index - 1; back >= 0 && back >= index - lookBack; back--) {
    const earlier = attributions[back]!;
    const actor = found[back] ?? null;
    if (narratedBetween(syntax, earlier.sentence, sentence) > narratedMax || earlier.source === undefined) return null;
    if (isSpokenOf(attributions, back)) continue;
    if (actor === null && earlier.sentence !== sentence && isPersonWithoutName(syntax, earlier.source)) isDescribed = true;
    if (actor === null || people.actors[actor]?.type !== "person") continue;
    const isFellow = isCalled(pronoun, genders.get(actor));
    // "Vale urged the mayor to stop the plan, which he said …": the subject, where the pronoun does not stand in what he says.
    const isOwn = earlier.sentence === sentence;
    if (
      isOwn &&
      (!isFellow || isInside(source, earlier) || namesAnotherPerson(syntax, people, { ...earlier, contents: [] }, source, actor))
    )
      continue;
    if (!isFellow || (isDescribed && actor !== mainPerson(people))) return null;
    return namesAnotherPerson(syntax, people, earlier, source, actor) ? null : actor;
  }
  return null;
}

/** "Holm suggested Vale might say more": who speaks inside of what another says is spoken of. */
function isSpokenOf(attributions: readonly Attribution[], index: number): boolean {
  const { source, sentence } = attributions[index]!;
  if (source === undefined) return false;
  for (let other = index - 1; other >= 0 && attributions[other]!.sentence === sentence; other--) {
    if (attributions[other]!.source !== undefined && isInside(source, attributions[other]!)) return true;
  }
  return false;
}

function isInside(source: Stretch, { contents }: Attribution): boolean {
  return contents.some((content) => content.first <= source.first && source.last <= content.last);
}

/** "Holm said so. … “…,” she added": so many sentences of the report's own words may stand between. */
const narratedMax = 3;

function namesAnotherPerson(syntax: Syntax, people: People, from: Attribution, to: Stretch, actor: number): boolean {
  const first = from.source!.last;
  let index = firstEndingAfter(people.names, syntax.tokens[first - 1]!.end);
  for (let token = first; token < to.first && index < people.names.length; token++) {
    const name = people.names[index]!;
    if (syntax.tokens[token]!.start < name.start) continue;
    // Persons inside of what is said are spoken of, and do not speak; nor does one who only owns something.
    const isSaid = from.contents.some((content) => content.first <= token && token < content.last);
    const isSpokenOf = isSaid || syntax.passage[token]! >= 0 || isOwner(syntax, token, name);
    if (name.type === "person" && name.actor !== actor && !isSpokenOf) return true;
    index++;
  }
  return false;
}

/** "Holm’s plan" */
function isOwner({ tokens }: Syntax, from: number, name: Name): boolean {
  let next = from;
  while (next < tokens.length && tokens[next]!.start < name.end) next++;
  return /^['’]s?$/.test(tokens[next]?.lower ?? "");
}

function lastFitting(
  syntax: Syntax,
  attributions: readonly Attribution[],
  found: readonly (number | null)[],
  index: number,
  people: People,
  genders: ReadonlyMap<number, ReadonlySet<string>>,
): number | null {
  const { source, sentence } = attributions[index]!;
  if (source === undefined) return null;
  const word = syntax.tokens[source.last - 1]!.lower;
  const isPronoun = source.last - source.first === 1 && /^(?:he|she)$/.test(word);
  const isPublication = syntax.tokens[source.first]!.lower === "the" && source.last - source.first <= 3 && mediumNouns.has(word);
  const isIt = source.last - source.first === 1 && word === "it";
  // "In a statement, the harbour board said … The statement added …"
  const isWritten = syntax.tokens[source.first]!.lower === "the" && source.last - source.first === 2 && isWriting(word);
  if (!isPronoun && !isPublication && !isIt && !isWritten) return null;
  let isDescribed = false;
  for (let back = index - 1; back >= 0 && back >= index - lookBack; back--) {
    const actor = found[back] ?? null;
    const earlier = attributions[back]!;
    if (actor === null && isPronoun && isPersonWithoutName(syntax, earlier.source)) isDescribed = true;
    if (actor === null) continue;
    const type = people.actors[actor]?.type;
    const blocks = syntax.sentences[sentence]!.block - syntax.sentences[earlier.sentence]!.block;
    const near = narratedBetween(syntax, earlier.sentence, sentence) <= 1 ? Math.min(1, blocks) : blocks;
    if (isPronoun && type === "person" && near <= 1 && isCalled(word, genders.get(actor)))
      return isDescribed && actor !== mainPerson(people) ? null : actor;
    if (isPublication && type === "organization" && near <= 1 && earlier.source && isMedium(syntax, earlier.source)) return actor;
    if (isWritten && narratedBetween(syntax, earlier.sentence, sentence) > narratedMax) return null;
    if (isWritten && isToldWith(syntax, earlier.sentence, word)) return actor;
    if (isIt && type !== "person" && earlier.sentence === sentence) return actor;
  }
  return null;
}

/** "The statement" that goes on is the one in which somebody has just spoken. */
function isToldWith({ tokens, sentences }: Syntax, sentence: number, noun: string): boolean {
  const { first, last } = sentences[sentence]!;
  for (let token = first; token < last; token++) if (tokens[token]!.lower === noun) return true;
  return false;
}

/** The person whom a report names most often: the one that a description without a name ("the mayor") likely means. */
function mainPerson({ names, actors }: People): number {
  const counts = new Map<number, number>();
  for (const { actor } of names) if (actors[actor]?.type === "person") counts.set(actor, (counts.get(actor) ?? 0) + 1);
  let main = -1;
  for (const [actor, count] of counts) if (count > (counts.get(main) ?? 0)) main = actor;
  return main;
}

function isPersonWithoutName({ tokens }: Syntax, source: Stretch | undefined): boolean {
  if (source === undefined || !/^(?:a|an|the)$/.test(tokens[source.first]!.lower)) return false;
  const last = tokens[source.last - 1]!;
  return last.fine === "NN" && isRoleNoun(last.lower);
}

/** A group or a person without a name: "officials", "some analysts", "a spokesman". */
export function isUnnamed(syntax: Syntax, source: Stretch | undefined, actor: number | null, people: People): boolean {
  if (source === undefined) return false;
  const hasPerson = namesWithin(people.names, syntax, source).some(
    (name) => name.type === "person" && rankOf(syntax, source, name, people) > 0,
  );
  if (hasPerson) return false;
  for (let index = source.first; index < source.last; index++) {
    const token = syntax.tokens[index]!;
    if (token.tag === "PUNCT" || (token.tag === "ADP" && index > source.first)) break;
    if (!unnamedNouns.has(token.lower)) continue;
    const isHead = index + 1 === source.last || !/^(?:NOUN|PROPN|PART)$/.test(syntax.tokens[index + 1]!.tag);
    if (isHead) return !(actor !== null && syntax.tokens[source.first]!.lower === "the" && !token.fine.endsWith("S"));
  }
  return false;
}

/** True when a phrase before a colon can speak: it holds the name of a person or organization, or a noun for people. */
export function namesSpeaker(people: People, text: string, range: Range): boolean {
  for (let index = firstEndingAfter(people.names, range.start); index < people.names.length; index++) {
    const name = people.names[index]!;
    if (name.start >= range.end) break;
    if ((name.type === "person" || name.type === "organization") && name.end >= range.end - 1) return true;
  }
  const words = text
    .slice(range.start, range.end)
    .toLowerCase()
    .split(/[^\p{L}\p{N}’'-]+/u);
  const last = words[words.length - 1] ?? "";
  return (
    unnamedNouns.has(last) ||
    /^(?:poll|study|report|survey|analysis|chief|court|judge|government|ministry|president|premier|pm|union|bank|un|eu|nato|ceo|boss)s?$/.test(
      last,
    )
  );
}

/** The attribution with a source that cuts no name in two, as an erring parse may: "Anna" for "Anna Holm". */
export function withWholeNames(syntax: Syntax, attribution: Attribution, names: readonly Name[]): Attribution {
  const { source, cue } = attribution;
  if (source === undefined) return attribution;
  const { tokens } = syntax;
  let { first, last } = source;
  const begin = tokens[first]!.start;
  const end = tokens[last - 1]!.end;
  for (let index = firstEndingAfter(names, begin); index < names.length && names[index]!.start < end; index++) {
    const name = names[index]!;
    while (first > 0 && tokens[first]!.start > name.start) first--;
    while (last < tokens.length && tokens[last - 1]!.end < name.end) last++;
  }
  const overlapsCue = first < cue.last && cue.first < last;
  return overlapsCue ? attribution : { ...attribution, source: { first, last } };
}
