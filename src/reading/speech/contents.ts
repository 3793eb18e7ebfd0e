import type { CueVerb } from "../../lexicon/cues.ts";
import { cueVerbs } from "../../lexicon/cues.ts";
import type { Sentence } from "../reading.ts";
import { addresseeAfter, skipAdjuncts } from "./adjuncts.ts";
import type { Attribution } from "./attribution.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { childrenOf, isFinite, isOpaque, relationOf } from "./syntax.ts";

type Content = Pick<Attribution, "contents" | "complementizer" | "addressee">;

/**
 * What follows a cue as its content, by the frames of the verb:
 *  1. an addressee is stepped over
 *  2. a quotation, after a comma, a colon or nothing
 *  3. a clause with "that", "whether", a question word, or bare
 *  4. an infinitive
 *  5. what a listed preposition governs
 *  6. an object
 */
export function contentAfter(syntax: Syntax, sentence: Sentence, verb: CueVerb, token: number, from: number): Content | undefined {
  const { tokens } = syntax;
  let start = from;
  let addressee: Stretch | undefined;
  if (verb.addressee || verb.addresseeThenInfinitive) {
    addressee = addresseeAfter(syntax, start, sentence.last);
    if (addressee && addressee.last < sentence.last) start = addressee.last;
  }
  const end = endOfContent(syntax, sentence, token, start);
  const make = (first: number, complementizer = -1): Content | undefined => {
    const isBeyond = first >= sentence.last && first < tokens.length && !isOpaque(syntax, first);
    const last = isBeyond
      ? blockQuotationEnd(syntax, first)
      : first < tokens.length && isOpaque(syntax, first)
        ? Math.max(end, passageEnd(syntax, first))
        : end;
    return first < last ? { contents: [{ first, last }], complementizer, addressee } : undefined;
  };

  const rest = skipAdjuncts(syntax, start, sentence.last);
  if (verb.quotation || verb.clause || verb.object) {
    const quoted = quotationAt(syntax, sentence, start) ?? quotationAt(syntax, sentence, rest);
    if (quoted !== undefined && (verb.quotation || verb.clause)) return make(quoted);
  }
  if (verb.clause || verb.quotation) {
    for (const at of [start, rest]) {
      const word = at < sentence.last ? tokens[at]! : undefined;
      if (word === undefined || isOpaque(syntax, at)) continue;
      if (word.lower === "that" && word.tag === "SCONJ") return make(at + 1, at);
      if (word.lower === "that" && verb.clause && hasFinite(syntax, at + 1, end)) return make(at + 1, at);
      if (
        verb.clause &&
        (isOpenQuestion(verb) ? /^(?:whether|if|why|how|what|who|where|when|which)$/ : /^(?:whether|why|how|what|who)$/).test(word.lower) &&
        hasFinite(syntax, at + 1, end)
      )
        return make(at);
    }
  }
  if (verb.clause && !verb.object && !verb.infinitive) {
    const that = distantThat(syntax, rest, sentence.last);
    if (that >= 0 && hasFinite(syntax, that + 1, Math.max(end, sentence.last))) return make(that + 1, that);
  }
  if (verb.clause) {
    const clause = bareClause(syntax, token, start, rest, end);
    if (clause !== undefined) return make(clause);
  }
  if (verb.infinitive && tokens[start]?.lower === "to" && start < sentence.last && tokens[start + 1]?.tag !== "DET") return make(start);
  if (verb.addresseeThenInfinitive && addressee && tokens[start]?.lower === "to") return make(addressee.first);
  const preposition = tokens[from]?.lower ?? "";
  if (from < sentence.last && verb.prepositions.includes(preposition) && !isOpaque(syntax, from)) return make(from + 1);
  if (/^(?:call|dub|term|label|pronounce)$/.test(verb.lemma) && !namesSomething(syntax, token, from, end)) return undefined;
  if (verb.object) {
    return objectContent(syntax, token, from, end, (first, last) => {
      const reach = Math.min(end, last);
      const whole = reach > first && isOpaque(syntax, reach - 1) ? Math.max(reach, passageEnd(syntax, reach - 1)) : reach;
      return first < whole ? { contents: [{ first, last: withoutPause(syntax, first, whole) }], complementizer: -1, addressee } : undefined;
    });
  }
  return undefined;
}

/** Verbs after which "if", "when" and "where" open a content and no circumstance. */
function isOpenQuestion(verb: CueVerb): boolean {
  return verb.manner === "question" || /^(?:know|explain|reveal|disclose|specify|recall|mention|doubt|learn|decide)$/.test(verb.lemma);
}

/** "called it a disaster", "dubbed the plan “…”": a name or judgement must follow the object. */
function namesSomething(syntax: Syntax, token: number, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (isOpaque(syntax, index)) return true;
  let complements = 0;
  for (const child of childrenOf(syntax, token)) {
    if (child > token && /^(?:obj|xcomp|iobj|ccomp)$/.test(relationOf(syntax.tokens[child]!))) complements++;
  }
  return complements > 1;
}

function objectContent(
  syntax: Syntax,
  token: number,
  from: number,
  end: number,
  make: (first: number, last: number) => Content | undefined,
): Content | undefined {
  for (const child of childrenOf(syntax, token)) {
    const relation = relationOf(syntax.tokens[child]!);
    if (child < from || child >= end || (relation !== "obj" && relation !== "ccomp" && relation !== "xcomp" && relation !== "iobj"))
      continue;
    const first = Math.max(from, syntax.leftmost[child]!);
    if (first - from > 2) return undefined;
    return make(first, end);
  }
  return undefined;
}

/** Start of the passage that stands at `at`, with or without a comma, colon or "that" before it. */
function quotationAt(syntax: Syntax, sentence: Sentence, at: number): number | undefined {
  let index = at;
  if (index < sentence.last && !isOpaque(syntax, index) && /^[,:—–]$/.test(syntax.tokens[index]!.lower)) index++;
  if (index < sentence.last) return isOpaque(syntax, index) ? index : undefined;
  // "He said:" ends its sentence or paragraph; the words follow in marks or as a block quotation.
  if (syntax.tokens[index - 1]?.lower !== ":" || index >= syntax.tokens.length) return undefined;
  return isOpaque(syntax, index) || inBlockQuotation(syntax, index) ? index : undefined;
}

function inBlockQuotation(syntax: Syntax, token: number): boolean {
  return blockQuotationEnd(syntax, token) > token;
}

/** First token after the block quotation that holds `token`; 0 when it stands in running text. */
function blockQuotationEnd(syntax: Syntax, token: number): number {
  const { start } = syntax.tokens[token]!;
  let low = 0;
  let high = syntax.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (syntax.blocks[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const block = syntax.blocks[low];
  if (block?.kind !== "quotation") return 0;
  let last = token;
  while (last < syntax.tokens.length && syntax.tokens[last]!.end <= block.end) last++;
  return last;
}

/** A clause without "that": the parse says so, or a subject and a finite verb follow. */
function bareClause(syntax: Syntax, token: number, start: number, rest: number, end: number): number | undefined {
  const { tokens } = syntax;
  for (const child of childrenOf(syntax, token)) {
    if (child < start || relationOf(tokens[child]!) !== "ccomp") continue;
    const first = Math.max(start, syntax.leftmost[child]!);
    if (first >= end) break;
    if (first > start && isNominalStretch(syntax, start, first)) return start;
    if (first === start || first === rest || first - start < 12) return tokens[first]!.lower === "that" ? first + 1 : first;
  }
  for (const at of [start, rest]) {
    const word = tokens[at];
    if (word === undefined || at >= end || isOpaque(syntax, at)) continue;
    const opens =
      word.tag === "DET" ||
      word.tag === "PROPN" ||
      word.tag === "NOUN" ||
      word.tag === "NUM" ||
      word.fine === "PRP" ||
      word.fine === "PRP$" ||
      word.fine === "EX" ||
      word.tag === "ADJ";
    if (opens && hasSubjectAndVerb(syntax, at, end)) return at;
  }
  return undefined;
}

/** "said on Thursday at a meeting in Lyon, France, that …": the conjunction behind circumstances; -1 when a clause comes first. */
function distantThat(syntax: Syntax, from: number, ceiling: number): number {
  for (let index = from; index < Math.min(ceiling, from + 16); index++) {
    const { lower, tag, fine } = syntax.tokens[index]!;
    if (isOpaque(syntax, index)) return -1;
    if (lower === "that") return index > from || tag === "SCONJ" ? index : -1;
    if (!/^(?:ADP|DET|NOUN|PROPN|NUM|ADJ|ADV|PART|CCONJ)$/.test(tag) && lower !== "," && lower !== "-" && fine !== "VBG" && fine !== "PRP$")
      return -1;
  }
  return -1;
}

/** The subject of a bare clause that an erring parse took for an object: "says the businessman is …". */
function isNominalStretch(syntax: Syntax, first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    if (isOpaque(syntax, index) || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|PRON|ADP)$/.test(syntax.tokens[index]!.tag)) return false;
  }
  return syntax.tokens[first]!.tag !== "ADP" && syntax.tokens[first]!.tag !== "PART";
}

/** A noun phrase and then a finite verb, before any comma. */
function hasSubjectAndVerb(syntax: Syntax, first: number, end: number): boolean {
  let nouns = 0;
  for (let index = first; index < end && index - first < 25; index++) {
    const token = syntax.tokens[index]!;
    if (isOpaque(syntax, index)) continue;
    if (/^[,;:—–]$/.test(token.lower) || /^(?:who|which|that|and|as|when|while|because)$/.test(token.lower)) return false;
    if (isFinite(token) && (token.tag === "VERB" || token.tag === "AUX")) return nouns > 0;
    if (token.tag === "NOUN" || token.tag === "PROPN" || token.tag === "PRON" || token.tag === "NUM" || token.tag === "DET") nouns++;
  }
  return false;
}

/** First token after the content that starts after `start`: see the numbered reasons to stop. */
export function endOfContent(syntax: Syntax, sentence: Sentence, token: number, start: number): number {
  const { tokens } = syntax;
  let end = sentence.last;
  // 1. The cue stands in a clause of its own that ends before the sentence does.
  const relation = relationOf(tokens[token]!);
  const right = syntax.rightmost[token]! + 1;
  if ((relation === "acl" || relation === "advcl" || relation === "csubj") && right < end && right > start + 1) end = right;
  // 2. A second verb is joined to the cue or to the verb that the cue hangs on.
  end = Math.min(end, joinedVerb(syntax, token, start, end));
  const head = tokens[token]!.head;
  if (head >= 0 && head < token && (relation === "conj" || relation === "xcomp")) end = Math.min(end, joinedVerb(syntax, head, start, end));
  // 3. Another source is given for what came so far; 4. a participle goes on about the speaker.
  for (let index = start + 1; index < end; index++) {
    if (isOpaque(syntax, index) || !isPause(syntax, index - 1)) continue;
    const { lower, fine } = tokens[index]!;
    if (lower === "according" && tokens[index + 1]?.lower === "to") end = isOpaque(syntax, index - 1) ? index : index - 1;
    else if (fine === "VBG") {
      const governor = tokens[index]!.head;
      const isCue = cueVerbs.has(lower) && (governor < 0 || governor < start);
      if (isCue || (cueVerbs.has(lower) && (governor === token || governor === head)))
        end = isOpaque(syntax, index - 1) ? index : index - 1;
    }
  }
  end = withoutPause(syntax, start, end);
  // A quotation is never cut in two.
  if (end > start && isOpaque(syntax, end - 1)) end = Math.max(end, passageEnd(syntax, end - 1));
  return end;
}

/** A conjunct stands behind a conjunction or a comma; without them an erring parse joined a relative clause. */
function isJoined(syntax: Syntax, first: number): boolean {
  const { tag, lower } = syntax.tokens[first]!;
  const before = syntax.tokens[first - 1]!;
  return tag === "CCONJ" || /^[,;—–]$/.test(lower) || before.tag === "CCONJ" || /^[,;—–]$/.test(before.lower);
}

/** A comma, or a passage whose last words end with one. */
function isPause(syntax: Syntax, index: number): boolean {
  if (!isOpaque(syntax, index)) return syntax.tokens[index]!.lower === ",";
  return syntax.text[syntax.marks.passages[syntax.passage[index]!]!.content.end - 1] === ",";
}

function withoutPause(syntax: Syntax, start: number, last: number): number {
  let end = last;
  while (end > start && !isOpaque(syntax, end - 1) && /^(?:[.!?,;:—–]|-{1,3}|and|but)$/.test(syntax.tokens[end - 1]!.lower)) end--;
  return end;
}

function joinedVerb(syntax: Syntax, verb: number, start: number, end: number): number {
  for (const child of childrenOf(syntax, verb)) {
    if (child <= start || child >= end) continue;
    const relation = relationOf(syntax.tokens[child]!);
    const first = syntax.leftmost[child]!;
    const isFellow = isFinite(syntax.tokens[verb]!) === isFinite(syntax.tokens[child]!) || syntax.tokens[verb]!.fine === "VBN";
    if (relation === "conj" && first > start && !isOpaque(syntax, child) && isFellow && isJoined(syntax, first)) return first;
    const opener = syntax.tokens[first]!.lower;
    if (
      relation === "advcl" &&
      first > start &&
      syntax.tokens[first - 1]!.lower === "," &&
      /^(?:while|although|though|after|before|when|but|even|despite)$/.test(opener)
    )
      return first;
  }
  return end;
}

function passageEnd(syntax: Syntax, token: number): number {
  const passage = syntax.passage[token]!;
  let last = token;
  while (last < syntax.tokens.length && syntax.passage[last] === passage) last++;
  return last;
}

function hasFinite(syntax: Syntax, first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const token = syntax.tokens[index]!;
    if (isFinite(token) && (token.tag === "VERB" || token.tag === "AUX")) return true;
  }
  return false;
}
