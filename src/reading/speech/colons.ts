import type { Range } from "../../kernel/index.ts";
import { cueVerbs } from "../../lexicon/cues.ts";
import type { Sentence } from "../reading.ts";
import type { Attribution } from "./attribution.ts";
import { subjectBefore } from "./subjects.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { childrenOf, isFinite, isOpaque, passageEnd, relationOf } from "./syntax.ts";
import { withoutStop } from "./verbs.ts";

/** "Foreign minister of Norway: no new taxes" has six words before its colon; more is a list or a label. */
const headlineSourceTokensMax = 7;

/** Fewer tokens behind a colon, marks included, are a term. */
const quotationTokensMin = 6;

/**
 * The colon as cue: "Minister: no new taxes" in a headline, "Smith: “We had no choice.”" in an interview. A speaker stands before it,
 * so a name must be there, or in a headline a noun for people.
 */
export function attributeColon(
  syntax: Syntax,
  sentence: Sentence,
  number: number,
  isHeadline: boolean,
  namesSpeaker: (range: Range) => boolean,
): Attribution | undefined {
  const { tokens } = syntax;
  let colon = sentence.first;
  while (colon < sentence.last && colon - sentence.first <= headlineSourceTokensMax && tokens[colon]!.lower !== ":") colon++;
  if (tokens[colon]?.lower !== ":" || colon === sentence.first || colon + 1 >= sentence.last || isOpaque(syntax, colon)) return undefined;
  for (let index = sentence.first; index < colon; index++) {
    if (/^(?:VERB|AUX|PUNCT)$/.test(tokens[index]!.tag) && tokens[index]!.lower !== "-") return undefined;
  }
  const quoted = isOpaque(syntax, colon + 1);
  if (!isHeadline && !quoted) return undefined;
  if (!namesSpeaker({ start: tokens[sentence.first]!.start, end: tokens[colon - 1]!.end })) return undefined;
  const last = quoted ? sentence.last : withoutStop(syntax, sentence.last);
  if (!quoted && last - colon < 4) return undefined;
  const cue = { first: colon, last: colon + 1 };
  return { ...colonAttribution(number, ":", cue, { first: sentence.first, last: colon }), contents: [{ first: colon + 1, last }] };
}

/**
 * A clause that ends in a colon introduces the quotation after it, whatever its verb: "She added a caveat: “…”". The subject of the
 * clause speaks; the verb is the cue.
 */
export function attributeColonQuotation(syntax: Syntax, sentence: Sentence, number: number): Attribution | undefined {
  const { tokens } = syntax;
  for (let colon = sentence.first + 2; colon < sentence.last; colon++) {
    if (tokens[colon]!.lower !== ":" || isOpaque(syntax, colon) || colon + 1 >= tokens.length || !isOpaque(syntax, colon + 1)) continue;
    const last = passageEnd(syntax, colon + 1);
    if (last - colon < quotationTokensMin) return undefined;
    const verb = clauseVerb(syntax, sentence.first, colon, sentence.last === colon + 1);
    const source = verb < 0 ? undefined : subjectBefore(syntax, verb, { first: verb, last: verb + 1 }, sentence.first);
    if (source === undefined) return undefined;
    const cue = { first: verb, last: verb + 1 };
    const { lemma } = tokens[verb]!;
    return { ...colonAttribution(number, lemma, cue, source), contents: [{ first: colon + 1, last }] };
  }
  return undefined;
}

/**
 * The verb of the main clause before a colon: the root where it stands there, else the last finite verb with a subject. "The Courier
 * reports:" is a clause as well, though taggers take the verb for a noun.
 */
function clauseVerb(syntax: Syntax, first: number, last: number, endsSentence: boolean): number {
  const final = syntax.tokens[last - 1]!;
  if (endsSentence && final.fine === "NNS" && (cueVerbs.get(final.lower) ?? []).some(({ quotation }) => quotation)) return last - 1;
  let found = -1;
  for (let index = first; index < last; index++) {
    const token = syntax.tokens[index]!;
    if (isOpaque(syntax, index) || !isFinite(token) || token.tag !== "VERB") continue;
    const hasSubject = childrenOf(syntax, index).some((child) => relationOf(syntax.tokens[child]!) === "nsubj" && child < index);
    if (!hasSubject) continue;
    if (token.relation === "root") return index;
    found = index;
  }
  return found;
}

function colonAttribution(sentence: number, lemma: string, cue: Stretch, source: Stretch): Omit<Attribution, "contents"> {
  return {
    sentence,
    kind: "colon",
    manner: "statement",
    lemma,
    cue,
    group: cue,
    source,
    complementizer: -1,
    addressee: undefined,
    negated: false,
  };
}
