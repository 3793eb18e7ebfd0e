import { cueVerbs } from "../../lexicon/cues.ts";
import type { CueVerb } from "../../lexicon/cues.ts";
import type { Sentence } from "../reading.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { childrenOf, isOpaque, lastSign, relationOf } from "./syntax.ts";

/** The cue verb at a token, when the word can be one there. */
export interface FoundCue {
  readonly verb: CueVerb;
  /** Verb and particle. */
  readonly cue: Stretch;
  /** With auxiliaries and adverbs. */
  readonly group: Stretch;
  readonly negated: boolean;
}

/** The cue verbs that the word at `token` can be, with its group; the likelier one first. */
export function findCueVerbs(syntax: Syntax, sentence: Sentence, token: number): readonly FoundCue[] {
  const word = syntax.tokens[token]!;
  if (isOpaque(syntax, token)) return [];
  const next = syntax.tokens[token + 1]?.lower;
  // "made it clear": an empty object may stand between verb and particle.
  const reach = next === "it" ? 2 : 1;
  const particle = syntax.tokens[token + reach]?.lower;
  // "Will call it quits", "a day": the phrase names nothing.
  if (word.lemma === "call" && next === "it" && /^(?:quits|a|off)$/.test(syntax.tokens[token + 2]?.lower ?? "")) return [];
  // "Feeling the impact" is no opinion.
  if (word.lower === "feeling") return [];
  const listed = (cueVerbs.get(word.lower) ?? []).filter((entry) =>
    entry.particle === null ? true : entry.particle === particle && token + reach < sentence.last,
  );
  const verbs = listed.length > 0 ? listed : standsByQuotation(syntax, sentence, token) ? [anyVerb(word.lemma)] : [];
  const possible = word.tag === "VERB" ? verbs : verbs.filter((verb) => isMistaggedVerb(syntax, sentence, token, verb));
  if (possible.length === 0 || isAttributive(syntax, token)) return [];
  let first = token;
  let negated = false;
  let auxiliary = "";
  while (first > sentence.first && !isOpaque(syntax, first - 1)) {
    const before = syntax.tokens[first - 1]!;
    if (before.tag !== "AUX" && before.tag !== "ADV" && !(before.tag === "PART" && /^(?:not|n't)$/.test(before.lower))) break;
    if (/^(?:not|n't|never)$/.test(before.lower)) negated = true;
    if (before.tag === "AUX" && auxiliary === "") auxiliary = before.lower;
    first--;
  }
  // "a program called X": a bare participle after its noun is passive as well.
  const hasSubject = childrenOf(syntax, token).some((child) => relationOf(syntax.tokens[child]!) === "nsubj");
  const isBareParticiple = word.fine === "VBN" && first === token && relationOf(word) === "acl" && !hasSubject;
  // "Asked about the road, she …", "But asked if it was safe, she …": the participle that opens a sentence is passive too.
  const isBehindJoint =
    token === sentence.first + 1 && syntax.tokens[sentence.first]!.tag === "CCONJ" && /^(?:ask|press|question)$/.test(word.lemma);
  const opensSentence =
    (token === sentence.first || isBehindJoint) && /^(?:VBN|VBD)$/.test(word.fine) && syntax.tokens[token + 1]?.lower !== "that";
  // "When asked about the road, she …"
  const isReduced = /^(?:VBN|VBD)$/.test(word.fine) && /^(?:when|if|unless)$/.test(syntax.tokens[token - 1]?.lower ?? "");
  const isPassive =
    isBareParticiple ||
    opensSentence ||
    isReduced ||
    (/^(?:is|are|was|were|be|been|being|'s|'re|’s|am)$/.test(auxiliary) && word.fine === "VBN");
  if (isPassive) return [];
  return possible.map((verb) => {
    const cue = { first: token, last: token + (verb.particle === null ? 1 : 1 + reach) };
    return { verb, cue, group: { first, last: cue.last }, negated };
  });
}

/** "a proposed deal", "its promised road": a participle between a determiner and its noun says nothing. */
function isAttributive(syntax: Syntax, token: number): boolean {
  const [before, word, next] = [syntax.tokens[token - 1], syntax.tokens[token]!, syntax.tokens[token + 1]];
  if (before === undefined || next === undefined || !/^VB[NDG]$/.test(word.fine)) return false;
  return (
    (before.fine === "DT" || before.fine === "PRP$") &&
    /^(?:NOUN|PROPN|ADJ)$/.test(next.tag) &&
    !/^(?:this|that|those|these)$/.test(before.lower)
  );
}

/**
 * "reports", "notes" and "points" are nouns as well, and taggers take them for nouns where a verb is rare: after a quotation, at the
 * end of a sentence after a pause, with a particle.
 */
function isMistaggedVerb(syntax: Syntax, sentence: Sentence, token: number, verb: CueVerb): boolean {
  const { tag, fine } = syntax.tokens[token]!;
  if (tag !== "NOUN" && tag !== "PROPN" && tag !== "ADJ") return false;
  if (!verb.quotation) return false;
  if (verb.particle !== null || closesContent(syntax, sentence, token)) return true;
  if (verb.lemma === "read" && endsBehindQuotation(syntax, sentence, token)) return true;
  if (fine !== "NNS" || token + 1 >= sentence.last || !/^[.,]$/.test(syntax.tokens[token + 1]!.lower)) return false;
  let before = token - 1;
  while (before > sentence.first && token - before < 6 && /^(?:NOUN|PROPN|ADJ)$/.test(syntax.tokens[before]!.tag)) before--;
  if (syntax.tokens[before]!.tag === "DET") before--;
  if (before > sentence.first && isOpaque(syntax, before)) return isQuotationBefore(syntax, sentence, before + 1);
  return before > sentence.first && syntax.tokens[before]!.lower === ",";
}

/** "“…,” the report read.", "“…,” a memo detailing the findings reads.": a writing, what describes it, and the verb that ends the sentence. */
function endsBehindQuotation(syntax: Syntax, sentence: Sentence, token: number): boolean {
  const next = token + 1 < sentence.last ? syntax.tokens[token + 1]!.lower : ".";
  if (!/^[.,;]$/.test(next)) return false;
  let before = token - 1;
  while (before > sentence.first && token - before < speakerTokensMax && !isOpaque(syntax, before)) before--;
  return isOpaque(syntax, before) && syntax.tokens[before + 1]!.tag === "DET" && isQuotationBefore(syntax, sentence, before + 1);
}

/** True when what stands right before `token` ends a content: a closing mark, or a comma after a closing mark. */
export function closesContent(syntax: Syntax, sentence: Sentence, token: number): boolean {
  let before = token - 1;
  if (before >= sentence.first && syntax.tokens[before]!.lower === ",") before--;
  return before >= sentence.first && isOpaque(syntax, before);
}

/**
 * True when a quotation ends right before `token`: its words end with a stop or comma, or a comma follows the mark. Without a pause the
 * marks are part of the phrase: the “Avatar” star said.
 */
export function isQuotationBefore(syntax: Syntax, sentence: Sentence, token: number): boolean {
  let last = token - 1;
  if (last >= sentence.first && /^(?:and|but|as)$/.test(syntax.tokens[last]!.lower)) last--;
  const pause = last >= sentence.first && /^(?:,|—|–|-{1,3})$/.test(syntax.tokens[last]!.lower) && !isOpaque(syntax, last);
  if (pause) last--;
  if (last < sentence.first || !isOpaque(syntax, last)) return false;
  const { content, outer } = syntax.marks.passages[syntax.passage[last]!]!;
  if (isBareSentence(syntax, sentence, last, token)) return true;
  return pause || /[,.!?…—–-]/.test(lastSign(syntax.text, content)) || /[,.!?]/.test(syntax.text[outer.end] ?? "");
}

/** "“I never sent it” the member said": a whole sentence opens in marks, and another noun phrase begins behind them. */
function isBareSentence(syntax: Syntax, sentence: Sentence, last: number, next: number): boolean {
  const { tag, fine } = syntax.tokens[next]!;
  const begins = tag === "DET" || fine === "PRP" || fine === "PRP$";
  if (!begins || !passageOpensSentence(syntax, sentence, last)) return false;
  let hasSubject = false;
  for (let index = sentence.first; index <= last; index++) {
    const { relation, fine: form } = syntax.tokens[index]!;
    if (relation.startsWith("nsubj")) hasSubject = true;
    else if (hasSubject && /^(?:VB[DPZ]|MD)$/.test(form)) return true;
  }
  return false;
}

/** True when the passage that ends at `last` completes a preposition: "on “Meet the Press”". */
export function isGoverned(syntax: Syntax, sentence: Sentence, last: number): boolean {
  const at = isOpaque(syntax, last) ? last : last - 1;
  let first = at;
  while (first > sentence.first && syntax.passage[first - 1] === syntax.passage[at]) first--;
  const before = syntax.tokens[first - 1];
  return first > sentence.first && before !== undefined && (before.tag === "ADP" || before.tag === "PART" || before.fine === "PRP$");
}

/** The longest speaker between a quotation and a verb that no list has, in tokens. */
const speakerTokensMax = 12;

/** A shorter passage before an unlisted verb may be a name or a term. */
const quotationTokensMin = 5;

/**
 * True for a finite verb that only its place makes a cue: a quotation that opens the sentence, then the verb and a speaker or the
 * speaker and the verb, then a stop. "“…,” the driver smiled."
 */
function standsByQuotation(syntax: Syntax, sentence: Sentence, token: number): boolean {
  const { tag, fine } = syntax.tokens[token]!;
  if (tag !== "VERB" || (fine !== "VBD" && fine !== "VBZ")) return false;
  let first = token;
  while (first > sentence.first && token - first < speakerTokensMax && isInPhrase(syntax, first - 1)) first--;
  if (!isQuotationBefore(syntax, sentence, first) || !passageOpensSentence(syntax, sentence, first - 1)) return false;
  const next = token + 1 < sentence.last ? syntax.tokens[token + 1]! : undefined;
  if (first < token) return next === undefined || /^[.,;:!?]$/.test(next.lower) || next.tag === "ADV";
  return next !== undefined && (next.tag === "PROPN" || next.tag === "DET" || next.fine === "PRP");
}

function isInPhrase(syntax: Syntax, index: number): boolean {
  const { tag, lower } = syntax.tokens[index]!;
  return !isOpaque(syntax, index) && (/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/.test(tag) || lower === "of");
}

function passageOpensSentence(syntax: Syntax, sentence: Sentence, last: number): boolean {
  const at = isOpaque(syntax, last) ? last : last - 1;
  let first = at;
  while (first > sentence.first && syntax.passage[first - 1] === syntax.passage[at]) first--;
  return first === sentence.first && at - first + 1 >= quotationTokensMin;
}

function anyVerb(lemma: string): CueVerb {
  return {
    lemma,
    manner: "statement",
    quotation: true,
    clause: false,
    infinitive: false,
    object: false,
    addressee: false,
    addresseeThenInfinitive: false,
    prepositions: [],
    particle: null,
  };
}
