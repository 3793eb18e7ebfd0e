import type { Range } from "../../kernel/index.ts";
import type { Attribution } from "./attribution.ts";
import { attributeColon, attributeColonQuotation } from "./colons.ts";
import { attributeExpression } from "./expressions.ts";
import { attributeNoun } from "./nouns.ts";
import { settleNeighbours } from "./settle.ts";
import { findSignatures, findTurns } from "./turns.ts";
import type { Stretch, Syntax } from "./syntax.ts";
import { isOpaque, lastSign } from "./syntax.ts";
import { attributeVerb } from "./verbs.ts";

/** Attributions of one sentence stand among the last so many that were found. */
const neighboursMax = 30;

/** All attributions of a report in text order of their cues, outside of quotation marks. */
export function findAttributions(
  syntax: Syntax,
  isHeadline: (block: number) => boolean,
  namesSpeaker: (range: Range) => boolean,
): readonly Attribution[] {
  const found: Attribution[] = [...findTurns(syntax), ...findSignatures(syntax)];
  const taken = new Set(found.map(({ cue }) => cue.first));
  syntax.sentences.forEach((sentence, number) => {
    const colon = attributeColon(syntax, sentence, number, isHeadline(sentence.block), namesSpeaker);
    if (colon && !taken.has(colon.cue.first)) found.push(colon);
    for (let token = sentence.first; token < sentence.last; token++) {
      const attribution =
        attributeExpression(syntax, sentence, number, token) ??
        attributeVerb(syntax, sentence, number, token) ??
        attributeQuestion(syntax, number, token) ??
        attributeNoun(syntax, sentence, number, token);
      if (attribution) found.push(attribution);
    }
    const introduced = attributeColonQuotation(syntax, sentence, number);
    if (
      introduced &&
      !found.slice(-neighboursMax).some(({ contents, kind }) => kind !== "noun" && contents.some((content) => covers(content, introduced)))
    )
      found.push(introduced);
  });
  return settleNeighbours(
    syntax,
    found.sort((a, b) => a.cue.first - b.cue.first),
  );
}

/** "Senator Holm said." */
const speakerTokensMax = 6;

/** "“Is it you?” Mayor Holm asked.": the mark of the question ended the sentence, and the capital of the speaker began another one. */
function attributeQuestion(syntax: Syntax, number: number, token: number): Attribution | undefined {
  const [before, sentence] = [syntax.sentences[number - 1], syntax.sentences[number]!];
  if (before === undefined || before.block !== sentence.block || !isOpaque(syntax, before.last - 1)) return undefined;
  const { content } = syntax.marks.passages[syntax.passage[before.last - 1]!]!;
  const isAsked = /[?!]/.test(lastSign(syntax.text, content));
  // "“We will go.” Holm said.": a stop for the comma; then nothing but the speaker and the verb may follow.
  const isShort = sentence.last - sentence.first <= speakerTokensMax && token >= sentence.last - 2;
  if ((!isAsked && !isShort) || isOpaque(syntax, sentence.first)) return undefined;
  const found = attributeVerb(syntax, { ...sentence, first: before.first, start: before.start }, number, token);
  const isBehind = found?.source !== undefined && found.source.first >= sentence.first && found.contents[0]!.last <= sentence.first;
  return isBehind && found.contents.length === 1 ? found : undefined;
}

function covers(content: Stretch, { contents }: Attribution): boolean {
  return content.first <= contents[0]!.first && contents[0]!.first < content.last;
}
