import { contains, overlaps, sharedPart } from "../kernel/index.ts";
import { joinMin } from "./alignment.ts";
import type { Statement } from "./alignment.ts";
import type { Clause } from "./clauses.ts";
import { marks } from "./likeness.ts";
import type { Ground } from "./likeness.ts";
import type { Material, Part } from "./material.ts";
import type { Pairs } from "./pairs.ts";
import { participantsOf } from "./participants.ts";
import { indexOf } from "./reading-index.ts";
import { contentStems, stemConcept } from "./terms.ts";
import { keptByView } from "./view.ts";

/*
 * What two statements that were found alike have in common, asked once more before they are joined or shown side by side.
 */

/** What two statements, by their indices, have in common. It hangs on their two texts alone, so that it is kept with the pair. */
export function groundOf(material: Material, statements: readonly Statement[], left: number, right: number, score: number): Ground {
  const [one, other] = [statements[left]!, statements[right]!];
  if (tellOfOthers(material, one, other)) return { apart: score >= joinMin, telling: false };
  return { apart: score >= joinMin && !mayJoin(material, one, other, score), telling: isTelling(material, one, other, score) };
}

/** From this likelihood on one common word is enough to show a statement as one that may say the same; below it, so many words are needed. */
const plainMin = 0.6;
const nearlyPlainMin = 0.55;
const wordsOfNearlyPlain = 2;
const wordsOfDoubtful = 3;
/** Two acts that are not one need one word more: of the labelled pairs with one common word 11 in 100 have nothing in common, and then 40. */
const wordsOfOtherAct = 2;
const namesOfList = 4;

/**
 * Alike enough that a reader sees why the one is shown beside the other: names, times and what somebody is called ("the businessman") alone
 * bring together what has nothing to do with it.
 */
function isTelling(material: Material, one: Statement, other: Statement, score: number): boolean {
  // The same people do the same: one word is enough.
  if (one.predicate !== "" && one.predicate === other.predicate && shareMember(one.agents, other.agents)) return true;
  // Nor do lists of the same people come about by chance.
  let names = 0;
  for (const term of one.terms) if (term.startsWith("e:") && other.terms.has(term)) names++;
  if (names >= namesOfList) return true;
  const told = toldWords(material, one);
  let words = 0;
  for (const word of toldWords(material, other)) if (told.has(word)) words++;
  const needed = score >= plainMin ? 1 : score >= nearlyPlainMin ? wordsOfNearlyPlain : wordsOfDoubtful;
  return words >= (isOneAct(one, other) ? needed : Math.max(needed, wordsOfOtherAct));
}

/** Stems of a statement without those that only name or describe a person. */
function toldWords(material: Material, { part: index, clause, terms }: Statement): ReadonlySet<string> {
  const part = material.parts[index]!;
  const known = toldIn(material, part);
  let found = known.get(clause);
  if (found === undefined) {
    const describing = [
      ...material.roles[index]!.filter((role) => overlaps(role, clause)),
      ...material.places[index]!.filter((place) => place.entity.type === "person" && overlaps(place, clause)),
    ];
    const isDescribing = (token: number): boolean => describing.some((range) => contains(range, part.reading.tokens[token]!));
    const stems = contentStems(part, clause.own).filter(({ stem, token }) => terms.has(`w:${stem}`) && !isDescribing(token));
    known.set(clause, (found = new Set(stems.map(({ stem }) => stem))));
  }
  return found;
}

const toldIn = keptByView(() => new Map<Clause, ReadonlySet<string>>());

/** Shorter clauses say too little for the same words to be the same statement. */
const verbatimMin = 4;

/**
 * Clauses of two texts with the very same words, which are the same statement however common the words ("He's got the money"). Asked only
 * of what no other likeness joins.
 *
 * @returns groups of statements by their indices
 */
export function sameWords(statements: readonly Statement[], alike: Pairs): readonly (readonly number[])[] {
  const joined = new Uint8Array(statements.length);
  for (let at = 0; at < alike.left.length && alike.score[at]! >= joinMin; at++) {
    if ((alike.marks[at]! & (marks.agreement | marks.apart)) === marks.agreement) joined[alike.left[at]!] = joined[alike.right[at]!] = 1;
  }
  const byWords = new Map<string, number[]>();
  statements.forEach(({ words, finite, clause }, at) => {
    if (joined[at] === 1 || !finite || words.length < verbatimMin || clause.kind === "relative" || clause.kind === "adverbial") return;
    const key = wordingOf(words);
    const list = byWords.get(key);
    if (list) list.push(at);
    else byWords.set(key, [at]);
  });
  return [...byWords.values()].flatMap((same) => {
    const [ofFirst, ofOthers] = [true, false].map((isFirst) =>
      same.filter((at) => (statements[at]!.part === statements[same[0]!]!.part) === isFirst),
    );
    return ofOthers!.length === 0 ? [] : [[...ofFirst!.reverse(), ...ofOthers!]];
  });
}

function wordingOf(own: readonly string[]): string {
  let wording = wordings.get(own);
  if (wording === undefined) wordings.set(own, (wording = own.join(" ")));
  return wording;
}

const wordings = new WeakMap<readonly string[], string>();

/** Whether two statements that are likely the same may be counted as one claim. */
function mayJoin(material: Material, left: Statement, right: Statement, score: number): boolean {
  return (
    isSupposition(material, left) === isSupposition(material, right) &&
    !sharesOnlyNames(material, left, right) &&
    !sharesOnlySetting(left, right, score)
  );
}

/** "If she had paid", "whether she paid", "what she paid": nothing is said to be so. */
function isSupposition(material: Material, { part, clause: { own, head, kind } }: Statement): boolean {
  const { tokens } = material.parts[part]!.reading;
  const isCondition = (token: number): boolean => /^(?:if|whether|unless)$/.test(tokens[token]!.lower);
  const isAsked = kind === "content" && /^(?:what|who|whom|whose|which|why|how)$/.test(tokens[own[0]!]!.lower);
  return (
    isAsked ||
    isCondition(own[0]!) ||
    own.some((token) => isCondition(token) && tokens[token]!.head === head && tokens[token]!.relation === "mark")
  );
}

/**
 * From this likelihood on two acts with nothing in common but what they are about are taken for one. Of the labelled pairs below it that are
 * alike in this way 60 in 100 say the same, of those with other agents as well 53; of all that are joined, 86.
 */
const oneActMin = 0.9;

/**
 * Two acts ("ordered", "was still there") that share the people, things or occasion that they are about, and neither the act nor a figure, a
 * time or an occasion with a name: they are two things told of one setting.
 */
function sharesOnlySetting(left: Statement, right: Statement, score: number): boolean {
  if (isOneAct(left, right)) return false;
  for (const term of left.terms) if ("ftn".includes(term[0]!) && right.terms.has(term)) return false;
  const haveOtherAgents = left.agents.size > 0 && right.agents.size > 0 && !shareMember(left.agents, right.agents);
  return haveOtherAgents || (score < oneActMin && left.predicate !== "" && right.predicate !== "");
}

/** The same predicate, one of the same meaning, or one that the other tells in another part of speech ("apologised", "an apology"). */
function isOneAct(left: Statement, right: Statement): boolean {
  const tells = ({ terms }: Statement, predicate: string): boolean => {
    const concept = predicate === "" ? undefined : stemConcept(predicate);
    return terms.has(`w:${predicate}`) || (concept !== undefined && terms.has(`k:${concept}`));
  };
  return left.predicate === right.predicate || tells(left, right.predicate) || tells(right, left.predicate);
}

/** What one person does or is and what another does or is are two things, unless each has a part in both ("Holm met Lund"). */
function tellOfOthers(material: Material, left: Statement, right: Statement): boolean {
  const [one, other] = [personsToldOf(material, left), personsToldOf(material, right)];
  const hasPart = (person: string, { terms }: Statement): boolean => terms.has(`e:${person}`);
  return (
    one.length > 0 &&
    other.length > 0 &&
    !one.some((person) => other.includes(person) || hasPart(person, right)) &&
    !other.some((person) => hasPart(person, left))
  );
}

function personsToldOf(material: Material, { part: index, clause }: Statement): readonly string[] {
  const part = material.parts[index]!;
  const known = personsIn(material, part);
  let found = known.get(clause);
  if (found === undefined) known.set(clause, (found = findPersons(material, part, clause)));
  return found;
}

const personsIn = keptByView(() => new Map<Clause, readonly string[]>());

/** Who is the subject of a clause; of "who was mayor until May" the noun that it hangs on. */
function findPersons(material: Material, part: Part, clause: Clause): readonly string[] {
  const { tokens } = part.reading;
  const subjects = [...indexOf(part.reading).childrenOf(clause.head)].filter((token) => tokens[token]!.relation.startsWith("nsubj"));
  const heads = subjects.map((token) => (relativePronouns.has(tokens[token]!.lower) ? tokens[clause.head]!.head : token));
  return participantsOf(
    material,
    part,
    heads.filter((head) => head >= 0),
  ).flatMap(({ entity, heads: isHead }) => (isHead && entity.type === "person" ? [entity.id] : []));
}

const relativePronouns: ReadonlySet<string> = new Set(["who", "which", "that", "whom"]);

function shareMember(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const one of left) if (right.has(one)) return true;
  return false;
}

const wordsOfLongName = 3;

/**
 * All words that they share are capitalised in both: they name one long name ("the Safety of Harbours and Piers Act") and say different
 * things of it. A shorter name ("the Harbour Feast") may be the whole of what is told.
 */
function sharesOnlyNames(material: Material, left: Statement, right: Statement): boolean {
  if (left.predicate !== "" && left.predicate === right.predicate) return false;
  const [one, other] = [wordsOf(material, left), wordsOf(material, right)];
  let common = 0;
  for (const word of one.all) {
    if (!other.all.has(word)) continue;
    if (one.plain.has(word) || other.plain.has(word)) return false;
    common++;
  }
  return common >= wordsOfLongName;
}

interface Words {
  readonly all: ReadonlySet<string>;
  /** Those that it writes small. */
  readonly plain: ReadonlySet<string>;
}

/** Stems of a statement. */
function wordsOf(material: Material, { part, clause }: Statement): Words {
  const known = words.get(clause);
  if (known !== undefined) return known;
  const source = material.parts[part]!;
  const stems = contentStems(source, clause.own);
  const found = {
    all: new Set(stems.map(({ stem }) => stem)),
    plain: new Set(stems.filter(({ token }) => /^\P{Lu}/u.test(source.reading.tokens[token]!.text)).map(({ stem }) => stem)),
  };
  words.set(clause, found);
  return found;
}

const words = new WeakMap<Clause, Words>();

/** Share of the likeness of a text's nearest sentence that another of its sentences must have to be shown beside it. */
const nearShare = 0.75;

/** Of the statements of one text those whose sentences are about as near to what another text says: what was only drawn along says something else. */
export function nearest(own: readonly Statement[], best: Statement, members: readonly Statement[]): Statement[] {
  const sentences = new Set(own.map(({ around }) => around));
  const other = own.includes(best) ? members.find(({ part }) => part !== best.part) : best;
  if (sentences.size === 1 || !other) return [...own];
  const wanted = new Set(other.stems);
  const shares = new Map([...sentences].map((around) => [around, sharedPart(new Set(around.stems), wanted)]));
  const most = Math.max(...shares.values());
  return own.filter(({ around }) => around === best.around || shares.get(around)! >= most * nearShare);
}
