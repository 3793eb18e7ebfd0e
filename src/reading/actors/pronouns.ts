import type { Gender } from "../../lexicon/index.ts";
import { isSpeechVerb, standsAsSubject, verbAfter } from "./cast.ts";
import type { Member, Standing } from "./cast.ts";
import type { Layers } from "./mention.ts";
import { sentenceOf } from "../token-at.ts";

interface Pronoun {
  readonly stands: "person" | "thing";
  readonly gender: Gender | null;
  readonly use: "subject" | "object" | "possessive" | "reflexive";
}

const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ["he", { stands: "person", gender: "m", use: "subject" }],
  ["him", { stands: "person", gender: "m", use: "object" }],
  ["his", { stands: "person", gender: "m", use: "possessive" }],
  ["himself", { stands: "person", gender: "m", use: "reflexive" }],
  ["she", { stands: "person", gender: "f", use: "subject" }],
  ["her", { stands: "person", gender: "f", use: "possessive" }],
  ["hers", { stands: "person", gender: "f", use: "object" }],
  ["herself", { stands: "person", gender: "f", use: "reflexive" }],
  ["it", { stands: "thing", gender: null, use: "subject" }],
  ["its", { stands: "thing", gender: null, use: "possessive" }],
  ["itself", { stands: "thing", gender: null, use: "reflexive" }],
]);

/** A pronoun looks back this many sentences; beyond that news names again. */
const sentencesBack = 2;
/** The best candidate must be ahead of the second by this much; otherwise the pronoun is left alone. */
const leadNeeded = 0.7;

/** "Holm has turned east, while Vale found a friend after his talks": a possessive leans to the last subject before it. */
const lastSubjectBonus = 1;

/** "Him" and "her" lean to whoever was named last, more than to subjects. */
const nearestBonus = 0.8;

/** "“…,” Holm said. Vale was blamed. He added …": a chain of speech breaks where somebody else becomes the subject. */
function isOvertaken(near: readonly Standing[], speaker: Standing): boolean {
  return near.some(
    ({ sentence, member, isSubject, isQuoted }) =>
      sentence > speaker.sentence && isSubject && !isQuoted && member !== undefined && member !== speaker.member,
  );
}

/** What is left of the bonus of a speaker then. */
const overtakenBonus = 0.5;

/** Whoever is named in the words that somebody says is hardly the one who says them. */
const spokenOfPenalty = 4;

export function isPronoun(word: string): boolean {
  return pronouns.has(word);
}

/**
 * Whom a pronoun stands for, or undefined when the evidence is thin. Candidates of the last sentences are weighed by recency,
 * subject position, chain of speech and number of mentions; gender excludes. After Lappin and Leass, "An algorithm for pronominal
 * anaphora resolution", Computational Linguistics 20, 1994, with fewer weights and with a margin below which nothing is said.
 * `learned` keeps the gender that earlier pronouns gave to persons whose names tell none.
 */
export function resolvePronoun(
  layers: Layers,
  at: number,
  standings: readonly Standing[],
  learned: Map<Member, Gender>,
): Member | undefined {
  const token = layers.tokens[at]!;
  const pronoun = pronouns.get(token.lower);
  if (pronoun === undefined) return undefined;
  const sentence = sentenceOf(layers.sentences, at);
  const near = nearStandings(standings, sentence);
  if (pronoun.use === "subject" && pronoun.stands === "person") {
    const same = alreadyMeant(layers, near, sentence, pronoun);
    if (same !== undefined) return same;
  }
  if (pronoun.stands === "thing" && isGoverned(layers, at, pronoun)) return undefined;
  if (pronoun.stands === "thing") return isExpletive(layers, at) ? undefined : resolveThing(layers, at, sentence, near, pronoun);
  const winner = heaviest(layers, at, sentence, near, pronoun, learned);
  if (winner !== undefined && winner.gender === null && !learned.has(winner) && pronoun.gender !== null)
    learned.set(winner, pronoun.gender);
  return winner;
}

/** "Asked about his plans, he said": where a sentence has spoken of one person by pronouns alone, the next pronoun is that person too. */
function alreadyMeant(layers: Layers, near: readonly Standing[], sentence: number, { gender }: Pronoun): Member | undefined {
  const own = near.filter((standing) => standing.sentence === sentence && standing.member?.type !== "place");
  const [first] = own;
  if (first?.member === undefined || own.some(({ member }) => member !== first.member)) return undefined;
  const isMeant = own.every(({ token }) => pronouns.get(layers.tokens[token]!.lower)?.gender === gender);
  return isMeant ? first.member : undefined;
}

/** The person who is clearly ahead; persons without a name take part and leave the pronoun unresolved when they win. */
function heaviest(
  layers: Layers,
  at: number,
  sentence: number,
  near: readonly Standing[],
  pronoun: Pronoun,
  learned: ReadonlyMap<Member, Gender>,
): Member | undefined {
  const genderOf = ({ member, nounGender }: Standing): Gender | null =>
    member === undefined ? nounGender : (member.gender ?? learned.get(member) ?? null);
  const persons = near.filter((standing) => standing.member === undefined || standing.member.type === "person");
  const hasKnown = persons.some((standing) => genderOf(standing) === pronoun.gender && sentence - standing.sentence < 2);
  const excluded = new Set(
    pronoun.use === "object"
      ? persons.filter((standing) => isSubjectOfSameClause(layers, standing, at)).map((standing) => standing.member)
      : [],
  );
  const weights = new Map<Member | Standing, number>();
  const nearest = pronoun.use === "object" ? persons[persons.length - 1] : undefined;
  const lastSubjectNear =
    pronoun.use === "possessive" ? persons.findLast((standing) => standing.isSubject && standing.sentence === sentence) : undefined;
  for (const standing of persons) {
    const gender = genderOf(standing);
    if ((gender ?? pronoun.gender) !== pronoun.gender || (standing.member !== undefined && excluded.has(standing.member))) continue;
    const fame = Math.log2(1 + (standing.member?.mentions.length ?? 0)) * 0.3;
    const doubt = gender === null ? (hasKnown ? 1.5 : 0.5) : 0;
    const key = standing.member ?? standing;
    const closeness =
      standing === lastSubjectNear ? lastSubjectBonus : standing === nearest && standing.sentence === sentence ? nearestBonus : 0;
    const weight = weigh(layers, standing, persons, at, sentence, pronoun) + fame + closeness - doubt;
    weights.set(key, Math.max(weights.get(key) ?? -Infinity, weight));
  }
  const [first, second] = [...weights].sort((left, right) => right[1] - left[1]);
  if (first === undefined || "token" in first[0]) return undefined;
  return second === undefined || first[1] - second[1] >= leadNeeded ? first[0] : undefined;
}

function nearStandings(standings: readonly Standing[], sentence: number): readonly Standing[] {
  let from = standings.length;
  while (from > 0 && standings[from - 1]!.sentence >= sentence - sentencesBack) from--;
  return standings.slice(from);
}

function weigh(layers: Layers, standing: Standing, near: readonly Standing[], at: number, sentence: number, pronoun: Pronoun): number {
  let weight = 3 - (sentence - standing.sentence);
  if (standing.isSubject) weight += pronoun.use === "object" ? 0.5 : 1.5;
  if (standing.isQuoted) weight -= 1;
  if (layers.tokens[standing.token + 1]?.lower === "'s") weight -= 0.5;
  const verb = pronoun.use === "subject" ? verbOf(layers, at) : -1;
  const isSpeaking = verb >= 0 && isSpeechVerb(layers.tokens[verb]!.lemma);
  if (isSpeaking && standing.isSpeaker) weight += isOvertaken(near, standing) ? overtakenBonus : 2;
  // "“Holm says it will be so,” he declared": nobody calls himself by name.
  if (isSpeaking && standing.isQuoted && standing.sentence === sentence) weight -= spokenOfPenalty;
  return weight;
}

/** The verb of a subject pronoun: after it, or before it as in "said he". */
function verbOf(layers: Layers, at: number): number {
  const after = verbAfter(layers, at + 1);
  if (after >= 0) return after;
  return layers.tokens[at - 1]?.tag === "VERB" ? at - 1 : -1;
}

/** "Holm met him": the subject of a clause is not its own object. */
function isSubjectOfSameClause(layers: Layers, standing: Standing, at: number): boolean {
  if (!standing.isSubject || standing.sentence !== sentenceOf(layers.sentences, at)) return false;
  for (let token = standing.token + 1; token < at; token++) {
    const { lower, relation, tag } = layers.tokens[token]!;
    if (tag === "SCONJ" || lower === "," || lower === "that" || lower === "who" || relation.startsWith("nsubj")) return false;
  }
  return true;
}

/**
 * "It" and "its" look back at the last subject only: things that have no name are subjects as often as things that have one, so
 * that anything looser would be guessing.
 */
function resolveThing(layers: Layers, at: number, sentence: number, near: readonly Standing[], pronoun: Pronoun): Member | undefined {
  const subject = lastSubject(layers, at, sentence);
  if (subject === undefined) return undefined;
  const standing = near.find((one) => one.token === subject);
  if (standing?.member === undefined || standing.member.type === "person" || standing.member.type === "event") return undefined;
  if (pronoun.use === "object" && isSubjectOfSameClause(layers, standing, at)) return undefined;
  // "Lisbon warned Madrid over its plans": the nearer name may own what follows.
  if (pronoun.use === "possessive" && near.some((one) => isNearer(one, standing, sentence))) return undefined;
  return standing.member;
}

function isNearer(one: Standing, subject: Standing, sentence: number): boolean {
  const isThing = one.member !== undefined && one.member.type !== "person" && one.member.type !== "event";
  return isThing && one.member !== subject.member && one.sentence === sentence && one.token > subject.token;
}

/** "Supported it", "of it": as an object "it" stands for things without a name more often than for others. */
function isGoverned(layers: Layers, at: number, pronoun: Pronoun): boolean {
  const before = layers.tokens[at - 1];
  return (
    pronoun.use === "subject" && before !== undefined && (before.tag === "VERB" || before.tag === "ADP") && !isSpeechVerb(before.lemma)
  );
}

/** Last token of the last noun phrase before `at` that is the subject of a clause, in this sentence or the one before. */
function lastSubject(layers: Layers, at: number, sentence: number): number | undefined {
  const { tokens, sentences } = layers;
  for (let number = sentence; number >= Math.max(0, sentence - 1); number--) {
    const limit = number === sentence ? at : sentences[number]!.last;
    const first = sentences[number]!.first;
    // Of the sentence before, its main subject is the first one; of this one, the nearest.
    const order = number === sentence ? reversed(first, limit) : forward(first, limit);
    for (const index of order) {
      const token = tokens[index]!;
      if (token.tag !== "NOUN" && token.tag !== "PROPN" && token.tag !== "PRON") continue;
      if (token.tag === "PRON" && !/^(?:it|he|she|they|we|i|you)$/.test(token.lower)) continue;
      if (!standsAsSubject(layers, index, index + 1)) continue;
      return index;
    }
  }
  return undefined;
}

function* forward(first: number, limit: number): Generator<number> {
  for (let index = first; index < limit; index++) yield index;
}

function* reversed(first: number, limit: number): Generator<number> {
  for (let index = limit - 1; index >= first; index--) yield index;
}

const weatherAndSeeming = new Set(["seem", "appear", "happen", "turn", "take", "rain", "snow", "follow", "emerge", "matter", "come"]);

/** "It is clear that", "it seems", "it took years", "it comes as": the pronoun stands for nothing, or for a whole clause. */
function isExpletive(layers: Layers, at: number): boolean {
  const { tokens } = layers;
  if (tokens[at]!.lower !== "it") return false;
  const verb = tokens[at + 1];
  if (verb === undefined) return true;
  const contracted = verb.lower === "'s" || verb.lemma === "be";
  if (contracted) {
    for (let index = at + 2; index < Math.min(tokens.length, at + 10) && tokens[index]!.lower !== "."; index++) {
      if (tokens[index]!.lower === "that" || tokens[index]!.lower === "to" || tokens[index]!.lower === "when") return true;
    }
    return tokens[at + 2]?.tag === "ADJ" || tokens[at + 2]?.tag === "ADV";
  }
  return weatherAndSeeming.has(verb.lemma) || weatherAndSeeming.has(tokens[at + 2]?.lemma ?? "");
}
