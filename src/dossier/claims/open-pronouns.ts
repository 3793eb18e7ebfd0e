import { contains, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { isRoleNoun, personNouns } from "../../lexicon/index.ts";
import { isBodyHead } from "../../reading/index.ts";
import type { Reading, Token, Utterance } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { indexOf, keptByRange, tokensIn } from "../material/index.ts";

/* Pronouns of the third person for which no word of a line stands. */

/** The first of these pronouns. */
export function openPronounOf(part: Part, range: Range, phrase: Range | null = null): number | undefined {
  return openPronounsOf(part, range, phrase)[0];
}

/** The pronouns of a range, as tokens, for which no other word of it stands, nor one of the phrase before it. */
export function openPronounsOf(part: Part, range: Range, phrase: Range | null = null): readonly number[] {
  return phrase === null ? openAlone(part, range) : findOpen(part, range, phrase);
}

const openAlone = keptByRange((part, range) => findOpen(part, range, null));

function findOpen(part: Part, range: Range, phrase: Range | null): readonly number[] {
  const tokens = withoutLabel(part, tokensIn(part, range));
  const told = phrase === null ? tokens : [...tokensIn(part, phrase), ...tokens];
  const ranges = phrase === null ? [range] : [phrase, range];
  return tokens.filter((token) => lacksAntecedent(part, told, token, ranges));
}

/** A transcript gives the speaker before each turn: "Anna Holm: That's correct." */
export function withoutLabel({ report, reading }: Part, tokens: readonly number[]): readonly number[] {
  const colon = tokens.slice(0, labelTokensMax).findIndex((token) => reading.tokens[token]!.text === ":");
  if (colon <= 0) return tokens;
  const label = report.text.slice(reading.tokens[tokens[0]!]!.start, reading.tokens[tokens[colon]!]!.start);
  return /^(?:\p{Lu}[\p{L}.'’-]*\s?)+$/u.test(label) ? tokens.slice(colon + 1) : tokens;
}

const labelTokensMax = 6;

/** What a pronoun of the third person may stand for. */
export type Kind = "person" | "thing" | "many";

export const pronouns: ReadonlyMap<string, Kind> = new Map([
  ...["he", "him", "his", "himself", "she", "her", "hers", "herself"].map((word) => [word, "person"] as const),
  ...["it", "its", "itself"].map((word) => [word, "thing"] as const),
  ...["they", "them", "their", "theirs", "themselves"].map((word) => [word, "many"] as const),
]);

/** A pronoun for which neither a word before it nor the subject of its sentence stands. */
function lacksAntecedent(part: Part, tokens: readonly number[], token: number, ranges: readonly Range[]): boolean {
  const { reading } = part;
  const pronoun = reading.tokens[token]!;
  const kind = pronouns.get(pronoun.lower);
  if (kind === undefined || isExpletive(part, token)) return false;
  const meant = reading.references.find((reference) => overlaps(reference, pronoun));
  const isNamed = (actor: number): boolean =>
    reading.names.some(
      (name) => name.actor === actor && ranges.some((range) => contains(range, name)) && !isBehindSubject(part, name, tokens, token),
    );
  // Of himself nobody speaks in the third person.
  const speaker = reading.utterances.find(({ kind, content }) => kind === "direct" && contains(content, pronoun))?.actor ?? null;
  if (meant !== undefined && meant.actor !== speaker && isNamed(meant.actor)) return false;
  // "As the mayor asked me to”, she said": who is named in the words that somebody says does not say them.
  const said = reading.utterances.find((one) => one.kind !== "term" && one.source !== null && contains(one.source, pronoun));
  const isSpeaker = (other: number): boolean =>
    speaker !== null && reading.names.some((name) => name.actor === speaker && overlaps(name, reading.tokens[other]!));
  const before = tokens.filter(
    (other) =>
      other < token &&
      !isSaid(reading.utterances, said, reading.tokens[other]!) &&
      !isActingOn(part, other, token) &&
      !hasClauseOf(part, other, token) &&
      !isBesideSubject(part, other, token) &&
      !isSpeaker(other),
  );
  const found = before.filter((other) => mayStandFor(part, reading.tokens[other]!, kind));
  if (found.length > 0) return false;
  if (kind === "many" && before.filter((other) => beginsPersonName(part, reading.tokens[other]!)).length > 1) return false;
  return !hasSubjectBehind(part, tokens, token);
}

/** "He thanked the friends of Holm" speaks of somebody else (principle C): what a clause names does not say who its subject is. */
function isBehindSubject({ reading }: Part, name: Range, told: readonly number[], token: number): boolean {
  const { relation, head, end } = reading.tokens[token]!;
  if (!relation.startsWith("nsubj") || head < 0 || name.start < end) return false;
  const found = told.find((other) => overlaps(name, reading.tokens[other]!));
  let up = found ?? -1;
  // "She stayed, Holm said": what stands beside the clause is no part of it.
  while (up >= 0 && up !== head && !/^(?:parataxis|conj)/.test(reading.tokens[up]!.relation)) up = reading.tokens[up]!.head;
  return up === head;
}

/** "Holm thanked her": who acts on somebody is somebody else (principle B of binding theory, Chomsky 1981). "Holm thanked her aides" may be her own. */
function isActingOn({ reading: { tokens } }: Part, other: number, token: number): boolean {
  const { fine, relation, head, lower } = tokens[token]!;
  if (fine !== "PRP" || lower.endsWith("self") || lower.endsWith("selves") || !/^(?:i?obj|obl)/.test(relation)) return false;
  let acting = other;
  while (/^(?:appos|flat|conj)/.test(tokens[acting]!.relation)) acting = tokens[acting]!.head;
  return tokens[acting]!.head === head && tokens[acting]!.relation.startsWith("nsubj");
}

/** "The boats they bought": what a relative clause tells of is not its subject. */
function hasClauseOf({ reading: { tokens } }: Part, other: number, token: number): boolean {
  const { relation, head } = tokens[token]!;
  const verb = tokens[head];
  return relation.startsWith("nsubj") && verb !== undefined && verb.relation === "acl:relcl" && verb.head === other;
}

/**
 * "Like most harbours, it …", "In many cases, their …", "A welder by trade, he …": a noun in a phrase in front of a subject tells how or what
 * that is, and is not named by it.
 */
function isBesideSubject({ reading: { tokens } }: Part, other: number, token: number): boolean {
  const { relation, head } = tokens[token]!;
  const subject = relation === "nmod:poss" ? head : token;
  if (tokens[other]!.tag !== "NOUN" || !tokens[subject]!.relation.startsWith("nsubj")) return false;
  const verb = tokens[subject]!.head;
  let top = other;
  while (top >= 0 && tokens[top]!.head !== verb && !/^(?:VERB|AUX)$/.test(tokens[top]!.tag)) top = tokens[top]!.head;
  return top >= 0 && top < subject && /^(?:obl|vocative|dislocated|nsubj|dep)/.test(tokens[top]!.relation) && tokens[top]!.tag !== "VERB";
}

function isSaid(utterances: readonly Utterance[], said: Utterance | undefined, word: Token): boolean {
  if (said === undefined) return false;
  return utterances.some(({ kind, content }) => (kind === "direct" || kind === "mixed") && contains(content, word));
}

/** "In his letter Holm wrote", "when he arrived, the mayor said": the subject that follows is meant (cataphora). */
function hasSubjectBehind({ reading: { tokens, utterances } }: Part, told: readonly number[], pronoun: number): boolean {
  // "“He would stay,” Holm said": who says it speaks of somebody else.
  const said = utterances.find(({ kind, content }) => kind === "direct" && contains(content, tokens[pronoun]!));
  const inside = said === undefined ? told : told.filter((token) => overlaps(said.content, tokens[token]!));
  const root = inside.find((token) => !inside.includes(tokens[token]!.head));
  // A pronoun alone, as in "Me?", hangs on nothing.
  const isSubject = (token: number): boolean => tokens[token]?.relation.startsWith("nsubj") ?? false;
  // "Asked for her view, Holm said": who has a name is meant wherever the parse hangs it.
  const isBeside = !isSubject(pronoun) && !isSubject(tokens[pronoun]!.head);
  return inside.some((token) => {
    if (token <= pronoun || !isSubject(token) || tokens[pronoun]!.head === token) return false;
    const { tag, head } = tokens[token]!;
    return (head === root && /^(?:NOUN|PROPN)$/.test(tag)) || (isBeside && tag === "PROPN");
  });
}

export function mayStandFor(part: Part, word: Token, kind: Kind): boolean {
  if (word.tag === "PRON") return /^(?:who|whom|whose|(?:any|every|some|no)(?:one|body)|nothing|something)$/.test(word.lower);
  if (word.tag !== "NOUN" && word.tag !== "PROPN") return false;
  const isPerson = isPersonName(part, word);
  if (kind === "person")
    return isPerson || isSubjectName(part, word) || (word.fine === "NN" && (isRoleNoun(word.lower) || personNouns.has(word.lemma)));
  if (isPerson || part.reading.times.some((time) => overlaps(time, word))) return false;
  if (kind === "thing") return word.fine !== "NNS" && !personNouns.has(word.lemma);
  return word.fine !== "NN" || mayBeMany(part, word);
}

/** "The crew … they", "the harbour board … their", "the skipper or the cook … they". */
function mayBeMany({ reading }: Part, word: Token): boolean {
  if (personNouns.has(word.lemma) || isRoleNoun(word.lower) || isBodyHead(word.lower) || collective.has(word.lemma)) return true;
  const { childrenOf } = indexOf(reading);
  const token = reading.tokens.indexOf(word);
  return word.relation === "conj" || childrenOf(token).some((child) => reading.tokens[child]!.relation === "conj");
}

const collective = new Set(
  "anybody couple crew crowd everybody family firm gang group half jury majority media minority number pair party percent police press public side staff team trio".split(
    " ",
  ),
);

function isPersonName({ reading }: Part, word: Token): boolean {
  if (word.tag !== "PROPN") return false;
  const name = reading.names.find((one) => overlaps(one, word));
  return name?.type === "person";
}

function beginsPersonName({ reading }: Part, { start }: Token): boolean {
  return reading.names.some((name) => name.type === "person" && name.start === start);
}

/** Who acts under a name is mostly a person, unless the name says what body it is: "The Halden Shipping Association". */
function isSubjectName({ reading }: Part, word: Token): boolean {
  if (word.tag !== "PROPN" || !word.relation.startsWith("nsubj")) return false;
  return !isBodyHead(word.lower) || reading.names.find((name) => overlaps(name, word))?.type !== "organization";
}

/** "It is clear that", "it took a day to": it stands for nothing before. */
function isExpletive({ reading }: Part, token: number): boolean {
  const { lower, relation, head } = reading.tokens[token]!;
  if (lower !== "it") return false;
  if (relation === "expl") return true;
  const kinds = indexOf(reading)
    .childrenOf(head)
    .filter((child) => child > head)
    .map((child) => reading.tokens[child]!.relation);
  // "She finds it hard to say".
  if (relation === "obj") return kinds.some((kind) => /^[cx]comp/.test(kind));
  if (!relation.startsWith("nsubj")) return false;
  return (
    isCleft(reading, head) ||
    kinds.some((kind) => /^(?:csubj|expl)/.test(kind)) ||
    (reading.tokens[head]!.tag === "ADJ" && kinds.some((kind) => /^(?:ccomp|xcomp|acl|advcl)/.test(kind))) ||
    // "It was a shame that she left", and not "it was a sign of what was to come".
    (reading.tokens[head]!.tag === "NOUN" && kinds.some((kind) => /^[cx]comp/.test(kind))) ||
    // "It was known that she would leave".
    (relation === "nsubj:pass" && kinds.includes("ccomp")) ||
    (reading.tokens[head]!.lemma === "take" && kinds.some((kind) => /^(?:xcomp|advcl|acl)/.test(kind)))
  );
}

/** "It was the harbour board that agreed", and not "it was a storm that nobody expected". */
function isCleft(reading: Reading, head: number): boolean {
  const children = indexOf(reading).childrenOf(head);
  const has = (of: (word: Token) => boolean): boolean => children.some((child) => of(reading.tokens[child]!));
  return (
    /^(?:NOUN|PROPN)$/.test(reading.tokens[head]!.tag) &&
    has(({ relation }) => relation === "cop") &&
    has(({ relation }) => relation === "acl:relcl") &&
    !has(({ lower }) => lower === "a" || lower === "an")
  );
}
