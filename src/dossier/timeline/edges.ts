import { contains, overlaps } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { personNouns } from "../../lexicon/counted-nouns.ts";
import { isRoleNoun } from "../../lexicon/index.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Sentence } from "../../reading/index.ts";
import type { Clause, Part } from "../material/index.ts";
import { sentenceAt, indexOf, tokensIn } from "../material/index.ts";

/*
 * Where the words of a line of the timeline must begin and end so that they tell what the text tells.
 */

/** Characters of a line of the timeline. Sentences of news have 150 on average, and hardly one in a thousand has so many. */
export const lineMax = 480;

/** Words that begin or end inside a clause, which an erring parse cut, are widened to the edge of their sentence or cut where the clause opens. */
export function withWholeEdges(part: Part, range: Range, time: Range, sentence: Sentence): Range {
  const start = wholeStart(part, range, sentence);
  const end = withoutFocus(part, { start, end: wholeEnd(part, { start, end: range.end }, time, sentence) }, time);
  const isShort = end - start <= lineMax;
  return isShort ? { start, end } : range;
}

/** "Left on Friday, shortly | after …", "fell, even | as …": what focuses a clause belongs to it (Quirk et al. 1985, § 8.116). */
function withoutFocus(part: Part, range: Range, time: Range): number {
  const { tokens } = part.reading;
  const inside = tokensIn(part, range);
  const next = tokens[(inside.at(-1) ?? -1) + 1];
  let last = inside.length - 1;
  // "Joined the board in 2030 and | once led it".
  if (last > 0 && tokens[inside[last]!]!.relation === "cc") return Math.max(time.end, tokens[inside[last - 1]!]!.end);
  if (next === undefined || !openingPrepositions.has(next.lower)) return range.end;
  while (last > 0 && (focusing.has(tokens[inside[last]!]!.lower) || (last < inside.length - 1 && tokens[inside[last]!]!.tag === "PUNCT")))
    last--;
  const end = tokens[inside[last]!]!.end;
  return last === inside.length - 1 || end < time.end ? range.end : end;
}

const focusing: ReadonlySet<string> = new Set(
  "shortly right even long just only soon immediately especially particularly partly mostly mainly largely simply exactly ever".split(" "),
);

/** "Would | survey damage", "a torrent | of threats", "after | appearing in court": where the words begin that are needed for these. */
function wholeStart(part: Part, range: Range, sentence: Sentence): number {
  const { tokens } = part.reading;
  const first = tokensIn(part, range)[0];
  if (first === undefined || first === sentence.first) return range.start;
  const before = tokens[first - 1]!;
  const opener = tokens[first]!;
  // "In | case he leaves": the condition is told as one.
  if (opener.lower === "case" && before.lower === "in") return before.start;
  // "More than | 70 boats sailed", "rather | than wait, she left".
  if (before.lower === "than" && /^(?:more|less|fewer)$/.test(tokens[first - 2]?.lower ?? "")) return tokens[first - 2]!.start;
  if (opener.lower === "than" && before.lower === "rather") return before.start;
  // "Fishing | and shipping firms, which closed in May": what is joined begins with its first part.
  let joined = opener.relation === "cc" ? tokens[opener.head] : undefined;
  if (joined?.relation === "compound") joined = tokens[joined.head];
  if (joined?.relation === "conj" && joined.head >= sentence.first && joined.head < first)
    return phraseOf(tokens, joined.head, sentence.first, first).start;
  // "“… on the pier,” | the board said Friday": what was said stands before.
  if (/^[”"]$/.test(before.text) && tokens[first - 2]?.text === ",") return sentence.start;
  // "Think | that what happened was wrong".
  if (opener.lower === "that" && opener.relation === "mark" && first + 1 < sentence.last) return tokens[first + 1]!.start;
  // "A vote next week | that would end it": behind another time a relative clause has lost its noun.
  const other = part.reading.times.find(({ start }) => start === range.start);
  if (other !== undefined && tokens.find(({ start }) => start >= other.end)?.fine === "WDT") return sentence.start;
  // A modal, or what needs one before it, belongs to the verb whose subject stands before.
  const isOfVerb = /^(?:VB|VBN|VBG|JJ)$/.test(opener.fine) && (before.tag === "AUX" || before.fine === "TO" || denials.has(before.lower));
  if (before.fine === "MD" || isOfVerb || (opener.tag === "ADJ" && before.tag === "VERB" && opener.relation === "xcomp"))
    return sentence.start;
  // "Holm, known for it, | endorsed Vale": a verb of the past taken for a participle leaves its sentence without a verb.
  const isOnlyVerb = opener.fine === "VBN" && before.text === "," && !hasFinite(part, sentence.first, sentence.last);
  if (isOnlyVerb) return sentence.start;
  if (/^VB[GN]$/.test(opener.fine) && openingPrepositions.has(before.lower)) return before.start;
  if (opener.tag !== "ADP" || opener.relation !== "case") return range.start;
  const governed = tokens[opener.head]!;
  // "A letter on | how the bridge fell": the question word opens the clause.
  const question = tokensIn(part, range).find((token) => !/^(?:ADP|SCONJ)$/.test(tokens[token]!.tag));
  if (question !== undefined && questionWords.has(tokens[question]!.lower)) return tokens[question]!.start;
  if (before.tag === "NOUN" && governed.relation.startsWith("nmod") && governed.head === first - 1)
    return Math.min(range.start, phraseOf(tokens, first - 1, sentence.first, sentence.last).start);
  return /^(?:NOUN|PROPN|PRON|NUM|ADJ|VERB)$/.test(before.tag) ? sentence.start : range.start;
}

const questionWords: ReadonlySet<string> = new Set(["what", "who", "how", "why", "when", "where", "whether"]);

const openingPrepositions: ReadonlySet<string> = new Set([
  "after",
  "before",
  "since",
  "while",
  "when",
  "by",
  "without",
  "despite",
  "upon",
  "as",
  "because",
]);

const finiteTags = /^(?:VB[DZP]|MD)$/;

/** "… after the leader, Anna Holm, | left": the clause that opens last has lost its verb. It is left out, or told with what it says. */
function wholeEnd(part: Part, range: Range, time: Range, sentence: Sentence): number {
  const { tokens } = part.reading;
  const inside = tokensIn(part, range);
  const last = inside.at(-1);
  if (last === undefined) return range.end;
  const opener = inside.findLast((token) => opensClause(part, token) && tokens[token]!.head > last && tokens[token]!.head < sentence.last);
  const isFinite = (token: number): boolean => finiteTags.test(tokens[token]!.fine);
  // "Was told of the fact that years ago |, the pier was closed".
  const that = inside.findLast((token) => tokens[token]!.lower === "that" && tokens[token]!.relation === "mark");
  const isBare = that !== undefined && tokens[last + 1]?.text === "," && !inside.some((token) => token > that && isFinite(token));
  if (isBare && last + 2 < sentence.last) return sentenceEnd(part, sentence);
  if (opener !== undefined && !inside.some((token) => token > opener && isFinite(token))) {
    // "Speculated that | the company": what was said is not left out.
    const isSaid = isFinite(opener - 1);
    const isTold = !isSaid && tokens[opener]!.start >= time.end && inside.some((token) => token < opener && isFinite(token));
    return isTold ? endBefore(part, opener, inside[0]!) : sentenceEnd(part, sentence);
  }
  const verb = inside.findLast(isFinite);
  // "“It is so,” Anna Holm, the mayor |, said": who speaks stands there without the verb of saying.
  const words = part.report.text.slice(range.start, range.end);
  if (isBeforeVerb(part, last + 1, sentence) && /["”]\s+\p{Lu}[^"”]*$/u.test(words) && /^["“]/.test(words))
    return Math.max(range.end, sentenceEnd(part, sentence));
  // "With the words “we | , Anna and I, …”": an opened quotation is told to its end.
  const inner = words.slice(1);
  if ((inner.match(/“/g)?.length ?? 0) > (inner.match(/”/g)?.length ?? 0)) return Math.max(range.end, sentenceEnd(part, sentence));
  if (verb === undefined || !isBeforeVerb(part, last + 1, sentence)) return range.end;
  const colon = inside.find((token) => token > verb && tokens[token]!.text === ":");
  const isRelative = /^acl/.test(tokens[verb]!.relation) || /^acl/.test(tokens[tokens[verb]!.head]?.relation ?? "");
  if (isRelative) return colon === undefined ? range.end : sentenceEnd(part, sentence);
  // "It began after the leader, Anna Holm, | left": behind the verb of the sentence another one has a clause of its own.
  const joint = inside.find(
    (token) => token > verb && tokens[token]!.start >= time.end && /^(?:after|before|when|while)$/.test(tokens[token]!.lower),
  );
  if (joint !== undefined) return endBefore(part, joint, inside[0]!);
  return colon !== undefined || tokens[last + 1]!.tag !== "PUNCT" ? sentenceEnd(part, sentence) : range.end;
}

function hasFinite(part: Part, first: number, last: number): boolean {
  return part.reading.tokens.slice(first, last).some(({ fine }) => finiteTags.test(fine));
}

function opensClause(part: Part, token: number): boolean {
  const { relation, fine } = part.reading.tokens[token]!;
  return relation === "mark" || (fine === "WRB" && relation === "advmod");
}

/** A finite verb follows, behind a mark or an adverb at most, and no subject of its own. */
function isBeforeVerb(part: Part, from: number, sentence: Sentence): boolean {
  const { tokens } = part.reading;
  let at = from;
  while (at < sentence.last && (/^[,—–”]$/.test(tokens[at]!.text) || (tokens[at]!.tag === "ADV" && !opensClause(part, at)))) at++;
  return at < sentence.last && finiteTags.test(tokens[at]!.fine);
}

function endBefore(part: Part, token: number, first: number): number {
  const { tokens } = part.reading;
  let at = token - 1;
  // "…, saying | that".
  while (at > first && (tokens[at]!.fine === "VBG" || (tokens[at]!.tag === "PUNCT" && !/^["”)’]$/.test(tokens[at]!.text)))) at--;
  return tokens[at]!.end;
}

function sentenceEnd(part: Part, sentence: Sentence): number {
  const { tokens } = part.reading;
  let at = sentence.last - 1;
  while (at > sentence.first && /^[.!?]$/.test(tokens[at]!.text)) at--;
  return tokens[at]!.end;
}

/** Nouns within nouns ("a copy of the letter on the ban"): longer chains are misread. */
const governorsMax = 3;

/**
 * "Holm, mayor since 2020, said …", "Vale, elected in May, left": what an apposition between a subject and its verb tells happened at its time,
 * and not what the sentence goes on to tell. A participle of the present ("Holm, speaking on Sunday, said") has the time of the verb.
 */
export function appositionOf(part: Part, time: Range, sentence: Sentence): Range | undefined {
  const { tokens } = part.reading;
  const dated = tokensIn(part, time);
  const isOpen = (token: number): boolean =>
    token >= sentence.first &&
    token < sentence.last &&
    !finiteTags.test(tokens[token]!.fine) &&
    !/^[,;:—–“”"()]$/.test(tokens[token]!.text);
  let open = dated[0]! - 1;
  while (isOpen(open)) open--;
  let close = dated.at(-1)! + 1;
  while (isOpen(close)) close++;
  if (open <= sentence.first || close >= sentence.last - 1 || tokens[open]!.text !== "," || tokens[close]!.text !== ",") return undefined;
  const verb = tokens[close + 1]!.tag === "ADV" ? tokens[close + 2] : tokens[close + 1];
  const subject = tokens[open - 1]!;
  const opener = tokens[open + 1]!;
  if (verb === undefined || !finiteTags.test(verb.fine) || !/^(?:NOUN|PROPN)$/.test(subject.tag)) return undefined;
  if (opener.fine === "VBG" || /^(?:ADP|SCONJ|CCONJ|PART)$/.test(opener.tag) || /^W/.test(opener.fine)) return undefined;
  const telling = tokens
    .slice(open + 1, close)
    .some((token) => !overlaps(token, time) && (token.fine === "VBN" || /^(?:NOUN|ADJ)$/.test(token.tag)));
  if (!telling) return undefined;
  let head = open - 1;
  while (/^(?:flat|compound|nmod)/.test(tokens[head]!.relation) && tokens[head]!.head >= sentence.first && tokens[head]!.head < open)
    head = tokens[head]!.head;
  return { start: Math.min(subject.start, phraseOf(tokens, head, sentence.first, open).start), end: tokens[close - 1]!.end };
}

/** "A ban on assault weapons, which expired in May": words that begin within a noun phrase begin with its noun. */
export function withGovernor(part: Part, range: Range, sentence: Sentence): Range {
  const { tokens } = part.reading;
  let start = range.start;
  for (let step = 0; step < governorsMax; step++) {
    const inside = tokensIn(part, { start, end: range.end });
    let noun = inside.find((token) => /^(?:NOUN|PROPN)$/.test(tokens[token]!.tag)) ?? -1;
    while (noun >= 0 && /^(?:compound|flat|amod|nmod:poss)/.test(tokens[noun]!.relation) && inside.includes(tokens[noun]!.head))
      noun = tokens[noun]!.head;
    const governor = noun >= 0 && tokens[noun]!.relation === "nmod" ? tokens[noun]!.head : -1;
    // "The rules, according to | the board, which …".
    const isSource = tokens[inside[0]! - 2]?.lower === "according";
    const isBefore = governor >= sentence.first && governor < inside[0]! && tokens[inside[0]! - 1]?.tag === "ADP" && !isSource;
    if (!isBefore || tokens[governor]!.tag !== "NOUN" || isWhoseDeed(part, range, noun, inside[0]! - 1)) break;
    start = phraseOf(tokens, governor, sentence.first, sentence.last).start;
  }
  return { start: Math.min(range.start, start), end: range.end };
}

/** "The charges against | Holm, who came in May": what "who" tells is told of the person and of no noun above; "dozens of sailors who …" are one. */
function isWhoseDeed(part: Part, range: Range, noun: number, joint: number): boolean {
  const { tokens, names } = part.reading;
  const pronoun = tokensIn(part, range).find((token) => /^W(?:P\$?|DT)$/.test(tokens[token]!.fine));
  if (pronoun === undefined || !/^who/.test(tokens[pronoun]!.lower)) return false;
  const isNamed = names.some((name) => name.type === "person" && contains(name, tokens[noun]!));
  if (tokens[joint]!.lower === "of") return isNamed && tokens[pronoun - 1]!.text === ",";
  return isNamed || isRoleNoun(tokens[noun]!.lemma) || personNouns.has(tokens[noun]!.lemma);
}

/** "There is no sign that it will leave soon", "nobody expects it to": without what denies it the words tell the contrary. */
export function isDeniedAbove(part: Part, { head }: Clause): boolean {
  const { tokens } = part.reading;
  const { relation, head: above } = tokens[head]!;
  if (above < 0 || !/^(?:ccomp|xcomp|acl)/.test(relation)) return false;
  return [...indexOf(part.reading).childrenOf(above)].some((child) => child < head && denials.has(tokens[child]!.lower));
}

const denials: ReadonlySet<string> = new Set(["no", "not", "n't", "n’t", "never", "nobody", "neither", "nor"]);

/** A misread sentence may cut a name or its title off: neither "Holm's plans" nor "Marie Holm, spoke" of "the mayor, Marie Holm, spoke". */
export function withWholeNames(part: Part, range: Range): Range {
  const name = part.reading.names.find((one) => one.start <= range.start && range.start < one.end);
  if (name === undefined) return range;
  const { text } = part.report;
  const title = part.reading.actors[name.actor]!.roles.find(({ end }) => end < name.start && text.slice(end, name.start).trim() === ",");
  const isSetOff = title !== undefined && text[name.end] === ",";
  return { start: isSetOff ? title.start : name.start, end: range.end };
}

/** Words that begin with a mark whose partner they do not hold begin behind it; those that hold only the partner of a mark before them, at it. */
export function withoutLoneMark(part: Part, { start, end }: Range): Range {
  const { text } = part.report;
  const closing = /^[\s”)\],;:.]+/.exec(text.slice(start, end));
  if (closing) return withoutLoneMark(part, { start: start + closing[0].length, end });
  const whole = withStraightMarks(part, { start, end });
  if (whole.start !== start || whole.end !== end) return whole;
  const words = text.slice(start, end);
  if (/^["“]/.test(words)) return /["”]/.test(words.slice(1)) ? { start, end } : { start: start + 1, end };
  if (!/^[^“”]*”/.test(words)) return { start, end };
  // "“That is so. I know,” she said Friday": the quotation is told with its first sentence.
  const opening = text.lastIndexOf("“", start);
  const isOpen = opening >= 0 && end - opening <= lineMax && !/[”\n]/.test(text.slice(opening, start));
  return isOpen ? { start: opening, end } : { start, end };
}

/** Straight marks open and close in turn: words that hold one without its partner reach to it, where it stands beside them or later in the sentence. */
function withStraightMarks(part: Part, { start, end }: Range): Range {
  const { text } = part.report;
  const count = (from: number, to: number): number => text.slice(from, to).split('"').length - 1;
  const sentence = sentenceAt(part.reading, start);
  if (sentence === undefined || count(start, end) % 2 === 0) return { start, end };
  if (count(sentence.start, start) % 2 === 1) return { start: text[start - 1] === '"' ? start - 1 : start, end };
  const closing = text.indexOf('"', end);
  return { start, end: closing >= 0 && closing < sentence.end && closing - start < lineMax ? closing + 1 : end };
}
