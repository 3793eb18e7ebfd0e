import { contains } from "../kernel/index.ts";
import { cueNouns } from "../lexicon/cues.ts";
import type { Utterance } from "../reading/index.ts";
import type { Part } from "./material.ts";
import { isGapped, isHeadless, isUntold, isWholeClause } from "./leaning-words.ts";
import { indexOf, tokensIn } from "./reading-index.ts";
import { isMatter } from "./reported-words.ts";
import { speakerOf } from "./voice-speakers.ts";

/**
 * Whether an utterance is shown as somebody's words. Left out is
 *  1. what was not said: refused, denied to say, only possible, or said by way of a condition
 *  2. what is a part of another utterance that is shown
 *  3. what is no statement: the rest of a phrase, a mere object of talk, words in marks that nobody is said to have used
 */
export function isShown(part: Part, utterance: Utterance): boolean {
  if (isRefusal(part, utterance) || isUnsaid(part, utterance)) return false;
  if (isVote(part, utterance) || isMostlyQuoted(part, utterance) || isOwnThought(part, utterance) || isBlow(part, utterance)) return false;
  const speaker = speakerOf(part, utterance);
  if (isInsideQuotation(part, utterance)) return utterance.kind === "direct" && speaker !== undefined && speaker.actor !== null;
  // What an outlet passes on without a speaker is still somebody's, and what has a cue of which a person said that the speaker is wrong.
  if (utterance.kind === "direct")
    return speaker !== undefined || utterance.mediums.length > 0 || part.silenced.has(utterance) || isThing(part, utterance);
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

/** "Terrorists attacked our people": who fights strikes blows, and does not blame. */
function isBlow(part: Part, { manner, kind, source, cue }: Utterance): boolean {
  if (manner !== "blame" || kind === "direct" || source === null || cue === null) return false;
  const { tokens } = part.reading;
  const strikes = tokensIn(part, cue).some((token) => /^(?:attack|assail|blast|slam|rip)$/.test(tokens[token]!.lemma));
  return strikes && tokensIn(part, source).some((token) => fighters.has(tokens[token]!.lemma));
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

/** "Could say", "if he were to say", "declined to say", "asked him to explain": nobody has said it. */
function isUnsaid(part: Part, { cue, kind, content }: Utterance): boolean {
  if (cue === null || kind === "term") return false;
  const { tokens } = part.reading;
  // A whole quotation was said, whatever stands by its cue; a phrase ("refused to say “…”") was not.
  if (kind === "direct" && tokensIn(part, content).length >= sentenceTokensMin) return false;
  const verb = tokensIn(part, cue).find((token) => tokens[token]!.tag === "VERB");
  if (verb === undefined) return false;
  if (kind !== "direct" && (isHedged(part, verb) || isNegated(part, verb) || isForgone(part, verb))) return true;
  // "By avoiding saying that …", "making firms report their spending"
  const above = /^[xc]comp/.test(tokens[verb]!.relation) && kind !== "direct" ? tokens[tokens[verb]!.head] : undefined;
  if (tokens[verb]!.fine === "VBG" && above !== undefined && avoiding.has(above.lemma) && !isNegated(part, tokens[verb]!.head)) return true;
  if (isToCome(part, verb)) return true;
  if (tokens[verb]!.fine === "VB" && above !== undefined && letting.has(above.lemma) && tokens[verb - 1]?.lower !== "to") return true;
  if (tokens[verb - 1]?.lower !== "to" && tokens[verb - 2]?.lower !== "to") return false;
  const governor = tokens[tokens[verb]!.head];
  // "It would be wrong to suggest that …": whoever says so does not suggest it.
  if (governor?.tag === "ADJ" && hasEmptySubject(part, tokens[verb]!.head)) return true;
  return governor !== undefined && /^(?:xcomp|acl|ccomp|advcl)/.test(tokens[verb]!.relation) && withholding.has(governor.lemma);
}

/** "It will turn when she announces whether she goes": in a clause of time the present means what is to come where the main clause does. */
function isToCome(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  const { fine, relation, head } = tokens[verb]!;
  if (!/^VB[PZ]$/.test(fine) || !relation.startsWith("advcl") || head < 0) return false;
  const opensTime = [...indexOf(part.reading).childrenOf(verb)].some(
    (child) => child < verb && /^(?:when|once|until|after|before)$/.test(tokens[child]!.lower),
  );
  const isFuture = [...indexOf(part.reading).childrenOf(head)].some((child) => /^(?:will|’ll|'ll|shall)$/.test(tokens[child]!.lower));
  return opensTime && isFuture;
}

function hasEmptySubject(part: Part, predicate: number): boolean {
  const { tokens } = part.reading;
  return indexOf(part.reading)
    .childrenOf(predicate)
    .some((child) => tokens[child]!.relation === "expl" || (tokens[child]!.lower === "it" && tokens[child]!.relation.startsWith("nsubj")));
}

/** A verb with a modal of possibility or duty, or in an "if" clause. */
function isHedged(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  const before = [...indexOf(part.reading).childrenOf(verb)].filter((child) => child < verb).map((child) => tokens[child]!);
  if (before.some((child) => child.relation === "mark" && /^(?:if|unless|whether)$/.test(child.lower))) return true;
  return before.some((child) => child.relation === "aux" && /^(?:could|might|may|should|must|would|can)$/.test(child.lower));
}

/** How far before a verb "rather than" may stand when other verbs are joined before it, in tokens. */
const forgoneTokensMax = 12;

/** "Rather than go on and declare that …", "instead of saying": what was not done. */
function isForgone(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  if (!/^VB[GP]?$/.test(tokens[verb]!.fine)) return false;
  for (let at = verb - 1; at > verb - forgoneTokensMax && at > 0; at--) {
    if (/^[,.;]$/.test(tokens[at]!.lower) || /^(?:VB[DZ]|MD)$/.test(tokens[at]!.fine)) return false;
    const pair = `${tokens[at - 1]!.lower} ${tokens[at]!.lower}`;
    if (pair === "rather than" || pair === "instead of") return true;
  }
  return false;
}

/** "Was not questioning whether", "never asked": the auxiliaries and adverbs before the verb deny it. */
function isNegated(part: Part, verb: number): boolean {
  const { tokens } = part.reading;
  for (let at = verb - 1; at >= 0 && /^(?:AUX|ADV|PART)$/.test(tokens[at]!.tag); at--)
    if (/^(?:not|n['’]t|never)$/.test(tokens[at]!.lower)) return true;
  return false;
}

/** Verbs, adjectives and nouns whose infinitive tells of words that were not, or not yet, said. */
const withholding = new Set(
  "decline refuse fail avoid hesitate forget neglect want wish need unable unwilling reluctant refusal reluctance failure ask urge press tell invite call force order require oblige enable help encourage expect allow be have eager keen ready willing likely poised set intend design aim mean plan schedule promise vow pledge require compel permit forbid".split(
    " ",
  ),
);

const avoiding = new Set("avoid resist regret stop refrain consider".split(" "));
const letting = new Set("make let have help".split(" "));

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
  const isAmount = /^(?:little|nothing|much|something|anything|more|less|so|as|otherwise|yes|no)$/.test(tokens[first]!.lower);
  return isAmount && lemmas.some((lemma) => /^(?:say|tell|know|hear|think|do)$/.test(lemma)) && !startsClause(part, first, content.end);
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
  const hasVerb = inside.some((token) => tokens[token]!.tag === "VERB" || tokens[token]!.tag === "AUX");
  const hasSubject = inside.some(
    (token) => tokens[token]!.relation.startsWith("nsubj") && !/^(?:that|which|who)$/.test(tokens[token]!.lower),
  );
  const lemmas = cue === null ? [] : tokensIn(part, cue).map((token) => tokens[token]!.lemma);
  if (!hasVerb && lemmas.some((lemma) => clausal.has(lemma))) return false;
  if (isHeadless(part, inside, continues !== null)) return false;
  if (cue !== null && content.end < cue.start && !isWholeClause(part, inside)) return false;
  if (hasVerb && (hasSubject || tokens[inside[0]!]!.lower === "to")) return true;
  return inside.filter((token) => tokens[token]!.tag === "NOUN").length >= 2;
}

/** Share of a reported clause from which its quoted words say all of it: the clause would say the same thing twice. */
const quotedShare = 0.5;

function isMostlyQuoted(part: Part, utterance: Utterance): boolean {
  if (utterance.kind !== "mixed" && utterance.kind !== "indirect") return false;
  // "According to the Courier" stands around a quotation with a speaker of its own: the outlet is its way to us.
  const isPassedOn = utterance.cue !== null && /^according/i.test(part.report.text.slice(utterance.cue.start, utterance.cue.end));
  let quoted = 0;
  for (const other of part.reading.utterances) {
    const isPart = other.kind === "term" || (other.kind === "direct" && (isPassedOn || other.actor === utterance.actor));
    if (isPart && contains(utterance.outer, other.outer)) quoted += other.outer.end - other.outer.start;
  }
  return quoted > (utterance.outer.end - utterance.outer.start) * quotedShare;
}
