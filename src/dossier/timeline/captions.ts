import type { Range } from "../../kernel/index.ts";
import type { Sentence } from "../../reading/index.ts";
import type { Part } from "../material/index.ts";
import { tokensIn } from "../material/index.ts";

/*
 * What pictures, films and messages of others carry along in a running text: words in which these are glued to a sentence tell
 * neither their own event nor that of the sentence.
 */

/** Credits, labels, names glued to themselves as links leave them ("Anna HolmHolm:"), and stamps ("May 5, 2031: …") that no sentence of a report holds. */
const labels =
  /\bImage (?:caption|copyright)\b|\(@\w+\) \p{Lu}\p{Ll}+\.? \d|\bMedia caption\b|^FILE\b|\bfile photo\b|\bpic\.twitter\.com|\((?:Photo|Image|Video|Credit|AP|AFP|REUTERS|Reuters|Getty)\b[^)]*\)|\bGetty Images\b|\b[Aa] (?:photo|post|video) (?:posted|shared) by\b|\bVIDEO:|\p{L} MORE\b|\([\p{Lu}][\p{L}. ]+\/[\p{L} ]+\)|\bon newsstands\b|\byour inbox\b|\/ ?(?:AP|AFP|Reuters|Getty|EPA)\b|\bAP file\b|^(?:GETTY|REUTERS|AFP)\b|^[([][^)\]]*\/[^)\]]*[)\]]|\b[Rr]elated (?:articles?|stories|story)\b|^Watch\b.*\bat\b|^[^[]*\]|\b(\p{Lu}\p{Ll}{2,})\1\b|(?<=\S.*\b\p{Lu}\p{Ll}+\.? \d{1,2}, )\d{4}: /u;

/** "A photo issued by the board", "The old pier is seen on 5 May": what a picture shows, and when it was taken. */
const caption =
  /^(?:An?|This) (?:\p{Ll}+ )?(?:photo|photograph|picture|image) (?:issued|provided|released|taken|shows|of)\b|\b(?:is|are) (?:seen|shown|pictured)\b.*\d/u;

/** A stamp that opens a line has no preposition and no comma behind it: "March 2, 2031 Sailors left the pier". */
const stamp = /^(?:\p{Lu}\p{Ll}+\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}+ \d{4}) \p{Lu}/u;

/** Words that open a sentence, and have no capital within one. */
const sentenceOpeners: ReadonlySet<string> = new Set("In On At A An This He She It They But When After As While Some There".split(" "));

/** Words that hold a label, a stamp, or the begin of another sentence without a mark before it ("the old pier A crowd came on Friday"). */
export function isGlued(part: Part, words: Range, sentence: Sentence): boolean {
  const text = part.report.text.slice(words.start, words.end);
  const whole = part.report.text.slice(sentence.start, sentence.end);
  if (labels.test(text) || stamp.test(text) || caption.test(whole)) return true;
  const { tokens } = part.reading;
  const inside = tokensIn(part, words);
  const opener = inside.find((token) => {
    if (token === sentence.first || !sentenceOpeners.has(tokens[token]!.text)) return false;
    const before = tokens[token - 1]!;
    return (
      before.tag !== "PUNCT" && before.tag !== "SYM" && /^\p{Ll}/u.test(tokens[token + 1]?.text ?? "") && /^[\p{L}\d]/u.test(before.text)
    );
  });
  return opener !== undefined && !/^(?:DET|ADP|VERB|AUX)$/.test(tokens[opener - 1]!.tag);
}
