import { contains } from "../../kernel/index.ts";
import type { Range } from "../../kernel/index.ts";
import type { Sentence, Time } from "../../reading/index.ts";
import type { Clause, Part } from "../material/index.ts";
import { indexOf, tokensIn } from "../material/index.ts";
import { lineMax } from "./edges.ts";
import { rootOf } from "./times.ts";

/*
 * Words of a line that were cut out of their sentence must tell by themselves who did what. They are widened to the sentence where it
 * tells the same, and not shown where nothing does.
 */

/** Words that can stand alone; undefined where neither these words nor their sentence tell what happened at the time. */
export function wordsAlone(part: Part, words: Range, time: Time, telling: Clause): Range | undefined {
  const sentence = part.reading.sentences[telling.sentence]!;
  const inside = tokensIn(part, words);
  const first = inside[0];
  if (first === undefined) return undefined;
  const isCut = !opensSentence(part, first, sentence);
  const opener = part.reading.tokens[first]!;
  if (isCut && (/^W(?:RB|P)$/.test(opener.fine) || subordinating.has(opener.lower))) return undefined;
  // "Is in line | to be elected on Friday".
  if (isCut && opener.fine === "TO") return widened(part, words, telling, sentence);
  const isSentence = !isCut && inside.length >= sentenceMin && /^[.!?]$/.test(part.reading.tokens[inside.at(-1)! + 1]?.text ?? "");
  if (!isSentence && !inside.some((token) => isFinite(part, token)) && !isDeed(part, time, inside, isCut)) return undefined;
  if (isReportOnly(part, telling, words, inside)) return undefined;
  if (isCut && (namesOnly(part, inside, time, telling) || isDenied(part, words))) return undefined;
  if (isCut && needsSentence(part, inside, telling)) return widened(part, words, telling, sentence);
  return withWholeTail(part, words, inside, sentence);
}

/** "So it mirrors a law", "since a meeting in May": what only gives a reason, an aim or a bound of something else. */
const subordinating: ReadonlySet<string> = new Set(["because", "so", "than", "since", "if", "unless", "though", "although", "whether"]);

/** A whole sentence of so many words with its stop has a verb, whatever the parse took it for ("The links date back to 2031"). */
const sentenceMin = 8;

/** Nothing but marks, conjunctions and adverbs stands before. */
function opensSentence(part: Part, first: number, sentence: Sentence): boolean {
  return part.reading.tokens.slice(sentence.first, first).every(({ tag }) => tag === "PUNCT" || tag === "CCONJ" || tag === "ADV");
}

const finiteTags = /^(?:VB[DZP]|MD)$/;

function isFinite(part: Part, token: number): boolean {
  return finiteTags.test(part.reading.tokens[token]!.fine);
}

/**
 * "The verdict, expected by June", "crimes committed in 2016", "after | his visit to Vik on Monday": without a finite verb a time dates a
 * participle, or a deed that the preposition before it takes as done.
 */
function isDeed(part: Part, time: Time, inside: readonly number[], isCut: boolean): boolean {
  const { tokens } = part.reading;
  if (isCut && (factive.has(tokens[inside[0]! - 1]!.lower) || /^(?:ADP|PRON)$/.test(tokens[inside[0]!]!.tag)))
    return factive.has(tokens[inside[0]! - 1]!.lower);
  const dated = tokensIn(part, time);
  const isInside = (token: number): boolean => token >= inside[0]! && token <= inside.at(-1)!;
  let at = dated.find((token) => !dated.includes(tokens[token]!.head)) ?? -1;
  for (let step = 0; step < chainMax && isInside(at) && tokens[at]!.tag !== "VERB"; step++) {
    at = tokens[at]!.head;
    // "Her first visit since the fall of the pier in 2011".
    if (isInside(at) && [...indexOf(part.reading).childrenOf(at)].some((child) => child < at && factive.has(tokens[child]!.lower)))
      return true;
  }
  if (isInside(at) && /^VB[DN]$/.test(tokens[at]!.fine)) return true;
  // "A plan | to sell it next year"; a headline leaves the finite verb out.
  const isOwn = isInside(at) && dated.some((token) => tokens[token]!.head === at) && tokens[at]!.relation === "acl";
  if (isInside(at) && tokens[at]!.fine === "VB" && (!isCut || isOwn)) return true;
  // "Anna Holm, mayor of Vik from 2000 to 2006": an apposition tells of its noun.
  return (
    !isCut &&
    tokens[inside[0]!]!.tag === "PROPN" &&
    inside.some((token) => tokens[token]!.text === "," && tokens[token]!.start < time.start)
  );
}

const factive: ReadonlySet<string> = new Set(["after", "following", "since", "during", "despite"]);

/** Nouns between a time and the verb that it dates: longer chains are misread. */
const chainMax = 4;

/** "The mayor tweeted early Tuesday": that somebody said something is no event without what it was. */
function isReportOnly(part: Part, telling: Clause, words: Range, inside: readonly number[]): boolean {
  const { tokens } = part.reading;
  const { lemma, fine } = tokens[telling.head]!;
  if (!reporting.has(lemma) || !/^VB[DZP]$/.test(fine) || /["“”]/.test(part.report.text.slice(words.start, words.end))) return false;
  if (inside.some((token) => token !== telling.head && isFinite(part, token))) return false;
  // "Asked on Friday, she said …" tells what it waits for.
  if (lemma === "ask" && inside[0] === inside.find((token) => token === telling.head)) return false;
  return ![...indexOf(part.reading).childrenOf(telling.head)].some((token) => /^(?:ccomp|xcomp|obj)/.test(tokens[token]!.relation));
}

const reporting: ReadonlySet<string> = new Set("say write tweet announce add state declare remark ask report".split(" "));

/** Fewer weighty words beside the time do not tell which thing a noun with its relative clause means. */
const weightyMin = 3;

/** "The ones she named on Friday", "an interview that aired on Friday": a noun phrase that does not say what or whose. */
function namesOnly(part: Part, inside: readonly number[], time: Time, telling: Clause): boolean {
  if (telling.kind !== "relative") return false;
  const { tokens } = part.reading;
  const noun = tokens[telling.head]!.head;
  if (noun < inside[0]! || noun > inside.at(-1)!) return false;
  // "The storm, which came at noon": what a comma sets off does not say which one is meant.
  const isAside = tokens.slice(noun, telling.head).some(({ text }) => text === ",");
  const weighty = inside.filter((token) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(tokens[token]!.tag) && !contains(time, tokens[token]!));
  return emptyNouns.has(tokens[noun]!.lemma) || (!isAside && weighty.length < weightyMin);
}

/** "She did not even have | an office, which opened in 2009": without what denies it a noun phrase tells the contrary. */
function isDenied(part: Part, words: Range): boolean {
  const { tokens } = part.reading;
  const root = rootOf(part, words);
  if (!/^(?:a|an|any)$/.test(tokens[tokensIn(part, words)[0]!]!.lower)) return false;
  const verb = root < 0 || !/^(?:obj|obl)$/.test(tokens[root]!.relation) ? -1 : tokens[root]!.head;
  return verb >= 0 && [...indexOf(part.reading).childrenOf(verb)].some((child) => /^(?:not|n[’']t|never)$/.test(tokens[child]!.lower));
}

const emptyNouns: ReadonlySet<string> = new Set("one way time thing first something anything those that".split(" "));

/** "Said | she would come in May", "said | Wednesday that …": a pronoun has lost its noun, or a time its verb. */
function needsSentence(part: Part, inside: readonly number[], telling: Clause): boolean {
  const { tokens } = part.reading;
  const opener = tokens[inside.find((token) => tokens[token]!.tag !== "ADV") ?? inside[0]!]!;
  // "Word came on | the board that it fell in May": a phrase has lost its preposition; a noun with its relative clause can do without.
  const before = tokens[inside[0]! - 1]!;
  const isOfPhrase = before.tag === "ADP" && before.relation === "case" && inside.includes(before.head);
  if (isOfPhrase && telling.kind === "content" && !inside.includes(tokens[telling.head]!.head)) return true;
  if (opener.fine === "PRP" && opener.relation.startsWith("nsubj")) return true;
  const opening = part.reading.times.find((one) => contains(one, tokens[inside[0]!]!));
  const behind = opening && inside.find((token) => tokens[token]!.start >= opening.end);
  return behind !== undefined && tokens[behind]!.lower === "that" && tokens[behind]!.relation === "mark";
}

/** The words with all that stands before them, unless that has a time of its own, or the verb whose noun is lost. */
function widened(part: Part, words: Range, telling: Clause, sentence: Sentence): Range | undefined {
  const opener = part.reading.tokens[tokensIn(part, words)[0]!]!;
  // In its own words a speaker needs no noun.
  const own = /^(?:i|we)$/.test(opener.lower) ? words : undefined;
  const isOther = part.reading.times.some(({ start, end }) => start >= sentence.start && end <= words.start);
  if (telling.kind === "relative" || isOther || words.end - sentence.start > lineMax) return own;
  // "After | she left on Friday, …": a clause that opens the sentence tells nothing without the rest of it.
  const { relation, head } = part.reading.tokens[sentence.first]!;
  const end = relation === "mark" && contains(words, part.reading.tokens[head]!) ? stopOf(part, sentence) : words.end;
  return end - sentence.start <= lineMax ? { start: sentence.start, end } : undefined;
}

/**
 * "Will miss the fair | unless it rains", "was quoted | as saying": without a mark before it, what follows is needed, unless it opens a clause that
 * only adds a circumstance, or is the verb of a noun that is told alone.
 */
function continues({ reading: { tokens } }: Part, next: number): boolean {
  const { text, lower, fine } = tokens[next]!;
  if (!/^\p{Ll}/u.test(text) || finiteTags.test(fine)) return false;
  return lower === "as" ? tokens[next + 1]?.fine === "VBG" : !adding.has(lower);
}

const adding: ReadonlySet<string> = new Set("and or but when after before while because since shortly just even".split(" "));

/** "Sailed with nets |, ropes and oars": behind the last verb of the words a list of nouns goes on. */
function isListCut({ reading: { tokens } }: Part, verb: number, last: number, sentence: Sentence): boolean {
  for (let at = last + 2; at < sentence.last && !finiteTags.test(tokens[at]!.fine); at++) {
    const { relation, tag, head } = tokens[at]!;
    if (relation === "conj" && nominal.test(tag) && head > verb && head <= last && nominal.test(tokens[head]!.tag)) return true;
  }
  return false;
}

const nominal = /^(?:NOUN|PROPN|NUM)$/;

/** Where a sentence ends without its stop. */
function stopOf(part: Part, { first, last }: Sentence): number {
  const { tokens } = part.reading;
  let at = last - 1;
  while (at > first && /^[.!?]$/.test(tokens[at]!.text)) at--;
  return tokens[at]!.end;
}

/** "Asked on Friday about it | , she …", "began on Friday, just hours | after …", "started on Friday with this | : the mayor …". */
function withWholeTail(part: Part, words: Range, inside: readonly number[], sentence: Sentence): Range {
  const { tokens } = part.reading;
  const last = inside.at(-1)!;
  const next = tokens[last + 1];
  if (next === undefined || last + 1 >= sentence.last) return words;
  const opener = tokens[inside[0]!]!;
  // "If she wins in May, Vik |, too, may be hers": the last clause has a subject and no verb.
  const verb = inside.find((token) => isFinite(part, token)) ?? last;
  const isSubject = inside.some(
    (token) =>
      token > verb && tokens[token]!.relation.startsWith("nsubj") && tokens[token]!.head > last && tokens[token]!.head < sentence.last,
  );
  // "As | the board closed the pier |, Holm, the mayor, left" goes on with its main clause.
  const isBelow = inside[0]! > sentence.first && /^(?:mark|case)$/.test(tokens[inside[0]! - 1]!.relation);
  const isListed = next.text === "," && !isBelow && isListCut(part, verb, last, sentence);
  const isParticiple = inside[0] === sentence.first && /^VB[DN]$/.test(opener.fine) && next.text === ",";
  const isLength = /^(?:hour|day|week|minute|month|year)s?$/.test(tokens[last]!.lower) && /^(?:after|before)$/.test(next.lower);
  const isAim = next.text === "," && tokens[last + 2]?.lower === "to" && tokens[last + 3]?.fine === "VB";
  const goesOn = isParticiple || isLength || isAim || isSubject || isListed || next.text === ":" || (!isBelow && continues(part, last + 1));
  if (!goesOn) return words;
  if (last + 2 >= sentence.last) return words;
  const end = stopOf(part, sentence);
  return end - words.start > lineMax ? words : { start: words.start, end };
}
