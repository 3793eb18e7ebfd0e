import type { Range } from "../../kernel/index.ts";
import { cueVerbs } from "../../lexicon/cues.ts";
import type { CueVerb } from "../../lexicon/cues.ts";
import type { Utterance } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { hasMainVerb, isClause, tidyEnds, indexOf, tokensIn } from "../material/index.ts";
import { needsCue } from "./with-cue.ts";

/** Fewer words are no statement: what stands before an addition must say something. */
const statementTokensMin = 4;

/**
 * The words of an utterance that are shown. A reported clause that runs to the end of its sentence often ends with something that the
 * report may have added itself: a relative clause, an apposition, a participle, a concession, an aside behind a dash. Grammar does not
 * tell whose it is ("he would sign the law, which critics call cruel"), so that the line stops before it. Quotations, and clauses that
 * end with their speaker ("…, she said"), are shown whole. What is no clause ("his opponent", "an inquiry") is shown with the word that
 * tells what was said of it ("praised his opponent", "called for an inquiry").
 */
export function shownWords(part: Part, utterance: Utterance): Range {
  if (utterance.kind === "direct" || utterance.kind === "term") return utterance.content;
  const words = tidyEnds(part, utterance, ownWords(part, utterance));
  return needsCue(part, utterance) ? { start: utterance.cue!.start, end: words.end } : words;
}

function ownWords(part: Part, utterance: Utterance): Range {
  const { content, cue } = utterance;
  if (cue === null || cue.end > content.start) return content;
  const { tokens } = part.reading;
  const inside = tokensIn(part, content);
  const first = inside[0] ?? 0;
  const last = joinedSpeech(part, cue, first, (inside.at(-1) ?? -1) + 1);
  if (last <= (inside.at(-1) ?? -1)) return ownWords(part, { ...utterance, content: { start: content.start, end: tokens[last - 1]!.end } });
  if (!endsSentence(part, utterance)) return content;
  for (let at = first + statementTokensMin; at < last; at++) {
    const isDash = /^(?:—|–|―|--)$/.test(tokens[at]!.lower);
    if (!isDash && tokens[at]!.lower !== ",") continue;
    // “…,” a remark that …: the comma stands before the closing mark.
    const close = !isDash && /^["”’']$/.test(tokens[at + 1]?.text ?? "") ? at + 1 : at;
    if (isDash ? isAside(part, first, at, last) : opensAddition(part, close + 1, last)) {
      const addition = { start: tokens[close]!.end, end: content.end };
      const isOwnClause = isDash ? tokens[at + 1]?.fine === "PRP" : /^(?:while|although|though)$/.test(tokens[at + 1]!.lower);
      const isWhole = isOwnClause || hasMainVerb(part, first, at) || !hasMainVerb(part, at, last);
      const isBesideAsking = utterance.manner === "demand" && isWhileDoing(part, at + 1);
      if (isBesideAsking) return { start: content.start, end: tokens[at - 1]!.end };
      if (isWhole && goesToEnd(part, close + 1, last) && !hasMarks(part, addition)) {
        return { start: content.start, end: close === at ? tokens[at - 1]!.end : tokens[close]!.end };
      }
    }
  }
  return content;
}

/**
 * "Said the sum was small and called for a vote": a second verb of speech, in the form of the first and without a subject of its own, is as
 * likely joined to the first as to the verb of what is said. The line stops before it.
 */
function joinedSpeech(part: Part, cue: Range, first: number, end: number): number {
  const { tokens } = part.reading;
  const form = tokensIn(part, cue)
    .map((token) => tokens[token]!)
    .find(({ tag }) => tag === "VERB")?.fine;
  if (form === "VBG") return /^according/i.test(part.report.text.slice(cue.start, cue.end)) ? end : joinedParticiple(part, first, end);
  if (form === undefined || !/^VB[DNZP]$/.test(form)) return end;
  for (let at = first + statementTokensMin; at + 1 < end; at++) {
    if (!/^(?:and|but)$/.test(tokens[at]!.lower) || !hasMainVerb(part, first, at)) continue;
    const verb = tokens[at + 1]!.tag === "ADV" ? at + 2 : at + 1;
    const { tag, fine, lower } = tokens[verb]!;
    // "Said he planned to sign but backed off": behind "but" any verb may be the report's own.
    const isPlainBut = tokens[at]!.lower === "but" && !/^(?:all|nothing|anything)$/.test(tokens[at - 1]!.lower);
    const isOwn =
      isPlainBut &&
      /^VB[DN]$/.test(fine) &&
      !/^(?:have|be)$/.test(tokens[verb]!.lemma) &&
      tokens[verb - 1]!.tag !== "ADV" &&
      !isPerfect(part, first, at);
    if (
      verb >= end ||
      tag !== "VERB" ||
      (fine !== form && !(/^VB[DN]$/.test(form) && /^VB[DN]$/.test(fine))) ||
      !(isOwn || (cueVerbs.get(lower) ?? []).some((cue) => isSpeech(cue, tokens[verb + 1]?.lower)))
    )
      continue;
    // A past verb is often taken for a participle. Words in marks are shown whole.
    if (isInMarks(part, first, at)) continue;
    return /^(?:,|-|–|—|--)$/.test(tokens[at - 1]!.text) ? at - 1 : at;
  }
  return end;
}

/** "Saying the sum was small and vowing to pay it": behind a finite clause a participle goes on with the one that tells of it. */
function joinedParticiple(part: Part, first: number, end: number): number {
  const { tokens } = part.reading;
  for (let at = first; at + 1 < end; at++) {
    if (tokens[at]!.fine === "VBG" && tokens[at]!.tag === "VERB") return end;
    if (at < first + statementTokensMin || !/^(?:and|but)$/.test(tokens[at]!.lower)) continue;
    const verb = tokens[at + 1]!.tag === "ADV" ? at + 2 : at + 1;
    if (verb >= end || tokens[verb]!.fine !== "VBG" || tokens[verb]!.tag !== "VERB") continue;
    if (!hasMainVerb(part, first, at) || isInMarks(part, first, at)) return end;
    return /^[,–—-]$|^--$/.test(tokens[at - 1]!.text) ? at - 1 : at;
  }
  return end;
}

/** What is said began with "had", with which the verb behind "but" may go as well. */
function isPerfect(part: Part, first: number, last: number): boolean {
  return part.reading.tokens.slice(first, last).some(({ lower, relation }) => lower === "had" && relation.startsWith("aux"));
}

function isSpeech({ quotation, manner, particle }: CueVerb, next: string | undefined): boolean {
  const isWhole = particle === null || particle === next;
  return isWhole && (quotation || /^(?:demand|blame|praise|question|plan)$/.test(manner));
}

/** An opening mark stands without its partner before a token. */
function isInMarks(part: Part, first: number, at: number): boolean {
  const { text } = part.report;
  const words = text.slice(part.reading.tokens[first]!.start, part.reading.tokens[at]!.start);
  const count = (mark: RegExp): number => words.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/“/g) > count(/”/g);
}

function endsSentence(part: Part, { content, sentence }: Utterance): boolean {
  const { end } = part.reading.sentences[sentence] ?? content;
  return content.end <= end && !/[\p{L}\p{N}]/u.test(part.report.text.slice(content.end, end));
}

/** Verbs whose object is what is talked about, and not what is said of it. */
const talking =
  /^(?:add|address|allude|cite|clarify|comment|convey|debate|defend|describe|detail|disclose|discuss|echo|explain|find|highlight|know|mention|outline|point|rail|realize|recount|refer|reference|reiterate|repeat|respond|reveal|show|speak|talk|underline|underscore)$/;

/** Nouns of what is wanted, which verbs of repetition take: "repeated his demand for a vote". */
const wants =
  /^(?:appeal|call|commitment|demand|insistence|intention|offer|opposition|plea|pledge|promise|refusal|request|support|threat|vow|warning)$/;

/**
 * "Defended his adviser", "echoing the reaction to the law", "pointed to a video": a thing that is talked about, and no statement. A
 * judgement ("defended the law as fair") and a wish that is repeated ("echoed the call for a vote") say what was said.
 */
export function isMatter(part: Part, { cue, content }: Utterance): boolean {
  const { tokens } = part.reading;
  const lemma =
    cue === null
      ? undefined
      : tokensIn(part, cue)
          .map((token) => tokens[token]!.lemma)
          .find((word) => talking.test(word));
  if (lemma === undefined || isToldClause(part, content)) return false;
  const inside = tokensIn(part, content).map((token) => tokens[token]!);
  // "Found no evidence that it leaks" says so.
  if (lemma === "find" && inside[0]?.lower === "no") return false;
  if (/^(?:defend|describe|refer)$/.test(lemma) && inside.some(({ lower }) => lower === "as")) return false;
  return !(/^(?:echo|reiterate|repeat|underline|underscore)$/.test(lemma) && inside.some((token) => wants.test(token.lemma)));
}

/** What is talked about is a clause: opened by a conjunction, or with its verb at the head. */
function isToldClause(part: Part, content: Range): boolean {
  const { tokens } = part.reading;
  const inside = tokensIn(part, content);
  const opener = tokens[inside[0]!];
  if (opener === undefined) return false;
  if (tokens[inside[0]! - 1]?.lower === "that" || /^(?:to|whether|how|why|what|if)$/.test(opener.lower)) return true;
  const head = inside.find((token) => !inside.includes(tokens[token]!.head));
  if (head === undefined) return false;
  const hasVerb = [...indexOf(part.reading).childrenOf(head)].some((child) => /^(?:cop|nsubj)/.test(tokens[child]!.relation));
  return (tokens[head]!.tag !== "NOUN" || hasVerb) && isClause(part, content);
}

function opensAddition(part: Part, at: number, last: number): boolean {
  const token = part.reading.tokens[at];
  if (token === undefined || at >= last) return false;
  const next = part.reading.tokens[at + 1]?.lower ?? "";
  if (/^(?:who|whom|whose|which|where)$/.test(token.lower) || (token.tag === "ADP" && /^(?:whom|which)$/.test(next))) return true;
  if (/^(?:although|though|despite|without|while)$/.test(token.lower) || (token.lower === "even" && /^(?:though|as|while)$/.test(next)))
    return true;
  if (token.fine === "VBG" && token.tag === "VERB") return /^(?:advcl|acl)/.test(token.relation);
  return (/^(?:an?|the|part|one)$/.test(token.lower) || token.fine === "PRP$") && isApposition(part, at, last);
}

/** "Urged them to vote, while mocking them": who asks does so meanwhile. */
function isWhileDoing(part: Part, at: number): boolean {
  const [opener, next, third] = part.reading.tokens.slice(at, at + 3);
  return opener?.lower === "while" && (next?.fine === "VBG" || (next?.tag === "ADV" && third?.fine === "VBG"));
}

/** "…, a law that many hate": a noun in apposition with something told of it, and no list. */
function isApposition(part: Part, at: number, last: number): boolean {
  const { tokens } = part.reading;
  for (let noun = at; noun < Math.min(last, at + 6); noun++) {
    const { relation, head } = tokens[noun]!;
    if (relation !== "appos" || head >= at) continue;
    const children = [...indexOf(part.reading).childrenOf(noun)];
    return children.some((child) => child > noun) && !children.some((child) => tokens[child]!.relation === "conj");
  }
  return false;
}

/** A dash that opens something other than a further member, and that is none of a pair. */
function isAside(part: Part, first: number, dash: number, last: number): boolean {
  const { tokens } = part.reading;
  if (/^(?:and|or|but|including|not)$/.test(tokens[dash + 1]?.lower ?? "")) return false;
  for (let at = first; at < last; at++) if (at !== dash && /^(?:—|–|―|--)$/.test(tokens[at]!.lower)) return false;
  return true;
}

/** Behind a pause inside of it no clause goes on that the addition interrupted: "the talks, which began today, will fail". */
function goesToEnd(part: Part, first: number, last: number): boolean {
  const { tokens } = part.reading;
  for (let at = first + 1, isBehindPause = false; at < last; at++) {
    if (tokens[at]!.lower === ",") isBehindPause = true;
    else if (isBehindPause && tokens[at]!.head < first - 1 && /^(?:VB[DPZ]|MD)$/.test(tokens[at]!.fine)) return false;
    else if (isBehindPause && tokens[at]!.head >= 0 && tokens[at]!.head < first - 1 && tokens[at]!.relation === "conj") return false;
  }
  return true;
}

function hasMarks(part: Part, { start, end }: Range): boolean {
  return /["“”«»]|(?<!\p{L})['‘’]/u.test(part.report.text.slice(start, end));
}
