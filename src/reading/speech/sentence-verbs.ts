import type { Sentence } from "../reading.ts";
import type { Syntax } from "./syntax.ts";
import { isFinite, isOpaque } from "./syntax.ts";

/**
 * "Holm, who said the gate was old, called the plan a farce": the subject of a sentence with a relative clause between commas has its verb behind the
 * second one, and what is said ends there. The index of that comma, or `end`.
 *
 * @param token - the verb of saying
 */
export function sentenceVerbBehind(syntax: Syntax, sentence: Sentence, token: number, start: number, end: number): number {
  const { tokens } = syntax;
  let pronoun = token - 1;
  while (pronoun > sentence.first && /^(?:AUX|ADV|PART)$/.test(tokens[pronoun]!.tag)) pronoun--;
  if (!/^(?:who|which)$/.test(tokens[pronoun]?.lower ?? "") || tokens[pronoun - 1]?.lower !== ",") return end;
  // What stands before has its verb already: "they met Holm, who said …".
  for (let index = sentence.first; index < pronoun; index++) if (isFinite(tokens[index]!) || isOpaque(syntax, index)) return end;
  for (let index = start + 2; index < end; index++) {
    if (isOpaque(syntax, index) || isOpaque(syntax, index - 1) || tokens[index - 1]!.lower !== ",") continue;
    const verb = tokens[index]!.tag === "ADV" ? index + 1 : index;
    // Behind the pause a past tense is often taken for a participle; "closed, robbed and burned" is a row.
    const isVerb = /^(?:VERB|AUX)$/.test(tokens[verb]?.tag ?? "") && (isFinite(tokens[verb]!) || tokens[verb]!.fine === "VBN");
    if (isVerb && verb < end && tokens[verb + 1]?.lower !== "and" && tokens[verb + 1]?.lower !== ",") return index - 1;
  }
  return end;
}
