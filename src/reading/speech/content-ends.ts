import { cueVerbs } from "../../lexicon/cues.ts";
import { mediumNouns } from "../../lexicon/mediums.ts";
import type { Sentence } from "../reading.ts";
import { isAddition } from "./additions.ts";
import { joinedAbove, joinedBehindMarks, joinedSaying, joinedVerb, ownDeed, toldBehind } from "./joined-verbs.ts";
import { sentenceVerbBehind } from "./sentence-verbs.ts";
import type { Syntax } from "./syntax.ts";
import { childrenOf, isFinite, isOpaque, lastSign, passageEnd, relationOf } from "./syntax.ts";
import { isTimeWord } from "./phrases.ts";

/** Clauses that stand beside the reported one and not in it, after a pause. */
const besideClause = /^(?:after|while|but|when|although|though|as|even)$/;

/** Clauses that say when or why somebody was praised, attacked or named, with or without a pause. */
const circumstance = /^(?:after|while|before|when|because|although|though|unless|until|if)$/;

/**
 * First token after the content of the cue at `token` that starts at `start`. It ends with the sentence, or before that where
 *  1. the cue stands in a clause of its own that ends earlier
 *  2. a second verb is joined to the cue or to the verb that the cue hangs on
 *  3. another source is given for what came so far, or a participle goes on about the speaker
 * A quotation is never cut in two.
 */
export function endOfContent(syntax: Syntax, sentence: Sentence, token: number, start: number): number {
  const { tokens } = syntax;
  let end = sentence.last;
  const relation = relationOf(tokens[token]!);
  const right = syntax.rightmost[token]! + 1;
  const isOwnClause = relation === "acl" || relation === "advcl" || relation === "csubj";
  if (isOwnClause && right < end && right > start + 1 && isBoundary(syntax, token, right)) end = right;
  end = Math.min(end, joinedVerb(syntax, token, start, end));
  end = Math.min(end, joinedSaying(syntax, token, start, end));
  const { head } = tokens[token]!;
  if (head >= 0 && head < token && (relation === "conj" || relation === "xcomp")) end = Math.min(end, joinedVerb(syntax, head, start, end));
  end = Math.min(
    end,
    joinedAbove(syntax, token, start, end),
    joinedBehindMarks(syntax, token, start, end),
    ownDeed(syntax, token, start, end),
  );
  end = Math.min(end, mainVerbBehind(syntax, token, start, end), mainClauseBehind(syntax, token, start, end));
  end = sentenceVerbBehind(syntax, sentence, token, start, end);
  end = Math.min(end, atSemicolon(syntax, start, end), toldBehind(syntax, start, end));
  end = insideParenthesis(syntax, sentence, token, start, beforeOtherSource(syntax, token, start, end));
  return wholePassages(syntax, start, withoutPause(syntax, start, end));
}

/**
 * A finite verb behind the cue whose subject stands before the cue, or is the cue, is the verb of another clause: "The firm, citing
 * costs, said …", "the claim that the road is safe was denied". The content ends before it.
 */
function mainVerbBehind(syntax: Syntax, token: number, start: number, end: number): number {
  const { tokens } = syntax;
  const relation = relationOf(tokens[token]!);
  const isVerb = tokens[token]!.tag === "VERB";
  if (isVerb && relation !== "acl" && relation !== "advcl") return end;
  for (let index = start + 1; index < end; index++) {
    if (isOpaque(syntax, index) || !/^(?:nsubj|csubj)$/.test(subjectRelation(syntax, index, token))) continue;
    let first = index;
    while (first - 1 > start && /^(?:AUX|ADV|PART)$/.test(tokens[first - 1]!.tag)) first--;
    return isFinite(tokens[first]!) || isFinite(tokens[index]!) ? first : end;
  }
  return end;
}

/** The relation of a token's subject when that stands before the cue or is the cue; empty for none. */
function subjectRelation(syntax: Syntax, index: number, cue: number): string {
  for (const child of childrenOf(syntax, index)) {
    const relation = relationOf(syntax.tokens[child]!);
    if (child <= cue && /^(?:nsubj|csubj)$/.test(relation)) return relation;
  }
  return "";
}

/** A clause ends at a pause, and a relative clause at the verb of the main clause; elsewhere an erring parse cut it short. */
function isBoundary(syntax: Syntax, token: number, end: number): boolean {
  const { tag, lower } = syntax.tokens[end]!;
  if (isOpaque(syntax, end - 1) || tag === "PUNCT" || tag === "CCONJ" || tag === "SCONJ") return true;
  const subject = syntax.tokens[token - 1]?.lower ?? "";
  return (tag === "VERB" || tag === "AUX") && (/^(?:who|which|that)$/.test(subject) || lower === "to");
}

/** "While many predict that he will go, his silence …": a cue in a clause that opens the sentence says nothing beyond its comma. */
function mainClauseBehind(syntax: Syntax, token: number, start: number, end: number): number {
  const { tokens } = syntax;
  const main = tokens[token]!.head;
  const opens = childrenOf(syntax, token).some((child) => child < token && relationOf(tokens[child]!) === "mark");
  if (relationOf(tokens[token]!) !== "advcl" || !opens || main <= start || main >= end) return end;
  for (const child of childrenOf(syntax, main)) {
    if (child <= start || child > main || relationOf(tokens[child]!) !== "nsubj") continue;
    const first = syntax.leftmost[child]!;
    if (first > start && isPause(syntax, first - 1)) return first - 1;
  }
  return end;
}

/** Behind a semicolon another clause begins, whose it is the semicolon does not say. */
function atSemicolon(syntax: Syntax, start: number, end: number): number {
  for (let index = start + 1; index < end; index++) {
    if (!isOpaque(syntax, index)) {
      if (syntax.tokens[index]!.lower === ";") return index;
      continue;
    }
    // “… her “face;” and …”: the semicolon stands before the closing mark.
    const isLast = syntax.passage[index + 1] !== syntax.passage[index];
    if (isLast && lastSign(syntax.text, syntax.marks.passages[syntax.passage[index]!]!.content) === ";") return index + 1;
  }
  return end;
}

/** "through their respective government-owned media outlets" */
const wayTokensMax = 8;

/** How far before a cue its parenthesis may open, in tokens. */
const parenthesisTokensMax = 14;

/** "the minister – who promised “no cuts” – resigned": a cue between dashes or in brackets says nothing beyond them. */
function insideParenthesis(syntax: Syntax, sentence: Sentence, token: number, start: number, end: number): number {
  const { tokens } = syntax;
  let closer: RegExp | undefined;
  for (let index = token - 1; index > sentence.first && token - index <= parenthesisTokensMax; index--) {
    if (isOpaque(syntax, index)) continue;
    if (tokens[index]!.lower === ")") break;
    if (/^(?:[(—–―]|--)$/.test(tokens[index]!.lower)) {
      closer = tokens[index]!.lower === "(" ? /^\)$/ : /^(?:[—–―]|--)$/;
      break;
    }
  }
  if (closer === undefined) return end;
  for (let index = start + 1; index < end; index++) if (!isOpaque(syntax, index) && closer.test(tokens[index]!.lower)) return index;
  return end;
}

function beforeOtherSource(syntax: Syntax, token: number, start: number, end: number): number {
  const { tokens } = syntax;
  const { head } = tokens[token]!;
  for (let index = start + 1; index < end; index++) {
    if (isOpaque(syntax, index) || !isPause(syntax, index - 1)) continue;
    const { lower, fine } = tokens[index]!;
    const governor = tokens[index]!.head;
    const isOfCue = governor === token && relationOf(tokens[index]!) === "advcl";
    const isCue = fine === "VBG" && (isOfCue || (cueVerbs.has(lower) && (governor < start || governor === token || governor === head)));
    if (isCue || (lower === "according" && tokens[index + 1]?.lower === "to")) return isOpaque(syntax, index - 1) ? index : index - 1;
  }
  return end;
}

/** First token after a noun phrase as content: it ends before clauses and times that belong to the cue. */
export function endOfPhrase(syntax: Syntax, token: number, first: number, end: number): number {
  const { tokens } = syntax;
  let isInList = false;
  for (let index = first + 1; index < end; index++) {
    if (isOpaque(syntax, index)) continue;
    const { lower, fine, head, tag } = tokens[index]!;
    if (lower === "including" && isPause(syntax, index - 1)) isInList = true;
    // "Voiced doubts, including those last week": the time belongs to a member of the list.
    const isTime = isTimeWord(lower) && head === token && !isInList;
    let timeFirst = index;
    while (isTime && timeFirst > first + 1 && /^(?:this|that|last|next|on|in|the)$/.test(tokens[timeFirst - 1]!.lower)) timeFirst--;
    // "What he called a “farce” will go on": the verb of the sentence follows.
    const isMainVerb = isOpaque(syntax, index - 1) && isFinite(tokens[index]!) && (tag === "VERB" || tag === "AUX");
    if (isMainVerb) return index;
    // "He bragged about it; since then he …", "referred to it as “…” and drew a line": another clause follows.
    const isVerbNext = tokens[index + 1]?.tag === "VERB" && index + 1 < end && tokens[index + 1]!.fine !== "VBG";
    if (/^[;:]$/.test(lower) || (/^(?:and|but)$/.test(lower) && isOpaque(syntax, index - 1) && isVerbNext)) return index;
    const isJoinedClause =
      (lower === "and" || lower === "but") &&
      (isPause(syntax, index - 1) || /^(?:—|–|--)$/.test(tokens[index - 1]!.lower)) &&
      subjectAndVerb(syntax, index + 1, end);
    // "The firm, citing costs, asserted": the tagger may take the verb behind the parenthesis for a participle.
    const isSaying = tokens[token]!.fine === "VBG" && tokens[token - 1]?.lower === "," && fine === "VBN" && cueVerbs.has(lower);
    const isNextVerb = isPause(syntax, index - 1) && (isFinite(tokens[index]!) || isSaying) && tag === "VERB";
    if (isJoinedClause || isNextVerb) return wholePassages(syntax, first, withoutPause(syntax, first, index));
    const isConcession = lower === "even" && /^(?:as|though|if|when|while)$/.test(tokens[index + 1]?.lower ?? "");
    const afterPause =
      isConcession ||
      (isPause(syntax, index - 1) && isTimeBeside(syntax, index)) ||
      (isPause(syntax, index - 1) &&
        (besideClause.test(lower) || /^(?:who|which|where)$/.test(lower) || (fine === "VBG" && !/^(?:including|being)$/.test(lower))));
    const isWay = /^(?:through|via)$/.test(lower) && namesMedia(syntax, index + 1, end);
    if (isWay) return withoutPause(syntax, first, index);
    // "The day before by the ministry": a time, and no clause.
    const isDayBefore = lower === "before" && isTimeWord(tokens[index - 1]!.lower) && tokens[index + 1]?.tag === "ADP";
    if (isDayBefore || (!afterPause && !(circumstance.test(lower) && tag !== "ADP") && !isTime)) continue;
    const last = timeFirst;
    return wholePassages(syntax, first, withoutPause(syntax, first, Math.max(first + 1, last)));
  }
  return end;
}

/** "announced the deal through their state media": the way is no part of what was announced. */
function namesMedia(syntax: Syntax, first: number, end: number): boolean {
  for (let index = first; index < Math.min(end, first + wayTokensMax); index++)
    if (mediumNouns.has(syntax.tokens[index]!.lower)) return true;
  return false;
}

/** A noun phrase and the finite verb whose subject it is, before the next pause but one. */
function subjectAndVerb(syntax: Syntax, first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const { tag, head } = syntax.tokens[index]!;
    if (isOpaque(syntax, index)) return false;
    if (/^nsubj$/.test(relationOf(syntax.tokens[index]!)) && !/^(?:who|which|that)$/.test(syntax.tokens[index]!.lower)) {
      return head > index && head < end && relationOf(syntax.tokens[head]!) !== "acl";
    }
    if (tag === "VERB" && isFinite(syntax.tokens[index]!)) return false;
  }
  return false;
}

/** First token after a clause without "that": it ends before a clause that stands beside it. */
export function endOfBareClause(syntax: Syntax, first: number, end: number): number {
  for (let index = first + 1; index < end; index++) {
    if (isOpaque(syntax, index)) continue;
    if (isSilence(syntax, index)) return withoutPause(syntax, first, index);
    if (!isPause(syntax, index - 1)) continue;
    const { lower, fine } = syntax.tokens[index]!;
    if (
      (besideClause.test(lower) && !(lower === "but" && isPhraseBehind(syntax, index + 1, end))) ||
      isTimeBeside(syntax, index) ||
      isAddition(syntax, index, end) ||
      lower === "despite" ||
      (fine === "VBG" && lower !== "including")
    )
      return wholePassages(syntax, first, withoutPause(syntax, first, index));
  }
  return end;
}

/** "In critical, but stable condition": no verb stands behind the conjunction, which joins two words of one phrase. */
function isPhraseBehind({ tokens }: Syntax, first: number, end: number): boolean {
  return tokens.slice(first, end).every(({ tag, fine }) => (tag !== "VERB" && tag !== "AUX") || fine === "VBG");
}

/** First token after a clause with "that": it ends before a time of its own and before what the report adds behind a dash. */
export function endOfThatClause(syntax: Syntax, first: number, end: number): number {
  for (let index = first + 1; index < end; index++) {
    if (isOpaque(syntax, index)) continue;
    const isAside =
      /^(?:—|–|―|--)$/.test(syntax.tokens[index]!.lower) && !hasDash(syntax, index + 1, end) && !hasDash(syntax, first, index);
    const isBeside = isTimeBeside(syntax, index) || isAddition(syntax, index, end);
    if (isAside || isSilence(syntax, index) || (isPause(syntax, index - 1) && isBeside)) return withoutPause(syntax, first, index);
  }
  return end;
}

function hasDash(syntax: Syntax, first: number, last: number): boolean {
  for (let index = first; index < last; index++)
    if (/^(?:—|–|―|--)$/.test(syntax.tokens[index]!.lower) && !isOpaque(syntax, index)) return true;
  return false;
}

const unsaid =
  /^(?:say|name|elaborate|specify|comment|provide|give|identify|disclose|describe|explain|offer|mention|indicate|confirm|address|reveal|discuss|detail|cite|answer|respond|commit|rule)$/;

/** "… but did not name them", "…, but he declined", "… but gave no details": what the speaker left unsaid. */
function isSilence({ tokens }: Syntax, first: number): boolean {
  if (!/^(?:but|though)$/.test(tokens[first]!.lower)) return false;
  const at = /^(?:he|she|they|it)$/.test(tokens[first + 1]?.lower ?? "") ? first + 2 : first + 1;
  const [one, two, three] = tokens.slice(at, at + 3);
  const isDenied = /^(?:did|has|had|would)$/.test(one?.lower ?? "") && /^(?:not|n['’]t)$/.test(two?.lower ?? "");
  const isBare = one?.fine === "VBD" && /^(?:no|few|little|nothing)$/.test(two?.lower ?? "") && giving.test(one.lemma);
  return isBare || (isDenied && unsaid.test(three?.lemma ?? "")) || /^(?:declined|refused)$/.test(one?.lower ?? "");
}

const giving = /^(?:give|offer|provide|present|name|cite|say)$/;

/** "…, a day after it emerged that", "…, hours before the vote": when it was said. */
function isTimeBeside({ tokens }: Syntax, first: number): boolean {
  let at = first;
  while (at < first + 4 && /^(?:DET|NUM|ADJ|ADV)$/.test(tokens[at]?.tag ?? "")) at++;
  return /^(?:minute|hour|day|week|month|year)s?$/.test(tokens[at]?.lower ?? "") && /^(?:after|before)$/.test(tokens[at + 1]?.lower ?? "");
}

/** A comma, or a passage whose last words end with one. */
function isPause(syntax: Syntax, index: number): boolean {
  if (!isOpaque(syntax, index)) return syntax.tokens[index]!.lower === ",";
  return lastSign(syntax.text, syntax.marks.passages[syntax.passage[index]!]!.content) === ",";
}

function withoutPause(syntax: Syntax, start: number, last: number): number {
  let end = last;
  while (end > start && !isOpaque(syntax, end - 1) && /^(?:[.!?,;:—–]|-{1,3}|and|but)$/.test(syntax.tokens[end - 1]!.lower)) end--;
  return end;
}

function wholePassages(syntax: Syntax, start: number, end: number): number {
  return end > start && isOpaque(syntax, end - 1) ? Math.max(end, passageEnd(syntax, end - 1)) : end;
}
