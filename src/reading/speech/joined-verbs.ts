import { cueVerbs } from "../../lexicon/cues.ts";
import type { Token } from "../reading.ts";
import type { Syntax } from "./syntax.ts";
import { childrenOf, isFinite, isOpaque, relationOf } from "./syntax.ts";
import { sayingAbove } from "./subjects.ts";

/* Where a content ends because a second verb is joined to the cue, or to the verb that the cue hangs on. */

/** "She began by saying “…” and then left": a finite verb that is joined to one before the cue goes on about something else. */
export function joinedAbove(syntax: Syntax, token: number, start: number, end: number): number {
  const { tokens } = syntax;
  for (let index = start + 1; index < end; index++) {
    const { head, tag } = tokens[index]!;
    if (isOpaque(syntax, index) || tag !== "VERB" || relationOf(tokens[index]!) !== "conj" || head < 0 || head >= token) continue;
    if (!isFinite(tokens[index]!) || tokens[token]!.fine !== "VBG" || !isFinite(tokens[head]!)) continue;
    for (let first = index - 1; first > start; first--) if (tokens[first]!.tag === "CCONJ") return first;
  }
  return end;
}

/**
 * "She said the plan is “unfair” and turned to the test": a past verb right behind the marks that close a statement in the present
 * goes on with the verb of saying.
 */
export function joinedBehindMarks(syntax: Syntax, token: number, start: number, end: number): number {
  const { tokens } = syntax;
  const { fine: form } = tokens[token]!;
  if (form !== "VBD" && form !== "VBG") return end;
  let tense = "";
  for (let index = start + 1; index < end; index++) {
    const { fine, lower } = tokens[index]!;
    const closes = /^(?:and|but)$/.test(lower) && !isOpaque(syntax, index) && isOpaque(syntax, index - 1);
    const next = tokens[index + 1]?.tag === "ADV" ? tokens[index + 2] : tokens[index + 1];
    const isFellow = index + 1 < end && next?.tag === "VERB" && (next.fine === form || (form === "VBG" && next.fine === "VBD"));
    // "Proclaiming that “…” and making a sign", "by saying “…” and then left"
    if (closes && isFellow && (form === "VBG" || /^VB[PZ]$/.test(tense))) return index;
    if (/^(?:VB[DPZ]|MD)$/.test(fine)) tense = fine;
  }
  return end;
}

/** "He promised that he would stay, and he signed the list": what the speaker did is no part of what he said he would do. */
export function ownDeed(syntax: Syntax, token: number, start: number, end: number): number {
  const { tokens } = syntax;
  let isModal = false;
  const subjects = new Set<string>();
  for (let index = start + 1; index < end; index++) {
    if (isOpaque(syntax, index)) continue;
    const { fine, lower, head } = tokens[index]!;
    if (lower === "would" || lower === "will") isModal = true;
    const joins = tokens[index - 1]!.lower === "and" && tokens[index - 2]?.lower === "," && /^(?:he|she|it|they)$/.test(lower);
    // "Announced that Vale was a friend, and she praised him": nobody in what was announced is "she".
    const isOfSpeaker = isModal || (!subjects.has(lower) && relationOf(tokens[token]!) !== "acl" && subjects.size > 0);
    if (/^nsubj/.test(relationOf(tokens[index]!))) subjects.add(lower);
    if (fine !== "PRP" || !joins || !isOfSpeaker || head <= index || head >= end || tokens[token]!.fine !== "VBD") continue;
    if (/^VB[DN]$/.test(tokens[head]!.fine) && head - index === 1 && relationOf(tokens[head]!) === "conj") return index - 2;
  }
  return end;
}

/** "Vowed to stop it, the Courier has learned", "asked him to go, the firm said in a report": who stands behind a pause tells the whole. */
export function toldBehind(syntax: Syntax, start: number, end: number): number {
  const { tokens } = syntax;
  for (let index = end - 1; index > start; index--) {
    const { tag, lower, lemma } = tokens[index]!;
    if (isOpaque(syntax, index) || tag !== "VERB" || relationOf(tokens[index]!) !== "parataxis") continue;
    if (lemma !== "learn" && !(cueVerbs.get(lower) ?? []).some((verb) => verb.quotation && verb.particle === null)) continue;
    const children = childrenOf(syntax, index);
    const subject = children.find((child) => child > start && child < index && relationOf(tokens[child]!) === "nsubj");
    // What it says stands behind it: another clause, with a speaker of its own.
    const saysMore = children.some((child) => child > index && /^(?:ccomp|xcomp|obj)$/.test(relationOf(tokens[child]!)));
    if (subject === undefined || saysMore) continue;
    const pause = syntax.leftmost[subject]! - 1;
    if (pause > start && tokens[pause]!.lower === "," && !isOpaque(syntax, pause)) return pause;
  }
  return end;
}

export function joinedVerb(syntax: Syntax, verb: number, start: number, end: number): number {
  for (const child of childrenOf(syntax, verb)) {
    if (child <= start || child >= end) continue;
    const relation = relationOf(syntax.tokens[child]!);
    const first = syntax.leftmost[child]!;
    if (first <= start) continue;
    const isFellow = formOf(syntax.tokens[verb]!) === formOf(syntax.tokens[child]!);
    if (relation === "conj" && !isOpaque(syntax, child) && isFellow && isJoined(syntax, first)) return first;
    const opener = syntax.tokens[first]!.lower;
    if (
      relation === "advcl" &&
      syntax.tokens[first - 1]!.lower === "," &&
      /^(?:while|although|though|after|before|when|but|even|despite)$/.test(opener) &&
      !(opener === "when" && quotes(syntax, first, Math.min(end, syntax.rightmost[child]! + 1)))
    ) {
      return first;
    }
  }
  return end;
}

/** "…, when there is a “need to know”": words in marks are still the speaker's. */
function quotes(syntax: Syntax, first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (isOpaque(syntax, index)) return true;
  return false;
}

/** "said the road was closed and added …": the second verb of saying does not belong to what was said. */
export function joinedSaying(syntax: Syntax, token: number, start: number, end: number): number {
  for (let index = start + 1; index < end; index++) {
    if (isOpaque(syntax, index) || relationOf(syntax.tokens[index]!) !== "conj") continue;
    const hasSubject = childrenOf(syntax, index).some((child) => relationOf(syntax.tokens[child]!) === "nsubj");
    // What somebody says inside of it ends there as well.
    const saying = hasSubject ? -1 : sayingAbove(syntax, index, syntax.tokens[index]!.head, 0);
    if (saying < 0 || (saying !== token && !isWithin(syntax, token, saying))) continue;
    const first = syntax.tokens[index - 1]?.tag === "CCONJ" ? index - 1 : syntax.tokens[index - 1]?.tag === "ADV" ? index - 2 : index;
    return first > start ? first : end;
  }
  return end;
}

function isWithin({ tokens }: Syntax, token: number, above: number): boolean {
  return tokens[token]!.head === above && relationOf(tokens[token]!) === "ccomp";
}

/** Verbs are joined in one form: "said … and added", "saying … and adding". */
function formOf(token: Token): string {
  return isFinite(token) || token.fine === "VBN" ? "finite" : token.fine;
}

/** A conjunct stands behind a conjunction or a comma; without them an erring parse joined a relative clause. */
function isJoined(syntax: Syntax, first: number): boolean {
  const { tag, lower } = syntax.tokens[first]!;
  const before = syntax.tokens[first - 1]!;
  return tag === "CCONJ" || /^[,;—–]$/.test(lower) || before.tag === "CCONJ" || /^[,;—–]$/.test(before.lower);
}
