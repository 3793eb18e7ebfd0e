import type { Range } from "../../kernel/index.ts";
import type { Attribution } from "./attribution.ts";
import { attributeColon } from "./colons.ts";
import { attributeExpression } from "./expressions.ts";
import { attributeNoun } from "./nouns.ts";
import type { Syntax } from "./syntax.ts";
import { attributeVerb } from "./verbs.ts";

/** All attributions of a report in text order of their cues, outside of quotation marks. */
export function findAttributions(
  syntax: Syntax,
  isHeadline: (block: number) => boolean,
  namesSpeaker: (range: Range) => boolean,
): readonly Attribution[] {
  const found: Attribution[] = [];
  syntax.sentences.forEach((sentence, number) => {
    const colon = attributeColon(syntax, sentence, number, isHeadline(sentence.block), namesSpeaker);
    if (colon) found.push(colon);
    for (let token = sentence.first; token < sentence.last; token++) {
      const attribution =
        attributeExpression(syntax, sentence, number, token) ??
        attributeVerb(syntax, sentence, number, token) ??
        attributeNoun(syntax, sentence, number, token);
      if (attribution) found.push(attribution);
    }
  });
  return found;
}
