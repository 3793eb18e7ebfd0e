import type { Sentence } from "../reading.ts";
import { addresseeAfter, skipAdjuncts } from "./adjuncts.ts";
import type { Attribution } from "./attribution.ts";
import { endOfContent } from "./content-ends.ts";
import { contentAfter } from "./contents.ts";
import { closesContent, findCueVerbs, isGoverned, isQuotationBefore } from "./cue-verbs.ts";
import type { FoundCue } from "./cue-verbs.ts";
import { phraseAfter } from "./following-phrases.ts";
import { beforeMainClause, beforeSource } from "./opening-clauses.ts";
import { isTimeWord } from "./phrases.ts";
import { sharedSubject, subjectBefore } from "./subjects.ts";
import { namesWork } from "./terms.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { hasFiniteVerb, isFinite, isOpaque } from "./syntax.ts";

/**
 * Attribution of the verb at `token`, if it is a cue there. Three arrangements are tried in this order:
 *  1. content, verb, source ("…," said the minister)
 *  2. content, source, verb ("…," the minister said), also in the middle of the content
 *  3. source, verb, content (The minister said that …)
 */
export function attributeVerb(syntax: Syntax, sentence: Sentence, number: number, token: number): Attribution | undefined {
  for (const found of findCueVerbs(syntax, sentence, token)) {
    const attribution = attributeAs(syntax, sentence, number, token, found);
    if (attribution) return attribution;
  }
  return undefined;
}

function attributeAs(syntax: Syntax, sentence: Sentence, number: number, token: number, found: FoundCue): Attribution | undefined {
  const { verb, cue, group } = found;
  const base = { sentence: number, kind: "verb", manner: verb.manner, lemma: verb.lemma, cue, group, negated: found.negated } as const;

  const inverted = readInverted(syntax, sentence, found);
  if (inverted) return { ...base, ...inverted };

  const own = subjectBefore(syntax, token, group, sentence.first);
  if (own && isNobody(syntax, own) && syntax.tokens[own.first]!.tag !== "PRON") return undefined;
  if (own) {
    const postposed = readPostposed(syntax, sentence, found, own);
    if (postposed) return { ...base, source: own, ...postposed };
  }
  // "Holm urged to resign": without somebody who is urged, the subject is.
  const isUrged = verb.addresseeThenInfinitive && !verb.infinitive && syntax.tokens[cue.last]?.lower === "to";
  if (isUrged && found.verb.particle === null) return undefined;
  // "did not respond to a request": nothing was said.
  if (found.negated && /^(?:respond|reply|answer|comment|mention|elaborate)$/.test(verb.lemma)) return undefined;
  const source = own ?? sharedSubject(syntax, token, sentence.first);
  if (source === undefined || isNobody(syntax, source)) return undefined;
  // "If, as officials believe, it was them": what is believed stands around the clause.
  const isAside = syntax.tokens[source.first - 1]?.lower === "as" && /^[,—–]$/.test(syntax.tokens[cue.last]?.lower ?? "");
  if (isAside && source.last === group.first) return undefined;
  const content = relativeContent(syntax, sentence, found, source) ?? contentAfter(syntax, sentence, verb, token, cue.last);
  if (content === undefined) return undefined;
  const contents = beforeSource(syntax, content.contents, found.cue, source);
  return { ...base, source, ...content, contents: beforeMainClause(syntax, contents, token, sentence.first) };
}

const takesListener = /^(?:tell|inform|remind|assure|notify|urge)$/;

type Placed = Pick<Attribution, "source" | "contents" | "complementizer" | "addressee">;

function readInverted(syntax: Syntax, sentence: Sentence, found: FoundCue): Placed | undefined {
  const { cue, group, verb } = found;
  const { tokens } = syntax;
  if (group.first !== cue.first || cue.first === sentence.first) return undefined;
  const afterMark = closesContent(syntax, sentence, cue.first);
  const before = tokens[cue.first - 1]!;
  if (afterMark && isGoverned(syntax, sentence, cue.first - 1) && !hasFiniteVerb(syntax, sentence.first, cue.first - 1)) return undefined;
  if (!afterMark && !(before.lower === "," && isFinite(tokens[cue.first]!) && verb.quotation && tokens[cue.first]!.fine !== "VBP"))
    return undefined;
  // "told" needs the one it was told to; what follows it is never the speaker.
  if ((!verb.quotation && !verb.clause) || takesListener.test(verb.lemma)) return undefined;
  const next = tokens[cue.last];
  if (next === undefined || cue.last >= sentence.last || next.lower === "that" || isOpaque(syntax, cue.last)) return undefined;
  if (/^(?:him|her|them|me|us|himself|herself)$/.test(next.lower) || tokens[cue.first]!.fine === "VBG") return undefined;
  // "The firm, which left, continued closing mills": what follows is what it went on to do.
  if (next.fine === "VBG" && tokens[cue.first]!.lemma === "continue") return undefined;
  const source = phraseAfter(syntax, cue.last, sentence.last);
  if (source === undefined || isTimeWord(tokens[source.first]!.lower)) return undefined;
  // "“…,” state news agency NTB reported": the verb comes after the speaker, and "state" is no verb.
  const afterSource = tokens[source.last];
  if (source.last < sentence.last && afterSource && afterSource.tag !== "ADJ" && isFinite(afterSource)) return undefined;
  // "Holm calls it ‘unfair,’ claims Vale ‘knew’": in a headline the verb goes on about Holm, and Vale is the subject of what she claims.
  const isBroken = source.last < sentence.last && isOpaque(syntax, source.last) && !namesWork(syntax, source.last);
  if (isBroken && !isOpaque(syntax, sentence.first) && hasFiniteVerb(syntax, sentence.first, cue.first - 1)) return undefined;
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

function readPostposed(syntax: Syntax, sentence: Sentence, found: FoundCue, source: Stretch): Omit<Placed, "source"> | undefined {
  const { tokens } = syntax;
  const { verb, cue } = found;
  if (!verb.quotation && !verb.clause) return undefined;
  // "The letter, which states, “…”": a relative clause follows its noun, and its content follows.
  if (/^(?:who|which)$/.test(tokens[source.first]!.lower)) return undefined;
  let before = source.first - 1;
  if (before >= sentence.first && /^(?:as|and|but|or)$/.test(tokens[before]!.lower)) before--;
  if (before < sentence.first) return undefined;
  // "If, as officials believe, it was them": a conjunction alone is nothing that anybody says.
  if (tokens.slice(sentence.first, before + 1).every(({ tag }) => /^(?:SCONJ|CCONJ|PUNCT)$/.test(tag))) return undefined;
  const afterMark = isQuotationBefore(syntax, sentence, source.first);
  if (!afterMark && isOpaque(syntax, before)) return undefined;
  // "… that while the road was open, the council had advised it": the pause ends a clause inside of a clause, and the main one follows.
  if (!afterMark && closesInnerClause(syntax, sentence, before) && tokens[cue.last]?.lower !== ",") return undefined;
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
  const ends = next === undefined || /^[.!?,;:)—–-]$/.test(next.lower) || (isOpaque(syntax, rest) && namesWork(syntax, rest));
  // “…,” she said about the story that …: a quotation that closes with a comma is what was said, whatever follows the cue.
  if (afterMark && !/^(?:and|but|or)$/.test(tokens[source.first - 1]!.lower) && isSentenceWithComma(syntax, sentence, before)) {
    const isTitle = next !== undefined && isOpaque(syntax, rest);
    const contents = contentsAround(syntax, sentence, source.first, isTitle ? sentence.last : rest);
    return contents && { contents, complementizer: -1, addressee };
  }
  if (!ends && (!afterMark || next.lower === "that" || isOpaque(syntax, rest))) {
    if (
      !(afterMark && /^(?:when|while|as|after|before|during|because|who|which|where)$/.test(next.lower)) &&
      !/^(?:when|while|as|after|before)$/.test(next.lower)
    )
      return undefined;
  }
  if (next?.lower === ":") return undefined;
  // "Calling it “…,” he told his rival to leave": what he told follows.
  if (addressee && verb.addresseeThenInfinitive && next?.lower === "to") return undefined;
  // "…, but the council insists it will go on": a clause follows that is the content.
  const joined = /^(?:and|but|or)$/.test(tokens[source.first - 1]!.lower);
  if (!ends && verb.clause && (joined || next?.tag === "PRON") && hasFiniteVerb(syntax, rest, sentence.last)) return undefined;
  // "On Sunday's “Morning Show,” the senator said the plan …": the marks hold the name of a place to speak.
  if (afterMark && !ends && isGoverned(syntax, sentence, before) && !hasFiniteVerb(syntax, sentence.first, before)) return undefined;
  // "Asked about the road, she said, “…”": a circumstance stands before the speaker, the words come after.
  const quotedNext = next?.lower === "," && rest + 1 < sentence.last && isOpaque(syntax, rest + 1);
  const opener = tokens[sentence.first]!;
  // "Asked, “Is it you?” she replied, “…”": the first words are those of whoever asked.
  if (afterMark && quotedNext && /^(?:asked|pressed|questioned|when)$/.test(opener.lower)) return undefined;
  if (!afterMark && quotedNext && (/^(?:VERB|SCONJ|ADP)$/.test(opener.tag) || opener.lower === "when")) return undefined;
  if (!afterMark && !ends && isCircumstance(syntax, sentence.first, before)) return undefined;
  if (!afterMark && ends && next?.lower !== "," && isCircumstance(syntax, sentence.first, before)) return undefined;
  if (!afterMark && !hasFiniteVerb(syntax, sentence.first, before)) {
    // "The plan, the ministry said, would go on": the verb of the content comes after the pause.
    if (next?.lower !== "," || !hasFiniteVerb(syntax, rest, sentence.last)) return undefined;
  }
  const contents = contentsAround(syntax, sentence, source.first, rest);
  return contents && { contents, complementizer: -1, addressee };
}

/** "As the house prepared to vote, she …": every verb before the pause stands in an adverbial or relative clause, so that nothing is said there. */
function isCircumstance({ tokens }: Syntax, first: number, last: number): boolean {
  if (!/^(?:SCONJ|ADP)$/.test(tokens[first]!.tag)) return false;
  let verbs = 0;
  for (let index = first; index < last; index++) {
    if (!isFinite(tokens[index]!)) continue;
    const token = tokens[index]!.tag === "AUX" && tokens[index]!.head >= first ? tokens[tokens[index]!.head]! : tokens[index]!;
    verbs++;
    if (!/^(?:advcl|acl)/.test(token.relation) || (token.relation.startsWith("advcl") && token.head < last)) return false;
  }
  return verbs > 0;
}

function closesInnerClause({ tokens }: Syntax, sentence: Sentence, pause: number): boolean {
  for (let index = pause - 1; index > sentence.first && tokens[index]!.lower !== ","; index--) {
    if (/^(?:while|although|though|if|when|because|since|unless)$/.test(tokens[index]!.lower)) return tokens[index - 1]!.lower === "that";
  }
  return false;
}

/** The passage that ends at a token opens its sentence, and ends with a comma inside of its own marks and those of a quotation in it. */
function isSentenceWithComma(syntax: Syntax, sentence: Sentence, token: number): boolean {
  const number = syntax.passage[token]!;
  const passage = syntax.marks.passages[number];
  const opens = isOpaque(syntax, sentence.first) && syntax.passage[sentence.first] === number;
  return opens && passage !== undefined && /,[\s"'’”»]*$/.test(syntax.text.slice(passage.content.start, passage.content.end));
}

/** "which explains much", "if you say so", "let's say": nobody in particular speaks. A determiner or a time alone is no speaker either. */
function isNobody(syntax: Syntax, { first, last }: Stretch): boolean {
  const words = syntax.tokens.slice(first, last);
  // What stands in brackets describes whoever stands before them.
  if (words[0]?.lower === "(" && (words.at(-1)!.lower === ")" || !words.some(({ lower }) => lower === ")"))) return true;
  if (
    words.every(({ tag, lower }) =>
      /^(?:DET|ADP|ADJ)$/.test(tag) ? /^(?:a|an|the|at|on|in|last|next|other|this)$/.test(lower) : isTimeWord(lower),
    )
  )
    return true;
  return last - first === 1 && /^(?:['’]s|you|what|which|there|let|whatever|one)$/.test(syntax.tokens[first]!.lower);
}

/** "a plan that the ministry said would fail": the relative pronoun and the clause after the cue are the content. */
function relativeContent(syntax: Syntax, sentence: Sentence, found: FoundCue, source: Stretch): Omit<Placed, "source"> | undefined {
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

/** "The house voted; it had no choice, analysts say": the speaker behind a clause says that clause and not the one before the semicolon. */
function behindSemicolon(syntax: Syntax, first: number, last: number): number {
  for (let index = last - 1; index > first && !isOpaque(syntax, index); index--)
    if (syntax.tokens[index]!.lower === ";") return hasFiniteVerb(syntax, index + 1, last) ? index + 1 : first;
  return first;
}

/** The content begins with its sentence, or with its passage when only a conjunction or an adverbial stands before that. */
function startOfContent(syntax: Syntax, sentence: Sentence, last: number): number {
  let first = sentence.first;
  while (first < last && syntax.tokens[first]!.tag === "CCONJ") first++;
  if (!isOpaque(syntax, last - 1)) return behindSemicolon(syntax, first, last);
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

export function withoutStop(syntax: Syntax, last: number): number {
  return /^[.!?]$/.test(syntax.tokens[last - 1]!.lower) && !isOpaque(syntax, last - 1) ? last - 1 : last;
}
