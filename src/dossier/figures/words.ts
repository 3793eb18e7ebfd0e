import { contains, firstEndingAfter } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Figure, Sentence, Token } from "../../reading/index.ts";
import { clausesOfSentence, isFinite, isInPresent, indexOf, tokensIn } from "../material/index.ts";
import type { Clause, Part } from "../material/index.ts";
import { isBare, isCutOff } from "./cuts.ts";
import { endOfWords, startOfWords, withPairedMarks, withWholeWord } from "./edges.ts";
import { isTorn, sentenceTold } from "./torn-words.ts";

/*
 * The words that tell what a figure measures. The reading's phrase begins at the verb, which is what figures of two texts are compared by; who did it
 * is part of what is told: "rose by 3 percent" says nothing without what rose.
 */

/** Characters of a line that is read at one glance. */
const wordsMax = 200;

/** What stands before the subject ("in the first poll of the year") is told with it up to this length of the whole. */
const frontedMax = 160;

/** What is longer than a glance is still better than a verb without its subject. */
const longMax = 300;

/** Of two sentences. */
const pairMax = 280;

/** Clauses without a subject hang on one another in short chains; longer ones are misread. */
const chainMax = 5;

/** Tokens that the words must hold: from the clause or its subject on, to the last verb. */
interface Extent {
  readonly first: number;
  /** Where the subject begins, without what stands before it. */
  readonly subject: number;
  readonly last: number;
  /** With the clause above. */
  readonly isClimbed: boolean;
}

/**
 * The clause that holds the figure, with those above it that its subject is said in, and the sentence before where that is a pronoun; the reading's
 * phrase where all of them are too long.
 */
export function wordsOfFigure(part: Part, figure: Figure, clauses: readonly Clause[]): Range {
  const { sentences, tokens } = part.reading;
  const at = firstEndingAfter(sentences, figure.start);
  const sentence = sentences[at];
  const [number] = tokensIn(part, figure.number);
  if (sentence === undefined || number === undefined || !contains(sentence, figure)) return figure.phrase;
  const clause = clausesOfSentence(clauses, at).find((one) => one.own.includes(number));
  if (clause === undefined) return figure.phrase;
  const inside = tokensIn(part, figure);
  const own: Extent = { first: inside[0]!, subject: inside[0]!, last: inside.at(-1)!, isClimbed: false };
  const { extents, named, isTurned } = extentsOf(part, sentence, clause, clauses, own);
  const found = extents.map((extent) => toWords(part, sentence, figure, extent));
  const glances = found.filter((range) => lengthOf(range) <= wordsMax);
  const telling = found.slice(named).filter((range) => lengthOf(range) <= wordsMax);
  const shown = wholeOr(part, sentence, figure, telling.length > 0 ? telling : glances, own);
  const whole = shown === undefined || isTorn(part, sentence, shown) ? sentenceTold(part, sentence, figure, pairMax) : undefined;
  if (whole !== undefined) return whole;
  if (shown !== undefined) {
    const isTold = (range: Range): boolean =>
      lengthOf(range) <= pairMax && !pointsBack(tokens, tokensIn(part, range)) && !isCut(part, sentence, range);
    const wider = isTold(shown) ? undefined : found.findLast((range) => range.start < shown.start && isTold(range));
    return wider ?? withSentenceBefore(part, at, figure, shown);
  }
  const long = found.findLast((range) => lengthOf(range) <= longMax);
  return long !== undefined && (isTurned || isScrap(part, figure)) ? long : withWholeWord(part, figure.phrase);
}

/** The widest words of a glance that nothing governs from before; those of the whole sentence where a bare noun is all that remains. */
function wholeOr(part: Part, sentence: Sentence, figure: Figure, found: readonly Range[], own: Extent): Range | undefined {
  const { tokens } = part.reading;
  const isLoose = (range: Range): boolean => isCut(part, sentence, range) && isBare(tokens, tokensIn(part, range)[0]!);
  const shown = found.findLast((range) => !isCut(part, sentence, range)) ?? found.findLast((range) => !isLoose(range)) ?? found.at(-1);
  if (shown === undefined || !isLoose(shown)) return shown;
  const last = tokensIn(part, shown).at(-1)!;
  const whole = toWords(part, sentence, figure, { ...own, first: sentence.first, subject: sentence.first, last, isClimbed: true });
  return lengthOf(whole) <= pairMax ? whole : shown;
}

function isCut(part: Part, sentence: Sentence, range: Range): boolean {
  const inside = tokensIn(part, range);
  return inside.length > 0 && isCutOff(part.reading.tokens, inside[0]!, inside.at(-1)!, sentence);
}

/** Words that say more than the number and its unit, and no condition ("if 60 members agree") without what hangs on it. */
export function tellsMore(part: Part, figure: Figure, words: Range): boolean {
  const { tokens } = part.reading;
  const inside = tokensIn(part, words);
  const opener = inside.map((token) => tokens[token]!).find(({ tag }) => tag !== "PUNCT");
  if (opener?.relation === "mark" && /^(?:if|unless)$/.test(opener.lower) && !inside.includes(tokens[opener.head]!.head)) return false;
  return inside.some((token) => {
    const one = tokens[token]!;
    return !contains(figure, one) && /^(?:NOUN|PROPN|VERB|AUX|ADJ)$/.test(one.tag);
  });
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}

/** A verb without its subject, or a noun without a verb; a participle ("killing eight guests") tells enough. */
function isScrap(part: Part, figure: Figure): boolean {
  const { tokens } = part.reading;
  const inside = tokensIn(part, figure.phrase);
  const [first] = inside;
  if (first === undefined) return true;
  if (/^(?:VERB|AUX|PART)$/.test(tokens[first]!.tag)) return tokens[first]!.fine !== "VBG";
  return !inside.some((token) => /^(?:VERB|AUX)$/.test(tokens[token]!.tag) && tokens[token]!.fine !== "VBG");
}

/** "It lasted 50 minutes": what it was, the sentence before says, also of the paragraph before where each sentence is one. */
function withSentenceBefore(part: Part, at: number, figure: Figure, range: Range): Range {
  const { sentences, tokens } = part.reading;
  const { blocks, text } = part.report;
  let shown = range;
  for (let from = at; from > 0; from--) {
    const [before, sentence] = [sentences[from - 1]!, sentences[from]!];
    const inside = tokensIn(part, shown);
    if (!pointsBack(tokens, inside) || !opensSentence(tokens, inside[0]!, sentence)) break;
    const isNear = before.block === sentence.block || blocks[before.block]!.kind === blocks[sentence.block]!.kind;
    const isSaid = /[.!][)\]"'’”]*$/u.test(text.slice(before.start, before.end).trimEnd());
    if (!isNear || !isSaid || shown.end - before.start > pairMax) break;
    shown = { start: before.start, end: shown.end };
  }
  if (shown === range) return range;
  const paired = withPairedMarks(part, { start: shown.start, end: sentences[at]!.end }, figure, shown);
  return paired.start === shown.start ? paired : range;
}

/** Also behind what stands before the subject: "in May | it rose". */
function opensSentence(tokens: readonly Token[], first: number, sentence: Sentence): boolean {
  return first <= sentence.first + 1 || tokens[tokens[first]!.head]?.relation === "root";
}

/** "It", "this sum": who or what is told elsewhere; "this year" points at nothing. */
function pointsBack(tokens: readonly Token[], inside: readonly number[]): boolean {
  const first = inside.find((token) => tokens[token]!.tag !== "PUNCT");
  if (first === undefined) return false;
  const { lower, relation, head } = tokens[first]!;
  if (!pointing.has(lower) || relation === "expl") return false;
  return /^nsubj/.test(relation) || (relation === "det" && /^nsubj/.test(tokens[head]?.relation ?? ""));
}

const pointing: ReadonlySet<string> = new Set(["it", "they", "this", "that", "these", "those", "he", "she"]);

function toWords(part: Part, sentence: Sentence, figure: Figure, { first, subject, last, isClimbed }: Extent): Range {
  const { tokens } = part.reading;
  const range = (from: number, isTight: boolean): Range => {
    const start = startOfWords(part, from, sentence, isClimbed, figure);
    const end = endOfWords(tokens, start, last, sentence, figure, isTight);
    return withPairedMarks(part, sentence, figure, { start: tokens[start]!.start, end: tokens[end]!.end });
  };
  const whole = range(first, false);
  if (lengthOf(whole) <= frontedMax) return whole;
  const inner = range(subject, false);
  return lengthOf(inner) <= frontedMax ? inner : range(subject, true);
}

/** From the clause up to the one that says who or what: each with those before it. */
function extentsOf(
  part: Part,
  sentence: Sentence,
  clause: Clause,
  clauses: readonly Clause[],
  own: Extent,
): { readonly extents: readonly Extent[]; readonly named: number; readonly isTurned: boolean } {
  const extents: Extent[] = [];
  let extent = own;
  let telling = clause;
  let named = -1;
  let isEverTurned = false;
  for (let step = 0; step < chainMax; step++) {
    const subject = subjectOf(part, telling.head);
    extent = { ...widened(part, sentence, telling, subject, extent), isClimbed: step > 0 };
    const isNamed = hasNoun(part, telling) || (subject !== undefined && isFull(part, subject, own) && isFinite(part.reading, telling));
    const isTurned = isTurnedRound(part, telling) || tellsWhen(part, telling, own);
    if (isNamed && !isTurned) {
      extents.push(extent);
      if (named < 0) named = extents.length - 1;
      const isFramed = isUnsure(part, telling);
      if (!isFramed && !isCutOff(part.reading.tokens, extent.subject, extent.last, sentence)) break;
    }
    const above = clauses[telling.parent];
    // Where the whole is too long, "she won 30 seats" is better than nothing, and "won 30 seats" or what is denied is not.
    isEverTurned ||= isTurned;
    if (isTurned) extents.length = 0;
    else if (subject !== undefined && named < 0) extents.push(extent);
    if (above === undefined) {
      if (named < 0) extents.push(subject === undefined ? { ...extent, first: sentence.first, subject: sentence.first } : extent);
      break;
    }
    telling = above;
  }
  return { extents, named: Math.max(named, 0), isTurned: isEverTurned };
}

/** "A letter signed by three mayors", "Holm, who has 30 seats"; of "the plan to hold 30 seats" the clause above says whose it is. */
function hasNoun(part: Part, clause: Clause): boolean {
  const { kind, head } = clause;
  const { tokens } = part.reading;
  const { fine, relation } = tokens[head]!;
  if (kind !== "relative" || opensTime(part, clause) || !isNoun(tokens[tokens[head]!.head])) return false;
  if (relation === "acl:relcl" || fine === "VBN") return true;
  return fine === "VBG" && ![...indexOf(part.reading).childrenOf(head)].some((child) => tokens[child]!.relation === "mark");
}

function widened(part: Part, sentence: Sentence, clause: Clause, subject: number | undefined, extent: Extent): Extent {
  const { tokens } = part.reading;
  const opening = firstEndingAfter(tokens, clause.start);
  const noun = clause.kind === "relative" && !opensTime(part, clause) ? tokens[clause.head]!.head : -1;
  const named =
    noun >= sentence.first ? phraseStart(part, noun, sentence) : subject === undefined ? opening : phraseStart(part, subject, sentence);
  return {
    ...extent,
    first: Math.min(extent.first, opening, named),
    subject: Math.min(extent.subject, named),
    last: Math.max(extent.last, clause.head, subject ?? 0),
  };
}

/** "In May, when Holm won 30 percent", "the week in which she won": it is told without the time. */
function opensTime({ reading }: Part, { own, head }: Clause): boolean {
  const noun = reading.tokens[reading.tokens[head]!.head];
  const opener = own.find((token) => token < head && /^W/.test(reading.tokens[token]!.fine));
  if (opener === undefined || noun === undefined) return false;
  return reading.tokens[opener]!.lower === "when" || reading.times.some((time) => time.kind !== "duration" && contains(time, noun));
}

function phraseStart(part: Part, noun: number, sentence: Sentence): number {
  const { tokens } = part.reading;
  return firstEndingAfter(tokens, phraseOf(tokens, noun, sentence.first, sentence.last).start);
}

function subjectOf(part: Part, verb: number): number | undefined {
  const { tokens } = part.reading;
  return [...indexOf(part.reading).childrenOf(verb)].find((child) => /^(?:nsubj|csubj|expl)/.test(tokens[child]!.relation));
}

/** A noun, not a pronoun; "30 percent" is of something that is told elsewhere. */
function isFull(part: Part, subject: number, own: Extent): boolean {
  const token = part.reading.tokens[subject]!;
  if (token.relation === "expl") return token.lower === "there";
  if (subject >= own.first && subject <= own.last && /^(?:percent|%)$/.test(token.lower))
    return [...indexOf(part.reading).childrenOf(subject)].some((child) => part.reading.tokens[child]!.relation === "nmod");
  return token.tag !== "PRON" && token.tag !== "DET";
}

function isNoun(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === "NOUN" || token.tag === "PROPN");
}

/** "They expect that 30 will come": what is foreseen, wished or only claimed is told as that. */
function isUnsure(part: Part, { head, kind }: Clause): boolean {
  const { tokens } = part.reading;
  return kind === "content" && unsure.has(tokens[tokens[head]!.head]?.lemma ?? "");
}

const unsure: ReadonlySet<string> = new Set(
  "predict forecast project expect hope fear doubt guess suppose assume suspect claim allege deny propose recommend demand promise pledge vow".split(
    " ",
  ),
);

/** "Two days | after she left", "when three boats come": how far from it, or on what occasion, something happens that the clause above tells. */
function tellsWhen(part: Part, { own, head, kind }: Clause, { first, last }: Extent): boolean {
  const { tokens } = part.reading;
  const { head: above, relation } = tokens[head]!;
  // "Wherever three boats meet": the adverb may stand above its clause.
  if (relation === "advcl:relcl" && tokens[above]?.fine === "WRB") return isInPresent(part.reading, head);
  const opener = own.find((token) => token < head && /^(?:IN|WRB)$/.test(tokens[token]!.fine) && occasions.has(tokens[token]!.lower));
  if (opener === undefined) return false;
  if (distances.has(tokens[opener]!.lower)) return opener === last + 1 && own.includes(first);
  return kind === "adverbial" && isInPresent(part.reading, head);
}

const distances: ReadonlySet<string> = new Set(["after", "before", "since"]);

const occasions: ReadonlySet<string> = new Set([...distances, ..."when whenever wherever once until".split(" ")]);

/** "If three boats come", "nobody expects 30 to come": without what stands above the words tell something else. */
function isTurnedRound(part: Part, { head, own }: Clause): boolean {
  const { tokens } = part.reading;
  if (
    own.some(
      (token) =>
        tokens[token]!.head === head && tokens[token]!.relation === "mark" && /^(?:if|unless|whether|from)$/.test(tokens[token]!.lower),
    )
  )
    return true;
  const { head: above, relation } = tokens[head]!;
  if (above < 0 || !/^(?:ccomp|xcomp|acl)/.test(relation)) return false;
  return [...indexOf(part.reading).childrenOf(above)].some((child) => child < head && denials.has(tokens[child]!.lower));
}

const denials: ReadonlySet<string> = new Set(["no", "not", "n't", "n’t", "never", "nobody", "neither", "nor"]);
