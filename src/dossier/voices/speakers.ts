import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { genderOfFirstName, isRoleNoun } from "../../lexicon/index.ts";
import { personNouns } from "../../lexicon/counted-nouns.ts";
import { mediumNouns, unnamedNouns } from "../../lexicon/mediums.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Sentence, Token, Utterance } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { keptLatest } from "../kept.ts";
import { tokensIn } from "../material/index.ts";
import { actorOfPhrase, authorOf } from "./authors.ts";
import { actorsIn, bearersOf } from "./bearers.ts";
import { bearerOfHome, speaksForAnother } from "./homes.ts";
import { texts } from "./speaking-texts.ts";
import { tellerOf } from "./continuations.ts";
import { personNamedIn } from "./names.ts";
import { describedActor, introduction } from "./descriptions.ts";

/** The words that name who speaks, and the actor of the reading when they stand for one. */
export interface Speaker {
  readonly source: Range;
  readonly actor: number | null;
}

/** A pronoun looks back over so many sentences, as it does in the reading. */
const sentencesBack = 2;

/** Who says what another says, and so on: deeper than this no report quotes. */
const depthMax = 6;

/**
 * Who says an utterance, in this order:
 *  1. the source beside the cue, when it names somebody or people or a body that can speak; of a statement or letter, who issued it
 *  2. for a quotation that goes on without a cue: who spoke before
 *  3. for a pronoun that the reading left open: the noun of its relative clause, the speaker in whose words it stands ("officials
 *     said they …"), or the last speakers of its kind
 *  4. who says the words around it
 */
export const speakerOf: (part: Part, utterance: Utterance) => Speaker | undefined = keptLatest(findSpeaker);

function findSpeaker(part: Part, utterance: Utterance, depth = 0): Speaker | undefined {
  if (depth > depthMax) return undefined;
  const { source, actor, continues } = utterance;
  if (source === null) {
    const before = continues === null ? undefined : part.reading.utterances[continues];
    if (before) return findSpeaker(part, before, depth + 1);
    // A quotation that an outlet only passes on has a cue and no source: who said it is not stated.
    if (actor !== null) return { source: utterance.cue ?? utterance.outer, actor };
    const told = utterance.cue === null && !part.silenced.has(utterance) ? tellerOf(part, utterance) : undefined;
    if (told === undefined) return undefined;
    if ("by" in told) return findSpeaker(part, told.by, depth + 1);
    const named = actorOfPhrase(part, told.source) ?? describedActor(part, told.source);
    return named !== null || canSpeak(part, told.source) ? { source: told.source, actor: named } : undefined;
  }
  const word = part.report.text.slice(source.start, source.end).toLowerCase();
  if (actor !== null && !contradicts(part, word, actor)) {
    if (speaksForAnother(part, source, actor)) return { source, actor: null };
    // "Registered Liberals who said …": those of them, and not the party.
    const some = word === "who" && part.reading.actors[actor]!.type === "organization" ? antecedent(part, source) : undefined;
    if (some !== undefined && isPlural(part, some)) return { source: some, actor: null };
    const bearer = bearerOfHome(part, source, actor);
    return bearer === undefined
      ? { source, actor }
      : { source: bearer, actor: actorOfPhrase(part, bearer) ?? describedActor(part, bearer) };
  }
  if (pronouns.has(word)) return behindPronoun(part, utterance, source, word, depth) ?? around(part, utterance, depth);
  const described = personNamedIn(part, source) ?? describedActor(part, source);
  if (described !== null) return { source, actor: described };
  const introduced = introduction(part, source);
  const through =
    speakerThrough(part, source) ??
    (introduced ? { source: introduced, actor: null } : undefined) ??
    (canSpeak(part, source) || isBesideQuotation(part, utterance) ? { source, actor } : undefined);
  // "Holm told of mails whose sender threatened to post a film": what a thing is to do is not the plan of whoever tells of it.
  const isOfOther = utterance.kind === "indirect" && utterance.manner === "plan";
  return through ?? (isOfOther ? undefined : around(part, utterance, depth));
}

/** “…,” the obituary said: a noun with its article between a quotation and the verb, or behind both, is whose words they are, whatever it is. */
function isBesideQuotation(part: Part, { kind, source, cue, outer }: Utterance): boolean {
  if (kind !== "direct" || source === null || cue === null) return false;
  const [first, ...rest] = tokensIn(part, source).map((token) => part.reading.tokens[token]!);
  if (first?.tag !== "DET" || rest.at(-1)?.tag !== "NOUN") return false;
  const [near, far] = source.start < cue.start ? [source, cue] : [cue, source];
  return near.start - outer.end >= 0 && near.start - outer.end <= gapMax && far.start - near.end === 1;
}

/** A comma and a space. */
const gapMax = 2;

/** Who speaks through a statement or a letter. */
function speakerThrough(part: Part, source: Range): Speaker | undefined {
  const author = authorOf(part, source);
  return author !== undefined && canSpeak(part, author) ? { source: author, actor: actorOfPhrase(part, author) } : undefined;
}

/** "She", for somebody with the first name of a man. */
function contradicts({ reading: { actors } }: Part, word: string, actor: number): boolean {
  if (word !== "he" && word !== "she") return false;
  const { name, type } = actors[actor]!;
  const gender = type === "person" ? genderOfFirstName(name.split(" ")[0]!) : null;
  return gender !== null && gender !== (word === "he" ? "m" : "f");
}

const pronouns: ReadonlySet<string> = new Set("he she they it who which that we i you this one".split(" "));

function behindPronoun(part: Part, utterance: Utterance, source: Range, word: string, depth: number): Speaker | undefined {
  if (/^(?:who|which|that)$/.test(word)) {
    const noun = antecedent(part, source);
    return noun && canSpeak(part, noun) ? (speakerThrough(part, noun) ?? { source: noun, actor: null }) : undefined;
  }
  if (!/^(?:he|she|they|it)$/.test(word)) return undefined;
  const outer = holders(part, utterance).find((other) => other.source !== null && !contains(other.source, source));
  const candidates = outer ? [outer] : earlier(part, utterance);
  for (const candidate of candidates) {
    const speaker = findSpeaker(part, candidate, depth + 1);
    if (outer === undefined && word === "they" && namesOthers(part, candidate, utterance, source)) return undefined;
    if (speaker && (agrees(part, speaker, word) || (outer === undefined && goesOn(part, candidate, speaker, utterance, word))))
      return speaker;
  }
  return word === "they" ? subjectBefore(part, utterance) : undefined;
}

/** "“…,” the senator said. “…,” she told Coast Radio": one who has just spoken goes on, where nobody else was named since that the pronoun fits. */
function goesOn(part: Part, candidate: Utterance, { actor }: Speaker, own: Utterance, word: string): boolean {
  if ((word !== "he" && word !== "she") || actor === null || isSpokenOf(part, own)) return false;
  const gender = word === "he" ? "m" : "f";
  const bearers = bearersOf(part);
  const fits = (other: number): boolean => bearers.get(other)?.type === "person" && (bearers.get(other)!.gender ?? gender) === gender;
  const others = actorsIn(part, candidate.source!.end, own.source!.start).filter(
    ({ start, actor: other }) =>
      other !== actor &&
      other !== own.actor &&
      fits(other) &&
      !contains(candidate.content, { start, end: start }) &&
      !contains(own.content, { start, end: start }),
  );
  return fits(actor) && others.length === 0;
}

/** "That enraged Liberals. They say …": other people are named between a speaker and the pronoun, outside of what he said. */
function namesOthers(part: Part, { source, content }: Utterance, own: Utterance, pronoun: Range): boolean {
  const { tokens } = part.reading;
  return tokensIn(part, { start: source!.end, end: pronoun.start }).some((token) => {
    const word = tokens[token]!;
    const isPeople = word.fine === "NNPS" || (word.fine === "NNS" && (isRoleNoun(word.lemma) || personNouns.has(word.lemma)));
    return isPeople && !contains(content, word) && !contains(own.content, word) && word.start >= source!.end;
  });
}

/** Utterances in whose content another one stands, the innermost first. */
function holders(part: Part, utterance: Utterance): readonly Utterance[] {
  const at = utterance.source ?? utterance.outer;
  return part.reading.utterances
    .filter((other) => other !== utterance && other.kind !== "direct" && contains(other.content, at))
    .sort((left, right) => left.content.end - left.content.start - (right.content.end - right.content.start));
}

/** Whoever speaks inside of a quotation is spoken of, and does not go on in the report's own words. */
function isSpokenOf(part: Part, utterance: Utterance): boolean {
  const at = utterance.source!;
  return part.reading.utterances.some((other) => other.kind === "direct" && other !== utterance && contains(other.content, at));
}

/** Utterances of the sentences right before, the last one first; who speaks in the words of another is spoken of. */
function earlier(part: Part, utterance: Utterance): readonly Utterance[] {
  return part.reading.utterances
    .filter((other) => {
      const isBefore = other.source !== null && other.source.end <= utterance.source!.start && other.sentence < utterance.sentence;
      return (
        isBefore && utterance.sentence - other.sentence <= sentencesBack && !isSpokenOf(part, other) && holders(part, other).length === 0
      );
    })
    .sort((left, right) => right.source!.start - left.source!.start);
}

/** "They" are several, "it" is a body, "he" and "she" are one: a person without a name, for the reading knows those with one. */
function agrees(part: Part, { source, actor }: Speaker, word: string): boolean {
  const { tokens, actors } = part.reading;
  if (word === "they") return isPlural(part, source);
  if (isPlural(part, source)) return false;
  if (word === "it") return actor !== null && actors[actor]!.type === "organization";
  if (actor !== null) return false;
  return headsOf(part, source).some((token) => isRoleNoun(tokens[token]!.lower) || personNouns.has(tokens[token]!.lemma));
}

function isPlural(part: Part, source: Range): boolean {
  const { tokens } = part.reading;
  return headsOf(part, source).some(
    (token) =>
      /^(?:NNS|NNPS)$/.test(tokens[token]!.fine) ||
      /^(?:others|many|some|several|both|people|police|they)$/.test(tokens[token]!.lower) ||
      tokensIn(part, source).some((other) => tokens[other]!.head === token && tokens[other]!.relation === "conj"),
  );
}

/** The subject of the sentence before, when it is several people. */
function subjectBefore(part: Part, utterance: Utterance): Speaker | undefined {
  const { sentences, tokens } = part.reading;
  const sentence = sentences[utterance.sentence - 1];
  if (!sentence) return undefined;
  for (let token = sentence.first; token < sentence.last; token++) {
    const { relation, head, tag } = tokens[token]!;
    if (relation !== "nsubj" || tag !== "NOUN" || tokens[head]?.relation !== "root") continue;
    const source = nounPhrase(part, token, sentence, sentence.last);
    return isPlural(part, source) && canSpeak(part, source) ? { source, actor: null } : undefined;
  }
  return undefined;
}

/** The noun phrase before a relative pronoun. */
function antecedent(part: Part, pronoun: Range): Range | undefined {
  const { tokens, sentences } = part.reading;
  const [at] = tokensIn(part, pronoun);
  if (at === undefined) return undefined;
  const verb = tokens[at]!.head;
  if (verb < 0 || !tokens[verb]!.relation.startsWith("acl")) return undefined;
  const noun = tokens[verb]!.head;
  const sentence = sentences.find(({ first, last }) => first <= at && at < last);
  const isTime = noun >= 0 && part.reading.times.some((time) => contains(time, tokens[noun]!));
  return sentence && noun >= sentence.first && noun < at && !isTime ? nounPhrase(part, noun, sentence, at) : undefined;
}

/** The phrase of a noun up to a token, without a comma at its end. */
function nounPhrase(part: Part, noun: number, sentence: Sentence, limit: number): Range {
  const { tokens } = part.reading;
  const { start, end } = phraseOf(tokens, noun, sentence.first, sentence.last);
  let last = noun + 1;
  while (last < limit && tokens[last]!.end <= end && tokens[last]!.tag !== "PUNCT") last++;
  return { start, end: tokens[last - 1]!.end };
}

/** The innermost reported speech that an utterance is a part of, with somebody who says it. */
function around(part: Part, utterance: Utterance, depth: number): Speaker | undefined {
  const outer = part.reading.utterances
    .filter((other) => other.kind === "mixed" && other !== utterance && contains(other.outer, utterance.outer))
    .sort((left, right) => left.outer.end - left.outer.start - (right.outer.end - right.outer.start));
  for (const other of outer) {
    const isSame = other.outer.start === utterance.outer.start && other.outer.end === utterance.outer.end;
    const speaker = isSame ? undefined : findSpeaker(part, other, depth + 1);
    if (speaker) return speaker;
  }
  return undefined;
}

/** "The vote to confirm it", "an interview with Coast Radio": who speaks is the head of the phrase. */
function headsOf(part: Part, source: Range): readonly number[] {
  const { tokens } = part.reading;
  const inside = tokensIn(part, source);
  return inside.filter((token) => tokens[token]!.head < inside[0]! || tokens[token]!.head > inside.at(-1)!);
}

/**
 * People, a body or a text that speaks ("officials", "the ministry", "the letter"). A thing that a misread sentence makes the speaker
 * ("efforts", "times") has said nothing.
 */
export function canSpeak(part: Part, source: Range): boolean {
  const { tokens } = part.reading;
  return headsOf(part, source).some((token) => {
    const word = tokens[token]!;
    // "Senate aides": taggers take the plural for a verb.
    if (word.tag === "VERB" && unnamedNouns.has(word.lower)) return true;
    if (word.tag === "PRON" || !speakingTags.has(word.tag) || isAmount.test(word.lower)) return false;
    // "He was seen that October praising": the month does not praise.
    if (part.reading.times.some((time) => contains(time, source))) return false;
    // "The first to say so": whoever that is has been named.
    if (/^(?:first|second|third|last|latest|next|only|same)$/.test(word.lower) || isTheOne(part, source)) return false;
    if (word.tag !== "NOUN" || /^(?:others|many|some|several|both)$/.test(word.lower)) return true;
    return isSpeakingNoun(word);
  });
}

/** "He was the one who said so", "not the first firm to say so": whoever that is has been named, or has not said it. */
function isTheOne(part: Part, source: Range): boolean {
  return /^(?:the one|not\s.*)$/is.test(part.report.text.slice(source.start, source.end));
}

/** "Read more", "over how much": no people. */
const isAmount = /^(?:more|much|less|enough)$/;

function isSpeakingNoun({ lower, lemma }: Token): boolean {
  return (
    [isRoleNoun(lower), isRoleNoun(lemma), personNouns.has(lemma), mediumNouns.has(lemma), unnamedNouns.has(lower)].some(Boolean) ||
    speaks(lemma)
  );
}

function speaks(noun: string): boolean {
  return bodies.has(noun) || texts.has(noun);
}

const speakingTags: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "DET"]);

/** Bodies that speak without a name. */
const bodies = new Set(
  "ministry government company firm council court police agency bureau office department committee commission parliament senate party union association authority university hospital bank board chamber club team group organisation organization guard army navy military administration campaign family people public leadership regime state country city town village majority coalition opposition panel delegation spokesperson cabinet congregation church school nonprofit charity caucus pac giant maker retailer manufacturer carrier airline operator lobby chain startup institute agency".split(
    " ",
  ),
);
