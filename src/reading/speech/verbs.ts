import { cueVerbs } from "../../lexicon/cues.ts";
import type { CueVerb } from "../../lexicon/cues.ts";
import type { Sentence } from "../reading.ts";
import { addresseeAfter, skipAdjuncts } from "./adjuncts.ts";
import type { Attribution } from "./attribution.ts";
import { endOfContent } from "./content-ends.ts";
import { contentAfter } from "./contents.ts";
import { phraseAfter, sharedSubject, subjectBefore } from "./sources.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { hasFiniteVerb, isFinite, isOpaque, relationOf } from "./syntax.ts";

/** The cue verb at a token, when the word can be one there. */
interface Found {
  readonly verb: CueVerb;
  /** Verb and particle. */
  readonly cue: Stretch;
  /** With auxiliaries and adverbs. */
  readonly group: Stretch;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly infinitive: boolean;
}

/**
 * Attribution of the verb at `token`, if it is a cue there. Three arrangements are tried in this order:
 *  1. content, verb, source ("…," said the minister)
 *  2. content, source, verb ("…," the minister said), also in the middle of the content
 *  3. source, verb, content (The minister said that …)
 */
export function attributeVerb(syntax: Syntax, sentence: Sentence, number: number, token: number): Attribution | undefined {
  const found = findCue(syntax, sentence, token);
  if (found === undefined || found.passive) return undefined;
  const { verb, cue, group } = found;
  const base = { sentence: number, kind: "verb", manner: verb.manner, lemma: verb.lemma, cue, group, negated: found.negated } as const;

  const inverted = readInverted(syntax, sentence, found);
  if (inverted) return { ...base, ...inverted };

  const own = subjectBefore(syntax, token, group, sentence.first);
  if (own) {
    const postposed = readPostposed(syntax, sentence, found, own);
    if (postposed) return { ...base, source: own, ...postposed };
  }
  const source = own ?? sharedSubject(syntax, token, sentence.first);
  if (source === undefined || /^['’]s$/.test(syntax.tokens[source.first]!.lower)) return undefined;
  const content = relativeContent(syntax, sentence, found, source) ?? contentAfter(syntax, sentence, verb, token, cue.last);
  if (content === undefined) return undefined;
  return { ...base, source, ...content };
}

function findCue(syntax: Syntax, sentence: Sentence, token: number): Found | undefined {
  const word = syntax.tokens[token]!;
  const candidates = cueVerbs.get(word.lower);
  if (candidates === undefined || isOpaque(syntax, token)) return undefined;
  const next = syntax.tokens[token + 1]?.lower;
  const verb = candidates.find((entry) => (entry.particle === null ? true : entry.particle === next && token + 1 < sentence.last));
  if (verb === undefined) return undefined;
  if (word.tag !== "VERB" && !isMistaggedVerb(syntax, sentence, token, verb)) return undefined;
  const cue = { first: token, last: token + (verb.particle === null ? 1 : 2) };
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
  const infinitive = first > sentence.first && syntax.tokens[first - 1]!.lower === "to" && syntax.tokens[first - 1]!.tag !== "ADP";
  // "a program called X": a bare participle after its noun is passive as well.
  const isBareParticiple = word.fine === "VBN" && first === token && relationOf(word) === "acl";
  const isPassive = isBareParticiple || (/^(?:is|are|was|were|be|been|being|'s|'re|’s|am)$/.test(auxiliary) && word.fine === "VBN");
  return { verb, cue, group: { first, last: cue.last }, negated, passive: isPassive, infinitive };
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
  if (fine !== "NNS" || token + 1 >= sentence.last || !/^[.,]$/.test(syntax.tokens[token + 1]!.lower)) return false;
  let before = token - 1;
  while (before > sentence.first && token - before < 6 && /^(?:NOUN|PROPN|ADJ)$/.test(syntax.tokens[before]!.tag)) before--;
  if (syntax.tokens[before]!.tag === "DET") before--;
  return before > sentence.first && syntax.tokens[before]!.lower === ",";
}

/** True when what stands right before `token` ends a content: a closing mark, or a comma after a closing mark. */
function closesContent(syntax: Syntax, sentence: Sentence, token: number): boolean {
  let before = token - 1;
  if (before >= sentence.first && syntax.tokens[before]!.lower === ",") before--;
  return before >= sentence.first && isOpaque(syntax, before);
}

/**
 * True when a quotation ends right before `token`: its words end with a stop or comma, or a comma follows the mark. Without a pause the
 * marks are part of the phrase: the “Avatar” star said.
 */
function isQuotationBefore(syntax: Syntax, sentence: Sentence, token: number): boolean {
  let last = token - 1;
  if (last >= sentence.first && /^(?:and|but|as)$/.test(syntax.tokens[last]!.lower)) last--;
  const pause = last >= sentence.first && /^(?:,|—|–|-{1,3})$/.test(syntax.tokens[last]!.lower) && !isOpaque(syntax, last);
  if (pause) last--;
  if (last < sentence.first || !isOpaque(syntax, last)) return false;
  const { content, outer } = syntax.marks.passages[syntax.passage[last]!]!;
  return pause || /[,.!?…—–-]/.test(syntax.text[content.end - 1]!) || /[,.!?]/.test(syntax.text[outer.end] ?? "");
}

type Placed = Pick<Attribution, "source" | "contents" | "complementizer" | "addressee">;

function readInverted(syntax: Syntax, sentence: Sentence, found: Found): Placed | undefined {
  const { cue, group, verb } = found;
  const { tokens } = syntax;
  if (group.first !== cue.first || cue.first === sentence.first) return undefined;
  const afterMark = closesContent(syntax, sentence, cue.first);
  const before = tokens[cue.first - 1]!;
  if (afterMark && isGoverned(syntax, sentence, cue.first - 1) && !hasFiniteVerb(syntax, sentence.first, cue.first - 1)) return undefined;
  if (!afterMark && !(before.lower === "," && isFinite(tokens[cue.first]!) && verb.quotation && tokens[cue.first]!.fine !== "VBP"))
    return undefined;
  if (!verb.quotation && !verb.clause) return undefined;
  const next = tokens[cue.last];
  if (next === undefined || cue.last >= sentence.last || next.lower === "that" || isOpaque(syntax, cue.last)) return undefined;
  if (/^(?:him|her|them|me|us|himself|herself)$/.test(next.lower) || tokens[cue.first]!.fine === "VBG") return undefined;
  const source = phraseAfter(syntax, cue.last, sentence.last);
  if (source === undefined) return undefined;
  // "He stood up, said a prayer and left": a comma alone inverts only when a speaker and then a stop or pause follow.
  if (!afterMark) {
    const rest = skipAdjuncts(syntax, source.last, sentence.last);
    const end = tokens[rest];
    const ends = end === undefined || rest >= sentence.last || /^[,.;:!?]$/.test(end.lower) || end.lower === "who";
    const names =
      tokens.slice(source.first, source.last).some((token) => token.tag === "PROPN") ||
      tokens[source.first]!.tag === "DET" ||
      tokens[source.first]!.fine === "NNS";
    if (!ends || !names || !hasFiniteVerb(syntax, sentence.first, cue.first - 1)) return undefined;
  }
  const contents = contentsAround(syntax, sentence, cue.first, source.last);
  return contents && { source, contents, complementizer: -1, addressee: undefined };
}

function readPostposed(
  syntax: Syntax,
  sentence: Sentence,
  found: Found,
  source: Stretch,
): Pick<Attribution, "contents" | "complementizer" | "addressee"> | undefined {
  const { tokens } = syntax;
  const { verb, cue } = found;
  if (!verb.quotation && !verb.clause) return undefined;
  let before = source.first - 1;
  if (before >= sentence.first && /^(?:as|and|but|or)$/.test(tokens[before]!.lower)) before--;
  if (before < sentence.first) return undefined;
  const afterMark = isQuotationBefore(syntax, sentence, source.first);
  if (!afterMark && isOpaque(syntax, before)) return undefined;
  const afterPause = /^(?:,|—|–|-{1,3}|\.{3}|…)$/.test(tokens[before]!.lower);
  if (!afterMark && !afterPause) return undefined;
  let rest = cue.last;
  let addressee: Stretch | undefined;
  if (verb.addressee || verb.addresseeThenInfinitive) {
    addressee = addresseeAfter(syntax, rest, sentence.last);
    if (addressee) rest = addressee.last;
  }
  rest = skipAdjuncts(syntax, rest, sentence.last);
  const next = rest < sentence.last ? tokens[rest]! : undefined;
  const ends = next === undefined || /^[.!?,;:)—–-]$/.test(next.lower);
  if (!ends && (!afterMark || next.lower === "that" || isOpaque(syntax, rest))) {
    if (
      !(afterMark && /^(?:when|while|as|after|before|during|because|who|which|where)$/.test(next.lower)) &&
      !/^(?:when|while|as|after|before)$/.test(next.lower)
    )
      return undefined;
  }
  if (next?.lower === ":") return undefined;
  // "On Sunday's “Morning Show,” the senator said the plan …": the marks hold the name of a place to speak.
  if (afterMark && !ends && isGoverned(syntax, sentence, before) && !hasFiniteVerb(syntax, sentence.first, before)) return undefined;
  // "Asked about the road, she said, “…”": a circumstance stands before the speaker, the words come after.
  const quotedNext = next?.lower === "," && rest + 1 < sentence.last && isOpaque(syntax, rest + 1);
  const opener = tokens[sentence.first]!;
  if (!afterMark && quotedNext && (/^(?:VERB|SCONJ|ADP)$/.test(opener.tag) || opener.lower === "when")) return undefined;
  if (!afterMark && !hasFiniteVerb(syntax, sentence.first, before)) {
    // "The plan, the ministry said, would go on": the verb of the content comes after the pause.
    if (next?.lower !== "," || !hasFiniteVerb(syntax, rest, sentence.last)) return undefined;
  }
  const contents = contentsAround(syntax, sentence, source.first, rest);
  return contents && { contents, complementizer: -1, addressee };
}

/** "a plan that the ministry said would fail": the relative pronoun and the clause after the cue are the content. */
function relativeContent(
  syntax: Syntax,
  sentence: Sentence,
  found: Found,
  source: Stretch,
): Pick<Attribution, "contents" | "complementizer" | "addressee"> | undefined {
  const pronoun = source.first - 1;
  if (!found.verb.clause || pronoun < sentence.first || !/^(?:which|who|that|what)$/.test(syntax.tokens[pronoun]!.lower)) return undefined;
  const next = syntax.tokens[found.cue.last];
  if (next === undefined || found.cue.last >= sentence.last || isOpaque(syntax, found.cue.last)) return undefined;
  if (!isFinite(next) || (next.tag !== "VERB" && next.tag !== "AUX")) return undefined;
  const last = endOfContent(syntax, sentence, found.cue.first, found.cue.last);
  if (last <= found.cue.last) return undefined;
  return {
    contents: [
      { first: pronoun, last: pronoun + 1 },
      { first: found.cue.last, last },
    ],
    complementizer: -1,
    addressee: undefined,
  };
}

/** Content before a cue that interrupts or follows it, and after it when it goes on. */
function contentsAround(syntax: Syntax, sentence: Sentence, end: number, resume: number): readonly Stretch[] | undefined {
  const { tokens } = syntax;
  let last = end;
  while (last > sentence.first && !isOpaque(syntax, last - 1) && /^(?:,|—|–|-{1,3}|as|and|but)$/.test(tokens[last - 1]!.lower)) last--;
  let first = startOfContent(syntax, sentence, last);
  if (first >= last) return undefined;
  const passage = isOpaque(syntax, first) ? syntax.passage[first]! : -1;
  while (passage >= 0 && first > 0 && syntax.passage[first - 1] === passage) first--;
  const contents: Stretch[] = [{ first, last }];
  const second = resumed(syntax, sentence, last, resume);
  if (second) contents.push(second);
  return contents;
}

/** The content begins with its sentence, or with its passage when only a conjunction or an adverbial stands before that. */
function startOfContent(syntax: Syntax, sentence: Sentence, last: number): number {
  let first = sentence.first;
  while (first < last && syntax.tokens[first]!.tag === "CCONJ") first++;
  if (!isOpaque(syntax, last - 1)) return first;
  const passage = syntax.passage[last - 1]!;
  let open = last - 1;
  while (open > first && syntax.passage[open - 1] === passage) open--;
  const before = syntax.tokens[open - 1];
  // "Asked about it, “…,” he said", "Behind the scenes, “…,” he said"
  const isCircumstance =
    !hasFiniteVerb(syntax, first, open) ||
    /^(?:VBN|VBG)$/.test(syntax.tokens[first]!.fine) ||
    syntax.tokens[first]!.tag === "SCONJ" ||
    syntax.tokens[first]!.lower === "when";
  if (open > first && before?.lower === "," && isCircumstance) return open;
  if (open > first && /^(?:[:(;]|—|–|-{1,3})$/.test(before?.lower ?? "")) return open;
  return first;
}

function resumed(syntax: Syntax, sentence: Sentence, before: number, from: number): Stretch | undefined {
  const { tokens } = syntax;
  let at = from;
  while (at < sentence.last && /^(?:,|;|:|—|–|-{1,3}|\.)$/.test(tokens[at]!.lower) && !isOpaque(syntax, at)) at++;
  if (at > from && at + 1 < sentence.last && tokens[at]!.tag === "CCONJ" && isOpaque(syntax, at + 1)) at++;
  if (at >= sentence.last || at === from) return undefined;
  if (isOpaque(syntax, at)) {
    const passage = syntax.passage[at]!;
    let last = at;
    while (last < tokens.length && syntax.passage[last] === passage) last++;
    return { first: at, last };
  }
  const endsOpen = !isOpaque(syntax, before - 1) && tokens[from]!.lower === ",";
  if (!endsOpen || hasFiniteVerb(syntax, sentence.first, before)) return undefined;
  return { first: at, last: withoutStop(syntax, sentence.last) };
}

/** True when the passage that ends at `last` completes a preposition: "on “Meet the Press”". */
function isGoverned(syntax: Syntax, sentence: Sentence, last: number): boolean {
  const at = isOpaque(syntax, last) ? last : last - 1;
  let first = at;
  while (first > sentence.first && syntax.passage[first - 1] === syntax.passage[at]) first--;
  const before = syntax.tokens[first - 1];
  return first > sentence.first && before !== undefined && (before.tag === "ADP" || before.tag === "PART" || before.fine === "PRP$");
}

export function withoutStop(syntax: Syntax, last: number): number {
  return /^[.!?]$/.test(syntax.tokens[last - 1]!.lower) && !isOpaque(syntax, last - 1) ? last - 1 : last;
}
