import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { roleNounOf } from "../../lexicon/index.ts";
import { personNouns } from "../../lexicon/counted-nouns.ts";
import type { Gender } from "../../lexicon/index.ts";
import { unnamedNouns } from "../../lexicon/mediums.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Utterance } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { tokensIn } from "../material/index.ts";
import { texts } from "./speaking-texts.ts";
import { actorsIn, bearersOf, isSameWord } from "./bearers.ts";
import type { Bearer } from "./bearers.ts";

/*
 * Whom a definite description without a name means: "the Torvik Democrat", "the four-term congressman", "the 23-year-old", "the company".
 * The reading resolves those whose noun is a role of one person; here the rest is matched with all that the report tells.
 */

interface Description {
  readonly start: number;
  /** The last word: "senator", "23-year-old", "company". */
  readonly noun: string;
  readonly age: string | undefined;
  /** The words before the noun, and the noun, where they have capitals: a state, a party. */
  readonly marks: readonly string[];
  readonly gender: Gender | null;
  readonly isBody: boolean;
  /** "The former senator": what he is now says nothing against him. */
  readonly isOfAnotherTime: boolean;
}

/** Words for one office. */
const offices: readonly (readonly string[])[] = [
  ["senator", "sen.", "sen", "lawmaker"],
  ["congressman", "congresswoman", "representative", "rep.", "rep", "lawmaker"],
  ["governor", "gov.", "gov"],
  ["mayor"],
  ["justice", "judge"],
];

/** What a person of public life is called in place of the name, also where no role says so. */
const publicNouns = new Set(
  "senator congressman congresswoman governor lawmaker politician nominee candidate contender hopeful frontrunner front-runner incumbent challenger republican democrat businessman mogul star tycoon billionaire".split(
    " ",
  ),
);

/** Who seeks an office; neither who holds it nor who has given up is called so. */
const seekers = new Set("nominee candidate contender hopeful frontrunner front-runner challenger".split(" "));

/** What any firm or club is called in place of its name. */
const bodyNouns = new Set(
  "company firm group organization organisation retailer manufacturer maker startup airline carrier nonprofit charity foundation giant".split(
    " ",
  ),
);

/** A group is more often one that has no name than the body that happens to be named. */
const clubNouns = new Set("group organization organisation nonprofit charity foundation giant team".split(" "));

/** Bodies that are taken up by a word of their name: "the department" of the Transport Department. */
const namedBodyNouns = new Set(
  "department ministry agency bureau committee commission council hospital bank union university court board club authority association institute campaign party school church centre center foundation company group team".split(
    " ",
  ),
);

/**
 * The actor that a description means, in this order: the one whom its words fit best (age, office, party, state), of several the one named
 * last; for what people of public life and firms are called, the one of whom the sentences before tell. Null when none fits.
 */
export function describedActor(part: Part, phrase: Range): number | null {
  const description = readDescription(part, phrase);
  if (description === undefined) return null;
  const heading = headingBefore(part, description);
  if (heading !== null) return heading;
  const fitting = [...bearersOf(part).values()].filter((bearer) => bearer.start < description.start && isPossible(bearer, description));
  const scores = new Map(fitting.map((bearer) => [bearer.actor, scoreOf(bearer, description)] as const));
  const best = Math.max(0, ...scores.values());
  const topics = topicsBefore(part, description);
  if (best > 0) {
    const first = fitting.filter(({ actor }) => scores.get(actor) === best).map(({ actor }) => actor);
    const near = topics.find((actor) => first.includes(actor));
    return (
      near ??
      (description.isBody ? justNamed(part, first, description) : first.length === 1 ? first[0]! : mostNamed(part, first, description))
    );
  }
  const isEpithet = description.isBody
    ? bodyNouns.has(description.noun)
    : description.age !== undefined || publicNouns.has(description.noun) || isFuture(part, phrase);
  if (!isEpithet || isIntroduced(part, description, phrase)) return null;
  return topics.find((actor) => scores.has(actor)) ?? null;
}

function isFuture(part: Part, phrase: Range): boolean {
  return /^the (?:future|former|then) (?:\p{L}+ )?\p{L}+$/iu.test(part.report.text.slice(phrase.start, phrase.end));
}

function readDescription(part: Part, phrase: Range): Description | undefined {
  const { tokens } = part.reading;
  const inside = tokensIn(part, phrase);
  if (tokens[inside[0] ?? -1]?.lower !== "the") return undefined;
  let stop = inside.findIndex((token) => /^[,(]$|^(?:who|which|that)$/.test(tokens[token]!.lower));
  if (stop < 0) stop = inside.length;
  const words = inside.slice(1, stop).map((token) => tokens[token]!);
  const last = words.at(-1);
  if (last === undefined || words.some(({ tag, lower }) => tag === "ADP" || tag === "VERB" || lower === "'s")) return undefined;
  const whole = part.report.text.slice(words[0]!.start, last.end);
  const [, age] = /^(\d{1,3})[-\s]year[-\s]olds?$/.exec(whole) ?? [];
  if (age === undefined && /^(?:NNS|NNPS)$/.test(last.fine)) return undefined;
  const noun = /front-runner$/i.test(whole) ? "front-runner" : last.lower;
  const role = roleNounOf(noun);
  const isPerson =
    age !== undefined || publicNouns.has(noun) || (role !== undefined && role.word === noun && !/^(?:address|kin)$/.test(role.kind));
  const isBody = !isPerson && (bodyNouns.has(noun) || namedBodyNouns.has(noun));
  if (!isPerson && !isBody) return undefined;
  if (isPerson && unnamedNouns.has(noun) && !publicNouns.has(noun)) return undefined;
  const marks = words.filter(({ text }) => /^\p{Lu}/u.test(text)).map(({ lower }) => lower);
  const isOfAnotherTime = words.some(({ lower }) => /^(?:former|future|then|ex|one-time|onetime)$/.test(lower));
  return { start: phrase.start, noun, age, marks, gender: role?.gender ?? null, isBody, isOfAnotherTime };
}

/** Nothing that the report tells of somebody speaks against the description. */
function isPossible({ type, gender, words, ages, isNoFirm }: Bearer, description: Description): boolean {
  if ((type === "organization") !== description.isBody) return false;
  if (description.isBody) return description.marks.every((mark) => words.has(mark)) && !(bodyNouns.has(description.noun) && isNoFirm);
  if (seekers.has(description.noun) && !words.has(description.noun) && (words.has("president") || words.has("former"))) return false;
  if (description.gender !== null && gender !== null && description.gender !== gender) return false;
  if (description.age !== undefined && ages.size > 0 && !ages.has(description.age)) return false;
  if (partyOf(description.marks) !== null && partyOf([...words]) !== null && partyOf(description.marks) !== partyOf([...words]))
    return false;
  const meant = offices.filter((office) => office.includes(description.noun));
  const held = offices.filter((office) => office.some((word) => words.has(word)));
  return description.isOfAnotherTime || meant.length === 0 || held.length === 0 || meant.some((office) => held.includes(office));
}

function partyOf(words: readonly string[]): string | null {
  const parties = new Set(words.flatMap((word) => /^(?:republican|democrat)/.exec(word)?.[0] ?? []));
  return parties.size === 1 ? [...parties][0]! : null;
}

/** How much of a description the report tells of somebody. */
function scoreOf({ words, ages }: Bearer, { noun, age, marks, isBody }: Description): number {
  if (isBody) return namedBodyNouns.has(noun) && words.has(noun) ? 1 : 0;
  const isOffice = words.has(noun) || offices.some((office) => office.includes(noun) && office.some((word) => words.has(word)));
  const told = marks.filter((mark) => [...words].some((word) => isSameWord(mark, word))).length;
  const parts = marks.length + (marks.includes(noun) ? 0 : 1);
  const met = told + (isOffice && !marks.includes(noun) ? 1 : 0);
  if (age !== undefined) return ages.has(age) ? 1 : 0;
  // "The Halden senator": the state alone may be another's, the office too where a state is told.
  return met === parts ? met + 1 : isOffice && met > 0 ? met : 0;
}

/** "ANNA HOLM The singer said": a heading that ran into its paragraph. */
function headingBefore(part: Part, { start }: Description): number | null {
  if (!/^T/.test(part.report.text.slice(start, start + 1))) return null;
  const name = part.reading.names.findLast(({ end }) => end <= start);
  return name !== undefined && start - name.end === 1 && part.report.text[name.end] === " " && name.actor >= 0 ? name.actor : null;
}

/** A description is that of somebody spoken of in the sentences right before it. */
const sentencesBack = 3;

/** Of whom the sentences before tell, the nearest first: whom pronouns mean before the description, then subjects, speakers, and who alone is named. */
function topicsBefore(part: Part, { start, noun, isBody }: Description): readonly number[] {
  const { sentences, actors, tokens } = part.reading;
  const at = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  if (at < 0) return [];
  const wanted = isBody ? "organization" : "person";
  const quoted = part.reading.utterances.filter(({ kind }) => kind === "direct");
  const isMeant = ({ start: place, actor }: { start: number; actor: number }): boolean =>
    actors[actor]?.type === wanted && !quoted.some(({ outer }) => outer.start <= place && place < outer.end);
  const topics: number[] = [];
  const own = actorsIn(part, sentences[at]!.start, start).filter(isMeant);
  const isPronoun = (place: number): boolean =>
    /^(?:he|she|it|his|her|its|him)$/i.test(/^\p{L}+/u.exec(part.report.text.slice(place, place + 4))?.[0] ?? "");
  // "Why he backed it, the senator said": but whoever is named in the same clause is somebody else.
  const pause = Math.max(sentences[at]!.start, part.report.text.lastIndexOf(",", start));
  const others = new Set(own.filter(({ start: place }) => place > pause).map(({ actor }) => actor));
  topics.push(...own.filter(({ start: place }) => place < pause && isPronoun(place)).map(({ actor }) => actor));
  for (let back = at - 1; back >= Math.max(0, at - sentencesBack); back--) {
    const sentence = sentences[back]!;
    const here = actorsIn(part, sentence.start, sentence.end).filter(isMeant);
    const isSubject = ({ start: place }: { start: number }, isMain: boolean): boolean =>
      tokensIn(part, { start: place, end: place + 1 }).some((token) => isOfSubject(tokens, token, isMain));
    topics.push(...here.filter((one) => isSubject(one, true)).map(({ actor }) => actor));
    topics.push(...here.filter((one) => isSubject(one, false)).map(({ actor }) => actor));
    topics.push(
      ...part.reading.utterances
        .flatMap((utterance) => (utterance.sentence === back ? speakerActor(part, utterance) : []))
        .filter((actor) => actors[actor]?.type === wanted),
    );
    const isClub = isBody && clubNouns.has(noun);
    if (!isClub && new Set(here.map(({ actor }) => actor)).size === 1) topics.push(here[0]!.actor);
  }
  return topics.filter((actor) => !others.has(actor));
}

/** A word of a subject; `isMain` for that of the main clause alone. */
function isOfSubject(tokens: Part["reading"]["tokens"], token: number, isMain: boolean): boolean {
  let { relation, head } = tokens[token]!;
  if (/^(?:flat|compound|nmod:desc)/.test(relation) && head >= 0) ({ relation, head } = tokens[head]!);
  return relation.startsWith("nsubj") && head >= 0 && (!isMain || tokens[head]!.relation === "root");
}

/** Who speaks in an utterance, or in the one that it goes on with. */
function speakerActor({ reading: { utterances } }: Part, utterance: Utterance): readonly number[] {
  let at: Utterance | undefined = utterance;
  for (let step = 0; at !== undefined && step < sentencesBack; step++) {
    if (at.actor !== null) return [at.actor];
    at = at.continues === null ? undefined : utterances[at.continues];
  }
  return [];
}

/** Of several who fit, the one of whom the report has spoken at least twice as often as of any other. */
function mostNamed(part: Part, actors: readonly number[], { start }: Description): number | null {
  const counts = new Map<number, number>();
  for (const { start: place, actor } of part.reading.names)
    if (place < start && actors.includes(actor)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const [first, second] = [...counts].sort((left, right) => right[1] - left[1]);
  return first !== undefined && first[1] >= (second?.[1] ?? 0) * 2 ? first[0] : null;
}

/** The one body among some that the sentences right before name. */
function justNamed(part: Part, actors: readonly number[], { start }: Description): number | null {
  const { sentences } = part.reading;
  const at = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  const near = new Set(actorsIn(part, sentences[Math.max(0, at - sentencesBack)]!.start, start).map(({ actor }) => actor));
  const named = actors.filter((actor) => near.has(actor));
  return named.length === 1 ? named[0]! : null;
}

/** "A company bought it. … The company said": what the report has brought in without a name is meant by its noun. */
function isIntroduced(part: Part, { noun }: Description, phrase: Range): boolean {
  return introducedBy(part, phrase, noun, false) !== undefined;
}

/** A noun is taken up again within so many sentences. */
const sentencesOfNoun = 8;

/**
 * The indefinite phrase that a description without a name takes up: "a police spokeswoman" for "the spokeswoman", "a study by Halden University"
 * for "the study".
 */
export function introduction(part: Part, phrase: Range): Range | undefined {
  const { tokens } = part.reading;
  const inside = tokensIn(part, phrase).map((token) => tokens[token]!);
  const last = inside.at(-1);
  if (inside.length < 2 || inside[0]!.lower !== "the" || last === undefined) return undefined;
  // Taggers take "the official" for an adjective.
  if (!/^(?:NNS?|JJ)$/.test(last.fine)) return undefined;
  const isText = texts.has(last.lower);
  if (!isText && !roleNounOf(last.lower) && !personNouns.has(last.lemma) && !unnamedNouns.has(last.lower)) return undefined;
  const found = introducedBy(part, phrase, last.lower, true);
  if (found === undefined) return undefined;
  const words = tokensIn(part, found).map((token) => tokens[token]!);
  // "The Liberal source" is not the source of another party.
  if (!inside.slice(1).every(({ lower }) => words.some((word) => word.lower === lower))) return undefined;
  // "A man" says no more than "the man", and a text is known by whose it is.
  const saysMore = words.length > inside.length || inside.length > 2;
  return saysMore && words.every(({ fine }) => fine !== "PRP$") && (!isText || words.some(({ tag }) => tag === "PROPN"))
    ? found
    : undefined;
}

/** @param mayName - a name inside of the phrase, behind the noun ("a spokesman for Holm"), says nothing against it */
function introducedBy(part: Part, phrase: Range, noun: string, mayName: boolean): Range | undefined {
  const { tokens, sentences, utterances, names } = part.reading;
  const at = sentences.findIndex((sentence) => sentence.start <= phrase.start && phrase.start < sentence.end);
  for (let back = at; back >= Math.max(0, at - sentencesOfNoun); back--) {
    const sentence = sentences[back]!;
    for (let token = sentence.last - 1; token >= sentence.first; token--) {
      const word = tokens[token]!;
      if (
        word.lower !== noun ||
        word.end > phrase.start ||
        utterances.some(({ kind, outer }) => kind === "direct" && contains(outer, word))
      )
        continue;
      const found = phraseOf(tokens, token, sentence.first, sentence.last);
      const [first] = tokensIn(part, found);
      if (first === undefined || tokens[first]!.lower === "the") continue;
      const isNamed =
        /^(?:called|named|,)$/.test(tokens[token + 1]?.lower ?? "") && names.some(({ start }) => start === tokens[token + 2]?.start);
      const isPart = names.some((name) => contains(found, name) && name.start >= word.end);
      // "A source familiar" with something: the phrase ends before an adjective whose complement is left out.
      const end = Math.max(word.end, ...tokensIn(part, found).flatMap((at) => (tokens[at]!.tag === "ADJ" ? [] : [tokens[at]!.end])));
      const isNew =
        word.fine === "NNS" ? /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[first]!.tag) : /^(?:an?|one|another)$/.test(tokens[first]!.lower);
      return isNew && !isNamed && (mayName || !isPart) ? { start: found.start, end } : undefined;
    }
  }
  return undefined;
}
