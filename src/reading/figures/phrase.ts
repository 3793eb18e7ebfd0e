import type { Range } from "../../kernel/index.ts";
import type { Token } from "../reading.ts";
import { tokenAt } from "../token-at.ts";
import type { Draft, Ground } from "./draft.ts";

/** What a figure measures is said close by: this many words to each side at most. */
const reach = 18;

/** Words of a name, or of two. */
const namesMax = 6;

/** Conjunctions and pronouns that open another clause. */
const clauseOpeners: ReadonlySet<string> = new Set(
  "which who whom whose that because although though while whereas when where if unless since until but".split(" "),
);

const finiteVerbs: ReadonlySet<string> = new Set(
  "is are was were has have had will would can could may might should must do does did said says".split(" "),
);

/**
 * The part of the clause that says what the figure measures: from the verb that governs it (or the start of its noun phrase) to the
 * end of the clause. "The council means to spend $7bn on the ferry ports before the winter" gives "spend $7bn on the
 * ferry ports before the winter"; "300 Danes visited" gives itself. Contains the figure.
 */
export function readPhrase(ground: Ground, range: Range, draft: Draft): Range {
  const { tokens } = ground;
  const first = tokens.length > 0 ? tokenAt(tokens, range.start) : -1;
  const last = first < 0 ? -1 : tokenAt(tokens, range.end - 1);
  if (first < 0 || last < 0) return byLexemes(ground, range, draft);
  const left = namedBefore(tokens, first, last, draft) ?? prenominalStart(tokens, first, last) ?? leftEnd(tokens, first);
  const right = rightEnd(tokens, last);
  // A title ends without a stop, so that the marks alone would lead into the paragraph below it.
  const sentence = ground.sentences.find((one) => one.start <= range.start && range.start < one.end) ?? { start: 0, end: Infinity };
  const start = Math.max(tokens[left]!.start, sentence.start);
  const end = Math.min(tokens[right]!.end, sentence.end);
  return { start: Math.min(range.start, start), end: Math.max(range.end, end) };
}

/** "Ann Smith, 45": the age is measured of the name before it; of "Ann and Ben Smith, aged 16 and 13" each of both names. */
function namedBefore(tokens: readonly Token[], first: number, last: number, draft: Draft): number | null {
  if (draft.kind !== "age" || (tokens[first - 1]?.text !== "," && tokens[first - 1]?.text !== "(")) return null;
  const isOneOfTwo = tokens[last + 1]?.lower === "and" && tokens[last + 2]?.tag === "NUM";
  const names = (at: number): boolean =>
    tokens[at]!.tag === "PROPN" || (isOneOfTwo && tokens[at]!.lower === "and" && tokens[at - 1]?.tag === "PROPN");
  let left = first - 1;
  while (left > 0 && first - left < namesMax && names(left - 1)) left--;
  return left < first - 1 ? left : null;
}

/**
 * Start of the noun phrase when the figure stands inside one, before its noun: "Norland's $4billion loan" measures the debt, and
 * not what the verb does with another sum.
 */
function prenominalStart(tokens: readonly Token[], first: number, last: number): number | null {
  const after = tokens[last + 1];
  if (after?.tag !== "NOUN" && after?.tag !== "PROPN" && !(after?.tag === "ADJ" && tokens[last + 2]?.tag === "NOUN")) return null;
  let left = first;
  while (left > 0 && first - left < 8 && nominal.has(tokens[left - 1]!.tag) && tokens[left - 1]!.lower !== "to") left--;
  const opener = tokens[left]!;
  return left < first && (opener.tag === "DET" || opener.tag === "PRON" || genitive(tokens, left, first)) ? left : null;
}

const nominal: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "PART", "PRON"]);

function genitive(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.fine === "POS" || tokens[at]!.lower === "'s") return true;
  return false;
}

function leftEnd(tokens: readonly Token[], figure: number): number {
  let left = figure;
  for (let at = figure - 1; at >= 0 && figure - at <= reach; at--) {
    const token = tokens[at]!;
    if (endsClause(token) || clauseOpeners.has(token.lower)) break;
    left = at;
    if (token.tag === "VERB") return withDenial(tokens, at);
    if (token.tag === "AUX" || finiteVerbs.has(token.lower)) return subjectStart(tokens, at);
  }
  while (left < figure && (tokens[left]!.tag === "CCONJ" || tokens[left]!.tag === "ADV" || tokens[left]!.tag === "SCONJ")) left++;
  return left;
}

/** "Had not seen each other for 40 years": what denies the verb is part of what is measured. */
function withDenial(tokens: readonly Token[], verb: number): number {
  let first = verb;
  let isDenied = false;
  for (let at = verb - 1; at >= 0 && /^(?:AUX|PART|ADV)$/.test(tokens[at]!.tag) && tokens[at]!.lower !== "to"; at--) {
    if (/^(?:not|n['’]t|never)$/.test(tokens[at]!.lower)) isDenied = true;
    if (tokens[at]!.tag === "AUX") first = at;
  }
  return isDenied ? first : verb;
}

/** Before a bare auxiliary or copula ("the loan is $4 billion") the subject says what is measured. */
function subjectStart(tokens: readonly Token[], verb: number): number {
  let left = verb;
  for (let at = verb - 1; at >= 0 && verb - at <= 8; at--) {
    const token = tokens[at]!;
    if (endsClause(token) || clauseOpeners.has(token.lower) || token.tag === "VERB" || token.tag === "AUX" || token.tag === "CCONJ") break;
    left = at;
  }
  return left;
}

function rightEnd(tokens: readonly Token[], figure: number): number {
  let right = figure;
  let verbs = 0;
  for (let at = figure + 1; at < tokens.length && at - figure <= reach; at++) {
    const token = tokens[at]!;
    if (endsClause(token) || (clauseOpeners.has(token.lower) && opensClause(tokens, at + 1))) break;
    if (token.tag === "CCONJ" && opensClause(tokens, at + 1)) break;
    // The verb whose subject the figure is belongs to it; a second finite verb is another clause.
    if (
      (token.tag === "VERB" && token.fine !== "VBG" && token.fine !== "VBN" && token.fine !== "VB") ||
      (token.tag === "AUX" && tokens[at + 1]?.tag !== "VERB")
    ) {
      verbs++;
      if (verbs > 1) break;
    }
    right = at;
  }
  while (right > figure && trailing.has(tokens[right]!.tag)) right--;
  return right;
}

const trailing: ReadonlySet<string> = new Set(["ADP", "DET", "CCONJ", "SCONJ", "PART", "PUNCT", "AUX"]);

function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 4; index++) {
    const token = tokens[index];
    if (!token || token.tag === "ADP" || token.tag === "PUNCT") return false;
    if (token.tag === "AUX" || (token.tag === "VERB" && token.fine !== "VBG" && token.fine !== "VBN")) return true;
  }
  return false;
}

function endsClause(token: Token): boolean {
  if (token.tag !== "PUNCT" && token.tag !== "SYM") return false;
  return /^[.,;:!?()[\]—–…]/.test(token.text) || token.text === "--";
}

/** Without tokens: to the marks that end a clause. */
function byLexemes(ground: Ground, range: Range, draft: Draft): Range {
  const { lexemes } = ground;
  let first = draft.first;
  let last = draft.next - 1;
  while (first > 0 && draft.first - first < reach && !isStop(lexemes[first - 1]!.lower, lexemes[first - 1]!.kind)) first--;
  while (last + 1 < lexemes.length && last - draft.next < reach && !isStop(lexemes[last + 1]!.lower, lexemes[last + 1]!.kind)) last++;
  return { start: Math.min(range.start, lexemes[first]!.start), end: Math.max(range.end, lexemes[last]!.end) };
}

function isStop(lower: string, kind: string): boolean {
  return kind === "break" || clauseOpeners.has(lower) || (kind === "sign" && /^[.,;:!?()[\]—–"“”«»…]/.test(lower));
}
