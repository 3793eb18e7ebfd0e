import { casualtyVerbs, monthWords, personVerbs, weekdayWords } from "../../lexicon/index.ts";
import type { Lexeme } from "../numbers/index.ts";
import type { Tag } from "../reading.ts";
import { tokenAt } from "../token-at.ts";
import type { CountedNoun } from "./nouns.ts";
import { isCapital, isHyphen, type Draft, type Ground } from "./draft.ts";

/** Nouns after which a number is a label: "Article 5", "page 3", "Flight 370", "number 10". */
const labelled: ReadonlySet<string> = new Set(
  "article page chapter section paragraph clause amendment resolution number no nos room gate route highway channel flight phase level version type class stage group grade unit block line step day week season episode volume part act title schedule table figure item rule lot exhibit form tier category district ward precinct division battalion brigade formula area station platform road interstate exit apollo size".split(
    " ",
  ),
);

/** Nouns of what is played or told in parts, after which a word for a number is a label too. */
const rounds: ReadonlySet<string> = new Set("round game set act chapter day episode leg part phase season stage volume week".split(" "));

/** Nothing is counted behind the number: "of", a mark or the end. */
function tellsWhich(lexemes: readonly Lexeme[], draft: Draft): boolean {
  const after = lexemes[draft.numeral.next];
  return after === undefined || after.kind === "break" || after.kind === "sign" || /^(?:of|in|at|against|and)$/.test(after.lower);
}

/** Nouns that a small number merely points back to: "the two countries", "both sides". */
const parties: ReadonlySet<string> = new Set(
  "country nation side party state neighbour neighbor government leader power ally rival people man woman company team way thing one time other half part kind sort type".split(
    " ",
  ),
);

const definite: ReadonlySet<string> = new Set(["the", "these", "those", "both", "all", "his", "her", "their", "its", "our", "my", "your"]);

/** The largest number that still only points back to what was named before: "the three men". */
const largestAnaphoric = 10;

/** True for a count that tells nothing: it points back, orders, labels, or belongs to a name. */
export function isTrivialCount(ground: Ground, draft: Draft, noun: CountedNoun | null): boolean {
  const { lexemes } = ground;
  const { numeral } = draft;
  const before = lexemes[draft.first - 1];
  if (isName(ground, draft, noun)) return true;
  // "four-wheel drive", "three-legged": the number describes a kind.
  if (isHyphen(lexemes[numeral.next]) && !lexemes[numeral.next]!.apart) return true;
  if (
    before?.kind === "word" &&
    labelled.has(before.lower) &&
    !numeral.spelled &&
    draft.valueMax === null &&
    !lexemes[draft.first]!.lower.includes(",")
  )
    return true;
  // "In round nine of the open", "game two": the number tells which one it is.
  if (before?.kind === "word" && rounds.has(before.lower) && numeral.spelled && tellsWhich(lexemes, draft)) return true;
  if (before?.lower === "." && (lexemes[draft.first - 2]?.lower === "no" || lexemes[draft.first - 2]?.lower === "nos")) return true;
  // "9501 Shore Boulevard", "100 Division I": names, and no count.
  if (noun !== null && noun.capital && !noun.plural && !noun.people && numeral.plain) return true;
  if (draft.vague || draft.valueMax !== null) return noun === null;
  if (noun === null) return !(before?.kind === "word" && casualtyVerbs.has(before.lower));
  if (lexemes[numeral.next]?.lower === "of") return !numeral.fraction && numeral.value <= 2;
  const pointsBack = before?.kind === "word" && definite.has(before.lower) && !(before.lower === "all" && numeral.value > largestAnaphoric);
  if (pointsBack && numeral.value <= largestAnaphoric && numeral.spelled) return true;
  if (numeral.spelled && numeral.value <= 2 && !numeral.fraction && noun.people && !tellsOfPersons(lexemes, draft)) return true;
  if (numeral.spelled && numeral.value === 1) return !noun.people || parties.has(noun.noun);
  if (numeral.spelled && numeral.value <= 3 && (parties.has(noun.noun) || !noun.plural)) return !noun.people || parties.has(noun.noun);
  return numeral.spelled && numeral.value <= 2 && !noun.people;
}

/** How far, in lexemes, the verb stands that makes one or two persons worth a count. */
const verbReach = 8;

/** "two officials" only names a source; "two soldiers were killed" counts. */
function tellsOfPersons(lexemes: readonly Lexeme[], draft: Draft): boolean {
  for (let at = draft.first - 1; at >= 0 && draft.first - at <= verbReach; at--) {
    if (endsSentence(lexemes[at]!)) break;
    if (personVerbs.has(lexemes[at]!.lower)) return true;
  }
  for (let at = draft.next; at < lexemes.length && at - draft.next < verbReach; at++) {
    if (endsSentence(lexemes[at]!)) break;
    if (personVerbs.has(lexemes[at]!.lower)) return true;
  }
  return false;
}

function endsSentence(lexeme: Lexeme): boolean {
  return lexeme.kind === "break" || (lexeme.kind === "sign" && ".;!?".includes(lexeme.lower));
}

/** "Boeing 737", "F-35", "Group of Seven", "World War Two", "Windows 11 machines", "4x4". */
function isName(ground: Ground, draft: Draft, noun: CountedNoun | null): boolean {
  const { lexemes, text } = ground;
  const { numeral } = draft;
  const first = lexemes[numeral.first]!;
  const before = lexemes[numeral.first - 1];
  if (
    before &&
    isHyphen(before) &&
    !before.apart &&
    !first.apart &&
    (lexemes[numeral.first - 2]?.kind === "word" || lexemes[numeral.first - 2]?.kind === "code")
  )
    return true;
  if (isGlued(lexemes, numeral.next)) return true;
  // "COP21 talks".
  if (before?.kind === "word" && !first.apart && !numeral.spelled) return true;
  // "Group of Seven", not "Police Arrest Seven Men" of a headline.
  if (numeral.spelled) return isCapital(text, first) && first.apart && before?.kind === "word" && !isCapital(text, lexemes[numeral.next]);
  if (!numeral.plain || before?.kind !== "word" || !first.apart) return false;
  if (weekdayWords.has(before.lower) || monthWords.has(before.lower)) return noun === null;
  const token = ground.tokens.length > 0 ? tokenAt(ground.tokens, before.start) : -1;
  if (token < 0 && !isCapital(text, before)) return false;
  if (token >= 0) return isNamePart(ground, numeral.first - 1, ground.tokens[token]!.tag) && !(noun?.people === true && noun.plural);
  // A capitalised word at the start of a sentence tells nothing ("Some 30 people").
  if (startsSentence(lexemes, numeral.first - 1)) return noun === null;
  return noun === null || !noun.plural;
}

/** A proper name before the number, or a capitalised noun or adjective of a name ("Big 12"), which the verb of a headline is not. */
function isNamePart(ground: Ground, at: number, tag: Tag): boolean {
  if (tag === "PROPN") return true;
  return (tag === "NOUN" || tag === "ADJ") && isCapital(ground.text, ground.lexemes[at]) && !startsSentence(ground.lexemes, at);
}

/** Letters right behind the digits that are no unit: "4x4", "3x", "5G". */
function isGlued(lexemes: readonly Lexeme[], at: number): boolean {
  const after = lexemes[at];
  return after !== undefined && !after.apart && (after.kind === "code" || after.kind === "word");
}

function startsSentence(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  return !before || before.kind === "break" || (before.kind === "sign" && '.!?"“”‘:'.includes(before.lower));
}
