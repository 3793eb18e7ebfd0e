import { contains } from "../../kernel/index.ts";
import { cueNouns, cueVerbs } from "../../lexicon/cues.ts";
import type { Utterance } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { furnitureOf, isClause, tokensIn } from "../material/index.ts";
import { isGapped, isHeadless, isUntold, isWholeClause } from "./leaning-words.ts";
import { isInterrupted, isOnlyMeant, opensNewClause } from "./loose-attributions.ts";
import { isMatter } from "./reported-words.ts";
import { isRunTogether, isTorn } from "./run-together.ts";
import { isToldInText } from "./told-in-text.ts";
import { isUnsaid } from "./unsaid.ts";
import { speakerOf } from "./speakers.ts";

/**
 * Whether an utterance is shown as somebody's words. Left out is
 *  1. what was not said: refused, denied to say, only possible, or said by way of a condition
 *  2. what is a part of another utterance that is shown
 *  3. what is no statement: the rest of a phrase, a mere object of talk, words in marks that nobody is said to have used
 */
export function isShown(part: Part, utterance: Utterance): boolean {
  if (isInFurniture(part, utterance)) return false;
  if (isRefusal(part, utterance) || isUnsaid(part, utterance)) return false;
  if (opensNewClause(part, utterance) || isInterrupted(part, utterance) || isOnlyMeant(part, utterance)) return false;
  if (isRunTogether(part, utterance) || isTorn(part, utterance) || isPieceOfRun(part, utterance)) return false;
  if (isVote(part, utterance) || isProclaimed(part, utterance) || isTrait(part, utterance)) return false;
  if (isMostlyQuoted(part, utterance) || isOwnThought(part, utterance) || isBlow(part, utterance)) return false;
  if (isToldInText(part, utterance, (other) => isShown(part, other))) return false;
  const speaker = speakerOf(part, utterance);
  if (isInsideQuotation(part, utterance)) return utterance.kind === "direct" && speaker !== undefined && speaker.actor !== null;
  // What an outlet passes on without a speaker is still somebody's, and what has a cue of which a person said that the speaker is wrong. A
  // pronoun that stays open is a speaker whom the report states.
  const isPassedOn = utterance.mediums.length > 0 && utterance.source === null;
  if (utterance.kind === "direct") return speaker !== undefined || isPassedOn || part.silenced.has(utterance) || isThing(part, utterance);
  if (utterance.kind === "term") return true;
  return (
    speaker !== undefined &&
    !isObjectOfTalk(part, utterance) &&
    !isMatter(part, utterance) &&
    !isGapped(part, utterance) &&
    !isUntold(part, utterance) &&
    (utterance.kind === "mixed" ? !isHeadless(part, tokensIn(part, utterance.content)) : saysSomething(part, utterance))
  );
}

/** What a caption or a label of the page reports is told in the running text as well; a whole quotation there was still said. */
function isInFurniture(part: Part, { kind, content, sentence }: Utterance): boolean {
  return furnitureOf(part).has(sentence) && (kind !== "direct" || tokensIn(part, content).length < sentenceTokensMin);
}

/** A phrase in marks inside of words that are run together: whose it is, is as uncertain as they are. */
function isPieceOfRun(part: Part, { kind, content, outer }: Utterance): boolean {
  if (kind !== "direct" || tokensIn(part, content).length >= sentenceTokensMin) return false;
  return part.reading.utterances.some((other) => contains(other.outer, outer) && isRunTogether(part, other));
}

/** "I hope that …" inside a quotation is a part of what is quoted, and "their hopes" are nobody's words. */
function isOwnThought(part: Part, { kind, source }: Utterance): boolean {
  if (kind === "direct" || source === null) return false;
  return /^(?:I|we|you|my|our|your|his|her|its|their)$/i.test(part.report.text.slice(source.start, source.end));
}

/** "The council confirmed his nomination": a vote, and nothing that was said. */
function isVote(part: Part, { kind, cue, content }: Utterance): boolean {
  if (kind === "direct" || cue === null) return false;
  const { tokens } = part.reading;
  if (!tokensIn(part, cue).some((token) => /^(?:confirm|approve)$/.test(tokens[token]!.lemma))) return false;
  const inside = tokensIn(part, content);
  const head = inside.find((token) => !inside.includes(tokens[token]!.head));
  return head !== undefined && /^(?:nomination|nominee|appointment|appointee|pick|justice|judge|ambassador)$/.test(tokens[head]!.lemma);
}

/** "Declared a state of emergency", "declaring a bid for the office": who declares a thing, and not what it is, acts. */
function isProclaimed(part: Part, { kind, cue, content }: Utterance): boolean {
  if (kind === "direct" || cue === null || cue.end > content.start) return false;
  const { tokens } = part.reading;
  const [first] = tokensIn(part, content);
  const isDeclared = tokensIn(part, cue).some((token) => tokens[token]!.lemma === "declare");
  return isDeclared && /^an?$/.test(tokens[first ?? 0]!.lower) && !isClause(part, content);
}

/**
 * "The man who hopes to fill the office", "ads that call for a vote": a relative clause without a comma tells who or what is meant. What was
 * said ("officials who said …", "members who called for …") is shown all the same; hopes, and what is asked for in the present, are what the
 * noun is known by.
 */
function isTrait(part: Part, { kind, source, cue, manner }: Utterance): boolean {
  if (kind === "direct" || source === null || cue === null) return false;
  const { tokens } = part.reading;
  const isHabit = manner === "demand" && tokensIn(part, cue).some((token) => /^VB[PZ]?$/.test(tokens[token]!.fine));
  if (manner !== "plan" && manner !== "belief" && !isHabit) return false;
  const [pronoun] = tokensIn(part, source);
  if (pronoun === undefined || !/^(?:who|that|which)$/.test(tokens[pronoun]!.lower) || tokens[pronoun - 1]?.tag === "PUNCT") return false;
  return tokens[tokens[pronoun]!.head]?.relation.startsWith("acl") ?? false;
}

/** "Terrorists attacked our people": who fights strikes blows, and does not blame. */
function isBlow(part: Part, { manner, kind, source, cue }: Utterance): boolean {
  if (manner !== "blame" || kind === "direct" || source === null || cue === null) return false;
  const { tokens } = part.reading;
  const strikes = tokensIn(part, cue).some((token) => /^(?:attack|assail|blast|slam|rip)$/.test(tokens[token]!.lemma));
  return strikes && tokensIn(part, source).some((token) => fighters.has(tokens[token]!.lemma.toLowerCase()));
}

const fighters = new Set(
  "terrorist militant gunman rebel insurgent fighter soldier troop force army militia attacker assailant shooter bomber jihadist extremist mob hacker warplane jet drone missile storm dog shark bear".split(
    " ",
  ),
);

/** Who declines, refuses or has not said something says nothing. */
function isRefusal(part: Part, { manner, cue, kind, content }: Utterance): boolean {
  if (manner !== "denial" || cue === null || kind === "direct") return false;
  const { tokens } = part.reading;
  const lemmas = tokensIn(part, cue).map((token) => tokens[token]!.lemma);
  // To deny a request is to refuse it, to deny a claim to contradict it.
  if (lemmas.includes("deny") && isAskedFor(part, content)) return true;
  if (lemmas.some((lemma) => contradicting.has(lemma))) return false;
  // To reject a claim is to contradict; to reject a bill is to vote.
  const inside = tokensIn(part, content);
  return !(lemmas.some((lemma) => rejecting.has(lemma)) && inside.some((token) => cueNouns.has(tokens[token]!.lower)));
}

function isAskedFor(part: Part, content: Utterance["content"]): boolean {
  const { tokens } = part.reading;
  const noun = tokensIn(part, content).find((token) => tokens[token]!.tag === "NOUN");
  return (
    noun !== undefined &&
    requests.has(tokens[noun]!.lemma) &&
    !tokensIn(part, content).some((token) => /^VB[DPZ]$|^MD$/.test(tokens[token]!.fine) && token < noun)
  );
}

const requests = new Set(
  "request application appeal bid petition motion permission access entry visa bail parole asylum license licence permit".split(" "),
);

const contradicting = new Set("deny dispute refute rebut contradict disavow contest disagree denial rebuttal rule".split(" "));
const rejecting = new Set("reject dismiss discount rejection dismissal".split(" "));

/** Inside of words that are shown as a quotation. */
function isInsideQuotation(part: Part, utterance: Utterance): boolean {
  return part.reading.utterances.some(
    (other) =>
      other.kind === "direct" &&
      other !== utterance &&
      contains(other.content, utterance.outer) &&
      other.content.end - other.content.start > utterance.outer.end - utterance.outer.start,
  );
}

/** Fewer words in marks without a speaker are a borrowed phrase. */
const sentenceTokensMin = 6;

/** Fewer words in marks without a speaker are a borrowed phrase. */
const phraseTokensMin = 6;

/**
 * Words in marks without a speaker that are a longer phrase and the subject of their clause: "the “…” was seen again". Nobody in their
 * sentence is the author. A whole sentence without a speaker has one that the report tells in a way that is not read, and is left out.
 */
function isThing(part: Part, { content }: Utterance): boolean {
  const { tokens } = part.reading;
  const inside = tokensIn(part, content);
  if (inside.length < phraseTokensMin || /^\p{Lu}/u.test(tokens[inside[0]!]!.text)) return false;
  return inside.some((token) => tokens[token]!.relation.startsWith("nsubj") && !inside.includes(tokens[token]!.head));
}

/** What is answered is not the answer. */
const answering = new Set("answer address counter react reply respond".split(" "));

/** Verbs of saying with a clause for their content: a noun phrase behind them is the rest of one. */
const clausal = new Set("add believe claim continue estimate insist note predict say tell think warn write".split(" "));

/** "Responded to claims that …", "said little about it": the words are not what was said. */
function isObjectOfTalk(part: Part, { content, cue }: Utterance): boolean {
  if (cue === null) return false;
  const { tokens } = part.reading;
  const [first] = tokensIn(part, content);
  if (first === undefined) return true;
  const lemmas = tokensIn(part, cue).map((token) => tokens[token]!.lemma);
  if (lemmas.some((lemma) => answering.has(lemma)) && /^(?:to|for|on|about|at)$/.test(tokens[first - 1]?.lower ?? "")) return true;
  // "Sought to counter accusations that …", "denied service to them"
  const isTheirs = tokens[first - 1]?.lower === "that" && tokens[first - 2]?.tag === "NOUN";
  if (isTheirs && lemmas.some((lemma) => answering.has(lemma))) return true;
  if (lemmas.includes("deny") && isGift(part, content)) return true;
  // "His questions about the road": a noun of saying with its topic.
  const isNoun = tokensIn(part, cue).every((token) => tokens[token]!.tag === "NOUN");
  if (isNoun && /^(?:about|on|over|regarding|concerning)$/.test(tokens[first - 1]?.lower ?? "")) return true;
  // "An offer to the council", and no "offer to pay".
  if (isNoun && tokens[first]!.lower === "to" && !isInfinitive(part, first)) return true;
  const isAmount = /^(?:little|nothing|much|something|anything|more|less|so|as|otherwise|yes|no)$/.test(tokens[first]!.lower);
  return isAmount && lemmas.some((lemma) => /^(?:say|tell|know|hear|think|do)$/.test(lemma)) && !startsClause(part, first, content.end);
}

function isInfinitive(part: Part, to: number): boolean {
  const { tokens } = part.reading;
  return tokens[tokens[to + 1]?.tag === "ADV" ? to + 2 : to + 1]?.fine === "VB";
}

/** "Service to anyone": a thing and to whom, without a verb. */
function isGift(part: Part, content: Utterance["content"]): boolean {
  const words = tokensIn(part, content).map((token) => part.reading.tokens[token]!);
  return words.some(({ tag, lower }) => tag === "ADP" && lower === "to") && !words.some(({ fine }) => /^(?:VB[DPZN]?|MD)$/.test(fine));
}

/** "Nothing was said", "more than twenty ships had left": the word stands in the subject of a verb that is said too. */
function startsClause(part: Part, first: number, end: number): boolean {
  const { tokens } = part.reading;
  let token = first;
  while (tokens[token]!.head > token && tokens[tokens[token]!.head]!.end <= end) {
    if (tokens[token]!.relation.startsWith("nsubj")) return true;
    token = tokens[token]!.head;
  }
  return false;
}

/** Reported speech is a clause: with a verb and a subject of its own, or an infinitive ("promised to pay"). "That" and "14" are none. */
function saysSomething(part: Part, { content, cue, continues }: Utterance): boolean {
  const { tokens } = part.reading;
  const inside = tokensIn(part, content);
  // "And what they do" is the rest of a list that began before.
  if (inside.length === 0 || tokens[inside[0]!]!.tag === "CCONJ") return false;
  // "Threatened to veto it".
  if (inside.length === 3 && tokens[inside[0]!]!.lower === "to" && tokens[inside[2]!]!.fine === "PRP") return false;
  const hasVerb = inside.some((token) => tokens[token]!.tag === "VERB" || tokens[token]!.tag === "AUX");
  const hasSubject = inside.some(
    (token) => tokens[token]!.relation.startsWith("nsubj") && !/^(?:that|which|who)$/.test(tokens[token]!.lower),
  );
  const lemmas = cue === null ? [] : tokensIn(part, cue).map((token) => tokens[token]!.lemma);
  if (!hasVerb && lemmas.some((lemma) => clausal.has(lemma))) return false;
  if (isHeadless(part, inside, continues !== null)) return false;
  if (cue !== null && content.end < cue.start && !isWholeClause(part, inside)) return false;
  if (hasVerb && (hasSubject || tokens[inside[0]!]!.lower === "to" || asksSomebody(part, inside, lemmas))) return true;
  return inside.filter((token) => tokens[token]!.tag === "NOUN").length >= 2;
}

/** "(Urged) the council to stop": whom somebody asks, and the infinitive for what. */
function asksSomebody(part: Part, inside: readonly number[], lemmas: readonly string[]): boolean {
  const { tokens } = part.reading;
  const takesAddressee = lemmas.some((lemma) => cueVerbs.get(lemma)?.some((frame) => frame.addresseeThenInfinitive));
  return takesAddressee && inside.some((token, at) => tokens[token]!.lower === "to" && tokens[inside[at + 1] ?? -1]?.fine === "VB");
}

/** Share of a reported clause from which its quoted words say all of it: the clause would say the same thing twice. */
const quotedShare = 0.5;

/** "“I will stay,” she said at the pier, according to two guests": the guests tell who said so, and the quotation is hers. */
function relaysQuotation(part: Part, { outer, cue }: Utterance): boolean {
  if (cue === null || cue.start < outer.end) return false;
  return part.reading.utterances.some(
    (other) =>
      other.kind === "direct" && other.outer.start === outer.start && other.cue !== null && contains(outer, other.cue) && other.cue !== cue,
  );
}

function isMostlyQuoted(part: Part, utterance: Utterance): boolean {
  if (utterance.kind !== "mixed" && utterance.kind !== "indirect") return false;
  if (relaysQuotation(part, utterance)) return true;
  // "According to the Courier" stands around a quotation with a speaker of its own: the outlet is its way to us.
  const isPassedOn = utterance.cue !== null && /^according/i.test(part.report.text.slice(utterance.cue.start, utterance.cue.end));
  let quoted = 0;
  for (const other of part.reading.utterances) {
    const isPart = other.kind === "term" || (other.kind === "direct" && (isPassedOn || other.actor === utterance.actor));
    if (isPart && contains(utterance.outer, other.outer)) quoted += other.outer.end - other.outer.start;
  }
  return quoted > (utterance.outer.end - utterance.outer.start) * quotedShare;
}
