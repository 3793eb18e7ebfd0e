import { irregularPlurals, isDemonym, personNouns, personStates, unitsByName } from "../../lexicon/index.ts";
import { startsNumber } from "../numbers/index.ts";
import type { Sentence, Token } from "../reading.ts";
import { sentenceOf, tokenAt } from "../token-at.ts";
import { isCapital, isHyphen, type Ground } from "./draft.ts";

/** The noun that a number counts or an ordinal ranks. */
export interface CountedNoun {
  /** Singular, lower case; "person" when it denotes people. */
  readonly unit: string;
  readonly plural: boolean;
  readonly people: boolean;
  /** Written with a capital letter. */
  readonly capital: boolean;
  /** Offset after the noun. */
  readonly end: number;
  /** Lexemes up to, not including, this one. */
  readonly next: number;
  /** The noun as written, singular. */
  readonly noun: string;
}

/** A noun phrase of English news is rarely longer between its number and its noun. */
const longestPhrase = 7;

/** Words that end a noun phrase; used where no tags say it. */
const closing: ReadonlySet<string> = new Set(
  (
    "a an the this that these those and or but nor of in on at by for with from to into as about after before over under between against during through without since until among toward towards per " +
    "is are was were be been being has have had do does did will would can could may might shall should must not who which whom whose when where while because if than then so " +
    "he she it they we i you him her them us his its their our my your there here also still now ago later earlier each every both either out up down off"
  ).split(" "),
);

/** The noun after lexeme `at`, by tags when there are any. */
export function readCountedNoun(ground: Ground, at: number, value: number): CountedNoun | null {
  const first = ground.lexemes[at];
  if (!first || first.kind === "break" || (first.kind === "sign" && !isHyphen(first))) return null;
  const token =
    ground.tokens.length > 0 ? tokenAt(ground.tokens, isHyphen(first) ? (ground.lexemes[at + 1]?.start ?? first.start) : first.start) : -1;
  return token >= 0 ? byTags(ground, at, token, value) : byShape(ground, at, value);
}

function byTags(ground: Ground, at: number, token: number, value: number): CountedNoun | null {
  const { tokens, lexemes } = ground;
  let head = -1;
  const start = Math.max(0, isHyphen(lexemes[at]) ? token - 1 : token);
  const end = Math.min(sentenceEnd(ground.sentences, start) ?? tokens.length, start + longestPhrase);
  for (let index = start; index < end; index++) {
    const piece = tokens[index]!;
    if (notHeads.has(piece.lower) || (turnsToTime.has(piece.lower) && (head >= 0 || !isPluralSoon(tokens, index + 1)))) break;
    if (head >= 0 && piece.tag === "CCONJ" && value > 1 && !isPlural(tokens[head]!)) {
      const shared = sharedHead(tokens, index + 1, end);
      if (shared < 0) break;
      head = shared;
      break;
    }
    if (piece.tag === "NOUN" || piece.tag === "PROPN") {
      // A plural noun ends the counted phrase: "300 Danes visited", "30 tons oil".
      // "10 Danes voting" as well, where the tagger takes the participle for a noun.
      if (head >= 0 && isPlural(tokens[head]!) && (piece.tag === "PROPN" || (tokens[head]!.tag === "PROPN" && piece.lower.endsWith("ing"))))
        break;
      head = index;
    } else if (head >= 0 && ((piece.tag === "PART" && piece.fine === "POS") || opensCompound(tokens, index))) head = -1;
    else if (value > 1 && head >= 0 && head === index - 1 && tokens[head]!.fine === "NN" && isMisread(tokens, index)) {
      head = index;
      break;
    } else if ((head >= 0 && isPlural(tokens[head]!)) || !mayPrecedeNoun(tokens, index, head)) break;
  }
  if (head < 0) return stateAsNoun(ground, at, tokens[start]);
  // "A 30 round magazine": a number of several before two singulars counts the first of them.
  const isMeasure = value > 1 && head === start + 1 && tokens[start]!.fine === "NN" && tokens[head]!.fine === "NN";
  const noun = tokens[isMeasure ? start : head]!;
  return found(ground, at, withHyphens(tokens, isMeasure ? start : head, start), noun.end, isPlural(noun));
}

/** "Hitting 39 home runs": several of a singular noun are none, so that the verb behind it is its plural. */
function isMisread(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.fine === "VBZ" && pluralShape(tokens[index]!.lower);
}

/** "65 defence and foreign policy leaders": the plural noun behind "and" is what is counted, and the singular one before only describes it. */
function sharedHead(tokens: readonly Token[], from: number, end: number): number {
  for (let index = from; index < end; index++) {
    const { tag } = tokens[index]!;
    if (tag !== "NOUN" && tag !== "ADJ" && tag !== "PROPN") return -1;
    if (tag === "NOUN" && isPlural(tokens[index]!)) return index;
  }
  return -1;
}

/** The hyphen of "battalion-sized units": what is before it was no head. */
function opensCompound(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  return isInnerHyphen(tokens, index) && (after?.tag === "ADJ" || after?.fine === "VBN" || after?.fine === "VBG" || after?.fine === "VBD");
}

/** A hyphen without spaces: "-" between spaces is a dash. */
function isInnerHyphen(tokens: readonly Token[], index: number): boolean {
  const hyphen = tokens[index]!;
  return hyphen.text === "-" && tokens[index - 1]?.end === hyphen.start && tokens[index + 1]?.start === hyphen.end;
}

/** True for adjectives, participles and the marks between them, which stand between a number and its noun. */
function mayPrecedeNoun(tokens: readonly Token[], index: number, head: number): boolean {
  const piece = tokens[index]!;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (piece.tag === "ADJ") return true;
  if (piece.tag === "PUNCT") return isInnerHyphen(tokens, index) || (piece.text === "," && after?.tag === "ADJ" && before?.tag === "ADJ");
  if (piece.tag === "CCONJ") return before?.tag === "ADJ" && after?.tag === "ADJ";
  if (head >= 0) return false;
  if (piece.tag === "VERB" && before?.text === "-") return nounSoon(tokens, index + 1);
  if (piece.tag === "VERB") return (piece.fine === "VBN" || piece.fine === "VBG") && nounSoon(tokens, index + 1);
  if (piece.tag === "ADV") return after?.tag === "ADJ" || after?.fine === "VBN";
  return piece.tag === "NUM" && before?.tag === "ADJ";
}

function sentenceEnd(sentences: readonly Sentence[], token: number): number | null {
  return sentences[sentenceOf(sentences, token)]?.last ?? null;
}

/** Words that begin a time behind the noun: "first title last fall". */
const turnsToTime: ReadonlySet<string> = new Set(["last", "next", "this", "previous"]);

/** "Four previous visits" are counted; "game seven last night" is none of several nights. */
function isPluralSoon(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 3).some((token) => isPlural(token));
}

/** Adverbs of place and time that a tagger may take for nouns. */
const notHeads: ReadonlySet<string> = new Set(
  "abroad overseas ahead ago later earlier today yesterday tomorrow tonight now ever worldwide nationwide plus each apiece total".split(
    " ",
  ),
);

function nounSoon(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 3; index++) {
    const tag = tokens[index]?.tag;
    if (tag === "NOUN" || tag === "PROPN") return true;
    if (tag !== "ADJ") return false;
  }
  return false;
}

/** "30 dead", "12 wounded": adjectives that stand for persons. */
function stateAsNoun(ground: Ground, at: number, token: Token | undefined): CountedNoun | null {
  if (!token || !personStates.has(token.lower)) return null;
  return found(ground, at, token.text, token.end, true);
}

function byShape(ground: Ground, at: number, value: number): CountedNoun | null {
  const { lexemes, text } = ground;
  let last = -1;
  const from = isHyphen(lexemes[at]) ? at + 1 : at;
  for (let index = from; index < from + longestPhrase; index++) {
    const piece = lexemes[index];
    if (!piece) break;
    if (isHyphen(piece) && !piece.apart && lexemes[index + 1]?.kind === "word") continue;
    if (piece.kind !== "word" || closing.has(piece.lower) || notHeads.has(piece.lower) || startsNumber(piece.lower)) break;
    // "3 USD50 cards": the letters belong to the number behind them.
    if (lexemes[index + 1]?.kind === "number" && !lexemes[index + 1]!.apart) break;
    last = index;
    if (
      pluralShape(piece.lower) ||
      (isCapital(text, piece) && isDemonym(text.slice(piece.start, piece.end)) && lexemes[index + 1]?.kind !== "word") ||
      personStates.has(piece.lower)
    )
      return found(ground, at, text.slice(piece.start, piece.end), piece.end, true);
  }
  if (last < 0) return null;
  const head = lexemes[value === 1 || isHyphen(lexemes[at]) ? last : from]!;
  if (head.kind !== "word") return null;
  return found(ground, at, text.slice(head.start, head.end), head.end, false);
}

function pluralShape(lower: string): boolean {
  if (irregularPlurals.has(lower)) return true;
  return lower.length > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is");
}

function isPlural(token: Token): boolean {
  return token.fine === "NNS" || token.fine === "NNPS" || pluralShape(token.lower);
}

/** "Toss-ups", "by-elections": a particle or prefix that a hyphen joins to the noun is part of it. */
function withHyphens(tokens: readonly Token[], noun: number, first: number): string {
  const isJoined = noun - 2 >= first && isInnerHyphen(tokens, noun - 1) && tokens[noun]!.text.length < shortestNoun;
  return isJoined ? `${tokens[noun - 2]!.text}-${tokens[noun]!.text}` : tokens[noun]!.text;
}

/** Shorter words behind a hyphen are particles: "toss-ups", "drive-ins". */
const shortestNoun = 5;

function found(ground: Ground, at: number, written: string, end: number, plural: boolean): CountedNoun {
  let next = at;
  while (next < ground.lexemes.length && ground.lexemes[next]!.start < end) next++;
  const lower = written.toLowerCase();
  const noun = /^\p{Lu}{2,}s$/u.test(written) ? lower.slice(0, -1) : plural ? singularOf(lower) : lower;
  const capital = written !== lower;
  const people = personNouns.has(noun) || personStates.has(lower) || (capital && isDemonym(written));
  return { unit: people ? "person" : noun, plural, people, capital, end, next, noun };
}

/** Singular of an English noun by its ending; irregular ones by table. */
export function singularOf(noun: string): string {
  const irregular = irregularPlurals.get(noun);
  if (irregular !== undefined) return irregular;
  if (!noun.endsWith("s") || noun.endsWith("ss") || noun.endsWith("us") || noun.endsWith("is") || noun.length < 4) return noun;
  const shorter = noun.slice(0, -1);
  if (unitsByName.has(shorter)) return shorter;
  if (noun.endsWith("ies") && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(noun)) return noun.slice(0, -2);
  return shorter;
}
