import type { Range } from "../../kernel/index.ts";
import type { Sentence } from "../reading.ts";
import type { Attribution } from "./attribution.ts";
import type { Syntax } from "./syntax.ts";
import { isOpaque } from "./syntax.ts";
import { withoutStop } from "./verbs.ts";

/** "Foreign minister of Norway: no new taxes" has six words before its colon; more is a list or a label. */
const headlineSourceTokensMax = 7;

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
  return {
    sentence: number,
    kind: "colon",
    manner: "statement",
    lemma: ":",
    cue,
    group: cue,
    source: { first: sentence.first, last: colon },
    contents: [{ first: colon + 1, last }],
    complementizer: -1,
    addressee: undefined,
    negated: false,
  };
}
