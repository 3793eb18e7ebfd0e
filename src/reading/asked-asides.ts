import type { Sentence, Token } from "./reading.ts";

/**
 * "Holm, asked if the road was safe, said so": behind a comma, with a question and another finite verb behind a comma, "asked" is a participle
 * beside the subject, who was asked and did not ask. A parser that takes it for the verb of the sentence makes the answer a part of the question.
 */
export function hangAskedAsides(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Token[] {
  let mended: Token[] | undefined;
  for (const { first, last } of sentences) {
    for (let at = first + 2; at < last - 2; at++) {
      if (!asked.test(tokens[at]!.lower) || tokens[at - 1]!.text !== "," || !questions.test(tokens[at + 1]!.lower)) continue;
      if (tokens[at]!.tag !== "VERB") continue;
      const answer = answerBehind(tokens, at, last);
      const subject = tokens.findIndex(
        ({ head, relation }, token) => token >= first && token < at && head === at && relation.startsWith("nsubj"),
      );
      if (answer < 0 || subject < 0) continue;
      mended ??= [...tokens];
      const { head, relation } = tokens[at]!;
      mended[answer] = { ...tokens[answer]!, head, relation };
      mended[subject] = { ...tokens[subject]!, head: answer };
      mended[at] = { ...tokens[at]!, fine: "VBN", head: subject, relation: "acl" };
      for (let token = first; token < last; token++) {
        const isOfAnswer = token !== answer && token !== subject && tokens[token]!.head === at && (token < subject || token > answer);
        if (isOfAnswer) mended[token] = { ...tokens[token]!, head: answer };
      }
    }
  }
  return mended ?? tokens;
}

const asked = /^(?:asked|pressed|questioned|quizzed)$/;
const questions = /^(?:if|whether|about|how|why|what|when|where|who|which|by)$/;

/** The finite verb without a subject of its own right behind a comma; -1 for none, or when something is said in marks before it. */
function answerBehind(tokens: readonly Token[], from: number, last: number): number {
  for (let at = from + 2; at < last; at++) {
    if (/^["“”]$/.test(tokens[at]!.text)) return -1;
    if (tokens[at]!.text !== ",") continue;
    const next = tokens[at + 1]?.tag === "ADV" ? at + 2 : at + 1;
    const verb = tokens[next];
    if (next < last && verb?.tag === "VERB" && /^VB[DZ]$/.test(verb.fine)) {
      return tokens.some(({ head, relation }) => head === next && relation.startsWith("nsubj")) ? -1 : next;
    }
  }
  return -1;
}
