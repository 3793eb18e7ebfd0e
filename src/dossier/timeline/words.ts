import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import { conceptOf } from "../../lexicon/index.ts";
import { holidays } from "../../lexicon/holidays.ts";
import { phraseOf } from "../../reading/index.ts";
import type { Sentence, Time, Token } from "../../reading/index.ts";
import { keptLatest } from "../kept.ts";
import { isInPresent, shownRange, toJoints, indexOf, tokensIn } from "../material/index.ts";
import type { Clause, Part } from "../material/index.ts";
import { sharedSubject, tellingClause, withContent } from "./clauses.ts";
import { isBound } from "./bounds.ts";
import { isAtOtherTime, isPartOfName, nounBehind } from "./labels.ts";
import { appositionOf, isDeniedAbove, lineMax, withGovernor, withoutLoneMark, withWholeEdges, withWholeNames } from "./edges.ts";

/** Whether a time says when something happens: with words that tell what, and as a point that lies before or after others. */
export function tellsWhen(part: Part, time: Time, clause: Clause): boolean {
  if (time.kind === "frequency" || isPartOfName(part, time) || isVague(part, time) || isTopic(part, time)) return false;
  if (isHabit(part, time, clause) || isCutOff(part, clause) || isLikened(part, clause) || isFeastAsThing(part, time)) return false;
  if ((time.kind === "duration" && !saysWhen(part, time)) || isJustNow(part, time, clause) || isBound(part, time)) return false;
  const words = wordsOf(part, clause, time);
  return !isCondition.test(part.report.text.slice(words.start, words.end)) && tellsSomething(part, time, words);
}

/** "If it happens tonight": what would follow is not told. */
const isCondition = /^["“'‘]?(?:if|unless|in case)\b[^,]*$/i;

/** "In the future", "as soon as possible", "this century": no point of time. */
function isVague(part: Part, time: Time): boolean {
  const { text } = part.report;
  const words = text.slice(time.start, time.end).toLowerCase();
  // "As recently as this summer": the summer is the time.
  if (/\bas\s+$/i.test(text.slice(Math.max(0, time.start - 4), time.start)) && /^\s+as\b/i.test(text.slice(time.end, time.end + 4)))
    return true;
  // "It would not change overnight", "boomed almost overnight": as fast as in a night.
  if (
    words.endsWith("overnight") &&
    /(?:\b(?:almost|not|never)\b|n[’']t\b)[^.,;]*$/i.test(text.slice(Math.max(0, time.start - 40), time.start + 7))
  )
    return true;
  // "Temperatures in the 80s".
  const about = text.slice(Math.max(0, time.start - 80), time.end + 40);
  if (time.precision === "decade" && /\b(?:temperatures?|degrees|highs|lows)\b/i.test(about)) return true;
  return (
    /^(?:up to .*|former|then|as soon as possible|the past|(?:the )?years|(?:within )?minutes)$/.test(words) ||
    /\b(?:future|century|(?:long|short|near) (?:term|run))$/.test(words)
  );
}

/** "What to do about May": what is spoken of, and not when. */
function isTopic(part: Part, time: Time): boolean {
  const before = part.report.text.slice(Math.max(0, time.start - 12), time.start);
  if (time.kind === "date" && /\b(?:with|about|against)\s+$/i.test(before)) return true;
  // "The Long War shaped him", "a Long War man": a period dates something only as a circumstance of it.
  if (time.precision !== "period" || !/^[^\d]*\p{Lu}[^\d]*$/u.test(part.report.text.slice(time.start, time.end))) return false;
  const inside = tokensIn(part, time);
  const head = inside.find((token) => !inside.includes(part.reading.tokens[token]!.head));
  return head !== undefined && !/^(?:obl|nmod|advmod)/.test(part.reading.tokens[head]!.relation);
}

/** "The village doubles in the summer": what is always so happens at no time. */
function isHabit(part: Part, time: Time, clause: Clause): boolean {
  const isSeason = time.precision === "season" && time.partial.year === null;
  const isOpen = !/\b(?:this|last|next|past|coming)\b/i.test(part.report.text.slice(Math.max(0, time.start - 5), time.end));
  return isSeason && isOpen && isInPresent(part.reading, clause.head);
}

/** "The mayor said Tuesday she has…": a teaser whose end the page holds back. */
function isCutOff(part: Part, clause: Clause): boolean {
  const sentence = part.reading.sentences[clause.sentence]!;
  return /[\p{L},]\s?(?:\.{3,}|…)$/u.test(part.report.text.slice(sentence.start, sentence.end).trimEnd());
}

/** "It feels like the war ended yesterday": what a thing is likened to happened at no time. */
function isLikened(part: Part, clause: Clause): boolean {
  const { tokens } = part.reading;
  const opener = clause.own[0]!;
  return [opener, opener - 1].some((at) => {
    const word = tokens[at];
    if (word === undefined || word.tag === "VERB") return false;
    return word.lower === "like" || (/^(?:if|though)$/.test(word.lower) && tokens[at - 1]?.lower === "as");
  });
}

/** "Celebrate Christmas", "the Easter speech": a feast that something is done with, and not when. */
function isFeastAsThing(part: Part, time: Time): boolean {
  const { tokens } = part.reading;
  const inside = tokensIn(part, time);
  const words = part.report.text.slice(time.start, time.end).toLowerCase().replace(/[’'.]/g, "");
  if (!holidays.has(words)) return false;
  const head = inside.find((token) => !inside.includes(tokens[token]!.head));
  return head !== undefined && /^(?:obj|compound|nsubj|conj)/.test(tokens[head]!.relation) && tokens[head]!.tag === "PROPN";
}

/** "It carries today", "is currently struggling": the present is no date. */
function isJustNow(part: Part, time: Time, clause: Clause): boolean {
  if (time.timex.value === "PRESENT_REF") return true;
  const words = part.report.text.slice(time.start, time.end).toLowerCase();
  return (
    /^(?:today|now|nowadays)$/.test(words) &&
    part.reading.events.some((event) => event.predicate === clause.head && event.tense === "present")
  );
}

/** A bare duration ("20 years", "within hours") says how long; with "over the next", "for the past" it also says when. */
function saysWhen(part: Part, time: Time): boolean {
  const before = part.report.text.slice(Math.max(0, time.start - 24), time.start).toLowerCase();
  return time.direction !== null || /\b(?:next|coming|past|last|over the)\s*$/.test(before);
}

/** Fewer weighty words than this beside the time are a scrap: "a letter on Sunday". */
const weightyMin = 2;

/** A verb tells something; a noun phrase does when it holds more than its noun, and not the time before its noun ("Friday’s vote"). */
function tellsSomething(part: Part, time: Time, words: Range): boolean {
  const { tokens } = part.reading;
  const inside = tokensIn(part, words).filter((token) => !contains(time, tokens[token]!));
  const weighty = inside.filter((token) => /^(?:NOUN|PROPN|VERB|ADJ|PRON)$/.test(tokens[token]!.tag)).length;
  if (weighty < weightyMin) return false;
  // "Did not return a message seeking comment Friday": the report speaks of its own work.
  if (/\bseek(?:ing)? comment\b/i.test(part.report.text.slice(words.start, words.end))) return false;
  // "Many storms in the past" without a verb neither tells nor dates anything.
  if (time.value === null && time.precision === "vague" && !inside.some((token) => isPredicate(tokens[token]!))) return false;
  if (inside.some((token) => isPredicate(tokens[token]!))) return true;
  return nounBehind(part, time) === undefined;
}

function isPredicate({ tag, relation }: Token): boolean {
  return tag === "AUX" || (tag === "VERB" && relation !== "amod" && relation !== "compound");
}

/**
 * The words that tell what happens at a time: the noun phrase on which it hangs ("his rise to power in 2011"), else the clause that tells
 * it, with what it says, from joint to joint of the sentence.
 */
export function wordsOf(part: Part, clause: Clause, time: Time): Range {
  return tellingWords(part, clause, time).range;
}

/** The same with the clause that tells it. */
export const tellingWords: typeof findTellingWords = keptLatest(findTellingWords);

function findTellingWords(part: Part, clause: Clause, time: Time): { readonly range: Range; readonly telling: Clause } {
  const sentence = part.reading.sentences[clause.sentence]!;
  const noun = nounAbove(part, time, sentence);
  if (noun !== undefined && !isOccasion(part, noun, time) && !/^(?:obj|xcomp)$/.test(part.reading.tokens[noun]!.relation)) {
    const phrase = phraseOf(part.reading.tokens, noun, sentence.first, sentence.last);
    if (contains(phrase, time)) return { range: withWholeNames(part, withWholeEdges(part, phrase, time, sentence)), telling: clause };
  }
  const apposition = appositionOf(part, time, sentence);
  if (apposition !== undefined) return { range: withWholeNames(part, apposition), telling: clause };
  const telling = tellingClause(part, clause, time);
  const alone = shownRange(part.reading, [], telling);
  const shown = withContent(part, telling, alone);
  const range = {
    start: Math.max(sentence.start, Math.min(shown.start, time.start, clause.start, sharedSubject(part, telling, sentence))),
    end: Math.min(sentence.end, Math.max(shown.end, time.end, clause.end)),
  };
  const whole = toJoints(part, range, sentence);
  // What is longer is a sentence run together of several; of it only the clause itself is shown.
  const words =
    whole.end - whole.start <= lineMax ? whole : { start: Math.min(alone.start, time.start), end: Math.max(alone.end, time.end) };
  const isOpen = opensWithVerb(part, words, time) || isDeniedAbove(part, telling);
  const told = isOpen ? { start: sentence.start, end: words.end } : withGovernor(part, words, sentence);
  const edged = withWholeEdges(part, behindOtherTime(part, told, time), time, sentence);
  return { range: withWholeNames(part, withoutLoneMark(part, edged)), telling };
}

/** "Officials said Friday they will meet this week": the day right behind the verb of saying is that of the saying. */
function behindOtherTime(part: Part, range: Range, time: Time): Range {
  const { tokens, times } = part.reading;
  const other = times.find(({ start }) => start === range.start);
  if (other === undefined || other.start === time.start || other.end >= time.start) return range;
  const [first] = tokensIn(part, other);
  const next = tokens[tokensIn(part, other).at(-1)! + 1];
  if (first === undefined || next === undefined || tokens[first - 1]?.tag !== "VERB" || !/^(?:PRP\$?|DT|NNPS?|NNS?|EX)$/.test(next.fine))
    return range;
  return { start: next.start, end: range.end };
}

/** "… this year was mixed", "were closed on Sunday": a misread clause that lost its subject begins with its time or its verb. */
function opensWithVerb(part: Part, range: Range, time: Time): boolean {
  const { tokens } = part.reading;
  const isDated = (token: Token): boolean => contains(time, token) || part.reading.times.some((other) => contains(other, token));
  const first = tokensIn(part, range).find((token) => !isDated(tokens[token]!) && tokens[token]!.tag !== "ADV");
  return first !== undefined && /^(?:VB[DZP]|MD)$/.test(tokens[first]!.fine) && !/^["“]/.test(part.report.text.slice(range.start));
}

/**
 * "In her speech on Sunday she …": what is told happened at the time of the noun. A day behind the last phrase of a clause ("endorsed him for the
 * nomination on Sunday") is as likely the day of the verb, whatever the parse hangs it on.
 */
function isOccasion(part: Part, noun: number, time: Time): boolean {
  const { tokens } = part.reading;
  if (!tokens[noun]!.relation.startsWith("obl")) return false;
  const cases = [...indexOf(part.reading).childrenOf(noun)].filter((child) => tokens[child]!.relation === "case");
  if (cases.some((child) => /^(?:in|at|during)$/.test(tokens[child]!.lower))) return true;
  const verb = tokens[noun]!.head;
  const isBehindVerb = verb < noun && /^VB[DNPZ]$/.test(tokens[verb]!.fine) && time.start > tokens[noun]!.start;
  const isDirect = tokensIn(part, time).some((token) => tokens[token]!.head === noun);
  return time.precision === "day" && isBehindVerb && isDirect && !isAtOtherTime(part, noun);
}

/** The noun that a time modifies, or undefined when it modifies the verb: "in 1950" in "plans to invade in 1950" says when plans were made. */
export function nounAbove(part: Part, time: Time, sentence: Sentence): number | undefined {
  const tokens = part.reading.tokens;
  const inside = tokensIn(part, time);
  const head = inside.find((token) => !inside.includes(tokens[token]!.head));
  if (head === undefined || !tokens[head]!.relation.startsWith("nmod")) return undefined;
  let noun = tokens[head]!.head;
  for (let step = 0; step < 4 && noun >= sentence.first && tokens[noun]!.relation === "nmod" && tokens[noun]!.tag === "NOUN"; step++) {
    const above = tokens[noun]!.head;
    if (above < sentence.first || tokens[above]!.tag !== "NOUN") break;
    noun = above;
  }
  // Only a noun of action happens at a time; "the leader in May" does not.
  return noun >= sentence.first && noun < sentence.last && conceptOf(tokens[noun]!.lemma) !== undefined ? noun : undefined;
}
